package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// goodsMoney is the measure of money of which the clause only says that goods made
// it: "Kenyan salt and steel brought $430 million", "oranges ($21 million)",
// "Grapes, for $8 million"; "" where no goods are told of.
func (s *sent) goodsMoney(q *quantity) briefing.Metric {
	m := s.past().topic
	if m != briefing.Imports {
		m = briefing.Exports
	}
	prev := s.w(q.left - 1)
	for k := q.left - 1; k > q.left-3 && k > s.first; k-- {
		if s.w(k) == "cost" && k+1 < q.left && s.goodsCost(q, k) {
			return briefing.Imports // "fuel from Oman cost Chile $4 million"
		}
	}
	switch {
	case prev == "(" && s.headsList(q):
		if s.cameBack(q.hi) {
			return briefing.Imports // "cars ($1 billion) headed the list of what came back"
		}
		return m
	case s.goodsOfParty(q) && (prev == "(" || prev == "," || prev == ":" || prev == "at" || s.earns(q)):
		return m
	case prev == "for" && s.last-s.first < 12 && q.left-s.first > 1 && !s.anyVerb(s.first, s.last):
		return m
	case prev == "with" && s.countedFirms(q):
		return briefing.Investment // "two companies so far, with $30 million"
	}
	return ""
}

// headsList says whether the goods before the bracket of the quantity are told to come
// first among those traded: "cars ($1 billion) and fuel ($2 billion) headed the list".
func (s *sent) headsList(q *quantity) bool {
	if !s.past().topic.IsTrade() || s.past().sentence < s.no-1 || s.toks[s.first].Capital && s.countryMention(s.first) != nil {
		return false
	}
	hi := q.hi
	for k := range s.qs {
		hi = max(hi, s.qs[k].hi)
	}
	return s.w(hi) == ")" && s.topsList(hi+1) && !s.anyVerb(s.first, q.left)
}

// cameBack says whether the words from token i on speak of the goods of the other side.
func (s *sent) cameBack(i int) bool {
	for k := i; k < s.last; k++ {
		switch s.w(k) {
		case "came", "comes", "sent", "shipped":
			if s.w(k+1) == "back" {
				return true
			}
		case "purchases", "imports":
			return true
		}
	}
	return s.otherWay(i, s.last)
}

// earns says whether a verb of earning has the money as its object: "brought",
// "fetched".
func (s *sent) earns(q *quantity) bool {
	for k := q.left - 1; k > s.first && k > q.left-4; k-- {
		if s.isOne(k, costs) {
			return true
		}
		if s.w(k) != "in" && s.w(k) != "about" && !isAdverb(s.w(k)) {
			return false
		}
	}
	return false
}

// anyVerb says whether a verb that is known as one stands among [lo, hi).
func (s *sent) anyVerb(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		w := s.w(k)
		if s.toks[k].Kind == text.Word && (modalOrHave(w) || isAuxiliary(w) || levelVerb(w) && w != "worth" && w != "at" || changeVerb(w) != briefing.None || s.isOne(k, costs) || s.isVerb(k)) {
			return true
		}
	}
	return false
}

// countedFirms says whether the quantity before q in its sentence counts companies
// and no verb stands between.
func (s *sent) countedFirms(q *quantity) bool {
	for k := 1; k < len(s.qs); k++ {
		if &s.qs[k] == q {
			p := &s.qs[k-1]
			return p.metric == briefing.Companies && p.form == formCount && !s.anyVerb(p.hi, q.left)
		}
	}
	return false
}

// goodsFrom says whether the clause opens with goods from a country: "palm oil from
// Oman amounted to".
func (s *sent) goodsFrom(q *quantity) bool {
	lo, hi := s.subject(q)
	for k := lo + 1; k+1 < hi && k < lo+4; k++ {
		if s.w(k) == "from" {
			return s.countryNear(k+1, k+3) && !s.cueAmong(lo, k)
		}
		if s.toks[k].Capital || isPreposition(s.w(k)) {
			return false
		}
	}
	return false
}

// growthOfLand says whether the percentage is a country's own growth: "Oman's growth
// is 6 percent".
func (s *sent) growthOfLand(q *quantity) bool {
	if q.form != formPercent {
		return false
	}
	lo, hi := s.subject(q)
	return hi-lo >= 3 && s.w(hi-1) == "growth" && s.w(hi-2) == "'s" && s.countryMention(lo) != nil && hi-lo <= 4
}
