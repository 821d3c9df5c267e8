package figures

import (
	"slices"
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
	prev  narrowed          // the sentence before

	seen, seenIn int      // the tokens and sentences gone through for regions
	region       narrowed // the last part of a country that was dealt with
	goods        narrowed // what the trade last told of leaves out
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
	a.carryOver(fs)
	a.ofRegion(fs)
	a.ofGoods(fs)
	for i := a.first; i < a.last; i++ {
		a.mask[i] = 0
	}
}

// narrowed is what narrowed the trade or freight of a sentence, and which sentence.
type narrowed struct {
	no    int
	words briefing.Residue
	lead  bool // in the headline or the lead: what the report is about
}

// toldOn is how many sentences on the trade of a sentence is still told of.
const toldOn = 3

// carryOver narrows what is told on from a sentence of which all trade is that with
// others: where that spoke of a council's members, "exports made up $3 million of it" is
// of that trade. A sentence that names the pair, or the whole, starts anew.
func (a *accountant) carryOver(fs []briefing.Figure) {
	var now narrowed
	all := true
	for k := range fs {
		f := &fs[k]
		if !f.Metric.IsTrade() || f.Scope != briefing.ScopePair || f.Kind == briefing.Rank || f.Rule == "table" {
			continue
		}
		i := slices.IndexFunc(f.Residue, func(x briefing.Residue) bool { return x.Kind == briefing.ResidueScope && a.ofOther(x) })
		switch {
		case i < 0:
			all = false
		case now.words.Len() == 0:
			now = narrowed{no: a.no, words: f.Residue[i]}
		}
		if f.AsWhole() && a.prev.words.Len() > 0 && a.prev.no >= a.no-toldOn && !a.namesWhole() {
			f.Residue = append(f.Residue, a.prev.words)
		}
	}
	if now.words.Len() == 0 && all {
		return // no trade was told of
	}
	if !all {
		now = narrowed{}
	}
	a.prev = now
}

// ofOther says whether words left over name somebody, or something, that is neither of
// the report's countries.
func (a *accountant) ofOther(x briefing.Residue) bool {
	for i := a.tokenFrom(x.Start); i < a.tokenFrom(x.End); i++ {
		if a.toks[i].Capital && i > a.first && !a.hasMain(a.countryOver(i)) {
			return true
		}
	}
	return false
}

// namesWhole says whether the sentence names both countries of the report, one with
// the other, or says that it speaks of the whole.
func (a *accountant) namesWhole() bool {
	for i := a.first; i < a.last; i++ {
		switch a.w(i) {
		case "bilateral", "mutual", "total", "overall", "both", "reciprocal", "two":
			return true
		}
	}
	main := 0
	for _, code := range a.countriesIn(a.first, a.last) {
		if a.hasMain(code) {
			main++
		}
	}
	return main > 1
}

// tokenFrom is the first token of the sentence at or behind a byte of the report.
func (a *accountant) tokenFrom(at int) int {
	return a.first + sort.Search(a.last-a.first, func(k int) bool { return a.toks[a.first+k].Start() >= at })
}

// account fills in the figure whose tokens are spans[k].
func (a *accountant) account(f *briefing.Figure, k int) {
	cue := a.measureCue(f, k)
	c := a.clauseAround(k, cue)
	w := a.worded(f, k, cue, c)
	rel := a.relative(k, w)
	if rel {
		c.lo = w.lo // "he spoke of trade, which had come to": of the trade
	}
	if cue < 0 && f.Kind != briefing.Count && (f.Metric == briefing.Investment || f.Metric == briefing.Companies || f.Metric == briefing.Tourists) {
		// "They are worth $2 million": of whom and what is for the report to say.
		f.Clause, f.Residue = a.span(c), []briefing.Residue{{Span: f.Span, Words: f.Text, Kind: briefing.ResidueScope}}
		return
	}
	a.thoseOf(f, k)
	f.Clause = a.span(c)
	if w.lo < w.hi {
		f.Worded = a.span(w)
	}
	a.residue(f, k, cue, c, w)
	if rel && a.twoHeads(f, w) || f.Kind == briefing.Count && w.lo >= a.spans[k].hi && measureWords[f.Metric][a.w(a.spans[k].hi-1)] {
		f.Worded = briefing.Span{}
		f.Residue = append(f.Residue, briefing.Residue{Span: f.Span, Words: f.Text, Kind: briefing.ResidueScope})
	}
	if cue < 0 && f.Of == "" && f.Metric.IsTrade() && f.Kind == briefing.Level && !a.pointsBack(k) {
		// "The 5-trillion yen goal": of what, the sentence does not say.
		f.Residue = append(f.Residue, briefing.Residue{Span: f.Span, Words: f.Text, Kind: briefing.ResidueScope})
	}
	if i := w.lo - 1; w.lo < w.hi && i >= a.first && a.ownPart(f, i) {
		f.Residue = append(f.Residue, briefing.Residue{Span: a.span(extent{i, i + 1}), Words: a.w(i), Kind: briefing.ResidueScope})
	}
	if i := a.carrier(a.spans[k].lo); f.Metric == briefing.CargoVolume && i >= a.first {
		f.Residue = append(f.Residue, briefing.Residue{Span: a.span(extent{i, i + 1}), Words: a.w(i), Kind: briefing.ResidueScope})
	}
}

func (a *accountant) span(x extent) briefing.Span {
	if x.lo >= x.hi {
		return briefing.Span{}
	}
	return briefing.Span{Start: a.toks[x.lo].Start(), End: a.toks[x.hi-1].End()}
}
