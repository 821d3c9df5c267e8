package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

// attribution takes "according to X" and "…, X said" off the words [lo, hi)
// and tells who X is. The kind nobody means that none was found; an
// institution's attribution is taken off too.
func (r *reader) attribution(lo, hi int) (int, int, subject) {
	hi = r.dropSource(lo, hi)
	if k := r.trimLead(lo, hi); r.word(k) == "in" && r.last.kind == aPerson && (r.is(k+1, singular3|determiner)) && r.word(k+3) == "," &&
		(r.word(k+2) == "words" || r.word(k+2) == "opinion" || r.word(k+2) == "view" || r.word(k+2) == "estimate") && (r.word(k+1) == "his" || r.word(k+1) == "her") {
		return k + 4, hi, r.last
	}
	if k := r.trimLead(lo, hi); r.word(k) == "according" && r.word(k+1) == "to" {
		if c := r.nextComma(k+2, hi); c > 0 {
			return c + 1, hi, r.followedBy(k+2, c+1)
		}
	}
	for k := hi - 1; k > lo+3; k-- {
		if r.word(k) == "," && r.word(k+1) == "according" && r.word(k+2) == "to" {
			return lo, k, r.followedBy(k+3, hi)
		}
	}
	if k, who := r.judged(lo, hi); k > 0 {
		return lo, k, who
	}
	if k := r.passiveTail(lo, hi); k > 0 {
		return lo, k, subject{kind: bothSides, side: briefing.SideBoth}
	}
	for i := lo + 1; i < hi; i++ {
		if e := r.lex[i]; e == nil || e.forms&(pastForm|presentForm) == 0 || r.quote[i] > 0 {
			continue
		}
		v, ok := r.verbAt(i, lo, hi)
		if !ok || !v.attributes || v.voice != active {
			continue
		}
		if a, b, who, ok := r.trailing(v, lo, hi); ok {
			if v.act == briefing.Warned || v.act == briefing.Promised {
				r.voiceAct = v.act // "…, she complained"
			}
			return a, b, who
		}
	}
	return lo, hi, subject{}
}

// judged is the comma before ", which the minister called a good sign": who
// judges a fact vouches for it. It is 0 where there is none.
func (r *reader) judged(lo, hi int) (int, subject) {
	for k := lo + 4; k+4 < hi; k++ {
		if r.word(k) != "," || r.word(k+1) != "which" || r.quote[k] > 0 {
			continue
		}
		for i := k + 3; i < hi && i < k+20; i++ {
			v, ok := r.verbAt(i, k+2, hi)
			if !ok || v.voice != active || v.act != briefing.Said {
				continue
			}
			if who := r.subjectBefore(v.lead, k+2); who.kind == aPerson && who.start == k+2 && r.finite(lo, k) {
				return k, who
			}
			break
		}
	}
	return 0, subject{}
}

// passiveTail is the comma before ", it was stressed at the meeting" at the
// end, 0 where there is none.
func (r *reader) passiveTail(lo, hi int) int {
	for k := hi - 3; k > lo+3 && k > hi-12; k-- {
		if r.word(k) != "," || r.word(k+1) != "it" || !r.is(k+2, beForm) {
			continue
		}
		for i := k + 3; i < hi && i < k+5; i++ {
			if v, ok := r.verbAt(i, k, hi); ok && v.voice == passive && v.attributes {
				r.tailed = true
				return k
			}
		}
	}
	return 0
}

