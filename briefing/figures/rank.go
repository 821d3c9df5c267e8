package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// rankAt reads a place in an order: "third-largest partner", "22nd trade
// partner", "second only to", "ranks fifth", "number two supplier", "top five
// partners".
func (s *sent) rankAt(q *quantity, i int) bool {
	switch s.w(i) {
	case "top":
		return s.topAt(q, i)
	case "number", "no":
		return s.numberRank(q, i)
	}
	v, j := s.ordinalPlace(i)
	if v < 1 {
		return s.placeOutOf(q, i)
	}
	if k := s.placed(i, j); k > 0 && v > 1 {
		s.place(q, i, k, v)
		if m := s.byMeasure(j); m != "" && (m != briefing.OtherMetric || q.metric == "") {
			q.metric = m
		}
		return true
	}
	if v == 2 && s.w(j) == "only" && s.w(j+1) == "to" {
		return s.place(q, i, j+2, v)
	}
	k := j
	if s.w(k) == "-" && !s.spaceAt(k) {
		k++
	}
	hi := s.rankByWord(i, j, k)
	if hi == 0 {
		hi = s.rankByHead(i, k)
	}
	if hi != 0 {
		return hi > 0 && s.place(q, i, hi, v)
	}
	if m := s.carriedRank(i, j); m != "" {
		s.place(q, i, j, v)
		q.metric = m
		return true
	}
	return s.rankByVerb(i, j) && s.place(q, i, j, v)
}

// ordinalPlace is the number of the ordinal at token i, "third" or "22nd", and the
// token after it; 0 for other words.
func (s *sent) ordinalPlace(i int) (float64, int) {
	t, j := &s.toks[i], i+1
	switch t.Kind {
	case text.Number:
		if len(t.Lower) <= 3 && ordinalEnding(s.w(j)) && !s.spaceAt(j) {
			return float64(atoi(t.Lower)), j + 1
		}
	case text.Word:
		if v := tensWord(t.Lower); v > 0 && s.w(j) == "-" && !s.spaceAt(j) && ordinal(s.w(j+1)) > 0 && ordinal(s.w(j+1)) < 10 {
			return v + ordinal(s.w(j+1)), j + 2 // "twenty-first"
		}
		return ordinal(t.Lower), j
	}
	return 0, j
}

// place makes the quantity of the place v that stands at [lo, hi). It is always
// true.
func (s *sent) place(q *quantity, lo, hi int, v float64) bool {
	*q = quantity{lo: lo, hi: hi, left: lo, right: hi, value: v, step: 1, scale: 1, unit: briefing.RankUnit, form: formRank, kind: briefing.Rank, hedge: briefing.Exact, rule: "rank"}
	q.metric = s.rankMetric(hi)
	if n := len(s.qs); q.metric == briefing.OtherMetric && n > 0 && s.qs[n-1].form == formRank && !s.rankOfThing(hi) {
		q.metric = s.qs[n-1].metric // "third among its markets; in 2021 it was fifth"
	}
	for k := hi; k < s.last && k < hi+5; k++ {
		if rankHead(s.w(k)) {
			q.right = k + 1
			break
		}
	}
	return true
}

// rankByWord reads the word at token k that tells what the ordinal [i, j) is: a
// superlative, an entry of a list, a place. It gives the end of the rank, 0 where
// the word tells nothing, -1 where it is a place in something else than trade.
func (s *sent) rankByWord(i, j, k int) int {
	next := s.w(k + 1)
	switch s.w(k) {
	case "largest", "biggest", "greatest", "leading", "highest", "main", "largest-":
		return k + 1
	case "most":
		if next == "important" || next == "significant" || next == "popular" || next == "numerous" || next == "frequent" || next == "visited" {
			return k + 2
		}
	case "top":
		if rankHead(next) {
			return k + 1 // "the fourth top source of visitors"
		}
	case "fastest":
		if e := k + 1; s.tradeRank() && (next == "growing" || isDash(next) && s.w(e+1) == "growing") {
			if next != "growing" {
				e++
			}
			return e + 1
		}
	case "ranked", "placed":
		if k > j && s.tradeRank() {
			return k + 1 // "the third-ranked partner"
		}
	case "as":
		if (next == "to" || next == "for" || next == "regards") && s.tradeRank() && s.predicated(i) {
			return j // "seventh as to exports"
		}
		if (next == "a" || next == "an") && s.headNear(k+2) && (s.ranksBefore(i) || s.predicated(i)) {
			return j // "ranks sixth as a destination"
		}
	case "on":
		if next == "the" && s.w(k+2) == "list" && (s.ranksBefore(i) || s.tradeRank() && s.predicated(i)) {
			return j // "puts it third on the list of markets"
		}
	case "among":
		if p := s.w(i - 1); (p == "is" || p == "was" || p == "remains" || p == "be") && s.tradeRank() || s.ranksBefore(i) || s.makesPlaced(i) {
			return j
		}
	case "in":
		return s.rankIn(i, j, k)
	case "place", "position", "spot", "rank":
		if p := s.w(i - 1); p == "in" || p == "the" || p == "a" || p == "(" || next == "among" || s.ranksBefore(i) || s.rankGoesOn(i, k) {
			if !s.tradeRank() && !(next == "in" && s.w(k+2) == "the" && s.w(k+3) == "world" && s.ranksBefore(i)) {
				return -1
			}
			return k + 1
		}
	}
	return 0
}

