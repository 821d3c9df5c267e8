package series

import (
	"slices"

	"brief/briefing"
)

// origin is the place of "one unit" (or, in an index, of the base): the node
// that levels are measured from. Real periods never compare equal to it.
var origin = briefing.Period{First: -1, Last: -1}

// claim is a figure read as bounds on x(to)/x(from): a level has the origin as
// from. inverse bounds hold for x(from)/x(to).
type claim struct {
	fig      *briefing.Figure
	from, to briefing.Period
	readings
	inverse bool
	// inferred says that the period or the baseline was filled in.
	inferred bool
	// sum is set where the claim is none of a report but was worked out from
	// several by adding intervals; fig is then nil.
	sum *sum
}

// sum tells where a worked-out bound comes from.
type sum struct {
	figs []*briefing.Figure
	note string // "exports and imports make up the turnover"
}

// figures are the figures behind a claim.
func (c *claim) figures() []*briefing.Figure {
	if c.sum != nil {
		return c.sum.figs
	}
	return []*briefing.Figure{c.fig}
}

func (c *claim) isLevel() bool { return c.from == origin }

// bounds is what a claim says, whoever says it: what disputes one claim of it
// disputes all.
type bounds struct {
	from, to briefing.Period
	readings
	inverse bool
}

func (c *claim) bounds() bounds { return bounds{c.from, c.to, c.readings, c.inverse} }

// isLevelFigure says whether a figure is an amount in some unit.
func isLevelFigure(f *briefing.Figure) bool {
	return (f.Kind == briefing.Level || f.Kind == briefing.Count) && !isRatioUnit(f.Unit) && f.Unit != "" && f.Unit != briefing.RankUnit
}

func isRatioUnit(u string) bool {
	return u == briefing.Percent || u == briefing.Times || u == briefing.PercentagePoint
}

// isRatioFigure says whether a figure compares two periods by a factor.
func isRatioFigure(f *briefing.Figure) bool {
	return f.Kind == briefing.Change && (f.Unit == briefing.Percent || f.Unit == briefing.Times) &&
		!f.Period.IsZero() && !f.Baseline.IsZero()
}

// levelClaim reads an amount; ok is false where it bounds nothing.
func levelClaim(f *briefing.Figure) (claim, bool) {
	r := readNumber(f)
	r.strict, r.conventional = amounts(r.strict), amounts(r.conventional)
	return claim{fig: f, from: origin, to: f.Period, readings: r, inferred: slices.Contains(f.Inferred, "period")}, r != readings{}
}

// ratioClaim reads a change against a baseline. Growth over a run of years
// leads to the last of them; a part of a year compared with a whole year is
// taken for the same months of it, as reports mean it. Both are marked as
// inferred. Other unlike periods are not comparable.
func ratioClaim(f *briefing.Figure) (claim, bool) {
	c := claim{fig: f, from: f.Baseline, to: f.Period}
	c.inferred = slices.Contains(f.Inferred, "period") || slices.Contains(f.Inferred, "baseline")
	if c.to.Len() > 12 && c.from.IsYear() && c.to.Last.Of() == 12 {
		c.to, c.inferred = briefing.Year(c.to.Last.Year()), true
	}
	if c.to.Len() < 12 && c.from.IsYear() {
		c.from, c.inferred = c.to.Shift(c.from.First.Year()-c.to.First.Year()), true
	}
	if c.to == c.from || c.to.Len() != c.from.Len() {
		return claim{}, false
	}
	r := readNumber(f)
	strict, inverse, ok := ratio(f, r.strict)
	conventional, _, _ := ratio(f, r.conventional)
	c.readings, c.inverse = readings{amounts(strict), amounts(conventional)}, inverse
	return c, ok && c.readings != readings{}
}
