package statements

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// agent is who is told to have said what a passive tells: "were told by the
// minister that", "it was stressed by both sides that"; nobody where the
// passive names none.
func (r *reader) agent(f *frame, hi int) subject {
	if r.word(f.after) != "by" || !f.attributes && !f.clause {
		return subject{}
	}
	for k := f.after + 1; k < hi && k < f.after+14; k++ {
		if r.word(k) == "that" {
			if s := r.phraseEnding(k-1, f.after+1); s.kind == aPerson || s.kind == oneSide || s.kind == bothSides {
				return s
			}
		}
	}
	return subject{}
}

// greeted says that somebody, no thing, is the subject of the passive whose
// clause is [lo, lead).
func (r *reader) greeted(lo, lead int) bool {
	e := lead - 1
	return e >= lo && (r.person[e] > 0 || r.is(e, singular3|office) || r.word(e) == "delegation" || r.word(e) == "guests")
}

// inName says that the word at token i is part of a name, no verb: "Minister
// Attached to the Prime Minister".
func (r *reader) inName(i, lo int) bool {
	return i > lo && r.toks[i].Capital && r.toks[i-1].Kind == text.Word && r.toks[i-1].Capital && len(r.word(i)) > 1 && r.toks[lo].Lower != r.word(i)
}

// inRelative says that the passive at token lead belongs to a clause with "where"
// or "which" soon before it: "a dinner where fruit and drinks are presented".
func (r *reader) inRelative(lead, start int) bool {
	for k := lead - 1; k > start && k > lead-8; k-- {
		if w := r.word(k); w == "where" || w == "which" || w == "whose" || w == "who" {
			return true
		} else if w == "," {
			return false
		}
	}
	return false
}

// withCounterpart says that somebody and his counterpart are the subject of the
// verb at token lead: "X, the minister, and his counterpart, Y, discussed".
func (r *reader) withCounterpart(lo, lead int) bool {
	for k := max(lo+1, lead-30); k+2 < lead; k++ {
		if w := r.word(k + 1); r.word(k) == "and" && (w == "his" || w == "her") {
			return r.near(k+2, min(lead, k+6), "counterpart") && !r.finite(max(lo, k-14), k) && !r.finite(k+2, lead)
		}
	}
	return false
}

// lacksSubject says that the words of speech n from token lo are the predicate of
// what stands before them: a result that "reflects neither …".
func (r *reader) lacksSubject(n, lo int) bool {
	q := &r.speech[n]
	if !q.partial || lo != q.first || lo < 4 || r.toks[lo].Capital {
		return false
	}
	switch r.word(lo - 2) {
	case "that", "which", "who":
		w := r.word(lo - 3)
		return (r.isFinite(lo) || strings.HasSuffix(r.word(lo), "s")) && r.forms(lo-3) == 0 && !strings.HasSuffix(w, "ing") && !r.is(lo-3, irregular)
	}
	return false
}

// takeBack drops the remarks after the first n that "we" alone gives to both
// sides: what is signed, agreed or discussed stays.
func (r *reader) takeBack(n int) {
	for i := n; i < len(r.out); i++ {
		if st := &r.out[i]; st.Side != briefing.SideBoth || rank(st.Act) <= rank(briefing.Agreed) || st.Act == briefing.Discussed {
			r.out[n], r.said[n] = r.out[i], r.said[i]
			n++
		}
	}
	r.out, r.said = r.out[:n], r.said[:n]
}

// mine says that the words [lo, hi) are told in the first person.
func (r *reader) mine(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch r.word(k) {
		case "i", "we", "our", "my", "us", "i'm", "we're", "we've", "i've", "we'll":
			return true
		}
	}
	return false
}
