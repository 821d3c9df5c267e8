package figures

import (
	"strings"

	"brief/briefing/text"
)

// sourceAt reads a source that the words around token k name: "according to
// X", "in the words of X", "in his opinion", "figures released by X".
func (s *sent) sourceAt(k, first, last, no, depth int) (string, bool) {
	if k+1 >= last {
		return "", false
	}
	switch s.toks[k].Lower {
	case "according":
		if s.toks[k+1].Lower == "to" {
			if name, ok := s.accordingTo(k+2, last, no, depth); ok || ownData(s.after(k+1)) {
				return name, ok
			}
			if name, ok := s.definiteAfter(k+2, first, last, no, depth); ok {
				return name, true
			}
			if name, ok := s.officeSource(k+2, last); ok {
				return name, name != ""
			}
			return s.plainSource(k+2, last)
		}
	case "accordance":
		if s.toks[k+1].Lower == "with" && s.dataAfter(k+2, last) {
			return s.accordingTo(k+2, last, no, depth)
		}
	case "based":
		if s.toks[k+1].Lower == "on" && s.dataAfter(k+2, min(last, k+4)) {
			return s.accordingTo(k+2, last, no, depth)
		}
	case "by":
		if k > first && (suppliedVerbs.Has(&s.toks[k-1]) && s.suppliesData(k-1, first) || s.toldTo(k, last)) {
			name, ok := s.accordingTo(k+1, last, no, depth)
			if !ok && s.toks[k+1].Capital {
				return s.plainSource(k+1, last) // "as reported by Geostat"
			}
			return name, ok
		}
	case "words", "opinion", "view", "estimates", "estimate", "account", "reckoning", "calculations", "calculation", "assessment", "count", "tally", "figures", "data", "statistics":
		return s.inTheWordsOf(k, first, last, no, depth)
	}
	return "", false
}

// suppliesData says whether what the participle at v tells of is data, or all
// that was said: "figures released by", "This was announced by", "as stated by".
func (s *sent) suppliesData(v, first int) bool {
	for e := v - 1; e >= first && e > v-6; e-- {
		switch s.toks[e].Lower {
		case "data", "figures", "figure", "statistics", "numbers", "information", "estimates", "as", "number":
			return true
		case ",", ";":
			return false
		}
	}
	switch s.toks[first].Lower {
	case "this", "it", "that", "these":
		return v-first <= 4
	}
	return false
}

// inTheWordsOf reads "in the words of X", "in X's view", "by its own count"
// around the noun at k.
func (s *sent) inTheWordsOf(k, first, last, no, depth int) (string, bool) {
	if s.toks[k+1].Lower == "of" && k > first {
		for e := k - 1; e >= first && e > k-4; e-- {
			switch s.toks[e].Lower {
			case "in", "by":
				return s.accordingTo(k+2, last, no, depth)
			}
		}
		return "", false
	}
	e := k - 1
	for e > first && (s.toks[e].Lower == "own" || s.toks[e].Lower == "official" || s.toks[e].Lower == "latest") {
		e--
	}
	if e <= first {
		return "", false
	}
	switch s.toks[e].Lower {
	case "his", "her":
		if p := s.toks[e-1].Lower; p == "in" || p == "by" || p == "on" {
			return s.antecedent(no, e, depth)
		}
	case "its":
		if name := s.bodyBefore(no, len(s.toks), depth); name != "" && s.prepBefore(e, e-1) {
			return name, true
		}
	case "'s":
		if p := s.personEnding(e - 1); p != nil && (s.prepBefore(p.Token, first) || s.prepBefore(p.First, first)) {
			return p.Name, true
		}
		if s.toks[k].Lower != "data" && s.toks[k].Lower != "figures" {
			if name, ok := s.bodyEnding(e-1, first); ok && s.prepBefore(e-1, first) {
				return name, true
			}
		}
	}
	return "", false
}

