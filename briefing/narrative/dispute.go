package narrative

import "brief/briefing"

// disputes are the claims that strict readings cannot reconcile, each with the
// others of its set.
func disputes(g *register, series []briefing.Series) map[*claim][]*claim {
	out := map[*claim][]*claim{}
	for i := range series {
		for _, x := range series[i].Contradictions {
			var set []*claim
			for _, id := range x.Figures {
				if c := g.claims[id]; c != nil {
					set = append(set, c)
				}
			}
			for _, c := range set {
				for _, o := range set {
					if o != c {
						out[c] = append(out[c], o)
					}
				}
			}
		}
	}
	return out
}

// rival is the level that another report of this meeting states in dispute
// with a claim, nil if there is none.
func (b *writer) rival(c *claim) *claim {
	for _, o := range b.disputed[c] {
		if o.told == c.told && o.Kind == c.Kind && o.Metric == c.Metric && o.Period == c.Period && !contains(c.reportsOf(), o.Report) {
			return o
		}
	}
	return nil
}
