package figures

import (
	"reflect"
	"slices"
	"testing"

	"brief/briefing"
	"brief/briefing/internal/cutshort"
	"brief/briefing/text"
)

// gatedTexts are the sentences of all corpora of rules, and reports.
func gatedTexts(t *testing.T) []string {
	return slices.Concat(cutshort.Sentences(t, "."), cutshort.Samples(t), cutshort.Files(t, "testdata/*.txt"), []string{agencyText})
}

// withFirstStep has f run on each sentence with a number before all other steps.
func withFirstStep(t *testing.T, f func(*sent)) {
	t.Helper()
	old := steps
	steps = slices.Concat([]func(*sent){f}, old)
	t.Cleanup(func() { steps = old })
}

// TestGatesLetPassWhatRulesRead reads the corpora with the gates before rules
// (sent.mayHave) as they are and all open: a gate whose words fall behind those of its
// rule would shut the rule out without a word.
func TestGatesLetPassWhatRulesRead(t *testing.T) {
	texts := gatedTexts(t)
	read := func() []Result {
		out := make([]Result, len(texts))
		for n, s := range texts {
			d := text.Parse(briefing.NewReport("gate.txt", s))
			out[n] = new(memory).read(d)
			Account(d, out[n].Figures)
		}
		return out
	}
	gated := read()
	withFirstStep(t, func(s *sent) { s.vocab = text.AnyWord })
	for n, open := range read() {
		if !reflect.DeepEqual(gated[n], open) {
			t.Errorf("%q reads otherwise where no gate is shut:\n%+v\nnot\n%+v", texts[n], open.Figures, gated[n].Figures)
		}
	}
}

// TestQuantitiesBeginAtTheirHints wants no quantity to begin at a token that the scan
// steps over.
func TestQuantitiesBeginAtTheirHints(t *testing.T) {
	withFirstStep(t, func(s *sent) {
		for i := s.first; i < s.last; i++ {
			if s.nextNumber(i) == i {
				continue
			}
			if q := new(quantity); s.quantityAt(q, i) {
				t.Errorf("a quantity begins at %q, which is stepped over, in %q", s.toks[i].Lower, s.d.Report.Words(s.d.Sentences[s.no].Span))
			}
		}
	})
	for _, s := range gatedTexts(t) {
		new(memory).read(text.Parse(briefing.NewReport("hint.txt", s)))
	}
}
