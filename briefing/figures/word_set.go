package figures

import "strings"

// wordSet is a set of words made for tokens that are mostly not in it: the
// first byte and the length alone turn most of them away.
type wordSet struct {
	lengths [256]uint32 // of the words that begin with a byte, one bit each
	words   map[string]struct{}
}

// newWordSet makes a set of the words of list, each of 1 to 31 bytes.
func newWordSet(list string) *wordSet {
	s := &wordSet{words: map[string]struct{}{}}
	for w := range strings.FieldsSeq(list) {
		s.lengths[w[0]] |= 1 << len(w)
		s.words[w] = struct{}{}
	}
	return s
}

func (s *wordSet) has(w string) bool {
	if len(w) == 0 || len(w) > 31 || s.lengths[w[0]]>>len(w)&1 == 0 {
		return false
	}
	_, ok := s.words[w]
	return ok
}
