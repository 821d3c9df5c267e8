package statements

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// frame is a verb of the lexicon with its subject and content.
type frame struct {
	occurrence
	subject subject
	start   int  // where the frame begins: its subject or its participle
	lo, hi  int  // the content,
	until   int  // which ends here at the latest, 0 for no such place
	whole   bool // the content is a clause: who says it does not stand in it
	act     briefing.Act
	spoken  bool // the words are somebody's own, also where no marks stand
	unnamed bool // a passive: "it was noted"
	list    bool // the items of a list follow,
	label   byte // each with a label of this kind
}

// frames finds the frames of [lo, hi) in order; each ends where the next one
// begins. who is the speaker of a quotation before them, to whom a participle
// ("…, adding that …") belongs.
func (r *reader) frames(lo, hi int, who subject) []frame {
	var fs []frame
	said := frame{subject: who, occurrence: occurrence{verb: &verb{}}}
	for i := lo; i < hi; i++ {
		if e := r.lex[i]; e == nil || e.forms == 0 || r.quote[i] != r.quote[lo] || r.inName(i, lo) {
			continue
		}
		v, ok := r.verbAt(i, lo, hi)
		if !ok || r.denies(i) {
			continue
		}
		f := frame{occurrence: v, start: v.lead, act: v.act}
		var prev *frame
		if len(fs) > 0 {
			prev = &fs[len(fs)-1]
		} else if f.voice == participle && who.kind != nobody {
			prev = &said
		}
		if !r.fillSubject(&f, prev, lo, hi) || !r.fillContent(&f, prev, lo, hi) {
			continue
		}
		if prev != nil && prev != &said && prev.hi > f.start {
			prev.hi = f.start
		}
		fs = append(fs, f)
		i = f.after - 1
	}
	return fs
}

// fillSubject finds the subject of a frame; it refuses verbs inside the
// content of the frame before, and subjects that the verb cannot have.
func (r *reader) fillSubject(f *frame, prev *frame, lo, hi int) bool {
	switch f.voice {
	case participle:
		if f.ofDocument || f.ofEvent {
			return false
		}
		if prev == nil || prev.whole && r.word(f.lead-1) == "and" {
			return false
		}
		if prev.act == briefing.Signed && r.choose(&f.occurrence, hi, func(c *verb) bool { return c.ofDocument }) {
			return false // "… were signed, covering …": the fields belong to the documents
		}
		f.subject, f.unnamed = prev.subject, prev.unnamed
		return prev.voice != passive || r.word(f.lead-1) == ","
	case passive:
		f.unnamed = true
		f.subject = subject{kind: bothSides, side: briefing.SideBoth}
		f.start = r.clauseStart(f.lead, lo)
		if who := r.agent(f, hi); who.kind != nobody {
			f.subject, f.unnamed = who, false
		}
		if k := r.justAfter(f, lo); k > 0 {
			f.start, f.perfect, f.until = k, false, r.nextComma(f.after, hi)
			return prev == nil || r.boundary(f.start, prev)
		}
		if f.act == briefing.Praised && r.greeted(f.start, f.lead) || f.base == "invite" && r.word(f.after) != "to" {
			return false // "the minister was welcomed by", "had been invited on a tour by"
		}
		return (prev == nil || r.boundary(f.start, prev)) && !r.is(f.lead-1, relative) && !r.inRelative(f.lead, f.start) && f.act != briefing.Promised
	}
	b := f.lead - 1
	if prev != nil && (r.word(b) == "and" || r.word(b) == "," && r.lex[f.at].forms&pastForm != 0 || r.word(b) == "but") && prev.voice == active && (!prev.whole || f.clause) {
		f.subject = prev.subject
		f.start = b
		return r.suits(f, hi)
	}
	f.subject = r.subjectBefore(f.lead, lo)
	if f.subject.kind == nobody && prev == nil && (r.word(b) == "and" || r.word(b) == "then" && r.word(b-1) == "and") {
		f.subject = r.firstSubject(lo, b) // "the sides met and agreed"
	}
	if f.subject.kind == nobody && prev == nil && r.forDocument(f.lead, lo) {
		f.subject = subject{kind: aDocument, start: f.lead - 1}
	}
	if f.subject.kind == aPerson && (f.act == briefing.Discussed && r.withCounterpart(lo, f.lead) || (f.ofBoth || f.act == briefing.Agreed) && r.joined(lo, f.lead)) {
		f.subject = subject{kind: bothSides, side: briefing.SideBoth, start: f.subject.start}
	}
	f.start = min(f.subject.start, f.lead)
	if f.start > lo && r.word(f.start-1) == "that" {
		return false // "reports that the ministry sought …": told of, not said
	}
	if f.subject.kind == nobody || rank(f.act) <= rank(briefing.Agreed) && r.tellsWhich(f.start, lo) {
		return false
	}
	return (prev == nil || r.boundary(f.start, prev)) && r.suits(f, hi)
}

