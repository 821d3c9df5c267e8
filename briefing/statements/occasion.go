package statements

import "strings"

// onlyOccasion says that nothing but the occasion stands behind the verb of a
// frame, so that no words are given: "stressed at a joint press conference in X",
// "addresses a press conference", "called at the town hall". Where the words
// follow the occasion ("noted at the forum that") it gives their first token.
func (r *reader) onlyOccasion(f *frame, c, hi int) (that int, empty bool) {
	if f.voice == passive {
		return 0, false
	}
	switch f.base {
	case "address":
		for k := c; k < hi && k < c+6; k++ {
			if r.is(k, preposition|conjunction) {
				break
			}
			if gatherings[r.word(k)] || listeners[r.word(k)] {
				return 0, true
			}
		}
	case "call":
		if r.word(c) == "at" || r.word(c-1) == "on" && r.person[c] > 0 {
			return 0, true
		}
	}
	if w := r.word(c); (w == "this" || w == "so") && f.attributes && (r.is(c+1, preposition) || r.isDay(c+1)) {
		return 0, true // "said this on Tuesday at the session"
	}
	if !f.attributes || f.attitude || c >= hi || f.particle != "" {
		return 0, false
	}
	switch r.word(c) {
	case "at", "during", "after", "before", "in", "on":
	default:
		return 0, false
	}
	if r.forms(c+1)&ingForm != 0 {
		return 0, false
	}
	for k := c + 1; k+3 < hi && k < c+22; k++ {
		switch {
		case r.word(k) == "that" && !r.is(k-1, preposition) && !r.isFinite(k+1) && !strings.HasSuffix(r.word(k+1), "ed"):
			return k + 1, false
		case r.word(k) == ":", r.quote[k] != r.quote[c]:
			return 0, false
		case r.word(k) == ",":
			return 0, r.isDay(c+1) || r.occasionIn(c, k)
		}
	}
	return 0, gatherings[r.word(c+1)] || r.isDay(c+1) || r.occasionIn(c, hi)
}

// occasionIn says that the phrase at token c names a meeting of some kind.
func (r *reader) occasionIn(c, hi int) bool {
	for k := c + 1; k < hi && k < c+7; k++ {
		if gatherings[r.word(k)] {
			return true
		}
	}
	return false
}

// gatherings are occasions on which somebody speaks.
var gatherings = map[string]bool{"conference": true, "briefing": true, "gathering": true, "meeting": true, "forum": true, "crowd": true, "session": true, "event": true,
	"ceremony": true, "summit": true, "opening": true, "talks": true, "dialogue": true, "reception": true, "banquet": true, "rally": true, "interview": true, "launch": true}
