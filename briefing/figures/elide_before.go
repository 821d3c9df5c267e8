package figures

import (
	"brief/briefing"
)

// countBefore is the thing counted in the sentence before, where this sentence
// opens with the number or speaks of it by a pronoun.
func (s *sent) countBefore(q *quantity) noun {
	c := s.past()
	ofThem := s.w(q.hi) == "of" && (s.w(q.hi+1) == "them" || s.w(q.hi+1) == "these" || s.w(q.hi+1) == "those")
	if ofThem && s.pluralBefore(q.left).unit == "" {
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
	counted := c.count.unit != "" && c.sentence == s.no-1
	if s.w(q.hi) == "ones" || s.w(q.hi+1) == "ones" {
		if counted {
			return c.count // "In Oman there are only eighteen Chilean ones."
		}
		return noun{}
	}
	if n := s.namedBefore(q); n.unit != "" {
		return n
	}
	if s.overAdverb(q.left-1) < s.first && !q.word && q.value >= 10 && q.scale == 1 && s.isVerb(q.hi) && !counted {
		if n := s.pluralInLast(); n.metric == briefing.Companies || n.metric == briefing.Tourists {
			return n // "Companies do not leave. Around 1,250 are at work there."
		}
	}
	if counted && c.counted && s.broughtTo(q) {
		return c.count // "They promised to raise it to 600."
	}
	if !counted || q.scale > 1e3 && !(c.counted && c.countValue >= 1e5 && q.value <= 20*c.countValue) || q.word && q.value < 10 && s.w(q.hi) != "more" && s.w(q.hi) != "others" {
		return noun{}
	}
	if ofThem {
		q.right = q.hi + 2
		return c.count
	}
	if s.stillCounts(q) {
		return c.count
	}
	return noun{}
}

// stillCounts says whether the words around a bare number leave it to the sentence
// before what it counts: a time, "the number rose to", "it was", a plan.
func (s *sent) stillCounts(q *quantity) bool {
	end := q.hi
	if w := s.w(end); w == "more" || w == "others" {
		end++
	}
	if q.value < 10 && !q.word || !s.countEnds(end) {
		return false
	}
	left := s.overAdverb(q.left - 1)
	if left >= s.first && s.mask[left] == maskTime || s.w(left) == "," && s.mask[max(left-1, s.first)] == maskTime {
		return true // "In 2022 only 1,870 of the 2,600 issued were used"
	}
	if k := left - 1; s.w(left) == "to" && (s.w(k-1) == "number" || s.w(k-2) == "number" || s.w(k-1) == "figure" || s.w(k-1) == "total") && changeVerb(s.w(k)) != briefing.None {
		return true // "the number rose to 178,000"
	}
	if c := s.past(); c.counted && s.w(q.lo-1) == "by" && q.kind == briefing.Change && q.scale == 1 && q.value >= 100 && q.value <= 20*c.countValue && c.countValue <= 100*q.value {
		return true // "employers added 151,000 jobs. Federal employment fell by 10,000."
	}
	if s.past().counted && s.aimedAt(q) {
		return true // "It foresees 14 million this year."
	}
	if s.figureOf(left) {
		return true // "the figure for the whole year would top 40,000"
	}
	switch s.w(left) {
	case "":
		return end > q.hi || s.isVerb(end)
	case "expects", "expect", "expected", "hopes", "hope", "wants", "want", "plans", "awaits":
		return true
	case "sell", "build", "make", "produce", "assemble", "deliver", "buy", "order", "import", "export", "receive", "handle", "issue", "train", "plant":
		return s.past().counted && s.w(left-1) == "to" // "the first left the line, and they hope to sell 30,000"
	case "another", "further", "only":
		return left-1 <= s.first && s.isVerb(end)
	case "was", "were", "been", "numbered", "is", "are", "had", "have", "has", "owns", "own", "runs", "run", "at":
		for j := left - 1; j >= s.first && j > left-4; j-- {
			switch s.w(j) {
			case "it", "they", "there", "we":
				return true
			case "goal", "target", "aim", "plan", "quota", "limit", "ceiling", "set":
				return s.past().counted && s.aimNamed(left)
			}
		}
	}
	return false
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
	if q.scale == 1 && q.value <= 100 && s.past().rate.unit != "" {
		return &s.past().rate
	}
	return &s.past().level
}

// levelGoesOn says whether the bare number tells anew what the sentence before
// measured: "It was 2.7 last year", "the figure would be closer to 3.2 million".
func (s *sent) levelGoesOn(q *quantity) bool {
	if q.word && q.scale == 1 || !s.countEnds(q.hi) {
		return false
	}
	l := s.lastLevel(q)
	if s.past().sentence != s.no-1 || l.unit == "" {
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
			if w := s.w(s.overAdverb(q.left - 1)); w != "been" && !(w == "was" && s.w(s.overAdverb(q.left-1)-1) == "it") || 20*q.value*l.scale < l.value || q.value*l.scale > 20*l.value {
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
	if s.planOf(k) {
		return true
	}
	if k >= s.first && s.mask[k] == maskTime && s.w(k+1) != "was" && s.w(k+1) != "were" {
		return l.form != formPercent // "This year should see nearer 1.8 million."
	}
	switch s.w(k) {
	case "it":
		return k <= s.first+5 || s.mask[k-1] == maskTime
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
	case w == "" && q.value >= 10 && s.isVerb(q.hi) && (s.past().sentence != s.no-1 || s.past().count.unit == ""):
		return s.pluralInLast()
	}
	return noun{}
}
