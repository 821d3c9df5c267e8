package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// clauseHas says that token i stands in the clause of a tie, or in the list behind its
// colon, and not in words about another thing ("the visit which X is paying").
func (s *story) clauseHas(t tie, i int) bool {
	if i >= t.last {
		return s.lower(t.last) == ":" && t.last > t.token && !s.parted(i, t.token)
	}
	for j := t.token + 1; j < i; j++ {
		if w := s.lower(j); w == "which" && s.lower(j-1) != "," || w == "whom" || w == "whose" {
			return false
		}
		if s.onlyFor(j) {
			return false // "arrived for talks with Y": Y may be met yet
		}
		if beforeOrAfter[s.lower(j)] && s.within(j, 5, s.d.Sentences[t.sentence], eventNouns) {
			return false // "took place on the eve of the visit of Y"
		}
	}
	return i >= t.first
}

// tiesOfPeople are the ties that have people take part in what is told: of a gathering its
// own, as who held talks or spoke to the press beside it need not have sat in it.
func (s *story) tiesOfPeople(ties, told []tie, m *briefing.Meeting) []tie {
	switch m.Told() {
	case briefing.KindCommission, briefing.KindForum, briefing.KindSummit:
		return told
	}
	return ties
}

// meantThere says that the person is one of two whom the subject of a tie's sentence
// means without a name: "The two ministers took part in a meeting".
func (s *story) meantThere(name string, ties []tie) bool {
	return slices.ContainsFunc(ties, func(t tie) bool {
		x := s.d.Sentences[t.sentence]
		return len(s.namedIn(t.sentence)) == 0 && s.order[t.sentence] < lead && s.calledTwoAt(x) && slices.Contains(s.pairIn(t.sentence), name)
	})
}

// calledTwoAt says that the sentence opens with "the two ministers", "both leaders".
func (s *story) calledTwoAt(x text.Sentence) bool {
	w := s.lower(x.First)
	return w == "both" || w == "the" && (s.lower(x.First+1) == "two" || s.lower(x.First+1) == "ministers" || s.lower(x.First+1) == "presidents" || s.lower(x.First+1) == "leaders")
}

// tiesPerson says that a tie's clause names the person, or the words that tell who
// led or attended do.
func (s *story) tiesPerson(name string, ties []tie, planned bool) bool {
	if s.meantThere(name, ties) {
		return true
	}
	for i := range s.d.People {
		p := &s.d.People[i]
		k := int(s.sentenceOf(p.Token))
		if p.Name != name || p.Source || k < 0 || !s.isText(k) || s.quoted[p.Token] {
			continue
		}
		x := s.d.Sentences[k]
		if s.isOccasion(*p, x) || s.ofOther(*p, x) || s.possessor(*p) || s.reported(*p, x) && !s.ledBy(*p, x) || s.anotherDay(k) {
			continue
		}
		if planned && s.plans != nil && s.plans[k] && s.order[k] < lead {
			return true
		}
		if len(ties) == 0 {
			continue
		}
		if slices.ContainsFunc(ties, func(t tie) bool { return t.sentence == k && s.clauseHas(t, p.Token) && !s.toldOnly(t) }) {
			return true
		}
		first, last := s.clause(p.Token, x)
		if s.otherTimes(p.Token, first, last, planned) {
			continue
		}
		if s.ledBy(*p, x) || s.takenUp(*p, k) || s.relatedTo(*p) {
			return true
		}
		// "X, who is here on a visit, and Y met": who stands before the verb in a clause
		// of his own is its subject too.
		if slices.ContainsFunc(ties, func(t tie) bool { return t.sentence == k && p.Token < t.token && !s.toldOnly(t) }) {
			return true
		}
	}
	return false
}

// toldOnly says that the tie's gathering is only whom somebody told something, which can be
// done by letter. Who tells the press is there.
func (s *story) toldOnly(t tie) bool {
	return t.kind != briefing.KindPressConference && s.spokenTo(t.token, t.first)
}

// isOccasion says that the person is named as whose visit another event was held for:
// "hosted to mark the state visit of X".
func (s *story) isOccasion(p text.Person, x text.Sentence) bool {
	for j := p.Token - 1; j >= x.First && j > p.Token-16; j-- {
		switch w := s.lower(j); {
		case gaveRise[w]:
			return s.within(j, 8, x, eventNouns)
		case w == "," || w == ";" || deedWord(w):
			return false
		}
	}
	return false
}

// gaveRise are words before an event that another one was held for.
var gaveRise = set("mark", "marking", "marks", "honour", "honor", "celebrate", "celebrating", "occasion", "coinciding", "coincided", "coincides", "parallel")

// beforeOrAfter are words behind which another event than the one told of stands.
var beforeOrAfter = set("eve", "ahead", "before", "prior", "after", "following")
