package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

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
	c := s.past()
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
	if n := len(s.qs); n > 0 && s.qs[n-1].form == formRank && s.isOne(s.overArticle(i-1), rankers) && s.amongBefore(i) && s.phraseEnds(j) {
		return true // "fifth among its markets, among its investors the ninth"
	}
	if p == "from" && after == "to" && s.ordinalAt(j+1) && s.tradeRank() {
		return true
	}
	n := len(s.qs)
	if n > 1 && s.w(s.qs[n-1].lo-1) == "(" {
		n-- // "third among its suppliers (12 percent) and fifth among its customers"
	}
	if n == 0 || s.qs[n-1].form != formRank {
		return false
	}
	if after == "in" && s.w(j+1) == "the" && s.w(j+2) == "world" || after == "outside" || after == "among" || after == "worldwide" || after == "globally" || after == "overall" {
		return true
	}
	switch p {
	case "against", "versus":
		return after == "" || s.toks[j].Kind == text.Punct || s.mask[j] == maskTime || after == "in" || after == "a"
	case "to", "from", "was", "is", "were", "been", "only":
		return after == "" || s.toks[j].Kind == text.Punct || after == "and" || after == "in" || after == "place" || after == "position" || after == "spot" || p == "from"
	}
	return false
}

// overArticle is the token before the article at token k, k where none stands there.
func (s *sent) overArticle(k int) int {
	if s.w(k) == "the" {
		return k - 1
	}
	return k
}

// amongBefore says whether "among" opens the phrase right before token i.
func (s *sent) amongBefore(i int) bool {
	for k := i - 1; k > s.first && k > i-7; k-- {
		switch s.w(k) {
		case "among":
			return true
		case ",", ";":
			return false
		}
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
		return ordinalEnding(s.w(i + 1))
	}
	return ordinal(s.w(i)) > 0
}

// ordinalEnding says whether w is what makes an ordinal of digits.
func ordinalEnding(w string) bool { return w == "st" || w == "nd" || w == "rd" || w == "th" }

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

// makesPlaced says whether somebody is made what the place at token i tells: "this
// made Oman sixth among the buyers".
func (s *sent) makesPlaced(i int) bool {
	for k := i - 1; k > s.first && k > i-4; k-- {
		switch s.w(k) {
		case "made", "makes", "making", "put", "leaves", "left":
			return s.countryNear(k+1, i) || s.w(k+1) == "it"
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
