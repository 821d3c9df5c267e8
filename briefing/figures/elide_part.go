package figures

import "brief/briefing/text"

// wholeOfPart says whether the number at token i is the whole that a part is told
// of: "three of its eleven operating theatres".
func (s *sent) wholeOfPart(i int) bool {
	n := len(s.qs)
	return s.isOne(i-1, wholeWords) && s.w(i-2) == "of" && n > 0 && s.qs[n-1].hi == i-2 && s.qs[n-1].form == formBare
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
