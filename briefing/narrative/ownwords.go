package narrative

import (
	"cmp"
	"strings"

	"brief/briefing"
)

// This file is for figures whose clause was not wholly read (briefing.Residue). They
// are told in the report's own words: a measure as the report names it, a claim as
// the report makes it.

// mostLabel and mostClause are how many words of a report stand as the name of a
// measure, and as the clause around a number.
const (
	mostLabel  = 20
	mostClause = 22
	mostKept   = 36 // where the number and what changes its sense stand far apart
	slack      = 3  // words that are not worth a cut
)

// asPart is a figure as the briefing takes it: one that words left over narrow is a
// part, named by the report's words; where they change what is claimed, no aim that
// a page may call a target.
func asPart(f *briefing.Figure) *briefing.Figure {
	if !isNarrowed(f) || f.Scope == briefing.ScopeThird {
		return f
	}
	part := *f
	part.Scope, part.Of = briefing.ScopePart, ownMeasure(f).words
	if senseChanged(f) {
		part.Status = briefing.Actual
	}
	return &part
}

// senseChanged says whether words left over change what is claimed: an average is no
// rise from one year to another, what could be is no target.
func senseChanged(f *briefing.Figure) bool {
	for i := range f.Residue {
		if f.Residue[i].Kind == briefing.ResidueSense {
			return len(f.Corrected) == 0
		}
	}
	return false
}

// isNarrowed says whether the figure's measure is named by the report's own words,
// which is what a measure of no known kind is named by anyway.
func isNarrowed(f *briefing.Figure) bool {
	return len(f.Corrected) == 0 && !f.AsWhole() && (f.Metric != briefing.OtherMetric || senseChanged(f))
}

// partOfSentence is the words of a span of the figure's sentence.
func partOfSentence(f *briefing.Figure, s briefing.Span) string {
	lo, hi := s.Start-f.SentenceSpan.Start, s.End-f.SentenceSpan.Start
	if lo < 0 || lo >= hi || hi > len(f.Sentence) {
		return ""
	}
	return f.Sentence[lo:hi]
}

// ownMeasure is what is measured in the report's words: the noun phrase with all that
// narrows it; the clause where that alone tells it, or where it changes the claim.
func ownMeasure(f *briefing.Figure) cut {
	if words := squeeze(partOfSentence(f, f.Worded)); words != "" && namesAll(f) {
		return labelOf(words, mostLabel)
	}
	return ownClause(f, mostClause)
}

// cut is verbatim words, and whether more stands before and after them.
type cut struct {
	words         string
	before, after bool
}

// own prints the report's words. With a number in them they are an excerpt, which
// leads to its evidence; a name without does not repeat the number's.
func (b *writer) own(f *briefing.Figure, x cut) briefing.Text {
	st := b.leans.label(f, x)
	x = st.cut
	if digitIn(x.words) == 0 {
		return b.say("quoted", data{"words": b.val(briefing.NamePiece(x.words)), "before": x.before, "after": x.after})
	}
	return b.say("quoted.whole", data{"words": b.edited(x, st.edits, f.ID, b.evidenceOf(f))})
}

// evidenceOf is the evidence of a figure that is one of the briefing's claims.
func (b *writer) evidenceOf(f *briefing.Figure) []string {
	if c := b.g.claims[f.ID]; c != nil {
		return []string{b.g.figure(c)}
	}
	return nil
}

// namesAll says whether the name of the measure on the page is a noun, and not the
// clause.
func namesAll(f *briefing.Figure) bool {
	return !isNarrowed(f) || f.Worded.Len() > 0 && !senseChanged(f) && !leavesOut(f)
}

// leavesOut says whether words that narrow the measure stand outside its phrase.
func leavesOut(f *briefing.Figure) bool {
	for i := range f.Residue {
		if x := &f.Residue[i]; x.Kind == briefing.ResidueScope && !f.Worded.Contains(x.Span) && !f.Span.Contains(x.Span) {
			return true
		}
	}
	return false
}

