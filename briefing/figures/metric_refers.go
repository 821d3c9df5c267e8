package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// pointsBack says whether the sentence names its subject by a word that points
// to the one before, ahead of token i: "the figure", "it", "they".
func (s *sent) pointsBack(i int) bool {
	for e := s.first; e < i; e++ {
		switch s.w(e) {
		case "it", "this", "figure", "they", "them", "that":
			if w := s.w(e); w == "that" && e+1 < i && s.toks[e+1].Kind == text.Word && e > s.first || w == "this" && s.w(e+1) == "year" {
				continue
			}
			return s.past().topic.IsTrade() || s.past().topic == briefing.Investment
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

// together says whether the sentence sums up exports and imports, told of
// before: "Together that makes an increase of 35 percent".
func (s *sent) together(q *quantity) bool {
	if m := s.past().topic; m != briefing.Exports && m != briefing.Imports || s.past().latest == s.past().topic {
		return false
	}
	for k := s.first; k < q.left; k++ {
		switch s.w(k) {
		case "together", "combined", "altogether":
			return true
		case "sum", "total":
			if w := s.w(k - 1); w == "a" && s.w(k+1) == "of" && k+2 >= q.left && len(s.cues) == 0 && s.past().whole > s.no-5 {
				return true // "customs arrive at a total of $3 billion"
			}
			if w := s.w(k - 1); w == "their" || w == "the" && k < s.first+3 && s.w(k+1) != "of" {
				return true // "their sum is $5 billion"
			}
		case "directions":
			return true
		}
	}
	return false
}

// backToWhole says whether the sentence goes from exports or imports back to what
// trade as a whole will be at the end of a year.
func (s *sent) backToWhole(q *quantity) bool {
	c := s.past()
	if c.topic != briefing.Exports && c.topic != briefing.Imports || c.whole == 0 || c.whole < s.no-5 {
		return false
	}
	for k := q.left - 1; k > s.first && k > q.left-6; k-- {
		if w := s.w(k); (w == "close" || w == "end" || w == "finish") && s.has(k-3, k, "year") {
			return true // "the year will close at $4 billion"
		}
	}
	for k := s.opener(); k < q.left && k < s.first+5; k++ {
		switch s.w(k) {
		case "both", "sides", "parties", "countries", "governments", "presidents", "ministers", "neighbours", "neighbors", "capitals", "premiers", "states":
			return q.form == formMoney && q.kind != briefing.Change && s.outlook(s.first, q.left) == 1 // "both sides want it to be $3 billion"
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
	if q.form == formMoney && len(s.cues) == 0 && s.past().sentence == s.no-1 && s.past().topic.IsTrade() && s.hopesFor(q.left) {
		return true // "We shall overtake $150 million"
	}
	if q.form == formMoney && q.left == s.opener() && s.past().topicNo == s.no-1 && s.past().topic.IsTrade() && !s.cueWithin(q.hi, s.last) && s.copulaAfter(q.hi) {
		return true // "Two billion dollars a year is within our reach"
	}
	if s.past().sentence == s.no-1 && q.form != formCount && s.ranksOn(q) {
		return true
	}
	if q.rule == "elided currency" || s.has(q.left-3, q.left, "show") && (s.has(s.first, q.left, "statistics") || s.has(s.first, q.left, "data")) {
		return true
	}
	if q.form == formCount && q.unit == briefing.Person && s.past().topic == briefing.Tourists && len(s.cues) == 0 && s.past().sentence == s.no-1 && (q.noun == "persons" || q.noun == "people") {
		return true // "They expect a return to the level of 44,600 persons"
	}
	switch o := s.opener(); s.w(o) {
	case "their", "its", "the":
		switch s.w(o + 1) {
		case "value", "volume", "total", "sum", "amount", "bulk", "rest", "remainder", "growth", "main", "lion":
			return true
		}
	case "this", "it", "that", "these", "of":
		return true
	}
	if s.past().topicNo == s.no-1 && s.w(q.left-1) == ":" && q.left-1 > s.first && s.mask[q.left-2] == maskTime {
		return true // "January to July: 1.4 billion dollars"
	}
	if s.past().sentence == s.no-1 && (s.timeSubject(q) || s.w(q.left-1) == ":" || q.form == formPhysical && s.past().topic.IsCargo() && !s.cueWithin(s.first, q.left)) {
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
		if s.isOne(k, movers) && s.isOne(k+1, pronouns) || w == "it" && k < q.left && isAuxiliary(s.w(k+1)) {
			return true // "to raise it to $9 million", "today it is above 6 million"
		}
		if levelVerb(w) && w != "made" && w != "worth" && w != "is" && w != "are" || changeVerb(w) != briefing.None && !weakChange(w) || w == "bring" || w == "goal" || w == "target" || w == "share" || w == "figure" || w == "volume" || w == "mark" || w == "bringing" || w == "stop" || w == "task" || w == "milestone" || w == "aim" || w == "objective" || w == "ambition" || w == "added" || w == "contributed" || w == "saw" || w == "sees" || w == "foresee" || w == "foresees" || w == "counted" || w == "counts" || w == "reckons" || w == "reckoned" || w == "envisage" || w == "see" || w == "sights" || w == "expects" || w == "expect" || w == "want" || w == "wants" {
			return true
		}
		if w == "," || w == ";" || w == "(" {
			break
		}
	}
	return q.hedge == briefing.Over && levelVerb(s.w(q.left))
}

// copulaAfter says whether "is" or its like follows token i, a time between at most.
func (s *sent) copulaAfter(i int) bool {
	for k := i; k < s.last && k < i+9; k++ {
		switch s.w(k) {
		case "is", "was", "would", "will", "looks", "seems", "remains":
			return true
		case "a", "by", "in", "year", "annually", "the", "end", "of":
		default:
			if s.mask[k] != maskTime {
				return false
			}
		}
	}
	return false
}
