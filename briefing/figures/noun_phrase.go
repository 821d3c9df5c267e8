package figures

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// nounAt finds the noun that a number before token j counts: at most five
// words on, within the noun phrase. known says that it is in the list.
func (s *sent) nounAt(j int) (noun, int, bool) {
	var found noun
	if s.w(j) == "-" {
		return found, j, false
	}
	if n, end, ok := s.moreNoun(j); ok {
		return n, end, true
	}
	j = s.pastCompared(j)
	known, hi, lastWord, lastHi, plural, pluralHi := false, j, "", j, "", j
	for k := j; k < s.last && k < j+7; k++ {
		t := &s.toks[k]
		if t.Kind == text.Punct && t.Lower == "-" && !t.Space && !s.spaceAt(k+1) && k > j {
			continue // "foreign-owned"
		}
		if t.Lower == "," && k > j && !known && !isPlural(lastWord) {
			if e := s.adjectivesTo(k + 1); e > 0 {
				n, _ := nounOf(s.w(e))
				return n, e + 1, true // "20 high-tech, competitive, export-oriented enterprises"
			}
		}
		if s.endsNoun(k, k == j) || !known && isPlural(lastWord) && trailsNoun(t.Lower) || lastWord == "people" {
			break // "30 plots out of 112", "young people train there"
		}
		if t.Lower == "hands" && s.handsWork(k) {
			return noun{briefing.Person, briefing.OtherMetric}, k + 1, true
		}
		if n, ok := nounOf(t.Lower); ok { // the last of "tariff lines", "member countries"
			found, hi, known = n, k+1, true
			lastWord, lastHi = t.Lower, k+1
			continue
		}
		if known {
			if isPlural(lastWord) {
				break
			}
			continue // "container block trains"
		}
		if end := s.nationalsEnd(k); end > 0 {
			return noun{briefing.Person, briefing.OtherMetric}, end, true
		}
		if isPlural(lastWord) && !pluralAdverb(lastWord) {
			plural, pluralHi = lastWord, lastHi // "23 divers compensation"
		}
		if lastWord, lastHi = t.Lower, k+1; stopNoun(t.Lower) && isPlural(t.Lower) {
			break // "the two countries exchanged goods"
		}
	}
	if known {
		return found, hi, true
	}
	if isPlural(lastWord) {
		return unknownNoun(lastWord, j, lastHi)
	}
	return unknownNoun(plural, j, pluralHi)
}

// handsWork says that the "hands" at token k are people who work: "farm hands".
func (s *sent) handsWork(k int) bool {
	switch s.w(k - 1) {
	case "farm", "hired", "field", "deck", "ranch", "factory", "harvest", "mill", "dock":
		return true
	}
	return false
}

// pastCompared moves past what compares or sizes the counted, and does not name it, at
// token j: a "more" that a "than" answers, "40-foot".
func (s *sent) pastCompared(j int) int {
	if (s.w(j) == "more" || s.w(j) == "fewer") && s.moreThan(j) {
		j++ // "1,100 more Omani visitors than a year before"
	}
	return s.pastSize(j)
}

// moreNoun reads "more flights" after a number, at token j.
func (s *sent) moreNoun(j int) (noun, int, bool) {
	if s.w(j) != "more" || s.w(j+2) == "than" || !isPlural(s.w(j+1)) {
		return noun{}, j, false
	}
	n, ok := nounOf(s.w(j + 1))
	return n, j + 2, ok
}

// unknownNoun is what the plural w, which ends a phrase of tokens [j, hi), counts,
// though it stands in no list.
func unknownNoun(w string, j, hi int) (noun, int, bool) {
	if hi <= j || hi-j > 4 || stopNoun(w) {
		return noun{}, j, false
	}
	return noun{singular(w), briefing.OtherMetric}, hi, false
}

// pluralAdverb holds words that end as plurals do and are none.
func pluralAdverb(w string) bool {
	switch w {
	case "always", "perhaps", "besides", "sometimes", "towards", "afterwards", "across", "nowadays", "overseas", "upwards", "downwards", "indoors", "outdoors", "thanks", "times":
		return true
	}
	return false
}

// pastSize is the token after the size of one thing that opens a noun phrase at
// token j, j where none does: "9,000 40-foot containers".
func (s *sent) pastSize(j int) int {
	if j+2 < s.last && s.toks[j].Kind == text.Number && s.w(j+1) == "-" && !s.spaceAt(j+1) && s.mask[j] == 0 {
		switch s.w(j + 2) {
		case "foot", "feet", "ton", "tonne", "seat", "seater", "tonner":
			return j + 3
		}
	}
	return j
}

// endsNoun says whether token k can be no part of a noun phrase, of which it is
// the first word or a later one.
func (s *sent) endsNoun(k int, first bool) bool {
	t := &s.toks[k]
	if t.Kind != text.Word || s.mask[k] != 0 {
		return true
	}
	switch t.Lower {
	case "'s", "whose", "whom":
		return true
	case "their", "its", "his", "her", "our", "your", "my", "they", "he", "she", "it", "we", "you":
		return !first || s.numberAt(k-1) || scaleOf(s.w(k-1)) > 0 // "the 60 million their lawyers had asked for"
	case "now", "today", "already", "currently", "still", "also":
		return !first
	case "study", "work": // "study tours", "work permits"
		return !isPlural(s.w(k + 1))
	}
	return isPreposition(t.Lower) || isAuxiliary(t.Lower)
}

