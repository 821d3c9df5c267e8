package figures

import (
	"strings"
	"testing"
)

// What a count is of ends before a comparison, a worth, and words that no phrase
// ends with.
func TestWhatACountIsOf(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Oman and Chile will run 42 weekly flights instead of 28.", "weekly flights; "},
		{"Oman and Chile completed 250 projects worth a combined $5 million.", "projects; projects"},
		{"Oman and Chile exchange 36,000 road permits, 3,000 more than for the current year.", "road permits; "},
		{"Some 87 companies with Chilean and Omani capital work there.", "companies with Chilean and Omani capital"},
	} {
		var got []string
		for _, f := range readOne(c.text) {
			got = append(got, f.Of)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.text, s, c.want)
		}
	}
}
