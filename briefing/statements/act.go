package statements

import (
	"slices"
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
	}
	act := r.refine(&f, lo, hi)
	if f.whole {
		if r.earlierEvent(lo, hi) {
			return
		}
		inner := r.innerAct(lo, hi, quoted)
		if inner.act != "" && rank(inner.act) < rank(act) {
			act = inner.act
		}
		switch {
		case inner.act == act && act == briefing.Promised && r.word(inner.after) == "to" && r.word(inner.after-1) == ",":
			lo, hi = r.insertedEvent(inner.after, lo, hi)
		case inner.start > lo && r.words(lo, min(inner.after, hi)) > maxWords-8:
			lo = inner.start
		case inner.act == act && !quoted && inner.verbAt > lo && r.is(lo, plural) && inner.verbAt-lo < 4 && act != briefing.Promised:
			lo = inner.verbAt // "said that they discussed …"
		}
	}
	if !f.whole && f.voice == active && f.verb != nil {
		lo = r.withPeriod(&f, s.First, r.toNeed(&f, lo, hi), hi)
	}
	a, b := r.cut(lo, hi)
	if (!quoted || !f.whole) && act != briefing.Promised && act != briefing.Agreed {
		b = r.dropOccasion(a, b)
	}
	if (quoted || f.spoken) && act == briefing.Said && r.isFiller(a, b) {
		return
	}
	if n := r.words(a, b); n < 3 || n == 3 && act == briefing.Said || !r.hasContent(a, b, act) {
		return
	}
	st := briefing.Statement{
		ID: r.id(r.toks[a].Start), Report: r.d.Report.Name, Span: r.span(a, b), SentenceSpan: s.Span,
		Act: act, Speaker: f.subject.name, Office: f.subject.office, Side: f.subject.side,
		Quoted: quoted, Unnamed: f.unnamed,
	}
	if f.subject.kind == bothSides {
		st.Speaker, st.Office = "", ""
	}
	if f.subject.kind == theReport {
		st.Speaker, st.Office, st.Side = "", "", ""
	}
	st.Text, st.Sentence = r.d.Report.Words(st.Span), r.d.Report.Words(s.Span)
	st.Theme, st.Touches = r.themeOf(a, b, s)
	r.para, r.paraTheme = s.Para, st.Theme
	st.Courtesy = r.isCourtesy(a, b, act)
	r.settle(&st, a, b, hi)
	if quoted && r.goesOn(a, b, s) {
		r.join(&st, r.contentWords(a, b))
		return
	}
	r.out, r.said, r.quoteOf = append(r.out, st), append(r.said, r.contentWords(a, b)), r.quote[a]
}

// goesOn says that a spoken sentence leans on the one before ("It has proved
// its worth"), which is the last statement and short enough to join.
func (r *reader) goesOn(a, b int, s *text.Sentence) bool {
	if len(r.out) == 0 || r.quote[a] == 0 || r.quote[a] != r.quoteOf {
		return false
	}
	last := &r.out[len(r.out)-1]
	k := r.afterOpener(a, b)
	switch r.word(k) {
	case "it", "this", "that", "these", "those", "they", "he", "she":
	default:
		return false
	}
	gap := r.d.Report.Text[last.End:s.Start]
	return len(strings.Fields(last.Text))+r.words(s.First, b) <= maxWords && strings.Trim(gap, ".!? \n\r\t") == ""
}

// join adds a statement to the last one, of which it is the next sentence.
func (r *reader) join(st *briefing.Statement, words []uint32) {
	last := &r.out[len(r.out)-1]
	last.End, last.SentenceSpan.End = st.End, st.SentenceSpan.End
	last.Text, last.Sentence = r.d.Report.Words(last.Span), r.d.Report.Words(last.SentenceSpan)
	if rank(st.Act) < rank(last.Act) {
		last.Act, last.Date, last.Deadline = st.Act, st.Date, st.Deadline
	}
	for _, t := range append(st.Touches, st.Theme) {
		if t != last.Theme && !slices.Contains(last.Touches, t) {
			last.Touches = append(last.Touches, t)
		}
	}
	all := append(r.said[len(r.out)-1], words...)
	slices.Sort(all)
	r.said[len(r.out)-1] = slices.Compact(all)
	last.Courtesy = last.Courtesy && st.Courtesy
}

