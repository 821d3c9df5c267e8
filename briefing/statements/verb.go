package statements

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// voice is how a verb stands in its clause.
type voice uint8

const (
	active     voice = iota
	passive          // "was noted"
	participle       // ", noting …"
)

// occurrence is a verb of the lexicon found in the text.
type occurrence struct {
	*verb
	at, after int // its token; the token after it and its particle
	lead      int // its first token with auxiliaries and adverbs: "has also …"
	voice     voice
	perfect   bool // "had discussed": told as past of the past
}

// verbAt reads the verb at token i inside [lo, hi); ok is false where the word
// is no verb here ("the agreements reached", "to discuss", "a report").
func (r *reader) verbAt(i, lo, hi int) (v occurrence, ok bool) {
	e := r.lex[i]
	if e == nil || e.forms == 0 || r.toks[i].Kind != text.Word {
		return v, false
	}
	v.at, v.after = i, i+1
	if !r.choose(&v, hi, func(c *verb) bool { return c.wantsInstrument && r.namesAgreement(i+1, hi) }) &&
		!r.choose(&v, hi, func(c *verb) bool { return !c.ofDocument && !c.ofEvent && !c.wantsInstrument }) && !r.choose(&v, hi, func(*verb) bool { return true }) {
		return v, false
	}
	lead, be, have, had, mod, to := r.auxiliaries(i, lo)
	v.lead, v.perfect = lead, had
	switch {
	case e.forms&ingForm != 0:
		if be {
			v.voice = active // "are discussing"
			return v, true
		}
		v.voice = participle
		return v, r.opensParticiple(lead, lo)
	case e.forms&participleForm != 0 && be:
		v.voice = passive
		return v, !mod && !to && !(r.word(i-1) == "being" && rank(v.act) <= rank(briefing.Agreed)) && !(v.attitude && r.word(lead-1) != "it")
	case to:
		return v, false
	case e.forms&participleForm != 0 && have:
		return v, true
	case mod:
		return v, false // what will or should be done: see commits
	case e.forms&pastForm != 0:
		return v, !have && !be
	case e.forms&presentForm != 0:
		return v, !be && !have && !mod && !r.namesStates(i)
	case e.forms&baseForm != 0:
		// "the parties note": only directly after a subject in the plural.
		if be || have {
			return v, false // "both have direct investments"
		}
		return v, r.is(lead-1, joint|plural) && lead > lo || r.bareCompound(lead, lo) || v.object && lead > lo && r.subjectBefore(lead, lo).kind == theReport
	}
	return v, false
}

// namesStates says that the word at token i is a plural, no verb: "of both states to
// the rule of law".
func (r *reader) namesStates(i int) bool {
	if !strings.HasSuffix(r.word(i), "s") {
		return false
	}
	switch r.word(i - 1) {
	case "both", "two", "three", "all", "member", "these", "those", "our", "their", "its", "other", "several", "many", "of", "gulf", "arab", "baltic", "neighbouring", "neighboring", "coastal", "friendly", "brotherly", "sovereign":
		return true
	}
	return false
}

// choose takes the first entry of the occurrence's word that suits and whose
// particle, if it has one, stands behind it.
func (r *reader) choose(v *occurrence, hi int, suits func(*verb) bool) bool {
	for _, c := range r.lex[v.at].verbs {
		if suits(c) && (c.particle == "" || v.at+1 < hi && r.word(v.at+1) == c.particle) {
			v.verb, v.after = c, v.at+1
			if c.particle != "" {
				v.after++
			}
			return true
		}
	}
	return false
}

// bareCompound says that two coordinated names stand before token i: "A and B
// agree".
func (r *reader) bareCompound(i, lo int) bool {
	return i-2 > lo && r.toks[i-1].Capital && (r.country[i-1] > 0 || r.person[i-1] > 0) && r.word(i-2) == "and"
}

// auxiliaries walks left over the auxiliaries and adverbs before a verb.
func (r *reader) auxiliaries(i, lo int) (lead int, be, have, had, mod, to bool) {
	lead = i
	for k := i - 1; k >= lo; k-- {
		c := r.class(k)
		switch {
		case c&beForm != 0:
			be = true
		case c&haveForm != 0:
			have = true
			had = had || r.word(k) == "had"
		case c&modal != 0:
			mod = true
			if c&plural != 0 { // "we'll"
				return k, be, have, had, mod, to
			}
		case r.word(k) == "to" && k == lead-1:
			return k, be, have, had, mod, true
		case c&plural != 0 && r.word(k) == "we're" || r.word(k) == "they're":
			return lead, true, have, had, mod, to
		case c&plural != 0 && (r.word(k) == "we've" || r.word(k) == "they've" || r.word(k) == "i've"):
			return lead, be, true, had, mod, to
		case c&adverb != 0 && c&(joint|office) == 0:
		default:
			return lead, be, have, had, mod, to
		}
		lead = k
	}
	return lead, be, have, had, mod, to
}

// opensParticiple says that a participial remark begins at token i: after a
// comma or dash, at the start of the clause, after "and" or a preposition of manner.
func (r *reader) opensParticiple(i, lo int) bool {
	if i <= lo {
		return true
	}
	switch r.word(i - 1) {
	case ",", "–", "—", "while", "by", "and", "thereby", "-":
		return true
	}
	return false
}

// willNoun says that the "will" at token i is a noun: "with political will and".
func (r *reader) willNoun(i int) bool {
	return r.word(i) == "will" && i+1 < len(r.toks) && (r.is(i+1, preposition|conjunction) || r.toks[i+1].Kind == text.Punct)
}

// finite says that some verb form of be, have, a modal or a verb of the
// lexicon in a past or present form stands in [lo, hi).
func (r *reader) finite(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if r.is(i, beForm|haveForm|modal|irregular) && !r.willNoun(i) {
			return true
		}
		if r.forms(i)&(pastForm|presentForm) != 0 && !r.is(i-1, preposition|determiner) {
			return true
		}
		w := r.word(i)
		if n := len(w); n > 4 && w[n-2:] == "ed" && i > lo && !r.is(i-1, preposition|determiner) {
			return true
		}
	}
	return false
}
