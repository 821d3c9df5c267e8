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
	slices.SortStableFunc(out, func(x, y *claim) int { return order(senseChanged(x.Figure)) - order(senseChanged(y.Figure)) })
	return out
}

// shortClause is how many words of the report a bottom line has room for where it is
// long without them.
const shortClause = 14

// leastNews is how many months a later time must have to go before a year.
const leastNews = 6

// newestOf is the strongest claim, or the same measure at a later time; nil where there
// is none.
func newestOf(ranked []*claim) *claim {
	if len(ranked) == 0 {
		return nil
	}
	lead := ranked[0]
	for _, c := range ranked {
		if c.Metric == lead.Metric && c.Kind == lead.Kind && c.Status == lead.Status && c.Scope == lead.Scope && c.From == lead.From && c.Unit == lead.Unit && samePair(c.Figure, lead.Figure) &&
			!c.start && senseChanged(c.Figure) == senseChanged(lead.Figure) && !lead.Period.IsZero() && c.Period.Last > lead.Period.Last && c.Period.Len() >= leastNews {
			lead = c
		}
	}
	return lead
}

// leadFigures are the figures of the bottom line: the strongest tile, or the same
// measure at a later time, and what goes with it. Beside the report's own words no
// second one is told.
func (p *plan) leadFigures() (first, second *claim) {
	tiles := slices.DeleteFunc(weightyFirst(p.tiles), func(c *claim) bool {
		_, fits := ownClause(c.Figure, mostClause)
		return !wholly(c.Figure) && len(c.Corrected) == 0 && !fits
	})
	lead := newestOf(tiles)
	if lead == nil {
		return nil, nil
	}
	if at := slices.Index(tiles, lead); at > 0 {
		tiles = slices.Insert(slices.Delete(tiles, at, at+1), 0, lead)
	}
	first, second = pairOf(tiles)
	if !wholly(first.Figure) || second != nil && !wholly(second.Figure) {
		second = nil
	}
	return first, second
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
