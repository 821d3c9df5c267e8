package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// fractionContext says whether the fraction at tokens [lo, hi) is an amount: "a
// third of", "by a quarter", "a third more", "half the", "nearly a fifth,", "a
// quarter comes from"; not "a third country", "a quarter".
func (s *sent) fractionContext(lo, hi int, den float64) bool {
	next := s.w(hi)
	switch next {
	case "of":
		return !(den == 4 && s.year(hi+1) > 0) && !(den == 2 && s.mask[hi] != 0)
	case "as", "off", "again":
		return true
	case "the", "its", "their", "that", "all", "what":
		return den == 2
	}
	if comparative(next) != briefing.None && next != "over" || s.spelledPart(lo, hi, den) {
		return true
	}
	hedge, left := s.hedgeBefore(lo)
	left = s.overAdverb(left - 1)
	prev := s.w(left)
	switch prev {
	case "by":
		if d := s.w(left - 1); d == "up" || d == "down" {
			return true // headlines: "cargo up by a third"
		}
		switch s.w(left - 1) {
		case "short", "off", "over", "behind", "ahead", "dearer", "cheaper":
			return true // "the budget is short by a fifth"
		}
		if den != 4 && s.phraseEnds(hi) {
			return true // "footwear by as much as a third"
		}
		return s.changeWithin(left, 10)
	case "in":
		return den == 2 && s.halvedBefore(left) >= 0 // "cut the deficit in half"
	case "or":
		k := s.before(left) // "$885 million, or four-fifths"
		return k >= 0 && left-s.qs[k].hi <= 3 && s.phraseEnds(hi)
	case "of":
		return changeNoun(s.w(left-1)) != briefing.None // "an increase of almost three quarters"
	}
	if !s.phraseEnds(hi) {
		if hedge != briefing.Exact && (s.isVerb(hi) || saysVerb(next) || den == 2 && !spanNoun(next)) {
			return true // "about a third did not", "nearly half eat"
		}
		return s.goesAfter(hi) && (prev == "which" && s.w(left-1) == "of" || den == 2 || den == 4 || hedge != briefing.Exact || s.goesFrom(hi))
	}
	return s.fractionEnds(lo, den, hedge, left)
}

// fractionEnds says whether a part of a whole from token lo on that ends its phrase is
// an amount, by its hedge and the word at token left before it: "fell a third".
func (s *sent) fractionEnds(lo int, den float64, hedge briefing.Qualifier, left int) bool {
	prev := s.w(left)
	switch {
	case changeVerb(prev) != briefing.None, s.sharingBefore(left + 1), left >= s.first && objectVerbs.Has(&s.toks[left]):
		return true // "fell a third", "accounts for a fifth", "delivers a quarter"
	case (prev == "to" || prev == "with") && s.w(left-1) == "compared", prev == "against", prev == "versus":
		k := s.before(lo) // "seven in ten firms, compared to just over half in 2015"
		return k >= 0 && s.qs[k].unit == briefing.Percent
	case prev == "which" && s.w(left-1) == "of":
		return true
	case prev == "be" && den != 2 && isAuxiliary(s.w(left-1)) && s.w(left-2) == "it":
		return true // "by 2027 it should be three quarters"
	case prev == "to", prev == "from", prev == "at", prev == "was", prev == "is":
		return s.shareWord(s.first, left) // "its share rose from a fifth to a quarter"
	case hedge != briefing.Exact:
		return den != 4 && den != 2 || prev != "for" && prev != "in" && prev != "after" // "for almost a quarter"
	}
	return false
}

// spelledPart says whether the fraction at tokens [lo, hi) names its parts by a
// number, "two thirds", "one-fifth", and stands for its whole: at the end of its
// phrase, before a verb, or as what a goal is.
func (s *sent) spelledPart(lo, hi int, den float64) bool {
	if den == 2 || den == 4 || unitWord(s.w(lo)) == 0 {
		return false
	}
	return s.phraseEnds(hi) || s.isVerb(hi) || s.goesAfter(hi) || s.w(hi) == "for"
}

// halvedBefore is the verb that "in half", whose "in" is token i, goes with, -1
// where there is none.
func (s *sent) halvedBefore(i int) int {
	for k := i - 1; k >= s.first && k > i-8; k-- {
		switch s.w(k) {
		case ",", ";":
			return -1
		case "cut", "cuts", "cutting", "slash", "slashed", "slashing", "reduce", "reduced", "reducing", "fell", "fallen", "fall", "dropped", "drop", "shrank", "shrunk", "sliced":
			return k
		}
	}
	return -1
}

// saysVerb holds verbs of what people asked do, in the plural.
func saysVerb(w string) bool {
	switch w {
	case "say", "said", "think", "thought", "believe", "want", "want to", "have", "had", "feel", "own", "live", "speak", "work", "plan", "expect", "use":
		return true
	}
	return false
}

// spanNoun holds what "half" makes a length or a half of, and no share.
func spanNoun(w string) bool {
	switch w {
	case "hour", "day", "year", "century", "decade", "past", "way", "time", "term", "season", "mile", "price", "an", "a", "of", "day's", "year's", "million", "dozen", "-", "term's":
		return true
	}
	return false
}

// sharingBefore says whether the words before token i make a part of a whole of
// what follows: "accounts for", "made up", "represents".
func (s *sent) sharingBefore(i int) bool {
	switch s.w(i - 1) {
	case "for":
		switch s.w(i - 2) {
		case "account", "accounts", "accounted", "accounting":
			return true
		}
	case "up":
		switch s.w(i - 2) {
		case "make", "makes", "made", "making":
			return true
		}
	case "represent", "represents", "represented", "representing", "constitute", "constitutes", "constituted", "comprise", "comprises", "comprised", "supplies", "supplied", "covers", "covered":
		return true
	}
	return false
}

// phraseEnds says whether the noun phrase ends before token i.
func (s *sent) phraseEnds(i int) bool {
	if i >= s.last || s.toks[i].Kind == text.Punct && !isDash(s.w(i)) || s.mask[i] == maskTime {
		return true
	}
	switch s.w(i) {
	case "in", "on", "at", "to", "from", "with", "since", "between", "over", "during", "against", "compared", "and", "or", "but", "while", "year", "annually", "respectively", "last",
		"this", "when", "after", "by", "because", "as", "within", "through", "–", "—":
		return true
	}
	return false
}

// goesAfter says whether a verb at token i tells where a part of a whole goes:
// "half are", "a third went to China".
func (s *sent) goesAfter(i int) bool {
	switch s.w(i) {
	case "is", "are", "was", "were", "consists", "consisted", "concerns", "belongs", "belong":
		return true
	}
	return s.goesFrom(i)
}

// goesFrom says whether "went to", "comes from" and the like stand at token i.
func (s *sent) goesFrom(i int) bool {
	switch s.w(i) {
	case "goes", "go", "went", "gone", "going", "comes", "come", "came", "coming", "stems", "moves", "moved", "travels", "arrives", "arrived":
		return true
	}
	return false
}
