package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// stretchMoment reads a stretch of n years that ends with the telling, with the
// noun at token j: "tripled in five years", "In just three years our trade has
// doubled", "over a period of eight years"; of a plan it begins with it: "double
// trade within three years". What changed is compared with the year it began in.
func (s *sent) stretchMoment(i, n, j int) (moment, bool) {
	at, hi := s.stretchStart(i), j+1
	future := s.yearsTime(hi)
	if future {
		for ; s.w(hi) != "time"; hi++ {
		}
		hi++
	}
	if !s.stretchPreposition(at) || !future && s.stretchQualifies(hi) {
		return moment{}, false
	}
	if s.superlative(at + 1) {
		return moment{lo: i, hi: hi, mute: true}, true // "to the highest level in ten years"
	}
	fronted := s.clauseOpens(at) || s.toks[at-1].Kind == text.Punct && s.w(at-1) != "-"
	end := hi
	if fronted {
		end = s.stretchClause(hi)
	}
	if s.outlook(s.clauseStart(at), at) == 1 || fronted && s.outlook(hi, end) == 1 {
		return s.stretchAhead(i, n, hi, s.w(at) == "in" || s.w(at) == "within" || n > 1 && s.aimsBefore(at))
	}
	if !fronted && s.raisesBefore(at) {
		return moment{}, false
	}
	if s.changeBefore(at) || s.partLost(at) || fronted && s.growthWithin(hi, end) {
		return moment{lo: i, hi: hi, role: roleAgainst, x: briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -n, Said: true}}, true
	}
	if s.perfectAfter(hi) {
		return when(i, hi, briefing.TimeExpr{Kind: briefing.TimeLastYears, Offset: n}) // "in ten years Oman has invested"
	}
	return moment{}, false
}

// manyYears reads a stretch of more than twelve years, and the year that lies as
// many back, with the noun at token j.
func (s *sent) manyYears(i, n, j int) (moment, bool) {
	if s.w(j) != "years" {
		return moment{}, false
	}
	if m, ok := s.yearsCount(i, n, j); ok {
		return m, true
	}
	return s.ago(i, n, j)
}

// hyphenYears reads "five-year" before the word for a stretch, with its hyphen at
// token j: "over a five-year period".
func (s *sent) hyphenYears(i, n, j int) (moment, bool) {
	switch s.w(j + 2) {
	case "period", "span", "stretch":
	default:
		return moment{}, false
	}
	if s.w(j+1) != "year" || s.w(j+3) == "of" || s.w(j+3) == "to" {
		return moment{}, false
	}
	return s.stretchMoment(i, n, j+2)
}

// stretchAhead is the time of a plan that is to be done in the next n years: "in"
// and "within" tell its end, and so does what is to be doubled over them. What will be
// spent over them has no such end.
func (s *sent) stretchAhead(i, n, hi int, ends bool) (moment, bool) {
	if !ends || s.d.Date.Year == 0 {
		return moment{}, false
	}
	return moment{lo: i, hi: hi, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeYear, Offset: n}}, true
}

// stretchStart is the token of the preposition before the count at token i, the
// words between that weigh the stretch left out: "in just", "over a period of",
// "in less than".
func (s *sent) stretchStart(i int) int {
	k := i - 1
	for ; k > s.first; k-- {
		switch s.w(k) {
		case "just", "only", "barely", "mere", "a", "an", "the", "some", "about", "around", "roughly", "nearly", "almost", "than", "less", "little", "more", "under", "short", "full", "these", "those",
			"of", "period", "space", "span", "matter", "course", "stretch", "entire", "whole":
			continue
		}
		break
	}
	return k
}

// stretchPreposition says whether the word at token k leads into a stretch of time.
func (s *sent) stretchPreposition(k int) bool {
	switch s.w(k) {
	case "in", "within", "over", "during", "inside":
		return true
	case "for":
		return s.clauseOpens(k) // "For five years trade has grown by"
	}
	return false
}