// labelOf is the first words of a text.
func labelOf(s string, most int) cut {
	if countWords(s) <= most {
		return cut{words: s}
	}
	return cut{words: strings.TrimRight(s[:wordsLen(s, most)], " ,;:–—-"), after: true}
}

// ownClause is the report's sentence where it is short, else the clause around the
// number, else as much of that as may stand: what was left over stays in.
func ownClause(f *briefing.Figure, most int) cut {
	sentence := strings.TrimRight(bare(strings.Trim(unnumbered(squeeze(f.Sentence)), " ,;:")), ".")
	if countWords(sentence) <= most+slack {
		return cut{words: sentence}
	}
	clause := strings.Trim(squeeze(partOfSentence(f, f.Clause)), " ,;:")
	if clause == "" {
		clause = sentence
	}
	out := cut{clause, !strings.HasPrefix(sentence, clause), !strings.HasSuffix(sentence, clause)}
	if countWords(clause) > most+slack {
		keep := squeeze(partOfSentence(f, kept(f)))
		in := cutAround(clause, keep, max(most, min(countWords(keep), mostKept)))
		out = cut{in.words, out.before || in.before, out.after || in.after}
	}
	return out
}

// bare is a sentence without a quotation mark that only its beginning or only its end
// has, or those around all of it.
func bare(s string) string {
	for _, q := range []string{"“”", "\"\"", "‘’", "«»"} {
		first, last := q[:len(q)/2], q[len(q)/2:]
		n := strings.Count(s, first) + strings.Count(s, last)
		if first == last {
			n /= 2
		}
		if n == 1 || n == 2 && strings.HasPrefix(s, first) && strings.HasSuffix(s, last) {
			s = strings.TrimSuffix(strings.TrimPrefix(s, first), last)
		}
	}
	return s
}

// cutAround is the words of s about those to keep, from the start of s where that is near
// enough, on to the end of a part of it where one is.
func cutAround(s, keep string, most int) cut {
	k := max(strings.Index(s, keep), 0)
	from := 0
	if countWords(s[:k])+countWords(keep) > most {
		from = k
	}
	to := min(from+wordsLen(s[from:], most), len(s))
	if comma := strings.LastIndexAny(s[:to], ",;"); comma >= k+len(keep) {
		to = comma
	}
	return cut{strings.Trim(s[from:to], " ,;:–—-"), from > 0, to < len(s)}
}

// kept is the span of the clause that an excerpt must not cut: the number, its measure
// and what changes the claim.
func kept(f *briefing.Figure) briefing.Span {
	s := f.Span
	take := func(o briefing.Span) {
		if o.Len() > 0 {
			s.Start, s.End = min(s.Start, o.Start), max(s.End, o.End)
		}
	}
	take(f.Worded)
	if f.Clause.Contains(f.When.Span) {
		take(f.When.Span)
	}
	for i := range f.Residue {
		if f.Residue[i].Kind == briefing.ResidueSense {
			take(f.Residue[i].Span)
		}
	}
	return s
}

// room is how many words of the report Own may give.
func (v figureView) room() int { return cmp.Or(v.most, mostClause) }

// Narrowed says that words left over narrow the measure or change the claim.
func (v figureView) Narrowed() bool { return isNarrowed(v.c.Figure) }

// Named says that the measure is a noun on the page, and not the report's clause.
func (v figureView) Named() bool { return namesAll(v.c.Figure) }

// SenseChanged says that words left over change what is claimed.
func (v figureView) SenseChanged() bool { return senseChanged(v.c.Figure) }

// Own is the claim in the report's own words, nil where the program's say all.
func (v figureView) Own() any {
	if v.c.WhollyRead() || len(v.c.Corrected) > 0 {
		return nil
	}
	st := v.b.leans.label(v.c.Figure, ownClause(v.c.Figure, v.room()))
	return v.b.edited(st.cut, st.edits, v.c.ID, []string{v.b.g.figure(v.c)})
}
