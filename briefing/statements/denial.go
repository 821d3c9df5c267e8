package statements

import "brief/briefing/text"

// denialAt is what the text does with token i of its sentence: nil where it
// stands by it. The indices of the span count from the sentence's first token,
// which is given too.
func (r *reader) denialAt(i int) *text.DenialSpan {
	ds, first := r.denialsOf(i)
	return text.DeniedAt(ds, i-first)
}

// denies says whether the text does not stand by the verb at token i: a denied
// signature is none.
func (r *reader) denies(i int) bool {
	d := r.denialAt(i)
	return d != nil && d.Kind != text.Superseded
}

// denialsOf gives the denials of the sentence that holds token i and its first
// token.
func (r *reader) denialsOf(i int) ([]text.DenialSpan, int) {
	if i < r.denialFirst || i >= r.denialLast {
		s := r.sentenceOf(i)
		r.denialFirst, r.denialLast = s.First, s.Last
		r.denials = text.Denials(r.toks[s.First:s.Last])
	}
	return r.denials, r.denialFirst
}

// keepDenial widens an excerpt [a, b) of the content [lo, hi) until it holds
// the words that deny any part of it ("not", "if … had"); ok is false where
// they lie outside the content or there is no room, and the excerpt would say
// the opposite of the sentence.
func (r *reader) keepDenial(a, b, lo, hi int) (first, last int, ok bool) {
	ds, base := r.denialsOf(a)
	for _, d := range ds {
		cue := base + d.Cue
		if d.Kind == text.Superseded || base+d.Last <= a || base+d.First >= b || a <= cue && cue < b {
			continue
		}
		if cue < lo || cue >= hi {
			return a, b, false
		}
		if cue < a {
			a = r.trimLead(lo, hi)
		} else {
			b = r.trimTail(a, hi)
		}
		if cue < a || cue >= b || r.words(a, b) > maxWords {
			return a, b, false
		}
	}
	return a, b, true
}
