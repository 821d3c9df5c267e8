package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// comparedAfter is the direction of a comparative after the unit: "15 percent
// less than", "5.2% below the figure", "up on".
func (s *sent) comparedAfter(q *quantity) briefing.Direction {
	at := q.hi
	if at = s.pastRate(at, q.form); at > q.hi && s.w(at) != "up" && s.w(at) != "down" {
		if d := s.betterOff(at); d != briefing.None {
			q.right = at + 1
			return d // "$1,250 a year better off"
		}
		return briefing.None
	}
	if s.w(at) == "respectively" || s.w(at) == "," && s.w(at+1) == "respectively" {
		for s.w(at) == "," || s.w(at) == "respectively" {
			at++
		}
		if d := comparative(s.w(at)); d != briefing.None && s.w(at+1) == "than" {
			return d
		}
	}
	if d := s.asideCompared(q); d != briefing.None {
		return d
	}
	if d := s.betterOff(at); d != briefing.None && s.w(at+1) == "off" {
		q.right = at + 2
		return d
	}
	w := s.w(q.hi)
	if q.form == formCount { // "12 more firms than in May", "two fewer flights"
		if s.has(q.lo, q.hi, "fewer") {
			return briefing.Down
		}
		if w == "than" && s.has(q.lo, q.hi, "more") {
			return briefing.Up
		}
	}
	if w == "as" && (s.w(q.hi+1) == "many" || s.w(q.hi+1) == "much") && s.w(q.hi+2) == "again" {
		q.right = q.hi + 3
		return briefing.Up
	}
	d := comparative(w)
	if d == briefing.None || !s.compares(q, w) {
		return briefing.None
	}
	q.right = q.hi + 1
	return d
}

// compares says whether the comparative w right after the unit of q compares, and
// neither counts one more nor tells the place or time of something.
func (s *sent) compares(q *quantity, w string) bool {
	next := s.w(q.hi + 1)
	switch w {
	case "over", "under", "above", "below", "short", "behind", "ahead":
		if q.form != formPercent && q.form != formFraction && s.comparedAt(q.hi) == briefing.None {
			return false
		}
		return !(w == "over" && s.overTime(q.hi+1) || w == "under" && s.underRules(q.hi+1))
	case "more", "less", "fewer", "higher", "lower":
		// "12 more companies" counts; "12 percent more companies" compares.
		return q.form != formBare && q.form != formCount || next == "than" || next == "" || next == "," || next == "." || w == "fewer" && next == "in" && q.form == formBare
	case "up", "down":
		return next != "to"
	}
	return true
}

// asideCompared is the direction of a comparison behind the brackets or commas that
// set its measure apart: "slightly (2.7%) below the plan", "by 9 percent, or $4
// million, more than".
func (s *sent) asideCompared(q *quantity) briefing.Direction {
	left := q.left - 1
	if s.w(left) == "by" || s.restating(left) && s.w(left-1) == "(" {
		left--
	}
	if s.w(q.hi) == "(" { // "12% (or 31,000 tonnes) smaller than"
		for k := q.hi + 1; k < q.hi+9; k++ {
			if s.w(k) == ")" && s.w(k+2) == "than" {
				return comparative(s.w(k + 1))
			}
		}
	}
	d := comparative(s.w(q.hi + 1))
	switch {
	case d == briefing.None:
		return d
	case s.w(left) == "(" && s.w(q.hi) == ")":
		if w := s.w(q.hi + 1); w == "over" || w == "off" || w == "up" || w == "down" {
			return briefing.None
		}
		return d
	case s.restating(left) && s.w(q.hi) == ",":
		return s.comparedAt(q.hi + 1)
	}
	return briefing.None
}

// timeOrMark says whether a time or a mark that amounts are measured by starts at
// token i: "above last year's figure", "below the 2022 level".
func (s *sent) timeOrMark(i int) bool {
	if s.w(i) == "the" || s.w(i) == "that" || s.w(i) == "its" {
		i++
	}
	if s.w(i-1) == "that" && s.w(i) == "of" {
		i++ // "above that of 2024"
	}
	if i < s.last && s.mask[i] == maskTime || s.year(i) > 0 {
		return true
	}
	switch s.w(i) {
	case "level", "figure", "plan", "target", "quota", "forecast", "record", "last", "previous":
		return true
	}
	return false
}

// nounAfter finds a noun of change after the unit within its phrase: "87
// percent increase", "a 12% year-on-year rise", "5 percent annual growth".
func (s *sent) nounAfter(hi int) (briefing.Direction, int) {
	for k := hi; k < s.last && k < hi+7; k++ {
		w := s.w(k)
		if d := changeNoun(w); d != briefing.None && w != "cut" && w != "cuts" {
			return d, k
		}
		if s.mask[k] == maskTime || w == "-" || w == "annual" || w == "yearly" || w == "average" || w == "economic" || w == "trade" || w == "export" || w == "overall" || w == "real" || w == "import" {
			continue
		}
		break
	}
	return briefing.None, -1
}

// underRules says whether what something is done under stands at token i: "lent at 3
// percent under the winter scheme".
func (s *sent) underRules(i int) bool {
	switch s.w(i) {
	case "the", "a", "an", "its", "this", "their", "his", "new":
	default:
		return false
	}
	for k := i + 1; k < i+5 && k < s.last && s.toks[k].Kind == text.Word; k++ {
		switch s.w(k) {
		case "scheme", "programme", "program", "law", "plan", "deal", "agreement", "contract", "rules", "accord", "treaty", "pact", "act", "proposal", "leadership", "presidency", "regime", "policy":
			return true
		}
	}
	return false
}
