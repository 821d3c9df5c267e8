package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

// both emits a sentence that no verb of the lists tells of, where both sides, or two people
// of theirs, are its subject and it tells what they did or do at this event: "The two take
// a common view of the straits", "X and the Danish minister, Y, went through the tariffs".
func (r *reader) both(s *text.Sentence, lo int) {
	k := r.firstVerb(lo, s.Last)
	if k == 0 || ceremonial[r.word(k)] || r.quote[k] > 0 || r.denies(k) || r.mine(lo, s.Last) {
		return
	}
	if near := min(k+4, s.Last); r.word(k) == "spoke" && !r.near(k, near, "of") && !r.near(k, near, "about") {
		return // "spoke to the press"
	}
	lead, be, have, had, mod, to := r.auxiliaries(k, lo)
	if be || have || had || mod || to {
		return // a state, or what had come about before
	}
	who := r.subjectBefore(lead, lo)
	if who.kind != bothSides && !(who.kind == aPerson && r.joined(lo, lead)) || r.is(who.start-1, preposition|relative) {
		return
	}
	for i := lo; i < s.Last; i++ {
		if d, n := r.dateAt(i); n > 0 && d.Valid() && !r.today.IsZero() && r.today.DaysSince(d) > sameEvent {
			return // at another event
		}
	}
	r.tellWhole(s, lo, k, false)
	if n := len(r.out); n > 0 && r.out[n-1].SentenceSpan == s.Span {
		r.out[n-1].Side, r.out[n-1].Speaker = briefing.SideBoth, ""
	}
}

// sameEvent is how many days before the reference day what both sides do may lie.
const sameEvent = 3

// firstVerb is the first finite verb of [lo, hi) outside clauses that describe, 0 for none.
func (r *reader) firstVerb(lo, hi int) int {
	for k := r.afterOpener(lo, hi) + 1; k < hi && k < lo+60; k++ {
		if r.is(k, beForm|haveForm|modal) {
			return 0
		}
		if r.person[k] == 0 && r.country[k] == 0 && r.isFinite(k) && !r.describes(k, lo) {
			return k
		}
	}
	return 0
}

// ceremonial are verbs of what people do at any event, and of what states are to each
// other at any time.
var ceremonial = map[string]bool{"met": true, "meet": true, "meets": true, "arrived": true, "arrive": true, "held": true, "hold": true, "attended": true, "visited": true, "greeted": true, "opened": true,
	"began": true, "started": true, "ended": true, "stood": true, "laid": true, "posed": true, "shook": true, "listened": true, "watched": true, "inspected": true, "toured": true, "left": true, "flew": true,
	"share": true, "border": true, "established": true, "celebrate": true, "celebrated": true, "marked": true, "mark": true, "observed": true, "got": true, "spent": true, "came": true, "went": true, "took": true,
	"sat": true, "walked": true, "joined": true, "accompanied": true, "witnessed": true, "participated": true, "gathered": true, "led": true, "headed": true, "signed": true, "belong": true, "rank": true, "ranked": true,
	"addressed": true, "gave": true, "put": true, "parted": true, "returned": true, "remained": true, "became": true, "fought": true, "said": true, "concluded": true}
