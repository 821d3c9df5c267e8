package text

import "testing"

var testTable = NewWordTable("exported exports", "zzyzx", "exporting")

func TestWordTableGivesTheListOfAWord(t *testing.T) {
	for w, want := range map[string]int{"exports": 1, "EXPORTED": 1, "Zzyzx": 2, "exporting": 3, "export": 0, "7": 0, ",": 0, "qqq": 0} {
		toks := tokenise(w)
		if got := testTable.List(&toks[0]); got != want {
			t.Errorf("%q is in list %d, want %d", w, got, want)
		}
	}
}

func TestNoTableIsMadeLate(t *testing.T) {
	tokenise("a")
	defer func() {
		if recover() == nil {
			t.Error("a table was made after a report was read")
		}
	}()
	NewWordTable("late")
}
