package text

import (
	"strings"
	"sync"
)

// lexeme is one word that the lists of this package hold.
type lexeme struct {
	word      string
	class     wordClass
	countries []countryEntry // the wordings that begin with the word
}

// lexicon finds the words of all lists by one hash of their lower-case bytes,
// so that a token is looked up once, while it is cut.
type lexicon struct {
	entries []lexeme // entry 0 stands for all other words
	// slots are openly addressed; 0 is free. The lower half of a slot is the
	// number of an entry, the upper one bits of its hash.
	slots []uint32
}

// words is the lexicon of this package, made when the first report is read.
var words = sync.OnceValue(func() *lexicon {
	l := &lexicon{entries: make([]lexeme, 1, 6144), slots: make([]uint32, slotCount)}
	for _, c := range classLists {
		for w := range strings.FieldsSeq(c.words) {
			l.entry(w).class |= c.class
		}
	}
	l.addCountries()
	return l
})

// entry is the lexeme of a word in lower case, made where there is none.
func (l *lexicon) entry(w string) *lexeme {
	h := hashOf(w)
	if k := l.find(w, h); k > 0 {
		return &l.entries[k]
	}
	k := slotOf(h)
	for l.slots[k] != 0 {
		k = (k + 1) % slotCount
	}
	l.slots[k] = uint32(len(l.entries)) | tagOf(h)
	l.entries = append(l.entries, lexeme{word: w})
	return &l.entries[len(l.entries)-1]
}

// The hash is FNV-1a; its upper bits choose the slot.
const (
	hashSeed  uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

const slotCount = 1 << 14

func slotOf(h uint64) uint32 { return uint32(h>>12^h>>32) % slotCount }

func tagOf(h uint64) uint32 { return uint32(h>>32) &^ 0xffff }

func hashOf(w string) uint64 {
	h := hashSeed
	for i := 0; i < len(w); i++ {
		h = (h ^ uint64(w[i])) * hashPrime
	}
	return h
}

// find is the number of the word with that hash, 0 where the lexicon does not
// hold it. ASCII capitals in w equal their small letters.
func (l *lexicon) find(w string, h uint64) uint16 {
	tag := tagOf(h)
	for k := slotOf(h); l.slots[k] != 0; k = (k + 1) % slotCount {
		e := l.slots[k]
		if e&^0xffff == tag && equalLower(l.entries[e&0xffff].word, w) {
			return uint16(e)
		}
	}
	return 0
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
