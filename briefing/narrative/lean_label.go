package narrative

import "brief/briefing"

// label makes the report's words for a figure stand by themselves, as far as its own
// sentence can: a label has no room for two.
func (l *leans) label(f *briefing.Figure, x cut) standing {
	st := l.stand(f.Report, f.SentenceSpan, x, f.Speaker != "")
	if st.together {
		return standing{cut: x, open: true}
	}
	return st
}

// leanLabel says that the report's words for a claim lean on another sentence. Such a
// claim is no tile: it is told with that sentence or not at all.
func (l *leans) leanLabel(c *claim) bool {
	f := c.Figure
	if l == nil || f.WhollyRead() || len(f.Corrected) > 0 {
		return false
	}
	for _, x := range []cut{ownMeasure(f), ownClause(f, mostClause)} {
		if st := l.label(f, x); st.open || st.elsewhere {
			return true
		}
	}
	return false
}
