package text

import (
	"strings"

	"brief/briefing"
)

// Leanings are the sentences of the body that hold words which lean on other words:
// on an earlier sentence, or on the front of their own, which a cut may take away. It
// needs a parsed report and changes nothing in it.
//
// What a pronoun stands for is not looked for beyond the sentence: the sentence before
// can have any number of nouns, and a wrong one would be the program's invention.
func (d *Doc) Leanings() []briefing.Leaning {
	var out []briefing.Leaning
	before := briefing.Span{}
	para := -1
	l := leaner{d: d, nouns: map[string][]int{}}
	for k := range d.Sentences {
		s := &d.Sentences[k]
		if s.Role != Body && s.Role != ListItem {
			continue
		}
		l.enter(s)
		for i := s.First; i < s.Last; i++ {
			if x, ok := l.at(i); ok {
				l.out = append(l.out, x)
			}
		}
		l.noteNouns()
		if s.Para > para+1 {
			before = briefing.Span{} // something else stands between them
		}
		out = append(out, briefing.Leaning{Report: d.Report.Name, Span: s.Span, Leans: l.out, Before: before, Person: l.namesPerson(), Countries: l.countriesNamed()})
		before, para = s.Span, s.Para
	}
	return out
}

// leaner reads one sentence.
type leaner struct {
	d   *Doc
	s   *Sentence
	out []briefing.Lean
	// people and countries are the first mentions that can stand in it; nouns is where
	// the nouns of the sentences before it stand.
	people, countries int
	nouns             map[string][]int
}

// enter goes on to a sentence behind the one before.
func (l *leaner) enter(s *Sentence) {
	l.s, l.out = s, nil
	start := l.d.Tokens[s.First].Start()
	for l.people < len(l.d.People) && l.d.People[l.people].End <= start {
		l.people++
	}
	for l.countries < len(l.d.Countries) && l.d.Countries[l.countries].End <= start {
		l.countries++
	}
}

// word is the token at i in lower case, "" outside the sentence.
func (l *leaner) word(i int) string {
	if i < l.s.First || i >= l.s.Last {
		return ""
	}
	return l.d.Tokens[i].Lower
}

// at reads the lean that begins at token i.
func (l *leaner) at(i int) (briefing.Lean, bool) {
	w := l.word(i)
	if n := l.event(i); n > 0 {
		return l.lean(i, i+n, briefing.LeanEvent, -1), true
	}
	if x, ok := l.link(i); ok {
		return x, true
	}
	switch w {
	case "he", "she", "him", "his", "her", "himself", "herself":
		return l.person(i), true
	case "it", "its", "itself":
		if w == "it" && l.empty(i) {
			return briefing.Lean{}, false
		}
		return l.lean(i, i+1, briefing.LeanThing, l.orAhead(i, l.thingBefore(l.reach(i)))), true
	case "they", "them", "their", "theirs", "themselves":
		return l.lean(i, i+1, briefing.LeanThing, l.orAhead(i, l.pluralBefore(l.reach(i)))), true
	case "then":
		return l.lean(i, i+1, briefing.LeanThing, -1), l.tiesInTime(i)
	case "ones":
		return l.lean(i, i+1, briefing.LeanThing, l.pluralBefore(i)), true
	case "this", "these", "that", "those", "such":
		return l.pointer(i)
	case "there":
		if l.exists(i) {
			return briefing.Lean{}, false
		}
		return l.lean(i, i+1, briefing.LeanThing, l.placeBefore(i)), true
	case "the":
		if l.countedOnly(i) {
			return l.lean(i, i+2, briefing.LeanThing, -1), true
		}
		return l.definite(i)
	case "local":
		if localTo[l.word(i+1)] || l.placeBefore(i) >= 0 || l.placeBehind(i) {
			return briefing.Lean{}, false
		}
		return l.lean(i, i+1, briefing.LeanThing, -1), true
	}
	return briefing.Lean{}, false
}

// lean is the words [i, end) with the token on of the same sentence, -1 for none.
func (l *leaner) lean(i, end int, kind briefing.LeanKind, on int) briefing.Lean {
	toks := l.d.Tokens
	x := briefing.Lean{Span: briefing.Span{Start: toks[i].Start(), End: toks[min(end, l.s.Last)-1].End()}, Kind: kind}
	if on >= 0 {
		x.On = toks[on].Span()
	}
	return x
}

