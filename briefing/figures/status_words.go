package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// doneAfter says whether the words after the quantity tell that it is so, or
// was: "a tariff of 9 percent had been scrapped", "25 million tonnes at present".
func (s *sent) doneAfter(q *quantity) bool {
	j := q.hi
	if s.w(j) == "(" {
		return false
	}
	switch s.w(j) {
	case "today", "now", "currently", "nowadays", "presently", "already":
		return s.w(j+1) != "to" && s.w(j) != "now" || s.ends(j+1)
	case "at":
		return s.w(j+1) == "present" || s.w(j+1) == "the" && s.w(j+2) == "moment"
	case "had", "was", "were":
		n := j + 1
		for w := s.w(n); w == "been" || w == "already" || len(w) > 5 && w[len(w)-2:] == "ly"; w = s.w(n) {
			n++
		}
		return !s.plannedAt(n) && s.w(n) != "to" && s.w(n) != "a" && s.w(n) != "the"
	}
	return false
}

// ends says whether a clause ends at token j.
func (s *sent) ends(j int) bool {
	return j >= s.last || s.toks[j].Kind != text.Word
}

// plannedAt says whether the participle at token n looks ahead: "was planned".
func (s *sent) plannedAt(n int) bool {
	switch s.w(n) {
	case "scheduled", "slated", "expected", "planned", "projected", "forecast", "targeted", "envisaged", "anticipated", "foreseen", "intended", "envisioned", "hoped", "sought", "proposed", "due", "set", "possible",
		"likely", "realistic", "achievable", "feasible", "within", "about", "going", "named", "discussed", "agreed", "still", "needed":
		return true
	}
	return false
}

// pastOf says whether the quantity is named as that of a past time, with which
// a plan is only compared: "over last year's $400 million", "worth a mere
// $9 million three years earlier".
func (s *sent) pastOf(q *quantity) bool {
	if s.w(q.left-1) == "'s" && q.left-2 >= s.first && s.mask[q.left-2] == maskTime {
		return s.w(q.left-3) == "last" || s.w(q.left-2) == "year" && s.w(q.left-3) == "previous" || s.yearPast(q.left-2)
	}
	return q.hasWhen && !q.goal && !q.sharedWhen && q.whenAt >= q.hi && q.whenAt <= q.hi+1 && q.when.Kind == briefing.TimeEarlier && q.when.Offset < 0
}

// yearPast says whether token i is a year before that of the report.
func (s *sent) yearPast(i int) bool {
	y := s.year(i)
	return y > 0 && y < s.d.Date.Year
}

// agreedSum says whether the sum is that of a contract already made, whatever
// is to be done under it: "under a contract worth $58 million".
func (s *sent) agreedSum(q *quantity) bool {
	if q.form != formMoney {
		return false
	}
	under, deal := false, false
	for k := q.left - 1; k >= s.first && k > q.left-9; k-- {
		switch s.w(k) {
		case "under":
			under = true
		case "contract", "agreement", "deal", "accord", "contracts", "agreements", "deals", "loan", "programme", "program":
			deal = true
		case ",", ";":
			return false
		}
		if under {
			return deal
		}
	}
	return false
}

// subjectOfModal says whether the quantity belongs to the subject of the modal verb
// at token j: no verb and no comma stands in the clause before it.
func (s *sent) subjectOfModal(q *quantity, j int) bool {
	for k := q.hi; k < j; k++ {
		if s.w(k) == "," || isAuxiliary(s.w(k)) || s.w(k) == "which" || s.w(k) == "that" {
			return false
		}
	}
	for k := q.left - 1; k >= s.first; k-- {
		w := s.w(k)
		if w == "that" || w == "," || w == ";" || w == "and" || w == "but" {
			return true
		}
		if isAuxiliary(w) || levelVerb(w) || changeVerb(w) != briefing.None {
			return false
		}
	}
	return true
}
