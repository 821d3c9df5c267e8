package narrative

import (
	"cmp"
	"regexp"
	"strings"

	"brief/briefing"
)

// This file is for figures whose clause was not wholly read (briefing.Residue). They
// are told in the report's own words: a measure as the report names it, a claim as
// the report makes it.

// mostLabel is how many words of a report stand as the name of a measure.
const mostLabel = 20

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
	return len(f.Corrected) == 0 && (undirected(f) || !f.AsWhole() && (f.Metric != briefing.OtherMetric || senseChanged(f)))
}

// undirected says that an investment's words name no country: nobody knows from "direct
// investment" who put it where, which its sentence tells.
func undirected(f *briefing.Figure) bool {
	return f.Metric == briefing.Investment && f.Rule != tableRule && f.Scope != briefing.ScopeThird && squeeze(f.Sentence) != "" &&
		!withCapital.MatchString(partOfSentence(f, f.Worded))
}

// withCapital matches a word with a capital that is no abbreviation.
var withCapital = regexp.MustCompile(`\b\p{Lu}\p{Ll}{2,}`)

// wholly says that the program's own words tell all of a figure.
func wholly(f *briefing.Figure) bool { return (f.WhollyRead() || onlyCarried(f)) && !undirected(f) }

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
	if words := squeeze(partOfSentence(f, f.Worded)); words != "" && namesAll(f) && countWords(words) <= mostLabel && namesAlone(words) {
		return cut{words: words}
	}
	x, _ := ownClause(f, mostClause)
	return x
}

// namesAlone says that words can name a measure with nothing around them: they are more
// than one, and no other name or clause is joined to them ("transit cargo and Tema Port",
// "Ugandan exports, and Uganda earned").
func namesAlone(words string) bool {
	return strings.Contains(words, " ") && !joinsMore.MatchString(words)
}

// joinsMore matches where something else begins within a noun phrase.
var joinsMore = regexp.MustCompile(`,|;|\b(?:and|but|while|or) (?:\p{L}+ )?\p{Lu}`)

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
	return !isNarrowed(f) || f.Worded.Len() > 0 && !senseChanged(f) && !leavesOut(f) && !undirected(f) && !tagWords.MatchString(partOfSentence(f, f.Worded))
}

// leavesOut says whether words that narrow the measure stand outside its phrase.
func leavesOut(f *briefing.Figure) bool {
	for i := range f.Residue {
		if x := &f.Residue[i]; x.Kind == briefing.ResidueScope && !isCarried(f, x) && !f.Worded.Contains(x.Span) && !f.Span.Contains(x.Span) {
			return true
		}
	}
	return false
}

// isCarried says whether words that narrow a figure stand outside its clause, in one
// before it: no name of the measure in the report holds them.
func isCarried(f *briefing.Figure, x *briefing.Residue) bool {
	return x.Kind == briefing.ResidueScope && f.Clause.Len() > 0 && x.Span.Len() > 0 && x.End <= f.Clause.Start
}

// carried are the words of an earlier clause that narrow a figure, "" for none.
func carried(f *briefing.Figure) string {
	for i := range f.Residue {
		if x := &f.Residue[i]; isCarried(f, x) && len(f.Corrected) == 0 {
			return squeeze(x.Words)
		}
	}
	return ""
}

// onlyCarried says that nothing else narrows a figure or was left over of it: the page
// has a name for its measure, and says beside it what the report speaks of.
func onlyCarried(f *briefing.Figure) bool {
	for i := range f.Residue {
		if !isCarried(f, &f.Residue[i]) {
			return false
		}
	}
	return len(f.Residue) > 0 && len(f.Corrected) == 0
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
	if wholly(v.c.Figure) || len(v.c.Corrected) > 0 {
		return nil
	}
	x, _ := ownClause(v.c.Figure, v.room())
	st := v.b.leans.label(v.c.Figure, x)
	return v.b.edited(st.cut, st.edits, v.c.ID, []string{v.b.g.figure(v.c)})
}
