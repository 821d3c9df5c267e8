package figures

import (
	"cmp"

	"brief/briefing"
	"brief/briefing/text"
)

// statedSide is the side of trade that the words right behind an amount or a share say
// it is: "$40 million of it exports", "$40 million is what Oman buys there", "a fifth of
// the wood that Oman sells"; "" where they say nothing of the kind.
func (s *sent) statedSide(q *quantity, k int) briefing.Metric {
	if q.kind == briefing.Change || q.form != formMoney && q.form != formPhysical && q.kind != briefing.Share || !s.mayHave(sideOpeners) {
		return ""
	}
	j := s.pastBracket(q.hi)
	for w := s.w(j); w == "'" || w == "’" || w == "'s" || w == "worth"; w = s.w(j) {
		j++ // "$9 million worth of goods that Oman gets"
	}
	if s.w(j) == "of" {
		switch s.w(j + 1) {
		case "it", "them", "this", "that", "which":
			return s.sideNamed(q, j+2)
		case "the":
			if w := s.w(j + 2); (w == "latter" || w == "former") && k == 0 && s.past().sentence == s.no-1 {
				return s.oneOfTwo(q, w)
			}
		}
		return s.wholeDealt(j + 1)
	}
	switch s.w(j) {
	case "that", "which":
		return s.earnedBy(j + 1) // "the $6 billion that Oman earned there"
	case "is", "was", "being":
		j++
	}
	if s.w(j) == "what" {
		return s.dealtBy(j + 1)
	}
	return ""
}

// sideOpeners are the words that statedSide looks for.
var sideOpeners = text.NewWordSet("what that which it them this latter former")

// oneOfTwo is the last but one or the last measure told of, "the former" or "the latter".
func (s *sent) oneOfTwo(q *quantity, w string) briefing.Metric {
	c := s.past()
	m := c.topic
	if w == "latter" {
		m = cmp.Or(c.latest, c.topic)
	}
	if !m.IsTrade() || !q.fits(m) {
		return ""
	}
	return m
}

// sideNamed is the side of trade named at token k: "of it exports", "of which were
// Omani purchases".
func (s *sent) sideNamed(q *quantity, k int) briefing.Metric {
	if w := s.w(k); w == "was" || w == "were" || w == "is" || w == "are" || w == "in" || w == "as" {
		k++
	}
	if s.countryMention(k) != nil {
		k++
	}
	for c := range s.cues {
		if x := &s.cues[c]; x.at == k && !x.weak && s.isOne(k, sideNouns) && q.fits(x.metric) {
			return x.metric
		}
	}
	return ""
}

// wholeDealt is the side of trade to which the whole named from token k on belongs by
// the clause told of it: "of all the wood that Oman sells abroad".
func (s *sent) wholeDealt(k int) briefing.Metric {
	for e := k; e < s.last && e < k+7 && s.toks[e].Kind == text.Word; e++ {
		switch s.w(e) {
		case "that", "which", "what":
			return s.dealtBy(e + 1)
		}
		if c := s.countryMention(e); c != nil && e > k && c.Form == text.FormName && s.w(e-1) != "of" && s.w(e-1) != "from" {
			return s.dealtBy(e) // "of the gas Oman buys"
		}
		if isAuxiliary(s.w(e)) || levelVerb(s.w(e)) {
			break
		}
	}
	return ""
}

// dealtBy is the side of trade that the verb of the clause tells of whose subject, a
// country or what stands for one, is at token k: "Oman sells", "it buys there".
func (s *sent) dealtBy(k int) briefing.Metric {
	e := k
	switch s.w(k) {
	case "it", "they", "we", "he":
		e++
	case "the", "its":
		if w := s.w(k + 1); w != "country" && w != "former" && w != "latter" && w != "neighbour" && w != "neighbor" && w != "republic" && w != "kingdom" && w != "island" && s.countryMention(k+1) == nil {
			return ""
		}
		e += 2
	default:
		c := s.countryMention(k)
		if c == nil || c.Form != text.FormName {
			return ""
		}
	}
	for ; e < s.last && e < k+7; e++ {
		switch {
		case s.isOne(e, gives):
			return briefing.Exports
		case s.isOne(e, gets):
			return briefing.Imports
		case s.toks[e].Kind != text.Word, s.isOne(e, sideOpeners):
			return ""
		}
	}
	return ""
}

// earnedBy is exports where the clause at token k says that a country earned what stands
// before it or took it for goods, "" elsewhere.
func (s *sent) earnedBy(k int) briefing.Metric {
	c := s.countryMention(k)
	if w := s.w(k); (c == nil || c.Form != text.FormName) && w != "it" && w != "they" {
		return ""
	}
	for e := k + 1; e < k+5; e++ {
		switch s.w(e) {
		case "earned", "earns", "sold", "sells":
			return briefing.Exports
		}
	}
	return ""
}

var (
	// gives and gets are what a country does with goods.
	gives = text.NewWordSet("sell sells sold export exports exported ship ships shipped supply supplies supplied deliver delivers delivered")
	gets  = text.NewWordSet("buy buys bought import imports imported purchase purchases purchased get gets got procure procures procured")
)

// pastBracket is the token behind the bracket that opens at token i, i where none does:
// "$51 million (+30%) fell on exports".
func (s *sent) pastBracket(i int) int {
	if s.w(i) != "(" {
		return i
	}
	for k := i + 1; k < s.last && k < i+9; k++ {
		if s.w(k) == ")" {
			return k + 1
		}
	}
	return i
}

// bothWays says whether the clause adds up what went in both directions.
func (s *sent) bothWays(q *quantity) bool {
	if q.form != formMoney || !s.mayHave(directionWords) {
		return false
	}
	for k := s.clauseStart(q.left); k+1 < s.last; k++ {
		if s.w(k) == "both" && s.isOne(k+1, directionWords) {
			return true
		}
	}
	return false
}

var directionWords = text.NewWordSet("directions ways")

// paidForGoods says whether the money is what was paid for the goods of another country:
// "it paid $390 million for Omani fuel".
func (s *sent) paidForGoods(q *quantity) bool {
	if q.form != formMoney || s.w(q.hi) != "for" || s.home != homeNone {
		return false
	}
	for k := q.left - 1; k > s.first && k > q.left-4; k-- {
		if s.isOne(k, paying) {
			c := s.countryMention(q.hi + 1)
			return c != nil && c.Form == text.FormAdjective && s.adjectiveOfGoods(q.hi+1) && !s.isOne(q.hi+2, property)
		}
	}
	return false
}

var paying = text.NewWordSet("paid pays pay paying spent spends spend")
