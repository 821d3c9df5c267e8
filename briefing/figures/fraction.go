package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// fractionStep is how exactly people mean a fraction: "a third" is anything
// from 30 to 36 percent, "half" from 47 to 53.
const fractionStep = 5

func denominator(w string) float64 {
	switch w {
	case "half", "halves":
		return 2
	case "third", "thirds":
		return 3
	case "quarter", "quarters", "fourths":
		return 4
	case "fifth", "fifths":
		return 5
	case "sixth", "sixths":
		return 6
	case "seventh", "sevenths":
		return 7
	case "eighth", "eighths":
		return 8
	case "ninth", "ninths":
		return 9
	case "tenth", "tenths":
		return 10
	}
	return 0
}

// fractionAt reads parts of a whole in words as percent: "a third of", "two
// thirds", "by half", "one in seven", "nine out of ten", "a third more".
func (s *sent) fractionAt(q *quantity, i int) bool {
	if s.toks[i].Kind != text.Word {
		if s.oneIn(q, i, float64(s.smallInt(i))) {
			return true
		}
		return false
	}
	w := s.w(i)
	if w == "every" {
		return s.everyNth(q, i)
	}
	if s.partOfPoint(q, i) {
		return true
	}
	num, j := 0.0, i
	switch {
	case w == "a" || w == "an":
		num, j = 1, i+1
	case w == "half":
		num = 1
	case w == "third" || w == "quarter" || w == "fifth" || w == "tenth":
		return false
	default:
		num = unitWord(w)
		if num == 0 {
			return false
		}
		if s.oneIn(q, i, num) {
			return true
		}
		j = i + 1
		if s.w(j) == "-" && !s.spaceAt(j) {
			j++
		}
	}
	if num == 3 && s.quartersOfScale(i+1) > 0 {
		return false
	}
	if s.w(j) == "fourth" && num == 1 && s.w(j-1) == "-" {
		return s.fraction(q, i, j+1, 1, 4) // "one-fourth"
	}
	if k, _ := s.partOfScale(j); k > 0 {
		return false // "a half-million"
	}
	if s.w(j) == "quarter" && s.w(j+1) == "of" && s.w(j+2) == "a" && scaleOf(s.w(j+3)) > 0 || s.w(j) == "half" && s.w(j+1) == "a" && scaleOf(s.w(j+2)) > 0 {
		return false // "half a billion" is an amount
	}
	den := denominator(s.w(j))
	if den == 0 || num >= den {
		return false
	}
	hi := j + 1
	if e := s.pointsAfter(hi, den); e > 0 {
		*q = quantity{lo: i, hi: e, value: num / den, step: 0.05, scale: 1, unit: briefing.PercentagePoint, form: formPercent, rule: "fraction of a point", word: true}
		s.hedgeOf(q)
		return true
	}
	return s.fraction(q, i, hi, num, den)
}

// fraction makes the quantity of num in den over tokens [i, hi), where the words
// around them make it an amount.
func (s *sent) fraction(q *quantity, i, hi int, num, den float64) bool {
	if !s.fractionContext(i, hi, den) {
		return false
	}
	*q = quantity{lo: i, hi: hi, value: 100 * num / den, step: fractionStep, scale: 1, unit: briefing.Percent, form: formFraction, rule: "fraction", word: true}
	s.hedgeOf(q)
	if s.sharingBefore(q.left) || s.goesAfter(hi) {
		q.kind = briefing.Share
	}
	if n := s.halfOf(hi); den == 2 && num == 1 && n > 0 {
		q.kind, q.dir, q.form, q.right = briefing.Change, briefing.Down, formMultiple, hi+n
	}
	return true
}

// halfOf is the number of tokens from hi on that make "half" before them a
// change: "as many as a year before", "what it was", "the level of 2019"; 0 for
// others.
func (s *sent) halfOf(hi int) int {
	switch s.w(hi) {
	case "as":
		if w := s.w(hi + 1); (w == "many" || w == "much") && s.w(hi+2) != "again" {
			return 2
		}
	case "what":
		return 1
	case "the", "its", "their":
		switch s.w(hi + 1) {
		case "level", "volume", "figure", "amount", "value":
			if s.w(hi+2) == "of" || s.w(hi+2) == "in" || s.w(hi+2) == "seen" || s.w(hi+2) == "recorded" || s.w(hi+2) == "a" {
				return 2
			}
		}
	}
	return 0
}

// pointsAfter is the token after "of a percentage point" at j, or after "a
// percentage point" behind "half"; 0 where there is none.
func (s *sent) pointsAfter(j int, den float64) int {
	if s.w(j) == "of" {
		j++
	} else if den != 2 {
		return 0
	}
	if s.w(j) == "a" && s.w(j+1) == "percentage" && s.w(j+2) == "point" {
		return j + 3
	}
	return 0
}

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
	case num == 1 && s.w(j+1) == "in" && s.toks[j].Kind == text.Word && !isPreposition(s.w(j)) && !isAuxiliary(s.w(j)):
		return s.oneThingIn(q, i) // "one sack in ten"
	default:
		return false
	}
	if s.w(j) == "every" {
		j++
	}
	den := float64(s.smallInt(j))
	if s.w(j) == "100" {
		den = 100
	}
	if den <= num || den > 100 || j < s.last && s.mask[j] != 0 {
		return false
	}
	switch s.w(j + 1) {
	case "months", "years", "days", "month", "year", "weeks", "hours", "minutes", "million", "percent", "%":
		return false
	}
	if _, h := s.hedgeBefore(i); j+1 >= s.last || s.toks[j+1].Kind != text.Word {
		if w := s.w(h - 1); h == i && w != "or" && w != "by" || j+1 < s.last && s.toks[j+1].Kind == text.Number {
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
	if n < 2 || i+2 >= s.last || s.toks[i+2].Kind != text.Word || isPreposition(s.w(i+2)) {
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

// partOfPoint reads "a quarter-point cut", "half a point", "half-point".
func (s *sent) partOfPoint(q *quantity, i int) bool {
	j := i
	if s.w(j) == "a" {
		j++
	}
	v := 0.0
	switch s.w(j) {
	case "half":
		v = 0.5
	case "quarter":
		v = 0.25
	default:
		return false
	}
	j++
	if s.w(j) == "-" && !s.spaceAt(j) || s.w(j) == "of" || s.w(j) == "a" {
		if j++; s.w(j) == "a" {
			j++
		}
	}
	if s.w(j) == "percentage" {
		j++
		if s.w(j) == "-" {
			j++
		}
	}
	if s.w(j) != "point" && s.w(j) != "points" {
		return false
	}
	*q = quantity{lo: i, hi: j + 1, value: v, step: 0.05, scale: 1, unit: briefing.PercentagePoint, form: formPercent, rule: "fraction of a point", word: true}
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
