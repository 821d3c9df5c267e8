package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// wholeOfPart says whether the number at token i is the whole that a part is told
// of: "three of its eleven operating theatres".
func (s *sent) wholeOfPart(i int) bool {
	n := len(s.qs)
	if w := s.w(i - 1); (w == "'s" || w == "'" || w == "’") && n > 0 && s.qs[n-1].form == formBare {
		k := s.qs[n-1].hi
		return s.w(k) == "of" && s.isOne(k+1, wholeWords) && i-k <= 5 // "two of the port's seven cranes"
	}
	return s.isOne(i-1, wholeWords) && s.w(i-2) == "of" && n > 0 && s.qs[n-1].hi == i-2 && s.qs[n-1].form == formBare
}

// partCounted is the part of a whole in words that the bare number k counts out: "one
// post in twelve, or about 2,300 in all".
func (s *sent) partCounted(k int) *quantity {
	if k == 0 {
		return nil
	}
	q, p := &s.qs[k], &s.qs[k-1]
	if p.form != formFraction || p.unit != briefing.Percent || q.word || q.scale != 1 || q.value < 10 || s.w(q.left-1) != "or" || q.left-p.hi > 5 || !s.countEnds(q.hi) {
		return nil
	}
	return p
}

// wholeAfter is the count right after the bare number k of which it tells a part:
// "will close 11 of its 46 stores".
func (s *sent) wholeAfter(k int) *quantity {
	if k+1 == len(s.qs) {
		return nil
	}
	q, p := &s.qs[k], &s.qs[k+1]
	if s.w(q.hi) == "of" && p.form == formCount && (q.scale == 1 || q.scale == p.scale) && q.value <= p.value && p.left-q.hi <= 5 && p.left > q.hi+1 && s.isOne(q.hi+1, wholeWords) {
		q.right = p.right
		return p
	}
	return nil
}

// meanBefore says whether a mean that something is set against ends with token i: "a
// national average", "an EU mean".
func (s *sent) meanBefore(i int) bool {
	switch s.w(i) {
	case "average", "mean", "median", "norm":
	default:
		return false
	}
	for k := i - 1; k >= s.first && k > i-5; k-- {
		switch s.w(k) {
		case "against", "to", "than", "above", "below", "with":
			return true
		}
	}
	return false
}

// wholeBefore is the count that opens the sentence and of which the bare number k tells
// a part: "Of the 96 flats, 31 stand empty".
func (s *sent) wholeBefore(k int) *quantity {
	if k == 0 || s.w(s.first) != "of" {
		return nil
	}
	q, p := &s.qs[k], &s.qs[k-1]
	if p.form != formCount || p.left > s.first+3 || s.w(q.left-1) != "," || q.left-p.hi > 12 || q.scale != p.scale || q.value > p.value || q.hi < s.last && s.toks[q.hi].Kind != text.Word {
		return nil
	}
	return p
}

// wholeWords open the noun phrase of a whole of which a number tells a part.
var wholeWords = text.NewWordSet("the its their our his her these those all")

// countOfWhich is the count that the bare number k is some of: "14 projects worth
// $3 billion, of which five".
func (s *sent) countOfWhich(k int) *quantity {
	q := &s.qs[k]
	w := s.w(q.left - 1)
	after := s.w(q.hi) == "of" && (s.w(q.hi+1) == "which" || s.w(q.hi+1) == "whom") // "the first 4 of which"
	if !after && (w != "which" && w != "them" && w != "these" && w != "whom" || s.w(q.left-2) != "of") || q.scale != 1 {
		return nil
	}
	for j := k - 1; j >= 0; j-- {
		p := &s.qs[j]
		if after && s.w(q.left-1) == "first" && j == k-1 && s.scaleFits(q, p) {
			q.side = sideRef // "40 million dollars, the first 15 of which"
			s.takeScale(q, p)
			q.side, q.right = sideMain, q.hi+2
			return p
		}
		if p.form == formCount && (!after || q.value <= p.value) {
			if after {
				q.right = q.hi + 2
			}
			return &s.qs[j]
		}
	}
	return nil
}

// isThem holds the pronouns after "of" that stand for what was counted before.
func isThem(w string) bool {
	return w == "theirs" || w == "ours" || w == "them" || w == "which" || w == "these" || w == "those" || w == "whom"
}

// othersPart says whether only the next in a row stands among the tokens [lo, hi), a
// country at the end: "that of Oman 14 percent and that of Chile 15".
func (s *sent) othersPart(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case ",", "and", "while", "that", "of", "the", "'s", "from", "to", "with", "for":
			continue
		}
		if k == hi-1 && k > lo && s.isOne(k, sideNouns) {
			return true // "exports formed 80 percent and imports 20"
		}
		c, end := s.countryAt(k)
		if c == "" {
			return false
		}
		if end >= hi {
			return lo < k && end == hi
		}
		k = end - 1
	}
	return hi-lo > 2 && s.w(hi-1) == "'s"
}

// restOf says whether q is what the percentage p leaves: "60 percent by Oman and
// the remaining 40 by Chile".
func (s *sent) restOf(p, q *quantity) bool {
	w := s.w(q.left - 1)
	return p.form == formPercent && q.scale == 1 && p.value+q.value == 100 && (w == "remaining" || w == "other" || w == "rest")
}
