package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// countedUnit is the noun that a heading says is counted: "Visitors by country,
// persons", "Number of trucks".
func (s *sent) countedUnit(h *heading) string {
	for i := s.first; i < s.last; i++ {
		n, ok := nounOf(s.w(i))
		if !ok {
			continue
		}
		switch p := s.w(i - 1); {
		case n.unit == briefing.Person && n.metric == briefing.Tourists,
			p == "," || p == "(" || scaleOf(p) > 0 || p == "000",
			p == "of" && s.w(i-2) == "number", i == s.first && s.last-s.first <= 2 && n.unit != briefing.Item, s.isOne(i, neverGoods):
			if i+1 < s.last && s.toks[i+1].Kind == text.Word && p != "of" && !s.isOne(i, neverGoods) {
				continue
			}
			if n.metric != "" && n.metric != briefing.OtherMetric && h.metric == "" {
				h.metric = n.metric
			}
			return n.unit
		}
	}
	return ""
}

// unitPhrase finds "million US dollars", "thousand tonnes", "USD mln" among
// the tokens [lo, hi). The scale is 0 where none is told.
func (s *sent) unitPhrase(lo, hi int) (string, float64) {
	scale, unit := 0.0, ""
	times := func(f float64) {
		if scale == 0 {
			scale = 1
		}
		scale *= f
	}
	for i := lo; i < hi; i++ {
		if f := scaleOf(s.w(i)); f > 0 {
			times(f)
			continue
		}
		if s.w(i) == "000" || s.w(i) == "1000" || s.w(i) == "1,000" {
			times(1000)
			continue
		}
		if unit != "" {
			if f := letterScale(s.w(i)); f > 0 && s.toks[i].Space && i-1 >= lo && len(unit) == 3 && scale == 0 {
				times(f) // "USD m"
			}
			continue
		}
		if code, h := s.currencyAt(i); h > 0 {
			unit = code
			if i = h - 1; !s.spaceAt(h) && letterScale(s.w(h)) > 0 {
				times(letterScale(s.w(h))) // "$m"
				i = h
			}
			continue
		}
		if code := currencySign(s.w(i)); code != "" {
			unit = code
			continue
		}
		if u, f, h, dur := s.unitAt(i); u != "" && !dur && !(s.w(i) == "t" && s.toks[i].Capital) {
			if unit = u; f != 1 {
				times(f)
			}
			i = h - 1
		}
	}
	return unit, scale
}

// neverGoods are counted things that no table of trade sells.
var neverGoods = text.NewWordSet(`trips permits visas flights students companies enterprises visitors arrivals tourists passengers projects agreements
	scholarships trains voyages sailings crossings people persons citizens workers`)
