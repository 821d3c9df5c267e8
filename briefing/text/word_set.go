package text

import "strings"

// WordSet is a set of words of which tokens are asked. Its words are in the
// lexicon, where each token was looked up when the report was cut, so that the
// question takes no more than a look at one bit.
type WordSet struct {
	words string
	at    uint8 // of the Words
	bit   uint64
}

// Words tells of one word, or of several, which sets hold one of them.
type Words [maxSets / 64]uint64

// maxWords is the number of words that the lexicon may hold, maxSets of sets.
const (
	maxWords = 1 << 13
	maxSets  = 256
)

// setsOf are the sets that hold each entry of the lexicon: what is asked of one token
// lies side by side.
var setsOf [maxWords]Words

// wordSets are the sets made so far; nil once the lexicon has been made.
var wordSets = make([]*WordSet, 0, maxSets)

// NewWordSet makes a set of the words of a list, in lower case, apart by white
// space. It is for package variables: no set may be made once a report was
// read, which panics.
func NewWordSet(list string) *WordSet {
	if wordSets == nil {
		panic("text: a set of words is made after the first report was read")
	}
	n := len(wordSets)
	if n == maxSets {
		panic("text: more sets of words than a word can tell of")
	}
	s := &WordSet{words: list, at: uint8(n / 64), bit: 1 << (n % 64)}
	wordSets = append(wordSets, s)
	return s
}

// Has says whether the token is one of the words, in whatever letters.
func (s *WordSet) Has(t *Token) bool {
	return setsOf[t.entry%maxWords][s.at%(maxSets/64)]&s.bit != 0
}

// Next is the first token from i on that is one of the words, len(toks) where none is.
func (s *WordSet) Next(toks []Token, i int) int {
	at, bit := s.at%(maxSets/64), s.bit
	for ; i < len(toks); i++ {
		if setsOf[toks[i].entry%maxWords][at]&bit != 0 {
			return i
		}
	}
	return len(toks)
}

// WordsOf tells which sets hold one of the tokens.
func WordsOf(toks []Token) Words {
	var a, b, c, d uint64
	for k := range toks {
		w := &setsOf[toks[k].entry%maxWords]
		a, b, c, d = a|w[0], b|w[1], c|w[2], d|w[3]
	}
	return Words{a, b, c, d}
}

// AnyWord are words of all sets.
var AnyWord = Words{^uint64(0), ^uint64(0), ^uint64(0), ^uint64(0)}

// Any says whether one of the words may be in the set.
func (w *Words) Any(s *WordSet) bool { return w[s.at%(maxSets/64)]&s.bit != 0 }

// fillSets tells of the words of all sets which sets hold them.
func (l *lexicon) fillSets() {
	for _, s := range wordSets {
		for w := range strings.FieldsSeq(s.words) {
			l.entry(w)
			head, _ := eightOf(w)
			setsOf[l.find(w, head, hashOf(w))][s.at] |= s.bit
		}
	}
	wordSets = nil
	if len(l.entries) > maxWords {
		panic("text: the lexicon holds more words than its sets can number")
	}
}
