package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

// upshot emits a sentence that nothing else was read in and that tells by a noun what the
// event came to: "The outcome of the meeting was an agreement on tariffs", "The talks
// resulted in a decision to open the port". It is told whole, as what both sides agreed.
func (r *reader) upshot(s *text.Sentence, lo int) {
	hi := s.Last
	k := r.cameTo(lo, hi)
	if k == 0 || r.denies(k) || r.mine(lo, hi) {
		return
	}
	r.tellWhole(s, lo, k, false)
	if n := len(r.out); n > 0 && r.out[n-1].SentenceSpan == s.Span {
		st := &r.out[n-1]
		st.Act, st.Side, st.Speaker, st.Office, st.Courtesy = briefing.Agreed, briefing.SideBoth, "", "", false
	}
}

// cameTo is the verb of a clause that begins at lo and tells of an agreement as what an
// event brought, 0 where it is no such clause.
func (r *reader) cameTo(lo, hi int) int {
	ofEvent, fruit := false, false
	for k := lo; k < hi && k < lo+horizon; k++ {
		switch w := r.word(k); {
		case isUpshot[w]:
			fruit = true
		case r.is(k, event) && !r.is(k-1, preposition) || r.is(k, event) && fruit:
			ofEvent = true
		case w == "was" || w == "were":
			if !fruit || !ofEvent || !r.settles(k+1, hi) {
				return 0
			}
			return k
		case broughtAbout[w] != "":
			if fruit || !ofEvent || broughtAbout[w] != "-" && r.word(k+1) != broughtAbout[w] || !r.settles(k+1, hi) {
				return 0
			}
			return k
		case r.is(k, modal|haveForm|beForm|relative|singular3|plural|conjunction) && w != "and", r.person[k] > 0, r.quote[k] > 0, w == ",", w == ";", w == ":":
			return 0
		}
	}
	return 0
}

// settles says that the phrase which begins at token k is of an agreement or a decision,
// told for the first time: "an agreement on", "the decision to".
func (r *reader) settles(k, hi int) bool {
	for i := k; i < hi && i < k+7; i++ {
		switch w := r.word(i); {
		case w == "no" || w == "not" || w == "reviewed" || w == "implementation":
			return false
		case isSettlement[w]:
			return true
		case r.toks[i].Kind != text.Word && w != ",", r.is(i, relative), i > k && r.word(i-1) == "of":
			return false
		}
	}
	return false
}

var (
	isUpshot     = map[string]bool{"outcome": true, "outcomes": true, "result": true, "results": true, "upshot": true, "fruit": true, "fruits": true}
	isSettlement = map[string]bool{"agreement": true, "agreements": true, "accord": true, "accords": true, "decision": true, "decisions": true, "understanding": true, "understandings": true, "consensus": true, "compromise": true}
	// broughtAbout are verbs of an event with the word that must follow, "-" for any.
	broughtAbout = map[string]string{"resulted": "in", "ended": "with", "concluded": "with", "culminated": "in", "led": "to", "produced": "-", "yielded": "-", "brought": "-"}
)
