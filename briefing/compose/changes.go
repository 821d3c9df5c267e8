package compose

import (
	"fmt"
	"slices"

	"brief/briefing"
	"brief/briefing/narrative"
)

// changes lists the figures that a new version of a briefing says otherwise
// than the one before, in the words of the reports: what is new after a plus,
// what is gone after a minus, with the measure and period it is about.
func changes(old, new *briefing.Briefing, w *narrative.Wording) []string {
	if old == nil {
		return nil
	}
	before, after := claims(old, w), claims(new, w)
	var out []string
	for _, c := range before {
		if !slices.Contains(after, c) {
			out = append(out, "− "+c)
		}
	}
	for _, c := range after {
		if !slices.Contains(before, c) {
			out = append(out, "+ "+c)
		}
	}
	return out
}

// claims words the figures of a briefing, each once.
func claims(b *briefing.Briefing, w *narrative.Wording) []string {
	var out []string
	for i := range b.Figures {
		f := &b.Figures[i]
		c := fmt.Sprintf("“%s” (%s", f.Text, w.Measure(f.Metric))
		if !f.Period.IsZero() {
			c += ", " + f.Period.String()
		}
		if !f.Baseline.IsZero() {
			c += " : " + f.Baseline.String()
		}
		if c += ")"; !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}
