package text

import (
	"math/bits"
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
}

// newLexer is a lexer that looks words up and cuts into the memory of a.
func newLexer(s string, a *arena) *lexer {
	if n := len(s)/5 + 8; cap(a.tokens) < n/2 {
		a.tokens, a.marks = make([]Token, 0, n), make(marks, 0, n)
	}
	return &lexer{s: s, known: words(), small: &a.small, lower: map[string]string{}, out: a.tokens[:0], marks: a.marks[:0], caps: a.caps[:0], parted: a.parted[:0]}
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
	s, out, ms, caps := l.s, l.out, l.marks, l.caps
	space, line := true, true
	for i := 0; i < len(s); {
		b := s[i]
		if b == ' ' {
			space = true
			i++
			continue
		}
		c, n := asciiClass[b&0x7f], 1
		if b >= utf8.RuneSelf {
			c, n = at(s, i)
		}
		if c == classSpace || c == classLine {
			space = true
			line = line || c == classLine
			i += n
			continue
		}
		if len(out) == cap(out) {
			out = slices.Grow(out, len(out)/4+8)
		}
		out = out[:len(out)+1]
		t := &out[len(out)-1]
		*t = Token{Span: briefing.Span{Start: i}, Space: space, Break: line}
		var m mark
		switch c {
		case classLetter:
			i, m = l.anyWord(t, i)
			if t.Capital && i > t.Start+1 {
				if c := s[t.Start+1]; c < 'a' || c > 'z' {
					caps = append(caps, int32(len(out)-1))
				}
			}
		case classDigit:
			var parted bool
			if i, parted = l.number(i); parted {
				l.parted = append(l.parted, int32(len(out)-1))
			}
			t.Kind, t.Lower = Number, s[t.Start:i]
			m = markNumber(t)
		default:
			if k := l.genitive(i); c == classPunct && k > 0 {
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
		ms = append(ms, m)
		space, line = false, false
	}
	l.out, l.marks, l.caps = out, ms, caps
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

// The bytes of eight letters at once.
const (
	eachByte = 0x0101010101010101
	eachHigh = 0x80 * eachByte
	eachCase = 0x20 * eachByte // the bit that small letters have and capitals lack
)

// lettersOf counts the ASCII letters that x, eight bytes of text, begins with.
// A byte below 0x80 is one of a … z with the case bit set if adding 0x1f
// carries it into the high bit and adding 5 does not.
func lettersOf(x uint64) int {
	low := (x | eachCase) &^ eachHigh
	letter := (low + 0x1f*eachByte) &^ (low + 0x05*eachByte) &^ x & eachHigh
	return bits.TrailingZeros64(^letter&eachHigh) / 8
}

// plainWord reads a word of ASCII letters that no apostrophe or point goes on
// from, and fills the token; it is 0 where the word needs a closer look.
func (l *lexer) plainWord(t *Token, i int) int {
	s, start, h := l.s, i, hashSeed
	var head, small uint64 = 0, eachCase
	for {
		if i+8 > len(s) {
			return 0 // the end of the text
		}
		x := load8(s[i : i+8])
		n := lettersOf(x)
		letters := uint64(1)<<(8*n) - 1 // all ones for 8: the shift gives 0
		small &= x | ^letters
		x = (x | eachCase) & letters
		if i == start {
			head = x
		}
		if n > 0 {
			h = mix(h, x)
		}
		if i += n; n < 8 {
			break
		}
	}
	if i == len(s) {
		return 0
	}
	if c := s[i]; c >= utf8.RuneSelf || c == '\'' || c == '.' && i-start == 1 {
		return 0
	}
	w := s[start:i]
	t.Kind, t.Lower = Word, w
	if l.known != nil {
		t.entry = l.known.find(w, head, h)
	}
	e := t.entry
	if e > 0 {
		t.class = l.known.facts[e].class
	}
	if small&eachCase != eachCase {
		t.Capital = w[0] < 'a'
		if e > 0 {
			t.Lower = l.known.entries[e].word
		} else {
			t.Lower = l.small.of(w, h)
		}
	}
	return i
}

// smallForms keeps the lower-case form of names met before, one a slot, so
// that a name which comes again needs no memory of its own.
type smallForms [1024]string

// of is the lower-case form of an ASCII word with that hash.
func (f *smallForms) of(w string, h uint64) string {
	slot := &f[h%uint64(len(f))]
	if !equalLower(*slot, w) {
		*slot = strings.ToLower(w)
	}
	return *slot
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
