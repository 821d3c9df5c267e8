package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"brief/briefing"
)

// bound checks that each number of a derived value is an end of the interval
// that its derivation gives, rounded by less than a unit of its last digit.
func (m *modelCheck) bound(p briefing.Piece) {
	var ends []float64
	for _, no := range p.Evidence() {
		if d := m.derivations[no]; d != nil {
			ends = append(ends, m.ends(d)...)
		}
		if e := m.evidence[no]; e != nil && e.Figure != nil {
			ends = append(ends, endsOf(e.Figure)...)
		}
	}
	for _, n := range numbersIn(p.String()) {
		if !n.isAmong(ends) {
			m.flaw(0, p.String(), fmt.Sprintf("no such bound follows from %s", strings.Join(p.Evidence(), ", ")))
			return
		}
	}
}

// ends are the finite ends of the point that a derivation is about.
func (m *modelCheck) ends(d *briefing.Derivation) []float64 {
	var out []float64
	for i := range m.b.Series {
		s := &m.b.Series[i]
		if s.Metric != d.Series {
			continue
		}
		for _, p := range s.Points {
			if p.Period == d.Period {
				out = append(out, finite(p.Strict)...)
				out = append(out, finite(p.Conventional)...)
			}
		}
	}
	return out
}

func finite(b briefing.Bounds) []float64 {
	var out []float64
	for _, v := range []*float64{b.Low, b.High} {
		if v != nil {
			out = append(out, *v)
		}
	}
	return out
}

// isAmong says whether the number is one of the values at its own precision,
// by its scale word or, where it has none (on an axis), by any power of a
// thousand.
func (n printed) isAmong(values []float64) bool {
	for _, v := range values {
		scales := []float64{n.scale}
		if !n.scaled() {
			scales = []float64{1, 1e3, 1e6, 1e9, 1e12}
		}
		for _, s := range scales {
			if math.Abs(n.value-v/s) < n.step*(1+1e-6) {
				return true
			}
		}
	}
	return false
}

// chart checks the texts around a chart, and that each label of a mark or line
// is a value that the mark is drawn at.
func (m *modelCheck) chart(s *briefing.ChartSpec) {
	for _, t := range []briefing.Text{s.Headline, s.Subtitle, s.Source} {
		m.text(t, false)
	}
	m.at(s.BaseAt, s.Base)
	for _, k := range s.Marks {
		values := append(finite(k.Strict), finite(k.Estimate)...)
		if k.Value != nil {
			values = append(values, *k.Value)
			if s.Kind == briefing.ChartChange { // a minus is no digit
				for _, v := range slices.Clone(values) {
					values = append(values, -v)
				}
			}
			m.drawn(*k.Value, s, k.Label, k.Evidence)
		}
		m.label(k.Label, values, k.Evidence)
		m.at(k.At, k.Period)
		m.at(k.BaseAt, k.Base)
		if s.Kind == briefing.ChartPanels {
			m.base(&k)
		}
	}
	for _, p := range s.Points {
		m.drawn(p.Value, s, p.Label, p.Evidence)
		m.label(p.Label, []float64{p.Value}, p.Evidence)
	}
	for _, l := range s.Lines {
		m.drawn(l.Value, s, l.Label, l.Evidence)
		m.label(l.Label, []float64{l.Value}, l.Evidence)
	}
}

// at checks a worded period: no number in it but those of its years and days.
func (m *modelCheck) at(words string, p briefing.Period) {
	for _, n := range numbersIn(words) {
		years := n.value == float64(p.First.Year()) || n.value == float64(p.Last.Year())
		if !years && (n.scaled() || n.value < 1 || n.value > 31) {
			m.flaw(0, words, "the period beside a mark is not the one it stands for")
		}
	}
}

// base checks that a mark stands in the panel of a baseline that its evidence
// names.
func (m *modelCheck) base(k *briefing.Mark) {
	for _, no := range k.Evidence {
		e := m.evidence[no]
		if e == nil || e.Figure == nil || e.Figure.Baseline == k.Base {
			return
		}
	}
	m.flaw(0, k.Label, "a mark stands in the panel of a baseline that its evidence does not name")
}

// label checks a text inside the plot against the values it stands beside.
func (m *modelCheck) label(label string, values []float64, evidence []string) {
	if len(evidence) == 0 {
		m.flaw(0, label, "a mark of a chart has no evidence")
	}
	for _, no := range evidence {
		if m.evidence[no] == nil && m.derivations[no] == nil {
			m.flaw(0, label, "no row has its evidence number "+no)
		}
	}
	for _, n := range numbersIn(label) {
		if m.isYear(n, evidence) || n.scaled() && m.isStated(n, evidence) {
			continue
		}
		plain := n
		plain.scale = 1
		if !plain.isAmong(values) && !n.isAmong(values) {
			m.flaw(0, label, "the label of a mark is not the value it is drawn at")
			return
		}
	}
}

// isStated says whether a number with its scale word ("target $2 billion", on
// an axis of millions) is that of a figure behind a label.
func (m *modelCheck) isStated(n printed, evidence []string) bool {
	return slices.ContainsFunc(evidence, func(no string) bool {
		e := m.evidence[no]
		return e != nil && e.Figure != nil && n.says(e.Figure)
	})
}

// isYear says whether a number is a year of the figures behind a label ("by
// 2030").
func (m *modelCheck) isYear(n printed, evidence []string) bool {
	for _, no := range evidence {
		e := m.evidence[no]
		if e == nil || e.Figure == nil || n.scaled() {
			continue
		}
		for _, p := range []briefing.Period{e.Figure.Period, e.Figure.Baseline} {
			if !p.IsZero() && (n.value == float64(p.First.Year()) || n.value == float64(p.Last.Year())) {
				return true
			}
		}
	}
	return false
}

// drawn checks a stated value against the figures of its evidence: the level
// itself at the chart's scale, or for an index the change on 100.
func (m *modelCheck) drawn(v float64, s *briefing.ChartSpec, label string, evidence []string) {
	some := false
	for _, no := range evidence {
		e := m.evidence[no]
		if e == nil || e.Figure == nil {
			continue
		}
		some = true
		for _, want := range drawnAs(e.Figure, s.Kind) {
			if math.Abs(v-want) <= 1e-6*math.Max(1, math.Abs(want)) {
				return
			}
		}
	}
	if some {
		m.flaw(0, label, fmt.Sprintf("the chart draws %v, which is not what its evidence states", v))
	}
}

// drawnAs are the values that a chart of a kind may draw of a figure.
func drawnAs(f *briefing.Figure, kind briefing.ChartKind) []float64 {
	var out []float64
	for _, v := range []*float64{&f.Value, f.High} {
		if v == nil {
			continue
		}
		if kind == briefing.ChartChange {
			if f.Direction == briefing.Down {
				out = append(out, -*v)
			} else {
				out = append(out, *v)
			}
			continue
		}
		if (kind == briefing.ChartIndex || kind == briefing.ChartPanels) && f.Kind == briefing.Change {
			sign := 1.0
			if f.Direction == briefing.Down {
				sign = -1
			}
			if f.Unit == briefing.Times {
				out = append(out, 100**v, 100 / *v)
			} else {
				out = append(out, 100+sign**v)
			}
			continue
		}
		for _, s := range []float64{1, 1e3, 1e6, 1e9, 1e12} {
			out = append(out, *v/s)
		}
	}
	return out
}
