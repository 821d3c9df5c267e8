package statements

import (
	"strings"

	"brief/briefing/text"
)

// wholePart is the part of the content [lo, hi) that an excerpt [a, b) of it
// can give without saying something else: one that is cut off before its verb
// ("sure that the revival of our trade") gives way to the clause behind its
// opening, else to what stands before the clause that is broken; ok is false
// where neither can be.
func (r *reader) wholePart(f *frame, a, b, lo, hi int) (first, last int, ok bool) {
	if b >= r.trimTail(lo, hi) || r.tellsWhole(f, a, b, hi) {
		return a, b, true
	}
	if y := r.lastWhole(f, a, hi); y > 0 {
		return a, y, true
	}
	for k := a + 1; k < min(b, a+10); k++ {
		if r.word(k) != "that" || !r.assures(a, k) {
			continue
		}
		if x, y := r.cut(k+1, hi); r.tellsWhole(f, x, y, hi) {
			return x, y, true
		} else if y := r.lastWhole(f, x, hi); y > 0 {
			return x, y, true
		}
	}
	for k := b - 1; k > a+minWords/2; k-- {
		if !r.is(k, relative) && !opensSubordinate[r.word(k)] {
			continue
		}
		if y := r.trimTail(a, k); r.words(a, y) >= minWords/2 && r.finite(a, y) && r.tellsWhole(f, a, y, hi) {
			return a, y, true
		}
	}
	return a, b, false
}

// lastWhole is the last comma or the end up to which the words from token a
// tell something whole and fit into an excerpt, 0 if there is none.
func (r *reader) lastWhole(f *frame, a, hi int) int {
	last, n := 0, 0
	for k := a; k < hi && n <= maxWords; k++ {
		if k == a || r.toks[k].Space {
			n++
		}
		if end := k + 1; n >= minWords/2 && n <= maxWords && (end == hi || r.word(end) == ",") && r.tellsWhole(f, a, end, hi) {
			last = end
		}
	}
	if last > 0 {
		last = r.trimTail(a, last)
	}
	return last
}

// tellsWhole says that each clause that begins in [a, b) has its verb there, or
// that none follows before hi.
func (r *reader) tellsWhole(f *frame, a, b, hi int) bool {
	need, have := 0, 0
	if f.whole || f.voice == passive {
		need = 1
	}
	for k := a; k < b; k++ {
		switch {
		case (k > a || opensSubordinate[r.word(k)]) && r.opensClauseAt(k):
			need++
		case r.isFinite(k) && (k == a || !r.isFinite(k-1)):
			have++
		}
	}
	return have >= need || !r.finite(b, hi)
}

// isFinite says that token k may be the finite verb of a clause.
func (r *reader) isFinite(k int) bool {
	if k >= len(r.toks) || r.agentAfter(k) {
		return false // ", set in motion by the presidents"
	}
	if r.finite(k, k+1) || r.isFinitePresent(k) || r.is(k, function) && strings.ContainsAny(r.word(k), "'’") && r.word(k) != "'s" {
		return true // "we're"
	}
	if r.is(k-1, preposition|determiner) || r.toks[k].Capital {
		return false
	}
	if w := r.word(k); len(w) > 4 && w[len(w)-2:] == "ed" && !r.agentAfter(k) {
		return true
	}
	return (r.forms(k)&baseForm != 0 || plainVerbs[r.word(k)]) && r.word(k-1) != "to" && !r.is(k-1, modal) && (r.is(k+1, preposition|determiner) || plainVerbs[r.word(k)])
}

// agentAfter says that the participle at token k stands behind a comma and names
// its agent soon.
func (r *reader) agentAfter(k int) bool {
	return r.word(k-1) == "," && !r.is(k, beForm|haveForm|modal) && (r.word(k+1) == "by" || r.word(k+3) == "by" && r.word(k+1) == "in")
}

// hasVerb says that a clause with a verb of any kind stands in [lo, hi).
func (r *reader) hasVerb(lo, hi int) bool {
	for k := lo + 1; k < hi; k++ {
		if r.isFinite(k) {
			return true
		}
	}
	return false
}

// plainVerbs are verbs of the plural that no list of this package holds.
var plainVerbs = map[string]bool{"make": true, "come": true, "go": true, "take": true, "give": true, "get": true, "keep": true, "stand": true, "mean": true, "need": true,
	"want": true, "show": true, "bring": true, "run": true, "remain": true, "grow": true, "rise": true, "fall": true, "buy": true, "sell": true, "hold": true, "gain": true, "profit": true, "face": true, "enjoy": true, "share": true, "play": true, "depend": true}

// isFinitePresent says that token k looks like a verb of the present, of words
// that no list knows: "ranks third", "mirrors how", "come to".
func (r *reader) isFinitePresent(k int) bool {
	if w := r.word(k); len(w) < 4 || w[len(w)-1] != 's' || w[len(w)-2] == 's' || r.toks[k].Capital || r.is(k, function|generic) {
		return false
	}
	if k+1 < len(r.toks) && (r.toks[k+1].Kind == text.Number || r.toks[k+1].Kind == text.Symbol) {
		return !r.is(k-1, determiner|preposition)
	}
	switch r.word(k + 1) {
	case "the", "from", "for", "up", "a", "an", "to", "its", "his", "her", "their", "how", "third", "first", "second", "that":
		return !r.is(k-1, determiner|preposition)
	}
	return false
}

// opensClauseAt says that token k opens a clause with a verb of its own.
func (r *reader) opensClauseAt(k int) bool {
	if opensSubordinate[r.word(k)] {
		return r.word(k+1) != "of" // "because of the strike"
	}
	switch r.word(k) {
	case "which", "who", "whose":
		return !r.is(k-1, preposition)
	case "that":
		return r.forms(k-1) != 0 || assurances[r.word(k-1)] || r.isFinite(k+1)
	}
	return false
}

// opensSubordinate are words that open a clause which tells nothing alone.
var opensSubordinate = map[string]bool{"if": true, "unless": true, "because": true, "although": true, "though": true, "whereas": true}

// assures says that the words [a, k) before a "that" only assure, so that what
// follows is the point: "we are sure that".
func (r *reader) assures(a, k int) bool {
	return r.words(a, k) < 9 && assurances[r.word(k-1)] && !r.denied(a, k)
}

// denied says that a "not" stands in [a, k), other than in "no doubt".
func (r *reader) denied(a, k int) bool {
	for i := a; i < k; i++ {
		if w := r.word(i); w == "not" || w == "never" || w == "n't" || w == "no" && r.word(i+1) != "doubt" {
			return true
		}
	}
	return r.word(k-1) == "doubt" && r.word(k-2) != "no"
}

var assurances = map[string]bool{"sure": true, "confident": true, "convinced": true, "certain": true, "doubt": true, "clear": true, "believe": true, "think": true,
	"important": true, "out": true, "note": true, "stress": true, "emphasize": true, "emphasise": true, "say": true, "fact": true, "underline": true, "recall": true}
