package figures

import (
	"cmp"
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
	f.Span = briefing.Span{Start: s.toks[max(q.left, s.first)].Start(), End: s.toks[min(max(q.right, q.hi), s.last)-1].End()}
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
	if q.unitOpen {
		f.Inferred = append(f.Inferred, "unit")
	}
	if statistical(q.speaker) {
		f.Statistic = q.speaker
	}
	if n := len(s.out); n == cap(s.out) {
		s.out = slices.Grow(s.out, n+16) // figures are large: copied seldom
	}
	s.out = append(s.out, f)
}

// statistical says whether the source of a claim is a statistical office or a
// customs service, whose numbers are a statistic of their own.
func statistical(source string) bool {
	return strings.Contains(source, "tatistic") || strings.Contains(source, "ustoms") || strings.Contains(source, "STATISTIC") || strings.Contains(source, "CUSTOMS")
}

// nameFigures gives the figures their ids. These are made of the report's content
// and the place of the words, so that a renamed report keeps its ids. The report's
// hash is a cryptographic one; its figures only have to be told apart.
func nameFigures(hash string, fs []briefing.Figure) {
	var seed uint64
	for k := 0; k < len(hash); k++ {
		seed = seed<<4 | uint64(hash[k]&0xf+hash[k]>>6*9) // a hexadecimal digit
	}
	ids := make([]byte, 0, idLength*len(fs))
	for k := range fs {
		ids = appendID(ids, seed, fs[k].Span, fs[k].Value)
	}
	all := string(ids) // one string for all
	for k := range fs {
		fs[k].ID = all[k*idLength : (k+1)*idLength]
	}
}

// idLength is an "f" and ten hexadecimal digits.
const idLength = 11

// appendID writes the id of one figure behind ids.
func appendID(ids []byte, seed uint64, sp briefing.Span, value float64) []byte {
	h := scatter(seed, uint64(sp.Start))
	h = scatter(h, uint64(sp.End))
	h = scatter(h, math.Float64bits(value))
	const digits = "0123456789abcdef"
	ids = append(ids, 'f')
	for range idLength - 1 {
		ids, h = append(ids, digits[h>>60]), h<<4
	}
	return ids
}

// scatter mixes x into h by the finaliser of SplitMix64 (Steele, Lea and Flood,
// "Fast splittable pseudorandom number generators", 2014).
func scatter(h, x uint64) uint64 {
	h ^= x + 0x9e3779b97f4a7c15
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
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
	r.followBody()
	nameFigures(r.d.Report.Hash, r.out)
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
