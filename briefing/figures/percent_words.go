package figures

import "brief/briefing"

// changeOf says whether "of" before the number goes with a noun of change: "an
// increase of 12 percent of".
func (s *sent) changeOf(left, bound int) bool {
	if s.w(left) != "of" {
		return false
	}
	d, _ := s.changeBack(left-1, bound, 5, false)
	return d != briefing.None
}

// shareWord says whether the words before the number speak of a share.
func (s *sent) shareWord(lo, hi int) bool {
	for k := max(lo, hi-9); k < hi; k++ {
		switch s.w(k) {
		case "share", "proportion", "accounts", "accounted", "accounting", "stake", "portion":
			return true
		}
	}
	return false
}

// gainsTo is the direction of the gains or losses that "to" at token i says are
// now another amount: "before paring gains to 9 percent", "cut its losses to 3".
func (s *sent) gainsTo(i int) briefing.Direction {
	d := changeNoun(s.w(i - 1))
	if w := s.w(i - 1); d == briefing.None || w != "gains" && w != "losses" && w != "gain" && w != "loss" && w != "advance" && w != "decline" && w != "fall" && w != "rise" {
		return briefing.None
	}
	for k := i - 2; k > i-5; k-- {
		switch s.w(k) {
		case "pare", "pared", "paring", "pares", "trim", "trimmed", "trimming", "trims", "extend", "extended", "extending", "extends", "cut", "cutting", "limited", "limiting", "narrowed", "narrowing",
			"shaved", "brought", "bringing", "taking", "took", "reduced", "reducing", "widened", "widening", "erased", "halved", "halving":
			return d
		}
	}
	return briefing.None
}

// closesAt says whether the verb at token i tells where a price ended its day and
// not what was closed: "shares closed down 3 percent".
func (s *sent) closesAt(q *quantity, i int) bool {
	switch s.w(i) {
	case "ended", "ends", "closed", "opened", "finished":
		return s.w(q.hi) != "of"
	}
	return false
}

// makesUp says whether the verb at token i makes "up" a part of itself: "made
// up 60 percent", "took up".
func (s *sent) makesUp(i int) bool {
	switch s.w(i) {
	case "made", "makes", "make", "making", "took", "takes", "take", "taking", "ended", "ends", "eat", "eats", "ate", "eaten", "use", "uses", "used", "using", "turn", "turns", "turned", "swallow", "swallows",
		"swallowed", "snapped", "soaked", "bought", "voted", "shut", "closed", "struck", "laid", "handed", "opened":
		return true
	}
	return false
}

// growthRate says whether the percentage after "to" or "at" at token i is a rate
// of growth: "raised its growth forecast to 5 percent", "growth slowed to 3".
func (s *sent) growthRate(i, bound int) bool {
	growth, rate := false, false
	for k := i - 1; k >= bound && k > i-12; k-- {
		switch s.w(k) {
		case "growth":
			growth = true
		case "forecast", "projection", "estimate", "outlook", "prognosis", "slowed", "eased", "accelerated", "quickened", "slowing", "accelerating", "cooled", "picked", "rate", "pace":
			rate = true
		case ";":
			return false
		}
	}
	return growth && rate
}

// tookOff says whether the amount is what a verb takes off something: "wiped
// $2 billion off exports", "shaved 0.3 points off growth".
func (s *sent) tookOff(q *quantity) bool {
	off := false
	for k := q.hi; k < q.hi+3; k++ {
		off = off || s.w(k) == "off"
	}
	if !off {
		return false
	}
	switch s.w(q.left - 1) {
	case "wiped", "wiping", "wipe", "wipes", "shaved", "shaving", "shave", "knocked", "knocking", "knock", "knocks", "took", "take", "taking", "slashed", "cut":
		return true
	}
	return false
}

// bracketOf is the token of the bracket that the one at token i closes, i itself
// where none stands close before.
func (s *sent) bracketOf(i int) int {
	for k := i - 1; k > s.first && k > i-16; k-- {
		switch s.w(k) {
		case "(":
			return k
		case ")":
			return i
		}
	}
	return i
}

// gapped is the change before whose verb a second percentage shares: "exports
// grew 5 percent and imports 7 percent", "by 12 and 5 percent".
func (s *sent) gapped(q *quantity, bound int) *quantity {
	last := bound
	if s.w(bound) == ")" {
		last = s.bracketOf(bound)
		bound++
	}
	most := 6
	if s.thatWith(q.left) {
		most = 14 // "trade with Oman was up 6.5% on the year before, and that with Chile 20%"
	}
	if s.apart(bound, q.left) > most || bound <= s.first {
		return nil
	}
	joined := false
	for k := bound; k < q.left; k++ {
		w := s.w(k)
		if most > 6 && s.mask[k] == maskTime {
			continue
		}
		switch w {
		case "and", "or", ",", "while", "(":
			joined = true
		case "at":
			if k != q.left-1 {
				return nil
			}
			for e := range s.qs { // "put growth at 22 percent in 2023 and at 9 percent in …"
				if p := &s.qs[e]; p.hi == bound && s.w(p.left-1) != "at" {
					return nil
				}
			}
			continue
		case "to":
			if s.w(k-1) != "relation" && s.w(k-1) != "compared" {
				return nil
			}
			continue // "9.3% in relation to 2023 and 71% in relation to 2020"
		case "of", "for", ";", "accounting", "share", "charges", "charge", "pays", "pay", "paid", "yields", "yield", "offers", "costs", "holds", "owns", "keeps":
			return nil
		}
		if levelVerb(w) || isAuxiliary(w) {
			return nil
		}
	}
	for k := range s.qs {
		if p := &s.qs[k]; p.hi == last && joined && p.kind == briefing.Change && (p.form == formPercent || s.w(q.left-1) == "or") && s.w(q.hi) != "of" {
			return p
		}
	}
	return nil
}

// thatWith says whether "that with Chile", for the measure just told, ends at token i.
func (s *sent) thatWith(i int) bool {
	for k := i - 2; k > s.first && k > i-5; k-- {
		switch s.w(k) {
		case "with", "to", "from", "of":
			w := s.w(k - 1)
			return (w == "that" || w == "those") && s.countryNear(k+1, i)
		}
	}
	return false
}
