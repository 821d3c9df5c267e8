package series

import (
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
)

// sumNote is how exports and imports bound the turnover.
const sumNote = "exports and imports make up the turnover"

// gap is a period whose turnover, exports and imports, as one voice tells them, do
// not add up. Who would call that a contradiction would have somebody contradict
// himself in one breath: mostly they are of different wholes (see excludes). Yet a
// reader who adds them up should know before he does.
type gap struct {
	period briefing.Period
	figs   []*briefing.Figure
}

// noteGap keeps a gap of the family's turnover, each once.
func (f *family) noteGap(p briefing.Period, figs []*briefing.Figure) {
	same := func(g gap) bool {
		return g.period == p && len(g.figs) == len(figs) && len(union(g.figs, figs)) == len(figs)
	}
	if len(figs) > 1 && !slices.ContainsFunc(f.gaps, same) {
		f.gaps = append(f.gaps, gap{p, figs})
	}
}

// pointOutGaps puts the gaps of a family with the series of their periods.
func (f *family) pointOutGaps(ss []briefing.Series) {
	for _, g := range f.gaps {
		var ids, told []string
		for _, x := range g.figs {
			ids = append(ids, x.ID)
			told = append(told, quote(x))
		}
		for i := range ss {
			if s := &ss[i]; s.Unit == f.unit && len(s.Points) > 0 && shapeOf(s.Points[0].Period) == shapeOf(g.period) {
				s.Gaps = append(s.Gaps, briefing.Gap{Figures: ids, Why: fmt.Sprintf("%s (%s): exports and imports do not make up the turnover; nothing is derived from their sum", strings.Join(told, ", "), g.period)})
				break
			}
		}
	}
}
