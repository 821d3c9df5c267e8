package narrative

import (
	"math"
	"slices"
	"sort"

	"brief/briefing"
)

// claim is one thing said in numbers, by one report or by several.
type claim struct {
	*briefing.Figure                    // the fullest wording
	also             []*briefing.Figure // the same in other reports or in the headline
	told             *Told
	apart            bool // not of the whole measure, nobody says of what
	start            bool // where a move to a target begins
}

// figures are all figures of the claim, the fullest first.
func (c *claim) figures() []*briefing.Figure {
	return append([]*briefing.Figure{c.Figure}, c.also...)
}

// lookBack is how many claims or remarks a new one is compared with, so that
// an endless report takes no endless time.
const lookBack = 400

// claimsOf groups the figures of a meeting that say the same.
func claimsOf(t *Told) []*claim {
	var out []*claim
	for i := range t.Figures {
		f := asPart(expectedOf(t, &t.Figures[i]))
		placed := false
		for _, c := range out[max(0, len(out)-lookBack):] {
			if same(c, f) {
				c.also, placed = append(c.also, f), true
				break
			}
		}
		if !placed {
			out = append(out, &claim{Figure: f, told: t})
		}
	}
	for _, c := range out {
		c.lead()
	}
	return out
}

// expectedOf is the figure, as a target where its period begins only after the
// event: what is said of a time to come is no result, whatever the verb.
func expectedOf(t *Told, f *briefing.Figure) *briefing.Figure {
	d := t.Meeting.Date
	if last := t.Meeting.Last; last.After(d) {
		d = last
	}
	first := f.Period.First
	if d.IsZero() || f.Period.IsZero() || f.Status == briefing.Target || first.Year() < d.Year || first.Year() == d.Year && first.Of() <= d.Month {
		return f
	}
	aim := *f
	aim.Status = briefing.Target
	return &aim
}

// lead puts the fullest wording first and lends it what only another one
// says: who claims it.
func (c *claim) lead() {
	all := c.figures()
	sort.SliceStable(all, func(i, j int) bool { return fullness(all[i]) > fullness(all[j]) })
	c.Figure, c.also = all[0], all[1:]
}

func fullness(f *briefing.Figure) int {
	n := -len(f.Inferred)
	if !f.Headline {
		n += 8
	}
	if !f.Period.IsZero() {
		n += 4
	}
	if !f.Baseline.IsZero() {
		n += 2
	}
	return n
}

// same says whether f tells what every wording of c tells. Two figures of one
// report's body are the same only where they are about the same thing.
func same(c *claim, f *briefing.Figure) bool {
	if !sameFigure(c.Figure, f) {
		return false
	}
	for _, g := range c.also[:min(len(c.also), 8)] {
		if !sameFigure(g, f) {
			return false
		}
	}
	return true
}

func sameFigure(a, b *briefing.Figure) bool {
	if a.Metric != b.Metric || a.Kind != b.Kind || a.Unit != b.Unit || a.Direction != b.Direction ||
		a.Status != b.Status || a.Scope != b.Scope && !retold(a, b) || a.From != b.From || a.Statistic != b.Statistic || !samePair(a, b) {
		return false
	}
	repeated := a.Headline != b.Headline && a.Report == b.Report && samePeriod(a.Period, b.Period) // a headline rounds what the body tells
	rounded := plain(a) && plain(b) && (a.Period == b.Period && !a.Period.IsZero() || repeated) && a.Kind == briefing.Level && math.Abs(a.Value-b.Value) <= math.Max(a.Step, b.Step)/2
	if !near(a.Value, b.Value) && !rounded || (a.High == nil) != (b.High == nil) || a.High != nil && !near(*a.High, *b.High) {
		return false
	}
	if !samePeriod(a.Period, b.Period) || !samePeriod(a.Baseline, b.Baseline) {
		return false
	}
	switch {
	case retold(a, b):
		return true
	case a.Report == b.Report && a.Headline == b.Headline, a.Metric == briefing.OtherMetric, a.Scope != briefing.ScopePair && a.Scope != "":
		return alike(a.Of, b.Of)
	}
	return true
}

// retold says whether one of two figures stands in the headline of the other's report,
// which leaves out what narrows it.
func retold(a, b *briefing.Figure) bool {
	return a.Report == b.Report && a.Headline != b.Headline && (isNarrowed(a) || isNarrowed(b))
}

// samePair says whether two figures can be of one pair of countries: of two
// that are named, the same; a figure that names more, or none, can be of any.
func samePair(a, b *briefing.Figure) bool {
	return len(a.Pair) != 2 || len(b.Pair) != 2 || slices.Equal(a.Pair, b.Pair)
}

// plain says that a number is given as it is or nearly so, and may be rounded.
func plain(f *briefing.Figure) bool {
	return f.Qualifier == briefing.Exact || f.Qualifier == briefing.About || f.Qualifier == ""
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Max(math.Abs(a), math.Abs(b)) }

func samePeriod(a, b briefing.Period) bool { return a == b || a.IsZero() || b.IsZero() }

// origins names the independent origins behind reports, in the order of the
// meeting's list; an origin without a name counts as one, and so does one that
// is cited for a part only.
func origins(m *briefing.Meeting, reports []string) (named []string, unnamed int) {
	for i := range m.Origins {
		switch o := &m.Origins[i]; {
		case !isBehind(o, reports):
		case o.Name == "" || o.Cited:
			unnamed++
		default:
			named = append(named, o.Name)
		}
	}
	return named, unnamed
}

// citedFor names the sources that reports cite for a part of what they tell.
func citedFor(m *briefing.Meeting, reports []string) []string {
	var out []string
	for i := range m.Origins {
		o := &m.Origins[i]
		if !isBehind(o, reports) {
			continue
		}
		names := o.Others
		if o.Cited {
			names = append([]string{o.Name}, names...)
		}
		for _, n := range names {
			if !contains(out, n) {
				out = append(out, n)
			}
		}
	}
	return out
}

// isBehind says whether one of the reports goes back to the origin.
func isBehind(o *briefing.Origin, reports []string) bool {
	for _, rep := range o.Reports {
		if contains(reports, rep) {
			return true
		}
	}
	return false
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// reportsOf lists the reports of a claim, each once.
func (c *claim) reportsOf() []string {
	var out []string
	for _, f := range c.figures() {
		if !contains(out, f.Report) {
			out = append(out, f.Report)
		}
	}
	return out
}

// hedgesDiffer says whether the reports hedge the number differently.
func (c *claim) hedgesDiffer() bool {
	for _, f := range c.also {
		if f.Qualifier != c.Qualifier && f.Report != c.Report {
			return true // a report's headline and text do not differ: one is short
		}
	}
	return false
}
