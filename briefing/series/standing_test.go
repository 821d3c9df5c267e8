package series

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestStandingIsWhatEdgesBuilds withdraws claims one after another and builds
// the graph of the rest both ways.
func TestStandingIsWhatEdgesBuilds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t)
		fs := w.claims(t)
		// Claims of another world contradict, repeat and touch those of the first.
		fs = append(fs, newWorld(t).claims(t)...)
		fs = append(fs, fs[:len(fs)/3]...)
		for _, f := range group(fs) {
			for _, s := range f.systems() {
				st := newStanding(s)
				for i := 0; ; i++ {
					if d := cmp.Diff(s.edges(false), st.graph(s), cmp.AllowUnexported(graph{}, edge{}, factor{}, decimal{})); d != "" {
						t.Fatalf("after %d withdrawals:\n%s", i, d)
					}
					if i == len(s.claims) {
						break
					}
					s.dropped[rapid.IntRange(0, len(s.claims)-1).Draw(t, "dropped")] = true
				}
			}
		}
	})
}
