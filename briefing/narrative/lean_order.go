package narrative

import (
	"cmp"
	"slices"

	"brief/briefing"
)

// behind files each remark that is printed behind the sentence before it under the theme
// of that one, and leaves out the remark that is that sentence: it is told with it.
func (l *leans) behind(rs []*remark) []*remark {
	told := map[*remark]bool{}
	out := slices.Clone(rs)
	for i, r := range out {
		if !l.standsOf(r).together {
			continue
		}
		le := l.of(r.Report, r.SentenceSpan)
		for _, o := range rs {
			if r.Quoted && !o.Quoted {
				continue // a quotation keeps its marks and stands by itself
			}
			if o != r && o.Report == r.Report && o.SentenceSpan == le.Before {
				moved, s := *r, *r.Statement
				s.Theme = o.Theme
				moved.Statement = &s
				out[i], told[o] = &moved, true
			}
		}
	}
	return slices.DeleteFunc(out, func(r *remark) bool { return told[r] })
}

// inReportOrder sorts what stands under each theme as the reports have it: what follows
// on something stands behind it.
func (p *plan) inReportOrder(m *briefing.Meeting) {
	for _, rs := range p.discussed {
		slices.SortStableFunc(rs, func(a, b *remark) int {
			return cmp.Or(slices.Index(m.Reports, a.Report)-slices.Index(m.Reports, b.Report), a.SentenceSpan.Start-b.SentenceSpan.Start, a.Start-b.Start)
		})
	}
}
