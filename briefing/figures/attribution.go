package figures

import (
	"slices"
	"strings"

	"brief/briefing/text"
)

// attributed reads the attribution that governs token i in sentence no, which
// lies outside quotations. depth bounds the way back.
func (s *sent) attributed(no, i, depth int) (string, bool) {
	x := &s.d.Sentences[no]
	first, last := x.First, min(x.Last, x.First+400)
	marks := s.attributing(no, first, last)
	for _, k := range marks {
		if w := s.toks[k].Lower; k+1 < last && (w == "according" && s.toks[k+1].Lower == "to" || w == "accordance" && s.toks[k+1].Lower == "with" && s.dataAfter(k+2, last)) {
			if name, ok := s.accordingTo(k+2, last, no, depth); ok {
				return name, name != ""
			}
		}
	}
	// The nearest reporting verb before the words, then the one behind them.
	at, _ := slices.BinarySearch(marks, min(i, last))
	for k := at - 1; k >= 0; k-- {
		v := marks[k]
		w := s.toks[v].Lower
		if w == ";" {
			break
		}
		if w == "quoting" || w == "quoted" || (w == "learned" || w == "learnt") && s.toks[v+1].Lower == "from" {
			if name, ok := s.quotedPerson(v+1, last); ok {
				return name, true
			}
		}
		if participle(w) {
			if name, ok := s.sentenceSubject(no, v, depth); ok {
				return name, true
			}
		}
		if reporting(w) || s.dataShow(v, first) {
			if name, ok := s.subjectOf(v, first, last, no, depth); ok {
				return name, name != ""
			}
		}
	}
	at, _ = slices.BinarySearch(marks, max(i, first))
	for _, v := range marks[at:] {
		if w := s.toks[v].Lower; w == "quoting" || (w == "learned" || w == "learnt") && s.toks[min(v+1, last-1)].Lower == "from" {
			if name, ok := s.quotedPerson(v+1, last); ok {
				return name, true // "the daily said, quoting Minister X"
			}
		}
	}
	for _, v := range marks[at:] {
		if (reporting(s.toks[v].Lower) || s.dataShow(v, first)) && s.trailing(v, first, last) {
			if name, ok := s.subjectOf(v, first, last, no, depth); ok {
				return name, name != ""
			}
		}
	}
	return "", false
}

// quotedPerson is the person named right after "quoting".
func (s *sent) quotedPerson(lo, last int) (string, bool) {
	for k := lo; k < last && k < lo+14; k++ {
		if p := s.personAt(k); p != nil && !p.Source {
			return p.Name, true
		}
		if w := s.toks[k].Lower; w == "," || w == "that" {
			break
		}
	}
	return "", false
}

// dataShow says whether the verb at v tells what a body's figures are: "the
// ministry's data shows".
func (s *sent) dataShow(v, first int) bool {
	switch s.toks[v].Lower {
	case "show", "shows", "showed", "indicate", "indicates", "indicated":
	default:
		return false
	}
	if v <= first {
		return false
	}
	switch s.toks[v-1].Lower {
	case "data", "figures", "statistics", "records", "numbers", "estimates":
		return true
	}
	return s.toks[first].Lower == "statistics" || s.toks[first].Lower == "data" // "Statistics of the Pakistani Party show"
}

