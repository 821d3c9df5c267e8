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

// capitalOffice says whether w makes an office with a capital one man's:
// "Hon. Minister", "Excellency".
func capitalOffice(w string) bool { return w == "hon" || w == "honourable" || w == "honorable" }

// rankWords stand before an office and tell nobody from another.
var rankWords = text.NewWordSet(`deputy vice prime foreign trade finance economy energy transport senior top visiting vice-prime`)

// countryCode is the country named at token j, "" for none.
func (s *sent) countryCode(j int) string {
	if c := s.countryMention(j); c != nil {
		return c.Code
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

// pressService is the press service of whom the words up to token k name: it speaks,
// and not he.
func (s *sent) pressService(k, first int) string {
	for e := k - 1; e > first && e > k-9; e-- {
		t := &s.toks[e]
		if t.Lower == "of" && s.toks[e-1].Lower == "service" && e-2 >= first && s.toks[e-2].Lower == "press" {
			return strings.Join(strings.Fields(s.d.Report.Text[s.toks[e-2].Start():s.toks[k].End()]), " ")
		}
		if t.Kind != text.Word && t.Lower != "'s" || isAuxiliary(t.Lower) {
			break
		}
	}
	return ""
}

// officeSource reads an office without a name at token lo, behind "according to":
// its holder where the report names him, else the office itself where it says of
// what body ("head of Omani Railways"). Of "a businessman" the name is "": nobody
// is named.
func (s *sent) officeSource(lo, last int) (string, bool) {
	if lo+1 >= last {
		return "", false
	}
	definite := s.toks[lo].Lower == "the"
	if w := s.toks[lo].Lower; !definite && w != "a" && w != "an" {
		return "", false
	}
	k := lo + 1
	for k < last && k < lo+5 && !isOfficeWord(s.toks[k].Lower) && !strings.HasPrefix(s.toks[k].Lower, "business") && s.toks[k].Kind == text.Word && !isPreposition(s.toks[k].Lower) {
		k++
	}
	if k >= last || !isOfficeWord(s.toks[k].Lower) && !strings.HasPrefix(s.toks[k].Lower, "business") {
		return "", false
	}
	if !definite {
		return "", true
	}
	from, to := s.officeBody(k, last)
	if to == 0 {
		return s.namedOnce(k, lo, s.no)
	}
	if name := s.headNamed(from, to, s.toks[k].Start()); name != "" {
		return name, true
	}
	return strings.Join(strings.Fields(s.d.Report.Text[s.toks[lo+1].Start():s.toks[to-1].End()]), " "), true
}

// headBefore is the person whom an office and a body that ends with token k mean, where
// he was named with both before: "The head of Omani Railways said".
func (s *sent) headBefore(k, first int) string {
	for e := k - 1; e >= first && e > k-14; e-- {
		t := &s.toks[e]
		if t.Kind != text.Word && t.Lower != "'s" && !(isDash(t.Lower) && !t.Space) || t.Lower == "that" || isAuxiliary(t.Lower) {
			break
		}
		if !isOfficeWord(t.Lower) {
			continue
		}
		if from, to := s.officeBody(e, k+1); to == k+1 {
			return s.headNamed(from, to, t.Start())
		}
		break
	}
	return ""
}

// officeBody is the body [from, to), named with a capital, that the office at token
// k belongs to: "the head of Omani Railways". to is 0 where none is named.
func (s *sent) officeBody(k, last int) (from, to int) {
	from = k + 1
	if from >= last || s.toks[from].Lower != "of" && s.toks[from].Lower != "at" && s.toks[from].Lower != "for" {
		return 0, 0
	}
	from++
	for from < last && s.toks[from].Lower == "the" {
		from++
	}
	for e := from; e < last && e < from+12; e++ {
		t := &s.toks[e]
		if t.Kind != text.Word && t.Lower != "'s" && !(isDash(t.Lower) && !t.Space) || !t.Capital && t.Lower != "'s" && !inBodyName.Has(t) && !isBody(t.Lower) {
			break
		}
		if t.Kind == text.Word && t.Capital || isBody(t.Lower) {
			to = e + 1
		}
	}
	if to == 0 || !s.toks[from].Capital || to == from+1 && s.placeAt(from) {
		return 0, 0
	}
	return from, to
}

// headNamed is the person of the report whose office, told before byte at, names the
// body [from, to): "The head of Omani Railways" behind "the chairman of Omani
// Railways, X". "" for none, or for several.
func (s *sent) headNamed(from, to, at int) string {
	body, name := s.d.Report.Text[s.toks[from].Start():s.toks[to-1].End()], ""
	for k := range s.d.People {
		p := &s.d.People[k]
		if p.Start > at {
			break
		}
		if p.Name == name || forOthers(p) || !strings.Contains(p.Office, body) {
			continue
		}
		if name != "" {
			return ""
		}
		name = p.Name
	}
	return name
}
