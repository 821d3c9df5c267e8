package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// setFrom finds the country whose exports, imports or balance they are, around
// the word at cue.
func (s *sent) setFrom(q *quantity, metric briefing.Metric, cue int) {
	if metric != briefing.Exports && metric != briefing.Imports && metric != briefing.TradeBalance || cue < s.first || cue >= s.last {
		return
	}
	if q.from = s.ownerBefore(metric, cue); q.from == "" {
		q.from = s.ownerAfter(metric, cue)
	}
	if q.from == "" && metric != briefing.TradeBalance {
		q.from = s.ownerTold(q, cue)
	}
}

// ownerBefore is the country named right before the cue: "Oman's exports", "Oman
// sold", "Oman, which in 2023 sold". Imports of goods that carry the name of
// where they come from are the other's: "Omani imports into Chile".
func (s *sent) ownerBefore(metric briefing.Metric, cue int) string {
	for k := cue - 1; k >= s.first && k >= cue-4; k-- {
		if c := s.countryMention(k); c != nil {
			if into := s.countryMention(cue + 2); metric == briefing.Imports && k == cue-1 && s.w(cue+1) == "into" && into != nil && into.Code != c.Code {
				return into.Code
			}
			return c.Code
		}
		switch s.w(k) {
		case ",", ";", "to", "from":
			return s.ownerOfWhich(cue)
		case "and":
			if s.isOne(cue, sellVerbs) {
				return "" // "to Oman and imported": not Oman did
			}
		}
	}
	return s.ownerOfWhich(cue)
}

// ownerOfWhich is the country that a relative clause around the verb is of.
func (s *sent) ownerOfWhich(cue int) string {
	if !s.isOne(cue, sellVerbs) {
		return ""
	}
	for k := cue - 1; k > s.first+1 && k > cue-6; k-- {
		if s.w(k) != "which" {
			continue
		}
		if c := s.countryMention(k - 2); s.w(k-1) == "," && c != nil {
			return c.Code
		}
		return ""
	}
	return ""
}

// ownerAfter is the country that follows the cue with a preposition.
func (s *sent) ownerAfter(metric briefing.Metric, cue int) string {
	for k := cue + 1; k < s.last && k < cue+9; k++ {
		c := s.countryMention(k)
		if c == nil {
			continue
		}
		p := s.w(k - 1)
		if p == "the" {
			p = s.w(k - 2)
		}
		switch {
		case p == "of" && metric == briefing.Imports && c.Form == text.FormAdjective:
			return s.buyerOf(c, k)
		case p == "of", p == "by" && s.isOne(cue, sellVerbs), p == "from" && metric == briefing.Exports, (p == "to" || p == "into") && metric == briefing.Imports:
			return c.Code
		case p == "to", p == "into", p == "from", p == "with" && metric == briefing.TradeBalance:
			return s.partnerOf(c.Code)
		}
		return ""
	}
	return ""
}

// buyerOf is who imports goods that carry the name of the country c, at token k, they
// come from: "imports of Omani goods to Chile".
func (s *sent) buyerOf(c *text.Country, k int) string {
	for j := k + 1; j+1 < s.last && j < k+6; j++ {
		switch s.w(j) {
		case "to", "into", "by":
			at := j + 1
			if s.w(at) == "the" {
				at++
			}
			if d := s.countryMention(at); d != nil && d.Code != c.Code {
				return d.Code
			}
			return ""
		case ",", ";", "and":
			return s.partnerOf(c.Code)
		}
	}
	return s.partnerOf(c.Code)
}

// ownerTold is the side whose exports or imports the sentence told just before:
// "Oman's exports reached 20 million and imports 5 million", "and its imports",
// "while it buys".
func (s *sent) ownerTold(q *quantity, cue int) string {
	for k := len(s.qs) - 1; k >= 0; k-- {
		p := &s.qs[k]
		if p.left >= q.left || p.metric != briefing.Exports && p.metric != briefing.Imports || p.from == "" || p.metric == q.metric {
			continue
		}
		if w := s.w(cue - 1); s.isOne(cue, sellVerbs) && (w == "and" || w == "it") || w == "its" {
			return p.from // "Oman exported 20 million to Chile and imported 5 million from there"
		}
		lo := max(p.hi, s.first)
		if cue < lo || s.countriesAmong(lo, cue) > 0 || s.has(lo, cue, ";") || s.has(lo, cue, "latter") {
			return ""
		}
		for i := lo; i < cue; i++ {
			if t := &s.toks[i]; t.Kind == text.Word && t.Capital {
				return "" // somebody else's
			}
		}
		return p.from
	}
	return ""
}
