package figures

import (
	"strings"

	"brief/briefing/text"
)

// institution reads the name of a body: "the Uzbek Party", "the Ministry of
// Trade", "Kazakh customs data".
func (s *sent) institution(lo, last int) (string, bool) {
	for n := 0; lo+1 < last && n < 10 && leadsToBody.Has(&s.toks[lo]); n++ {
		if s.toks[lo].Lower == "statistics" && s.toks[lo].Capital && s.toks[lo+1].Capital {
			break // "Statistics Canada"
		}
		lo++
	}
	hi, body := s.bodyExtent(lo, last)
	for hi > lo && endsNoName(s.toks[hi-1].Lower) {
		hi--
	}
	if !body || hi <= lo || s.outletIn(lo, hi) || s.plainStatistics(lo, hi) {
		return "", false
	}
	name := s.d.Report.Text[s.toks[lo].Start():s.toks[hi-1].End()]
	return strings.Join(strings.Fields(name), " "), true
}

// bodyExtent is where the name of a body that begins at lo ends, and whether a
// noun for a body is in it.
func (s *sent) bodyExtent(lo, last int) (hi int, body bool) {
	for hi = lo; hi < last && hi < lo+14; hi++ {
		t := &s.toks[hi]
		if t.Kind != text.Word && t.Lower != "'s" && !(isDash(t.Lower) && !t.Space) {
			break
		}
		switch {
		case isBody(t.Lower):
			body = true
		case hi+1 < last && s.hyphenBefore(hi+1, lo): // "the Oman-Chile Chamber"
		case t.Capital, t.Lower == "'s", inBodyName.Has(t), hi+1 < last && t.Kind == text.Word && !isAuxiliary(t.Lower) && !isPreposition(t.Lower) && isBody(s.toks[hi+1].Lower):
		case body:
			return hi, true
		default:
			return hi, false
		}
	}
	return hi, body
}

// inBodyName are words that names of bodies hold in small letters.
var inBodyName = text.NewWordSet(`press database trade foreign finance economy energy transport commerce agriculture interior defence defense health tourism of and for the on 's in national state official customs statistics
	industry under central statistical labour labor education environment justice information planning`)

// leadsToBody are the words before the name of a body.
var leadsToBody = text.NewWordSet(`the data figures statistics official from by of collated latest a report information released published estimates compiled provided
	preliminary recent last this week month year earlier issued made public on monday tuesday wednesday thursday friday today saturday sunday provisional submitted supplied presented cited his her its their our own annual monthly new most updated`)

// endsNoName says whether a word links a name to what follows it.
func endsNoName(w string) bool {
	switch w {
	case "and", "the", "of", "in", "for", "on", "'s", "under":
		return true
	}
	return false
}

// outletIn says whether the body [lo, hi) is the outlet that reports.
func (s *sent) outletIn(lo, hi int) bool {
	for k := lo + 1; k < hi; k++ {
		if w := s.toks[k-1].Lower; s.toks[k].Lower == "agency" && (w == "news" || w == "press" || w == "telegraph") {
			return true
		}
	}
	return false
}

// plainStatistics says whether the name [lo, hi) is a country's statistics in
// general and nobody's: "Slovak statistics".
func (s *sent) plainStatistics(lo, hi int) bool {
	if s.toks[hi-1].Lower != "statistics" || s.toks[hi-1].Capital {
		return false
	}
	for k := lo; k < hi-1; k++ {
		if isBody(s.toks[k].Lower) {
			return false
		}
	}
	return true
}

func isBody(w string) bool {
	switch w {
	case "ministry", "party", "committee", "agency", "service", "office", "bank", "customs", "statistics", "bureau", "administration", "department", "embassy", "chamber", "council", "authority",
		"organization", "organisation", "association", "operator", "railways", "railway", "centre", "center", "institute", "fund", "corporation", "commission", "board", "side", "union",
		"directorate", "presidency", "cabinet", "secretariat", "database", "exchange", "federation", "mission", "consulate", "institution", "inspectorate", "treasury", "delegation", "regulator", "think-tank", "imf", "oecd", "eurostat", "unctad", "opec", "ebrd", "survey", "study":
		return true
	}
	return false
}

// dataAfter says whether a word for statistics stands close after token i, as
// in "in accordance with the statistics of the Tajik Party".
func (s *sent) dataAfter(i, last int) bool {
	for k := i; k < last && k < i+4; k++ {
		switch s.toks[k].Lower {
		case "data", "figures", "statistics", "records":
			return true
		}
	}
	return false
}
