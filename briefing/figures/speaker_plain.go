package figures

import (
	"strings"

	"brief/briefing/text"
)

// plainSource is the source behind "according to" that no list knows: "the Lima
// exporters' guild", "analysts", "Gazprok". What is written or agreed ("the
// plan", "preliminary figures") and a place say nothing.
func (s *sent) plainSource(lo, last int) (string, bool) {
	for lo < last && (leadsToBody.Has(&s.toks[lo]) || s.toks[lo].Lower == "an") {
		lo++
	}
	if name, ok := s.insidersAfter(lo, last); ok {
		return name, true
	}
	hi := lo
	for hi < last && hi < lo+9 {
		t := &s.toks[hi]
		if t.Kind != text.Word && t.Lower != "'s" && t.Lower != "'" && t.Lower != "’" && !((isDash(t.Lower) || t.Lower == "." && hi+1 < last) && !t.Space && !s.toks[min(hi+1, last-1)].Space) {
			break
		}
		if hi > lo && (isAuxiliary(t.Lower) || isPreposition(t.Lower) && t.Lower != "of" && t.Lower != "and" && t.Lower != "for") {
			break
		}
		hi++
	}
	for k := lo + 1; k+1 < last && k < lo+9 && s.toks[k].Kind != text.Punct; k++ {
		if s.toks[k].Lower == "by" && studies.Has(&s.toks[lo]) {
			return s.plainSource(k+1, last) // "an audit of 40 firms by X"
		}
	}
	for k := lo + 1; k < hi; k++ {
		if surveyed.Has(&s.toks[k]) {
			if hi < last && s.toks[hi].Lower == "by" {
				return s.plainSource(hi+1, last) // "a poll taken by X"
			}
			hi = k
			break
		}
	}
	for hi > lo && (isPreposition(s.toks[hi-1].Lower) || s.toks[hi-1].Kind != text.Word) {
		hi--
	}
	if hi <= lo || hi == lo+1 && s.placeAt(lo) || hi < last && s.toks[hi].Kind == text.Word && !isPreposition(s.toks[hi].Lower) && !isAuxiliary(s.toks[hi].Lower) {
		return "", false
	}
	return s.plainName(lo, hi)
}

// studies are nouns for work that finds figures out.
var studies = text.NewWordSet(`survey study poll report bulletin census audit analysis index research review`)

// studyOwner is whose study, named at token n, shows something by the verb at v: who
// made it, "a survey by the charity X suggests", else what it is called: "a broker's
// report shows".
func (s *sent) studyOwner(n, v, first int) (string, bool) {
	for k := n + 1; k+1 < v && k < n+12; k++ {
		if s.toks[k].Lower == "by" {
			return s.plainSource(k+1, v)
		}
	}
	lo := n
	for lo > first && lo > n-7 && (s.toks[lo-1].Kind == text.Word || s.toks[lo-1].Lower == "'s" || s.toks[lo-1].Lower == "'" || s.toks[lo-1].Lower == "’") && !isAuxiliary(s.toks[lo-1].Lower) && !isPreposition(s.toks[lo-1].Lower) {
		lo--
	}
	for lo < n && (s.toks[lo].Lower == "a" || leadsToBody.Has(&s.toks[lo])) {
		lo++
	}
	if lo == n && s.toks[n].Lower != "survey" && s.toks[n].Lower != "study" && s.toks[n].Lower != "poll" && s.toks[n].Lower != "audit" {
		return "", false
	}
	return strings.Join(strings.Fields(s.d.Report.Text[s.toks[lo].Start():s.toks[n].End()]), " "), true
}

// surveyed are participles behind a poll or a report that say whose it is.
var surveyed = text.NewWordSet(`taken conducted carried published released made done compiled commissioned`)

// plainName is the name [lo, hi) of a source as it stands, unless its head is no
// source or an outlet.
func (s *sent) plainName(lo, hi int) (string, bool) {
	head := lo
	for head+1 < hi && !isPreposition(s.toks[head+1].Lower) {
		head++
	}
	for k := lo; k < hi; k++ {
		if noSource.Has(&s.toks[k]) || s.outletAt(k) {
			return "", false
		}
	}
	if h := &s.toks[head]; h.Kind != text.Word || isOfficeWord(h.Lower) || len(h.Lower) < 3 && head == lo {
		return "", false
	}
	name := s.d.Report.Text[s.toks[lo].Start():s.toks[hi-1].End()]
	return strings.Join(strings.Fields(name), " "), true
}

