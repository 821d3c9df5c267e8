package narrative

import (
	"regexp"
	"slices"
	"strings"

	"brief/briefing"
)

// measured is a measure as tiles count it: a part of trade is not the whole,
// nor one pair's another's; of turnover the level and its change are two.
type measured struct {
	metric briefing.Metric
	part   bool
	kind   string // of turnover only
	pair   string
}

func measureOf(c *claim) measured {
	m := measured{metric: c.Metric, part: c.Scope == briefing.ScopePart, pair: strings.Join(c.Pair, "-")}
	if c.Metric == briefing.TradeTurnover {
		if m.kind = string(c.Kind); isMilestone(c.Figure) {
			m.kind = "milestone"
		}
	}
	return m
}

// wide matches descriptions of trade that leave out one group of goods only.
var wide = regexp.MustCompile(`(?i)\b(non-|total|overall|excluding|other than|without)`)

// isPart says whether a claim is of one product, sector or company. A route is
// a measure of its own.
func isPart(c *claim) bool {
	if isNarrowed(c.Figure) {
		return c.Scope == briefing.ScopePart
	}
	return c.Scope == briefing.ScopePart && c.Metric != briefing.CorridorVolume && !wide.MatchString(c.Of)
}

// quotedWith says whether the words that a claim would be told by are chosen already.
func quotedWith(chosen map[*claim]bool, c *claim) bool {
	for o := range chosen {
		if chosen[o] && sameWords(o, c) {
			return true
		}
	}
	return false
}

// sameWords says whether two claims of one sentence are told by the same words of it:
// by those of a claim of changed sense, or by the clause that names what is measured
// and holds both numbers ("wheat ($1.2b) and cattle ($584m)").
func sameWords(a, b *claim) bool {
	switch {
	case a == b || a.Report != b.Report || a.SentenceSpan != b.SentenceSpan:
		return false
	case senseChanged(a.Figure) && senseChanged(b.Figure):
		return true
	}
	return !namesAll(a.Figure) && !namesAll(b.Figure) && ownMeasure(a.Figure) == ownMeasure(b.Figure)
}

// isRestated says whether an amount says once more, in another currency, what the one
// before it says: "RM5.9 billion (US$1.42 billion)".
func isRestated(c *claim, all []*claim) bool {
	for _, o := range all {
		if o != c && o.Start < c.Start && o.Report == c.Report && o.SentenceSpan == c.SentenceSpan && o.Metric == c.Metric && o.From == c.From && o.Kind == c.Kind &&
			o.Kind == briefing.Level && o.Unit != c.Unit && isCurrency(o.Unit) && isCurrency(c.Unit) && o.Period == c.Period && c.Start-o.End < closeBy {
			return true
		}
	}
	return false
}

// closeBy is how many bytes apart an amount and the same in another currency are: a
// bracket, "or about".
const closeBy = 12

// flows says whether a claim is of trade or freight, where a part never goes before
// the whole. Of firms, visitors and investments every number is of some of them.
func flows(c *claim) bool { return c.Metric.IsTrade() || c.Metric.IsCargo() }

// isMain says whether a claim is a result of the whole trade or freight.
func isMain(c *claim) bool {
	return !isPart(c) && c.Status != briefing.Target && (c.Metric.IsCargo() || c.Metric.IsTrade() && c.Metric != briefing.TradeBalance)
}

// newsFirst puts what is told of the newest time before the same measure of former years,
// which stand beside it for comparison.
func newsFirst(tiles []*claim) []*claim {
	lead := newestOf(tiles)
	if lead == nil || lead == tiles[0] {
		return tiles
	}
	var news, rest []*claim
	for _, c := range tiles {
		if c.Metric == lead.Metric && c.Period == lead.Period && c.Status == lead.Status && c.Scope == lead.Scope {
			news = append(news, c)
		} else {
			rest = append(rest, c)
		}
	}
	return append(news, rest...)
}

// shareFigures picks the tiles: the level and the change of turnover and one of
// every other main measure; then one of any measure, then a second; then the
// best of what is left, the whole before parts.
func (p *plan) shareFigures() {
	chosen := map[*claim]bool{}
	all := ranked(p.claims)
	key := slices.DeleteFunc(slices.Clone(all), func(c *claim) bool { return isRestated(c, all) })
	for i, round := range []struct {
		most int
		may  func(c *claim) bool
	}{
		{1, isMain},
		{1, func(c *claim) bool { return !isPart(c) || !flows(c) }},
		{2, func(c *claim) bool { return !isPart(c) || c.Metric == briefing.TradeTurnover }},
		{maxTiles, func(c *claim) bool { return !isPart(c) }},
		{maxTiles, func(*claim) bool { return true }},
	} {
		if c := newestOf(key); i == 1 && c != nil {
			chosen[c] = true // beside the year, what is newer
		}
		count := map[measured]int{}
		for _, c := range key {
			count[measureOf(c)] += order(chosen[c])
		}
		for _, c := range key {
			if m := measureOf(c); !chosen[c] && !quotedWith(chosen, c) && len(chosen) < maxTiles && count[m] < round.most && round.may(c) {
				chosen[c] = true
				count[m]++
			}
		}
	}
	for _, c := range key {
		if chosen[c] {
			p.tiles = append(p.tiles, c)
		}
	}
	p.tiles = newsFirst(p.tiles)
	for _, c := range p.claims {
		switch {
		case chosen[c]:
		case c.Status == briefing.Target && c.Scope != briefing.ScopeThird && !isSuperseded(c):
			p.targets = append(p.targets, c)
		default:
			p.others = append(p.others, c)
		}
	}
}
