package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// earnsFor says whether the verb at token i has a country and then an amount of money
// as its objects: "brought it $4 million", "made Chile $2 million".
func (s *sent) earnsFor(i int) bool {
	n := i + 2
	switch w := s.w(i + 1); {
	case w == "it" || w == "us" || w == "them":
	case w == "the" && s.w(i+2) == "country":
		n++
	default:
		c := s.countryMention(i + 1)
		if c == nil || c.Form != text.FormName {
			return false
		}
		for n < s.last && s.toks[n].Capital && s.toks[n].Kind == text.Word {
			n++ // "South Africa"
		}
	}
	for k := range s.qs {
		if q := &s.qs[k]; q.lo > i {
			return q.form == formMoney && q.left == n
		}
	}
	return false
}

// takeCue reads the verbs of taking: exports of the party whose goods they
// are, imports where they come "from" somewhere.
func (s *sent) takeCue(i int) cue {
	if s.w(i+1) == "back" && s.amountAfter(i) {
		return strong(briefing.Imports) // "and takes back a mere $31 million worth"
	}
	if s.moneyNext(i) && s.amountAfter(i) && (s.has(i-16, i, "sells") || s.has(i-16, i, "sold") || s.has(i-16, i, "sell")) {
		return weak(briefing.Imports) // "sells Chile $6 million and takes $9 million"
	}
	if s.tonnesAfter(i) && s.fromNamed(i) {
		return cue{metric: briefing.Imports, weak: true, physical: true} // "the utility will get 500 million cubic metres from Sonagas"
	}
	if !s.partyBefore(i) {
		return none()
	}
	switch s.originAfter(i) {
	case originOf:
		return weak(briefing.Exports)
	case originFrom:
		return weak(briefing.Imports)
	}
	if s.w(i+1) == "in" && s.tonnesAfter(i) {
		return weak(briefing.Imports)
	}
	if p := s.w(i - 1); (p == "it" || p == "," && s.w(i) == "taking" || p == "they" || p == "which" || s.countryMention(i-1) != nil) && s.tonnesAfter(i) && s.buyersNamed(i) {
		return cue{metric: briefing.Exports, weak: true, physical: true} // "the largest buyer of our beans, took 400 tonnes"
	}
	return none()
}

// buyersNamed says whether the sentence speaks of who buys before token i, or the one
// before of exports.
func (s *sent) buyersNamed(i int) bool {
	for k := s.first; k < i; k++ {
		switch s.w(k) {
		case "buyer", "buyers", "customer", "customers", "market", "markets", "importer", "destination":
			return true
		}
	}
	return s.past().topic == briefing.Exports && s.past().sentence >= s.no-1
}

// soldCue reads "tonnes were sold" and "Chile bought 5 million and sold 2".
func (s *sent) soldCue(i int) cue {
	switch s.w(i - 1) {
	case "were", "was", "been":
		return cue{metric: briefing.Exports, physical: true}
	}
	if s.amountAfter(i) && (s.has(i-24, i, "bought") || s.has(i-24, i, "buys") || s.has(i-24, i, "buy") || s.has(i-24, i, "imported")) {
		return strong(briefing.Exports)
	}
	return none()
}
