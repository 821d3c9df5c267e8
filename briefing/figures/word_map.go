package figures

// wordMap is a map from words that turns away most other words by their length
// and first letter, before it asks for a hash.
type wordMap[V any] struct {
	of      map[string]V
	lengths [256]uint32 // by the first byte: a bit for each length
}

// newWordMap is a wordMap of words of 1 to 31 bytes.
func newWordMap[V any](of map[string]V) *wordMap[V] {
	m := &wordMap[V]{of: of}
	for w := range of {
		if len(w) == 0 || len(w) > 31 {
			panic("figures: no word of a map: " + w)
		}
		m.lengths[w[0]] |= 1 << len(w)
	}
	return m
}

// at is what the word w stands for, the zero value where the map does not hold it.
func (m *wordMap[V]) at(w string) V {
	if len(w) == 0 || len(w) > 31 || m.lengths[w[0]]>>len(w)&1 == 0 {
		var none V
		return none
	}
	return m.of[w]
}
