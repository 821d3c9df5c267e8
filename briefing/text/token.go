package text

import (
	"slices"
	"unicode/utf8"
)

// lexer turns text into tokens in one pass.
type lexer struct {
	s     string
	lower map[string]string // one lower-case form for each spelling beyond ASCII
	small *smallForms
	plain *[plainRun]plainWord // being read
	known *lexicon             // nil while the lexicon itself is made
	signs *[128]mark           // the hints of signs
	out   []Token
	marks marks
	hints marks // see Hint
	// caps are the words that may be printed in capitals: their second letter
	// is not small. parted are the numbers with a point or comma inside.
	caps, parted []int32
	// wide are the tokens behind a gap of two blanks or a tab, and the bars:
	// columns may be set by them.
	wide  []int32
	lines []line

	// Where the text is cut so far, and what the white space before that holds: any, a
	// line end, and a gap that columns may be set by.
	at               int
	space, line, gap bool
}

// newLexer is a lexer that looks words up and cuts into the memory of a.
func newLexer(s string, a *arena) *lexer {
	if n := len(s)/5 + 8; cap(a.tokens) < n/2 {
		a.tokens, a.marks, a.hints = make([]Token, 0, n), make(marks, 0, n), make(marks, 0, n)
	}
	known := words()
	return &lexer{s: s, known: known, signs: &known.signHints, small: &a.small, plain: &a.plain, lower: map[string]string{}, out: a.tokens[:0], marks: a.marks[:0], hints: a.hints[:0], caps: a.caps[:0], parted: a.parted[:0], wide: a.wide[:0], lines: a.lines[:0], space: true, line: true}
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
	for l.cut(len(l.s)) {
	}
}

// cut cuts n tokens of the text, and at most plainRun more. It says whether more
// text is left.
func (l *lexer) cut(n int) bool {
	s, most := l.s, len(l.out)+n
	i, space, line, gap := l.at, l.space, l.line, l.gap
	for i < len(s) && len(l.out) < most {
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
		if c == classSpace || c == classLine {
			space = true
			line = line || c == classLine
			gap = gap || b == '\t'
			i += n
			continue
		}
		if line {
			l.beginLine(i)
		}
		if c == classLetter {
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
	l.at, l.space, l.line, l.gap = i, space, line, gap
	return i < len(s)
}

// sign reads the sign at i, of one byte.
func (l *lexer) sign(i int, c class, space, line bool) {
	at := len(l.out)
	if at == cap(l.out) || at == cap(l.marks) || at == cap(l.hints) {
		l.room()
	}
	l.out, l.marks, l.hints = l.out[:at+1], l.marks[:at+1], l.hints[:at+1]
	t := &l.out[at]
	t.start, t.end, t.Lower = int32(i), int32(i+1), l.s[i:i+1]
	t.Traits = Traits{Kind: kindOf(c), Space: space, Break: line}
	l.marks[at] = signMarks[l.s[i]&0x7f]
	l.hints[at] = l.signs[l.s[i]&0x7f]
}

// token reads the one token that begins at i with a rune of class c and n bytes.
// It gives the token's end.
func (l *lexer) token(i int, c class, n int, space, line bool) int {
	s, at := l.s, len(l.out)
	l.room()
	l.out = l.out[:at+1]
	t := &l.out[at]
	*t = Token{start: int32(i), Traits: Traits{Space: space, Break: line}}
	var m mark
	switch c {
	case classLetter:
		i, m = l.anyWord(t, i)
		if t.Capital && i > t.Start()+1 {
			if c := s[t.Start()+1]; c < 'a' || c > 'z' {
				l.caps = append(l.caps, int32(at))
			}
		}
	case classDigit:
		var parted bool
		if i, parted = l.number(i); parted {
			l.parted = append(l.parted, int32(at))
		}
		t.Kind, t.Lower = Number, s[t.Start():i]
		m = markNumber(t)
	default:
		if k := l.genitive(i); k > 0 && c == classPunct {
			i += k
			t.Kind, t.Lower = Word, "'s"
		} else {
			i += n
			t.Kind, t.Lower = kindOf(c), s[t.Start():i]
			m = markSign(t)
		}
	}
	t.end = int32(i)
	l.marks = append(l.marks, m)
	l.hints = append(l.hints, l.hintsOf(t, t.Start()))
	return i
}

// room makes room for one more token.
func (l *lexer) room() { l.roomFor(1) }

// roomFor makes room for n more tokens.
func (l *lexer) roomFor(n int) {
	if cap(l.out)-len(l.out) < n {
		l.out = slices.Grow(l.out, len(l.out)/4+n)
	}
	if cap(l.marks)-len(l.marks) < n {
		l.marks = slices.Grow(l.marks, cap(l.out)-len(l.marks))
	}
	if cap(l.hints)-len(l.hints) < n {
		l.hints = slices.Grow(l.hints, cap(l.out)-len(l.hints))
	}
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
