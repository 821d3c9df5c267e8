package pdf

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf16"
)

// appendNumber writes v with at most three decimals, which is finer than any
// printer.
func appendNumber(b []byte, v float64) []byte {
	scaled := math.Round(v * 1000)
	if scaled == 0 {
		return append(b, '0')
	}
	if scaled < 0 {
		b = append(b, '-')
		scaled = -scaled
	}
	n := uint64(scaled)
	b = strconv.AppendUint(b, n/1000, 10)
	if n %= 1000; n != 0 {
		b = append(b, '.', byte('0'+n/100), byte('0'+n/10%10), byte('0'+n%10))
		for b[len(b)-1] == '0' {
			b = b[:len(b)-1]
		}
	}
	return b
}

// appendNumbers writes numbers, each followed by a space.
func appendNumbers(b []byte, vs ...float64) []byte {
	for _, v := range vs {
		b = append(appendNumber(b, v), ' ')
	}
	return b
}

// numbers is appendNumbers as a string without the last space.
func numbers(vs ...float64) string {
	return strings.TrimSuffix(string(appendNumbers(nil, vs...)), " ")
}

func finite(vs ...float64) bool {
	for _, v := range vs {
		if math.IsNaN(v) || math.Abs(v) > 1e6 {
			return false
		}
	}
	return true
}

// ref is a reference to an object.
func ref(n int) string { return strconv.Itoa(n) + " 0 R" }

func utf16BE(s string) []byte {
	b := make([]byte, 0, 2*len(s))
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u>>8), byte(u))
	}
	return b
}

// textString is a PDF text string: a literal where ASCII is enough, UTF-16
// otherwise. Broken UTF-8 becomes U+FFFD.
func textString(s string) string {
	s = bounded(s)
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' {
			return fmt.Sprintf("<FEFF%X>", utf16BE(s))
		}
	}
	return "(" + literalEscapes.Replace(s) + ")"
}

// longestString is the number of UTF-16 units that a string may have: PDF/A
// allows 32,767 bytes (ISO 19005-2 and -3, 6.1.13), of which two are the mark of
// the order of bytes.
const longestString = 32764 / 2

// bounded cuts what is longer than a string may be, and ends it with an
// ellipsis.
func bounded(s string) string {
	if len(s) <= longestString {
		return s
	}
	units := 0
	end := len(s)
	for i, r := range s {
		if units < longestString {
			end = i // the last place with room for the ellipsis
		}
		if units += max(1, utf16.RuneLen(r)); units > longestString {
			return s[:end] + "…"
		}
	}
	return s
}

var literalEscapes = strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`)

// nameObject is a PDF name, with everything but letters, digits and "+-."
// escaped.
func nameObject(s string) string {
	b := []byte{'/'}
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '+', c == '-', c == '.':
			b = append(b, c)
		default:
			b = fmt.Appendf(b, "#%02X", c)
		}
	}
	return string(b)
}
