package figures

import (
	"strings"

	"brief/briefing/text"
)

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
	return strings.Join(strings.Fields(s.d.Report.Text[s.toks[from].Start():s.toks[to-1].End()]), " ")
}
