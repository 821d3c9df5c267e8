package figures

import "brief/briefing"

// talksGoal says whether the amount is what the two sides aim at, without a word of
// what it is: "ministers eye $5 billion", "we can get to one billion in 2026". Sides
// that say no more aim at trade.
func (s *sent) talksGoal(q *quantity) bool {
	if s.home != homeNone || s.past().topic == briefing.Investment || s.past().whole == 0 {
		return false
	}
	k := q.left - 1
	switch s.w(k) {
	case "to":
		if k--; s.w(k) != "get" {
			return false
		}
	case "eye", "eyes", "eyeing", "target", "targeting", "seek", "seeking":
	default:
		return false
	}
	for k--; modalOrHave(s.w(k)) || s.w(k) == "are" || s.w(k) == "now"; k-- {
	}
	switch s.w(k) {
	case "we", "they", "both", "ministers", "presidents", "leaders", "sides", "countries", "premiers", "governments", "neighbours", "neighbors", "parties":
		return !s.cueAmong(k, q.left) && !s.cueWithin(q.hi, min(q.hi+5, s.last))
	}
	return false
}

// ranksOn says whether the sentence goes on with a ranking of those who trade, each
// with an amount: "Next came Oman with $4 million", "Here, too, Chile was first".
func (s *sent) ranksOn(q *quantity) bool {
	if q.kind == briefing.Share || s.cueAmong(s.first, s.last) {
		return false
	}
	for k := q.left - 1; k >= s.first; k-- {
		if isDash(s.w(k + 1)) {
			continue // "second-biggest"
		}
		switch s.w(k) {
		case "followed", "follow", "follows", "next", "came", "comes", "first", "second", "third", "fourth", "top", "topped", "led", "leads", "lead", "ahead", "behind", "place":
			return s.countryNear(s.first, q.left)
		}
	}
	return false
}

// tonnesGoOn says whether tonnes of which the sentence says nothing are of the goods
// or the freight that its paragraph has just measured.
func (s *sent) tonnesGoOn(q *quantity) bool {
	c := s.past()
	return q.unit == briefing.Tonne && len(s.cues) == 0 && c.sentence >= s.no-2 && c.topicNo >= s.no-2 && c.para == s.d.Sentences[s.no].Para && c.topic != "" && q.fits(c.topic) && !s.newSubject(q) && q.kind != briefing.Share
}

// paidForIt says whether the money is what was paid for the goods just told of: "it
// paid $84 million for them", "for sugar, Chile paid".
func (s *sent) paidForIt(q *quantity) bool {
	if q.form != formMoney || !s.has(q.left-4, q.left, "paid") && !s.has(q.left-4, q.left, "pays") {
		return false
	}
	if w := s.w(q.hi + 1); s.w(q.hi) == "for" && (w == "it" || w == "them" || w == "these" || w == "those") {
		return true
	}
	return s.w(s.first) == "for" && s.w(s.first+2) == "," && s.countryNear(s.first+3, q.left)
}
