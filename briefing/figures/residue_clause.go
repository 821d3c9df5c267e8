package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// farClause is how many tokens on each side of a number its clause can reach.
const farClause = 60

// clauseAround is the clause of the figure whose tokens are spans[k], without who
// says it.
func (a *accountant) clauseAround(k, cue int) extent {
	x := a.spans[k]
	lo, hi := x.lo, x.hi
	if cue >= 0 {
		lo, hi = min(lo, cue), max(hi, cue+1)
	}
	c := extent{a.clauseFrom(lo, min(x.lo, lo), a.fs[k].Metric.IsTrade()), a.clauseTo(hi, k)}
	for c.lo < lo && a.opensNothing(c.lo) {
		c.lo++
	}
	for c.hi > hi && a.toks[c.hi-1].Kind == text.Punct && a.w(c.hi-1) != ")" {
		c.hi--
	}
	return c
}

// opensNothing says whether a clause does not begin with the token.
func (a *accountant) opensNothing(i int) bool {
	switch w := a.w(i); w {
	case "that", "and", "but", "while", "whereas", "although", "though":
		return true
	default:
		return a.toks[i].Kind == text.Punct && w != "("
	}
}

// clauseFrom walks back from token lo to where the clause begins; trade says that the
// number is of trade.
func (a *accountant) clauseFrom(lo, least int, trade bool) int {
	for i := lo - 1; i >= a.first; i-- {
		if least-i > farClause {
			return i + 1
		}
		switch w := a.w(i); {
		case w == ";", w == ":", w == "[", w == "]", opensQuote(w), a.dash(i), a.mask[i] == 0 && a.attributes(i):
			return i + 1
		case w == ",":
			switch a.w(i + 1) {
			case "and", "but", "while", "whereas", "although", "though":
				return i + 1
			case "with":
				if trade {
					return i + 1 // "…, with investments of $2 billion": of whom is told before
				}
			}
			if a.aside(i) {
				return i + 1
			}
		case w == "and", w == "but", w == "while":
			if a.figureWithin(a.first, i) && a.verbWithin(a.first, i) && a.verbWithin(i, lo) {
				return i + 1
			}
		}
	}
	return a.first
}

// aside says whether what stands before the comma at token i only says where the
// words come from or why: "according to the ministry,", "thanks to the agreement,".
func (a *accountant) aside(i int) bool {
	for j := i - 1; j >= a.first && i-j < 30; j-- {
		switch w := a.w(j); {
		case w == "according", causeWords[w] && w != "which" && w != "who":
			return true
		case w == ",", a.mask[j] == maskUsed:
			return false
		}
	}
	return false
}

// attributes says whether the word at token i attributes what follows it.
func (a *accountant) attributes(i int) bool {
	w := a.w(i)
	if aimWords[w] || levelWords[w] || w == "continued" || w == "continues" || w == "listed" || w == "lists" || w == "detailed" {
		return false
	}
	return a.reporting(i) || a.participle(i) || showWords[w] && (w == "that" && a.saysThat(i) || w != "that" && a.w(i+1) == "that")
}

// saysThat says whether "that" at token i opens what is said or known.
func (a *accountant) saysThat(i int) bool {
	if i <= a.first {
		return false
	}
	return a.reporting(i-1) || a.participle(i-1) || a.toks[i-1].Kind == text.Word && !isPreposition(a.w(i-1))
}

// clauseTo walks on from token hi, which is behind the number and the word of its
// measure, to where the clause ends.
func (a *accountant) clauseTo(hi, k int) int {
	join := hi
	for i := hi; i < a.last && i < hi+farClause; i++ {
		switch w := a.w(i); {
		case w == ";", w == ":", isQuoteMark(w), a.dash(i), w == "." && i+1 < a.last && a.spaceAt(i+1):
			return i
		case w == "in" && a.w(i+1) == "spite", w == "on" && a.w(i+1) == "account", w == "mostly" || w == "mainly" || w == "largely" || w == "partly":
			return i
		case w == "(" && a.figureWithin(i, min(i+6, a.last)):
		case a.mask[i] == maskUsed && !a.spans[k].has(i):
			if join < i && !a.listed(join, i, k) {
				return join
			}
			for i+1 < a.last && a.mask[i+1] == maskUsed {
				i++
			}
			join = i + 1
		case w == ",":
			if a.ends(i) {
				return i
			}
			join = i
		case causeWords[w]:
			return i
		case (w == "and" || w == "but") && a.goesOn(i+1):
			return i
		case w == "and" || w == "but" || w == "against" || w == "from" || w == "compared":
			join = i
		}
	}
	return min(a.last, hi+farClause)
}

// goesOn says whether a verb stands behind the link before token i, ahead of any
// number: a clause of its own begins.
func (a *accountant) goesOn(i int) bool {
	for j := i; j < a.last && j < i+10 && a.mask[j] != maskUsed && a.w(j) != ","; j++ {
		if w := a.w(j); w == "that" || senseWords[w] || w != "at" && w != "total" && w != "worth" && (isAuxiliary(w) || levelVerb(w) || changeVerb(w) != briefing.None) {
			return true
		}
	}
	return false
}

// dash says whether token i is a dash that parts clauses.
func (a *accountant) dash(i int) bool { return isDash(a.w(i)) && i+1 < a.last && a.spaceAt(i+1) }

func opensQuote(w string) bool { return w == "“" || w == "\"" || w == "«" || w == "‘" }

// listed says whether nothing but links stands between the number spans[k], or what
// was listed with it, and the one at token hi, of its kind: they are told of one
// thing, by one verb.
func (a *accountant) listed(lo, hi, k int) bool {
	for j := range a.spans {
		if a.spans[j].lo == hi && (a.fs[j].Unit != a.fs[k].Unit || a.fs[j].Kind != a.fs[k].Kind || a.fs[j].Period != a.fs[k].Period) {
			return false
		}
	}
	for i := lo; i < hi; i++ {
		switch a.w(i) {
		case ",", "and", "or", "even", "(", ")", "to", "from", "then":
		default:
			if a.mask[i] == 0 {
				return false
			}
		}
	}
	return true
}

// ends says whether the clause ends at the comma at token i: a new one begins, or
// somebody is named who says it.
func (a *accountant) ends(i int) bool {
	switch w := a.w(i + 1); {
	case w == "and", w == "but", w == "with", w == "including", causeWords[w], w == "as", w == "so", w == "according":
		return true
	case (w == "a" || w == "an") && !a.figureWithin(i, min(i+farClause, a.last)):
		return true // "…, a sign of confidence"
	}
	for j := i + 1; j < a.last && j < i+14; j++ {
		switch w := a.w(j); {
		case w == ",", a.mask[j] == maskUsed:
			return false
		case a.reporting(j), a.participle(j), w == "according", w == "that", w == "which", showWords[w]:
			return true
		}
	}
	return false
}

// figureWithin says whether a number of the sentence stands among [lo, hi).
func (a *accountant) figureWithin(lo, hi int) bool {
	for _, x := range a.spans {
		if x.lo >= lo && x.lo < hi {
			return true
		}
	}
	return false
}

// verbWithin says whether a verb of level or change stands among [lo, hi).
func (a *accountant) verbWithin(lo, hi int) bool {
	for i := max(lo, hi-farClause); i < hi; i++ {
		if w := a.w(i); w != "at" && w != "total" && w != "worth" && (levelVerb(w) || changeVerb(w) != briefing.None || isAuxiliary(w)) {
			return true
		}
	}
	return false
}
