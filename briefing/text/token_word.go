package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// anyWord reads the word at i.
func (l *lexer) anyWord(t *Token, i int) (int, mark) {
	end := l.word(t, i)
	if l.known == nil {
		return end, 0
	}
	return end, markWord(t, &l.known.rows[t.entry])
}

// word reads letters with inner apostrophes ("O'Neill"), or letters with
// points ("U.S.", "a.m."), and fills the token.
func (l *lexer) word(t *Token, i int) int {
	if end := l.pointed(i); end > 0 {
		i = end
	} else {
		i = l.letters(i)
		for n := apostrophe(l.s, i); n > 0 && l.goesOn(i); n = apostrophe(l.s, i) {
			i = l.letters(i + n)
		}
	}
	t.Kind = Word
	t.Lower, t.Capital = l.fold(l.s[t.Start():i])
	if l.known != nil {
		head, _ := eightOf(t.Lower)
		if t.entry = l.known.find(t.Lower, head, hashOf(t.Lower)); t.entry > 0 {
			t.class = l.known.rows[t.entry].traits.class
		}
	}
	return i
}

// goesOn says whether the word before byte i, which is an apostrophe or a rune
// beyond ASCII, goes on there.
func (l *lexer) goesOn(i int) bool {
	n := apostrophe(l.s, i)
	if n > 0 && (i+n >= len(l.s) || l.genitive(i) > 0) {
		return false
	}
	c, _ := at(l.s, i+n)
	return c == classLetter
}

// letters is the end of the run of letters at i.
func (l *lexer) letters(i int) int {
	for i < len(l.s) {
		c, n := at(l.s, i)
		if c != classLetter {
			break
		}
		i += n
	}
	return i
}

// pointed is the end of an abbreviation of single letters, each with its point
// ("U.S.", "p.m."), 0 where there is none at i.
func (l *lexer) pointed(i int) int {
	s, count := l.s, 0
	for i+1 < len(s) && s[i] < utf8.RuneSelf && asciiClass[s[i]] == classLetter && s[i+1] == '.' {
		i += 2
		count++
	}
	if count < 2 {
		return 0
	}
	if i < len(s) && s[i] < utf8.RuneSelf && asciiClass[s[i]] == classLetter {
		// "U.S.A" without a last point; a longer word means that this was
		// no abbreviation ("e.g.the").
		if c, _ := at(s, min(i+1, len(s)-1)); i+1 == len(s) || c != classLetter {
			return i + 1
		}
	}
	return i
}

// apostrophe is the length of the apostrophe at i, 0 if there is none.
func apostrophe(s string, i int) int {
	switch {
	case i < len(s) && s[i] == '\'':
		return 1
	case strings.HasPrefix(s[min(i, len(s)):], "’"):
		return len("’")
	}
	return 0
}

// genitive is the length of "'s" at i where a word ends there, else 0.
func (l *lexer) genitive(i int) int {
	if b := l.s[i]; b != '\'' && b < utf8.RuneSelf {
		return 0
	}
	n := apostrophe(l.s, i)
	if n == 0 || i == 0 || i+n >= len(l.s) || l.s[i+n]|0x20 != 's' {
		return 0
	}
	if last := l.s[i-1]; last < utf8.RuneSelf && asciiClass[last] != classLetter && last != '.' {
		return 0
	}
	if i+n+1 < len(l.s) {
		if c, _ := at(l.s, i+n+1); c == classLetter || c == classDigit {
			return 0
		}
	}
	return n + 1
}

// fold gives the lower-case form and whether the first letter is a capital.
func (l *lexer) fold(w string) (lower string, capital bool) {
	plain := true
	for i := 0; i < len(w); i++ {
		if c := w[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return w, false
	}
	first, _ := utf8.DecodeRuneInString(w)
	return l.lowered(w), unicode.IsUpper(first)
}

// lowered is w in lower case, with straight apostrophes.
func (l *lexer) lowered(w string) string {
	lower, ok := l.lower[w]
	if !ok {
		lower = strings.ToLower(w)
		if strings.Contains(lower, "’") {
			lower = strings.ReplaceAll(lower, "’", "'")
		}
		// The key is cut from the report, which stays in memory anyway.
		l.lower[w] = lower
	}
	return lower
}
