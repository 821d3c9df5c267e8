package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// A number that the words make a part of what the sentence speaks of is none of
// the pair's whole: "$58 million of it", "of which tea 12 million", "31 percent
// of the supplies, or $404 million", "20,000 tonnes of pipes", "by rail".

// bindParts makes such quantities parts, and those of other countries a third's.
// Where the words beside the measure do not name the part, it is left unnamed
// and the page tells it in the report's words.
func (s *sent) bindParts() {
	s.noteWorld()
	for k := range s.qs {
		q := &s.qs[k]
		if q.metric == briefing.Exports && q.form == formPercent && s.w(q.hi) == "more" && (s.w(q.hi+1) == "cargo" || s.w(q.hi+1) == "freight") {
			q.metric, q.from = briefing.CargoVolume, "" // "shipped 54% more cargo"
		}
		if q.kind == briefing.Share && q.scope == "" && s.past().world == s.no+1 {
			q.scope = briefing.ScopeThird
		}
		if q.form == formRank || q.kind == briefing.Share || q.scope == briefing.ScopeThird || !q.metric.IsTrade() && q.metric != briefing.CargoVolume && q.metric != briefing.TransitVolume {
			continue
		}
		freight := q.metric == briefing.CargoVolume || q.metric == briefing.TransitVolume
		switch {
		case s.ofOthers(q):
			q.scope = briefing.ScopeThird
		case s.partNamedBefore(k), s.partNamedAfter(q), s.shareInMoney(k), s.goodsOf(q), !freight && s.goodsSold(q), s.goodsTheirs(q):
			if q.scope != briefing.ScopePart {
				q.scope, q.of = briefing.ScopePart, ""
			}
		case freight && q.scope == "":
			s.bindRoute(q)
		}
	}
}

// partNamedBefore says whether the quantity is one of the parts listed of
// another: "of which", "out of which", "including".
func (s *sent) partNamedBefore(k int) bool {
	if !s.mayHave(listsParts) {
		return false
	}
	q := &s.qs[k]
	for i := q.left - 1; i >= s.first && i > q.left-30; i-- {
		if s.mask[i] != 0 || !s.isOne(i, listsParts) {
			switch w := s.w(i); {
			case w == ";", w == "while", w == "whereas", w == "but":
				return false
			case w == "," && i+1 < q.left && (levelVerb(s.w(i+1)) || isAuxiliary(s.w(i+1))):
				return false // "exports, of which most is oil, came to"
			}
			continue
		}
		if w := s.w(i); w == "which" || w == "these" {
			if s.w(i-1) != "of" {
				return false
			}
		}
		whole := s.measuredBefore(k, i)
		if q.cueAt > i && q.metric != whole.metric {
			return whole.scope == briefing.ScopePart && whole.metric.IsTrade() // "of which 20 million were exports"
		}
		return whole != (wholeRead{})
	}
	return false
}

// wholeRead is what a quantity that a part is listed of measures.
type wholeRead struct {
	metric briefing.Metric
	scope  briefing.Scope
}

// measuredBefore is the last quantity before the list that opens at token i; the
// topic, where the sentence has none.
func (s *sent) measuredBefore(k, i int) wholeRead {
	for j := k - 1; j >= 0; j-- {
		if p := &s.qs[j]; p.hi <= i && p.kind != briefing.Change && p.kind != briefing.Share {
			return wholeRead{p.metric, p.scope}
		}
	}
	if s.past().topic != "" {
		return wholeRead{s.past().topic, s.past().scope}
	}
	return wholeRead{}
}

var listsParts = text.NewWordSet("which these including")

// partNamedAfter says whether "of it", "of that" or a share of the total follows
// the number.
func (s *sent) partNamedAfter(q *quantity) bool {
	i := q.hi
	if s.w(i) == "," {
		i++
	}
	if s.w(i) == "or" {
		for k := range s.qs {
			if p := &s.qs[k]; p.left >= i && p.left <= i+3 && (p.kind == briefing.Share || p.form == formFraction || p.form == formPercent) {
				return s.w(p.hi) == "of" && (s.isOne(p.hi+1, ofTheWhole) && s.clauseOver(p.hi+2) || s.w(p.hi+1) == "the" && s.w(p.hi+2) == "total" && s.clauseOver(p.hi+3))
			}
		}
		return false
	}
	if s.w(q.hi) != "of" || !s.isOne(q.hi+1, ofTheWhole) {
		return false
	}
	w := s.w(q.hi + 2) // "of these goods" is another matter
	return q.hi+2 >= s.last || s.toks[q.hi+2].Kind != text.Word || isAuxiliary(w) || levelVerb(w) || isPreposition(w) || w == "coming" || w == "went" || w == "goes" || s.clauseOver(q.hi+3)
}

