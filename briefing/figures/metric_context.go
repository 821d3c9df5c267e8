package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// wholeNamed is the amount that the share q, set beside it after a comma, is a
// part of: "41,000 TEU in 2023, a quarter of its total throughput".
func (s *sent) wholeNamed(q *quantity, k int) *quantity {
	if k == 0 || q.kind != briefing.Share || s.w(q.left-1) != "," || s.w(q.hi) != "of" {
		return nil
	}
	p := &s.qs[k-1]
	if q.left-p.hi > 8 || p.form == formRank || p.kind == briefing.Change || p.metric == "" {
		return nil
	}
	for e := q.hi + 1; e < s.last && e < q.hi+5; e++ {
		switch s.w(e) {
		case "total", "throughput", "whole", "volume", "overall":
			return p
		}
	}
	return nil
}

// speaksOfEconomy says whether the sentence is about the growth of a whole
// economy.
func (s *sent) speaksOfEconomy() bool {
	for k := s.first; k < s.last; k++ {
		switch s.w(k) {
		case "economies", "gdp":
			return true
		case "economy":
			if !s.toks[k].Capital {
				return true
			}
		case "economic":
			if s.w(k+1) == "growth" {
				return true
			}
		}
	}
	return false
}

// sameKind is the quantity before k whose measure k shares: the nearest with
// the same unit, else the nearest that fits.
func (s *sent) sameKind(k int) *quantity {
	q := &s.qs[k]
	var near *quantity
	for j := k - 1; j >= 0; j-- {
		p := &s.qs[j]
		if p.form == formRank || p.metric == "" || !q.fits(p.metric) || q.form == formCount && q.unit != p.unit {
			continue
		}
		if p.unit == q.unit {
			return p
		}
		if near == nil {
			near = p
		}
	}
	return near
}

// pointsBack says whether the sentence names its subject by a word that points
// to the one before, ahead of token i: "the figure", "it", "they".
func (s *sent) pointsBack(i int) bool {
	for e := s.first; e < i; e++ {
		switch s.w(e) {
		case "it", "this", "figure", "they", "them", "that":
			if w := s.w(e); w == "that" && e+1 < i && s.toks[e+1].Kind == text.Word && e > s.first || w == "this" && s.w(e+1) == "year" {
				continue
			}
			return s.carry.topic.IsTrade() || s.carry.topic == briefing.Investment
		}
	}
	return false
}

// goalBefore says whether a word for a goal stands close before token i.
func (s *sent) goalBefore(i int) bool {
	for e := i; e >= s.first && e > i-12; e-- {
		switch s.w(e) {
		case "goal", "target", "mark", "milestone", "objective", "ambition", "aim":
			return true
		}
	}
	return false
}

// ofThis says whether "of this volume" or its like follows token i: the whole
// is what the sentence before speaks of.
func (s *sent) ofThis(i int) bool {
	if s.w(i) != "of" {
		return false
	}
	switch s.w(i + 1) {
	case "this", "that", "the":
		switch s.w(i + 2) {
		case "latter", "former", "money", "funds", "volume", "total", "amount", "sum", "figure", "cargo", "freight", "trade", "turnover", "quantity", "value":
			return true
		}
		return s.w(i+1) != "the" && (i+2 >= s.last || s.toks[i+2].Kind != text.Word)
	case "these", "those":
		return i+2 >= s.last || s.toks[i+2].Kind != text.Word || isPreposition(s.w(i+2)) || isAuxiliary(s.w(i+2))
	case "their", "its":
		w := s.w(i + 2)
		return w == "value" || w == "volume" || w == "total" || w == "number" || w == "worth"
	case "it", "which", "them":
		return true
	}
	return false
}

// ofMarket says whether "of the banking market" and the like follow token i.
func (s *sent) ofMarket(i int) bool {
	if s.w(i) != "of" {
		return false
	}
	for k := i + 1; k < s.last && k < i+7; k++ {
		switch s.w(k) {
		case "market":
			return true
		case ",", ";", "in", "and", "to", "from":
			return false
		}
	}
	return false
}

// tradeRevenue says whether the "revenue" at token i is the value of trade, as
// some agencies call it: "two-way trade revenue".
func (s *sent) tradeRevenue(i int) bool {
	return s.w(i) == "revenue" && (s.w(i-1) == "trade" || s.w(i-1) == "export" || s.w(i-1) == "import")
}

// partByMeasure says whether "by volume", "in value" and the like follow token
// i: a part of what the sentence before gave in both.
func (s *sent) partByMeasure(i int) bool {
	if w := s.w(i); w != "by" && w != "in" {
		return false
	}
	switch s.w(i + 1) {
	case "volume", "value", "weight", "quantity", "terms":
		return true
	}
	return s.w(i+1) == "monetary" || s.w(i+1) == "physical"
}

// hopesFor says whether the verb right before token i has an amount to be reached
// as its object: "shall overtake", "had hoped for", "are aiming at".
func (s *sent) hopesFor(i int) bool {
	switch s.w(i - 1) {
	case "overtake", "pass", "cross", "hit", "top", "exceed", "touch", "reach", "surpass", "want", "wants", "expect", "expects":
		return true
	case "for", "at", "towards", "toward":
		switch s.w(i - 2) {
		case "hope", "hopes", "hoped", "hoping", "aim", "aims", "aimed", "aiming", "strive", "striving", "head", "heading", "headed":
			return true
		}
	}
	return false
}

