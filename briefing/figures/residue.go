package figures

import (
	"sort"

	"brief/briefing"
	"brief/briefing/text"
)

// Account finds for each figure the clause around it, what the clause says is
// measured, and the words of the clause that nothing in the figure accounts for
// (Figure.Clause, Worded and Residue). The figures are those that Read found in d.
//
// Words are accounted for by lists of what the readers know: the words of the
// measure, of rise and fall, of time, hedges, small words. Whatever else stands
// there is left over, known or not, so that a phrase nobody thought of makes a
// page quote the report and not paraphrase it. Cells of tables have no clause.
func Account(d *text.Doc, fs []briefing.Figure) {
	m := memories.Get().(*memory)
	r := &reader{d: d, toks: d.Tokens, mask: m.maskOf(len(d.Tokens)), main: mainCountries(d), lead: -1}
	for k := range d.Sentences {
		if d.Sentences[k].Role == text.Body {
			r.lead = k
			break
		}
	}
	ts := &m.batch.sents[0].ts
	a := &accountant{sent: sent{reader: r, ts: *ts}}
	for from := 0; from < len(fs); {
		to := from + 1
		for to < len(fs) && fs[to].SentenceSpan == fs[from].SentenceSpan {
			to++
		}
		a.sentence(fs[from:to])
		from = to
	}
	*ts = emptied(a.ts)
	memories.Put(m)
}

// accountant accounts for the words around the figures of one sentence after the
// other.
type accountant struct {
	sent
	fs    []briefing.Figure // the figures of the sentence
	spans []extent          // and their tokens
}

// extent is the tokens [lo, hi).
type extent struct{ lo, hi int }

func (x extent) has(i int) bool { return i >= x.lo && i < x.hi }

// sentence accounts for the words around the figures of one sentence.
func (a *accountant) sentence(fs []briefing.Figure) {
	ss := a.d.Sentences
	no := sort.Search(len(ss), func(k int) bool { return ss[k].End > fs[0].Start })
	if no == len(ss) || ss[no].Role == text.TableRow {
		return
	}
	a.at(no)
	a.moments()
	a.fs, a.spans = fs, a.spans[:0]
	for k := range fs {
		x := extent{a.tokenFrom(fs[k].Start), a.tokenFrom(fs[k].End)}
		a.spans = append(a.spans, x)
		for i := x.lo; i < x.hi; i++ {
			a.mask[i] = maskUsed
		}
	}
	for k := range fs {
		if fs[k].Rule != "table" && a.spans[k].lo < a.spans[k].hi {
			a.account(&fs[k], k)
		}
	}
	for i := a.first; i < a.last; i++ {
		a.mask[i] = 0
	}
}

// tokenFrom is the first token of the sentence at or behind a byte of the report.
func (a *accountant) tokenFrom(at int) int {
	return a.first + sort.Search(a.last-a.first, func(k int) bool { return a.toks[a.first+k].Start >= at })
}

// account fills in the figure whose tokens are spans[k].
func (a *accountant) account(f *briefing.Figure, k int) {
	cue := a.measureCue(f, k)
	c := a.clauseAround(k, cue)
	w := a.worded(f, k, cue, c)
	if a.relative(k, w) {
		c.lo = w.lo // "he spoke of trade, which had come to": of the trade
	}
	f.Clause = a.span(c)
	if w.lo < w.hi {
		f.Worded = a.span(w)
	}
	a.residue(f, k, cue, c, w)
}

func (a *accountant) span(x extent) briefing.Span {
	if x.lo >= x.hi {
		return briefing.Span{}
	}
	return briefing.Span{Start: a.toks[x.lo].Start, End: a.toks[x.hi-1].End}
}
