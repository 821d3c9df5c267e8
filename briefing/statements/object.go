package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

// fillContent finds the content of a frame; it refuses verbs without any.
func (r *reader) fillContent(f *frame, prev *frame, lo, hi int) bool {
	if f.voice == passive {
		return r.passiveContent(f, hi)
	}
	f.hi = hi
	c := f.after
	if r.isCourtesyCall(f, hi) {
		return false
	}
	if f.base == "tell" {
		if done, ok := r.toldSomebody(f, c, hi); done {
			return ok
		}
	}
	if k, empty := r.onlyOccasion(f, c, hi); empty {
		return false
	} else if k > 0 {
		f.lo, f.whole = k, true
		return true
	}
	if f.clause || f.infinitive && f.act == briefing.Agreed {
		if k, ok := r.thatClause(c, hi); ok {
			f.lo, f.whole = k, !f.attitude
			if !f.whole {
				f.lo = r.withAdverbs(f)
			}
			return true
		}
	}
	if r.is(c, adverb) && r.word(c) != "all" && c+1 < hi {
		c++
	}
	switch {
	case f.clause && c+3 < hi && r.startsClause(c):
		f.lo, f.whole = c, true
		return true
	case f.infinitive && (r.word(c) == "to" || r.word(c) == "on" || f.act == briefing.Agreed && c < hi && r.is(c, preposition)):
	case (f.object || f.ofDocument || f.ofEvent) && r.opensObject(c, hi):
	case f.clause && f.voice == active && c < hi && r.opensSubject(c) && hi-c > 4 && (r.finite(c, hi) || !f.object && f.attributes && r.nameAndVerb(c, hi)) && !r.isDay(c):
		f.lo, f.whole = c, true
		return true
	case c < hi && r.word(c) == ":" && c+1 == hi && f.voice == active:
		f.list, f.lo = true, f.hi // the items of a list follow
		return true
	default:
		return false
	}
	if !r.hasItsObject(f, c, hi) {
		return false
	}
	f.lo = r.withAdverbs(f)
	return true
}

// hasItsObject says whether the object at c is one that the verb asks for: a document,
// attention, what talks were on.
func (r *reader) hasItsObject(f *frame, c, hi int) bool {
	if f.wantsInstrument && (!r.hasInstrument(c, hi) || f.act == briefing.Agreed && !r.namesAgreement(c, hi)) {
		return false
	}
	if f.particle == "talks" && r.word(c) != "on" && r.word(c) != "about" && r.word(c) != "regarding" {
		return false
	}
	return f.base != "pay" || r.near(c, min(hi, c+4), "attention")
}

// passiveContent takes the clause around a passive verb: what was noted, or
// after "it was noted that" what follows.
func (r *reader) passiveContent(f *frame, hi int) bool {
	if f.hi = hi; f.until > 0 {
		f.hi = f.until
	}
	if k, ok := r.thatClause(f.after, hi); ok && (f.clause || f.infinitive) {
		f.lo, f.whole = k, true
		return true
	}
	if r.word(f.lead-1) == "it" {
		return r.word(f.after) == "to" && r.setLo(f, f.at) // "it was proposed to …"
	}
	if f.wantsInstrument && !r.hasInstrument(f.start, f.lead) || r.word(f.after) == "by" && r.word(f.after+1) == "the" && f.act == briefing.Said {
		return false
	}
	if f.base == "pay" && !r.near(f.start, f.lead, "attention") {
		return false
	}
	if r.words(f.start, f.lead) < 2 || !f.object {
		return false
	}
	return r.setLo(f, f.start)
}

func (r *reader) setLo(f *frame, lo int) bool {
	f.lo = lo
	return lo < f.hi
}

