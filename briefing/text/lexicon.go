package text

import (
	"strings"
	"sync"
)

// lexeme is one word that the lists of this package hold.
type lexeme struct {
	word      string
	class     wordClass
	mark      mark
	hints     mark
	countries []countryEntry // the wordings that begin with the word
}

// row is what a word is known by, and what each token of it is given: small, so
// that the rows of common words stay near the processor.
type row struct {
	head, tail uint64 // the first sixteen bytes of the word
	traits     Traits // with a blank before it
	mark       mark   // with a capital
	small      mark   // in small letters: no day, country or surname
	hints      mark   // see Hint
	length     uint8  // of the word in bytes, at most 255
}

// lexicon finds the words of all lists by one hash of their lower-case bytes,
// so that a token is looked up once, while it is cut.
type lexicon struct {
	entries []lexeme // entry 0 stands for all other words
	rows    [maxWords]row
	// slots hold the numbers of entries, openly addressed; 0 is free.
	slots [slotCount]uint16
	// signHints are the hints of signs of one byte.
	signHints [128]mark
}

// words is the lexicon of this package, made when the first report is read.
var words = sync.OnceValue(func() *lexicon {
	l := &lexicon{entries: make([]lexeme, 1, 6144)}
	for _, c := range classLists {
		for w := range strings.FieldsSeq(c.words) {
			l.entry(w).class |= c.class
		}
	}
	l.addCountries()
	l.fillTables()
	l.fillSets()
	l.fillHints()
	l.markWords()
	l.fillChecks() // last: it asks of all words
	for k := range l.entries {
		e, r := &l.entries[k], &l.rows[k]
		r.traits = Traits{Kind: Word, Space: true, class: e.class, entry: uint16(k)}
		r.hints = e.hints
		r.mark, r.small = e.mark, e.mark&^(markDay|markCountry|markName)
		if beginsSmall(e.word) {
			r.small |= markName
		}
	}
	return l
})

// entry is the lexeme of a word in lower case, made where there is none.
func (l *lexicon) entry(w string) *lexeme {
	h := hashOf(w)
	head, rest := eightOf(w)
	tail, _ := eightOf(rest)
	if k := l.find(w, head, h); k > 0 {
		return &l.entries[k]
	}
	k := slotOf(h)
	for l.slots[k] != 0 {
		k = (k + 1) % slotCount
	}
	n := len(l.entries)
	l.slots[k] = uint16(n)
	if n == maxWords {
		panic("text: more words than the lexicon holds")
	}
	l.entries = append(l.entries, lexeme{word: w})
	l.rows[n] = row{head: head, tail: tail, length: uint8(min(len(w), 255))}
	return &l.entries[len(l.entries)-1]
}

// A word is hashed eight bytes at a time, the last ones filled up with zeros.
const hashSeed uint64 = 14695981039346656037

func mix(h, eight uint64) uint64 {
	h = (h ^ eight) * 0x9e3779b97f4a7c15
	return h ^ h>>29
}

// load8 is eight bytes, the first one lowest: one load for the compiler.
func load8(w string) uint64 {
	return uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24 |
		uint64(w[4])<<32 | uint64(w[5])<<40 | uint64(w[6])<<48 | uint64(w[7])<<56
}

// load4 is four bytes in the same way.
func load4(w string) uint64 {
	return uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24
}

// eightOf is the first eight bytes of w, the first one lowest, and what
// follows them.
func eightOf(w string) (uint64, string) {
	if len(w) >= 8 {
		return load8(w[:8]), w[8:]
	}
	if n := len(w); n >= 4 {
		return load4(w[:4]) | load4(w[n-4:])<<(8*(n-4)&63), "" // they overlap
	}
	var x uint64
	for i := range len(w) {
		x |= uint64(w[i]) << (8 * i)
	}
	return x, ""
}

func hashOf(w string) uint64 {
	h := hashSeed
	for w != "" {
		var x uint64
		x, w = eightOf(w)
		h = mix(h, x)
	}
	return h
}

const slotCount = 1 << 14

// slotOf is the slot at which a word of that hash is looked for first.
func slotOf(h uint64) uint32 { return uint32(h >> (64 - 14)) }

// find is the number of the word with that hash and those first eight bytes in
// lower case, 0 where the lexicon does not hold it. ASCII capitals in w equal
// their small letters.
func (l *lexicon) find(w string, head, h uint64) uint16 {
	for k := slotOf(h); ; k++ {
		e := l.slots[k%slotCount]
		if e == 0 {
			return 0
		}
		if r := &l.rows[e%maxWords]; r.head == head && (len(w) <= 8 && int(r.length) == len(w) || equalLower(l.entries[e].word, w)) {
			return e
		}
	}
}

// nextRow is the row of a word of at most fifteen ASCII letters, whose first eight
// are in head, in lower case, and the others in tail; zeros fill both up, so that no
// longer word has the same sixteen bytes. It is not the word of the first slot; row
// 0 stands for a word that the lexicon does not hold.
func (l *lexicon) nextRow(head, tail, h uint64) *row {
	for k := slotOf(h) + 1; ; k++ {
		e := l.slots[k%slotCount]
		r := &l.rows[e%maxWords]
		if r.head == head && r.tail == tail || e == 0 {
			return r
		}
	}
}

// equalLower says that w in lower case, its ASCII letters only, is lower.
func equalLower(lower, w string) bool {
	if len(lower) != len(w) {
		return false
	}
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		if c != lower[i] {
			return false
		}
	}
	return true
}