// trailing reads the attribution with verb v: ", X said." behind the words,
// ", X said, " between them, or ", said X".
func (r *reader) trailing(v occurrence, lo, hi int) (a, b int, who subject, ok bool) {
	inverted := r.word(v.lead-1) == "," && v.lead == v.at
	if inverted {
		who = r.followedBy(v.after, hi)
		if who.kind == nobody || !r.finite(lo, v.lead-1) || r.goesOnAfter(v.after, hi) {
			return 0, 0, who, false
		}
		return lo, v.lead - 1, who, true
	}
	if !r.endsAttribution(v.after, hi) {
		return 0, 0, who, false
	}
	who = r.subjectBefore(v.lead, lo)
	if who.kind == nobody || who.start <= lo || r.word(who.start-1) != "," {
		return 0, 0, who, false
	}
	who = r.spoken(who)
	comma := who.start - 1
	if who.kind == anInstitution && who.start == 0 {
		comma = r.commaBefore(v.lead, lo)
	}
	between := r.word(v.after) == ","
	switch {
	case !between:
		if !r.finite(lo, comma) && !r.hasVerb(lo, comma) && (comma-lo < 6 || r.is(lo, preposition) || r.forms(lo)&ingForm != 0) {
			return 0, 0, who, false
		}
		return lo, comma, who, true
	case r.finite(lo, comma) && comma-lo > 3:
		// "A does B, he said, while C …": the rest is read after it
		switch w := r.word(v.after + 1); {
		case w == "while" || w == "and" || w == "but":
			r.rest = v.after + 1
		case r.forms(v.after+1)&ingForm != 0:
			if k, ok := r.thatClause(v.after+2, hi); ok {
				r.rest = k
			}
		}
		return lo, comma, who, true
	case (r.is(lo, preposition) || comma-lo < 3 && !r.is(lo, determiner) && !r.isFinite(v.after+1)) && !r.dates(lo, comma):
		return v.after + 1, hi, who, true // "In May, he said, …"
	}
	return lo, hi, who, true // "These firms, he noted, do …": nothing to cut
}

// goesOnAfter says that the words at token i are the subject of a verb behind
// them and no inverted speaker: "said he was", not "said he" or "said the envoy".
func (r *reader) goesOnAfter(i, hi int) bool {
	if r.is(i, singular3|plural) && !r.is(i, office|joint) {
		return i+1 < hi && r.toks[i+1].Kind == text.Word && !r.is(i+1, preposition|conjunction)
	}
	for k := i; k < hi && k < i+12; k++ {
		if r.person[k] > 0 && (k+1 >= hi || r.person[k+1] != r.person[k]) {
			return k+1 < hi && (r.is(k+1, beForm|haveForm|modal) || r.forms(k+1)&(pastForm|presentForm) != 0)
		}
		if r.toks[k].Kind != text.Word {
			break
		}
	}
	return false
}

// dates says that a number or month stands in [lo, hi): an opening that the
// words after it cannot do without.
func (r *reader) dates(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if r.toks[k].Kind == text.Number || r.toks[k].Capital && text.MonthNumber(r.word(k)) > 0 {
			return true
		}
	}
	return false
}

// endsAttribution says that nothing but time, place or occasion follows the
// verb of an attribution.
func (r *reader) endsAttribution(i, hi int) bool {
	if i >= hi {
		return true
	}
	w := r.word(i)
	switch w {
	case ",", ".", "to", "journalists", "reporters", "us", "the":
		return w != "the" || r.word(i+1) == "press" || r.word(i+1) == "media"
	}
	return r.is(i, preposition) && w != "that"
}

// dropSource takes ", Trend reports, referring to …" off the end: a comma, a
// capitalised name, "reports" or "reported".
func (r *reader) dropSource(lo, hi int) int {
	for k := hi - 2; k > lo+2 && k > hi-60; k-- {
		switch r.word(k) {
		case "reports", "reported", "writes", "informs", "cites", "citing":
		default:
			continue
		}
		for c := k - 1; c > lo && c > k-9; c-- {
			if r.word(c) == "," {
				return c
			}
			if !r.toks[c].Capital && r.word(c) != "-" && r.word(c) != "the" && r.word(c) != "agency" && r.word(c) != "news" && r.word(c) != "'s" {
				break
			}
		}
	}
	return hi
}

func (r *reader) nextComma(lo, hi int) int {
	for k := lo; k < hi && k < lo+30; k++ {
		if r.word(k) == "," {
			return k
		}
	}
	return 0
}

func (r *reader) commaBefore(i, lo int) int {
	for k := i - 1; k > lo; k-- {
		if r.word(k) == "," {
			return k
		}
	}
	return lo
}
