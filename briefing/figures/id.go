package figures

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"math"
	"slices"
	"strconv"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// emit makes the figure of a quantity.
func (s *sent) emit(q *quantity) {
	x := &s.d.Sentences[s.no]
	f := briefing.Figure{
		Report:       s.d.Report.Name,
		Sentence:     s.d.Report.Words(x.Span),
		SentenceSpan: x.Span,
		Metric:       q.metric, Kind: q.kind, Value: tidy(q.value), Unit: q.unit, Qualifier: q.hedge,
		Direction: q.dir, Status: q.status, Speaker: q.speaker, Rule: q.rule, Step: tidy(q.step),
		When: q.when, Against: q.against, Of: q.of, From: q.from, Part: q.part, Scope: q.scope, Pair: q.pair,
		Headline: x.Role == text.Headline,
	}
	f.Span = briefing.Span{Start: s.toks[max(q.left, s.first)].Start, End: s.toks[min(max(q.right, q.hi), s.last)-1].End}
	f.Text = s.d.Report.Words(f.Span)
	if q.ranged {
		high := tidy(q.high)
		f.High = &high
	}
	if f.Metric == "" {
		f.Metric = briefing.OtherMetric
	}
	if f.Direction == "" || f.Kind != briefing.Change {
		f.Direction = briefing.None
	}
	if f.Scope == "" {
		f.Scope = briefing.ScopePair
	}
	if q.carriedWhen {
		f.Inferred = append(f.Inferred, "period")
	}
	if q.inferAgainst {
		f.Inferred = append(f.Inferred, "baseline")
	}
	if statistical(q.speaker) {
		f.Statistic = q.speaker
	}
	f.ID = figureID(s.d.Report.Hash, f.Span, f.Value)
	if n := len(s.out); n == cap(s.out) {
		s.out = slices.Grow(s.out, n+16) // figures are large: copied seldom
	}
	s.out = append(s.out, f)
}

// statistical says whether the source of a claim is a statistical office or a
// customs service, whose numbers are a statistic of their own.
func statistical(source string) bool {
	w := strings.ToLower(source)
	return strings.Contains(w, "statistic") || strings.Contains(w, "customs")
}

// figureID is made of the report's content and the place of the words, so that
// a renamed report keeps its ids.
func figureID(hash string, sp briefing.Span, value float64) string {
	var b [96]byte
	p := append(b[:0], hash...)
	p = append(p, '/')
	p = strconv.AppendInt(p, int64(sp.Start), 10)
	p = append(p, '-')
	p = strconv.AppendInt(p, int64(sp.End), 10)
	p = append(p, '/')
	p = strconv.AppendFloat(p, value, 'g', -1, 64)
	sum := sha256.Sum256(p)
	return string(hex.AppendEncode(append(b[:0], 'f'), sum[:5]))
}

// tidy rounds away the dust of binary arithmetic: 4.3 × 1e9 is 4300000000.
func tidy(v float64) float64 {
	if v == 0 || math.IsInf(v, 0) || math.IsNaN(v) {
		return 0
	}
	if v == math.Trunc(v) && math.Abs(v) < 1e12 {
		return v // no more than twelve digits
	}
	out, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 12, 64), 64)
	if err != nil {
		return v
	}
	return out
}

// finish puts what was found in text order, in which most of it is.
func (r *reader) finish() {
	byPlace := func(a, b briefing.Figure) int { return cmp.Or(a.Start-b.Start, a.End-b.End) }
	if !inOrder(r.out, func(a, b *briefing.Figure) bool { return a.Start < b.Start || a.Start == b.Start && a.End <= b.End }) {
		slices.SortStableFunc(r.out, byPlace)
	}
	if !inOrder(r.unused, func(a, b *briefing.Unused) bool { return a.Start <= b.Start }) {
		slices.SortStableFunc(r.unused, func(a, b briefing.Unused) int { return a.Start - b.Start })
	}
	r.unused = slices.CompactFunc(r.unused, func(a, b briefing.Unused) bool { return a.Span == b.Span })
}

// inOrder says whether each value may stand before the next. It compares in
// place, for figures are large.
func inOrder[T any](list []T, before func(a, b *T) bool) bool {
	for i := 1; i < len(list); i++ {
		if !before(&list[i-1], &list[i]) {
			return false
		}
	}
	return true
}
