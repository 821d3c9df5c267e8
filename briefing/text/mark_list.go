package text

import (
	"encoding/binary"
	"math/bits"
	"slices"
)

// markLists are the tokens that bear a mark, of the marks that one pass each
// asks for. One look at all marks fills them: eight tokens at a time, of which
// most are nobody's concern.
type markLists struct {
	proper []int32 // may begin a name, a country or a city
	others []int32 // a day, the noun of an office or a quotation mark
}

// The marks of the two lists.
const (
	properMarks = markName | markCountry
	otherMarks  = markDay | markHead | markQuote
)

// empty empties the lists, to be filled anew.
func (l *markLists) empty() { l.proper, l.others = l.proper[:0], l.others[:0] }

// add adds a block of tokens, of which the first is token from. It writes each
// token that bears a mark to both lists and keeps it where it belongs, for to
// ask takes longer.
func (l *markLists) add(ms marks, from int) {
	proper, others := roomFor(l.proper, len(ms)), roomFor(l.others, len(ms))
	p, o := len(l.proper), len(l.others)
	for i := 0; i < len(ms); i += 8 {
		var eight uint64
		if i+8 <= len(ms) {
			eight = binary.LittleEndian.Uint64(ms[i:])
		} else {
			for k, m := range ms[i:] {
				eight |= uint64(m) << (8 * k)
			}
		}
		for eight &= eachByte * uint64(properMarks|otherMarks); eight != 0; {
			at := bits.TrailingZeros64(eight) &^ 7
			m, k := uint8(eight>>at), int32(from+i+at/8)
			eight = eight >> at &^ 0xff << at
			proper[p], others[o] = k, k
			p += int(m&markName/markName | m&markCountry/markCountry)
			o += int(m&markDay/markDay | m&markHead/markHead | m&markQuote/markQuote)
		}
	}
	l.proper, l.others = proper[:p], others[:o]
}

// roomFor is s up to its capacity, which holds n more than its length.
func roomFor(s []int32, n int) []int32 {
	s = slices.Grow(s, n)
	return s[:cap(s)]
}