var ofTheWhole = text.NewWordSet("it them that this which these those")

// clauseOver says whether the clause ends at token i.
func (s *sent) clauseOver(i int) bool {
	return i >= s.last || s.toks[i].Kind != text.Word
}

// shareInMoney says whether the number says once more, in money or tonnes, what
// a share of the pair's trade comes to: "31 percent of the supplies to Oman, or
// $404 million".
func (s *sent) shareInMoney(k int) bool {
	if k == 0 {
		return false
	}
	q, p := &s.qs[k], &s.qs[k-1]
	if p.form != formPercent && p.form != formFraction || p.kind != briefing.Share || s.w(p.hi) != "of" || s.w(q.left-1) != "or" && s.w(q.left-1) != "(" {
		return false
	}
	cs := s.countriesIn(p.hi, q.left)
	return len(cs) >= 2 || len(cs) == 1 && (s.has(p.hi, q.left, "to") || s.has(p.hi, q.left, "from")) && !s.has(p.hi, q.left, "total")
}

// goodsOf says whether tonnes are those of one kind of goods that the number
// itself names: "280,000 tons of gas pipes", "4 million tonnes of bulk cargo".
func (s *sent) goodsOf(q *quantity) bool {
	if q.form != formPhysical || q.metric != briefing.CargoVolume || s.w(q.hi) != "of" {
		return false
	}
	for i := q.hi + 1; i < s.last && i < q.hi+5; i++ {
		t := &s.toks[i]
		if t.Kind != text.Word || isPreposition(t.Lower) || isAuxiliary(t.Lower) || levelVerb(t.Lower) {
			return i > q.hi+1 // the noun was none of the whole
		}
		switch {
		case wholeWord(t.Lower), s.countryMention(i) != nil, t.Lower == "various", t.Lower == "different", t.Lower == "other", t.Lower == "transit", t.Lower == "export", t.Lower == "import":
			return false
		case t.Lower == "bulk" || t.Lower == "dry" || t.Lower == "liquid" || t.Lower == "containerised" || t.Lower == "containerized" || t.Lower == "general":
			return true
		}
	}
	return true
}

// goodsSold says whether the verb of trade has its goods named: "sells tea and
// herbs worth $4 million". "Goods", "products worth" are all of them.
func (s *sent) goodsSold(q *quantity) bool {
	if q.metric != briefing.Exports && q.metric != briefing.Imports || q.form != formMoney || q.cueAt < s.first || q.cueAt >= q.left || !s.isOne(q.cueAt, sellVerbs) {
		return false
	}
	if w := s.w(q.left - 1); w != "worth" && w != "for" && w != "of" {
		return false
	}
	named := false
	for i := q.cueAt + 1; i < q.left-1; i++ {
		t := &s.toks[i]
		if wholeWord(t.Lower) || t.Lower == "product" || t.Lower == "items" || t.Lower == "much" || t.Lower == "everything" {
			return named && t.Lower == "products" // "leather products", not "products"
		}
		if t.Kind == text.Word && s.mask[i] == 0 && !isPreposition(t.Lower) && s.countryMention(i) == nil && t.Lower != "and" && t.Lower != "its" && t.Lower != "the" && t.Lower != "their" {
			named = true
		}
	}
	return named
}

// goodsTheirs says whether a pronoun gives the exports to the goods named just
// before: "machinery – its deliveries to Oman", "avocados, whose shipments".
func (s *sent) goodsTheirs(q *quantity) bool {
	if q.cueAt < s.first || q.cueAt >= s.last {
		return false
	}
	for i := q.cueAt - 1; i > s.first && i > q.cueAt-4; i-- {
		switch s.w(i) {
		case "its", "their":
			return isDash(s.w(i-1)) && s.toks[i-1].Space && s.countryMention(i-2) == nil
		case "whose":
			return s.w(i-1) == "," && s.toks[i-2].Kind == text.Word && !s.toks[i-2].Capital && s.countryMention(i-2) == nil
		}
	}
	return false
}

var sellVerbs = text.NewWordSet("sells sell sold selling buys buy bought buying exported exporting imported importing ships shipped shipping")
