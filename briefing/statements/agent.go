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
// or "which" soon before it: "a dinner where fruit and drinks are presented". What is
// done "when" or "once" something "is signed" is to come.
func (r *reader) inRelative(lead, start int) bool {
	for k := lead - 1; k > start && k > lead-8; k-- {
		if w := r.word(k); w == "where" || w == "which" || w == "whose" || w == "who" {
			return true
		} else if (w == "when" || w == "once" || w == "until" || w == "if" || w == "before") && (r.word(lead) == "is" || r.word(lead) == "are") {
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

// joined says that two people of different sides, joined by "and" with what tells who
// they are between them, are the subject of the verb at token lead: "X of Norway and the
// Danish minister, Y, agreed".
func (r *reader) joined(lo, lead int) bool {
	and := 0
	var first, second subject
	for k := max(lo, lead-40); k < lead; k++ {
		switch {
		case r.is(k, relative), r.person[k] == 0 && r.isFinite(k):
			return false
		case r.word(k) == "and" && first.name != "" && second.name == "":
			and = k
		case r.person[k] > 0 && and == 0:
			first = r.byName(r.d.People[r.person[k]-1].Name)
		case r.person[k] > 0:
			second = r.byName(r.d.People[r.person[k]-1].Name)
		}
	}
	return and > 0 && second.name != "" && first.name != second.name && (first.side != second.side || first.side == "")
}

// tellsWhich says that the clause whose subject begins at token start only tells which
// thing is meant: "the first country with which Oman concluded a treaty". What is done
// "at" or "during" a thing is told.
func (r *reader) tellsWhich(start, lo int) bool {
	if start-1 <= lo || !r.is(start-1, relative) || r.word(start-1) == "where" || r.word(start-1) == "that" {
		return false
	}
	switch r.word(start - 2) {
	case "during", "at", "after", "in", "on", "following", ",":
		return false
	}
	return true
}

// justAfter is the token behind the "after" of what had been signed right before the
// event that the sentence tells of: "gave a press conference after two pacts had been
// signed". It is 0 where the passive of f stands in no such clause.
func (r *reader) justAfter(f *frame, lo int) int {
	if !f.perfect || f.act != briefing.Signed || !r.is(r.beforeAdverbs(f.lead-1, lo), instrument) && !r.hasInstrument(max(lo, f.lead-8), f.lead) {
		return 0
	}
	for k := f.lead - 1; k > lo && k > f.lead-10; k-- {
		switch w := r.word(k); {
		case w == "after":
			if p := r.word(k - 1); p == "years" || p == "year" || p == "months" || p == "month" || p == "decades" || p == "long" {
				return 0
			}
			return k + 1
		case w == "that", w == "which", w == ",", w == ";", r.isFinite(k):
			return 0
		}
	}
	return 0
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
