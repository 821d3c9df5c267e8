package narrative

import (
	"sort"

	"brief/briefing"
)

// Limits of what the two pages hold.
const (
	maxTiles      = 5
	maxBackground = 8
	maxPerTheme   = 4
	maxOfNone     = 6 // of the remarks that are of no one field
	maxDiscussion = 13
)

// past is an earlier meeting, ready for the background.
type past struct {
	*Told
	claims  []*claim
	remarks []*remark
	earlier []*remark // of events before it
}

// plan is what goes where, decided before a word is written: each claim and
// remark has one place.
type plan struct {
	claims []*claim // of this meeting, in text order
	past   []*past  // dated no later than this meeting, newest first

	tiles   []*claim
	targets []*claim // not among the tiles
	others  []*claim // the rest of the figures

	agreed    []*remark // agreed, and signatures that name no document of the meeting
	promised  []*remark // undertakings, those with a date first
	outlook   []*remark // hoped, wanted, planned or expected, and nobody's undertaking
	former    []*remark // signatures and agreements that are not told as this meeting's
	discussed map[briefing.Theme][]*remark
	earlier   []*remark // of events before this one: background
	remarks   []*remark
	leans     *leans
	opens     *lead // the sentence that the bottom line quotes
}

func newPlan(in *Input) *plan {
	p := &plan{leans: newLeans(in), claims: claimsOf(&in.Told), discussed: map[briefing.Theme][]*remark{}}
	p.remarks, p.earlier = splitEarlier(remarksOf(&in.Told, claimsOf(&in.Told)))
	for i := range in.Previous {
		t := &in.Previous[i]
		if t.Meeting.Date.IsZero() || !in.Ahead && !in.Meeting.Date.IsZero() && t.Meeting.Date.After(in.Meeting.Date) {
			continue
		}
		cs := claimsOf(t)
		e := &past{Told: t, claims: cs}
		e.remarks, e.earlier = splitEarlier(remarksOf(t, cs))
		p.past = append(p.past, e)
	}
	sort.SliceStable(p.past, func(i, j int) bool { return p.past[j].Meeting.Date.Before(p.past[i].Meeting.Date) })
	p.setApart(in.Series)
	setForeign(p.claims, in.Meeting.Countries)
	p.shareFigures()
	p.shareRemarks(&in.Meeting)
	return p
}

// setApart marks the claims that their own report shows to be of a part, and
// those of a part that nobody names.
func (p *plan) setApart(series []briefing.Series) {
	apart := map[string]bool{}
	for i := range series {
		for _, id := range series[i].Apart {
			apart[id] = true
		}
	}
	for _, cs := range append([][]*claim{p.claims}, p.pastClaims()...) {
		for _, c := range cs {
			unnamed := c.Scope == briefing.ScopePart && c.Of == "" && (c.Metric.IsTrade() || c.Metric.IsCargo())
			c.start = isStart(c, cs)
			c.apart = unnamed || isToken(c) || p.leans.leanLabel(c) || c.start && c.Period.IsZero() || apart[c.ID] && c.Scope != briefing.ScopePart
		}
	}
}

// setForeign marks the trade claims of a sentence that gives part of it to a country
// which did not meet: "bilateral trade was $80 million, with Bangladesh's export at 8.2"
// is trade with that country, whoever says so.
func setForeign(cs []*claim, met []string) {
	if len(met) == 0 {
		return
	}
	for _, c := range cs {
		if c.From == "" || contains(met, c.From) || !c.Metric.IsTrade() {
			continue
		}
		for _, o := range cs {
			if o.Report == c.Report && o.SentenceSpan == c.SentenceSpan && o.Metric.IsTrade() && o.Scope != briefing.ScopeThird {
				o.apart = true
			}
		}
	}
}

func (p *plan) pastClaims() [][]*claim {
	var out [][]*claim
	for _, e := range p.past {
		out = append(out, e.claims)
	}
	return out
}

// metricOrder ranks measures for the tiles.
var metricOrder = map[briefing.Metric]int{
	briefing.TradeTurnover: 0, briefing.Exports: 1, briefing.Imports: 2, briefing.TradeBalance: 3, briefing.CargoVolume: 4,
	briefing.TransitVolume: 5, briefing.CorridorVolume: 6, briefing.ContainerVolume: 7, briefing.Investment: 8,
	briefing.Tourists: 9, briefing.Companies: 10, briefing.OtherMetric: 11,
}

