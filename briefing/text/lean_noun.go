package text

import (
	"strings"

	"brief/briefing"
)

// definite reads "the line", "the council", of which the report told before what it is.
func (l *leaner) definite(i int) (briefing.Lean, bool) {
	first := i
	if knownBy[l.word(i+1)] {
		i++
	}
	noun := l.word(i + 1)
	if noun == "figure" && (!definedBy[l.word(i+2)] || l.word(i+2) == "to") {
		return l.lean(first, i+2, briefing.LeanThing, l.countedBefore(i)), true
	}
	if held[noun] || heldBodies[noun] && l.d.Tokens[i+1].Capital {
		return l.heldAt(i, first)
	}
	if !leanNouns[noun] || l.d.Tokens[i+1].Capital || definedBy[l.word(i+2)] {
		return briefing.Lean{}, false
	}
	if i+2 < l.s.Last {
		t := &l.d.Tokens[i+2]
		if n := i + 3; t.Capital || (t.Lower == "in" || t.Lower == "at" || t.Lower == "near" || t.Lower == "along") && n < l.s.Last && l.d.Tokens[n].Capital {
			return briefing.Lean{}, false
		}
		if t.Kind == Word && !leanFunction[t.Lower] && !strings.HasSuffix(t.Lower, "s") && !strings.HasSuffix(t.Lower, "ed") {
			return briefing.Lean{}, false // "the line manager"
		}
	}
	if on := l.namedBefore(i, noun); on >= 0 {
		return l.lean(first, i+2, briefing.LeanNoun, on), true
	}
	x := l.lean(first, i+2, briefing.LeanNoun, -1)
	names, seen := l.introduced(noun)
	seen = seen || neverFirst[noun]
	if seen && len(names) == 1 && l.word(i+2) != "'s" {
		x.ToSpan = names[0]
		x.To = l.d.Report.Words(x.ToSpan)
	}
	return x, seen
}

// countedBefore is a token of the same sentence before i that says what "the figure" is
// of, -1 for none.
func (l *leaner) countedBefore(i int) int {
	for j := i - 1; j >= l.s.First; j-- {
		if w := l.word(j); leanBare[w] || leanCounted[w] || l.d.Tokens[j].Kind == Number {
			return j
		}
	}
	return -1
}

// heldAt reads the "the" at token i, which begins at first, before a noun of an event or a
// body that the report calls by one name only: "the forum" of the "Kelp Business Forum".
// Without that it is not said to lean: the event can be the report's own.
func (l *leaner) heldAt(i, first int) (briefing.Lean, bool) {
	noun := l.word(i + 1)
	if n := l.word(i + 2); definedBy[n] || n == "'s" || i+2 >= l.s.Last || l.d.Tokens[i+2].Capital || l.namedBefore(i, noun) >= 0 {
		return briefing.Lean{}, false
	}
	names, _ := l.introduced(noun)
	if len(names) != 1 {
		return briefing.Lean{}, false
	}
	x := l.lean(first, i+2, briefing.LeanNoun, -1)
	x.ToSpan, x.To = names[0], l.d.Report.Words(names[0])
	return x, true
}

// namedBefore is a token of the same sentence before i that says which thing the noun
// is: the noun itself or a name of no person and no country.
func (l *leaner) namedBefore(i int, noun string) int {
	for j := i - 1; j >= l.s.First; j-- {
		t := &l.d.Tokens[j]
		if t.Kind != Word {
			continue
		}
		if t.Lower == noun || t.Lower+"s" == noun || t.Lower == noun+"s" {
			return j
		}
		if t.Capital && (j > l.s.First || strings.ToUpper(l.d.Report.Words(t.Span())) == l.d.Report.Words(t.Span()) && t.Len() > 2) && !l.inPerson(j) && !l.isCountry(j) && l.canBe(j, noun) {
			return j
		}
	}
	return -1
}

// canBe says that the name at token j can be of what the noun calls: a town is no
// scheme, and a day none either.
func (l *leaner) canBe(j int, noun string) bool {
	if deicticAfter[l.word(j)] {
		return false
	}
	if placed[noun] {
		return true
	}
	at := l.d.Tokens[j].Start()
	for k := range l.d.Places {
		if p := &l.d.Places[k]; p.Start <= at && at < p.End {
			return false
		}
	}
	return true
}

// introduced looks for the noun in earlier sentences: the names that end with it, each
// once, and whether it stands there at all. A lower-case phrase of it beside a name
// leaves no answer.
func (l *leaner) introduced(noun string) (names []briefing.Span, seen bool) {
	known := map[string]bool{}
	plain := false
	toks := l.d.Tokens
	for _, j := range l.nouns[noun] {
		if j >= l.s.First {
			break
		}
		seen = true
		lo := j
		for lo > 0 && (toks[lo-1].Capital && toks[lo-1].Kind == Word || toks[lo-1].Lower == "-" && !toks[lo].Space) {
			lo--
		}
		if lo < j && (toks[lo].Lower == "the" || toks[lo].Lower == "a") {
			lo++
		}
		at := briefing.Span{Start: toks[lo].Start(), End: toks[j].End()}
		switch before := toks[max(lo-1, 0)].Lower; {
		case toks[j].Capital && lo < j && !(j+1 < len(toks) && toks[j+1].Capital && toks[j+1].Kind == Word):
			if words := strings.ToLower(l.d.Report.Words(at)); !known[words] {
				known[words] = true
				names = append(names, at)
			}
		case before != "the" && before != "this":
			plain = true
		}
	}
	if plain {
		names = nil
	}
	return names, seen
}

// mostIntroduced is how many places of one noun are looked at: books have thousands.
const mostIntroduced = 64

// noteNouns keeps where the nouns of a sentence stand that later ones may take up.
func (l *leaner) noteNouns() {
	for j := l.s.First; j < l.s.Last; j++ {
		if w := l.d.Tokens[j].Lower; (leanNouns[w] || held[w]) && len(l.nouns[w]) < mostIntroduced {
			l.nouns[w] = append(l.nouns[w], j)
		}
	}
}

// many says that the phrase from token j on, which ends before end, is of many things,
// for which no "it" stands.
func (l *leaner) many(j, end int) bool {
	last := ""
	for first := j; j < end; j++ {
		t := &l.d.Tokens[j]
		if t.Kind != Word || leanFunction[t.Lower] || leanAux[t.Lower] || j > first && strings.HasSuffix(t.Lower, "ed") {
			break
		}
		last = t.Lower
	}
	return isPlural(last)
}

// isPlural says that a word is a plural, as far as its end shows it.
func isPlural(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is") && !notPlural[w]
}