// rankIn reads the "in" at token k that tells in what the ordinal [i, j) ranks: a list, a
// side of trade, "in terms of". It gives the end of the rank, 0 where it tells nothing.
func (s *sent) rankIn(i, j, k int) int {
	next := s.w(k + 1)
	if w := s.w(k + 2); (w == "list" || w == "ranking" || w == "rankings") && s.tradeRank() {
		return j // "fifteenth in the list of our markets"
	}
	if (next == "exports" || next == "imports" || next == "trade" || next == "investment") && (s.ranksBefore(i) || s.predicated(i)) {
		return j // "ranks third in exports and fifth in imports"
	}
	if (next == "terms" || next == "the" || next == "importance") && (s.ranksBefore(i) || s.w(k+2) == "world" && s.predicated(i) && s.tradeRank()) {
		return j
	}
	return 0
}

// rankByHead reads the noun phrase from token k on whose head holds the place:
// "22nd trade partner", "third trading partner". It gives the end of the rank, 0
// where there is none.
func (s *sent) rankByHead(i, k int) int {
	for e := k; e < s.last && e < k+4; e++ {
		of := s.w(e+1) == "of" || s.w(e+1) == "for"
		switch s.w(e) {
		case "trade", "trading", "economic", "and", "foreign", "export", "import", "investment", "commercial":
			continue
		case "european", "asian", "african", "american", "arab", "source", "global":
			if !of {
				continue // "seventh European source market"
			}
			if s.w(e) == "source" {
				return k // "the fourth source of visitors"
			}
		case "partner", "investor", "importer", "exporter", "supplier", "market", "buyer", "customer", "client":
			if e > k || s.toks[i].Kind == text.Number {
				return k
			}
		case "destination":
			if e > k || of {
				return k
			}
		}
		break
	}
	return 0
}

// rankByVerb says whether a verb tells of the bare ordinal [i, j) as a place:
// "ranks fifth", "among its partners Oman comes a mere sixth".
func (s *sent) rankByVerb(i, j int) bool {
	if s.comesIn(s.overAdverb(i - 1)) {
		if s.tradeRank() && s.phraseEnds(j) {
			return true
		}
		w := s.w(j)
		if w == "," {
			w = s.w(j + 1)
		}
		if w == "after" || w == "behind" {
			return true // "comes sixth, after China"
		}
		for k := j + 1; w == "among" && k < s.last && k < j+6; k++ {
			if rankers.Has(&s.toks[k]) {
				return true // "by nights spent, Germans came third among foreign guests"
			}
		}
	}
	if s.phraseEnds(j) && s.predicated(i) && s.w(i-1) != "," && s.tradeRank() && (s.has(s.first, i, "ranking") || s.has(s.first, i, "list")) {
		return true // "in the ranking of its partners Oman is twelfth"
	}
	return s.w(i-1) != "a" && s.ranksBefore(i) && s.tradeRank() || s.rankGoesOn(i, j)
}

// rankers are those among whom a country or its people hold a place.
var rankers = text.NewWordSet("guests visitors tourists travellers travelers foreigners nations nationalities countries buyers suppliers investors partners markets sources importers exporters customers producers lenders donors creditors destinations ports economies")