// rank orders the acts from the weightiest.
func rank(a briefing.Act) int {
	switch a {
	case briefing.Signed:
		return 0
	case briefing.Agreed:
		return 1
	case briefing.Promised:
		return 2
	case briefing.Warned:
		return 3
	case briefing.Discussed:
		return 4
	case briefing.Praised:
		return 5
	}
	return 6
}

// refine gives the act of a frame by its object: to express satisfaction is
// praise, to express concern a warning; both sides that confirm a task agree.
func (r *reader) refine(f *frame, lo, hi int) briefing.Act {
	if f.act != briefing.Said || f.verb == nil {
		return f.act
	}
	near := min(hi, f.after+5)
	switch f.base {
	case "express", "voice", "convey", "note", "reiterate":
		for k := f.after; k < near; k++ {
			switch {
			case r.is(k, praise):
				if f.whole {
					return briefing.Said // "noted with satisfaction that trade …": what follows counts
				}
				return briefing.Praised
			case r.is(k, worry):
				return briefing.Warned
			case r.is(k, preposition) && r.word(k) != "with" && r.word(k) != "of":
				return briefing.Said
			}
		}
	case "describe", "characterise", "characterize":
		if f.voice == passive {
			for k := f.after; k < near; k++ {
				switch r.word(k) {
				case "success", "successful", "fruitful", "productive", "exemplary", "excellent":
					return briefing.Praised
				}
			}
		}
	case "confirm", "reaffirm", "reiterate_":
		if f.subject.kind == bothSides && !f.unnamed && !f.whole && f.voice == active {
			for k := f.after; k < near; k++ {
				switch r.word(k) {
				case "task", "goal", "target", "decision", "intention", "agreement", "readiness", "plan", "date", "dates":
					return briefing.Agreed
				}
			}
		}
	}
	return f.act
}

// inner is an act told inside what somebody says.
type inner struct {
	act          briefing.Act
	start, after int
	verbAt       int // its verb, 0 if it has none
}

// innerAct is the weightiest thing told inside the clause [lo, hi): "we agreed
// to …", "the sides had signed …", "it will be held …".
func (r *reader) innerAct(lo, hi int, quoted bool) (best inner) {
	for _, f := range r.frames(lo, hi, subject{}) {
		act := f.act
		switch {
		case f.subject.kind == theReport, f.subject.kind == anInstitution && act != briefing.Promised, act == briefing.Said:
			continue
		case act == briefing.Praised && (f.voice == passive || f.subject.kind == oneSide):
			continue
		case act == briefing.Warned && f.voice == passive:
			continue
		case r.datedPast(f.start, f.hi):
			continue
		}
		if best.act == "" || rank(act) < rank(best.act) {
			best = inner{act, f.start, f.after, f.at}
		}
	}
	if best.act == "" && r.isWorried(lo, hi) {
		best = inner{act: briefing.Warned, start: lo, after: lo}
	}
	if best.act == "" && r.couldDiscuss(lo, hi) {
		best = inner{act: briefing.Discussed, start: lo, after: lo}
	}
	if best.act == "" || rank(best.act) > rank(briefing.Promised) {
		if k, ok := r.commits(lo, hi); ok {
			best = inner{act: briefing.Promised, start: r.clauseStart(k, lo), after: k}
		}
	}
	return best
}

// secondThat finds ", and that …": a second clause of the same speaker.
func (r *reader) secondThat(lo, hi int) int {
	for k := lo + 4; k+5 < hi; k++ {
		if r.word(k) == "and" && r.word(k+1) == "that" && r.word(k-1) == "," && r.quote[k] == r.quote[lo] && !r.is(k+2, beForm|haveForm|modal) {
			return k
		}
	}
	return 0
}

// withPeriod moves back to an opening that dates a forecast or figure ("For
// 2022 as a whole he expects …"), where there is room.
func (r *reader) withPeriod(f *frame, first, lo, hi int) int {
	if !f.attitude || f.start <= first || f.start >= lo || !r.is(f.start, singular3) && r.person[f.start] == 0 {
		return lo
	}
	for k := first; k < f.start; k++ {
		if r.toks[k].Kind == text.Number && r.words(first, hi) <= maxWords {
			return first
		}
	}
	return lo
}

