package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// oneIn reads "one in seven", "nine out of ten" where num stands at i.
func (s *sent) oneIn(q *quantity, i int, num float64) bool {
	if num < 1 || num > 9 && s.w(i+2) != "every" {
		return false
	}
	j := i + 1
	switch {
	case s.w(j) == "of" && s.w(j+1) == "every":
		j++
	case s.w(j) == "in":
		j++
	case s.w(j) == "out" && s.w(j+1) == "of":
		j += 2
	case s.outOfAfter(j) > 0:
		j = s.outOfAfter(j) // "three cups of tea out of ten"
	case num > 1 && s.w(j+1) == "in" && s.someIn(j) && s.wholeOf(j+2) > int(num):
		j += 2 // "four visitors in ten"
	case num == 1 && s.namedOneIn(j) > 0:
		j = s.namedOneIn(j)
	case num == 1 && s.w(j+1) == "in" && s.toks[j].Kind == text.Word && !isPreposition(s.w(j)) && !isAuxiliary(s.w(j)):
		return s.oneThingIn(q, i) // "one sack in ten"
	default:
		return false
	}
	if s.w(j) == "every" {
		j++
	}
	den := float64(s.wholeOf(j))
	if den <= num || den > 1000 || j < s.last && s.mask[j] != 0 {
		return false
	}
	switch s.w(j + 1) {
	case "months", "years", "days", "month", "year", "weeks", "hours", "minutes", "million", "percent", "%":
		return false
	}
	if _, h := s.hedgeBefore(i); j+1 >= s.last || s.toks[j+1].Kind != text.Word {
		if w := s.w(h - 1); h == i && w != "or" && w != "by" && !(s.w(i+1) == "out" && (num == 1 || levelVerb(w))) || j+1 < s.last && s.toks[j+1].Kind == text.Number {
			return false
		}
	}
	*q = quantity{lo: i, hi: j + 1, value: 100 * num / den, step: 1, scale: 1, unit: briefing.Percent, form: formFraction, kind: briefing.Share, rule: "fraction: one in n", word: true}
	s.hedgeOf(q)
	return true
}

// everyNth reads "every sixth resident": one part in six.
func (s *sent) everyNth(q *quantity, i int) bool {
	n := ordinal(s.w(i + 1))
	if n < 2 || i+2 >= s.last || s.toks[i+2].Kind != text.Word || isPreposition(s.w(i+2)) && !(s.w(i+2) == "of" && s.demonstrative(i+3)) && !(len(s.qs) > 0 && s.qs[len(s.qs)-1].form == formFraction && s.w(i-1) == ",") {
		return false
	}
	switch s.w(i + 2) {
	case "day", "week", "month", "year", "night", "hour", "minute", "time", "season", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday":
		return false
	}
	*q = quantity{lo: i, hi: i + 2, value: 100 / n, step: 1, scale: 1, unit: briefing.Percent, form: formFraction, kind: briefing.Share, rule: "fraction: every nth", word: true}
	s.hedgeOf(q)
	return true
}

// oneThingIn reads "one sack in ten comes from", where "one" stands at i; "one
// plant in five regions" is none.
func (s *sent) oneThingIn(q *quantity, i int) bool {
	j := i + 3
	if s.w(j) == "every" {
		j++
	}
	den := float64(s.smallInt(j))
	if den == 0 {
		den = tensWord(s.w(j))
	}
	if s.w(j) == "a" && s.w(j+1) == "hundred" {
		j, den = j+1, 100
	}
	if den < 2 || j >= s.last || s.mask[j] != 0 || j+1 < s.last && (s.toks[j+1].Kind == text.Number || s.countedNext(j+1) || scaleOf(s.w(j+1)) > 0) {
		return false
	}
	*q = quantity{lo: i, hi: j + 1, value: 100 / den, step: 1, scale: 1, unit: briefing.Percent, form: formFraction, kind: briefing.Share, rule: "fraction: one in n", word: true}
	s.hedgeOf(q)
	return true
}

// countedNext says whether token i is a plural that a number before it counts.
func (s *sent) countedNext(i int) bool {
	w := s.w(i)
	switch w {
	case "matches", "games", "starts", "attempts", "outings", "appearances", "tries", "seasons", "innings", "overs":
		return true // "one goal in six matches"
	}
	_, ok := nounOf(w)
	return isPlural(w) && (ok || stopNoun(w))
}

// outOfAfter is the token after "out of" that follows a noun phrase of up to four
// words at token j, 0 where none does.
func (s *sent) outOfAfter(j int) int {
	for k := j; k < s.last && k < j+5; k++ {
		if s.w(k) == "out" && s.w(k+1) == "of" && k > j {
			return k + 2
		}
		if w := s.w(k); s.toks[k].Kind != text.Word || isAuxiliary(w) || isPreposition(w) && w != "of" {
			return 0
		}
	}
	return 0
}

// someIn says whether the plural at token j is counted by so many "in ten", behind
// which no noun of its own stands.
func (s *sent) someIn(j int) bool {
	if _, ok := nounOf(s.w(j)); !ok || !isPlural(s.w(j)) && s.w(j) != "people" {
		return false
	}
	switch s.w(j + 2) {
	case "three", "four", "five", "ten", "hundred":
		return s.isVerb(j+3) || s.phraseEnds(j+3) || s.goesAfter(j+3) || saysVerb(s.w(j+3))
	}
	return false
}
