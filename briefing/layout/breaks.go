package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// opportunity is a place where a line may end: before byte at, and instead of
// the space there if it is one.
type opportunity struct {
	at    int
	space bool
}

// opportunities finds where lines of s may end: at spaces, but for those that
// hold a number to its unit or a mark to its word, and inside words where
// Unicode's line breaking (UAX 14) has it so. The end of s is not among them.
//
// They are appended to out.
func opportunities(out []opportunity, s string) []opportunity {
	prev := "" // the word before the last space
	for at := 0; at < len(s); {
		end := at + strings.IndexByte(s[at:]+" ", ' ')
		word := s[at:end]
		if at > 0 && !sticks(prev, word) {
			out = append(out, opportunity{at - 1, true})
		}
		out = inside(out, word, at)
		prev, at = word, end+1
	}
	return out
}

// inside appends the places inside a word where a line may end.
func inside(out []opportunity, word string, at int) []opportunity {
	if simple(word) {
		return afterDashes(out, word, at)
	}
	state, rest := -1, word
	for rest != "" {
		var part string
		part, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
		at += len(part)
		if rest != "" {
			out = append(out, opportunity{at, false})
		}
	}
	return out
}

// simple says whether the word has only letters, digits and marks of Latin,
// Greek and Cyrillic text, for which afterDashes knows all there is to know.
func simple(word string) bool {
	for _, r := range word {
		if r >= 0x0530 && (r < 0x2010 || r > 0x2027) && r != '€' && r != '−' && r != '×' && r != '≥' && r != '≤' {
			return false
		}
	}
	return true
}

// longName is the length in bytes from which a file name or address may be
// broken.
const longName = 20

// afterDashes allows a line to end after a hyphen, a dash or a slash between
// letters ("North-South", "Azerbaijan–Russia"), never in what has digits or
// points inside ("2024–2026", "1.72–2.20", "visit-baku.txt"), unless it is
// long.
func afterDashes(out []opportunity, word string, at int) []opportunity {
	if strings.ContainsAny(strings.TrimRight(word, closing), ".0123456789_@") {
		if len(word) < longName {
			return out
		}
		return insideName(out, word, at)
	}
	for i, r := range word {
		if r != '-' && r != '–' && r != '—' && r != '/' && r != '‐' {
			continue
		}
		after := i + utf8.RuneLen(r)
		left, _ := utf8.DecodeLastRuneInString(word[:i])
		right, _ := utf8.DecodeRuneInString(word[after:])
		if i > 1 && unicode.IsLetter(left) && unicode.IsLetter(right) && len(word)-after > 1 {
			out = append(out, opportunity{at + after, false})
		}
	}
	return out
}

// insideName allows a line to end after the marks that part a long file name
// or address, not between two digits.
func insideName(out []opportunity, word string, at int) []opportunity {
	for i := 2; i < len(word)-2; i++ {
		if !strings.ContainsRune("-_/", rune(word[i])) || strings.ContainsRune("-_/", rune(word[i+1])) {
			continue
		}
		if isDigit(word[i-1]) && isDigit(word[i+1]) {
			continue
		}
		out = append(out, opportunity{at + i + 1, false})
	}
	return out
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// sticks says whether no line may end between two words: a number and what it
// counts, an opening mark and its word, a word and a mark or dash that follows.
func sticks(prev, next string) bool {
	if prev == "" || next == "" {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(prev)
	if unicode.IsDigit(last) && (counted(next) || isMonth(next)) || isMonth(prev) && isNumber(next) {
		return true
	}
	if prev == "$" || prev == "€" || prev == "£" || prev == "No." || prev == "no." || prev == "p." {
		return true
	}
	return strings.Trim(prev, "“‘«([{¿¡\"'") == "" && !strings.HasSuffix(prev, "\"") && !strings.HasSuffix(prev, "'") ||
		strings.Trim(next, "–—…”’»)]}!?;:,.%") == ""
}

// closing are the marks that may stand at the end of a word.
const closing = ".,;:!?”’»)…"

// isNumber says whether a word is a plain number: the day or year beside a
// month.
func isNumber(word string) bool {
	word = strings.TrimRight(word, closing)
	return word != "" && strings.Trim(word, "0123456789") == ""
}

// isMonth says whether a word names a month.
func isMonth(word string) bool {
	switch strings.TrimRight(word, closing) {
	case "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December":
		return true
	}
	return false
}

// counted says whether a word is a unit or a scale, which belongs to the
// number before it.
func counted(word string) bool {
	switch strings.ToLower(strings.TrimRight(word, closing)) {
	case "percent", "per", "%", "million", "billion", "trillion", "thousand", "bn", "m", "mn", "dollars", "euros", "manat", "rubles", "roubles",
		"tonnes", "tons", "km", "mw", "teu", "times", "points", "pp":
		return true
	}
	return false
}

// clusters cuts text into what a reader takes for single characters.
func clusters(s string) []string {
	var out []string
	state := -1
	for s != "" {
		var c string
		c, s, _, state = uniseg.FirstGraphemeClusterInString(s, state)
		out = append(out, c)
	}
	return out
}
