package typeface

import (
	"fmt"
	"strings"
	"unicode"

	"brief/briefing"

	"golang.org/x/text/unicode/norm"
)

// lookAlikes replace characters that the fonts may lack by ones that read the
// same.
var lookAlikes = map[rune]string{
	'\u2010': "-", '\u2011': "-", '\u2012': "–", '\u2015': "—", '\u2043': "-", '\u2212': "−",
	'\u2001': " ", '\u2002': " ", '\u2003': " ", '\u2004': " ", '\u2005': " ", '\u2006': " ",
	'\u2007': "\u00a0", '\u2008': " ", '\u2009': " ", '\u200a': " ", '\u202f': "\u00a0", '\u205f': " ", '\u3000': " ",
	'\u25cf': "•", '\u25cb': "•", '\u25aa': "•", '\u25a0': "•", '\u25ba': "›", '\u2023': "•",
	'\u20bc': "AZN",
}

// Spell gives text in which every character can be printed, so that whatever
// stands in a report gets onto the page: accents are composed (NFC), control
// characters and invisible marks go, tabs and line ends become spaces, and a
// character that no face has becomes a look-alike or its code in brackets,
// "[U+1F600]". Text that can be printed as it is comes back unchanged.
func (l *Library) Spell(name briefing.FontName, text string) (string, error) {
	f, err := l.Face(name)
	if err != nil {
		return "", err
	}
	if f.plain(text) && norm.NFC.IsNormalString(text) {
		return text, nil
	}
	// What is not seen goes first: accents compose over it.
	text = norm.NFC.String(strings.Map(visible, strings.ToValidUTF8(text, "\uFFFD")))
	var b strings.Builder
	for _, r := range text {
		s, err := l.spellRune(name, f, r)
		if err != nil {
			return "", err
		}
		b.WriteString(s)
	}
	return b.String(), nil
}

// visible makes white space that a line can't hold a space, and drops what has
// no shape of its own.
func visible(r rune) rune {
	switch {
	case r == '\t' || r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029':
		return ' '
	case unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r):
		return -1
	}
	return r
}

// plain says that s can be printed as it is.
func (f *Face) plain(s string) bool {
	for _, r := range s {
		if !f.prints(r) || unicode.Is(unicode.Cf, r) {
			return false
		}
	}
	return true
}

func (l *Library) spellRune(name briefing.FontName, f *Face, r rune) (string, error) {
	if f.prints(r) {
		return string(r), nil
	}
	other, err := l.substitute(name, r)
	if err != nil || other != nil {
		return string(r), err
	}
	if s := lookAlikes[r]; s != "" && f.plain(s) {
		return s, nil
	}
	return fmt.Sprintf("[%U]", r), nil
}
