package meeting

import (
	"hash/fnv"
	"slices"

	"brief/briefing/text"
)

// passages are hashes of the longer sentences, letters and digits only: two
// reports that share some relay one text.
func (s *story) passages() []uint64 {
	var out []uint64
	for k, x := range s.d.Sentences {
		if !s.isText(k) {
			continue
		}
		h, n := fnv.New64a(), 0
		for i := x.First; i < x.Last; i++ {
			if t := &s.d.Tokens[i]; t.Kind == text.Word || t.Kind == text.Number {
				h.Write([]byte(t.Lower))
				h.Write([]byte{' '})
				n++
			}
		}
		if n >= 12 {
			out = append(out, h.Sum64())
		}
	}
	return out
}

// sharedPassages counts the passages that both reports hold.
func sharedPassages(a, b *signed) int {
	n := 0
	for _, p := range a.passages {
		if slices.Contains(b.passages, p) {
			n++
		}
	}
	return n
}
