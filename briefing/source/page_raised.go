package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

var superscripts = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹", "-", "⁻", "+", "⁺")

// raised is the text of a superscript behind the words before: an exponent
// stays one, a footnote's number goes, lest it read as part of a number.
func raised(e *element, before string) string {
	s := strings.TrimSpace(e.words())
	anchor := e.linked
	e.walk(func(k *element) bool { anchor = anchor || k.tag == atom.A; return true })
	if anchor && strings.Trim(s, "0123456789[]()*†‡ ") == "" {
		return ""
	}
	return raisedText(s, before)
}

func raisedText(s, before string) string {
	digits := strings.Trim(s, "[]()*†‡ ")
	if strings.Trim(digits, "0123456789-+,") != "" {
		return s // "th"
	}
	word := 0
	for len(before) > 0 {
		c, n := utf8.DecodeLastRuneInString(before)
		if !unicode.IsLetter(c) {
			break
		}
		word++
		before = before[:len(before)-n]
	}
	if digits != s || word == 0 && !strings.HasSuffix(before, "0") || word > 2 {
		return ""
	}
	return superscripts.Replace(digits)
}
