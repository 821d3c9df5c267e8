package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// class is what a byte or rune may be part of.
type class uint8

const (
	classPunct class = iota
	classLetter
	classDigit
	classSpace
	classLine // ends a line
	classSymbol
	classVulgar // ½ and its like: a number of one rune
)

var asciiClass = func() (t [utf8.RuneSelf]class) {
	for c := range t {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z':
			t[c] = classLetter
		case c >= '0' && c <= '9':
			t[c] = classDigit
		case c == '\n', c == '\r':
			t[c] = classLine
		case c <= ' ', c == 0x7f:
			t[c] = classSpace
		case strings.IndexByte("$%+=<>|~^", byte(c)) >= 0:
			t[c] = classSymbol
		}
	}
	return t
}()

// classOf classifies a rune beyond ASCII. Superscripts count as letters: they
// end units ("km²"). Zero-width characters count as space.
func classOf(r rune) class {
	switch {
	case r >= '\u2010' && r <= '\u2021', r == '…': // dashes and quotation marks, by far the most of them
		return classPunct
	case r >= 'À' && r <= 'ɏ' && r != '×' && r != '÷':
		return classLetter
	case r == '\u2028', r == '\u2029', r == '\u0085':
		return classLine
	case unicode.IsSpace(r), unicode.Is(unicode.Cf, r):
		return classSpace
	case unicode.IsLetter(r), unicode.IsMark(r), r == '²', r == '³', r >= '₀' && r <= '₉', unicode.IsDigit(r):
		return classLetter
	case r == '½', r == '¼', r == '¾', r == '⅓', r == '⅔':
		return classVulgar
	case unicode.IsSymbol(r), r == '•', r == '‣', r == '‰', r == '·':
		return classSymbol
	}
	return classPunct
}

// at classifies the rune at byte i and gives its length; i must be in range.
func at(s string, i int) (class, int) {
	if c := s[i]; c < utf8.RuneSelf {
		return asciiClass[c], 1
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	return classOf(r), n
}

func kindOf(c class) TokenKind {
	switch c {
	case classVulgar:
		return Number
	case classSymbol:
		return Symbol
	}
	return Punct
}
