package corrections

import (
	"slices"

	"brief/briefing"
)

// Spread adds, for each entry that is to hold everywhere, entries for the
// figures that make the same claim: in the same report (its headline) and in
// the other reports of the meeting, which sisters gives with the report itself.
func Spread(cs []briefing.Correction, sisters func(report string) []Stated) []briefing.Correction {
	out := slices.Clone(cs)
	for i := range cs {
		c := &cs[i]
		if !c.Everywhere || c.Kind != briefing.CorrectFigure {
			continue
		}
		all := sisters(c.Reports[0])
		for k := range all {
			if all[k].Report.Name != c.Reports[0] {
				continue
			}
			a := applier{Stated: all[k], figures: all[k].Figures}
			for _, at := range a.matches(c) { // what does not match is said when it is applied
				out = append(out, alike(c, &a.figures[at], all)...)
			}
		}
	}
	return out
}

// alike are the entry for each other figure that makes the claim of f.
func alike(c *briefing.Correction, f *briefing.Figure, all []Stated) []briefing.Correction {
	var out []briefing.Correction
	for k := range all {
		for i := range all[k].Figures {
			g := &all[k].Figures[i]
			if g.ID == f.ID || !sameClaim(f, g) {
				continue
			}
			e := *c
			e.Reports, e.Words, e.Claim, e.Occurrence, e.Everywhere = []string{g.Report}, g.Text, g.ID, 0, false
			out = append(out, e)
		}
	}
	return out
}

// sameClaim says whether two figures claim the same number of the same thing;
// their hedges may differ.
func sameClaim(f, g *briefing.Figure) bool {
	high := f.High == nil && g.High == nil || f.High != nil && g.High != nil && *f.High == *g.High
	return f.Metric == g.Metric && f.Kind == g.Kind && f.Value == g.Value && high && f.Unit == g.Unit && f.Direction == g.Direction &&
		f.Period == g.Period && f.Baseline == g.Baseline && f.Status == g.Status && f.From == g.From && f.Scope == g.Scope &&
		slices.Equal(f.Pair, g.Pair) && (f.Metric != briefing.OtherMetric || squeeze(f.Of) == squeeze(g.Of))
}
