package compose

import (
	"testing"

	"brief/briefing"
)

// A deficit of a table is printed with a sign that its number in words has not.
func TestDeficitIsSaidByItsAmount(t *testing.T) {
	deficit := briefing.Figure{Value: -49.3e6, Step: 1e5, Unit: "USD", Kind: briefing.Level}
	for words, want := range map[string]bool{"$−49.3 million": true, "$−94.3 million": false} {
		ns := numbersIn(words)
		if len(ns) != 1 {
			t.Fatalf("%s: %d numbers", words, len(ns))
		}
		if got := ns[0].says(magnitude(&deficit)); got != want {
			t.Errorf("%s says the figure: %v, want %v", words, got, want)
		}
	}
}
