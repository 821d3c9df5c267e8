package figures

import "brief/briefing/text"

// beforeTime is the token that ends the subject before words of time and place that
// part it from its verb: "X on Wednesday said", "X last week told", "The minister
// in Muscat on 4 March announced". k where no such words end there.
func (s *sent) beforeTime(k, first int) int {
	e := k
	for e > first && e > k-8 {
		t := &s.toks[e]
		if !saidWhen.Has(t) && text.MonthNumber(t.Lower) == 0 && !(t.Kind == text.Number && e < k) && !(s.toks[e-1].Lower == "in" && s.placeAt(e)) || s.personEnding(e) != nil {
			break
		}
		e--
	}
	if e == k {
		return k
	}
	if w := s.toks[e].Lower; s.personEnding(e) != nil || isOfficeWord(w) || w == "he" || w == "she" {
		return e
	}
	if _, ok := s.bodyEnding(e, first); ok {
		return e
	}
	return k
}

// interpolates says whether w opens words that stand between a subject and its
// verb: "in turn", "for his part", "however".
func interpolates(w string) bool {
	switch w {
	case "in", "for", "on", "however", "meanwhile", "though", "too", "nevertheless", "nonetheless", "moreover", "furthermore", "by", "at", "speaking", "also":
		return true
	}
	return false
}

// saidWhen are words that tell when or where something is said.
var saidWhen = text.NewWordSet(`on in at late early last this here monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night week month year
	yesterday today wednesday's`)

// samePeriodOn is the body whose data the sentence before shows, where this one goes on
// with more figures of that time: "data of the bureau show. Imports over the same
// period came to".
func (s *sent) samePeriodOn() string {
	if s.no == 0 || s.role != text.Body || !s.samePeriod() {
		return ""
	}
	y := &s.d.Sentences[s.no-1]
	if y.Role != text.Body {
		return ""
	}
	for v := y.First; v < y.Last; v++ {
		if attributions.Has(&s.toks[v]) && s.dataShow(v, y.First) {
			name, _ := s.dataOwner(v, y.First)
			return name
		}
	}
	return ""
}

// samePeriod says whether the sentence opens with figures of "the same period", with
// no other one beside it.
func (s *sent) samePeriod() bool {
	for k := s.first; k+2 < s.last && k < s.first+backReach; k++ {
		if s.toks[k].Lower == "same" && s.toks[k+1].Lower == "period" {
			w := s.toks[k+2].Lower
			return w != "of" && w != "last" && w != "a"
		}
	}
	return false
}