// trailsNoun holds words that stand behind a noun and are no part of it.
func trailsNoun(w string) bool {
	switch w {
	case "out", "now", "there", "here", "so", "alone", "already", "today", "yesterday", "last", "this", "next", "off", "up", "down", "abroad", "both", "all", "long", "away", "altogether", "overall":
		return true
	}
	return false
}

// moreThan says whether "more" at token j and the noun phrase after it compare:
// "more Omani visitors in 2022 than".
func (s *sent) moreThan(j int) bool {
	known := false
	for k := j + 1; k < s.last && k < j+9; k++ {
		w := s.w(k)
		if w == "than" {
			return known && k > j+1
		}
		if n, ok := nounOf(w); ok && n.unit != "" || s.nationalsAt(k) {
			known = true
		}
		if s.toks[k].Kind == text.Punct && w != "-" {
			return false
		}
	}
	return false
}

// adjectivesTo is the token of the listed noun that a row of adjectives from
// token i leads to, 0 where there is none.
func (s *sent) adjectivesTo(i int) int {
	for k := i; k < s.last && k < i+9; k++ {
		t := &s.toks[k]
		if _, ok := nounOf(t.Lower); ok {
			return k
		}
		if t.Lower != "," && t.Lower != "-" && t.Lower != "and" && (t.Kind != text.Word || t.Capital || isPreposition(t.Lower) || isAuxiliary(t.Lower) || isPlural(t.Lower)) {
			break
		}
	}
	return 0
}

// nationalsEnd is the token after the people of a country that token k names,
// "88,000 New Zealanders"; 0 where it names none.
func (s *sent) nationalsEnd(k int) int {
	if !s.nationalsAt(k) {
		return 0
	}
	_, end := s.countryAt(k)
	return max(k+1, end)
}

// nationalsAt says whether token k names the people of a country: "Iranians".
func (s *sent) nationalsAt(k int) bool {
	if k < s.first || k >= s.last || !s.toks[k].Capital {
		return false
	}
	w := s.toks[k].Lower
	if c := s.countryMention(k); c != nil {
		if c.Form == text.FormNationals {
			return true
		}
		if c.Form == text.FormAdjective && (strings.HasSuffix(w, "ese") || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "sh") || strings.HasSuffix(w, "ch")) {
			return s.w(k+1) != "and" && s.w(k+1) != "or" && (s.phraseEnds(k+1) || s.isVerb(k+1)) // "2,511 Vietnamese were studying"
		}
	}
	return strings.HasSuffix(w, "ians") || strings.HasSuffix(w, "eans") || strings.HasSuffix(w, "anis") || strings.HasSuffix(w, "akhs") || strings.HasSuffix(w, "beks") ||
		w == "turks" || w == "germans" || w == "arabs" || w == "poles" || w == "chinese" && !isNounNext(s.w(k+1)) || strings.HasSuffix(w, "cans")
}

// stopNoun holds plurals that no figure counts.
func stopNoun(w string) bool {
	switch w {
	case "times", "days", "weeks", "months", "years", "hours", "minutes", "sides", "countries", "states", "nations", "parties", "presidents", "leaders", "ministers",
		"delegates", "originals", "copies", "languages", "annexes", "articles", "sections", "chapters", "points", "paragraphs", "rounds", "meetings", "sessions",
		"talks", "decades", "centuries", "percents", "ways", "others", "pages", "questions", "reasons", "goals", "halves", "thirds", "quarters", "republics",
		"neighbours", "neighbors", "brothers", "hands", "ones", "degrees", "peoples", "governments", "capitals", "economies", "priorities", "partners", "ambassadors", "officials",
		"colleagues", "issues", "topics", "steps", "stages", "phases", "carriers", "chairmen", "heads", "continents", "sisters", "generations", "terms", "seas", "series", "columns", "tables", "votes", "speakers",
		"chances", "levels", "fronts", "pillars", "categories", "principles", "directions":
		return true
	}
	return false
}

func isPreposition(w string) bool {
	switch w {
	case "of", "in", "on", "at", "by", "to", "for", "from", "with", "between", "along", "over", "via", "through", "within", "under", "than", "as", "and", "or", "but",
		"into", "against", "among", "during", "per", "across", "since", "until", "that", "which", "who", "while", "whereas", "if", "after", "before", "towards", "including",
		"compared", "worth", "amid", "because", "when", "where", "the", "a", "an", "this", "these", "those", "instead", "annually", "each", "every", "more", "less", "not":
		return true
	}
	return false
}

func isAuxiliary(w string) bool {
	switch w {
	case "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "went", "came",
		"made", "reached", "operate", "operates", "operated", "visited", "crossed", "moved", "travelled", "traveled", "work", "worked", "live", "took", "take", "rose", "grew", "fell",
		"opened", "do", "did", "does", "carried", "passed", "joined", "remain", "participated", "study", "studied", "arrived", "signed", "exist", "account", "accounted":
		return true
	}
	return false
}
