package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// exceededBy says whether the amount is what one side of trade exceeds the other
// by: "exports, at €1.3 billion, exceeded imports by €480 million".
func (s *sent) exceededBy(q *quantity) bool {
	if q.form != formMoney || s.w(q.left-1) != "by" {
		return false
	}
	verb, out, in := false, false, false
	for e := q.left - 2; e >= s.first && e > q.left-26; e-- {
		switch s.w(e) {
		case "exceed", "exceeds", "exceeded", "exceeding", "outstripped", "outstrip", "outweighed", "outweigh", "outpaced", "surpassed", "surpass", "topped", "trailed", "lagged":
			verb = true
		case "exports", "export", "sales", "sell", "sells", "sold":
			out = true
		case "imports", "import", "purchases", "buy", "buys", "bought":
			in = true
		case ";":
			return false
		}
	}
	return verb && out && in
}

// sidesOfTrade says whether the sentence tells of exports and imports, between
// which a shortfall is a deficit.
func (s *sent) sidesOfTrade() bool {
	out, in := false, false
	for e := s.first; e < s.last; e++ {
		switch s.w(e) {
		case "exports", "sales", "sells", "sold":
			out = true
		case "imports", "purchases", "buys", "bought":
			in = true
		}
	}
	return out && in
}

// returned is the measure of goods that went the other way than those told of
// before: "in return, lentils for $6 million arrived"; "" where none did.
func (s *sent) returned(q *quantity, k int) briefing.Metric {
	if q.form != formMoney && q.form != formPhysical {
		return ""
	}
	if !s.mayHave(otherWays) {
		return ""
	}
	m, lo, hi := s.past().topic, s.clauseStart(q.left), s.last
	if k > 0 {
		m, lo = s.qs[k-1].metric, s.qs[k-1].hi
	}
	if k+1 < len(s.qs) {
		hi = s.qs[k+1].left
	}
	if !s.otherWay(lo, hi) {
		return ""
	}
	clause := s.clauseStart(q.left)
	for e := max(lo, clause); e < q.left; e++ {
		if s.isOne(e, gives) {
			return briefing.Exports // "the latter ships goods worth $4 million in the other direction"
		}
	}
	for c := range s.cues {
		if x := &s.cues[c]; x.at > clause && x.at < hi && (x.metric.IsTrade() || x.metric == briefing.OtherMetric) && !x.weak {
			return ""
		}
	}
	switch m {
	case briefing.Exports:
		return briefing.Imports
	case briefing.Imports:
		return briefing.Exports
	}
	return ""
}

// fellTo is the cue of what an amount fell to: "$9 million fell to Omani exports",
// "one tenth, or $1 million, accounted for imports".
func (s *sent) fellTo(q *quantity, next int) *cue {
	if c := s.forSide(q); c != nil {
		return c
	}
	j := s.overRetold(q)
	if j > q.hi+1 {
		next = min(s.last, j+12)
	}
	if s.w(j) == "," || s.w(j) == ")" {
		j++
	}
	if w := s.w(j); (w == "to" || w == "for" || w == "on" || w == "from") && (s.w(q.left-1) == "and" || s.w(q.left-1) == ",") && q.lo > s.first+3 {
		return s.gappedTo(q, j, next)
	}
	if w := s.w(q.left - 1); s.w(j) == "to" && (w == "add" || w == "adds" || w == "added" || w == "adding") {
		for c := range s.cues {
			if x := &s.cues[c]; x.at > j && x.at < min(next, j+6) && q.fits(x.metric) && !x.weak {
				return x // "would add $1 billion to the annual turnover"
			}
		}
	}
	if isAuxiliary(s.w(j)) && s.w(j+1) == "accounted" && s.w(j+3) == "by" {
		j += 2 // "of which $4 million was accounted for by exports"
	}
	switch s.w(j) {
	case "for":
		if s.w(j+1) != "by" {
			return nil
		}
		return s.sideBehind(q, j+1, min(next, j+7))
	case "accounted", "accounts", "fell", "falls", "went", "goes", "came", "comes", "falling", "going", "coming":
	default:
		return nil
	}
	switch s.w(j + 1) {
	case "for", "to", "from", "on":
	default:
		return nil
	}
	return s.sideBehind(q, j+1, min(next, j+7))
}

