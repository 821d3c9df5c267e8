package statements

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// This file is for what a report tells in its own voice, without a verb of saying, of
// what lies ahead: "The line is to open in May", "Both capitals want a treaty". It is
// found by the grammar of the time to come (tense, mood, verbs and adjectives of will
// and expectation), and such a sentence is told whole: what it leaves open stays so.

// ahead marks the statements out[from:] of a sentence that tell of what lies ahead, and
// emits the sentence where it does and nothing else was read in it.
func (r *reader) ahead(s *text.Sentence, lo, from int) {
	if lo >= s.Last {
		return
	}
	k, ok := r.looksAhead(lo, s.Last)
	if !ok {
		return
	}
	for i := from; i < len(r.out); i++ {
		st := &r.out[i]
		st.Outlook = len(r.out) == from+1 || st.Start <= r.toks[k].Start() && r.toks[k].End() <= st.End
	}
	if len(r.out) > from || r.mine(lo, s.Last) {
		return
	}
	r.tellWhole(s, lo, k, true)
}

// tellWhole emits what sentence s tells as nobody's words. Its verb is at token k.
func (r *reader) tellWhole(s *text.Sentence, lo, k int, outlook bool) {
	hi := s.Last
	past := hi
	if outlook {
		past = k // "to $2 billion, from one billion in 2021"
	}
	if r.saysEarlier(lo, k) || r.datedPast(lo, past) || r.isRule(k, hi) || r.opensList(hi) {
		return
	}
	a, b := r.cut(lo, hi)
	a, b, told := r.keepDenial(a, b, lo, hi)
	if !told || r.words(a, b) < minWords/2 || !r.hasContent(a, b, briefing.Said) {
		return
	}
	f := frame{}
	if w := r.trimLead(lo, hi); r.is(w, singular3) && r.last.kind == aPerson {
		f.subject = r.last // the page names who "he" is
	}
	st := r.statement(s, a, b, &f, briefing.Said, false)
	st.Courtesy, st.Outlook = false, outlook
	r.emit(st, a, b)
}

// opensList says that the words before token hi only lead on to a list that follows.
func (r *reader) opensList(hi int) bool {
	return r.word(hi-1) == ":" || r.is(hi-1, preposition)
}

// looksAhead finds the verb in [lo, hi), outside quotation marks and clauses that only
// describe a thing, that tells of what is planned, wanted, hoped or expected.
func (r *reader) looksAhead(lo, hi int) (at int, ok bool) {
	for k := lo; k < hi; k++ {
		if r.quote[k] > 0 || !r.isOutlook(k, lo, hi) {
			continue
		}
		if !r.denies(k) && !r.describes(k, lo) && !r.conditional(max(lo, k-horizon), k) {
			return k, true
		}
	}
	return 0, false
}

// isOutlook says that the word at token k, with those beside it, tells of what lies
// ahead.
func (r *reader) isOutlook(k, lo, hi int) bool {
	switch w := r.word(k); w {
	case "will", "shall", "would", "we'll", "they'll", "he'll", "she'll":
		return k > lo && !r.willNoun(k) && r.willHappen(k, lo, hi)
	case "to":
		be := r.beforeAdverbs(k-1, lo)
		return k > lo && r.isBe(be) && r.isInfinitive(k+1, hi) && r.word(be-1) != "that" && r.word(be-1) != "it" && (r.word(be) == "is" || r.word(be) == "are" || r.timed(k, hi))
	case "forward":
		return strings.HasPrefix(r.word(k-1), "look") && r.word(k-1) != "looked" && r.word(k+1) == "to"
	case "sights":
		return r.is(k-1, determiner) && r.word(k+1) == "on"
	case "way", "course", "track":
		at := k - 1
		if r.word(at) == "the" {
			at--
		}
		return r.word(at) == "on" && r.isBe(at-1) && r.word(at-1) != "been" && r.word(k+1) == "to"
	case "schedule", "itinerary", "programme", "program":
		return r.onPlan(k, lo)
	case "preparation", "negotiation", "consideration":
		return r.word(k-1) == "under" && r.isBe(r.beforeAdverbs(k-2, lo))
	}
	return r.isWill(k, lo, hi)
}

// beforeAdverbs is the last token at or before k that is no adverb.
func (r *reader) beforeAdverbs(k, lo int) int {
	for k > lo && r.is(k, adverb) && !r.is(k, beForm) {
		k--
	}
	return k
}

