package figures

import (
	"strings"

	"brief/briefing"
)

// measureCue is the token of the word that names what the figure measures, -1 where
// its sentence does not: the one nearest to the number, what stands before it first.
func (a *accountant) measureCue(f *briefing.Figure, k int) int {
	x := a.spans[k]
	of := a.phraseOf(f, x)
	best, cost := -1, farClause
	for i := max(a.first, x.lo-farClause); i < a.last && i < x.hi+farClause; i++ {
		if !a.isMeasure(f, i) && !((f.Metric == briefing.OtherMetric || f.Kind == briefing.Count) && of.has(i) && i == of.hi-1) {
			continue
		}
		c := x.lo - i
		if i >= x.lo {
			if c = 2 * (i - x.hi + 1); !of.has(i) && !a.sameClause(x.hi, i) {
				continue
			}
		}
		if of.has(i) {
			c -= farClause
		}
		if !a.isMeasure(f, i) {
			c += farClause / 2
		}
		if c < cost {
			best, cost = i, c
		}
	}
	return best
}

// sameClause says whether nothing parts the tokens [lo, hi), which are few.
func (a *accountant) sameClause(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if w := a.w(i); w == "," || w == ";" || w == ":" || causeWords[w] {
			return false
		}
	}
	return hi-lo <= 10
}

// phraseOf is where the description that was read for the figure stands.
func (a *accountant) phraseOf(f *briefing.Figure, x extent) extent {
	if f.Of == "" {
		return extent{}
	}
	text := a.d.Report.Text
	lo, hi := a.toks[a.first].Start(), a.toks[a.last-1].End()
	at := strings.LastIndex(text[lo:a.toks[x.lo].Start()], f.Of)
	if at < 0 {
		if at = strings.Index(text[lo:hi], f.Of); at < 0 {
			return extent{}
		}
	}
	return extent{a.tokenFrom(lo + at), a.tokenFrom(lo + at + len(f.Of))}
}

// isMeasure says whether token i names the figure's measure.
func (a *accountant) isMeasure(f *briefing.Figure, i int) bool {
	switch w := a.w(i); w {
	case "bilateral", "mutual", "two-way", "reciprocal", "foreign", "economic", "commercial", "along", "people":
		return false
	default:
		return measureWords[f.Metric][w] && a.mask[i] == 0
	}
}
