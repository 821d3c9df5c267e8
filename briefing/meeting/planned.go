package meeting

import (
	"brief/briefing/text"
)

// planLead is how many sentences of the body may be the first to tell of a plan.
const planLead = 2

// readPlans finds a report of nothing but an event that is still to come ("is to
// visit Apia on Monday", "is due in Quito tomorrow", "left on Friday for Tonga")
// and makes what its plans tell of the event. It says whether the report is one:
// the opening plans, and no sentence tells of an event that was held. An event
// read from any other report may still be one to come: see yetToCome.
func (s *story) readPlans() bool {
	plans := make([]bool, len(s.d.Sentences))
	first := false
	for k, x := range s.d.Sentences {
		if s.isText(k) && s.order[k] >= 0 {
			plans[k] = s.planIn(x) >= 0
			first = first || plans[k] && s.order[k] < planLead && s.namesOne(x)
		}
	}
	if !first || s.arrived() {
		return false
	}
	for _, t := range s.triggers {
		if k := int(s.sentence[t.token]); s.order[k] >= 0 && (!plans[k] && s.heldAlready(t) || plans[k] && s.toldThere(t)) {
			return false
		}
	}
	for i := range s.triggers {
		if t := &s.triggers[i]; plans[s.sentence[t.token]] && !s.quoted[t.token] && t.token+1 > s.planIn(s.d.Sentences[s.sentence[t.token]])-14 && !s.looksBack(t.token) {
			t.background = false
		}
	}
	s.addProgramme(plans)
	s.plans = plans
	return true
}

// namesOne says that the sentence names a person, a country or an office that
// may plan.
func (s *story) namesOne(x text.Sentence) bool {
	return s.personAt(x.First, x.Last) >= 0 || s.twoCountries(x)
}

// toldThere says that the trigger, in a sentence with a plan, is the event at which
// the plan was told: "X will visit Apia in May, he told a press conference with Y".
func (s *story) toldThere(t trigger) bool {
	x := s.d.Sentences[s.sentence[t.token]]
	if t.background || s.quoted[t.token] {
		return false
	}
	for j := t.token - 1; j > x.First; j-- {
		switch w := s.lower(j); {
		case presentBe[w] || w == "will" || w == "shall":
			return false
		case saying[w]:
			return true
		}
	}
	return false
}

// yetToCome says that the event, read like any other, was not held by the day of
// the report (readPlans is for reports that tell of plans alone): its day is
// later than the report's, or the opening tells of it as of one to come ("is to
// visit Quito on Monday", "are due to meet") and nothing in the body tells of a
// meeting as held.
func (s *story) yetToCome(w when, dated bool) bool {
	if dated && !w.inferred && s.d.Date.Valid() && w.date.After(s.d.Date) {
		return true
	}
	if dated && s.d.Date.Valid() && w.date.Valid() && s.d.Date.After(w.date) {
		return false
	}
	if s.arrived() {
		return false
	}
	coming := false
	for k, x := range s.d.Sentences {
		if !s.isText(k) || s.order[k] < 0 {
			continue
		}
		if s.order[k] < 2 && (s.planIn(x) >= 0 || s.underWay(x)) {
			coming = true
		}
		if s.toldAsHeld(x) {
			return false
		}
	}
	return coming
}
