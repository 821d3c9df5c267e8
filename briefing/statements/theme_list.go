package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

// oneOfMany says that the sentence of the words [lo, hi) is rather on another field,
// or that the field is one item of a list: pages print whole sentences, and a
// heading must suit all that stands under it.
func (r *reader) oneOfMany(main briefing.Theme, lo, hi int, s *text.Sentence) bool {
	whole := r.evidence(s.First, s.Last)
	about := whole.main()
	for i, t := range themeOrder {
		if t == about && t != main && whole.sum[i] > whole.sum[themeIndex(main)] {
			return true
		}
	}
	if r.commas(s.First, s.Last) >= leastItems && about == "" && len(whole.strong()) > 2 && r.commas(lo, hi) > 1 {
		return true
	}
	return r.commas(lo, hi) >= leastItems && whole.next[themeIndex(main)] == 0
}

// commas counts those among the tokens [lo, hi).
func (r *reader) commas(lo, hi int) int {
	n := 0
	for k := lo; k < hi; k++ {
		if r.word(k) == "," {
			n++
		}
	}
	return n
}

// leastItems is how many commas a list of goods or of fields has.
const leastItems = 3

// pointsBack says that the words [lo, hi) go on about what the last statement of
// their paragraph was of: it is their subject, or stands in them and in their
// sentence before them ("…, and almost all that belongs to it is built").
func (r *reader) pointsBack(lo, hi int, s *text.Sentence) bool {
	if s.Para != r.para || len(r.out) == 0 {
		return false
	}
	switch r.word(r.trimLead(lo, hi)) {
	case "it", "this", "they", "these":
		return true
	}
	if r.out[len(r.out)-1].SentenceSpan != s.Span {
		return false
	}
	for k := lo; k < hi; k++ {
		switch r.word(k) {
		case "it", "its", "them":
			return true
		}
	}
	return false
}

// cause is the first token of a reason given in [lo, hi) ("because of the
// price of gas", "due to cheaper cotton"), 0 where there is none.
func (r *reader) cause(lo, hi int) int {
	for k := lo + 1; k+1 < hi; k++ {
		switch r.word(k) {
		case "because", "owing", "thanks":
			return k
		case "due":
			if r.word(k+1) == "to" && r.word(k+2) != "be" {
				return k
			}
		case "account":
			if r.word(k-1) == "on" && r.word(k+1) == "of" {
				return k - 1
			}
		}
	}
	return 0
}
