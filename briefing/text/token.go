package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/briefing"
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

// lexer turns text into tokens in one pass.
type lexer struct {
	s     string
	lower map[string]string // one lower-case form for each spelling beyond ASCII
	small *smallForms
	known *lexicon // nil while the lexicon itself is made
	out   []Token
	marks marks
	// caps are the words that may be printed in capitals: their second letter
	// is not small. parted are the numbers with a point or comma inside.
	caps, parted []int32
	// wide are the tokens behind a gap of two blanks or a tab, and the bars:
	// columns may be set by them.
	wide []int32
}

// newLexer is a lexer that looks words up and cuts into the memory of a.
func newLexer(s string, a *arena) *lexer {
	if n := len(s)/5 + 8; cap(a.tokens) < n/2 {
		a.tokens, a.marks = make([]Token, 0, n), make(marks, 0, n)
	}
	return &lexer{s: s, known: words(), small: &a.small, lower: map[string]string{}, out: a.tokens[:0], marks: a.marks[:0], caps: a.caps[:0], parted: a.parted[:0], wide: a.wide[:0]}
}

// tokenise splits s into tokens and looks their words up. Every byte of s lies
// in a token or is white space; the time is linear in len(s).
func tokenise(s string) []Token {
	l := newLexer(s, new(arena))
	l.tokens()
	return l.out
}

// tokens cuts the text.
func (l *lexer) tokens() {
	s := l.s
	space, line, gap := true, true, false
	for i := 0; i < len(s); {
		b := s[i]
		if b == ' ' {
			gap = gap || space
			space = true
			i++
			continue
		}
		c, n := asciiClass[b&0x7f], 1
		if b >= utf8.RuneSelf {
			c, n = at(s, i)
		}
		if gap && c != classSpace && c != classLine || b == '|' {
			l.wide = append(l.wide, int32(len(l.out)))
			gap = false
		}
		switch c {
		case classSpace, classLine:
			space = true
			line = line || c == classLine
			gap = gap || b == '\t'
			i += n
			continue
		case classLetter:
			if b < utf8.RuneSelf && l.known != nil {
				if j, blank := l.plainWords(i, space, line); j > i {
					i, space, line = j, blank, false
					continue
				}
			}
		}
		if b < utf8.RuneSelf && c != classLetter && c != classDigit && b != '\'' {
			l.sign(i, c, space, line)
			i++
		} else {
			i = l.token(i, c, n, space, line)
		}
		space, line = false, false
	}
}

// sign reads the sign at i, of one byte.
func (l *lexer) sign(i int, c class, space, line bool) {
	at := len(l.out)
	l.room()
	l.out, l.marks = l.out[:at+1], l.marks[:at+1]
	t := &l.out[at]
	*t = Token{Span: briefing.Span{Start: i, End: i + 1}, Lower: l.s[i : i+1], Kind: kindOf(c), Space: space, Break: line}
	m := signMarks[l.s[i]&0x7f]
	if line {
		m |= markLine
	}
	l.marks[at] = m
}

// token reads the one token that begins at i with a rune of class c and n bytes.
// It gives the token's end.
func (l *lexer) token(i int, c class, n int, space, line bool) int {
	s, at := l.s, len(l.out)
	l.room()
	l.out = l.out[:at+1]
	t := &l.out[at]
	*t = Token{Span: briefing.Span{Start: i}, Space: space, Break: line}
	var m mark
	switch c {
	case classLetter:
		i, m = l.anyWord(t, i)
		if t.Capital && i > t.Start+1 {
			if c := s[t.Start+1]; c < 'a' || c > 'z' {
				l.caps = append(l.caps, int32(at))
			}
		}
	case classDigit:
		var parted bool
		if i, parted = l.number(i); parted {
			l.parted = append(l.parted, int32(at))
		}
		t.Kind, t.Lower = Number, s[t.Start:i]
		m = markNumber(t)
	default:
		if k := l.genitive(i); k > 0 && c == classPunct {
			i += k
			t.Kind, t.Lower = Word, "'s"
		} else {
			i += n
			t.Kind, t.Lower = kindOf(c), s[t.Start:i]
			m = markSign(t)
		}
	}
	t.End = i
	if line {
		m |= markLine
	}
	l.marks = append(l.marks, m)
	return i
}

// room makes room for one more token.
func (l *lexer) room() {
	if len(l.out) == cap(l.out) {
		l.out = slices.Grow(l.out, len(l.out)/4+8)
	}
	if len(l.marks) == cap(l.marks) {
		l.marks = slices.Grow(l.marks, cap(l.out)-len(l.marks))
	}
}

// anyWord reads the word at i.
func (l *lexer) anyWord(t *Token, i int) (int, mark) {
	end := l.plainWord(t, i)
	if end == 0 {
		end = l.word(t, i)
	}
	if l.known == nil {
		return end, 0
	}
	return end, markWord(t, l.known.facts[t.entry])
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

// word reads letters with inner apostrophes ("O'Neill"), or letters with
// points ("U.S.", "a.m."), and fills the token.
func (l *lexer) word(t *Token, i int) int {
	if end := l.pointed(i); end > 0 {
		i = end
	} else {
		i = l.letters(i)
		for {
			n := apostrophe(l.s, i)
			if n == 0 || i+n >= len(l.s) || l.genitive(i) > 0 {
				break
			}
			if c, _ := at(l.s, i+n); c != classLetter {
				break
			}
			i = l.letters(i + n)
		}
	}
	t.Kind = Word
	t.Lower, t.Capital = l.fold(l.s[t.Start:i])
	if l.known != nil {
		head, _ := eightOf(t.Lower)
		if t.entry = l.known.find(t.Lower, head, hashOf(t.Lower)); t.entry > 0 {
			t.class = l.known.facts[t.entry].class
		}
	}
	return i
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

// number is the end of the digits at i with their inner points, commas and,
// before groups of three, apostrophes. parted says that a point or comma stands
// among them.
func (l *lexer) number(i int) (end int, parted bool) {
	s := l.s
	digit := func(j int) bool { return j < len(s) && s[j] >= '0' && s[j] <= '9' }
	for i < len(s) {
		switch {
		case digit(i):
			i++
		case (s[i] == '.' || s[i] == ',') && digit(i+1):
			i += 2
			parted = true
		case s[i] == '\'' && digit(i+1) && digit(i+2) && digit(i+3) && !digit(i+4):
			i += 4
		default:
			return i, parted
		}
	}
	return i, parted
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