// yearsTime says whether "time" stands after the years that end at token k: "in
// five years' time".
func (s *sent) yearsTime(k int) bool {
	if w := s.w(k); w == "'" || w == "’" || w == "'s" {
		k++
	}
	return s.w(k) == "time"
}

// stretchQualifies says whether the word after the years at token k makes them
// something else: "three years later", "ten years old", "five years in a row".
func (s *sent) stretchQualifies(k int) bool {
	switch s.w(k) {
	case "ago", "earlier", "before", "later", "previously", "prior", "afterwards", "back", "hence", "of", "'", "’", "'s", "old", "into", "running", "straight", "consecutive", "worth", "imprisonment",
		"jail", "prison", "probation", "experience", "maximum", "minimum", "away", "apart", "long", "on", "-":
		return true
	case "in":
		return s.w(k+1) == "a" || s.w(k+1) == "prison" || s.w(k+1) == "jail" || s.w(k+1) == "succession"
	case "from":
		return !s.numberAt(k+1) && currencySign(s.w(k+1)) == ""
	}
	return false
}

// stretchClause is the token that ends the clause which a stretch ending at token
// hi opens.
func (s *sent) stretchClause(hi int) int {
	if s.w(hi) == "," {
		hi++
	}
	for k := hi; k < s.last; k++ {
		switch s.w(k) {
		case ",", ";", "which", "while", "whereas", "but":
			return k
		}
	}
	return s.last
}

// aimsBefore says whether a multiple that is aimed at stands before token i: "to
// double trade over five years".
func (s *sent) aimsBefore(i int) bool {
	for k := i - 1; k >= s.first && k > i-7; k-- {
		switch s.w(k) {
		case "double", "doubling", "triple", "tripling", "treble", "trebling", "quadruple", "quadrupling":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}

// toldYear says whether the sentence, or else the one before, has told a year.
func (s *sent) toldYear() bool {
	for t := range s.ts {
		if m := &s.ts[t]; m.tellsWhen() {
			return true
		}
	}
	return s.past().has
}

// vagueYears is a stretch of years that no words count, among [lo, hi): what grew
// five times "in recent years" is compared with no year that could be told.
func (s *sent) vagueYears(lo, hi int) moment {
	m := moment{lo: lo, hi: hi, mute: true}
	if s.changeBefore(lo) && isTimePreposition(s.w(s.stretchStart(lo))) {
		m.mute, m.role, m.x.Kind = false, roleAgainst, briefing.TimeVague
	}
	return m
}

// growthWithin says whether a word of growth or decline stands among the tokens
// [lo, hi).
func (s *sent) growthWithin(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch w := s.w(k); {
		case !weakChange(w) && (changeVerb(w) != briefing.None || changeNoun(w) != briefing.None), len(w) > 5 && w[len(w)-4:] == "fold":
			return true
		case w == "went" || w == "gone" || w == "go":
			if n := s.w(k + 1); n == "up" || n == "down" {
				return true
			}
		default:
			if isMultipleVerb(w) {
				return true
			}
		}
	}
	return false
}

// raisesBefore says whether a verb of change in the present stands before token i:
// "a deal that raises wages by a tenth over five years" tells of years to come.
func (s *sent) raisesBefore(i int) bool {
	for k := i - 1; k > s.first && k > i-9 && s.role != text.Headline; k-- {
		switch w := s.w(k); w {
		case ",", ";":
			return false
		case "raises", "lifts", "cuts", "reduces", "lowers", "increases", "boosts", "doubles", "triples":
			return s.w(k-1) != "the" && s.w(k-1) != "of"
		}
	}
	return false
}

// isMultipleVerb holds the verbs that tell a growth by their own ratio.
func isMultipleVerb(w string) bool {
	switch w {
	case "doubled", "doubles", "tripled", "triples", "trebled", "trebles", "quadrupled", "quadruples", "quintupled", "halved":
		return true
	}
	return false
}
