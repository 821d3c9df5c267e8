package cutshort

import (
	"fmt"
	"slices"
	"testing"

	"brief/briefing"
)

// watched is a test that counts what fails in it.
type watched struct {
	testing.TB
	failed []string
}

func (w *watched) Errorf(format string, args ...any) {
	w.failed = append(w.failed, fmt.Sprintf(format, args...))
}

func TestEachWordOfEachSentence(t *testing.T) {
	const report = "The ministers met. They signed nothing. Both left."
	for _, c := range []struct {
		cuts Cuts
		want []string
	}{
		{Cuts{}, []string{
			"The", "The ministers", "The ministers met", "The ministers met.",
			"They", "They signed", "They signed nothing", "They signed nothing.",
			"The ministers met. They", "The ministers met. They signed", "The ministers met. They signed nothing", "The ministers met. They signed nothing.",
			"Both", "Both left", "Both left.",
			"They signed nothing. Both", "They signed nothing. Both left", "They signed nothing. Both left.",
			report[:len(report)-len(" left.")], report[:len(report)-len(".")], report,
		}},
		{Cuts{OneIn: 5}, []string{"They", "The ministers met. They signed", "Both left.", report[:len(report)-len(".")]}},
		{Cuts{FromTheTop: true, OneIn: 4}, []string{"The ministers met.", "The ministers met. They signed nothing."}},
	} {
		var got []string
		c.cuts.Texts = []string{report}
		c.cuts.Each(t, func(r *briefing.Report) { got = append(got, r.Text) })
		if !slices.Equal(got, c.want) {
			t.Errorf("%+v makes\n%q, not\n%q", c.cuts, got, c.want)
		}
	}
}

// TestPanicNamesTheCut: one failure for each run of sentences, and the rest goes on.
func TestPanicNamesTheCut(t *testing.T) {
	w := &watched{TB: t}
	Cuts{Texts: []string{"The ministers met. They signed nothing."}}.Each(w, func(r *briefing.Report) {
		if words := []rune(r.Text); words[len(words)-1] == 't' || words[len(words)-1] == 'd' {
			panic("no next word")
		}
	})
	want := []string{
		`a report that breaks off: "The ministers met": no next word`, `a report that breaks off: "They signed": no next word`,
		`a report that breaks off: "The ministers met. They signed": no next word`,
	}
	if !slices.Equal(w.failed, want) {
		t.Errorf("failures: %q, not %q", w.failed, want)
	}
}

func TestSentencesOfCorpora(t *testing.T) {
	if got := Sentences(t, "."); !slices.Contains(got, "The ministers met. They signed nothing.") || slices.Contains(got, "no next word") {
		t.Errorf("the sentences of these tests are %q", got)
	}
}
