package compose

import (
	"context"
	"errors"
	"slices"
	"testing"

	"brief/briefing"
	"brief/briefing/internal/cutshort"
	"brief/briefing/layout"
	"brief/briefing/narrative"
	"brief/templates"
)

// TestCutShort wants no panic on the way from a report that breaks off to its pages.
// The stages test themselves on the corpora of their rules; here all of them read the
// labelled reports of each other, and a sample of them becomes pages.
func TestCutShort(t *testing.T) {
	p, err := newPress(Options{Templates: templates.Embedded()})
	if err != nil {
		t.Fatal(err)
	}
	texts := slices.Concat(cutshort.Samples(t), cutshort.Files(t, "../*/testdata/*.txt"), cutshort.Files(t, "../*/testdata/*/*.txt"))
	read := 0
	cutshort.Cuts{Texts: texts, OneIn: 7}.Each(t, func(r *briefing.Report) {
		if read++; read%5 != 0 {
			readReport(r)
			return
		}
		if err := pagesOfCut(r, p); err != nil {
			t.Errorf("%q: %v", r.Text, err)
		}
	})
}

// pagesOfCut takes one report all the way to its pages.
func pagesOfCut(r *briefing.Report, p *press) error {
	c := &Corpus{byName: map[string]*Reading{}, workers: 1}
	if err := c.fill(context.Background(), []*briefing.Report{r}); err != nil {
		return err
	}
	for _, problem := range c.Problems { // fill makes a problem of a panic
		return errors.New(problem.Why)
	}
	for i := range c.Meetings {
		b, err := narrative.Write(c.narrativeInput(&c.Meetings[i], p), p.wording)
		if err != nil {
			return err
		}
		if _, err := layout.Compose(b, p.style, p.faces); err != nil {
			return err
		}
	}
	return nil
}
