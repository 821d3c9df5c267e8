package statements

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// commitment emits the plan that a sentence without other frames tells: "The
// ninth session will be held in Ankara in 2025."
func (r *reader) commitment(s *text.Sentence, lo, hi int, quoted bool) {
	k, ok := r.commits(lo, hi)
	if !ok || r.saysEarlier(lo, k) {
		return
	}
	f := frame{act: briefing.Promised, subject: r.subjectBefore(k, lo)}
	switch f.subject.kind {
	case aPerson, bothSides, oneSide:
	default:
		f.subject, f.unnamed = subject{kind: bothSides, side: briefing.SideBoth}, true
	}
	r.remember(f.subject)
	r.content(s, r.clauseStart(k, lo), hi, f, quoted)
}

// commits finds the words that commit somebody in [lo, hi): "will be signed",
// "we shall build", "are to meet", "is planned to". Forecasts ("trade will
// grow") and conditions do not.
func (r *reader) commits(lo, hi int) (at int, ok bool) {
	for k := lo; k < hi; k++ {
		switch r.word(k) {
		case "will", "shall", "we'll", "would":
			ok = r.willDo(k, lo, hi)
		case "planned", "scheduled", "slated", "due", "expected", "set", "foreseen", "envisaged":
			ok = r.isArranged(k, hi)
		case "to":
			ok = r.isToDo(k, lo, hi)
		}
		if ok = ok && !r.denies(k) && !r.isRule(k, hi); ok {
			return k, true
		}
	}
	return 0, false
}

// isRule says that the words [k, hi) tell what is done again and again: "is to meet
// in the two capitals by turns".
func (r *reader) isRule(k, hi int) bool {
	for i := k; i < hi && i < k+24; i++ {
		switch w := r.word(i); {
		case w == "alternately", w == "annually", w == "turns" && r.word(i-1) == "by", w == "turn" && r.word(i-1) == "in",
			(w == "year" || w == "month") && (r.word(i-1) == "every" || r.word(i-1) == "each") && !r.near(k, hi, "from"):
			return true
		}
	}
	return false
}

// isArranged reads "is planned to", "is scheduled for May", "is due to open"
// with its participle at k.
func (r *reader) isArranged(k, hi int) bool {
	b := k - 1
	if w := r.word(b); w == "also" || w == "now" || w == "further" {
		b--
	}
	if !r.isBe(b) || r.is(b-1, relative) {
		return false
	}
	switch {
	case r.word(k) == "foreseen", r.word(k) == "envisaged":
		return r.word(k+1) == "to" || r.timed(k, hi)
	case r.word(k) == "due":
		switch r.word(k + 2) {
		case "be", "take", "visit", "meet", "open", "start", "begin", "travel", "sign":
			return r.word(k+1) == "to"
		}
		return (r.word(k+1) == "in" || r.word(k+1) == "at") && r.toks[min(k+2, hi-1)].Capital && r.timed(k, hi) // "is due in Lima tomorrow"
	case r.word(k) == "expected":
		return r.word(k+1) == "to" && (r.word(k+2) == "be" && r.heldForm(k+3) || r.word(k+2) == "visit" || r.word(k+2) == "take" && r.word(k+3) == "place")
	case r.word(k+1) == "to" && r.word(k) != "set":
		return true
	}
	return r.word(k+1) == "for" && r.timed(k, hi)
}

// isToDo reads "are to meet" and ", to be held next week," with "to" at k.
func (r *reader) isToDo(k, lo, hi int) bool {
	switch w := r.word(k - 1); {
	case w == "is", w == "are", w == "we're", w == "they're", w == "i'm":
		known := r.is(k-1, plural) || r.subjectKnown(k-1, lo)
		return !r.is(k-2, relative) && r.commitVerb(k+1, hi, known)
	case w == "was", w == "were": // told of a plan, in reported speech
		return !r.is(k-2, relative) && r.word(k+1) == "be" && r.heldForm(k+2) && r.timed(k, hi)
	case w == ",", r.is(k-1, event):
		return k > lo && r.word(k+1) == "be" && r.heldForm(k+2) && r.timed(k, hi)
	}
	return false
}

