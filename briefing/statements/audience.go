package statements

import "brief/briefing/text"

// listeners are those who are told something in public.
var listeners = map[string]bool{"reporters": true, "journalists": true, "newsmen": true, "correspondents": true, "press": true, "media": true, "audience": true, "delegates": true,
	"lawmakers": true, "parliament": true, "participants": true, "officials": true, "businessmen": true, "attendees": true, "guests": true}

// audience is the token behind the listeners who begin at token c ("the press",
// "local reporters"), 0 where there are none.
func (r *reader) audience(c, hi int) int {
	for k := c; k < hi && k < c+4; k++ {
		if w := r.word(k + 1); listeners[r.word(k)] && (w == "conference" || w == "briefing" || w == "centre" || w == "center") {
			return k + 2
		}
		if listeners[r.word(k)] {
			return k + 1
		}
		if !r.is(k, determiner) && r.toks[k].Kind == text.Word && r.is(k, function) {
			return 0
		}
	}
	return 0
}

// toldSomebody reads the content of "tell" behind those who are told; done is
// false where nobody stands there whom it knows how to pass.
func (r *reader) toldSomebody(f *frame, c, hi int) (done, ok bool) {
	if k := r.audience(c, hi); k > 0 {
		return true, r.toldAudience(f, k, hi)
	}
	if k := r.toldThat(c, hi); k > 0 {
		f.lo, f.whole = k, true
		return true, true
	}
	return false, false
}

// toldThat is the token behind the "that" of what somebody is told whom no list
// knows ("told Hara TV that"), 0 where a verb or a stop comes first.
func (r *reader) toldThat(c, hi int) int {
	for k := c; k+3 < hi && k < c+14; k++ {
		if r.word(k) == "that" {
			return k + 1
		}
		if r.is(k, beForm|haveForm|modal|irregular) || r.word(k) == "," || r.word(k) == ":" || r.word(k) == "of" && r.word(k-1) != "agency" {
			return 0
		}
	}
	return 0
}

// toldAudience takes the clause that listeners were told as the content of a
// frame: behind "that", wherever it stands in the clause, or right behind the
// listeners ("told reporters the talks went well"). "told reporters before the
// meeting began" has none.
func (r *reader) toldAudience(f *frame, k, hi int) bool {
	if r.word(k) == ":" {
		f.lo, f.whole = k+1, true
		return k+3 < f.hi
	}
	for i := k; i+3 < hi && i < k+24 && !r.is(i, beForm|haveForm|modal) && r.word(i) != ";"; i++ {
		if r.word(i) == "that" {
			f.lo, f.whole = i+1, true
			return true
		}
	}
	if k+3 < hi && (r.startsClause(k) || r.opensSubject(k) && r.finite(k, hi)) && !r.isDay(k) && !r.is(k, preposition|conjunction) {
		f.lo, f.whole = k, true
		return true
	}
	return false
}
