package narrative

import (
	"cmp"
	"slices"

	"brief/briefing"
)

// behind files each remark that is printed behind sentences before it under the theme of
// the first of those that is a remark, at the weightier place of the two, and leaves out
// the remarks that are those sentences: they are told with it.
func (l *leans) behind(rs []*remark) []*remark {
	told := map[string]bool{} // by id: what moves is a copy
	out := slices.Clone(rs)
	for i, r := range out {
		st := l.standsOf(r)
		if !st.together {
			continue
		}
		for k, o := range rs {
			if r.Quoted && !o.Quoted || o == r || o.Report != r.Report || o.SentenceSpan.Start < st.first || o.SentenceSpan.End > r.SentenceSpan.Start || told[r.ID] || told[o.ID] {
				continue // a quotation keeps its marks and stands by itself
			}
			moved, s := *out[i], *out[i].Statement
			s.Theme = o.Theme
			moved.Statement = &s
			out[i], told[o.ID] = &moved, true
			if k < i {
				out[k], out[i] = out[i], out[k]
				i = k
			}
		}
	}
	return slices.DeleteFunc(out, func(r *remark) bool { return told[r.ID] })
}

// apartFromBefore are the remarks whose sentence is not printed before one of another list,
// unless nothing is left.
func (l *leans) apartFromBefore(printed, rs []*remark) []*remark {
	if out := l.untold(printed, rs); len(out) > 0 {
		return out
	}
	return rs
}

// untold are the remarks whose sentence is not printed before one of another list.
func (l *leans) untold(printed, rs []*remark) []*remark {
	out := slices.Clone(rs)
	for _, r := range printed {
		if st := l.standsOf(r); st.together {
			out = slices.DeleteFunc(out, func(o *remark) bool {
				return o.Report == r.Report && o.SentenceSpan.Len() > 0 && o.SentenceSpan.Start >= st.first && o.SentenceSpan.End <= r.SentenceSpan.Start
			})
		}
	}
	return out
}

// notBehind are the remarks that are not printed behind a sentence which stands in another
// list already: no sentence is printed twice.
func (l *leans) notBehind(printed, rs []*remark) []*remark {
	return slices.DeleteFunc(slices.Clone(rs), func(r *remark) bool {
		st := l.standsOf(r)
		return st.together && slices.ContainsFunc(printed, func(o *remark) bool {
			return o.Report == r.Report && o.SentenceSpan.Len() > 0 && o.SentenceSpan.Start >= st.first && o.SentenceSpan.End <= r.SentenceSpan.Start
		})
	})
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
