package series

import (
	"slices"

	"brief/briefing"
)

// Nobody contradicts himself in one breath. Where claims of one voice cannot
// all hold, they are not of one thing: a whole and its part, two kinds of
// goods, one direction and both. No dispute is told of them then; those that
// are the less sure to be of the whole measure bound nothing.

// excludes says whether claims that cannot all hold are a contradiction: those
// of different reports, or of different people whom one report quotes, each
// with what it is of and when in its own words.
func excludes(figs []*briefing.Figure) bool {
	voices := map[string]bool{}
	for _, f := range figs {
		if f.Report == "" || f.Report != figs[0].Report {
			return true
		}
	}
	for _, f := range figs {
		if f.Speaker == "" || f.Of == "" || slices.Contains(f.Inferred, "period") {
			return slices.ContainsFunc(figs, isCorrected)
		}
		voices[f.Speaker] = true
	}
	return len(voices) > 1
}

// isCorrected says that the officer's file settles the figure: what then
// clashes is for the officer to see.
func isCorrected(f *briefing.Figure) bool { return len(f.Corrected) > 0 }

// figuresOfClaims are the figures behind claims of the system.
func (s *system) figuresOfClaims(claims []int) []*briefing.Figure {
	var out []*briefing.Figure
	for _, i := range claims {
		out = union(out, s.claims[i].figures())
	}
	return out
}

// setApart withdraws claims of one voice that cannot all hold: those whose
// period is filled in, else those of whose clause words are left over, else the
// changes beside levels, else all. Amounts, or
// changes, that leave no room for each other are noted as being apart from the
// measure.
func (s *system) setApart(d dispute) {
	if sums := s.some(d, func(c *claim) bool { return c.sum != nil }); len(sums) > 0 {
		s.withdraw(dispute{sums}) // what is stated stands
		return
	}
	out := s.some(d, func(c *claim) bool { return c.inferred })
	if len(out) == 0 {
		out = s.some(d, func(c *claim) bool { return c.fig != nil && !c.fig.WhollyRead() })
	}
	alike := s.some(d, (*claim).isLevel)
	if len(out) == 0 && len(alike) > 0 {
		out = s.some(d, func(c *claim) bool { return !c.isLevel() })
	}
	if len(out) == 0 {
		out = d.claims
	}
	out = append(out, s.besides(out, d.claims)...)
	s.withdraw(dispute{out})
	if len(alike) > 0 && len(alike) < len(d.claims) {
		return // an amount and a change: each is of the measure
	}
	for _, f := range s.figuresOfClaims(out) {
		if !slices.Contains(s.apart, f) {
			s.apart = append(s.apart, f)
		}
	}
}

// besides are the other claims of the sentences of those set apart, unless a
// claim of the dispute that stands is in it too: "$136 million, against $526
// million the year before".
func (s *system) besides(out, all []int) []int {
	sentence := func(i int) string {
		if f := s.claims[i].fig; f != nil && f.Sentence != "" {
			return f.Report + "\x00" + f.Sentence
		}
		return ""
	}
	parts := map[string]bool{}
	for _, i := range out {
		parts[sentence(i)] = true
	}
	delete(parts, "")
	for _, i := range all {
		if !slices.Contains(out, i) {
			delete(parts, sentence(i))
		}
	}
	var mates []int
	for i := range s.claims {
		if parts[sentence(i)] && !slices.Contains(out, i) && s.claims[i].isLevel() == s.claims[out[0]].isLevel() {
			mates = append(mates, i)
		}
	}
	return mates
}

// some are the claims of a dispute that a rule picks, none where it picks all.
func (s *system) some(d dispute, pick func(*claim) bool) []int {
	var out []int
	for _, i := range d.claims {
		if pick(&s.claims[i]) {
			out = append(out, i)
		}
	}
	if len(out) == len(d.claims) {
		return nil
	}
	return out
}
