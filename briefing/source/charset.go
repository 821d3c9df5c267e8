package source

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// toUTF8 decodes bytes by the charset that their Content-Type or their own
// head declares. What is valid UTF-8 is never taken for anything older on a
// mere guess. What a charset does not know becomes U+FFFD.
func toUTF8(b []byte, contentType string) []byte {
	e, name, certain := charset.DetermineEncoding(b, contentType)
	if name == "utf-8" || !certain && utf8.Valid(b) && !declaresWide(name) {
		return bytes.ToValidUTF8(bytes.TrimPrefix(b, []byte(bom)), []byte("\uFFFD"))
	}
	out, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return bytes.ToValidUTF8(b, []byte("\uFFFD"))
	}
	return bytes.TrimPrefix(out, []byte(bom))
}

// declaresWide names charsets in which text is valid UTF-8 by its bytes and
// yet something else.
func declaresWide(name string) bool {
	return strings.HasPrefix(name, "iso-2022") || strings.HasPrefix(name, "hz-") || strings.HasPrefix(name, "utf-16")
}

// tidy makes the characters of a page, message or document those of plain
// text: blanks of all widths become one blank, invisible characters go.
func tidy(s string) string {
	if isPlainASCII(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case '\u00A0', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009', '\u200A', '\u202F', '\u205F', '\u3000':
			return ' '
		case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF':
			return -1
		case '\u2028', '\u2029', '\u0085':
			return '\n'
		}
		if r < ' ' && r != '\n' && r != '\t' || r == '\u007F' {
			return -1
		}
		return r
	}, s)
}

// isPlainASCII says that a string is printable ASCII, line ends and tabs.
func isPlainASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 0x7F || c < ' ' && c != '\n' && c != '\t' {
			return false
		}
	}
	return true
}
