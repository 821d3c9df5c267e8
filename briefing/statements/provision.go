package statements

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// provided emits what an instrument provides where it opens the sentence:
// "Under the agreement, duties fall to zero".
func (r *reader) provided(s *text.Sentence, lo, hi int, quoted bool) bool {
	lo = r.trimLead(lo, hi)
	if r.word(lo) != "under" || !r.is(lo+1, determiner) {
		return false
	}
	open := r.afterOpener(lo, hi)
	if open == lo || open >= hi || r.country[open-2] > 0 {
		return false
	}
	names := false
	for k := lo + 1; k < open; k++ {
		names = names || r.is(k, instrument)
	}
	if _, commits := r.commits(open, hi); !names || commits || r.isRule(open, hi) || r.tellsPast(open, hi) {
		return false
	}
	f := frame{act: briefing.Agreed, unnamed: true, subject: subject{kind: bothSides, side: briefing.SideBoth}}
	r.content(s, open, hi, f, quoted)
	return true
}

// tellsPast says that the first verb of the clause [lo, hi) is of the past.
func (r *reader) tellsPast(lo, hi int) bool {
	for k := lo; k < hi && k < lo+12; k++ {
		switch w := r.word(k); {
		case w == "is", w == "are", w == "shall", w == "will", w == "may", w == "must":
			return false
		case w == "was", w == "were", w == "had", r.is(k, irregular), r.forms(k)&pastForm != 0 && r.forms(k)&baseForm == 0,
			len(w) > 4 && strings.HasSuffix(w, "ed") && !r.is(k-1, preposition|determiner):
			return true
		}
	}
	return false
}

// listed emits the topics of "Among the issues raised were …".
func (r *reader) listed(s *text.Sentence, lo, hi int) bool {
	lo = r.trimLead(lo, hi)
	if r.word(lo) != "among" && r.word(lo) != "amongst" {
		return false
	}
	names := false
	for k := lo + 1; k < hi && k < lo+14; k++ {
		switch r.word(k) {
		case "topics", "issues", "subjects", "items", "questions", "matters", "themes", "points":
			names = true
		case "was", "were":
			if !names || k+2 >= hi {
				return false
			}
			f := frame{act: briefing.Discussed, unnamed: true, subject: subject{kind: bothSides, side: briefing.SideBoth}}
			r.content(s, k+1, hi, f, false)
			return true
		}
	}
	return false
}
