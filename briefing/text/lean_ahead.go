package text

import (
	"strings"

	"brief/briefing"
)

// orAhead is the token on, or, where there is none, the subject of the sentence behind the
// phrase that it opens with: "At its meeting in Muscat the committee agreed".
func (l *leaner) orAhead(i, on int) int {
	switch l.word(i) {
	case "its", "their":
	default:
		return on
	}
	if on >= 0 || i > l.s.First+opening || !beforeObject[l.word(l.s.First)] && !opensBeside[l.word(l.s.First)] {
		return on
	}
	for j := i + 1; j < min(l.s.Last-1, i+2*opening); j++ {
		w := l.word(j)
		switch {
		case leanAux[w]:
			return -1
		case w == "the" && !beforeObject[l.word(j-1)] && !leanFunction[l.word(j-1)] && (l.word(i) == "its" || l.many(j+1, j+7)):
			return j + 1
		case w == "," && l.word(j+1) == "both" && l.word(i) == "their", w == "," && l.word(j+1) == "the" && (l.word(i) == "its" || l.many(j+2, j+8)):
			return j + 2
		}
	}
	return -1
}

// opening is how many words the phrase may have with which a sentence opens.
const opening = 10

// tiesInTime says that the "then" at token i puts what its sentence tells behind what
// another one told: "The two states then lifted the quota". Behind "and", an office or a
// time of its own sentence it ties to no other.
func (l *leaner) tiesInTime(i int) bool {
	prev, next := l.word(i-1), l.word(i+1)
	switch {
	case next == "" || next == "," && i > l.s.First, prev == "and", prev == "the", prev == "a", prev == "his", prev == "her", prev == "its", prev == "'s", prev == "or", prev == ",", next == "-":
		return false
	case i > l.s.First && l.d.Tokens[i+1].Capital && l.d.Tokens[i+1].Kind == Word, i > l.s.First && l.inPerson(i+1):
		return false
	}
	for j := l.s.First; j < i; j++ {
		switch w := l.word(j); w {
		case "when", "after", "if", "once", "first", "until", "before", "following", "having", "as", "begins", "began", "starts", "started", "today", "yesterday", "earlier":
			return false
		default:
			if YearNumber(l.d.Tokens[j]) > 0 || MonthNumber(w) > 0 || j > l.s.First && l.d.Tokens[j].Capital && deicticAfter[w] {
				return false
			}
		}
	}
	return true
}

// countedOnly says that the "the" at token i and the word behind it count out things that
// another sentence told: "In the first will sit ministers", "The same holds for oil".
func (l *leaner) countedOnly(i int) bool {
	next := l.word(i + 2)
	switch l.word(i + 1) {
	case "same":
		return i == l.s.First && (next == "holds" || next == "goes" || next == "applies" || next == "held" || next == "applied" || next == "went" || leanAux[next])
	case "first", "second", "third", "fourth", "other":
		return i <= l.s.First+1 && leanAux[next]
	}
	return false
}

// person is the lean of the "he" at token i, with the name of whom it stands for where the
// report names nobody else before its sentence, by name or office.
func (l *leaner) person(i int) briefing.Lean {
	x := l.lean(i, i+1, briefing.LeanPerson, l.personNear(i))
	if w := l.word(i); x.On.Len() > 0 || w != "he" && w != "she" || i > l.s.First && w == l.word(l.s.First) {
		return x
	}
	named := -1
	for k := range l.d.People {
		p := &l.d.People[k]
		if p.Token >= l.s.First {
			break
		}
		if p.Name == "" || named >= 0 && p.Name != l.d.People[named].Name {
			return x
		}
		if p.ByOffice && p.Office == "" {
			return x
		}
		if !p.ByOffice && (named < 0 || p.Len() > l.d.People[named].Len()) {
			named = k
		}
	}
	if named >= 0 && !l.unnamedOffice() && strings.Contains(l.d.Report.Words(l.d.People[named].Span), l.d.People[named].Name) {
		x.To, x.ToSpan = l.d.People[named].Name, l.d.People[named].Span
	}
	return x
}

// unnamedOffice says that somebody whom no mention covers is told by an office before the
// sentence: "he" may be this person.
func (l *leaner) unnamedOffice() bool {
	k := 0
	for i := 0; i < l.s.First; i++ {
		t := &l.d.Tokens[i]
		if t.Capital || !anyOffice[t.Lower] {
			continue
		}
		for k < len(l.d.People) && l.d.People[k].End < t.End() {
			k++
		}
		if k == len(l.d.People) || l.d.People[k].First > i && l.d.People[k].Start > t.Start() {
			return true
		}
	}
	return false
}

var anyOffice = leanSet("minister president premier chancellor ambassador chairman chairwoman chairperson governor king leader head director counterpart colleague envoy commissioner secretary mayor speaker")
