package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// ordinal is the number of an ordinal word, 0 for another word.
func ordinal(w string) float64 {
	switch w {
	case "first":
		return 1
	case "second":
		return 2
	case "third":
		return 3
	case "fourth":
		return 4
	case "fifth":
		return 5
	case "sixth":
		return 6
	case "seventh":
		return 7
	case "eighth":
		return 8
	case "ninth":
		return 9
	case "tenth":
		return 10
	case "eleventh":
		return 11
	case "twelfth":
		return 12
	case "thirteenth":
		return 13
	case "fourteenth":
		return 14
	case "fifteenth":
		return 15
	case "sixteenth":
		return 16
	case "seventeenth":
		return 17
	case "eighteenth":
		return 18
	case "nineteenth":
		return 19
	case "twentieth":
		return 20
	}
	return 0
}

// rankAt reads a place in an order: "third-largest partner", "22nd trade
// partner", "second only to", "ranks fifth", "number two supplier", "top five
// partners".
func (s *sent) rankAt(q *quantity, i int) bool {
	t := s.toks[i]
	v, j := 0.0, i+1
	switch {
	case t.Kind == text.Number && len(t.Lower) <= 3 && (s.w(j) == "st" || s.w(j) == "nd" || s.w(j) == "rd" || s.w(j) == "th") && !s.spaceAt(j):
		v, j = float64(atoi(t.Lower)), j+1
	case t.Kind == text.Word && ordinal(t.Lower) > 0:
		v = ordinal(t.Lower)
	case t.Lower == "top":
		return s.topAt(q, i)
	case t.Lower == "number" || t.Lower == "no":
		return s.numberRank(q, i)
	default:
		return false
	}
	if v < 1 {
		return false
	}
	make := func(lo, hi int) bool {
		*q = quantity{lo: lo, hi: hi, left: lo, right: hi, value: v, step: 1, scale: 1, unit: briefing.RankUnit, form: formRank, kind: briefing.Rank, hedge: briefing.Exact, rule: "rank"}
		q.metric = s.rankMetric(hi)
		if n := len(s.qs); q.metric == briefing.OtherMetric && n > 0 && s.qs[n-1].form == formRank {
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
	if v == 2 && s.w(j) == "only" && s.w(j+1) == "to" {
		return make(i, j+2)
	}
	k := j
	if s.w(k) == "-" && !s.spaceAt(k) {
		k++
	}
	switch s.w(k) {
	case "largest", "biggest", "greatest", "leading", "highest", "main", "largest-":
		return make(i, k+1)
	case "most":
		if s.w(k+1) == "important" || s.w(k+1) == "significant" || s.w(k+1) == "popular" {
			return make(i, k+2)
		}
	case "on":
		if s.w(k+1) == "the" && s.w(k+2) == "list" && s.ranksBefore(i) {
			return make(i, j) // "puts it third on the list of markets"
		}
	case "in", "among":
		if p := s.w(i - 1); s.w(k) == "among" && (p == "is" || p == "was" || p == "remains" || p == "be") && s.tradeRank() {
			return make(i, j)
		}
		if s.w(k) == "in" && (s.w(k+2) == "list" || s.w(k+2) == "ranking" || s.w(k+2) == "rankings") && s.tradeRank() {
			return make(i, j) // "fifteenth in the list of our markets"
		}
		if (s.w(k+1) == "terms" || s.w(k) == "among" || s.w(k+1) == "the" || s.w(k+1) == "importance") && s.ranksBefore(i) {
			return make(i, j)
		}
	case "place", "position", "spot", "rank":
		if s.w(i-1) == "in" || s.w(i-1) == "the" || s.w(i-1) == "a" || s.w(i-1) == "(" || s.w(k+1) == "among" || s.ranksBefore(i) || s.rankGoesOn(i, k) {
			if !s.tradeRank() && !(s.w(k+1) == "in" && s.w(k+2) == "the" && s.w(k+3) == "world" && s.ranksBefore(i)) {
				return false
			}
			return make(i, k+1)
		}
	}
	// "22nd trade partner", "third trading partner"
	for e := k; e < s.last && e < k+4; e++ {
		switch s.w(e) {
		case "trade", "trading", "economic", "and", "foreign", "export", "import", "investment", "commercial":
			continue
		case "european", "asian", "african", "american", "arab", "source", "global":
			if w := s.w(e + 1); w == "of" || w == "for" {
				if s.w(e) == "source" {
					return make(i, k)
				}
				break
			}
			continue // "seventh European source market"
		case "partner", "investor", "importer", "exporter", "supplier", "market", "buyer":
			if e > k || t.Kind == text.Number {
				return make(i, k)
			}
		case "destination":
			if e > k || s.w(e+1) == "of" || s.w(e+1) == "for" {
				return make(i, k) // "the fourth source of visitors"
			}
		}
		break
	}
	if m := s.carriedRank(i, j); m != "" {
		make(i, j)
		q.metric = m
		return true
	}
	if k := s.overAdverb(i - 1); k < i-1 && s.comesIn(k) && s.tradeRank() && s.phraseEnds(j) {
		return make(i, j) // "among its partners Oman comes a mere sixth"
	}
	if s.comesIn(i-1) && s.tradeRank() && s.phraseEnds(j) {
		return make(i, j)
	}
	if w := s.w(j); s.comesIn(s.overAdverb(i-1)) && (w == "after" || w == "behind" || w == "," && (s.w(j+1) == "after" || s.w(j+1) == "behind")) {
		return make(i, j) // "comes sixth, after China"
	}
	if s.w(i-1) != "a" && s.ranksBefore(i) && s.tradeRank() || s.rankGoesOn(i, j) {
		return make(i, j)
	}
	return false
}

// carriedRank is the measure of a bare place [i, j) in what the report has just
// measured: "Japan thus comes sixth, after China"; "" where the words tell none.
func (s *sent) carriedRank(i, j int) briefing.Metric {
	switch s.w(i - 1) {
	case "comes", "came", "ranks", "ranked", "stands", "stood", "lies", "finished", "placed", "only":
	default:
		return ""
	}
	switch s.w(j) {
	case "", "among", "behind", "after", "ahead":
	default:
		if s.toks[j].Kind != text.Punct || isDash(s.w(j)) {
			return ""
		}
	}
	c := &s.carry
	if s.tradeRank() || c.sentence != s.no-1 || !c.topic.IsTrade() && c.topic != briefing.Investment && c.topic != briefing.Tourists && c.topic != briefing.Companies {
		return ""
	}
	return c.topic
}

// rankGoesOn says whether an ordinal [i, j) tells a place once more or the
// place before: "ninth-largest on the continent and 34th in the world", "two
// years ago it was fifth", "up from 19th to 11th place".
func (s *sent) rankGoesOn(i, j int) bool {
	p, after := s.w(i-1), s.w(j)
	if p == "the" {
		p = s.w(i - 2)
	}
	if p == "from" && after == "to" && s.ordinalAt(j+1) && s.tradeRank() {
		return true
	}
	n := len(s.qs)
	if n == 0 || s.qs[n-1].form != formRank {
		return false
	}
	if after == "in" && s.w(j+1) == "the" && s.w(j+2) == "world" || after == "worldwide" || after == "globally" || after == "overall" {
		return true
	}
	switch p {
	case "against", "versus":
		return after == "" || s.toks[j].Kind == text.Punct || s.mask[j] == maskTime || after == "in" || after == "a"
	case "to", "from", "was", "is", "were", "only":
		return after == "" || s.toks[j].Kind == text.Punct || after == "and" || after == "in" || after == "place" || after == "position" || after == "spot" || p == "from"
	}
	return false
}

// ordinalAt says whether an ordinal stands at token i, behind an article or not.
func (s *sent) ordinalAt(i int) bool {
	if s.w(i) == "the" {
		i++
	}
	if i >= s.last {
		return false
	}
	if s.toks[i].Kind == text.Number {
		w := s.w(i + 1)
		return w == "st" || w == "nd" || w == "rd" || w == "th"
	}
	return ordinal(s.w(i)) > 0
}

// ranksBefore says whether a verb of ranking stands before token i.
func (s *sent) ranksBefore(i int) bool {
	for k := i - 1; k >= s.first && k >= i-4; k-- {
		switch s.w(k) {
		case "ranks", "ranked", "rank", "ranking", "placed", "places", "occupies", "occupied", "holds", "takes", "took", "rose", "moved", "climbed", "advanced", "slipped", "fell", "dropped", "placing", "puts", "putting":
			return true
		}
	}
	return false
}

// comesIn says whether the verb at token i puts its subject in a place: "comes
// sixth", "finished third".
func (s *sent) comesIn(i int) bool {
	switch s.w(i) {
	case "comes", "came", "come", "finished", "stands", "stood", "lies", "lay", "sits":
		return true
	}
	return false
}