// empty says that the "it" at i stands for nothing: "it is important that".
func (l *leaner) empty(i int) bool {
	at := i + 1
	for leanAux[l.word(at)] {
		at++
	}
	for w := l.word(at); w == "also" || w == "not" || w == "very" || w == "so" || w == "thus" || w == "therefore" || w == "now" || w == "particularly" || w == "quite"; w = l.word(at) {
		at++
	}
	w := l.word(at)
	if at > i+1 && raised[w] && l.word(at+1) == "to" || at > i+1 && l.word(at+1) == "to" && l.word(at+2) == "be" && strings.HasSuffix(w, "ed") {
		return false // "it is expected to be signed": something is
	}
	if at > i+1 && (emptyAfter[w] || len(w) > 4 && w[len(w)-2:] == "ed" && (l.word(at+1) == "that" || l.word(at+1) == "to")) {
		return true
	}
	if at > i+1 && l.isPronoun(at) && leanHopes[l.word(at+1)] || leanHopes[l.word(at+2)] && l.isPronoun(at) {
		return true // "it is our hope that"
	}
	switch w {
	case "seems", "seemed", "appears", "appeared", "follows", "turns", "turned", "emerged", "transpired":
		return true
	}
	if a := l.word(i - 1); a == "make" || a == "makes" || a == "made" || a == "making" || a == "find" || a == "finds" || a == "found" || a == "consider" || a == "considers" || a == "considered" || a == "deem" || a == "deemed" || a == "deems" {
		return emptyAfter[w] // "make it possible"
	}
	return false
}

// exists says that the "there" at i stands for no place: "there are", "he said there
// would be".
func (l *leaner) exists(i int) bool {
	for at := i + 1; at < i+4; at++ {
		switch w := l.word(at); {
		case leanAux[w], w == "exist", w == "exists", w == "remain", w == "remains", w == "remained", w == "seem", w == "seems", w == "came", w == "appear", w == "appears":
			return true
		case w == "also", w == "still", w == "already", w == "now", w == "always", w == "never":
		default:
			return false
		}
	}
	return false
}

// pointer reads "this", "these", "that", "those" and "such" where they point back.
func (l *leaner) pointer(i int) (briefing.Lean, bool) {
	w, next := l.word(i), l.word(i+1)
	switch {
	case next == "" || deicticAfter[next] || w == "such" && next == "as":
		return briefing.Lean{}, false
	case w == "such" && (next == "a" || next == "an"):
		return l.lean(i, i+1, briefing.LeanThing, l.pointedAt(i+1)), l.wordEnds(i + 3)
	case w == "such":
		return l.lean(i, i+1, briefing.LeanThing, -1), i == l.s.First
	case w == "that":
		if i == l.s.First && (leanAux[next] || next == "means" || next == "meant") && next != "have" {
			return l.lean(i, i+1, briefing.LeanThing, -1), true
		}
		if !beforeThat[l.word(i-1)] || leanFunction[next] || l.isPronoun(i+1) || next == "of" {
			return briefing.Lean{}, false // a conjunction
		}
	case w == "those" && (next == "of" || next == "who" || next == "that" || next == "which" || next == "present" || next == "in" || next == "from" || next == "on" || next == "with" || next == "for"):
		return briefing.Lean{}, false
	}
	if (w == "those" || w == "that") && l.restricted(i) {
		return briefing.Lean{}, false
	}
	return l.lean(i, i+1, briefing.LeanThing, l.pointedAt(i)), true
}

// wordEnds says that a phrase ends before token i.
func (l *leaner) wordEnds(i int) bool {
	w := l.word(i)
	return w == "" || l.d.Tokens[i].Kind != Word || w != "as" && w != "that" && leanFunction[w]
}

// restricted says that a clause behind the noun of "those" says which: "those fields in
// which trade grows".
func (l *leaner) restricted(i int) bool {
	for k := i + 2; k < i+8; k++ {
		switch l.word(k) {
		case "which", "who", "whom", "whose", "that", "where":
			return true
		case ",", ".", ";", "":
			return false
		}
	}
	return false
}

func (l *leaner) isPronoun(i int) bool {
	switch l.word(i) {
	case "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "our", "my", "the", "a", "an", "this", "these", "those", "there", "all", "both", "some", "any", "no", "each", "every":
		return true
	}
	return false
}

// event counts the tokens of words at i that point to another event: "on that
// occasion", "at the time".
func (l *leaner) event(i int) int {
	switch l.word(i) {
	case "on", "at", "during", "in", "after", "since", "from", "for", "of", "by":
	default:
		return 0
	}
	switch w := l.word(i + 1); {
	case w == "that" && leanEvents[l.word(i+2)], w == "those" && leanEvents[l.word(i+2)]:
		return 3
	case w == "the" && l.word(i) == "at" && l.word(i+2) == "time":
		if n := l.word(i + 3); n == "of" || n == "when" || n == "that" || n == "was" {
			return 0
		}
		return 3
	case w == "the" && l.word(i+2) == "same" && leanEvents[l.word(i+3)] && l.word(i+3) != "time":
		return 4
	}
	return 0
}
