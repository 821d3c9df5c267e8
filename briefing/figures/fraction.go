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
	case "quarter", "quarters":
		return 4
	case "fifth", "fifths":
		return 5
	case "sixth", "sixths":
		return 6
	case "seventh":
		return 7
	case "eighth", "eighths":
		return 8
	case "ninth":
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
	if !s.fractionContext(i, hi, den) {
		return false
	}
	*q = quantity{lo: i, hi: hi, value: 100 * num / den, step: fractionStep, scale: 1, unit: briefing.Percent, form: formFraction, rule: "fraction", word: true}
	s.hedgeOf(q)
	if w := s.w(hi + 1); den == 2 && num == 1 && s.w(hi) == "as" && (w == "many" || w == "much") && s.w(hi+2) != "again" {
		q.kind, q.dir, q.form, q.right = briefing.Change, briefing.Down, formMultiple, hi+2 // "half as many as a year before"
	}
	return true
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
	if num < 1 || num > 9 {
		return false
	}
	j := i + 1
	switch {
	case s.w(j) == "in":
		j++
	case s.w(j) == "out" && s.w(j+1) == "of":
		j += 2
	default:
		return false
	}
	if s.w(j) == "every" {
		j++
	}
	den := float64(s.smallInt(j))
	if den <= num || den > 100 || j < s.last && s.mask[j] != 0 {
		return false
	}
	switch s.w(j + 1) {
	case "months", "years", "days", "month", "year", "weeks", "hours", "minutes", "million", "percent", "%", "":
		return false
	}
	if s.toks[j+1].Kind != text.Word {
		return false
	}
	*q = quantity{lo: i, hi: j + 1, value: 100 * num / den, step: 1, scale: 1, unit: briefing.Percent, form: formFraction, kind: briefing.Share, rule: "fraction: one in n", word: true}
	s.hedgeOf(q)
	return true
}

// fractionContext says whether the fraction is an amount: "a third of", "by a
// quarter", "a third more", "half the"; not "a third country", "a quarter".
func (s *sent) fractionContext(lo, hi int, den float64) bool {
	switch s.w(hi) {
	case "of":
		return !(den == 4 && s.year(hi+1) > 0) && !(den == 2 && s.mask[hi] != 0)
	case "more", "less", "higher", "lower", "fewer", "up", "down", "larger", "smaller", "greater", "as", "below", "above", "under", "short":
		return true
	case "the", "its", "their", "that", "all":
		return den == 2
	}
	_, left := s.hedgeBefore(lo)
	switch s.w(left - 1) {
	case "by":
		if d := s.w(left - 2); d == "up" || d == "down" {
			return true // headlines: "cargo up by a third"
		}
		return s.changeWithin(left, 10)
	case "in":
		return den == 2 && changeVerb(s.w(left-2)) != briefing.None
	case "or":
		k := s.before(left) // "$885 million, or four-fifths"
		return k >= 0 && left-s.qs[k].hi <= 3 && (hi >= s.last || s.toks[hi].Kind == text.Punct)
	case "of":
		return changeNoun(s.w(left-2)) != briefing.None // "an increase of almost three quarters"
	}
	return false
}
