package narrative

import (
	"slices"

	"brief/briefing"
)

// weightyFirst puts numbers of firms and visitors behind all else: where a report
// tells an aim of trade, "companies came to 100" is not its bottom line.
func weightyFirst(tiles []*claim) []*claim {
	out := slices.Clone(tiles)
	slices.SortStableFunc(out, func(x, y *claim) int { return order(isCrowd(x)) - order(isCrowd(y)) })
	return out
}

func isCrowd(c *claim) bool {
	return c.Metric == briefing.Companies || c.Metric == briefing.Tourists
}

// leadBytes is how far into a report its lead goes: the headline and the first
// paragraph or two.
const leadBytes = 700

// leadGoal is the target of turnover that a report leads with, beside a result:
// what it is about is not left to the next steps. nil where there is none.
func (b *writer) leadGoal(result *claim) *claim {
	if result.Status == briefing.Target || result.Metric != briefing.TradeTurnover || isMilestone(result.Figure) {
		return nil
	}
	for _, c := range b.claims {
		if c.Status != briefing.Target || c.Metric != briefing.TradeTurnover || c.Kind != briefing.Level || c.Scope != briefing.ScopePair || c.Unit != result.Unit ||
			c.Value <= result.Value || c.apart || isSuperseded(c) || !samePair(c.Figure, result.Figure) {
			continue
		}
		for _, f := range c.figures() {
			if f.Headline || f.Start < leadBytes {
				return c
			}
		}
	}
	return nil
}
