package narrative

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// run is a passage [from, to) of a sentence between quotation marks, without them.
type run struct{ from, to int }

// runs are the passages of a sentence that stand in double quotation marks; where
// the first mark closes, one begins with the sentence, and where the last one
// opens, it goes on to the end.
func runs(s string) []run {
	var out []run
	open, prev := -1, rune(0)
	for i, c := range s {
		end := i + utf8.RuneLen(c)
		switch {
		case c == '“' || c == '«' || c == '„' || c == '"' && open < 0 && opensMark(prev, s[end:]):
			if open < 0 {
				open = end
			}
		case c == '”' || c == '»' || c == '"':
			if open < 0 && len(out) == 0 {
				open = 0
			}
			if open >= 0 {
				out = append(out, run{open, i})
			}
			open = -1
		}
		prev = c
	}
	if open >= 0 && open < len(s) {
		out = append(out, run{open, len(s)})
	}
	return out
}

// opensMark says that a straight mark opens a passage: a blank or nothing stands
// before it, and a letter behind.
func opensMark(prev rune, rest string) bool {
	next, _ := utf8.DecodeRuneInString(rest)
	return (prev == 0 || unicode.IsSpace(prev) || strings.ContainsRune("([—–-:", prev)) && !unicode.IsSpace(next) && rest != ""
}

// told is a sentence without what stands in quotation marks and brackets: the
// report's own words.
func told(s string) string {
	var b strings.Builder
	at := 0
	for _, r := range runs(s) {
		b.WriteString(s[at:r.from])
		b.WriteString(" ")
		at = r.to
	}
	b.WriteString(s[at:])
	return squeeze(bracketed.ReplaceAllString(b.String(), " "))
}

var bracketed = regexp.MustCompile(`\[[^\]]*\]|\([^)]*\)`)

// speechAlone is the one passage that a sentence quotes, where nothing but its
// speaker stands beside it; ok is false where the report tells more around it, or
// quotes a part of a sentence only.
func speechAlone(s, name string) (words string, ok bool) {
	rs := runs(s)
	if len(rs) != 1 || name == "" {
		return "", false
	}
	before, after := strings.Trim(s[:rs[0].from], " “„«\""), strings.Trim(s[rs[0].to:], " ”»\".")
	words = strings.Trim(squeeze(s[rs[0].from:rs[0].to]), " ,")
	first, _ := utf8.DecodeRuneInString(words)
	switch {
	case before == "" && after == "":
		return words, true // its speaker stands in the sentence before
	case before != "" && after != "", before != "" && !unicode.IsUpper(first):
		return "", false
	}
	tag := strings.Trim(before+after, " ,:–—-")
	if !isTag(tag, name) {
		return "", false
	}
	return words, true
}

const saying = `(?:said|says|saying|added|adds|noted|stressed|emphasi[sz]ed|underlined|underscored|stated|told|declared|explained|remarked|recalled|pointed out|concluded|continued|went on|announced|observed|wrote|writes|affirmed|according to|commented|mentioned|highlighted)`

var (
	tagWords = regexp.MustCompile(`\b` + saying + `\b`)
)

// isTag says that the words beside a quotation name its speaker and hardly
// anything else: "said Minister Sand", "Sand told reporters".
func isTag(tag, name string) bool {
	return countWords(tag) <= 16 && (callsBy(tag, name) || pronounTag.MatchString(tag) || officeTag.MatchString(tag)) && tagWords.MatchString(tag) && len(tagWords.FindAllString(tag, -1)) == 1 && !moreThanTag.MatchString(tag)
}

// pronounTag matches "he said" and "she added", whose person is known.
var pronounTag = regexp.MustCompile(`(?i)^(?:he|she) (?:also |further |then )?` + saying + `\b`)

// officeTag matches "said the head of state" and "the Peruvian minister told us", whose
// person is known too.
var officeTag = regexp.MustCompile(`^(?:` + saying + ` )?the (?:[\p{L}’'-]+ ){0,5}[\p{L}’'-]+$`)

// moreThanTag matches what a report tells beside a speaker's name.
var moreThanTag = regexp.MustCompile(`\b(and|but|that|while|who|which|thank|thanked|thanking|when|if|adding|referring|asked|hoped|denied|not)\b`)