// attributing lists the tokens of sentence no, out of [first, last), at which
// an attribution may be read: verbs of saying, "according", and the ";" that
// parts clauses. All numbers of the sentence being read share its list.
func (s *sent) attributing(no, first, last int) []int {
	own := no == s.no
	if own && s.saidIn == no+1 {
		return s.said
	}
	var out []int
	if own {
		out = s.said[:0]
	}
	for v := first; v < last; v++ {
		switch w := s.toks[v].Lower; {
		case w == ";", w == "according", w == "accordance", w == "quoting", w == "quoted", w == "learned", w == "learnt", participle(w), reporting(w), s.dataShow(v, first):
			out = append(out, v)
		}
	}
	if own {
		s.said, s.saidIn = out, no+1
	}
	return out
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

// trailing says whether the verb at v attributes what stands before it: a
// comma stands before its subject, or before the verb itself.
func (s *sent) trailing(v, first, last int) bool {
	for k := v - 1; k >= first && k >= v-14; k-- {
		switch s.toks[k].Lower {
		case ",", "”", "\"", "»":
			return true
		case ";":
			return false
		}
	}
	return false
}

// accordingTo reads the source after "according to", up to a comma or the end.
func (s *sent) accordingTo(lo, last, no, depth int) (string, bool) {
	if lo >= last {
		return "", false
	}
	switch s.toks[lo].Lower {
	case "him", "her":
		return s.antecedent(no, lo, depth)
	}
	for k := lo; k < last && k < lo+12; k++ {
		if p := s.personAt(k); p != nil && !p.Source {
			return p.Name, true
		}
		if s.toks[k].Lower == "," {
			break
		}
	}
	return s.institution(lo, last)
}

// institution reads the name of a body: "the Uzbek Party", "the Ministry of
// Trade", "Kazakh customs data".
func (s *sent) institution(lo, last int) (string, bool) {
skip:
	for n := 0; lo+1 < last && n < 10; n++ {
		if s.toks[lo].Lower == "statistics" && s.toks[lo].Capital && s.toks[lo+1].Capital {
			break // "Statistics Canada"
		}
		switch s.toks[lo].Lower {
		case "the", "data", "figures", "statistics", "official", "from", "by", "of", "collated", "latest", "a", "report", "information", "released", "published", "estimates", "compiled", "provided",
			"preliminary", "recent", "last", "this", "week", "month", "year", "earlier", "issued", "made", "public", "on", "monday", "tuesday", "wednesday", "thursday", "friday", "today":
			lo++
		default:
			break skip
		}
	}
	hi, body := lo, false
	for hi < last && hi < lo+12 {
		t := s.toks[hi]
		if t.Kind != text.Word && t.Lower != "'s" && !(isDash(t.Lower) && !t.Space) {
			break
		}
		if isBody(t.Lower) {
			body = true
		}
		if !t.Capital && !isBody(t.Lower) {
			switch t.Lower {
			case "press", "database", "trade", "foreign", "finance", "economy", "energy", "transport", "commerce", "agriculture", "interior", "defence", "defense", "health", "tourism", "of", "and", "for", "the", "on", "'s", "in", "national", "state", "official", "customs", "statistics":
			default:
				if body {
					goto done
				}
				return "", false
			}
		}
		hi++
	}
done:
	for hi > lo && (s.toks[hi-1].Lower == "and" || s.toks[hi-1].Lower == "the" || s.toks[hi-1].Lower == "of" || s.toks[hi-1].Lower == "in" || s.toks[hi-1].Lower == "for" || s.toks[hi-1].Lower == "on") {
		hi--
	}
	if !body || hi <= lo {
		return "", false
	}
	for k := lo + 1; k < hi; k++ {
		if s.toks[k].Lower == "agency" && (s.toks[k-1].Lower == "news" || s.toks[k-1].Lower == "press" || s.toks[k-1].Lower == "telegraph") {
			return "", false // the outlet that reports it
		}
	}
	name := s.d.Report.Text[s.toks[lo].Start:s.toks[hi-1].End]
	return strings.Join(strings.Fields(name), " "), true
}

func isBody(w string) bool {
	switch w {
	case "ministry", "party", "committee", "agency", "service", "office", "bank", "customs", "statistics", "bureau", "administration", "department", "embassy", "chamber", "council", "authority",
		"organization", "organisation", "association", "operator", "railways", "railway", "centre", "center", "institute", "fund", "corporation", "commission", "board", "side", "union",
		"directorate", "presidency", "cabinet", "secretariat", "database", "exchange", "federation", "mission", "consulate", "institution":
		return true
	}
	return false
}

// reporting says whether a word is a verb in the past or present tense that
// attributes what is said.
func reporting(w string) bool {
	switch w {
	case "said", "says", "noted", "notes", "stated", "states", "stressed", "stresses", "added", "adds", "told", "pointed", "recalled", "announced", "underlined", "underscored",
		"emphasized", "emphasised", "highlighted", "mentioned", "explained", "expects", "expected", "forecast", "estimated", "predicted", "declared", "claimed", "believes", "expressed",
		"informed", "remarked", "continued", "concluded", "indicated", "observed", "opined", "welcomed", "praised", "hailed", "cited", "referred", "revealed", "disclosed", "voiced",
		"affirmed", "reiterated", "confirmed", "argued", "replied", "acknowledged", "hopes", "hoped", "reminded", "commented", "wrote", "called", "admitted", "suggested", "reported",
		"projected", "proposed", "drew", "assured", "put", "asserted", "calculated", "appreciated", "considered", "lauded", "complained", "conceded", "warned", "vowed", "pledged", "outlined", "elaborated", "quoted",
		"corrected", "clarified", "specified", "detailed", "lamented", "regretted", "reckons", "reckoned", "hinted", "insisted", "maintained", "recounted", "summed", "remembered", "expressing", "promised", "described":
		return true
	}
	return false
}

// participle says whether a word carries on what the subject of the sentence
// says: "…, noting a rise of 17 percent".
func participle(w string) bool {
	switch w {
	case "noting", "stressing", "adding", "saying", "citing", "recalling", "pointing", "underlining", "emphasizing", "emphasising", "highlighting", "referring", "mentioning", "stating", "explaining",
		"predicting", "announcing", "remarking", "expressing", "underscoring", "observing", "estimating", "describing", "revealing", "indicating":
		return true
	}
	return false
}

func isQuoteMark(w string) bool {
	return w == "”" || w == "\"" || w == "»" || w == "’" || w == "'"
}

func isAdverb(w string) bool {
	switch w {
	case "also", "further", "has", "had", "have", "earlier", "then", "once", "again", "recently", "particularly", "especially", "specifically", "furthermore", "additionally", "later", "previously", "himself", "herself", "separately", "in", "turn", "meanwhile", "already", "highly", "however", "have-been":
		return true
	}
	return strings.HasSuffix(w, "ly") && w != "italy" && w != "july"
}
