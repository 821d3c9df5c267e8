package figures

import "brief/briefing/text"

// stillWith says whether the quantity tells how things stand beside the main
// claim: "would take 39 percent, with a quarter of those polled still undecided".
func (s *sent) stillWith(q *quantity) bool {
	if s.w(q.left-1) != "with" {
		return false
	}
	for k := q.hi; k < q.hi+7; k++ {
		switch s.w(k) {
		case "still", "yet", "already":
			return true
		case ",", ";", "and":
			return false
		}
	}
	return false
}

// toldAside says whether the quantity stands in a relative clause that tells a
// result, whatever the main clause plans: "the scheme, under which Botswana
// shipped $2.6 million last year, to be extended". What is kept up is told in
// the present: "to renew the supplies, under which it takes 10,000 barrels".
func (s *sent) toldAside(q *quantity) bool {
	if s.paidWith(q) {
		return true
	}
	at := -1
	for k := q.left - 1; k > s.first && k > q.left-12 && at < 0; k-- {
		switch s.w(k) {
		case "which", "whom", "whose":
			at = k
		case ";", ":", "that":
			return false
		}
	}
	if at < 0 {
		return false
	}
	verb := false
	for k := at + 1; k < q.left; k++ {
		switch w := s.w(k); {
		case looksToCome(w):
			return false
		case s.deeds(k), w == "was" || w == "were" || w == "had", pastChange(w) && k > at+1:
			verb = true
		case s.keptUp(at) && len(w) > 3 && w[len(w)-1] == 's' && !s.toks[k].Capital && s.partyBefore(k):
			verb = true
		}
	}
	return verb
}

// looksToCome holds the small words that make a verb one of what is to come.
func looksToCome(w string) bool {
	switch w {
	case "will", "would", "shall", "should", "could", "may", "might", "can", "must", "to":
		return true
	}
	return false
}

// keptUp says whether the words before token i ask that something goes on as it
// is: "to renew the arrangement, under".
func (s *sent) keptUp(i int) bool {
	for k := i - 1; k >= s.first && k > i-12; k-- {
		switch s.w(k) {
		case "renew", "renewal", "renewing", "extend", "extension", "extending", "prolong", "prolongation", "continue", "continuation", "keep", "maintain", "preserve":
			return true
		}
	}
	return false
}

// paidWith says whether the quantity is what something told by the way was built
// with: "a school, built with a Portuguese grant of €3.8 million".
func (s *sent) paidWith(q *quantity) bool {
	if !s.mayHave(paidFor) {
		return false
	}
	for k := q.left - 1; k > s.first && k > q.left-9; k-- {
		if s.isOne(k, paidFor) {
			return s.w(k-1) == ","
		}
		if w := s.w(k); w == "," || w == ";" || w == "and" {
			return false
		}
	}
	return false
}

// paidFor tell what an amount was spent on.
var paidFor = text.NewWordSet("built financed funded paid restored equipped constructed rehabilitated upgraded repaired renovated modernised modernized")

// pollSays says whether the quantity is a share of people whom a poll, named in the
// sentence, asked: what they would do is what they say now.
func (s *sent) pollSays(q *quantity) bool {
	would := s.w(q.hi) == "would" || s.w(q.hi) == "of" && s.has(q.hi, q.hi+5, "would")
	return would && s.ofPoll(s.first, s.last)
}

// budgeted says whether the quantity is a budget that is only put forward: "tabled a
// budget of $106 billion for 2025/26".
func (s *sent) budgeted(q *quantity) bool {
	if q.form != formMoney || s.w(q.left-1) != "of" || s.w(q.left-2) != "budget" {
		return false
	}
	for k := q.left - 3; k >= s.first; k-- {
		switch s.w(k) {
		case "tabled", "presented", "submitted", "unveiled", "proposed", "drafted", "adopted", "approved", "passed", "tables", "presents", "unveils", "proposes":
			return true
		}
	}
	return false
}
