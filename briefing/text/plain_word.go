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

// plainRun is how many words are read in one go; plainMost how many letters one
// of them may have, with what stands behind it.
const (
	plainRun  = 32
	plainMost = 16
)

// plainWord is a word of up to fifteen ASCII letters as it was cut, not yet looked
// up.
type plainWord struct {
	head, tail uint64 // its letters in lower case, eight in each; zeros fill them up
	hash       uint64
	upper      uint64 // not zero where it has capitals
	length     int
}

// plainWords reads words of up to fifteen ASCII letters, with a blank between
// them, from byte i on as far as they go. It gives the byte where something else
// stands, and whether a blank stands before that; i itself where the first word
// needs a closer look. Most of a report is such words: first all are cut, then all
// are looked up, for to do both at once takes more than a processor can hold at
// hand.
func (l *lexer) plainWords(i int, space, line bool) (int, bool) {
	count, blank := l.cutPlain(i)
	if count == 0 {
		return i, space
	}
	at, toks, ms, hs := l.runOf()
	known := l.known
	for k := range l.plain[:count] {
		w := &l.plain[k]
		e := known.slots[slotOf(w.hash)%slotCount]
		r := &known.rows[e%maxWords]
		if e != 0 && (r.head != w.head || r.tail != w.tail) {
			r = known.nextRow(w.head, w.tail, w.hash)
		}
		t, m := &toks[k%plainRun], r.small
		word := l.s[i : i+w.length]
		t.start, t.end, t.Lower, t.Traits = int32(i), int32(i+w.length), word, r.traits
		hs[k%plainRun] = r.hints
		if r.traits.entry == 0 {
			if !isLetters(w) {
				count, blank = k, k > 0 || space
				break
			}
			m |= foldMark(word)
		}
		if w.upper != 0 {
			if t.Lower = l.smallWord(word, r.traits.entry, w.hash); word[0] < 'a' {
				t.Capital, m = true, r.mark|m&markNumeral
				if len(word) > 1 && word[1] < 'a' {
					l.caps = append(l.caps, int32(at+k))
				}
			}
		}
		ms[k%plainRun] = m
		i += w.length + 1
	}
	toks[0].Space, toks[0].Break = space, line // no blank need stand before the first
	l.out, l.marks, l.hints = l.out[:at+count], l.marks[:at+count], l.hints[:at+count]
	if !blank {
		i-- // the last one has none behind it
	}
	return i, blank
}

// cutPlain cuts plain words from byte i on, and what looks like one. It gives their
// number, and whether a blank stands behind the last.
func (l *lexer) cutPlain(i int) (count int, blank bool) {
	words, rest := l.plain, l.s[i:]
	for count < plainRun && len(rest) >= plainMost {
		head, upper, size, next := wordBytes(load8(rest[:8]))
		if size == 0 {
			return count, true
		}
		hash, tail := mix(hashSeed, head), uint64(0)
		if size == 64 {
			var capitals uint64
			if tail, capitals, size, next = wordBytes(load8(rest[8:plainMost])); size == 64 {
				return count, true
			}
			if size > 0 {
				upper, hash = upper|capitals, mix(hash, tail)
			}
			size += 64
		}
		n := int(size >> 3 % plainMost)
		w := &words[count]
		w.head, w.tail, w.hash, w.upper, w.length = head, tail, hash, upper, n
		if next != ' ' {
			at := len(l.s) - len(rest) + n
			if c := wordEnds[next]; c == pointed && n == 1 || c == mayGoOn && l.goesOn(at) {
				return count, true
			}
			return count + 1, false
		}
		count++
		rest = rest[n+1:]
	}
	return count, true
}

// runOf is the number of the token read next, and memory for it and those behind it.
func (l *lexer) runOf() (at int, toks *[plainRun]Token, ms, hs *[plainRun]mark) {
	if cap(l.out)-len(l.out) < plainRun || cap(l.marks)-len(l.marks) < plainRun || cap(l.hints)-len(l.hints) < plainRun {
		l.roomFor(plainRun)
	}
	at = len(l.out)
	return at, (*[plainRun]Token)(l.out[at : at+plainRun]), (*[plainRun]mark)(l.marks[at : at+plainRun]), (*[plainRun]mark)(l.hints[at : at+plainRun])
}

// wordBytes is what x, eight bytes of text, begins with that may be a word: low is
// these bytes in lower case, upper the case bits that capitals lack, size how many
// bits they fill, and next the byte behind them where that is below 64. They are
// the bytes from 0x40 to 0x7f, letters and few signs: isLetters tells those.
func wordBytes(x uint64) (low, upper uint64, size uint, next byte) {
	stop := (x | ^(x << 1)) & eachHigh
	low = (x | eachCase) & ((stop&-stop)>>7 - 1)
	size = uint(bits.TrailingZeros64(stop)) &^ 7
	return low, low &^ x, size, byte(x >> (size & 63))
}

// isLetters says whether a word as it was cut is all letters.
func isLetters(w *plainWord) bool {
	if k := lettersOf(w.head); k < 8 {
		return k == w.length
	}
	return 8+lettersOf(w.tail) == w.length
}

// What a byte behind ASCII letters means for the word.
const (
	endsWord = iota
	mayGoOn  // it may be part of the word
	pointed  // of a word of one letter
)

// wordEnds says of each byte what it means behind a word: letters beyond ASCII
// and apostrophes go on with it, a point with a single letter.
var wordEnds = func() (ends [256]uint8) {
	for c := utf8.RuneSelf; c < len(ends); c++ {
		ends[c] = mayGoOn
	}
	ends['\''], ends['.'] = mayGoOn, pointed
	return ends
}()

// smallWord is the lower-case form of an ASCII word, which is entry e of the
// lexicon if e is not 0 and has that hash.
func (l *lexer) smallWord(w string, e uint16, h uint64) string {
	if e > 0 {
		return l.known.entries[e].word
	}
	return l.small.of(w, h)
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
