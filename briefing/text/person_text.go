package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nameNumber is the number of a name as printed, with single spaces.
func (r *peopleReader) nameNumber(n name) int32 {
	toks := r.d.Tokens[n.first:n.last]
	s := r.d.Report.Text[toks[0].Start():toks[len(toks)-1].End()]
	plain := true // words of ASCII letters with one blank between them
	for i := range toks {
		t := &toks[i]
		if t.Kind != Word || !isPlainWord(t.Lower) || i > 0 && (t.Start() != toks[i-1].End()+1 || s[t.Start()-toks[0].Start()-1] != ' ') {
			plain = false
			s = squeeze(s)
			break
		}
	}
	if n.words > 1 && inCapitals(s) {
		s = capitalised(s)
	}
	k := r.names.number(s)
	e := &r.names.entries[k]
	if e.folded {
		return k
	}
	from := len(r.names.words)
	if plain {
		for i := range toks {
			r.names.words = append(r.names.words, r.names.number(toks[i].Lower))
		}
	} else {
		for _, w := range foldWords(s) {
			r.names.words = append(r.names.words, r.names.number(w))
		}
	}
	e = &r.names.entries[k] // the table may have moved
	e.folded, e.from, e.to = true, int32(from), int32(len(r.names.words))
	return k
}

// inCapitals says that no letter of s is small.
func inCapitals(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z':
			return false
		case c >= utf8.RuneSelf:
			return strings.ToUpper(s) == s
		}
	}
	return true
}

// squeeze writes each run of white space as one space.
func squeeze(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c == '\n' || c == '\t' || c == '\r' || c == ' ' && i+1 < len(s) && s[i+1] == ' ' || c >= 0x80 {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	out := make([]byte, 0, len(s))
	for i, f := range fieldsOf(s) {
		if i > 0 {
			out = append(out, ' ')
		}
		out = append(out, f...)
	}
	return string(out)
}

// capitalised writes a name in capitals as running text prints it.
func capitalised(s string) string {
	start := true
	return strings.Map(func(c rune) rune {
		first := start
		start = c == ' ' || c == '-' || c == '.'
		if first {
			return c
		}
		return unicode.ToLower(c)
	}, s)
}

// hyphenated goes on through "-un", "-Pierre" and "-Kamau".
func (r *peopleReader) hyphenated(i int) int {
	d := r.d
	for i+1 < len(d.Tokens) && d.Tokens[i].isDash() && d.Tokens[i].Lower != "—" && !d.Tokens[i].Space && !d.Tokens[i+1].Space && d.Tokens[i+1].Kind == Word {
		switch w := d.Tokens[i+1].Lower; {
		case w == "based" || w == "led" || w == "style" || w == "era" || w == "born" || w == "sponsored" || w == "backed":
			return i
		case r.has(i+1, noteGeo):
			return i
		}
		i += 2
	}
	return i
}
