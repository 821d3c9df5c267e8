package text

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

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
		t.Lower = l.smallWord(w, e, h)
	}
	return i
}

// plainWords reads words of up to fifteen ASCII letters, with a blank between
// them, from byte i on as far as they go. It gives the byte where something else
// stands, and whether a blank stands before that; i itself where the first word
// needs a closer look. Most of a report is such words, so that all they need is
// in here: a call for each would cost more than the reading.
func (l *lexer) plainWords(i int, space, line bool) (int, bool) {
	s, known := l.s, l.known
	for i+16 <= len(s) {
		low, upper, n, next := smallLetters(load8(s[i : i+8]))
		if n == 0 {
			break
		}
		h := mix(hashSeed, low)
		var more, capitals uint64
		if n == 8 {
			var k int
			if more, capitals, k, next = smallLetters(load8(s[i+8 : i+16])); k == 8 {
				break
			}
			if k > 0 {
				upper |= capitals
				h = mix(h, more)
			}
			n += k
		}
		if next >= utf8.RuneSelf || next == '\'' || next == '.' && n == 1 {
			break
		}
		at := len(l.out)
		if at == cap(l.out) || at == cap(l.marks) {
			l.room()
		}
		e := known.findPlain(low, more, h)
		f := &known.facts[e%maxWords]
		w, m, capital := s[i:i+n], f.small, false
		if upper != 0 {
			if capital = s[i] < 'a'; capital {
				m = f.mark
				if n > 1 && s[i+1] < 'a' {
					l.caps = append(l.caps, int32(at))
				}
			}
			w = l.smallWord(w, e, h)
		}
		if e == 0 && n > 5 && isFold(w) {
			m |= markNumeral
		}
		l.out, l.marks = l.out[:at+1], l.marks[:at+1]
		t := &l.out[at]
		t.Start, t.End, t.Lower, t.Kind = i, i+n, w, Word
		t.Space, t.Break, t.Capital, t.class, t.entry = space, line, capital, f.class, e
		l.marks[at] = m | lineMark(line)
		i += n
		space, line = next == ' ', false
		if space {
			i++
		}
	}
	return i, space
}

// smallLetters is the n ASCII letters that x, eight bytes of text, begins with:
// low is them in lower case, upper the case bits that capitals lack, and next
// the byte behind them where n is below eight.
func smallLetters(x uint64) (low, upper uint64, n int, next byte) {
	n = lettersOf(x)
	low = (x | eachCase) & lettersMask[n&15]
	return low, low &^ x, n, byte(x >> (8 * n & 63))
}

// smallWord is the lower-case form of an ASCII word, which is entry e of the
// lexicon if e is not 0 and has that hash.
func (l *lexer) smallWord(w string, e uint16, h uint64) string {
	if e > 0 {
		return l.known.entries[e].word
	}
	return l.small.of(w, h)
}

// lettersMask holds the bytes of so many letters.
var lettersMask = func() (m [16]uint64) {
	for n := range m {
		m[n] = uint64(1)<<(8*n) - 1 // all ones from 8 on: the shift gives 0
	}
	return m
}()

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
