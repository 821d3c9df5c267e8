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
			if p.scale > q.scale && q.value < 1000 || p.value > 3000*q.value || q.value > 3000*p.value {
				return nil
			}
			if more {
				q.right = end
			}
			return p
		}
	}
	return nil
}

// countBefore is the thing counted in the sentence before, where this sentence
// opens with the number or speaks of it by a pronoun.
func (s *sent) countBefore(q *quantity) noun {
	c := &s.carry
	if w := s.w(q.hi + 1); s.w(q.hi) == "of" && (w == "them" || w == "these" || w == "those") && s.pluralBefore(q.left).unit == "" {
		if n := s.pluralInLast(); n.unit != "" {
			q.right = q.hi + 2
			return n
		}
	}
	if s.rateAt(q.hi) && s.w(q.left-1) == "are" && s.w(q.left-2) == "there" {
		if n := s.pluralInLast(); n.unit != "" {
			return n // "And flights? There are 31 a week."
		}
	}
	if s.w(q.hi) == "ones" || s.w(q.hi+1) == "ones" {
		if c.count.unit != "" && c.sentence == s.no-1 {
			return c.count // "In Oman there are only eighteen Chilean ones."
		}
		return noun{}
	}
	if n := s.namedBefore(q); n.unit != "" {
		return n
	}
	if c.count.unit == "" || c.sentence != s.no-1 || q.scale > 1e3 || q.word && q.value < 10 && s.w(q.hi) != "more" && s.w(q.hi) != "others" {
		return noun{}
	}
	if s.w(q.hi) == "of" && (s.w(q.hi+1) == "them" || s.w(q.hi+1) == "these" || s.w(q.hi+1) == "those") {
		q.right = q.hi + 2
		return c.count
	}
	end := q.hi
	if w := s.w(end); w == "more" || w == "others" {
		end++
	}
	if q.value < 10 && !q.word || !s.countEnds(end) {
		return noun{}
	}
	left := s.overAdverb(q.left - 1)
	if left >= s.first && s.mask[left] == maskTime || s.w(left) == "," && s.mask[max(left-1, s.first)] == maskTime {
		return c.count // "In 2022 only 1,870 of the 2,600 issued were used"
	}
	if k := left - 1; s.w(left) == "to" && (s.w(k-1) == "number" || s.w(k-2) == "number" || s.w(k-1) == "figure" || s.w(k-1) == "total") && changeVerb(s.w(k)) != briefing.None {
		return c.count // "the number rose to 178,000"
	}
	if s.figureOf(left) {
		return c.count // "the figure for the whole year would top 40,000"
	}
	switch s.w(left) {
	case "":
		if end > q.hi || s.isVerb(end) {
			return c.count
		}
	case "expects", "expect", "expected", "hopes", "hope", "wants", "want", "plans", "awaits":
		return c.count
	case "another", "further", "only":
		if left-1 <= s.first && s.isVerb(end) {
			return c.count
		}
	case "was", "were", "been", "numbered", "is", "are", "had", "have":
		for j := left - 1; j >= s.first && j > left-4; j-- {
			switch s.w(j) {
			case "it", "they", "there", "we":
				return c.count
			}
		}
	}
	return noun{}
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
	if n, _, known := s.nounAt(j); !known || n.unit == "" {
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

// figureOf says whether "the figure", "the number" or "the total" with what it is
// for and a verb ends at token i.
func (s *sent) figureOf(i int) bool {
	for k := i; k >= s.first && k > i-9; k-- {
		switch w := s.w(k); w {
		case "figure", "number", "total":
			return (s.w(k-1) == "the" || s.w(k-1) == "that" || s.w(k-1) == "this") && s.w(k+1) != "of" && k < i
		case "for", "the", "whole", "full", "at", "to", "would", "will", "should", "could", "may", "year", "month", "half", "quarter":
		default:
			if s.mask[k] != maskTime && !isAuxiliary(w) && changeVerb(w) == briefing.None && !levelVerb(w) {
				return false
			}
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

// pluralInLast is the last noun of the list in the plural that the sentence
// before names.
func (s *sent) pluralInLast() noun {
	if s.no == 0 {
		return noun{}
	}
	x := &s.d.Sentences[s.no-1]
	for k := x.Last - 1; k >= x.First; k-- {
		if w := s.toks[k].Lower; isPlural(w) {
			if n, ok := nounOf(w); ok {
				return n
			}
		}
	}
	return noun{}
}

// numberAfter is the noun that an object put behind its number names: "raise
// from 20 to 30 the number of scholarships".
func (s *sent) numberAfter(i int) noun {
	if s.w(i) == "to" && s.numberAt(i+1) {
		i += 2
	}
	if s.w(i) == "in" && i+1 < s.last && s.mask[i+1] == maskTime {
		for i++; i < s.last && s.mask[i] == maskTime; i++ {
		}
	}
	if s.w(i) != "the" || s.w(i+1) != "number" || s.w(i+2) != "of" {
		return noun{}
	}
	n, hi, known := s.nounAt(i + 3)
	if !known && (n.unit == "" || stopNoun(s.w(hi-1))) {
		return noun{}
	}
	return n
}

// lastLevel is the level of the sentence before that a number of q's size may
// tell anew.
func (s *sent) lastLevel(q *quantity) *lastLevel {
	if q.scale == 1 && q.value <= 100 && s.carry.rate.unit != "" {
		return &s.carry.rate
	}
	return &s.carry.level
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

// levelGoesOn says whether the bare number tells anew what the sentence before
// measured: "It was 2.7 last year", "the figure would be closer to 3.2 million".
func (s *sent) levelGoesOn(q *quantity) bool {
	l := s.lastLevel(q)
	if s.carry.sentence != s.no-1 || q.word && q.scale == 1 || l.unit == "" || !s.countEnds(q.hi) {
		return false
	}
	switch l.form {
	case formPercent:
		if q.scale != 1 || q.value > 100 {
			return false
		}
	case formMoney, formPhysical:
		switch {
		case q.scale != 1 && l.scale == 1:
			return false
		case q.scale == 1 && l.scale != 1:
			if s.w(s.overAdverb(q.left-1)) != "been" || 20*q.value*l.scale < l.value || q.value*l.scale > 20*l.value {
				return false
			}
			// "$41 million in 2023. The year before it had been 33."
		}
	default:
		return false
	}
	k := s.overAdverb(q.left - 1)
	for n := 0; n < 3; n++ {
		switch s.w(k) {
		case "be", "been", "was", "is", "were", "would", "will", "had", "has", "stood", "at", "reach", "reached", "could", "should", "see", "sees", "saw":
			k--
			continue
		}
		break
	}
	if k == s.overAdverb(q.left-1) {
		return false
	}
	if k >= s.first && s.mask[k] == maskTime && s.w(k+1) != "was" && s.w(k+1) != "were" {
		return l.form != formPercent // "This year should see nearer 1.8 million."
	}
	switch s.w(k) {
	case "it":
		return k <= s.first+1 || s.mask[k-1] == maskTime
	case "figure", "total", "volume", "sum", "rate":
		return s.w(k-1) == "the" || s.w(k-1) == "that" || s.w(k-1) == "this"
	}
	return false
}

// namedBefore is the thing that a bare number counts where its words say so:
// "Of these projects, 22, …", "tourists, of whom 9,400", or where it opens the
// sentence after one that ends on what is counted: "… leave. Around 1,250 are".
func (s *sent) namedBefore(q *quantity) noun {
	if q.scale != 1 || q.word || q.value < 2 {
		return noun{}
	}
	left := s.overAdverb(q.left - 1)
	switch w := s.w(left); {
	case (w == "whom" || w == "which") && s.w(left-1) == "of":
		return s.pluralBefore(left - 1)
	case w == "," && s.w(s.first) == "of" && (s.w(s.first+1) == "these" || s.w(s.first+1) == "those"):
		if n, hi, known := s.nounAt(s.first + 2); known && hi == left {
			return n
		}
	case w == "" && q.value >= 10 && s.isVerb(q.hi) && (s.carry.sentence != s.no-1 || s.carry.count.unit == ""):
		return s.pluralInLast()
	}
	return noun{}
}