// forDocument says that "it" or "this" opens the sentence before the verb at
// lead and that the sentence before told of a signature: "A memorandum was
// signed. It provides for …".
func (r *reader) forDocument(lead, lo int) bool {
	if len(r.out) == 0 || lead-1 != r.trimLead(lo, lead) || r.word(lead-1) != "it" && r.word(lead-1) != "this" {
		return false
	}
	last := &r.out[len(r.out)-1]
	s := r.sentenceOf(lead)
	if last.Act != briefing.Signed && (last.Act != briefing.Agreed || !last.Unnamed) || s.First == 0 {
		return false
	}
	return last.SentenceSpan.End >= r.toks[r.sentenceOf(s.First-1).First].Start()
}

// firstSubject is the subject of the first finite verb of [lo, hi).
func (r *reader) firstSubject(lo, hi int) subject {
	for k := lo + 1; k < hi && k < lo+40; k++ {
		if r.is(k, irregular|beForm|haveForm) || r.forms(k)&pastForm != 0 || strings.HasSuffix(r.word(k), "ed") {
			return r.subjectBefore(k, lo)
		}
	}
	return subject{}
}

// suits says whether the verb can have the subject.
func (r *reader) suits(f *frame, hi int) bool {
	switch f.subject.kind {
	case aDocument:
		ok := r.choose(&f.occurrence, hi, func(c *verb) bool { return c.ofDocument })
		f.act = f.occurrence.act
		f.subject = subject{kind: bothSides, side: briefing.SideBoth, start: f.subject.start}
		f.unnamed = true
		return ok && !r.opensProspects(f, hi)
	case theReport:
		if r.choose(&f.occurrence, hi, func(c *verb) bool { return c.ofEvent }) {
			f.act = f.occurrence.act
			f.subject = subject{kind: bothSides, side: briefing.SideBoth, start: f.subject.start}
			f.unnamed = true
			return true
		}
		return f.object && f.act == briefing.Said
	case anInstitution:
		if f.act == briefing.Promised && f.subject.side != "" {
			f.subject.kind = oneSide
			return true
		}
		return f.clause || f.attributes || f.act == briefing.Promised
	}
	if f.ofDocument || f.ofEvent {
		return false
	}
	return !f.ofBoth || f.subject.kind == bothSides || f.subject.kind == oneSide && f.act == briefing.Agreed || f.act == briefing.Discussed
}

// opensProspects says that a document opens nothing but opportunities, which
// is praise and no provision.
func (r *reader) opensProspects(f *frame, hi int) bool {
	if !strings.HasPrefix(r.word(f.at), "open") {
		return false
	}
	for k := f.after; k < hi && k < f.after+6; k++ {
		switch r.word(k) {
		case "opportunity", "opportunities", "prospects", "possibilities", "horizons", "horizon", "way", "door", "doors", "chapter", "era", "page", "avenues":
			return true
		}
	}
	return false
}

// boundary says that a clause of its own, not part of the content of prev,
// begins at token start.
func (r *reader) boundary(start int, prev *frame) bool {
	if start <= prev.after {
		return false
	}
	switch r.word(start - 1) {
	case ";", ":":
		return true
	case "and", "but", "while", "whereas":
		return r.word(start-2) == "," || !prev.whole
	case ",":
		return prev.voice == participle
	}
	return false
}

// clauseStart is where the clause of the passive verb at lead begins.
func (r *reader) clauseStart(lead, lo int) int {
	lo = max(lo, lead-horizon)
	for k := lead - 1; k > lo; k-- {
		switch r.word(k) {
		case ";":
			return k + 1
		case "and", "but", "while":
			if r.word(k-1) == "," && r.finite(lo, k-1) {
				return k + 1
			}
		case "that":
			if r.forms(k-1) != 0 {
				return k + 1
			}
		}
	}
	return r.afterOpener(lo, lead)
}

// afterOpener is the first token after an opening phrase ("Concerning …,"): a
// preposition or participle up to its comma.
func (r *reader) afterOpener(lo, hi int) int {
	lo = r.trimLead(lo, hi)
	if !r.is(lo, preposition) && r.forms(lo)&ingForm == 0 && r.word(lo) != "as" {
		return lo
	}
	for k := lo + 1; k < hi; k++ {
		if r.word(k) == "," && !r.inList(k, min(hi, k+4)) && k+2 < hi {
			if r.is(k+1, relative) && !r.is(k+1, determiner) {
				continue // "As to the commission, which sits in May, our hope is …"
			}
			k++
			if r.toks[k].Kind == text.Punct {
				k++
			}
			return k
		}
	}
	return lo
}
