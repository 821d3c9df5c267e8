package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// topAt reads "among the top five trading partners": a place of at most five.
func (s *sent) topAt(q *quantity, i int) bool {
	n := s.smallInt(i + 1)
	if s.w(i+1) == "-" {
		n = s.smallInt(i + 2)
	}
	if n < 2 || n > 50 {
		return false
	}
	for k := i + 2; k < s.last && k < i+7; k++ {
		if rankHead(s.w(k)) || rankHeads(s.w(k)) {
			*q = quantity{lo: i, hi: i + 2, left: i, right: k + 1, value: float64(n), step: 1, scale: 1, unit: briefing.RankUnit, form: formRank, kind: briefing.Rank, hedge: briefing.AtMost, rule: "rank: top n"}
			q.metric = s.rankMetric(i + 2)
			return true
		}
	}
	return false
}

// placeOutOf reads "ranked 45 out of 143 countries in terms of exports".
func (s *sent) placeOutOf(q *quantity, i int) bool {
	if s.toks[i].Kind != text.Number || s.w(i+1) != "out" || s.w(i+2) != "of" || !s.numberAt(i+3) || !s.ranksBefore(i) {
		return false
	}
	n := s.smallInt(i)
	return n > 0 && s.tradeRank() && s.place(q, i, i+4, float64(n))
}

// numberRank reads "the number two supplier", "No. 1 trading partner".
func (s *sent) numberRank(q *quantity, i int) bool {
	j := i + 1
	if s.w(j) == "." || s.w(j) == "-" && !s.spaceAt(j) {
		j++
	}
	n := s.smallInt(j)
	if n < 1 || s.w(j+1) == "" {
		return false
	}
	for k := j + 1; k < s.last && k < j+5; k++ {
		if rankHead(s.w(k)) {
			*q = quantity{lo: i, hi: j + 1, left: i, right: k + 1, value: float64(n), step: 1, scale: 1, unit: briefing.RankUnit, form: formRank, kind: briefing.Rank, hedge: briefing.Exact, rule: "rank: number n"}
			q.metric = s.rankMetric(j + 1)
			return true
		}
		if isPreposition(s.w(k)) {
			break
		}
	}
	if m := s.byMeasure(j + 1); m != "" && s.predicated(i) {
		*q = quantity{lo: i, hi: j + 1, left: i, right: j + 1, value: float64(n), step: 1, scale: 1, unit: briefing.RankUnit, form: formRank, kind: briefing.Rank, hedge: briefing.Exact, rule: "rank: number n"}
		if q.metric = s.rankMetric(j + 1); m != briefing.OtherMetric {
			q.metric = m
		} else if q.metric == m && s.countsFirms() {
			q.metric = briefing.Companies
		}
		return true
	}
	if !s.numberPlaced(i, j+1) || !s.tradeRank() {
		return false
	}
	*q = quantity{lo: i, hi: j + 1, left: i, right: j + 1, value: float64(n), step: 1, scale: 1, unit: briefing.RankUnit, form: formRank, kind: briefing.Rank, hedge: briefing.Exact, rule: "rank: number n"}
	q.metric = s.rankMetric(j + 1)
	return true
}

// numberPlaced says whether the words around a "number 12" at [i, j) tell of a place in
// a list: "is number 12 among", "rose from number 12 to number 10".
func (s *sent) numberPlaced(i, j int) bool {
	switch s.w(i - 1) {
	case "from", "to":
		if rankers.Next(s.toks[:i], s.first) == i {
			return false
		}
		for k := i - 1; k >= s.first && k > i-9; k-- {
			if w := s.w(k); w == "," || w == ";" {
				break
			} else if placeMoves.Has(&s.toks[k]) {
				return true
			}
		}
	case "us", "it", "them", "ranks", "ranked", "is", "as", "remains", "now", "country", "makes", "at":
		switch s.w(j) {
		case "in", "among", "behind", "after", "worldwide", "globally":
			return true
		case "on", "of":
			return s.w(j+1) == "the" && (s.w(j+2) == "list" || s.w(j+2) == "ranking" || s.w(j+2) == "table")
		}
	}
	return false
}

// placeMoves are the verbs of going up and down a list.
var placeMoves = text.NewWordSet(`rise rises rose risen climb climbs climbed climbing move moves moved moving advance advances advanced jump jumps jumped slip slips slipped
	fall falls fell fallen drop drops dropped slide slides slid go goes went gone`)