// willHappen says that the modal at token k tells of what is to be done or held: not of
// what "would have been", of what readers "will recall" or of how things will turn out
// ("trade will grow").
func (r *reader) willHappen(k, lo, hi int) bool {
	known := r.subjectKnown(k, lo)
	if r.word(k) == "would" && (r.word(k+1) == "then" || !known && !r.timed(k, hi)) {
		return false // a programme of the day, told afterwards; what might come of a thing
	}
	for k++; k < hi && r.is(k, adverb) && !r.is(k, beForm|haveForm); k++ {
		if r.word(k) == "not" || r.word(k) == "never" {
			return false
		}
	}
	if k >= hi || r.is(k, outcome) && !known || r.toks[k].Kind != text.Word || r.word(k) == "have" && r.forms(k+1)&participleForm != 0 {
		return false
	}
	switch r.word(k) {
	case "not", "never", "recall", "remember", "depend", "mean", "seem", "appear":
		return false
	case "be":
		switch r.word(k + 1) {
		case "remembered", "recalled", "noted", "useful", "wrong", "right", "difficult", "hard", "easy", "necessary", "able":
			return false
		}
	}
	return true
}

// isInfinitive says that a verb in its base form may stand at token k, behind "to":
// no name, number or determiner.
func (r *reader) isInfinitive(k, hi int) bool {
	if k < hi && r.is(k, adverb) && r.toks[k].Kind == text.Word {
		k++
	}
	return k < hi && r.toks[k].Kind == text.Word && !r.toks[k].Capital && !r.is(k, determiner|preposition|conjunction|plural|singular3) && r.word(k) != "have"
}

// onPlan says that something "is on the schedule", whose noun is at token k.
func (r *reader) onPlan(k, lo int) bool {
	for i := k - 1; i > lo && i > k-6; i-- {
		if r.word(i) == "on" {
			return r.isBe(r.beforeAdverbs(i-1, lo)) && r.word(i-1) != "were" && r.word(i-1) != "was"
		}
	}
	return false
}

var (
	// arranged are the participles and adjectives that, behind a form of "be", tell of what
	// is planned, wanted or awaited; what follows them is the thing.
	arranged = map[string]bool{"due": true, "scheduled": true, "slated": true, "planned": true, "expected": true, "foreseen": true, "projected": true, "likely": true, "hoped": true,
		"hoping": true, "aiming": true, "planning": true, "intending": true, "seeking": true, "ready": true, "willing": true, "prepared": true, "determined": true, "keen": true, "eager": true,
		"resolved": true, "poised": true, "set": true, "going": true, "expecting": true, "anticipated": true, "interested": true, "confident": true, "minded": true, "committed": true, "intent": true}
	// wills are the verbs of will and expectation in their finite forms.
	wills = map[string]bool{"hope": true, "hopes": true, "hoped": true, "aim": true, "aims": true, "aimed": true, "plan": true, "plans": true, "planned": true, "intend": true, "intends": true, "intended": true,
		"want": true, "wants": true, "wanted": true, "wish": true, "wishes": true, "wished": true, "aspire": true, "aspires": true, "aspired": true, "expect": true, "expects": true, "seek": true, "seeks": true, "sought": true}
	// inMaking are the participles of what is being brought about: "is being drafted".
	inMaking = map[string]bool{"drafted": true, "prepared": true, "negotiated": true, "drawn": true, "worked": true, "finalised": true, "finalized": true, "elaborated": true, "planned": true, "considered": true}
)

// isWill says that the word at token k is an adjective or a verb of will or
// expectation, with what is willed behind it.
func (r *reader) isWill(k, lo, hi int) bool {
	w := r.word(k)
	switch {
	case k+1 >= hi || k == lo:
		return false
	case arranged[w] && r.isBe(r.beforeAdverbs(k-1, lo)):
		if be := r.beforeAdverbs(k-1, lo); r.word(be) == "been" || r.word(be) == "being" {
			return false
		}
		switch r.word(k + 1) {
		case "to", "that", "for", "by", "on", "next", "in", "from", "this", "between", "later":
			return w != "committed" && w != "interested" && w != "intent" || r.word(k+1) == "to" || r.word(k+1) == "in" || r.word(k+1) == "on"
		}
		return w == "expected" || w == "planned" || w == "confident" || w == "scheduled" && r.toks[k+1].Kind == text.Punct
	case wills[w]:
		next := r.word(k + 1)
		return (next == "to" && r.isInfinitive(k+2, hi) || next == "that" && strings.HasPrefix(w, "hope") || strings.HasPrefix(w, "want") && !r.is(k+1, preposition|conjunction)) &&
			!r.is(k-1, determiner|preposition|beForm|haveForm) && !(r.toks[k-1].Kind == text.Word && strings.HasSuffix(r.word(k-1), "ed"))
	case inMaking[w]:
		return r.word(k-1) == "being" && r.isBe(r.beforeAdverbs(k-2, lo))
	}
	return false
}

// describes says that token k belongs to a clause that only tells which thing is meant:
// "the bridge that will be built", "a summit which the two are to attend".
func (r *reader) describes(k, lo int) bool {
	for i := k - 1; i >= lo && i > k-8; i-- {
		switch r.word(i) {
		case "who", "which", "whom", "whose":
			return true
		case "that":
			return i == k-1 || r.beforeAdverbs(k-1, lo) == i || r.isBe(k-1) && i == k-2
		case "where", "when":
			return i > lo
		case ",", ";", ":":
			return false
		}
	}
	return false
}
