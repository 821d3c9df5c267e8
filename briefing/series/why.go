package series

import (
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
)

// why tells a point's bounds as a derivation that a person can follow: `above
// $2.66 billion, from “surpassed $3 billion in 2021” and “increasing by 12
// percent” ($3 billion ÷ 1.125); conventionally …`.
func (s *system) why(node int, stated []int, strict, conventional span) string {
	unit := s.printUnit()
	var parts []string
	if strict.isZero() {
		parts = append(parts, "strictly no bound")
	} else {
		parts = append(parts, amount(unit, strict.bounds())+s.source(stated, strict))
	}
	if !sameSpan(strict, conventional) {
		said := "conventionally " + amount(unit, conventional.bounds())
		if !sameSet(claimsIn(strict), claimsIn(conventional)) {
			said += s.source(stated, conventional)
		} else if sums := s.sums(conventional); sums != "" {
			said += ": " + sums
		}
		parts = append(parts, said)
	}
	parts = append(parts, s.assumptions(strict, conventional)...)
	if notes := s.notes(slices.Concat(claimsIn(strict), claimsIn(conventional))); notes != nil {
		parts = append(parts, list(notes)+"; added up, not necessarily the tightest bound")
	}
	return strings.Join(parts, "; ")
}

func (s *system) printUnit() string {
	if s.index {
		return briefing.IndexUnit
	}
	return s.unit
}

func sameSpan(a, b span) bool {
	same := func(x, y bound) bool { return x.set == y.set && x.value == y.value && x.open == y.open }
	return same(a.low, b.low) && same(a.high, b.high)
}

func claimsIn(p span) []int {
	var out []int
	for _, c := range slices.Concat(p.low.claims, p.high.claims) {
		if !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

func sameSet(a, b []int) bool {
	a, b = slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))
	return slices.Equal(a, b)
}

// derivedFrom says whether a bound comes from elsewhere than the claims that
// state the level.
func derivedFrom(stated []int, p span) bool {
	for _, c := range claimsIn(p) {
		if !slices.Contains(stated, c) {
			return true
		}
	}
	return false
}

// source names the claims of an interval and, where it was computed, how.
func (s *system) source(stated []int, p span) string {
	claims := claimsIn(p)
	lead := ", from "
	if !derivedFrom(stated, p) {
		lead = ", as stated: "
	}
	var quotes []string
	for _, c := range claims {
		for _, q := range s.claims[c].cites(derivedFrom(stated, p)) {
			if !slices.Contains(quotes, q) {
				quotes = append(quotes, q)
			}
		}
	}
	out := lead + list(quotes)
	if sums := s.sums(p); sums != "" {
		out += ": " + sums
	}
	return out + s.parts(p)
}

// cites quotes the words behind a claim, with the periods that they are for
// where the words do not say them.
func (c *claim) cites(periods bool) []string {
	var out []string
	for _, f := range c.figures() {
		q := quote(f)
		switch p := f.Period.String(); {
		case !periods:
		case f.Kind == briefing.Change && c.sum == nil:
			q += fmt.Sprintf(" (%s against %s)", c.to, c.from)
		case f.Kind == briefing.Change:
			q += fmt.Sprintf(" (%s against %s)", f.Period, f.Baseline)
		case !strings.Contains(f.Text, p):
			q += " (" + p + ")"
		}
		out = append(out, q)
	}
	return out
}

// notes names the rules by which bounds were added up.
func (s *system) notes(claims []int) []string {
	var out []string
	for _, c := range claims {
		if w := s.claims[c].sum; w != nil && !slices.Contains(out, w.note) {
			out = append(out, w.note)
		}
	}
	return out
}

// parts names the parts and wholes that a bound went through.
func (s *system) parts(p span) string {
	var out []string
	for _, edges := range [][]int{p.low.edges, p.high.edges} {
		for _, i := range edges {
			if e := p.graph.edges[i]; e.claim == noClaim {
				t := fmt.Sprintf("%s is a part of %s", s.nodes[e.to], s.nodes[e.from])
				if !slices.Contains(out, t) {
					out = append(out, t)
				}
			}
		}
	}
	if len(out) == 0 {
		return ""
	}
	return ", since " + list(out)
}

// sums writes the arithmetic of the ends that were computed: "$4.3 billion ÷
// 1.18 to $4.4 billion ÷ 1.17".
func (s *system) sums(p span) string {
	var out []string
	for _, b := range []struct {
		bound
		down bool
	}{{p.low, true}, {p.high, false}} {
		if t := s.sum(p.graph, b.edges, b.down); t != "" && !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	return strings.Join(out, " to ")
}

// longestSum is how many factors a person follows; longer chains name their
// claims only.
const longestSum = 5

func (s *system) sum(g *graph, edges []int, down bool) string {
	var terms []string
	if s.index {
		terms = append(terms, "100")
	}
	for i, at := range edges {
		e := &g.edges[at]
		divide := e.coef.inverse != down
		switch {
		case e.claim == noClaim:
		case i == 0 && !s.index:
			terms = append(terms, quantity(s.unit, e.coef.d.float()))
		case divide:
			terms = append(terms, "÷ "+brief(e.coef.d))
		default:
			terms = append(terms, "× "+brief(e.coef.d))
		}
	}
	if len(terms) < 2 || len(terms) > longestSum {
		return ""
	}
	return strings.Join(terms, " ")
}

// brief writes a factor, cut after four decimals with an ellipsis.
func brief(d decimal) string {
	s := d.String()
	if _, frac, _ := strings.Cut(s, "."); len(frac) > 4 && d.e < -4 {
		return s[:len(s)-len(frac)+4] + "…"
	}
	return s
}

// assumptions names what had to be filled in on the way.
func (s *system) assumptions(spans ...span) []string {
	var out []string
	for _, p := range spans {
		for _, i := range claimsIn(p) {
			if t := s.claims[i].assumption(); t != "" && !slices.Contains(out, t) {
				out = append(out, t)
			}
		}
	}
	return out
}

// assumption says what of a claim was filled in, "" if nothing was.
func (c *claim) assumption() string {
	if c.sum != nil || !c.inferred {
		return ""
	}
	period, baseline := slices.Contains(c.fig.Inferred, "period"), slices.Contains(c.fig.Inferred, "baseline")
	switch {
	case period && !baseline:
		return fmt.Sprintf("%s as the period of %s is inferred", c.to, quote(c.fig))
	case baseline && !period:
		return fmt.Sprintf("%s as the baseline of %s is inferred", c.from, quote(c.fig))
	}
	return fmt.Sprintf("%s against %s for %s is inferred", c.to, c.from, quote(c.fig))
}

func quote(f *briefing.Figure) string {
	return "“" + strings.Join(strings.Fields(f.Text), " ") + "”"
}

func list(parts []string) string {
	switch len(parts) {
	case 0:
		return ""
	case 1:
		return parts[0]
	}
	return strings.Join(parts[:len(parts)-1], ", ") + " and " + parts[len(parts)-1]
}
