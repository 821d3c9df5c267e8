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

// agreedAtEnd makes what a sentence tells an agreement where its tail says that both sides
// agreed it: "The ports are to be linked by rail, the two ministers agreed on Thursday".
func (r *reader) agreedAtEnd(s *text.Sentence, lo, from int) {
	for k := s.Last - 1; k > lo+minWords && k > s.Last-24; k-- {
		if w := r.word(k); w != "agreed" && w != "agree" || r.quote[k] > 0 || r.denies(k) {
			continue
		}
		for i := k + 1; i < s.Last && r.word(i) != ","; i++ {
			switch r.word(i) {
			case "to", "that", "with", "not", "upon", "about":
				return
			}
		}
		lead, be, _, _, mod, to := r.auxiliaries(k, lo)
		who := r.subjectBefore(lead, lo)
		begin := who.start
		for begin > lo && r.is(begin-1, determiner) {
			begin--
		}
		if be || mod || to || who.kind != bothSides || begin-1 <= lo || r.word(begin-1) != "," || !r.finite(lo, begin-1) {
			return
		}
		for n := len(r.out); n > from && r.out[n-1].Start >= r.toks[k].Start() && !r.out[n-1].Quoted; n-- {
			r.out, r.said = r.out[:n-1], r.said[:n-1] // "here on Thursday" is not what they agreed
		}
		if len(r.out) == from {
			r.tellWhole(s, lo, k, false)
		}
		for i := from; i < len(r.out); i++ {
			if st := &r.out[i]; st.SentenceSpan == s.Span && !st.Quoted {
				st.Act, st.Side, st.Speaker, st.Office, st.Unnamed, st.Outlook, st.Courtesy = briefing.Agreed, briefing.SideBoth, "", "", false, false, false
				st.Date, st.Deadline = briefing.Date{}, briefing.Period{}
			}
		}
		return
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
