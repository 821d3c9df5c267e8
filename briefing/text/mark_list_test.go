package text

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestMarkListsHoldTheMarked checks the lists against one look at each token,
// over the seam of two blocks too.
func TestMarkListsHoldTheMarked(t *testing.T) {
	var l markLists // filled again and again, as for one report after the other
	rapid.Check(t, func(t *rapid.T) {
		ms := marks(rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "marks"))
		l.empty()
		seam := rapid.IntRange(0, len(ms)).Draw(t, "seam")
		l.add(ms[:seam], 0)
		l.add(ms[seam:], seam)
		for _, c := range []struct {
			name string
			got  []int32
			mark mark
		}{{"proper", l.proper, properMarks}, {"others", l.others, otherMarks}} {
			var want []int32
			for k, m := range ms {
				if m&c.mark != 0 {
					want = append(want, int32(k))
				}
			}
			if !slices.Equal(c.got, want) {
				t.Fatalf("%s: got %v, want %v", c.name, c.got, want)
			}
		}
	})
}
