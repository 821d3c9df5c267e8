package figures

import (
	"strings"

	"brief/briefing/text"
)

// goesOn is the speaker of the sentence before where sentence no refers back to
// what he said: "X said 137 projects had begun. They are expected to create
// jobs. Of these, 22 …". A sentence with a subject of its own is the report's.
// What a body publishes ends with its sentence, what a side of talks says does
// not.
func (s *sent) goesOn(no, depth int) string {
	if no == 0 || depth == 0 {
		return ""
	}
	x, y := &s.d.Sentences[no], &s.d.Sentences[no-1]
	if x.Para != y.Para || y.Role != text.Body || s.quoteAround(y.First) >= 0 || s.quoteAround(y.Last-2) >= 0 {
		return ""
	}
	name := s.speaks(no - 1)
	if name == "" {
		name = s.goesOn(no-1, depth-1)
	}
	if s.toks[x.First].Lower == "in" && s.toks[x.First+1].Lower == "particular" {
		return name // what "in particular" opens is part of what was told
	}
	if name == "" || s.endsWithSentence(name) || !s.resumes(x, y) || s.speechEnds(x, y) {
		return ""
	}
	return name
}

// speechEnds says whether sentence y reports words in the past of the past ("said that
// the forum had grown out of a pact of eight") and x tells in the present of what those
// it speaks of have: that is the report's own knowledge.
func (s *sent) speechEnds(x, y *text.Sentence) bool {
	past := false
	for k := y.First; k < y.Last && !past; k++ {
		past = s.toks[k].Lower == "had" || s.toks[k].Lower == "would"
	}
	for k := x.First; past && k+1 < x.Last && k < x.First+40; k++ {
		switch w := s.toks[k].Lower; w {
		case "have", "has":
			next := &s.toks[k+1]
			return next.Kind == text.Number || next.Lower == "a" || next.Lower == "an" || next.Lower == "the"
		case "had", "would", "were", "was", "is", "are", "will":
			return false
		}
	}
	return false
}

// endsWithSentence says whether what a speaker told ends with its sentence: a
// body's or a firm's does, and what "lawyers" or "analysts" say, but not a side's.
func (s *sent) endsWithSentence(name string) bool {
	if name == "" || namesSide(name) {
		return false
	}
	return namesBody(name) || name[0] >= 'a' && name[0] <= 'z' || !s.personNamed(name)
}