func (r *reader) isBe(k int) bool { return r.is(k, beForm) }

// willDo says that the modal at k commits: an action, not an outcome, of
// somebody who can act, or of anything when a time is named.
func (r *reader) willDo(k, lo, hi int) bool {
	if r.is(k-1, relative) || r.word(lo) == "if" || r.conditional(lo, k) || r.hoped(lo, k) {
		return false
	}
	known := r.word(k) == "we'll" || r.subjectKnown(k, lo)
	if r.word(k) == "would" && (!known && !r.timed(k, hi) || r.word(k+1) == "then") || r.word(k+1) == "like" {
		return false
	}
	return r.commitVerb(k+1, hi, known) || r.openingTime(lo, k) && r.commitVerb(k+1, hi, true)
}

// openingTime says that the clause whose verb stands at k begins with a time
// from now on: "From September, the airline will fly …".
func (r *reader) openingTime(lo, k int) bool {
	lo = r.trimLead(lo, k)
	open := r.afterOpener(lo, k)
	return open > lo && r.timed(lo, open)
}

// hoped says that what the modal at token k tells is only hoped for.
func (r *reader) hoped(lo, k int) bool {
	for i := max(lo, k-10); i < k; i++ {
		switch r.word(i) {
		case "hope", "hopes", "hoped", "hoping", "wish", "wishes", "expect", "expects", "expected":
			return r.word(i+1) != "to"
		}
	}
	return false
}

func (r *reader) conditional(lo, k int) bool {
	for i := lo; i < k; i++ {
		if w := r.word(i); w == "if" || w == "unless" || w == "whether" {
			return true
		}
	}
	return false
}

// subjectKnown says that a body that can commit itself stands before token k.
func (r *reader) subjectKnown(k, lo int) bool {
	s := r.subjectBefore(k, lo)
	switch s.kind {
	case aPerson, bothSides, oneSide, anInstitution:
		return true
	}
	return false
}

// commitVerb says that the verb at k commits. known tells whether its subject
// is somebody.
func (r *reader) commitVerb(k, hi int, known bool) bool {
	for k < hi && r.is(k, adverb) && !r.is(k, beForm) {
		if r.word(k) == "not" || r.word(k) == "never" {
			return false
		}
		k++
	}
	if k >= hi || r.toks[k].Kind != text.Word {
		return false
	}
	if r.word(k) == "be" {
		for k++; k < hi && r.is(k, adverb); k++ {
		}
		return r.heldForm(k) || known && r.forms(k)&ingForm != 0
	}
	if r.word(k) == "take" && r.word(k+1) == "place" || r.word(k) == "convene" {
		return true
	}
	if r.word(k) == "contribute" && k+1 < hi && (r.toks[k+1].Kind == text.Number || r.toks[k+1].Kind == text.Symbol) {
		return known
	}
	if r.is(k, outcome) || r.is(k, function) {
		return false
	}
	return known || r.timed(k, hi)
}

// heldForm says that token k is a participle of an action that is arranged
// ("held", "signed", "launched"), not of a state ("needed", "based").
func (r *reader) heldForm(k int) bool {
	w := r.word(k)
	switch w {
	case "held", "built", "set", "made", "sent", "put", "paid", "drawn", "given", "taken", "laid", "begun", "chosen", "brought":
		return true
	case "needed", "based", "required", "interested", "expected", "affected", "improved", "increased", "reduced", "strengthened", "used", "limited", "pleased", "related", "doubled", "missed", "supposed", "blessed", "achieved", "reached", "boosted", "ensured":
		return false
	}
	return strings.HasSuffix(w, "ed") && len(w) > 4
}

// timed says that a time from now on is named in [lo, hi).
func (r *reader) timed(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if _, _, n := r.timeAt(k, hi); n > 0 {
			return true
		}
	}
	return false
}
