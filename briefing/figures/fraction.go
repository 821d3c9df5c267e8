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
		return s.oneIn(q, i, float64(s.smallInt(i)))
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
	if s.partOfAmount(j) {
		return false
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

// partOfAmount says whether the part named at token j is one of a scale and so makes an
// amount, and no share: "a half-million", "half a billion", "a quarter of a million".
func (s *sent) partOfAmount(j int) bool {
	if k, _ := s.partOfScale(j); k > 0 {
		return true
	}
	return s.w(j) == "quarter" && s.w(j+1) == "of" && s.w(j+2) == "a" && scaleOf(s.w(j+3)) > 0 || s.w(j) == "half" && s.w(j+1) == "a" && scaleOf(s.w(j+2)) > 0
}

// fraction makes the quantity of num in den over tokens [i, hi), where the words
// around them make it an amount.
func (s *sent) fraction(q *quantity, i, hi int, num, den float64) bool {
	if !s.fractionContext(i, hi, den) {
		return false
	}
	*q = quantity{lo: i, hi: hi, value: 100 * num / den, step: fractionStep, scale: 1, unit: briefing.Percent, form: formFraction, rule: "fraction", word: true}
	s.hedgeOf(q)
	if n := len(s.qs); s.sharingBefore(q.left) || objectVerbs.Has(&s.toks[max(s.overAdverb(q.left-1), s.first)]) || s.goesAfter(hi) || n > 0 && s.qs[n-1].form == formFraction && s.qs[n-1].kind == briefing.Share && q.left-s.qs[n-1].hi <= 6 && s.has(s.qs[n-1].hi, q.left, ",") || s.w(q.left-1) == "," && n > 0 && s.qs[n-1].form == formFraction && s.w(s.qs[n-1].hi) == "of" {
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
