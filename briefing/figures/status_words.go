package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// certain says whether the words beside the quantity tell that it is so already,
// whatever the sentence plans: "the traffic, currently 600 trucks, would triple".
func (s *sent) certain(q *quantity) bool { return s.nowBefore(q) || s.toldDone(q) }

// toldDone says whether they tell it by other words than one for the present.
func (s *sent) toldDone(q *quantity) bool {
	return s.doneAfter(q) || s.toBeChanged(q) || s.afterOne(q) || s.pastOf(q) || s.agreedSum(q) || s.stillWith(q) || s.toldAside(q) || q.form == formPercent && q.kind != briefing.Change && s.pollSays(q)
}

// doneAfter says whether the words after the quantity tell that it is so, or
// was: "a tariff of 9 percent had been scrapped", "25 million tonnes at present".
func (s *sent) doneAfter(q *quantity) bool {
	j := q.hi
	if s.w(j) == "(" {
		return false
	}
	if s.w(j) == "of" { // "620,000 tonnes of goods had been carried"
		for k := j + 1; k < j+4 && s.toks[min(k, s.last-1)].Kind == text.Word; k++ {
			if w := s.w(k); (w == "had" || w == "was" || w == "were") && s.subjectOfModal(q, k) {
				j = k
				break
			}
		}
	}
	if n := s.w(j + 1); (n == "now" || n == "today" || n == "currently" || n == "nowadays") && s.ends(j+2) && s.toks[min(j, s.last-1)].Kind == text.Word && !isPreposition(s.w(j)) && !isAuxiliary(s.w(j)) {
		j++ // "one in five carats now"
	}
	if s.w(j) == "in" && s.year(j+1) > 0 && (s.w(j+2) == "has" || s.w(j+2) == "had") && changeVerb(s.w(j+3)) != briefing.None {
		return true // "trade of $290 million in 2010 has risen to"
	}
	switch s.w(j) {
	case "today", "now", "currently", "nowadays", "presently", "already":
		if s.w(j) == "already" && j+1 < s.last && s.mask[j+1] == maskTime {
			return false // "bring trade to $100 million already this year"
		}
		return s.w(j+1) != "to" && s.w(j) != "now" || s.ends(j+1)
	case "at":
		return s.w(j+1) == "present" || s.w(j+1) == "the" && s.w(j+2) == "moment"
	case "in":
		n := s.w(j + 1)
		return (n == "service" || n == "operation" || n == "use" || n == "force") && s.ends(j+2) // "wagons will be added to the 20 in service"
	case "has", "have":
		// "a portfolio of over $8 billion has been developed"
		n := j + 1
		for isAdverb(s.w(n)) {
			n++
		}
		return s.w(n) == "been" && !s.plannedAt(n+1) && s.w(n+1) != "set" && s.w(n+1) != "proposed"
	case "left", "went", "came", "arrived", "crossed", "passed", "fetched", "earned", "visited":
		return true
	case "had", "was", "were":
		n := j + 1
		for w := s.w(n); w == "been" || w == "already" || len(w) > 5 && w[len(w)-2:] == "ly"; w = s.w(n) {
			n++
		}
		return !s.plannedAt(n) && s.w(n) != "to" && s.w(n) != "a" && s.w(n) != "the"
	}
	return false
}

// pastColon is the token after a colon in [lo, hi) where what follows it is a
// sentence of its own, "I will be frank: it is a fifth lower", else lo.
func (s *sent) pastColon(lo, hi int) int {
	for k := hi - 2; k > lo; k-- {
		if s.w(k) != ":" {
			continue
		}
		for e := k + 1; e < hi; e++ {
			switch s.w(e) {
			case "is", "are", "was", "were", "has", "have", "had":
				return k + 1
			}
			if changeVerb(s.w(e)) != briefing.None && s.toks[e].Kind == text.Word && len(s.w(e)) > 4 && s.w(e)[len(s.w(e))-2:] == "ed" || s.deeds(e) {
				return k + 1
			}
		}
		return lo
	}
	return lo
}

// deeds says whether token e is a past verb of trade with its subject before
// it: "growers shipped".
func (s *sent) deeds(e int) bool {
	switch s.w(e) {
	case "shipped", "sold", "bought", "sent", "imported", "exported", "earned", "fetched", "took", "spent", "invested", "visited", "carried", "handled", "delivered", "supplied":
		return s.partyBefore(e)
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
	if s.w(q.left-1) == "of" {
		for k := q.left - 2; k > s.first && k > q.left-6 && s.toks[k].Kind == text.Word; k-- {
			if s.w(k) == "'s" && s.mask[k-1] == maskTime {
				return s.w(k-2) == "last" || s.yearPast(k-1) // "last year's operating earnings of £82m"
			}
		}
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

// aheadAfter is 1 where the words after the number, before token hi, look ahead,
// "$5 billion target", "10 percent growth is expected", and -1 where they name a
// plan only as the yardstick, "half of the target", "fewer than planned".
func (s *sent) aheadAfter(q *quantity, hi int) int {
	for j := q.hi; j < hi && j < q.hi+7; j++ {
		switch w := s.w(j); w {
		case ",", ";", "and", ".":
			return 0
		case "target", "goal", "objective", "aim", "ambition":
			if p := s.w(j - 1); q.kind == briefing.Share || p == "below" || p == "above" || s.beaten(j, q.hi, j) {
				return -1
			}
			return 1
		case "will", "shall", "would", "should", "could", "may", "might":
			if w == "may" && s.toks[j].Capital {
				continue
			}
			if j <= q.hi+2 || s.subjectOfModal(q, j) {
				return 1
			}
		case "to":
			if s.w(j+1) == "be" {
				return 1 // "$8 million in contracts to be signed"
			}
		case "hope", "hopes", "intend", "intends", "want", "wants":
			if s.w(q.hi) == "of" && s.w(q.hi+1) == "which" {
				return 1 // "half of which they hope to obtain"
			}
		case "within":
			if s.w(j+1) == "reach" {
				return 1
			}
		case "possible", "realistic", "feasible", "achievable", "attainable":
			if !s.pastVerb(q.hi, j) {
				return 1
			}
		case "due", "likely", "bound":
			if p := s.w(j - 1); p == "is" || p == "are" || p == "were" || p == "was" {
				return 1
			}
		case "scheduled", "expected", "planned", "projected", "forecast", "targeted", "envisaged", "anticipated", "foreseen", "intended", "envisioned", "hoped", "sought", "proposed", "pencilled", "penciled":
			if p := s.w(j - 1); p == "than" || p == "as" || p == "originally" || p == "initially" || q.kind == briefing.Share && s.has(q.hi, j, "what") {
				return -1 // also "97 percent of what was hoped for"
			}
			return 1
		}
	}
	return aheadIf(s.expectedLater(q.hi+7, hi))
}

// expectedLater says whether the verb of the clause that goes on at token i only comes
// to be: "280 tonnes of pipes from China to stations in Oman is expected to start".
func (s *sent) expectedLater(i, hi int) bool {
	for k := i; k+2 < hi && k < i+10; k++ {
		switch w := s.w(k); {
		case w == "is" || w == "are":
			return s.w(k+2) == "to" && (looksToCome(s.w(k+1)) || s.w(k+1) == "expected" || s.w(k+1) == "planned" || s.w(k+1) == "scheduled")
		case w == "," || w == ";" || w == "and" || w == "that" || w == "which" || isAuxiliary(w) || s.pastVerb(k, k+1):
			return false
		}
	}
	return false
}
