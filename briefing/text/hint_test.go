package text

import (
	"testing"

	"brief/briefing"
)

var testHint = NewHint("zzyzx ; türkiye exports")

func TestNextHintStepsThroughItsWordsAlone(t *testing.T) {
	d := Parse(briefing.NewReport("hint.txt", "Zzyzx and EXPORTS; nothing, of 7. Türkiye exported; exports of zzyzx"))
	var got []string
	for i := d.NextHint(testHint, 0, len(d.Tokens)); i < len(d.Tokens); i = d.NextHint(testHint, i+1, len(d.Tokens)) {
		got = append(got, d.Tokens[i].Lower)
	}
	want := []string{"zzyzx", "exports", ";", "türkiye", ";", "exports", "zzyzx"}
	if len(got) != len(want) {
		t.Fatalf("%q, want %q", got, want)
	}
	for k := range want {
		if got[k] != want[k] {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if n := d.NextHint(testHint, 3, 3); n != 3 {
		t.Errorf("token %d among none", n)
	}
}

func TestNoHintIsMadeLate(t *testing.T) {
	tokenise("a")
	defer func() {
		if recover() == nil {
			t.Error("a hint was made after a report was read")
		}
	}()
	NewHint("late")
}