// noSource are nouns for what is written, agreed or reckoned, for those who
// report, and for both sides at once: none of them claims a figure by itself.
var noSource = text.NewWordSet(`agreement agreements plan plans contract contracts treaty law laws decree programme program schedule timetable protocol document documents declaration memorandum
	text forecast forecasts estimate estimates figures data statistics results calculations rules terms report reports sources source media newspaper newspapers daily weekly magazine website
	agency agencies channel broadcaster correspondent sides parties ministers presidents leaders countries delegations interlocutors statement communique communiqué readout release roadmap strategy
	project budget bill regulation resolution article press indicators information result tradition custom this that which what who whom all both he she it they we you one others
	sheet people person note letter chart slide slides graph map legend witnesses observers expectations terms nature size type importance need needs
	figure value deal turnover trade volume level share number increase decrease growth rise fall`)

// plainSubject is the subject of a verb of speech or of reckoning, as it stands,
// where it is people who find figures out, or a study: "campaigners say", "analysts
// expect", "a study of 4,200 patients found that".
func (s *sent) plainSubject(v, k, first int) (string, bool) {
	t := &s.toks[k]
	if w := s.toks[v].Lower; t.Kind != text.Word || isAuxiliary(t.Lower) || isPreposition(t.Lower) || w == "added" || w == "adds" || !s.claims(v) && w != "put" && w != "puts" {
		return "", false
	}
	if name, ok := s.insidersName(k, first); ok {
		return name, true
	}
	lo := k
	for lo > first && lo > k-8 {
		p := &s.toks[lo-1]
		if p.Kind == text.Punct && p.Lower != "-" && p.Lower != "'s" && p.Lower != "," && (p.Lower != "'" && p.Lower != "’" || p.Space) || p.Lower == "," && s.toks[lo].Kind != text.Number || p.Lower == "that" || p.Lower == "but" || p.Lower == "and" {
			break
		}
		if isAuxiliary(p.Lower) && !reckons(p.Lower) {
			return "", false
		}
		lo--
	}
	if s.toks[max(lo-1, first)].Lower == "that" {
		return "", false // "beating the 5% that economists had forecast"
	}
	if w := s.toks[lo].Lower; isPreposition(w) && w != "the" && w != "a" && w != "an" {
		for e := k; e > lo; e-- {
			if w := s.toks[e].Lower; w == "the" || w == "its" || w == "their" {
				lo = e // "For 2024 the railwaymen forecast"
				break
			}
		}
	}
	switch s.toks[lo].Lower {
	case "the", "a", "an", "their", "his", "her", "its", "our":
		lo++
	}
	if s.toks[lo].Kind == text.Number || numberWords.Has(&s.toks[lo]) || spreads.Has(&s.toks[lo]) || numberWords.Has(t) {
		return "", false // "About two-thirds of Brazilians say", "R5 million claimed"
	}
	head := lo
	for head < k && !isPreposition(s.toks[head+1].Lower) {
		head++
	}
	if head+1 < k && studies.Has(&s.toks[head]) && s.toks[head+1].Lower == "by" {
		return s.plainSource(head+2, k+1) // "a study by X puts"
	}
	if head > k || head == k && t.Capital && k > first || !reckons(s.toks[head].Lower) && !s.agent(head, v) {
		return "", false
	}
	return s.plainName(lo, head+1)
}

// claims says whether the verb at v tells of words, of a figure worked out or of
// what is wished for.
func (s *sent) claims(v int) bool {
	t := &s.toks[v]
	return !t.Capital && (speech.Has(t) || reckonVerbs.Has(t) || wishVerbs.Has(t))
}

// reckonVerbs tell of a figure that somebody works out; in the plural they have
// no ending.
var reckonVerbs = text.NewWordSet(`reported reports propose proposes proposed considers consider counts count say find calculates project projects projected foresees foresee foresaw claim claims claimed admit admits admitted insist insists insisted complain complains complained argue argues argued
	confirm confirms confirmed hope hopes hoped estimate estimates estimated expect expects expected forecast forecasts predict predicts believe believes reckon reckons warn warns see sees found finds calculate calculated`)

// reckons says whether the noun stands for people who work figures out, or for
// their work: "analysts", "traders", "the survey".
func reckons(w string) bool {
	switch w {
	case "study", "survey", "poll", "markets", "experts", "treasurer", "watchdog":
		return true
	case "numbers", "orders", "quarters", "powers", "borders", "sectors", "corridors", "members", "customers", "workers", "passengers", "visitors", "others", "partners", "shareholders", "offers", "containers", "papers", "factors", "ministers", "leaders", "employers", "growers", "farmers", "exporters", "importers", "investors", "reporters":
		return false
	}
	for _, end := range [...]string{"ers", "ors", "ists", "ians", "ysts"} {
		if strings.HasSuffix(w, end) && len(w) > 6 {
			return true
		}
	}
	return false
}

// putsAt says whether the verb at v puts something at a number: "puts exports at
// $5 million".
func (s *sent) putsAt(v, last int) bool {
	if w := s.toks[v].Lower; w != "put" && w != "puts" {
		return false
	}
	for k := v + 1; k < last && k < v+9; k++ {
		if s.toks[k].Lower == "at" {
			return true
		}
	}
	return false
}