// shareOfIt says whether "share of it" and the like stand close before token i.
func (s *sent) shareOfIt(i int) bool {
	for k := i - 1; k >= s.first+1 && k > i-7; k-- {
		switch s.w(k) {
		case "it", "this", "that", "them", "these":
			if s.w(k-1) == "of" || s.w(k-1) == "in" {
				return true
			}
		}
	}
	return false
}

// timeSubject says whether the amount is what a time is said to have brought:
// "last year saw $5 million", "2023 ended with 7".
func (s *sent) timeSubject(q *quantity) bool {
	for t := range s.ts {
		if m := &s.ts[t]; m.hi < q.left && q.left-m.hi <= 4 {
			switch s.w(m.hi) {
			case "saw", "brought", "ended", "closed", "yielded", "produced", "finished", "delivered", "gave", "sees", "will":
				return true
			}
		}
	}
	return false
}

// cueWithin says whether a cue of any sort stands among the tokens [lo, hi).
func (s *sent) cueWithin(lo, hi int) bool {
	for c := range s.cues {
		if s.cues[c].at >= lo && s.cues[c].at < hi {
			return true
		}
	}
	return false
}

// together says whether the sentence sums up exports and imports, told of
// before: "Together that makes an increase of 35 percent".
func (s *sent) together(q *quantity) bool {
	if m := s.carry.topic; m != briefing.Exports && m != briefing.Imports || s.carry.latest == s.carry.topic {
		return false
	}
	for k := s.first; k < q.left; k++ {
		switch s.w(k) {
		case "together", "combined", "altogether":
			return true
		case "directions":
			return true
		}
	}
	return false
}

// backToWhole says whether the sentence goes from exports or imports back to what
// trade as a whole will be at the end of a year.
func (s *sent) backToWhole(q *quantity) bool {
	c := &s.carry
	if c.topic != briefing.Exports && c.topic != briefing.Imports || c.whole == 0 || c.whole < s.no-5 {
		return false
	}
	for k := q.left - 1; k > s.first && k > q.left-6; k-- {
		if w := s.w(k); (w == "close" || w == "end" || w == "finish") && s.has(k-3, k, "year") {
			return true // "the year will close at $4 billion"
		}
	}
	return false
}

// opener is the token of the sentence's first word.
func (s *sent) opener() int {
	k := s.first
	for k+1 < s.last && s.toks[k].Kind == text.Punct {
		k++
	}
	return k
}

// refersBack says whether the sentence leaves its subject to the one before:
// a pronoun, "the figure", or a verb that tells of a level or change of
// something unnamed.
func (s *sent) refersBack(q *quantity) bool {
	if q.form == formCount && q.unit != briefing.Person {
		return false
	}
	if q.form == formMoney && len(s.cues) == 0 && s.carry.sentence == s.no-1 && s.carry.topic.IsTrade() && s.hopesFor(q.left) {
		return true // "We shall overtake $150 million"
	}
	if q.rule == "elided currency" || s.has(q.left-3, q.left, "show") && (s.has(s.first, q.left, "statistics") || s.has(s.first, q.left, "data")) {
		return true
	}
	if q.form == formCount && q.unit == briefing.Person && s.carry.topic == briefing.Tourists && len(s.cues) == 0 && s.carry.sentence == s.no-1 && (q.noun == "persons" || q.noun == "people") {
		return true // "They expect a return to the level of 44,600 persons"
	}
	switch o := s.opener(); s.w(o) {
	case "their", "its", "the":
		switch s.w(o + 1) {
		case "value", "volume", "total", "amount", "bulk", "rest", "remainder", "growth", "main", "lion":
			return true
		}
	case "this", "it", "that", "these", "of":
		return true
	}
	if s.carry.sentence == s.no-1 && (s.timeSubject(q) || s.w(q.left-1) == ":" || q.form == formPhysical && s.carry.topic.IsCargo() && !s.cueWithin(s.first, q.left)) {
		return true
	}
	if q.kind == briefing.Share && s.w(q.hi) == "of" {
		return false // a part of what it names: "grow two thirds of the world's beans"
	}
	if w := s.w(q.hi); q.kind == briefing.Change || w == "mark" || w == "milestone" || w == "target" || w == "goal" || w == "threshold" {
		return true
	}
	for k := q.left; k >= s.first && k > q.left-7; k-- {
		w := s.w(k)
		if levelVerb(w) && w != "made" && w != "worth" && w != "is" && w != "are" || changeVerb(w) != briefing.None && !weakChange(w) || w == "bring" || w == "goal" || w == "target" || w == "figure" || w == "volume" || w == "mark" || w == "bringing" || w == "stop" || w == "task" || w == "milestone" || w == "aim" || w == "objective" || w == "ambition" || w == "added" || w == "contributed" || w == "saw" || w == "sees" || w == "foresee" || w == "foresees" || w == "envisage" || w == "see" || w == "sights" || w == "expects" || w == "expect" || w == "want" || w == "wants" {
			return true
		}
		if w == "," || w == ";" || w == "(" {
			break
		}
	}
	return q.hedge == briefing.Over && levelVerb(s.w(q.left))
}
