package narrative

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"brief/briefing"
)

// chartScale is the scale word and size that fit the largest value of a
// chart.
type chartScale struct {
	key  string
	size float64
}

func scaleFor(s *briefing.Series, points []briefing.Point) chartScale {
	top := 0.0
	for _, p := range points {
		for _, v := range []*float64{p.Strict.Low, p.Strict.High, p.Conventional.Low, p.Conventional.High} {
			if v != nil {
				top = math.Max(top, math.Abs(*v))
			}
		}
	}
	if s.Unit == briefing.IndexUnit {
		return chartScale{"", 1}
	}
	key, size := scaleOf(top)
	return chartScale{key, size}
}

// unitName is the axis: "billion US dollars".
func (b *writer) unitName(s *briefing.Series, sc chartScale) string {
	unit, ok := b.w.term("currency_name", s.Unit)
	if !ok {
		if isCurrency(s.Unit) {
			unit = s.Unit
		} else if unit, ok = b.w.term("axis", s.Unit); !ok {
			unit = b.pluralNoun(s.Unit)
		}
	}
	if sc.key == "" {
		return unit
	}
	return b.term("scale", sc.key) + " " + unit
}

// divide puts bounds into the chart's unit.
func divide(x briefing.Bounds, size float64) briefing.Bounds {
	out := briefing.Bounds{LowOpen: x.LowOpen, HighOpen: x.HighOpen}
	if x.Low != nil {
		v := *x.Low / size
		out.Low = &v
	}
	if x.High != nil {
		v := *x.High / size
		out.High = &v
	}
	return out
}

// boundsLabel prints bounds with their hedge sign, rounded outward: "> 2.66",
// "< 400", "3.64–3.77"; "" where nothing is known.
func (b *writer) boundsLabel(x briefing.Bounds) string {
	switch {
	case x.Low != nil && x.High != nil:
		lo, hi := b.rounded(*x.Low, floorTo), b.rounded(*x.High, ceilTo)
		if lo == hi {
			return lo
		}
		return lo + b.term("style", "range") + hi
	case x.Low != nil:
		return b.term("sign", openKey("above", x.LowOpen)) + b.rounded(*x.Low, floorTo)
	case x.High != nil:
		return b.term("sign", openKey("below", x.HighOpen)) + b.rounded(*x.High, ceilTo)
	}
	return ""
}

// boundsWords is boundsLabel in words: "above 2.66", "3.64–3.77".
func (b *writer) boundsWords(x briefing.Bounds) string {
	switch {
	case x.Low != nil && x.High != nil:
		return b.boundsLabel(x)
	case x.Low != nil:
		return fill(b.term("bound", openKey("above", x.LowOpen)), b.rounded(*x.Low, floorTo))
	case x.High != nil:
		return fill(b.term("bound", openKey("below", x.HighOpen)), b.rounded(*x.High, ceilTo))
	}
	return ""
}

func openKey(key string, open bool) string {
	if open {
		return key
	}
	return "at_" + key
}

// rounded prints v to its places, rounded outward by round. A whole index
// number prints whole.
func (b *writer) rounded(v float64, round func(float64, int) float64) string {
	d := places(v)
	if v == math.Trunc(v) && math.Abs(v) >= 10 {
		d = 0
	}
	return b.decimal(round(v, d), d)
}

// levelFigure is the stated level of the series behind a point: of its period,
// the newest. A point may lean on other measures: exports beside a turnover.
func (b *writer) levelFigure(s *briefing.Series, p *briefing.Point) *briefing.Figure {
	for i := len(p.Figures) - 1; i >= 0; i-- {
		c := b.g.claims[p.Figures[i]]
		if c == nil {
			continue
		}
		for _, f := range c.figures() {
			if (f.Kind == briefing.Level || f.Kind == briefing.Count) && f.Period == p.Period && f.Metric == s.Metric && f.Unit == s.Unit && (s.From == "" || f.From == s.From) {
				return f
			}
		}
	}
	return nil
}

// statedLabel is the label of a stated level: its sign and its digits as
// written, or the bounds where reports state different values.
func (b *writer) statedLabel(f *briefing.Figure, size float64) string {
	d := decimalsOf(f.Value, f.Step, size)
	n := b.decimal(f.Value/size, d)
	if f.High != nil {
		n += b.term("style", "range") + b.decimal(*f.High/size, d)
	}
	return fill(b.term("hedge_sign", string(nonEmpty(f.Qualifier))), n)
}

func nonEmpty(q briefing.Qualifier) briefing.Qualifier {
	if q == "" {
		return briefing.Exact
	}
	return q
}

// knownFigures are the ids of a point's figures that have a citation here.
func (b *writer) knownFigures(p *briefing.Point) []string {
	var out []string
	for _, id := range p.Figures {
		if b.g.claims[id] != nil {
			out = append(out, id)
		}
	}
	return out
}

// sourceLine names the reports behind evidence numbers and the derivations.
func (b *writer) sourceLine(ev []string) briefing.Text {
	var names, tables []string
	byReport := map[string][]string{}
	var derived []string
	for _, no := range ev {
		if strings.HasPrefix(no, "D") {
			derived = append(derived, no)
			continue
		}
		for _, row := range b.g.rows {
			if row.No != no {
				continue
			}
			for _, c := range append([]briefing.Citation{row.Cite}, row.Also...) {
				list := &names
				if b.isTable(c.Report) {
					list = &tables
				}
				if !contains(*list, c.Report) {
					*list = append(*list, c.Report)
				}
				if !contains(byReport[c.Report], no) {
					byReport[c.Report] = append(byReport[c.Report], no)
				}
			}
		}
	}
	var reports []any
	for _, n := range names {
		reports = append(reports, b.reportVal(n, byReport[n]...))
	}
	var files []any
	for _, n := range tables {
		files = append(files, b.reportVal(n, byReport[n]...))
	}
	slices.SortFunc(derived, func(a, b string) int { return cmp.Or(len(a)-len(b), cmp.Compare(a, b)) })
	d := any(nil)
	if len(derived) > 0 {
		d = b.val(briefing.NamePiece(b.term("chart", "derived"), derived...))
	}
	return b.say("chart.source", data{"reports": reports, "tables": files, "derived": d})
}

// headline takes the first wording of at most ten words.
func (b *writer) headline(candidates ...briefing.Text) briefing.Text {
	for _, t := range candidates {
		if len(t) > 0 && countWords(t.String()) <= maxHeadline {
			return t
		}
	}
	return candidates[len(candidates)-1]
}

// maxHeadline is the number of words of a chart's headline.
const maxHeadline = 10
