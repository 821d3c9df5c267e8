package narrative

import (
	"regexp"
	"strings"

	"brief/briefing"
)

// formerly matches words that put an aim into the past: it was one once, and the
// report tells of what took its place or of what became of it.
var formerly = regexp.MustCompile(`(?i)(^|[^\p{L}])(previously|formerly|originally|initially|back then|at that time|in the past|there was a time|had (?:once |earlier |previously |first |initially )?(?:set|planned|aimed|looked|targeted|hoped|wanted|intended|sought|agreed)|(?:earlier|old|previous|former|initial|original) (?:target|goal|aim|plan|objective|benchmark))($|[^\p{L}])`)

// isSuperseded says whether a target is one of former days by the words of its
// clause.
func isSuperseded(c *claim) bool {
	if c.Status != briefing.Target {
		return false
	}
	for _, f := range c.figures() {
		clause := f.Sentence
		if at := strings.Index(clause, f.Text); at >= 0 {
			clause = clause[:at]
		}
		if formerly.MatchString(squeeze(clause)) {
			return true
		}
	}
	return false
}
