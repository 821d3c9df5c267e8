package figures

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// placed is the token after the place that the ordinal at tokens [i, j) tells
// with the words after it, 0 where it tells none: "fourth-busiest partner", "their
// 15th customer", "third by capital".
func (s *sent) placed(i, j int) int {
	if s.byMeasure(j) != "" && (s.predicated(i) || s.ranksBefore(i)) {
		return j
	}
	k := j
	if s.w(k) == "-" && !s.spaceAt(k) && !s.spaceAt(k+1) {
		k++
	}
	if s.superlativeAt(k) && (k > j && s.w(i) != "second" || s.headNear(k+1)) {
		return k + 1
	}
	if s.possessed(i) && s.isOne(j, placeHeads) {
		return j
	}
	return 0
}

// placeHeads are those who can be at a place in one's trade, in the singular.
var placeHeads = text.NewWordSet("customer client buyer supplier investor lender creditor donor partner market importer exporter purchaser seller")

// byMeasure is the measure in which "by value", "by number of firms" at token j
// orders, "" where the words order nothing.
func (s *sent) byMeasure(j int) briefing.Metric {
	if s.w(j) != "by" {
		return ""
	}
	j++
	if w := s.w(j); w == "the" || w == "total" || w == "sheer" || w == "overall" {
		j++
	}
	switch s.w(j) {
	case "capital", "investment", "investments", "capitalisation", "capitalization", "fdi":
		return briefing.Investment
	case "count", "number", "numbers", "headcount":
		return briefing.OtherMetric
	case "value", "volume", "tonnage", "weight", "size", "turnover", "trade", "revenue", "sales", "output", "production", "capacity", "throughput", "length", "area", "gdp", "quantity":
		return briefing.OtherMetric
	case "arrivals", "visitors", "nights", "overnights", "guests", "tourists":
		return briefing.Tourists
	}
	return ""
}

// predicated says whether what stands at token i is told of a subject: "is", "came"
// before it or a place joined to it by "and".
func (s *sent) predicated(i int) bool {
	k := s.overAdverb(i - 1)
	if s.w(k) == "the" || s.w(k) == "now" || s.w(k) == "a" {
		k--
	}
	switch w := s.w(k); w {
	case "and", "but", ",", "or":
		n := len(s.qs)
		return n > 0 && (s.qs[n-1].form == formRank || s.has(s.qs[n-1].hi, i, "and"))
	case "'re", "'s", "they're", "we're", "it's", "he's", "is", "are", "was", "were", "be", "been", "remains", "remain", "as", "ranks", "ranked", "rank":
		return true
	default:
		return s.comesIn(k)
	}
}

// superlativeAt says whether an adjective in the superlative stands at token k.
func (s *sent) superlativeAt(k int) bool {
	switch w := s.w(k); w {
	case "best", "worst":
		return true
	case "most":
		return s.w(k-1) == "-" // "sixth-most popular"
	case "interest", "forest", "harvest", "request", "invest", "west", "midwest", "northwest", "southwest", "test", "contest", "guest", "protest", "quest", "arrest", "rest", "honest", "modest", "everest", "budapest", "bucharest":
		return false
	default:
		return len(w) > 5 && strings.HasSuffix(w, "est")
	}
}

// headNear says whether one who can be at a place is named at token k or soon
// after it.
func (s *sent) headNear(k int) bool {
	for e := k; e < s.last && e < k+4; e++ {
		if s.isOne(e, placeHeads) || rankHead(s.w(e)) {
			return true
		}
		if isPreposition(s.w(e)) || s.toks[e].Kind != text.Word {
			break
		}
	}
	return false
}

// possessed says whether a possessive stands right before token i: "their 15th",
// "the country's eighth".
func (s *sent) possessed(i int) bool {
	switch s.w(s.overAdverb(i - 1)) {
	case "its", "their", "our", "your", "his", "my", "'s", "'":
		return true
	}
	return false
}

// countsFirms says whether the sentence counts companies.
func (s *sent) countsFirms() bool {
	for k := s.first; k < s.last; k++ {
		if n, ok := nounOf(s.w(k)); ok && n.metric == briefing.Companies {
			return true
		}
	}
	return false
}
