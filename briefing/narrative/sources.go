package narrative

import (
	"slices"
	"strings"

	"brief/briefing"
)

// withSources gives each origin of the meeting the further sources that its
// reports cite, bodies that speak figures among them. Where there are any, the
// origin stands for a part of the reports only: one attribution, be it in the
// first sentence, says nothing of what others are cited for.
func withSources(in *Input) {
	m := &in.Meeting
	m.Origins, in.Reports = slices.Clone(m.Origins), slices.Clone(in.Reports)
	for i := range m.Origins {
		o := &m.Origins[i]
		o.Others = slices.Clone(o.Others)
		for k := range in.Figures {
			if f := &in.Figures[k]; contains(o.Reports, f.Report) && isBody(f.Speaker) && digitIn(f.Speaker) == 0 && !cites(o, f.Speaker) {
				o.Others = append(o.Others, f.Speaker)
			}
		}
		o.Cited = o.Name != "" && (o.Cited || len(o.Others) > 0)
		for k := range in.Reports {
			if u := &in.Reports[k]; contains(o.Reports, u.Name) {
				u.Cited = o.Cited
			}
		}
	}
}

// cites says whether a source is among those of an origin, be it in other or
// fewer words.
func cites(o *briefing.Origin, source string) bool {
	plain := func(s string) string { return strings.TrimPrefix(strings.ToLower(squeeze(s)), "the ") }
	for _, s := range append([]string{o.Name}, o.Others...) {
		if a, b := plain(s), plain(source); a != "" && (strings.Contains(a, b) || strings.Contains(b, a)) {
			return true
		}
	}
	return false
}
