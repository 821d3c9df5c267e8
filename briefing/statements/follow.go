package statements

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// follow emits a sentence without a speaker that goes on about what somebody
// said right before it in the paragraph: "The minister named the treaty. It
// deals with …". The report does not say whose words they are, so that they
// are nobody's; After tells after whose they stand.
func (r *reader) follow(s *text.Sentence, lo, hi int) {
	if r.voicePara != s.Para || r.voiceLast != s.First || r.voice.name == "" || !r.leansBack(lo, hi) || r.datedPast(lo, hi) || r.finds(lo, hi) {
		return
	}
	a, b := r.cut(lo, hi)
	a, b, told := r.keepDenial(a, b, lo, hi)
	if !told || r.words(a, b) < minWords/2 || !r.hasContent(a, b, briefing.Said) {
		return
	}
	st := r.statement(s, a, b, &frame{}, briefing.Said, false)
	st.After, st.Courtesy = r.voice.name, false
	r.emit(st, a, b)
	r.voiceLast = s.Last // and on to the next sentence
}

// finds says that a number stands in [lo, hi): a figure, which is told by
// itself.
func (r *reader) finds(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if r.toks[k].Kind == text.Number {
			return true
		}
	}
	return false
}

// leansBack says that the clause [lo, hi) speaks of what the sentence before
// it named: it begins with a pronoun for things, or with a country and points
// back soon after ("Peru and Chile have both …", "… the catalyst for these
// talks"), and it tells of a state, not of what people did next.
func (r *reader) leansBack(lo, hi int) bool {
	lo = r.trimLead(lo, hi)
	switch r.word(lo) {
	case "it":
		w := r.word(lo + 1)
		return r.tellsState(lo+1, hi) || strings.HasSuffix(w, "s") && len(w) > 3 && !strings.HasSuffix(w, "ss")
	case "this", "these", "those", "such", "each", "both", "neither", "none", "all":
		return r.tellsState(lo+1, hi)
	case "they":
		return r.tellsState(lo+1, hi)
	}
	if r.country[lo] == 0 && r.word(lo) != "the" {
		return false
	}
	for k := lo + 1; k < hi && k < lo+12; k++ {
		switch r.word(k) {
		case "these", "this", "such", "those", "both", "their":
			if r.word(k) == "this" && (r.word(k+1) == "year" || r.word(k+1) == "week" || r.word(k+1) == "month") {
				continue
			}
			return r.country[lo] > 0 && (r.tellsState(lo+1, hi) || r.word(lo+1) == "was")
		}
	}
	return false
}

// tellsState says that the verb of a clause, soon after token lo, is of now or
// of what is done: "is", "are", "has", "have".
func (r *reader) tellsState(lo, hi int) bool {
	for k := lo; k < hi && k < lo+8; k++ {
		switch r.word(k) {
		case "is", "are", "has", "have", "does", "do", "can", "need", "needs", "remain", "remains":
			return true
		case "was", "were", "had", "did":
			return false
		}
	}
	return false
}

// voiced notes who is told to have said something in the sentence, for follow.
func (r *reader) voiced(s *text.Sentence, from int) {
	for _, st := range r.out[from:] {
		if st.Speaker != "" {
			r.voice, r.voicePara, r.voiceLast = r.byName(st.Speaker), s.Para, s.Last
		}
	}
}