// sideBehind is the cue among the tokens (lo, hi), no comma before it, nil where there
// is none.
func (s *sent) sideBehind(q *quantity, lo, hi int) *cue {
	for c := range s.cues {
		if x := &s.cues[c]; x.at > lo && x.at < hi && q.fits(x.metric) && !x.weak && !s.has(lo-1, x.at, ",") {
			return x
		}
	}
	return nil
}

// otherWays are the words that otherWay asks for.
var otherWays = text.NewWordSet("return exchange way direction")

// otherWay says whether the words [lo, hi) turn to the goods of the other side.
func (s *sent) otherWay(lo, hi int) bool {
	for e := lo; e < hi; e++ {
		switch s.w(e) {
		case "return", "exchange":
			if s.w(e-1) == "in" && s.w(e+1) != "for" {
				return true
			}
		case "way", "direction":
			if p := s.w(e - 1); (p == "other" || p == "opposite" || p == "reverse") && s.w(e-2) != "one" {
				return true
			}
		}
	}
	return false
}

// outranBetween says whether a verb among [lo, hi) sets two sides of trade
// against each other: "purchases outpaced sales".
func (s *sent) outranBetween(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "outpaced", "outgrew", "outran", "outstripped", "outpacing", "outstripping", "outgrowing", "than":
			return true
		}
	}
	return false
}

// pairMetrics deals "exports and imports came to 1.5 and 1.7 billion" out, one
// to each.
func (s *sent) pairMetrics() {
	for k := 0; k+1 < len(s.qs); k++ {
		a, b := &s.qs[k], &s.qs[k+1]
		if a.form != b.form || a.form == formRank || b.left-a.right > 2 || s.w(a.hi) != "and" && s.w(a.right) != "and" {
			continue
		}
		var two []*cue
		for c := len(s.cues) - 1; c >= 0 && len(two) < 2; c-- {
			if x := &s.cues[c]; x.at < a.left && a.fits(x.metric) && x.metric != briefing.OtherMetric && !x.weak {
				two = append(two, x)
			}
		}
		if len(two) < 2 || two[0].metric == two[1].metric || two[0].at-two[1].at > 5 && !(two[0].at-two[1].at < 16 && s.w(b.hi) == "respectively") || !s.has(two[1].at, two[0].at, "and") && !s.outranBetween(two[1].at, two[0].at) {
			continue
		}
		a.metric, b.metric = two[1].metric, two[0].metric
		a.cueAt, b.cueAt = two[1].at, two[0].at
		a.paired, b.paired = true, true
	}
}

// gappedTo is the side of trade to which the clause deals out the amount with the
// verb of the one before: "$9 million fell to imports and $4 million to its exports".
func (s *sent) gappedTo(q *quantity, j, next int) *cue {
	for c := range s.cues {
		x := &s.cues[c]
		if x.at > j && x.at < min(next, j+5) && (x.metric == briefing.Exports || x.metric == briefing.Imports) && q.fits(x.metric) && !x.weak && s.dealtOut(q) {
			return x
		}
	}
	return nil
}

// dealtOut says whether a verb that deals out stands before the quantity.
func (s *sent) dealtOut(q *quantity) bool {
	for k := q.left - 1; k >= s.first; k-- {
		switch s.w(k) {
		case "accounted", "accounts", "accounting", "fell", "falls", "falling", "went", "goes", "going", "came", "comes", "coming", "belonged", "attributed", "due":
			return true
		}
	}
	return false
}
