package figures

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// countGoesOn gives a bare number the thing counted before it in the sentence:
// "27 trams; 11 more are on order", "and wants 164,000 by 2026"; where it opens
// the sentence or stands for a pronoun, that of the sentence before: "No more
// than 300 returned", "in 2021 it had been 2,900".
func (s *sent) countGoesOn(k int) *quantity {
	q := &s.qs[k]
	end := q.hi
	more := s.w(end) == "more" || s.w(end) == "others" || s.w(end) == "ones"
	if more {
		end++
	}
	if q.scale != 1 && q.scale < 1e3 || q.word && q.scale == 1 && !more || q.value < 2 || !more && q.value < 10 && q.left == q.lo && !(s.w(q.left-1) == "only" && s.isVerb(q.hi)) || !s.countEnds(end) || !s.countStarts(q.left) {
		return nil
	}
	for j := k - 1; j >= 0; j-- {
		if p := &s.qs[j]; p.form == formCount || p.form == formPhysical && q.value >= 1000 && !q.word {
			if p.form == formPhysical && s.numberNamed(p.hi, q.left) {
				return nil // "600,000 tons, and the number of visitors rose to 415,000"
			}
			if p.scale > q.scale && q.value < 1000 || p.value > 3000*q.value || q.value > 3000*p.value {
				return nil
			}
			if more {
				q.right, q.kind, q.dir = end, briefing.Count, briefing.None
			}
			return p
		}
	}
	return nil
}

// partitive is the token where the noun begins of which a number at most tells a
// part, "3,100 of our young people", "900 of the region's teachers"; 0 where token
// i opens no such phrase.
func (s *sent) partitive(i int) int {
	if s.w(i) != "of" {
		return 0
	}
	switch s.w(i + 1) {
	case "our", "its", "their", "his", "her", "my", "your", "the", "these", "those":
	default:
		return 0
	}
	j := i + 2
	if s.w(j+1) == "'s" {
		j += 2
	}
	if n, hi, known := s.nounAt(j); n.unit == "" || !known && (hi != j+1 || !s.phraseEnds(hi)) { // "87 of the grants"
		return 0
	}
	return j
}

// numberNamed says whether "the number of" stands among the tokens [lo, hi).
func (s *sent) numberNamed(lo, hi int) bool {
	for k := lo; k+1 < hi; k++ {
		if s.w(k) == "number" && s.w(k+1) == "of" {
			return true
		}
	}
	return false
}

// peakBefore says whether a mark once set ends before token i: "the peak of", "a
// record of".
func (s *sent) peakBefore(i int) bool {
	if s.w(i-1) != "of" {
		return false
	}
	switch s.w(i - 2) {
	case "peak", "record", "high", "low", "maximum", "minimum", "best":
		return true
	}
	return false
}

// countEnds says whether the words of a count end before token i.
func (s *sent) countEnds(i int) bool {
	if s.phraseEnds(i) || s.isVerb(i) {
		return true
	}
	if s.w(i) == "of" && i+1 < s.last && (s.year(i+1) > 0 || s.mask[i+1] == maskTime || s.w(i+1) == "the" && s.numberAt(i+2)) {
		return true // "the record 125,000 of 2019"
	}
	switch s.w(i) {
	case "for", "of", "who", "a", "per", "each", "every", "at", "until", "under", "today", "now", "yesterday", "so", "before", "who've", "by", "daily", "weekly", "monthly", "along", "there", "here":
		return s.w(i) != "of"
	case "unsold", "open", "free", "empty", "vacant", "idle", "missing", "dead", "alive", "intact", "available", "unused", "unfilled", "once":
		return s.phraseEnds(i+1) || s.w(i+1) == "for" // "leaving fewer than 300,000 unsold"
	}
	return false
}

// isVerb says whether token i is an auxiliary or looks like a verb in the past.
func (s *sent) isVerb(i int) bool {
	w := s.w(i)
	return isAuxiliary(w) || len(w) > 4 && strings.HasSuffix(w, "ed") && !s.toks[i].Capital || w == "came" || w == "went" || w == "left" || w == "found" || w == "follow" || w == "come"
}

// countStarts says whether a count may follow the token before i: a verb, a
// comma, a country that the words leave the verb of, not a name or label.
func (s *sent) countStarts(i int) bool {
	left := s.overAdverb(i - 1)
	if left < s.first {
		return true
	}
	t := &s.toks[left]
	if t.Kind == text.Punct {
		return t.Lower == "," || t.Lower == ";" || t.Lower == ":" || t.Lower == "("
	}
	if t.Kind != text.Word {
		return false
	}
	if t.Lower == "of" {
		switch s.w(left - 1) {
		case "peak", "record", "high", "low", "total", "average", "maximum", "target":
			return true // "the peak of 33,000"
		}
	}
	if t.Lower == "on" {
		switch s.w(left - 1) {
		case "count", "counts", "counting", "banks", "banking", "reckons", "rely":
			return true // "hoteliers count on half a million"
		}
	}
	switch t.Lower {
	case "at", "of", "no", "in", "on", "number", "page", "year", "aged", "a", "an", "under", "per", "between", "around", "since", "until", "after", "before", "for":
		return false
	case "and", "or":
		return true
	}
	if t.Capital {
		for k := left; k >= s.first && k > left-3; k-- {
			if c := s.countryMention(k); c != nil {
				return true
			}
		}
		return false
	}
	return true
}

// numberSoon is the noun after "the number of" that follows token i with a time
// or a comma between at most.
func (s *sent) numberSoon(i int) noun {
	for k := i; k < s.last && k < i+6; k++ {
		if s.w(k) == "the" && s.w(k+1) == "number" {
			return s.numberAfter(k)
		}
		if s.mask[k] != maskTime && s.w(k) != "," && !isTimePreposition(s.w(k)) {
			break
		}
	}
	return noun{}
}

// pluralTold says whether things were counted in the sentence before quantity k.
func (s *sent) pluralTold(k int) bool {
	for j := range k {
		if s.qs[j].form == formCount {
			return true
		}
	}
	return false
}
