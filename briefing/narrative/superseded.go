package narrative

import (
	"regexp"
	"slices"
	"strings"

	"brief/briefing"
)

// formerly matches words that put an aim into the past: it was one once, and the
// report tells of what took its place or of what became of it.
var formerly = regexp.MustCompile(`(?i)(^|[^\p{L}])(previously|formerly|originally|initially|back then|at that time|in the past|there was a time|had (?:once |earlier |previously |first |initially )?(?:set|planned|aimed|looked|targeted|hoped|wanted|intended|sought|agreed)|(?:earlier|old|previous|former|initial|original) (?:target|goal|aim|plan|objective|benchmark))($|[^\p{L}])`)

// longAgo matches words that put a level without a period into former days.
var longAgo = regexp.MustCompile(`(?i)(^|[^\p{L}])(back then|at that time|in those days|there was a time)($|[^\p{L}])`)

// isSuperseded says whether a target, or a level without a period, is one of
// former days by the words of its clause.
func isSuperseded(c *claim) bool {
	words := formerly
	if c.Status != briefing.Target {
		if words = longAgo; c.Kind != briefing.Level || !c.Period.IsZero() {
			return false
		}
	}
	for _, f := range c.figures() {
		clause := f.Sentence
		if at := strings.Index(clause, f.Text); at >= 0 {
			clause = clause[:at]
		}
		if words.MatchString(squeeze(clause)) {
			return true
		}
	}
	return false
}

// isToken says whether an amount of trade is a mere example: "for every 1.5
// dollars imported, one dollar is exported".
func isToken(c *claim) bool {
	return c.Metric.IsTrade() && c.Kind == briefing.Level && isCurrency(c.Unit) && c.Value > 0 && c.Value < 1000
}

// isStart says whether a level is where a move to another of its sentence
// or an aimed change begins: "from 36,000 tonnes to 90,000". What it leads to is what is told.
func isStart(c *claim, all []*claim) bool {
	if c.Status == briefing.Target || c.Kind != briefing.Level || !strings.HasPrefix(strings.ToLower(c.Text), "from ") {
		return false
	}
	return slices.ContainsFunc(all, func(o *claim) bool {
		if o.Kind == briefing.Change && (o.Status == briefing.Target || senseChanged(o.Figure)) && o.Metric == c.Metric && o.Report == c.Report && o.Sentence == c.Sentence {
			return true // "to double trade from the current $90 million"
		}
		return o != c && (o.Status == briefing.Target || c.Period.IsZero() && !strings.HasPrefix(strings.ToLower(o.Text), "from ")) && o.Kind == c.Kind && o.Metric == c.Metric && o.Unit == c.Unit && o.Report == c.Report && o.Sentence == c.Sentence && o.Start > c.Start
	})
}