// toNeed moves to the second of two objects where it names a need and the first
// carries little: "stressed the ongoing projects and the need to …".
func (r *reader) toNeed(f *frame, lo, hi int) int {
	for k := f.after + 2; k+3 < hi && k < f.after+14; k++ {
		if r.word(k) != "and" || r.word(k+1) != "the" {
			continue
		}
		switch r.word(k + 2) {
		case "need", "necessity", "desire", "intention", "readiness", "willingness":
			if r.substance(f.after, k) < 3 {
				return k + 1
			}
		}
	}
	return lo
}

// isFiller says that a spoken sentence names no field of work and little else
// ("Let us look at the picture as a whole").
func (r *reader) isFiller(lo, hi int) bool {
	var fields themeScore
	scoreThemes(r.toks[lo:hi], &fields, 1)
	for _, n := range fields {
		if n > 1 {
			return false
		}
	}
	for k := lo; k < min(hi, lo+4); k++ {
		switch r.word(k) {
		case "suggest", "propose", "ask", "invite", "need", "urge":
			return false
		}
	}
	return r.substance(lo, hi) < 4
}

// isWorried finds "we are deeply concerned about".
func (r *reader) isWorried(lo, hi int) bool {
	for k := lo + 1; k < hi; k++ {
		switch r.word(k) {
		case "concerned", "worried", "alarmed":
			if _, be, _, _, _, _ := r.auxiliaries(k, lo); be && r.word(k+1) != "with" {
				return true
			}
		}
	}
	return false
}

// insertedEvent is the event with its inserted date: of "preparations for the
// summit, to be held next week, are …" the words "the summit, to be held next
// week". to is the token of "to".
func (r *reader) insertedEvent(to, lo, hi int) (int, int) {
	start := to - 1
	for start > lo && start > to-9 && !r.is(start-1, preposition|conjunction) && r.toks[start-1].Kind != text.Punct {
		start--
		if r.is(start, determiner) {
			break
		}
	}
	end := to
	for end < hi && r.word(end) != "," {
		end++
	}
	return start, end
}

// couldDiscuss finds "had the opportunity to discuss", "managed to discuss".
func (r *reader) couldDiscuss(lo, hi int) bool {
	for k := lo + 2; k < hi; k++ {
		if r.word(k-1) != "to" || r.forms(k)&baseForm == 0 || r.lex[k].verbs[0].act != briefing.Discussed {
			continue
		}
		switch r.word(k - 2) {
		case "opportunity", "able", "managed", "chance", "met", "time":
			return true
		}
	}
	return false
}

// hasContent says that an excerpt is worth printing at all.
func (r *reader) hasContent(lo, hi int, act briefing.Act) bool {
	if act == briefing.Signed || act == briefing.Agreed || act == briefing.Promised {
		return true
	}
	for k := lo; k < hi; k++ {
		t := &r.toks[k]
		if t.Kind == text.Number || t.Kind == text.Word && len(t.Lower) > 3 && !r.is(k, function|adverb) && r.forms(k) == 0 {
			return true
		}
	}
	return false
}

// choosePart drops, of a main clause and its participial remarks ("stressed
// the importance of …, highlighting the creation of …"), the parts that carry
// little beside the others.
func (r *reader) choosePart(fs []frame) {
	for i := range fs {
		if fs[i].voice != participle || i == 0 || fs[i].hi <= fs[i].lo {
			continue
		}
		m := i - 1
		for m > 0 && fs[m].voice == participle {
			m--
		}
		part := r.substance(fs[i].lo, fs[i].hi)
		whole := 0
		if fs[m].hi > fs[m].lo {
			whole = r.substance(fs[m].lo, fs[m].hi)
		}
		strong := rank(fs[m].act) <= rank(briefing.Warned)
		switch {
		case part < 2 || part < 3 && whole > part:
			fs[i].hi = fs[i].lo
		case whole < 3 && part > 2*whole && !strong && m == i-1 && !fs[m].whole:
			fs[m].hi = fs[m].lo
		}
	}
}
