package text

import "strings"

// WordSet is a set of words of which tokens are asked. Its words are in the
// lexicon, where each token was looked up when the report was cut, so that the
// question takes no more than a look at one bit.
type WordSet struct {
	words string
	has   [maxWords / 64]uint64
}

// maxWords is the number of words that the lexicon may hold.
const maxWords = 1 << 13

// wordSets are the sets made so far; nil once the lexicon has been made.
var wordSets = make([]*WordSet, 0, 16)

// NewWordSet makes a set of the words of a list, in lower case, apart by white
// space. It is for package variables: no set may be made once a report was
// read, which panics.
func NewWordSet(list string) *WordSet {
	if wordSets == nil {
		panic("text: a set of words is made after the first report was read")
	}
	s := &WordSet{words: list}
	wordSets = append(wordSets, s)
	return s
}

// Has says whether the token is one of the words, in whatever letters.
func (s *WordSet) Has(t *Token) bool {
	return s.has[t.entry%maxWords/64]>>(t.entry%64)&1 != 0
}

// fillSets gives the sets the numbers of their words.
func (l *lexicon) fillSets() {
	for _, s := range wordSets {
		for w := range strings.FieldsSeq(s.words) {
			l.entry(w)
			head, _ := eightOf(w)
			n := l.find(w, head, hashOf(w))
			s.has[n/64] |= 1 << (n % 64)
		}
	}
	wordSets = nil
	if len(l.entries) > maxWords {
		panic("text: the lexicon holds more words than its sets can number")
	}
}
