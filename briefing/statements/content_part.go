package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

// secondThat finds ", and that …": a second clause of the same speaker.
func (r *reader) secondThat(lo, hi int) int {
	for k := lo + 4; k+5 < hi; k++ {
		if r.word(k) == "and" && r.word(k+1) == "that" && r.word(k-1) == "," && r.quote[k] == r.quote[lo] && !r.is(k+2, beForm|haveForm|modal) {
			return k
		}
	}
	return 0
}

// nextDeed ends a told clause before what its speaker did besides: "said the two
// countries aim at more, and called the meeting a success".
func (r *reader) nextDeed(lo, hi int, quoted bool) int {
	if quoted {
		return hi
	}
	for k := lo + 6; k+2 < hi; k++ {
		if r.word(k) == "," && r.word(k+1) == "and" && r.forms(k+2)&pastForm != 0 && r.forms(k+2)&baseForm == 0 {
			switch r.lex[k+2].verbs[0].act {
			case briefing.Said, briefing.Praised, briefing.Warned:
				return k
			}
		}
	}
	return hi
}

// withPeriod moves back to an opening that dates a forecast or figure ("For
// all of 2031 she expects …"), where there is room.
func (r *reader) withPeriod(f *frame, first, lo, hi int) int {
	if !f.attitude || f.start <= first || f.start >= lo || !r.is(f.start, singular3) && r.person[f.start] == 0 {
		return lo
	}
	for k := first; k < f.start; k++ {
		if r.toks[k].Kind == text.Number && r.words(first, hi) <= maxWords {
			return first
		}
	}
	return lo
}

// toNeed moves to the second of two objects where it names a need and the first
// carries little: "stressed the ongoing projects and the need to …".
func (r *reader) toNeed(f *frame, lo, hi int) int {
	for k := f.after + 2; k+3 < hi && k < f.after+14; k++ {
		if r.word(k) != "and" || r.word(k+1) != "the" {
			continue
		}
		switch r.word(k + 2) {
		case "need", "necessity", "desire", "intention", "readiness", "willingness":
			if r.substance(f.after, k) < 3 {
				return k + 1
			}
		}
	}
	return lo
}

// isFiller says that a spoken sentence names no field of work and little else
// ("Let us look at the picture as a whole").
func (r *reader) isFiller(lo, hi int) bool {
	var fields themeScore
	scoreThemes(r.toks[lo:hi], &fields)
	for _, n := range fields {
		if n > 1 {
			return false
		}
	}
	for k := lo; k < min(hi, lo+4); k++ {
		switch r.word(k) {
		case "suggest", "propose", "ask", "invite", "need", "urge", "want", "like", "ready", "willing":
			return false
		}
	}
	return r.substance(lo, hi) < 4
}

// insertedEvent is the event with its inserted date: of "preparations for the
// summit, to be held next week, are …" the words "the summit, to be held next
// week". to is the token of "to".
func (r *reader) insertedEvent(to, lo, hi int) (int, int) {
	start := to - 1
	for start > lo && start > to-9 && !r.is(start-1, preposition|conjunction) && r.toks[start-1].Kind != text.Punct {
		start--
		if r.is(start, determiner) {
			break
		}
	}
	end := to
	for end < hi && r.word(end) != "," {
		end++
	}
	return start, end
}

// hasContent says that an excerpt is worth printing at all.
func (r *reader) hasContent(lo, hi int, act briefing.Act) bool {
	if act == briefing.Signed || act == briefing.Agreed || act == briefing.Promised {
		return true
	}
	for k := lo; k < hi; k++ {
		t := &r.toks[k]
		if t.Kind == text.Number || t.Kind == text.Word && len(t.Lower) > 3 && !r.is(k, function|adverb) && r.forms(k) == 0 {
			return true
		}
	}
	return false
}

// choosePart drops, of a main clause and its participial remarks ("stressed
// the importance of …, highlighting the creation of …"), the parts that carry
// little beside the others.
func (r *reader) choosePart(fs []frame) {
	for i := range fs {
		if fs[i].voice != participle || i == 0 || fs[i].hi <= fs[i].lo {
			continue
		}
		m := i - 1
		for m > 0 && fs[m].voice == participle {
			m--
		}
		part := r.substance(fs[i].lo, fs[i].hi)
		whole := 0
		if fs[m].hi > fs[m].lo {
			whole = r.substance(fs[m].lo, fs[m].hi)
		}
		strong := rank(fs[m].act) <= rank(briefing.Warned)
		switch {
		case part < 2 || part < 3 && whole > part:
			fs[i].hi = fs[i].lo
		case whole < 3 && part > 2*whole && !strong && m == i-1 && !fs[m].whole:
			fs[m].hi = fs[m].lo
		}
	}
}
