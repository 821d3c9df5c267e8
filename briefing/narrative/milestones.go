package narrative

import (
	"slices"

	"brief/briefing"
)

// A milestone is drawn up to farLine times the largest value, beyond which the
// values would lie flat on the axis, and from lowLine of it on, below which its
// own line would.
const (
	farLine = 2.5
	lowLine = 0.01
)

// nearLines are the milestones of this meeting that can be drawn.
func (b *writer) nearLines(s *briefing.Series, points []briefing.Point) []briefing.Milestone {
	top := 0.0
	for _, p := range points {
		for _, v := range []*float64{p.Strict.Low, p.Strict.High, p.Conventional.Low, p.Conventional.High} {
			if v != nil {
				top = max(top, *v)
			}
		}
	}
	var out []briefing.Milestone
	for _, l := range s.Milestones {
		c := b.g.claims[l.Figure]
		if c == nil || !b.ownMeeting(c) || isSuperseded(c) || !comparable(l.Period, points[0].Period) || l.Value > farLine*top || l.Value < lowLine*top || slices.ContainsFunc(out, func(o briefing.Milestone) bool { return b.g.claims[o.Figure] == c }) {
			continue
		}
		out = append(out, l)
	}
	return out
}

// comparable says whether a level or aim for a period, or for none, can stand
// beside values of another: what some months brought is not set against a year.
func comparable(line, of briefing.Period) bool {
	if line.IsZero() || line.Len() > 12 {
		return of.Len() == 12
	}
	return line.Len() == of.Len()
}

// ownMeeting says whether a claim was made at this meeting: milestones of
// earlier ones are not drawn again.
func (b *writer) ownMeeting(c *claim) bool { return c.told == &b.in.Told }
