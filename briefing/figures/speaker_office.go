package figures

import (
	"strings"

	"brief/briefing/text"
)

// officeHolder is who holds the office at token k, which "the" and words of rank
// or of a country stand before: "the Vice-Premier", "the Turkmen official". A
// country's is the last of its people named before.
func (s *sent) officeHolder(k, first, no, depth int) (string, bool) {
	if !isOfficeWord(s.toks[k].Lower) {
		return "", false
	}
	code, j := "", k-1
	for ; j >= first && j > k-6; j-- {
		t := &s.toks[j]
		if t.Lower == "the" {
			break
		}
		if c := s.countryCode(j); c != "" {
			code = c
		}
		if t.Kind != text.Word && !(isDash(t.Lower) && !t.Space) || isPreposition(t.Lower) || isAuxiliary(t.Lower) {
			return "", false
		}
	}
	if j < first || s.toks[j].Lower != "the" || j == k-1 {
		return "", false
	}
	if code == "" {
		if !isDash(s.toks[k-1].Lower) && !rankWords.Has(&s.toks[k-1]) {
			return "", false
		}
		return s.antecedent(no, j, depth)
	}
	ps := s.d.People
	for n := s.personsBefore(j) - 1; n >= 0; n-- {
		if p := &ps[n]; p.Country == code && !forOthers(p) {
			return p.Name, true
		}
	}
	return "", false
}

// forOthers says whether a person only speaks for others, as a spokeswoman
// does; an analyst speaks for himself.
func forOthers(p *text.Person) bool {
	if !p.Source {
		return false
	}
	office := strings.ToLower(p.Office)
	return strings.Contains(office, "spokes") || strings.Contains(office, "press") || strings.Contains(office, "publicity") || office == ""
}

// isOfficeWord says whether w alone stands for the holder of an office.
func isOfficeWord(w string) bool {
	switch w {
	case "minister", "president", "premier", "ambassador", "official", "secretary", "chairman", "leader", "diplomat", "governor", "envoy", "commissioner", "director", "chairwoman", "undersecretary",
		"chancellor", "emir", "king", "sultan", "mayor", "adviser", "advisor", "speaker", "guest", "host", "politician", "statesman", "head", "chief", "monarch", "attaché", "attache", "consul", "counsellor", "executive", "ceo", "manager", "lawmaker":
		return true
	}
	return false
}

// rankWords stand before an office and tell nobody from another.
var rankWords = text.NewWordSet(`deputy vice prime foreign trade finance economy energy transport senior top visiting vice-prime`)

// countryCode is the country named at token j, "" for none.
func (s *sent) countryCode(j int) string {
	for n := range s.d.Countries {
		if c := &s.d.Countries[n]; c.Token == j {
			return c.Code
		} else if c.Token > j {
			break
		}
	}
	return ""
}

// definiteAfter is the holder of the office whose name begins at token lo, behind
// "according to".
func (s *sent) definiteAfter(lo, first, last, no, depth int) (string, bool) {
	for k := lo + 1; k < last && k < lo+6; k++ {
		if isOfficeWord(s.toks[k].Lower) {
			return s.officeHolder(k, first, no, depth)
		}
		if s.toks[k].Kind != text.Word {
			break
		}
	}
	return "", false
}

// itsFirm is the firm or body that is the subject of sentence no, which ", it
// said" at token k takes up: "Tyre maker Ruotadoro closed the year with a loss, it
// said". "" where none is named.
func (s *sent) itsFirm(no, k int) string {
	x := &s.d.Sentences[no]
	if k >= x.First+4 && (s.toks[k-1].Lower == "," || isDash(s.toks[k-1].Lower)) {
		return s.openingName(x, k)
	}
	return ""
}

// openingFirm is the firm or body that is the subject of sentence no, "" where it is
// anything else.
func (s *sent) openingFirm(no int) string {
	x := &s.d.Sentences[no]
	if x.Role != text.Body {
		return ""
	}
	return s.openingName(x, x.Last)
}

// openingName is the firm or body that opens sentence x, before token k.
func (s *sent) openingName(x *text.Sentence, k int) string {
	lo := x.First
	for i := lo; i < k && i < lo+14; i++ {
		if isDash(s.toks[i].Lower) && s.toks[i].Space {
			lo = i + 1 // the dateline
			break
		}
	}
	if w := s.toks[lo].Lower; w == "a" || w == "an" {
		return "" // "A Chilean concessionaire" is nobody's name
	}
	from, to, agent := -1, -1, -1
	for i := lo; i < k && i < lo+10; i++ {
		t := &s.toks[i]
		if agents.Has(t) && !t.Capital {
			agent = i
		}
		if t.Kind != text.Word && !isDash(t.Lower) && t.Lower != "'s" || isAuxiliary(t.Lower) || s.reporting(i) || len(t.Lower) > 4 && strings.HasSuffix(t.Lower, "ed") && !t.Capital || isPreposition(t.Lower) && t.Lower != "of" && t.Lower != "the" && t.Lower != "a" && t.Lower != "for" {
			break
		}
		if !t.Capital || t.Lower == "the" {
			continue
		}
		if to != i {
			from = i
		}
		to = i + 1
	}
	if from < 0 && agent > lo && s.toks[lo].Lower == "the" {
		from, to, lo = lo+1, agent+1, -1 // "The airline flew 4 million people, it said"
	}
	if from == lo && to == lo+1 && agent > lo+1 && s.toks[lo+1].Lower == "'s" {
		to, lo = agent+1, -1 // "Estonia's central bank has cut its forecast, it said"
	}
	if from < 0 || to == from+1 && (from == lo || s.placeAt(from)) || s.personAt(from) != nil || s.countryCode(from) != "" && to == from+1 {
		return ""
	}
	return strings.Join(strings.Fields(s.d.Report.Text[s.toks[from].Start:s.toks[to-1].End]), " ")
}