var kindOrder = map[briefing.Kind]int{briefing.Level: 0, briefing.Change: 1, briefing.Share: 2, briefing.Count: 3, briefing.Rank: 4}

// isKey says whether a claim can be a tile: the pair's own trade, cargo,
// investment, visitors or companies, as an amount or its change.
func isKey(c *claim) bool {
	if c.Scope == briefing.ScopeThird || c.Metric == briefing.OtherMetric || c.apart || isSuperseded(c) {
		return false // what is apart, or of former days, is told in the report's words only
	}
	if (c.Metric == briefing.Companies || c.Metric == briefing.Tourists) && digitIn(c.Text) == 0 {
		return false // "hundreds of companies" is no figure to set large
	}
	switch c.Kind {
	case briefing.Level:
		return !isRatio(c.Unit)
	case briefing.Change:
		return true
	case briefing.Count:
		return c.Metric == briefing.Companies || c.Metric == briefing.Tourists
	}
	return false
}

// stronger orders claims for the tiles: what a move begins with last, then what
// words left over cast doubt on; results before targets, trade before
// cargo before the rest, the pair's whole before parts, long periods before
// short ones, newest first, levels before changes.
func stronger(a, b *claim) bool {
	for _, d := range []int{
		order(a.start) - order(b.start),
		order(senseChanged(a.Figure)) - order(senseChanged(b.Figure)),
		order(a.Status == briefing.Target) - order(b.Status == briefing.Target),
		order(isMilestone(a.Figure)) - order(isMilestone(b.Figure)),
		metricOrder[a.Metric] - metricOrder[b.Metric],
		order(a.Scope == briefing.ScopePart) - order(b.Scope == briefing.ScopePart),
		order(short(a.Period)) - order(short(b.Period)),
		order(!a.Baseline.IsZero() && a.Kind == briefing.Level) - order(!b.Baseline.IsZero() && b.Kind == briefing.Level),
	} {
		if d != 0 {
			return d < 0
		}
	}
	if !a.Period.IsZero() && !b.Period.IsZero() && a.Period != b.Period {
		return a.Period.Compare(b.Period) > 0
	}
	return kindOrder[a.Kind] < kindOrder[b.Kind]
}

// short says whether a period is too short to stand for a year: less than nine
// months.
func short(p briefing.Period) bool { return !p.IsZero() && p.Len() < 9 }

// pairOf are the strongest of ranked claims and what goes with it in one
// sentence: a change of the same measure and period, or a milestone, by whom
// the first is claimed.
func pairOf(cs []*claim) (first, second *claim) {
	for _, c := range cs {
		switch {
		case first == nil:
			first = c
		case c.Metric != first.Metric || c.From != first.From || c.Scope != first.Scope || c.Status != first.Status || !samePair(c.Figure, first.Figure) || c.speaker() != first.speaker():
		case isMilestone(c.Figure), c.Kind != first.Kind && c.Kind == briefing.Change && goesWith(c, first):
			return first, c
		}
	}
	return first, nil
}

// goesWith says whether a change is of a level's period: as stated, or, where the
// change names none, by standing in the level's sentence. One with a period of
// its own does not go with a level of none: "€13 billion last year, and growth of
// 50 percent in the first quarter".
func goesWith(a, b *claim) bool {
	if a.Period == b.Period && !a.Period.IsZero() {
		return true
	}
	return a.Period.IsZero() && a.Report == b.Report && a.Sentence == b.Sentence
}

// speaker is who makes the claim in any of its reports, "" where none says.
func (c *claim) speaker() string {
	for _, f := range c.figures() {
		if f.Speaker != "" {
			return f.Speaker
		}
	}
	return ""
}

func order(late bool) int {
	if late {
		return 1
	}
	return 0
}

// ranked are the claims that can be tiles, strongest first.
func ranked(cs []*claim) []*claim {
	var out []*claim
	for _, c := range cs {
		if isKey(c) {
			out = append(out, c)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return stronger(out[i], out[j]) })
	return out
}