// thatClause is the token after "that", with somebody told in between
// ("told reporters that").
func (r *reader) thatClause(c, hi int) (int, bool) {
	for k := c; k < hi && k < c+9; k++ {
		switch w := r.word(k); {
		case w == "that" && k+3 < hi:
			return k + 1, true
		case w == "," && (r.word(k+1) == "too" || r.word(k-1) == "too"):
		case r.person[k] > 0, r.country[k] > 0, r.is(k, joint|office|side|adverb|event):
		case w == "to", w == "the", w == "with", w == "by", w == "both", w == "his", w == "her", w == "at", w == "satisfaction", w == "regret", w == "and", w == "of":
		case w == "reporters", w == "journalists", w == "press", w == "media", w == "audience", w == "us", w == "parliament", w == "lawmakers":
		default:
			return 0, false
		}
	}
	return 0, false
}

// withAdverbs is the verb with the adverbs right before it: "highly
// appreciated".
func (r *reader) withAdverbs(f *frame) int {
	k := f.at
	for k > f.lead && r.is(k-1, adverb) && !r.is(k-1, beForm|haveForm|modal) && r.word(k-1) != "also" && r.word(k-1) != "then" {
		k--
	}
	return k
}

// opensObject says that an object worth printing begins at token c.
func (r *reader) opensObject(c, hi int) bool {
	if c >= hi || hi-c < 2 {
		return false
	}
	t := &r.toks[c]
	return t.Kind != text.Punct || t.Lower == "\"" || t.Lower == "“"
}

// startsClause says that a clause without "that" begins at token c: "noted
// there are …", "said it would …".
func (r *reader) startsClause(c int) bool {
	w := r.word(c)
	return (w == "there" || w == "it" || r.is(c, singular3) || r.is(c, plural) && w != "both") && (r.is(c+1, beForm|haveForm|modal) || r.forms(c+1)&^ingForm != 0)
}

// nameAndVerb says that a name begins at token c and is followed by a word that
// may be its verb: "said Panama adheres to …".
func (r *reader) nameAndVerb(c, hi int) bool {
	k := c
	for k < hi && r.toks[k].Capital {
		k++
	}
	return k > c && k < hi && r.toks[k].Kind == text.Word && !r.is(k, preposition|conjunction)
}

// isDay says that a date stands at token c: "said on Friday", "said Friday".
func (r *reader) isDay(c int) bool {
	_, n := r.dateAt(c)
	return n > 0
}

// opensSubject says that a clause's subject can begin at token c.
func (r *reader) opensSubject(c int) bool {
	t := &r.toks[c]
	return r.is(c, determiner|plural|singular3) || t.Capital || t.Kind == text.Number || r.word(c) == "there" || r.word(c) == "it" || r.toks[c].Kind == text.Word && r.class(c)&(preposition|adverb|conjunction) == 0
}

// hasInstrument says that an agreement or its like is named near token lo.
func (r *reader) hasInstrument(lo, hi int) bool {
	for k := lo; k < hi && k < lo+30; k++ {
		if r.is(k, instrument) {
			return true
		}
	}
	return false
}

func (r *reader) near(lo, hi int, w string) bool {
	for k := lo; k < hi; k++ {
		if r.word(k) == w {
			return true
		}
	}
	return false
}

// namesAgreement says that the object at token lo is an agreement itself, and
// no other thing that can be reached.
func (r *reader) namesAgreement(lo, hi int) bool {
	for k := lo; k < hi && k < lo+8 && !r.is(k, preposition); k++ {
		if r.is(k, instrument) {
			return true
		}
	}
	return false
}

// isCourtesyCall says that a "call on" with its object is a visit and no appeal, which
// asks somebody to do something or for something: "called on him at his office".
func (r *reader) isCourtesyCall(f *frame, hi int) bool {
	if f.base != "call" || r.word(f.after-1) != "on" && r.word(f.after-1) != "upon" {
		return false
	}
	for k := f.after; k < hi && r.word(k) != ";"; k++ {
		switch r.word(k) {
		case "to", "for":
			return false
		case "at", "in", "during", "yesterday", "today":
			return true
		}
	}
	return true
}
