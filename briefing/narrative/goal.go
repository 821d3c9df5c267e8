package narrative

import "brief/briefing"

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
