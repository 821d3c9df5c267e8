package series

import (
	"fmt"
	"strings"

	"brief/briefing"
)

// contradiction tells a dispute: each claim with what it says of which period.
func (s *system) contradiction(d dispute) briefing.Contradiction {
	out := briefing.Contradiction{Reading: briefing.Strict}
	var says []string
	for _, i := range d.claims {
		c := &s.claims[i]
		out.Figures = append(out.Figures, c.fig.ID)
		says = append(says, fmt.Sprintf("%s (%s)", quote(c.fig), s.meaning(c)))
	}
	out.Why = "cannot all hold: " + list(says)
	if len(says) == 2 {
		out.Why = list(says) + " cannot both hold"
	}
	if n := s.slip(d); n != "" {
		out.Slip = true
		out.Why += "; they differ by about a factor of " + n + ", as a slip of the scale word would"
	}
	return out
}

// contested is a contradiction that comes to light only by adding up.
func contested(figs []briefing.Figure, note string) briefing.Contradiction {
	out := briefing.Contradiction{Reading: briefing.Strict}
	var says []string
	for i := range figs {
		out.Figures = append(out.Figures, figs[i].ID)
		says = append(says, quote(&figs[i]))
	}
	out.Why = fmt.Sprintf("cannot all hold: %s, for %s", list(says), note)
	return out
}

// meaning says what a claim entails: "2023: above $4.3 billion", "2023: 1.115
// to 1.125 times 2022".
func (s *system) meaning(c *claim) string {
	if c.isLevel() {
		return fmt.Sprintf("%s: %s", c.to, amount(s.unit, publish(c.strict)))
	}
	to, from := c.to, c.from
	if c.inverse {
		to, from = from, to
	}
	return fmt.Sprintf("%s: %s times %s", to, strings.Replace(amount(briefing.IndexUnit, publish(c.strict)), "–", " to ", 1), from)
}

// publish gives an interval its public form.
func publish(in interval) briefing.Bounds {
	var b briefing.Bounds
	if in.low.set {
		v := in.low.at.float()
		b.Low, b.LowOpen = &v, in.low.open
	}
	if in.high.set {
		v := in.high.at.float()
		b.High, b.HighOpen = &v, in.high.open
	}
	return b
}

// slip recognises two levels of one period that are a scale word apart.
func (s *system) slip(d dispute) string {
	if len(d.claims) != 2 {
		return ""
	}
	a, b := &s.claims[d.claims[0]], &s.claims[d.claims[1]]
	if !a.isLevel() || !b.isLevel() || a.to != b.to {
		return ""
	}
	return scaleApart(a.fig.Value, b.fig.Value, 1.1)
}