// prepBefore says whether "in" or "by" stands close before token i.
func (s *sent) prepBefore(i, first int) bool {
	for e := i - 1; e >= first && e > i-6; e-- {
		switch s.toks[e].Lower {
		case "in", "by", "on":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}

// dataShow says whether the verb at v tells what a body's figures are: "the
// ministry's data shows", "figures from the bureau suggest".
func (s *sent) dataShow(v, first int) bool {
	switch s.toks[v].Lower {
	case "show", "shows", "showed", "indicate", "indicates", "indicated", "suggest", "suggests", "reveal":
	default:
		return false
	}
	_, ok := s.dataNoun(v, first)
	return ok
}

// dataNoun is the noun for statistics that governs the verb at v.
func (s *sent) dataNoun(v, first int) (int, bool) {
	for e := v - 1; e >= first && e > v-22; e-- {
		switch s.toks[e].Lower {
		case "survey", "study", "poll", "report", "bulletin", "census", "audit", "analysis", "index", "research", "review":
			if s.toks[e].Capital {
				continue
			}
			return e, true
		case "data", "figures", "statistics", "records", "numbers", "estimates":
			if s.toks[e].Capital && e > first {
				continue // "the National Bureau of Statistics"
			}
			if e == v-1 || e == first || s.toks[e+1].Kind == text.Word && !isAuxiliary(s.toks[e+1].Lower) {
				return e, true
			}
		case ")":
			for n := 0; n < 6 && e > first && s.toks[e].Lower != "("; n++ {
				e-- // "data of the Centre for Statistics (CS) show"
			}
		case ";", "that":
			return 0, false
		}
	}
	return 0, false
}

// dataOwner is the body whose data the verb at v has for a subject.
func (s *sent) dataOwner(v, first int) (string, bool) {
	n, ok := s.dataNoun(v, first)
	if !ok {
		return "", false
	}
	if studies.Has(&s.toks[n]) {
		return s.studyOwner(n, v, first)
	}
	if n < v-1 {
		return s.institution(n+1, v)
	}
	k := n - 1
	if k > first && s.toks[k].Lower == "customs" && !s.toks[k].Capital && s.countryCode(k-1) != "" {
		return s.d.Report.Text[s.toks[k-1].Start():s.toks[k].End()], true // "Vietnamese customs data showed"
	}
	for k >= first && (s.toks[k].Lower == "'s" || s.toks[k].Lower == "official" || s.toks[k].Lower == "customs" && !s.toks[k].Capital && k > first && s.toks[k-1].Capital) {
		k--
	}
	if k < first {
		return "", false
	}
	if name, ok := s.bodyEnding(k, first); ok {
		return name, true
	}
	if t := &s.toks[k]; t.Kind == text.Word && t.Capital && k > first && !s.placeAt(k) && !s.outletAt(k) && strings.ToUpper(s.d.Report.Words(t.Span())) == s.d.Report.Words(t.Span()) {
		return s.d.Report.Words(t.Span()), true // "INE figures indicate"
	}
	return "", false
}

// accordingTo reads the source after "according to", up to a comma or the end.
func (s *sent) accordingTo(lo, last, no, depth int) (string, bool) {
	if lo >= last {
		return "", false
	}
	switch s.toks[lo].Lower {
	case "him", "her":
		return s.antecedent(no, lo, depth)
	case "them":
		return "", true
	}
	office, k := false, lo
	for ; k < last && k < lo+14; k++ {
		if p := s.personAt(k); p != nil && !forOthers(p) {
			return s.andOther(p, k, last), true
		}
		if s.toks[k].Lower == "," {
			break
		}
		office = office || isOfficeWord(s.toks[k].Lower)
	}
	for e := k + 1; office && e < last && e < k+4 && s.toks[e].Capital; e++ {
		if p := s.personAt(e); p != nil && !forOthers(p) {
			return p.Name, true // "according to the head of the chamber, Mr X"
		}
	}
	for e := lo; e+2 < last && e < lo+3; e++ {
		if s.toks[e].Lower == "sources" && (s.toks[e+1].Lower == "of" || s.toks[e+1].Lower == "at" || s.toks[e+1].Lower == "from" || s.toks[e+1].Lower == "in") {
			return s.institution(e+2, last) // "private sources of the Exporters Association"
		}
	}
	if lo < last && ownData(s.toks[lo].Lower) {
		next := s.after(lo)
		if s.dataAfter(lo+1, min(last, lo+3)) || next == "own" {
			return "", false
		}
		if name := s.bodyBefore(no, len(s.toks), depth); name != "" && (next == "study" || next == "survey") {
			return name, true
		}
		lo++ // "according to its secretariat"
	}
	return s.institution(lo, last)
}

// ownData says whether w makes data the speaker's own: "said that, according to
// its data, …".
func ownData(w string) bool { return w == "its" || w == "his" || w == "their" }
