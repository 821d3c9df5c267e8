package figures

import "brief/briefing"

// followBody makes a target of an amount that a headline gives without its time where
// the text names the same amount as a target and as nothing else: "The two set store by
// $3 billion in annual trade".
func (r *reader) followBody() {
	for k := range r.out {
		f := &r.out[k]
		if !f.Headline {
			continue
		}
		if f.Status == briefing.Actual && f.When.IsZero() && f.Kind == briefing.Level && r.aimedAt(f) {
			f.Status = briefing.Target
		}
	}
}

// aimedAt says whether the text under the headline's figure f names its amount, and as a
// target each time.
func (r *reader) aimedAt(f *briefing.Figure) bool {
	aim := false
	for k := range r.out {
		g := &r.out[k]
		if g.Headline || g.Value != f.Value || g.Unit != f.Unit || g.Kind != f.Kind {
			continue
		}
		if aim = g.Status == briefing.Target; !aim {
			return false
		}
	}
	return aim
}