// namesSide says whether a speaker is one side of talks.
func namesSide(name string) bool {
	for _, end := range [...]string{" side", " Side", " Party", " party", " delegation", " Delegation"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// backReach is how many tokens of a sentence are asked for a word that refers
// back.
const backReach = 14

// resumes says whether what stands before the verb of sentence x takes up
// what sentence y told of: a pronoun, "those firms", "the latter", "of these",
// "its growth", "the plant" where y told of a plant.
func (s *sent) resumes(x, y *text.Sentence) bool {
	for k := x.First; k+1 < x.Last && k < x.First+backReach; k++ {
		t := &s.toks[k]
		next := &s.toks[k+1]
		switch w := t.Lower; {
		case w == ";" || w == ":":
			return false
		case w == "they" || w == "latter":
			return true
		case w == "it":
			return isAuxiliary(next.Lower) && !s.impersonal(k+1) || !isAuxiliary(next.Lower) && !isPreposition(next.Lower) && next.Kind == text.Word
		case w == "of" && k < x.First+5:
			switch next.Lower {
			case "these", "those", "them", "that", "this":
				return true
			}
		case w == "these" || w == "those" || w == "such" || w == "that" || w == "this":
			return next.Kind == text.Word && !isAuxiliary(next.Lower) && !isPreposition(next.Lower) && !isTimeNoun(next.Lower) && !levelVerb(next.Lower)
		case w == "its" || w == "their":
			if k == x.First || s.toks[k-1].Kind != text.Word || !isPreposition(s.toks[k-1].Lower) {
				return true
			}
		case w == "the" && (k == x.First || !isPreposition(s.toks[k-1].Lower)):
			return s.namedIn(k+1, x, y)
		case k > x.First && (isAuxiliary(w) || levelVerb(w)):
			return false
		}
	}
	return false
}

// impersonal says whether "it" before the verb at v stands for nothing: "it is
// expected", "it was agreed".
func (s *sent) impersonal(v int) bool {
	if s.reporting(v + 1) {
		return true
	}
	switch s.toks[v+1].Lower {
	case "planned", "agreed", "decided", "important", "necessary", "hoped", "understood", "possible", "likely", "clear", "known":
		return true
	}
	return false
}

// namedIn says whether the noun that "the" before token k belongs to is one that
// sentence y used: "the plant", "the two plants".
func (s *sent) namedIn(k int, x, y *text.Sentence) bool {
	for ; k < x.Last && s.toks[k].Kind == text.Number; k++ {
	}
	head := k
	for head+1 < x.Last && head < k+2 {
		n := &s.toks[head+1]
		if n.Kind != text.Word || isPreposition(n.Lower) || isAuxiliary(n.Lower) || levelVerb(n.Lower) {
			break
		}
		head++
	}
	if claimNouns.Has(&s.toks[k]) && s.toks[k+1].Lower != "of" {
		return true
	}
	return s.usedIn(k, y) || head > k && s.usedIn(head, y)
}

// claimNouns take up what was said of an amount: "the growth has slowed".
var claimNouns = text.NewWordSet(`growth increase rise decline decrease fall drop amount sum trend`)

// usedIn says whether sentence y used the noun at token k, in either number.
func (s *sent) usedIn(k int, y *text.Sentence) bool {
	t := &s.toks[k]
	if t.Kind != text.Word || t.Capital || isTimeNoun(t.Lower) || len(t.Lower) < 4 || sharedNouns.Has(t) {
		return false
	}
	stem := strings.TrimSuffix(t.Lower, "s")
	for i := y.First; i < y.Last; i++ {
		if w := s.toks[i].Lower; strings.HasPrefix(w, stem) && len(w) <= len(stem)+2 {
			return true
		}
	}
	return false
}

// sharedNouns are words for those and what two reports have in common, which
// take up nothing that one of them said.
var sharedNouns = text.NewWordSet(`country countries side sides minister ministers president government state states company companies republic bilateral mutual partner partners neighbour neighbours neighbor neighbors`)

// isTimeNoun says whether w is a word for a time.
func isTimeNoun(w string) bool {
	switch w {
	case "year", "years", "month", "months", "week", "quarter", "season", "decade", "century", "time", "day", "days", "spring", "summer", "autumn", "winter", "fall", "morning", "way",
		"fiscal", "past", "coming", "same", "last", "next", "past-year", "first", "second", "third", "fourth", "half", "january", "february", "march", "april", "may", "june", "july",
		"august", "september", "october", "november", "december":
		return true
	}
	return false
}

// reportedOn is the speaker of the sentence before where sentence no is told as
// a past of the past, as only somebody's words are: "X said that exports
// doubled. Imports had fallen by 3 percent and would fall further."
func (s *sent) reportedOn(no, depth int) string {
	if no == 0 || depth == 0 {
		return ""
	}
	x, y := &s.d.Sentences[no], &s.d.Sentences[no-1]
	if y.Para != x.Para || !s.backshifted(x.First, x.Last) || s.quoteAround(y.First) >= 0 {
		return ""
	}
	if name, ok := s.attributed(no-1, y.Last-1, depth); ok {
		if s.endsWithSentence(name) && !s.backshifted(y.First, y.Last) {
			return ""
		}
		return name
	}
	return s.reportedOn(no-1, depth-1)
}

// backshifted says whether the first verb in [lo, hi) that shows it is told
// as reported speech tells it: "had", "would", "was to". What "that would" or an
// "if" supposes is no speech.
func (s *sent) backshifted(lo, hi int) bool {
	for k := lo; k < hi && k < lo+40; k++ {
		switch s.toks[k].Lower {
		case "had":
			if !s.subordinate(k, lo) {
				return true
			}
		case "would":
			w := s.toks[max(k-1, lo)].Lower
			return w != "that" && w != "this" && w != "which" && !s.supposes(k, hi)
		case "has", "have", "is", "are", "will":
			return false
		}
	}
	return false
}

// subordinate says whether the verb at k belongs to a clause within another: "half
// what they had been".
func (s *sent) subordinate(k, lo int) bool {
	for i := k - 1; i >= lo && i > k-4; i-- {
		switch s.toks[i].Lower {
		case "what", "which", "who", "as", "when", "that":
			return true
		case ",":
			return false
		}
	}
	return false
}

// supposes says whether an "if" follows in [k, hi).
func (s *sent) supposes(k, hi int) bool {
	for ; k < hi; k++ {
		if s.toks[k].Lower == "if" {
			return true
		}
	}
	return false
}
