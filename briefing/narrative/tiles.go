package narrative

import (
	"regexp"
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

// quotedWith says whether the sentence that a doubtful claim would be told by is
// chosen already.
func quotedWith(chosen map[*claim]bool, c *claim) bool {
	if !isDoubtful(c.Figure) {
		return false
	}
	for o := range chosen {
		if chosen[o] && o.Report == c.Report && o.SentenceSpan == c.SentenceSpan && isDoubtful(o.Figure) {
			return true
		}
	}
	return false
}

// flows says whether a claim is of trade or freight, where a part never goes before
// the whole. Of firms, visitors and investments every number is of some of them.
func flows(c *claim) bool { return c.Metric.IsTrade() || c.Metric.IsCargo() }

// isMain says whether a claim is a result of the whole trade or freight.
func isMain(c *claim) bool {
	return !isPart(c) && c.Status != briefing.Target && (c.Metric.IsCargo() || c.Metric.IsTrade() && c.Metric != briefing.TradeBalance)
}

// shareFigures picks the tiles: the level and the change of turnover and one of
// every other main measure; then one of any measure, then a second; then the
// best of what is left, the whole before parts.
func (p *plan) shareFigures() {
	chosen := map[*claim]bool{}
	key := ranked(p.claims)
	for _, round := range []struct {
		most int
		may  func(c *claim) bool
	}{
		{1, isMain},
		{1, func(c *claim) bool { return !isPart(c) || !flows(c) }},
		{2, func(c *claim) bool { return !isPart(c) || c.Metric == briefing.TradeTurnover }},
		{maxTiles, func(c *claim) bool { return !isPart(c) }},
		{maxTiles, func(*claim) bool { return true }},
	} {
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
