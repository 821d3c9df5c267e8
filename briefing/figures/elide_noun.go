package figures

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// oneStands says whether "one" is a number by itself: "four flights, up from
// one."
func (s *sent) oneStands(q *quantity) bool {
	w := s.w(q.lo - 1)
	return (w == "from" || w == "to" || w == "of" && s.w(q.lo-2) == "instead") && s.phraseEnds(q.hi)
}

// namesThing says whether a noun phrase of its own goes on at token i.
func (s *sent) namesThing(i int) bool {
	if i >= s.last || s.toks[i].Kind != text.Word || s.countEnds(i) || isPreposition(s.w(i)) {
		return false
	}
	switch s.w(i) {
	case "more", "others", "ones", "years", "respectively", "weekly", "daily", "monthly", "again", "by", "earlier", "ago", "percentage":
		return false
	}
	return isPlural(s.w(i)) || isPlural(s.w(i+1)) && s.w(i+1) != "ones"
}

// countedBefore is the noun that the words before a bare number count: "the
// number of joint ventures exceeded 1,200", "arrivals fell to 10,000".
func (s *sent) countedBefore(q *quantity) noun {
	if lw := s.w(q.left - 1); (lw == "from" || lw == "to" || q.side == sideFrom && s.w(q.left) == "from") && q.word && q.value < 20 {
		if n := s.numberOf(q.left); n.unit != "" {
			return n // "the number of crossings will rise from three to five"
		}
		return s.frequencyOf(q)
	}
	if s.w(q.hi) == "of" && s.w(q.hi+1) == "them" && !q.word {
		return s.pluralBefore(q.left) // "workers: the port needs about 70,000 of them"
	}
	if w := s.w(q.left - 1); s.w(q.left-2) == "of" && (w == "whom" || w == "which") && !q.word && q.value >= 10 {
		return s.pluralBefore(q.left - 2) // "tourists, of whom 9,400 made it to"
	}
	if n := s.numberAfter(q.hi); n.unit != "" {
		return n
	}
	if q.side == sideFrom && q.left == s.first && !q.word {
		return s.numberSoon(q.hi) // "From 31 in 2019 the number of firms rose to 62"
	}
	lw := s.w(q.left - 1)
	if q.kind == briefing.Change && q.left < q.lo {
		lw = s.w(q.lo - 1) // "increased by 39,000"
	}
	switch {
	case q.side == sideFrom:
	case lw == "(":
		return s.numberOf(q.left - 1) // "the number of visitors is tiny (1,140 last year)"
	case lw == "number", lw == "numbers", lw == "numbering", lw == "to", lw == "from", lw == "by", lw == "at", levelVerb(lw), lw == ":" && (s.role == text.ListItem || q.left-2 >= s.first && s.mask[q.left-2] == maskTime), lw == "with", q.hedge != briefing.Exact && q.left < q.lo:
	default:
		return noun{}
	}
	if q.word && q.value < 20 {
		if n := s.numberOf(q.left); n.unit != "" {
			return n // "the number of enterprises reached nine"
		}
		return s.frequencyOf(q)
	}
	if n := s.numberOf(q.left); n.unit != "" {
		return n
	}
	switch s.w(s.overAdverb(q.left - 1)) {
	case "were", "are", "numbered", "totalled", "totaled", "number":
		k := s.clauseStart(q.left)
		if s.w(k) == "the" {
			k++
		}
		if s.nationalsAt(k) && !q.word {
			return noun{briefing.Person, ""} // "Chileans who made the trip were 27,400"
		}
	}
	return s.pluralCounted(q)
}

// pluralCounted is the plural before a bare number, in its clause, that the verb
// or colon between them tells the number of: "visitors from Oman in 2023: 35,400".
func (s *sent) pluralCounted(q *quantity) noun {
	from := q.left - 1
	if s.w(from) == ":" {
		from--
	}
	for j := from; j >= s.first && j > q.left-16; j-- {
		w := s.w(j)
		if w == ";" || w == ":" {
			break
		}
		if s.nationalsAt(j) && s.goesAbroad(j) {
			return noun{briefing.Person, briefing.Tourists} // "Chileans who made the trip were 27,400"
		}
		if w == "numbers" {
			if n, ok := nounOf(s.w(j - 1)); ok {
				return n // "passenger numbers recovered to 310,000"
			}
		}
		if q.value >= 10 && s.isOne(j, eventNouns) && s.headsClause(j) {
			return noun{singular(w), briefing.OtherMetric} // "road deaths fell to 214"
		}
		if (isPlural(w) || w == "traffic") && s.w(j-1) != "in" {
			if n, ok := nounOf(w); ok && (strings.HasPrefix(s.w(q.left-1), "number") || s.has(max(s.first, j-5), j, "number") || s.has(max(s.first, j-4), j, "count") || n.metric == briefing.Tourists || n.metric == briefing.Companies || n.unit != briefing.Item || q.value >= 100 && q.value < 1e8 && s.w(q.left-1) != "worth" && s.headsClause(j) || w == "projects" && (s.w(q.left-1) == "total" || s.w(q.left-1) == "to")) {
				return n
			}
		}
	}
	return noun{}
}

// eventNouns are what statistics count by itself.
var eventNouns = text.NewWordSet("deaths births marriages divorces arrests complaints bankruptcies insolvencies accidents crimes thefts burglaries fires murders infections prescriptions subscriptions reservations layoffs strikes adoptions claims")

// headsClause says whether the noun at token j heads the subject of its clause:
// nothing but its own adjectives stand before it.
func (s *sent) headsClause(j int) bool {
	for k := s.clauseStart(j); k < j; k++ {
		w := s.w(k)
		if w == "the" || w == "a" || w == "and" || w == "these" || w == "those" || w == "more" {
			continue
		}
		if s.toks[k].Kind != text.Word || isPreposition(w) || isAuxiliary(w) || isPlural(w) {
			return false
		}
	}
	return true
}

// numberOf is the noun after "the number of" before token i: "the number of
// ferry calls on the line rose to 412".
func (s *sent) numberOf(i int) noun {
	for j := i - 1; j >= s.first && j > i-24; j-- {
		switch s.w(j) {
		case ",":
			if j < i-2 || s.w(i-1) != "to" {
				return noun{} // but "the number tripled, to 3,600"
			}
		case ";", ":":
			return noun{}
		case "of":
			if w := s.w(j - 1); w != "number" && w != "quota" {
				continue
			}
			n, hi, known := s.nounAt(j + 1)
			if n.unit == "" || hi > i || !known && stopNoun(s.w(hi-1)) {
				return noun{}
			}
			if !known {
				n.unit = briefing.Item
			}
			return n
		}
	}
	return noun{}
}

// pointsToFigure says whether "that figure", "the number" and the like open the
// sentence or stand close before token i, with no noun of their own.
func (s *sent) pointsToFigure(i int) bool {
	for k := s.first; k < i; k++ {
		if k > s.first && k < i-12 {
			k = i - 12
		}
		switch s.w(k) {
		case "that", "this", "the", "their", "its":
			switch s.w(k + 1) {
			case "figure", "number", "total":
				return k == s.first || s.w(k+2) != "of"
			}
		}
	}
	return false
}
