package narrative

import (
	"slices"

	"brief/briefing"
)

// tradeHeadline says what is seen: the strongest new figure, with the second
// if ten words suffice; where that figure is not drawn, the newest value that
// is.
func (b *writer) tradeHeadline(s *briefing.Series, points []briefing.Point, sc chartScale) briefing.Text {
	var trade []*claim
	for _, c := range ranked(b.claims) {
		if c.Metric.IsTrade() {
			trade = append(trade, c)
		}
	}
	first, second := pairOf(trade)
	if first == nil { // of earlier events only
		if t := b.drawnHeadline(s, points, sc); t != nil {
			return t
		}
		return capital(b.say("ahead.headline", data{"measure": b.val(b.words("metric", string(s.Metric)))}))
	}
	if !b.isDrawn(first, s, points) {
		if t := b.drawnHeadline(s, points, sc); t != nil {
			return t
		}
	}
	d := data{"f": b.view(first), "second": nil}
	one := b.say("chart.trade.headline", d)
	least := b.say("chart.trade.headline.short", d)
	if second == nil || !b.isDrawn(second, s, points) {
		return b.headline(one, least)
	}
	rows, keys := len(b.g.rows), b.g.snapshot()
	two := b.say("chart.trade.headline", data{"f": b.view(first), "second": b.view(second)})
	if countWords(two.String()) <= maxHeadline {
		return two
	}
	b.g.rollback(rows, keys)
	return b.headline(one, least)
}

// isDrawn says whether a claim shows in the chart: a level as the value of its
// period or as a line, a change as one behind a value or between two values.
func (b *writer) isDrawn(c *claim, s *briefing.Series, points []briefing.Point) bool {
	if c.Metric != s.Metric || len(b.disputed[c]) > 0 || c.Scope == briefing.ScopePart {
		return false
	}
	for _, l := range b.nearLines(s, points) {
		if b.g.claims[l.Figure] == c {
			return true
		}
	}
	from, to := false, false
	for i := range points {
		p := &points[i]
		uses := false
		for _, id := range p.Figures {
			uses = uses || b.g.claims[id] == c
		}
		if uses && (c.Kind == briefing.Change || !p.Derived && p.Period == c.Period) {
			return true
		}
		from, to = from || p.Period == c.Baseline, to || p.Period == c.Period
	}
	return c.Kind == briefing.Change && from && to
}

// drawnHeadline words the newest value of the chart: as stated, or, where none
// is, as derived; nil where it has neither.
func (b *writer) drawnHeadline(s *briefing.Series, points []briefing.Point, sc chartScale) briefing.Text {
	var derived *briefing.Point
	for i := len(points) - 1; i >= 0; i-- {
		p := &points[i]
		if f := b.levelFigure(s, p); f != nil && !p.Derived {
			d := data{"f": b.view(b.g.claims[f.ID]), "second": nil}
			return b.headline(b.say("chart.trade.headline", d), b.say("chart.trade.headline.short", d))
		}
		if p.Derived && derived == nil {
			derived = p
		}
	}
	if derived == nil {
		return nil
	}
	x := divide(derived.Strict, sc.size)
	if x.IsZero() {
		x = divide(derived.Conventional, sc.size)
	}
	measure := "metric_short"
	if _, ok := b.w.term(measure, string(s.Metric)); !ok {
		measure = "metric"
	}
	d := data{
		"measure": b.val(b.words(measure, string(s.Metric))), "closed": x.Low != nil && x.High != nil, "period": b.periodVal(derived.Period),
		"value": b.val(briefing.BoundPiece(b.boundsWords(x)+" "+b.unitName(s, sc), b.derive(s, derived))),
	}
	return b.headline(b.say("chart.trade.headline.derived", d), b.say("chart.trade.headline.derived.short", d))
}

// tooLoose is the part of a neighbouring value below which a mere lower bound
// says nothing.
const tooLoose = 0.5

// widest is how wide a derived interval may be, as a part of its middle, to be drawn
// beside stated values: a wider one ("doubled": between a half and a third less) tells
// the eye of a range that no report speaks of.
const widest = 0.25

// isWide says whether a point is derived and its ends lie far apart.
func isWide(p *briefing.Point) bool {
	x := p.Strict
	if x.IsZero() {
		x = p.Conventional
	}
	return p.Derived && isWideRange(x)
}

// isWideRange says whether the ends of an interval lie far apart.
func isWideRange(x briefing.Bounds) bool {
	return x.Low != nil && x.High != nil && *x.High-*x.Low > widest*(*x.High+*x.Low)/2
}

// telling leaves out derived points that only a lower bound holds which lies
// below all neighbours and far below one: of a year of which a few months are
// known, and those whose ends lie far apart. The derivations keep them.
func telling(points []briefing.Point) []briefing.Point {
	var out []briefing.Point
	for i := range points {
		if !isLoose(points, i) && !isWide(&points[i]) {
			out = append(out, points[i])
		}
	}
	return out
}

func isLoose(points []briefing.Point, at int) bool {
	p := &points[at]
	if !p.Derived || p.Strict.High != nil || p.Conventional.High != nil {
		return false
	}
	low := p.Strict.Low
	if low == nil {
		low = p.Conventional.Low
	}
	if low == nil {
		return false
	}
	far := false
	for _, step := range []int{-1, 1} {
		for i := at + step; i >= 0 && i < len(points); i += step {
			v := firm(&points[i])
			if v == nil {
				continue
			}
			if *low >= *v {
				return false
			}
			far = far || *low < tooLoose**v
			break
		}
	}
	return far
}

// firm is the low end of a point that is stated or has both ends, nil of
// others.
func firm(p *briefing.Point) *float64 {
	x := p.Strict
	if x.Low == nil || x.High == nil {
		if x = p.Conventional; x.Low == nil || x.High == nil {
			if x = p.Strict; p.Derived {
				return nil
			}
		}
	}
	return x.Low
}

// stated counts the points that a report states.
func stated(points []briefing.Point) int {
	n := 0
	for i := range points {
		n += order(!points[i].Derived)
	}
	return n
}

// tellsTurnover says that the meeting's reports tell of the whole trade: one direction of it
// with but one stated value is no chart to set before that.
func (b *writer) tellsTurnover() bool {
	return slices.ContainsFunc(b.claims, func(c *claim) bool {
		return c.Metric == briefing.TradeTurnover && c.Kind == briefing.Level && c.Status != briefing.Target && c.Scope != briefing.ScopeThird
	})
}
