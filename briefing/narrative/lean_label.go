package narrative

import "brief/briefing"

// label makes the report's words for a figure stand by themselves, as far as its own
// sentence can: a label has no room for two, nor for who its "he" is.
func (l *leans) label(f *briefing.Figure, x cut) standing {
	st := l.stand(f.Report, f.SentenceSpan, x, false)
	if st.together {
		return standing{cut: x, open: true}
	}
	return st
}

// leanLabel says that the report's words for a claim are too long for a label or lean on
// another sentence. Such a claim is no tile: it is told by its sentence, with that other
// one, or not at all.
func (l *leans) leanLabel(c *claim) bool {
	f := c.Figure
	if l == nil || wholly(f) || len(f.Corrected) > 0 {
		return false
	}
	x, fits := ownClause(f, mostClause)
	if st := l.label(f, x); st.open || st.elsewhere {
		return true
	}
	named := squeeze(partOfSentence(f, f.Worded))
	if named == "" || !namesAll(f) || countWords(named) > mostLabel {
		return !fits
	}
	st := l.label(f, cut{words: named})
	return st.open || st.elsewhere
}
