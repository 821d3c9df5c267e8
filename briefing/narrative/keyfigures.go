package narrative

import (
	"regexp"
	"slices"
	"strings"

	"brief/briefing"
)

// keyFigures are the tiles, and a line for the other numbers of the reports.
func (b *writer) keyFigures() *briefing.Section {
	s := &briefing.Section{ID: "key-figures", Rank: 20}
	if len(b.tiles) == 0 {
		s.Blocks = append(s.Blocks, paragraph(b.say("key.none", data{"reports": b.num(len(b.in.Meeting.Reports)), "counts": b.counts(), "partial": b.partial()})))
	} else {
		block := briefing.Block{Kind: briefing.BlockTiles}
		for _, c := range b.tiles {
			block.Tiles = append(block.Tiles, b.tile(c))
		}
		s.Blocks = append(s.Blocks, block)
	}
	if also, ok := b.alsoReported(); ok && also.Kind == briefing.BlockParagraph {
		s.Blocks = append(s.Blocks, also)
	} else if ok {
		b.more = &briefing.Section{ID: "other-figures", Rank: 62, Blocks: []briefing.Block{also}}
	} else if len(b.tiles) == len(b.claims) && len(b.tiles) > 0 && len(b.in.Unused) == 0 {
		s.Blocks = append(s.Blocks, note(b.say("key.all", data{"reports": b.num(len(b.in.Meeting.Reports))})))
	}
	return s
}

// partial says whether numbers of trade or freight are given, none of which is
// the pair's whole.
func (b *writer) partial() bool {
	return slices.ContainsFunc(b.claims, func(c *claim) bool { return c.Metric.IsTrade() || c.Metric.IsCargo() })
}

// countsThemselves says that the only number of a sentence counts those who
// met ("the two officials exchanged views") or the days that they did ("a 12-day trip").
func countsThemselves(group []*claim) bool {
	for _, c := range group {
		if isTripLength(c) {
			continue
		}
		if c.Kind != briefing.Count || c.Value > 4 || !themselves.MatchString(c.Text+" "+c.Of) {
			return false
		}
	}
	return true
}

// isTripLength says that a number tells how long a visit or an event lasts.
func isTripLength(c *claim) bool {
	_, after, ok := strings.Cut(squeeze(c.Sentence), squeeze(c.Text))
	return ok && c.Metric == briefing.OtherMetric && ofTrip.MatchString(after) && (c.Unit == "day" || c.Unit == "hour" || c.Unit == "week")
}

// ofTrip matches the noun behind "two-day" of a visit or an event.
var ofTrip = regexp.MustCompile(`(?i)^[- ](\p{L}+ ){0,2}(trip|visit|tour|stay|journey|mission|meeting|session|forum|summit|conference|event|talks|fair)\b`)

var themselves = regexp.MustCompile(`(?i)\b(officials|ministers|presidents|leaders|sides|parties|countries|states|nations|delegations|governments|premiers|diplomats|interlocutors)\b`)

// counts are the words of up to four counts of the pair that stand inside
// remarks, where there is no tile: "hundreds of companies".
func (b *writer) counts() []any {
	var out []any
	for _, group := range bySentence(b.others) {
		for _, c := range group {
			if c.Kind == briefing.Count && c.Scope != briefing.ScopeThird && c.Value >= 5 && len(out) < 4 && b.spoken(group) {
				out = append(out, b.text(b.say("quoted", data{"words": b.view(c).Words(), "before": false, "after": false})))
			}
		}
	}
	return out
}

func (b *writer) tile(c *claim) briefing.Tile {
	v := b.view(c)
	d := data{"f": v, "reports": b.num(len(c.reportsOf()))}
	return briefing.Tile{
		Value: b.say("tile.value", d), Measure: capital(b.say("tile.measure", d)),
		Period: b.say("tile.period", data{"f": v, "read": b.readPeriod(c)}), Claimant: b.say("tile.claimant", d),
	}
}

// readPeriod is how the series reads a change that names no period, nil where
// it makes nothing of it: a value derived from it for a year says that it was
// read as the change from that year to the next.
func (b *writer) readPeriod(c *claim) any {
	if c.Kind != briefing.Change {
		return nil
	}
	period, base := c.Period, c.Baseline
	if period.IsZero() {
		if base = b.readBaseline(c); base.IsZero() {
			return nil
		}
		period = base.Shift(1)
	}
	if base.IsZero() || !b.view(c).Unread() && !c.Period.IsZero() {
		return nil
	}
	return b.text(b.say("period.read", data{"told": b.toldVal(c), "period": b.periodVal(period), "baseline": b.periodVal(base)}))
}

// readBaseline is the year for which the series derives a value from a change
// without period.
func (b *writer) readBaseline(c *claim) briefing.Period {
	for _, s := range b.in.Series {
		for _, p := range s.Points {
			if !p.Derived || !p.Inferred {
				continue
			}
			for _, f := range c.figures() {
				if contains(p.Figures, f.ID) {
					return p.Period
				}
			}
		}
	}
	return briefing.Period{}
}
