package text

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

func fieldsOf(s string) []string { return strings.Fields(s) }

// letters that have no decomposition.
var plainLetter = map[rune]string{
	'ı': "i", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'æ': "ae", 'œ': "oe", 'ß': "ss", 'ə': "a", 'ŋ': "n", 'ħ': "h",
}

// Fold writes s in lower case without diacritics and apostrophes; hyphens stay.
func Fold(s string) string {
	plain, ascii := true, true
	for i := 0; i < len(s); i++ {
		c := s[i]
		plain = plain && (c < 'A' || c > 'Z') && c != '\'' && c != '`'
		ascii = ascii && c < 0x80
	}
	switch {
	case ascii && plain:
		return s
	case ascii:
		out := make([]byte, 0, len(s))
		for i := 0; i < len(s); i++ {
			switch c := s[i]; {
			case c >= 'A' && c <= 'Z':
				out = append(out, c+'a'-'A')
			case c != '\'' && c != '`':
				out = append(out, c)
			}
		}
		return string(out)
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case unicode.Is(unicode.Mn, r), r == '\'', r == '’', r == '‘', r == 'ʻ', r == 'ʼ', r == '`', r == 'ʿ', r == 'ʾ':
		case plainLetter[r] != "":
			b.WriteString(plainLetter[r])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isPlainWord says that a word in lower case is folded already: letters of
// ASCII alone.
func isPlainWord(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return true
}

// foldWords are the folded words of a name without points; hyphens join.
func foldWords(s string) []string {
	folded := Fold(s)
	if isASCII(folded) && strings.IndexByte(folded, '-') < 0 {
		return plainFields(folded)
	}
	f := strings.FieldsFunc(folded, func(r rune) bool {
		return r == ' ' || r == '.' || r == '\n' || r == '\t' || r == ',' || r == '\r' || r == '\u00a0'
	})
	for i, w := range f {
		f[i] = strings.Map(func(r rune) rune {
			if r == '-' || r == '–' || r == '‑' {
				return -1
			}
			return r
		}, w)
	}
	return f
}

// plainFields are the words of a folded name of ASCII without hyphens.
func plainFields(s string) []string {
	apart := func(c byte) bool { return c == ' ' || c == '.' || c == '\n' || c == '\t' || c == ',' || c == '\r' }
	n := 0
	for i := range len(s) {
		if !apart(s[i]) && (i == 0 || apart(s[i-1])) {
			n++
		}
	}
	out := make([]string, 0, n)
	for i := 0; i < len(s); i++ {
		if apart(s[i]) {
			continue
		}
		from := i
		for i < len(s) && !apart(s[i]) {
			i++
		}
		out = append(out, s[from:i])
	}
	return out
}

// transliteration lists spellings that one name takes in different outlets.
// They are applied in order to the folded form.
var transliteration = strings.NewReplacer(
	"iy", "i", "yi", "i", "ij", "i", "yy", "i", "ey", "ei", "ay", "ai", "oy", "oi", "uy", "ui",
	"ye", "e", "yo", "e", "io", "e", "ia", "ya", "ks", "x", "ph", "f", "kh", "h", "gh", "g", "dzh", "j", "dj", "j",
	"tch", "ch", "cz", "ch", "sch", "sh", "zh", "j", "ck", "k", "q", "k", "w", "v", "ou", "u", "oo", "u", "ee", "i", "th", "t", "ts", "c", "tz", "c", "y", "i",
)

// FoldName reduces a name to what its transliterations share: Alexey, Alexei
// and Aleksei, Mustafayev and Mustafaev come out alike.
func FoldName(s string) string {
	s = strings.ReplaceAll(Fold(s), "-", " ")
	for range 2 {
		s = transliteration.Replace(s)
	}
	// Doubled letters count once; "aie", "ei" and "e" endings of transliterated
	// surnames fall together.
	var b strings.Builder
	var last rune
	for _, r := range s {
		if r == last && r != ' ' {
			continue
		}
		b.WriteRune(r)
		last = r
	}
	s = b.String()
	for _, v := range [...][2]string{{"aie", "ae"}, {"oie", "oe"}, {"eie", "ee"}, {"iev", "ev"}, {"ei", "e"}, {"ii", "i"}} {
		s = strings.ReplaceAll(s, v[0], v[1])
	}
	return s
}
