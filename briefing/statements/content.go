package statements

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// content emits the statement whose content is [lo, hi) of sentence s.
func (r *reader) content(s *text.Sentence, lo, hi int, f frame, quoted bool) {
	if hi <= lo || !quoted && r.isPast(s, &f) {
		return
	}
	if f.whole {
		if k := r.secondThat(lo, hi); k > 0 {
			r.content(s, lo, k, f, quoted)
			r.content(s, k+2, hi, f, quoted)
			return
		}
		if r.earlierEvent(lo, hi) {
			return
		}
		hi = r.nextDeed(lo, hi, quoted)
	}
	act := r.refine(&f, lo, hi)
	switch {
	case f.whole:
		act, lo, hi = r.narrow(act, lo, hi, quoted)
	case f.voice == active && f.verb != nil:
		lo = r.withPeriod(&f, s.First, r.toNeed(&f, lo, hi), hi)
		if r.words(lo, r.trimTail(lo, hi)) < 4 && act == briefing.Said {
			return
		}
		if f.subject.kind == oneSide && f.subject.name == "" && f.subject.start == f.start && f.start < lo && r.words(f.start, hi) <= maxWords {
			lo = f.start // "the Turkish side offered …": no speaker's name will stand before it
		}
	}
	a, b := r.cut(lo, hi)
	a, b, ok := r.wholePart(&f, a, b, lo, hi)
	if !ok {
		return
	}
	if (!quoted || !f.whole) && act != briefing.Promised && act != briefing.Agreed {
		b = r.dropOccasion(a, b)
	}
	if (quoted || f.spoken) && act == briefing.Said && r.isFiller(a, b) {
		return
	}
	a, b, told := r.keepDenial(a, b, lo, hi)
	if !told {
		return
	}
	if r.isThin(a, b, act, quoted) {
		return
	}
	st := r.statement(s, a, b, &f, act, quoted)
	r.settle(&st, s.First, a, b, hi)
	if quoted && r.goesOn(a, b, s) {
		r.join(&st, s, b)
		return
	}
	r.emit(st, a, b)
}

// isThin says that the words [a, b) are too few or tell too little to print.
func (r *reader) isThin(a, b int, act briefing.Act, quoted bool) bool {
	if !quoted && r.word(a+2) == "would" && r.word(a+3) == "then" || !quoted && r.word(a+3) == "would" && r.word(a+4) == "then" {
		return true // "the two leaders would then go to": a programme
	}
	if w := r.word(a); !quoted && act == briefing.Said && r.words(a, b) < 7 && !r.finds(a, b) && (w == "this" || w == "that" || w == "it") {
		return true // "this could lift trade": what?
	}
	n := r.words(a, b)
	return n < 3 || n == 3 && act == briefing.Said || !r.hasContent(a, b, act)
}

// emit takes the statement with the words [a, b).
func (r *reader) emit(st briefing.Statement, a, b int) {
	r.out, r.said = append(r.out, st), append(r.said, r.contentWords(a, b))
	r.outAt, r.quoteOf = a, r.quote[a]
}

// narrow reads what a clause that somebody says tells ("we agreed to …") and
// gives the act and the part of [lo, hi) that holds it.
func (r *reader) narrow(act briefing.Act, lo, hi int, quoted bool) (briefing.Act, int, int) {
	inner := r.innerAct(lo, hi)
	if inner.act != "" && rank(inner.act) < rank(act) {
		act = inner.act
	}
	switch {
	case inner.act == act && act == briefing.Promised && r.word(inner.after) == "to" && r.word(inner.after-1) == ",":
		lo, hi = r.insertedEvent(inner.after, lo, hi)
	case inner.act == act && act == briefing.Promised && r.lastStop(lo, inner.after) > 0:
		lo = r.lastStop(lo, inner.after)
	case inner.start > lo && r.words(lo, min(inner.after, hi)) > maxWords-8:
		lo = inner.start
	case inner.act == act && !quoted && inner.verbAt > lo && r.is(lo, plural) && inner.verbAt-lo < 4 && act != briefing.Promised:
		lo = inner.verbAt // "said that they discussed …"
	}
	return act, lo, hi
}

// lastStop is the token behind the last semicolon in [lo, hi), 0 if there is none.
func (r *reader) lastStop(lo, hi int) int {
	for k := hi - 1; k > lo; k-- {
		if r.word(k) == ";" {
			return k + 1
		}
	}
	return 0
}

// statement is the statement with the words [a, b).
func (r *reader) statement(s *text.Sentence, a, b int, f *frame, act briefing.Act, quoted bool) briefing.Statement {
	st := briefing.Statement{
		ID: r.id(r.toks[a].Start()), Report: r.d.Report.Name, Span: r.span(a, b), SentenceSpan: s.Span,
		Act: act, Speaker: f.subject.name, Office: f.subject.office, Side: f.subject.side,
		Quoted: quoted, Unnamed: f.unnamed,
	}
	switch f.subject.kind {
	case bothSides:
		st.Speaker, st.Office = "", ""
	case theReport:
		// The report's own comment: nobody's words, and the last to print.
		st.Speaker, st.Office, st.Side, st.Courtesy = "", "", "", true
	}
	st.Text, st.Sentence = r.d.Report.Words(st.Span), r.d.Report.Words(s.Span)
	st.SpeakerUnsure = f.subject.kind == aPerson && st.Speaker != "" && !f.spoken && !r.isPlain(s, st.Speaker)
	st.Theme, st.Touches = r.themeOf(a, b, s)
	r.para, r.paraTheme = s.Para, st.Theme
	st.Courtesy = st.Courtesy || r.isCourtesy(a, b, act)
	return st
}

// goesOn says that a spoken sentence leans on the one before ("It has proved
// its worth"), or that one of the two is very short, and that the one before is
// the last statement and short enough to join.
func (r *reader) goesOn(a, b int, s *text.Sentence) bool {
	if len(r.out) == 0 || r.quote[a] == 0 || r.quote[a] != r.quoteOf {
		return false
	}
	last := &r.out[len(r.out)-1]
	leans := r.words(a, b) <= minWords/2 || len(strings.Fields(last.Text)) <= minWords/2
	switch r.word(r.afterOpener(a, b)) {
	case "it", "this", "that", "these", "those", "they", "he", "she":
		leans = true
	}
	if !leans || last.End > s.Start {
		return false
	}
	gap := r.d.Report.Text[last.End:s.Start]
	return len(strings.Fields(last.Text))+r.words(s.First, b) <= maxWords && strings.Trim(gap, ".!? \n\r\t") == ""
}

// join adds a statement, which ends before token b of sentence s, to the last
// one, of which it is the next sentence.
func (r *reader) join(st *briefing.Statement, s *text.Sentence, b int) {
	n := len(r.out) - 1
	last := &r.out[n]
	last.End, last.SentenceSpan.End = st.End, st.SentenceSpan.End
	last.Text, last.Sentence = r.d.Report.Words(last.Span), r.d.Report.Words(last.SentenceSpan)
	if rank(st.Act) < rank(last.Act) {
		last.Act, last.Date, last.Deadline = st.Act, st.Date, st.Deadline
	}
	last.Courtesy = last.Courtesy && st.Courtesy
	last.Theme, last.Touches = r.themeOf(r.outAt, b, s)
	r.paraTheme = last.Theme
	r.said[n] = r.contentWords(r.outAt, b)
}
