package pdf

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// hex reads a string of hexadecimal digits up to ">".
func (l *lexer) hex() (object, error) {
	var out []byte
	digits := 0
	var v byte
	for ; l.at < len(l.b); l.at++ {
		c := l.b[l.at]
		switch {
		case c == '>':
			l.at++
			if digits%2 == 1 {
				out = append(out, v<<4)
			}
			return str(out), nil
		case c >= '0' && c <= '9':
			v = v<<4 | (c - '0')
		case c >= 'a' && c <= 'f':
			v = v<<4 | (c - 'a' + 10)
		case c >= 'A' && c <= 'F':
			v = v<<4 | (c - 'A' + 10)
		default:
			continue
		}
		if digits++; digits%2 == 0 {
			out = append(out, v)
		}
	}
	return nil, errCut
}

// literal reads a string in parentheses up to the closing one.
func (l *lexer) literal() (object, error) {
	var out []byte
	open := 1
	for ; l.at < len(l.b); l.at++ {
		switch c := l.b[l.at]; c {
		case '(':
			open++
			out = append(out, c)
		case ')':
			if open--; open == 0 {
				l.at++
				return str(out), nil
			}
			out = append(out, c)
		case '\\':
			l.at++
			out = l.escape(out)
		case '\r':
			out = append(out, '\n')
			if l.at+1 < len(l.b) && l.b[l.at+1] == '\n' {
				l.at++
			}
		default:
			out = append(out, c)
		}
	}
	return nil, errCut
}

// escape reads what follows a backslash and stays on its last byte.
func (l *lexer) escape(out []byte) []byte {
	if l.at >= len(l.b) {
		return out
	}
	c := l.b[l.at]
	if i := strings.IndexByte("nrtbf", c); i >= 0 {
		return append(out, "\n\r\t\b\f"[i])
	}
	switch {
	case c >= '0' && c <= '7':
		v := 0
		for i := 0; i < 3 && l.at < len(l.b) && l.b[l.at] >= '0' && l.b[l.at] <= '7'; i++ {
			v = v<<3 | int(l.b[l.at]-'0')
			l.at++
		}
		l.at--
		return append(out, byte(v))
	case c == '\r':
		if l.at+1 < len(l.b) && l.b[l.at+1] == '\n' {
			l.at++
		}
		return out
	case c == '\n':
		return out
	}
	return append(out, c)
}

// docEncoding is PDFDocEncoding where it differs from Latin-1 (ISO 32000-1,
// annex D.3).
var docEncoding = func() (t [256]rune) {
	for i := range t {
		t[i] = rune(i)
	}
	copy(t[0x18:], []rune("˘ˇˆ˙˝˛˚˜"))
	copy(t[0x80:], []rune("•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž"))
	t[0xA0] = '€'
	return t
}()

// decode is the text of a text string: UTF-16 or UTF-8 with a mark, otherwise
// PDFDocEncoding.
func (s str) decode() string {
	b := []byte(s)
	switch {
	case bytes.HasPrefix(b, []byte("\xFE\xFF")):
		return decodeUTF16(b[2:], 0)
	case bytes.HasPrefix(b, []byte("\xFF\xFE")):
		return decodeUTF16(b[2:], 1)
	case bytes.HasPrefix(b, []byte("\xEF\xBB\xBF")):
		return string(bytes.ToValidUTF8(b[3:], []byte(string(utf8.RuneError))))
	}
	out := make([]rune, len(b))
	for i, c := range b {
		out[i] = docEncoding[c]
	}
	return string(out)
}

// decodeUTF16 reads code units whose high byte is the first (0) or second (1).
func decodeUTF16(b []byte, high int) string {
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = uint16(b[2*i+high])<<8 | uint16(b[2*i+1-high])
	}
	return string(utf16.Decode(units))
}
