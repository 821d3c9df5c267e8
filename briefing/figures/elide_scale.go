package figures

import "brief/briefing/text"

// takeScale gives q the scale of p, where q is told in p's own figures: "five
// million tonnes instead of one", "can carry 1.5 billion, and so far has carried
// 0.3".
func (s *sent) takeScale(q, p *quantity) {
	if !s.scaleFits(q, p) || q.side == sideMain && q.step == 1 && !s.verbBefore(q) && !s.gapPreposition(q, p) {
		return
	}
	q.value, q.high, q.step, q.scale = q.value*p.scale, q.high*p.scale, q.step*p.scale, p.scale
}

// scaleShared says whether the bare number q leaves out the scale of p and is set
// against it or told to less than one.
func (s *sent) scaleShared(q, p *quantity) bool {
	return s.scaleFits(q, p) && s.phraseEnds(q.hi) && (q.side != sideMain || q.step < 1)
}

// scaleFits says whether the bare number q in the scale of p is of p's size: one
// twentieth to twenty times as much.
func (s *sent) scaleFits(q, p *quantity) bool {
	if p.form != formMoney && p.form != formPhysical || q.scale != 1 || p.scale == 1 || q.word && !p.word {
		return false
	}
	v := q.value * p.scale
	return v <= 20*p.value && p.value <= 20*v && 50*q.value < p.value
}

// objectShared says whether the bare number q is the object of a verb as p is of
// another, so that it is told in p's unit: "sold 1,700 GWh to Kenya; Sudan took
// 210", "moved 31 million tonnes and wants to carry 45".
func (s *sent) objectShared(q, p *quantity) bool {
	if q.word || q.drop != "" || !s.phraseEnds(q.hi) || !s.verbBefore(q) {
		return false
	}
	if s.scaleFits(q, p) {
		return true
	}
	return q.scale == p.scale && q.value >= 2 && q.value < 50*p.value && p.value < 50*q.value
}

// addedTo says whether the bare number q is more of what p is, is aimed at, or is
// how many there are: "500 MW by 2026 and another 300", "made 310 crossings and
// hopes for 420", "two trains run, and there will be four".
func (s *sent) addedTo(q, p *quantity) bool {
	if !s.countEnds(q.hi) || !s.alike(q, p) {
		return false
	}
	k := s.overAdverb(q.left - 1)
	if p.form == formCount && s.w(k) == "be" && isAuxiliary(s.w(k-1)) && s.w(k-2) == "there" || (s.w(k) == "are" || s.w(k) == "were") && s.w(k-1) == "there" {
		return p.form == formCount
	}
	if q.word {
		return false
	}
	if w := s.w(q.left - 1); w == "another" || w == "further" || w == "additional" {
		return true
	}
	return s.aimedAt(q)
}

// alike says whether q may be told in the unit of p by its size.
func (s *sent) alike(q, p *quantity) bool {
	return s.scaleFits(q, p) || q.scale == p.scale && q.value >= 2 && q.value <= 50*p.value && p.value <= 50*q.value
}

// aimedAt says whether a verb of aim or forecast holds the number: "foresees 165,000",
// "hopes for 420".
func (s *sent) aimedAt(q *quantity) bool {
	k := s.overAdverb(q.left - 1)
	switch s.w(k) {
	case "foresees", "foresee", "foresaw", "forecasts", "projects", "predicts", "targets", "eyes", "expects", "expect", "anticipates", "plans":
		return true
	case "at", "for", "on":
		return s.isOne(k-1, aimVerbs)
	case "of":
		return s.isOne(k-1, sayVerbs) // "the region spoke of 8,500"
	}
	return false
}

// gapPreposition says whether the bare number q leaves out the verb as well as the
// unit of p, which the preposition after both shows: "1,900 work at the port and
// 350 at the depot".
func (s *sent) gapPreposition(q, p *quantity) bool {
	if q.word || s.w(q.left-1) != "and" && s.w(q.left-1) != "," || q.hi+1 >= s.last || s.mask[q.hi+1] != 0 || s.numberAt(q.hi+1) || !s.alike(q, p) {
		return false
	}
	switch w := s.w(q.hi); w {
	case "at", "in", "on", "from", "to", "with", "by", "for":
		return s.has(p.hi, min(p.hi+3, q.left), w)
	}
	return false
}

// verbBefore says whether a verb that takes an amount as its object ends before
// the number: in the past, or after "to", "will" and their like.
func (s *sent) verbBefore(q *quantity) bool {
	k := s.overAdverb(q.left - 1)
	if k < s.first || s.toks[k].Kind != text.Word || s.toks[k].Capital {
		return false
	}
	if objectVerbs.Has(&s.toks[k]) {
		return true
	}
	return looksToCome(s.w(k-1)) && !isAuxiliary(s.w(k)) && !isPreposition(s.w(k)) && s.w(k) != "turn" && s.w(k) != "score" && s.w(k) != "number"
}

// objectVerbs are verbs whose object is an amount of what is traded, carried or
// made.
var objectVerbs = text.NewWordSet(`took takes bought buys sold sells sent sends gave gives got gets lent lends supplied supplies received receives
	carried carries handled handles moved moves processed processes produced produces made exported exports imported imports delivered delivers
	shipped ships loaded loads mined mines used uses consumed consumes needed needs ordered orders built builds pumped pumps burned generated
	generates contributed contributes provided provides granted grants pledged added paid pays earned earns cost costs spent invested issued issues
	brought brings kept keeps stored stores transported transports accepted accepts absorbed absorbs`)

// smallByTime says whether a small number in words only gives the count p of
// another time: "23 accidents in 2021, nine in 2022 and only four last year".
func (s *sent) smallByTime(q, p *quantity) bool {
	if p.form != formCount || q.scale != 1 || q.value < 2 || q.hi >= s.last || q.left-p.hi > 9 {
		return false
	}
	switch s.w(s.overAdverb(q.left - 1)) {
	case ",", "and", "but", ";":
	default:
		return false
	}
	return s.mask[q.hi] == maskTime || s.w(q.hi) == "in" && q.hi+1 < s.last && s.mask[q.hi+1] == maskTime
}
