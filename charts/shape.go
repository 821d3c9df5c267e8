package charts

import (
	"brief/briefing"
)

// partKind is a piece of a mark.
type partKind int

const (
	// solid fills from the baseline to a stated value.
	solid partKind = iota
	// hollow outlines from the baseline to a derived strict bound.
	hollow
	// banded hatches an interval that claims entail, with a firm outline.
	banded
	// hatched hatches an interval that is only an estimate, with no outline
	// below and above but the mark's own.
	hatched
	// dashed hatches an interval of which nothing is strict.
	dashed
	// capped is a stroke across at a stated value that is no height of a bar.
	capped
	// inner and outer are the rounding of a stated value, inside its bar and
	// beyond it.
	inner
	outer
	// upward and downward are arrows at an end that nobody bounded.
	upward
	downward
)

// part is a piece of a mark between two values of the axis (one and the same
// for caps and arrows).
type part struct {
	kind     partKind
	from, to float64
}

// shapeOf takes a mark to pieces, in drawing order.
func shapeOf(m *briefing.Mark) []part {
	switch {
	case m.Strict.IsZero() && (m.Form != briefing.MarkStated || m.Value == nil):
		return estimateShape(m)
	case m.Form == briefing.MarkStated && m.Value != nil:
		return statedShape(m, *m.Value)
	case m.Form == briefing.MarkStated && m.Strict.Low != nil:
		return statedShape(m, *m.Strict.Low)
	case m.Form == briefing.MarkStated:
		return statedShape(m, *m.Strict.High)
	}
	return derivedShape(m)
}

// statedShape is a solid bar where the words entail at least the value or the
// value itself, a cap across the end where they do not.
func statedShape(m *briefing.Mark, v float64) []part {
	s, e := m.Strict, m.Estimate
	switch {
	case s.Low == nil && s.High == nil: // "about": near the value, nothing strict
		return append(interval(hatched, e.Low, e.High), part{capped, v, v})
	case s.Low == nil: // below the value
		out := append(interval(hatched, e.Low, e.High), part{capped, *s.High, *s.High})
		if e.Low != nil {
			return append(out, part{downward, *e.Low, *e.Low})
		}
		return append(out, part{downward, *s.High, *s.High})
	}
	out := []part{{solid, 0, v}}
	if *s.Low > v { // other claims lift the bound above the stated value
		out = append(out, part{hollow, v, *s.Low})
	}
	if s.High != nil {
		out = append(out, interval(inner, s.Low, &v)...)
		return append(out, interval(outer, &v, s.High)...)
	}
	return append(out, openAbove(max(v, *s.Low), e.High)...)
}

// derivedShape is an outline up to what is entailed.
func derivedShape(m *briefing.Mark) []part {
	s, e := m.Strict, m.Estimate
	if s.Low == nil {
		out := append(interval(hatched, e.Low, e.High), part{capped, *s.High, *s.High})
		if e.Low != nil {
			return append(out, part{downward, *e.Low, *e.Low})
		}
		return append(out, part{downward, *s.High, *s.High})
	}
	out := []part{{hollow, 0, *s.Low}}
	if s.High != nil {
		return append(out, interval(banded, s.Low, s.High)...)
	}
	return append(out, openAbove(*s.Low, e.High)...)
}

// openAbove is the estimate above a lower bound, if any, and the arrow.
func openAbove(from float64, high *float64) []part {
	if high == nil || *high <= from {
		return []part{{upward, from, from}}
	}
	return []part{{hatched, from, *high}, {upward, *high, *high}}
}

// estimateShape stands free of the baseline: nothing is entailed.
func estimateShape(m *briefing.Mark) []part {
	e := m.Estimate
	switch {
	case e.Low == nil && e.High == nil && m.Value != nil:
		return []part{{capped, *m.Value, *m.Value}}
	case e.High == nil:
		return []part{{capped, *e.Low, *e.Low}, {upward, *e.Low, *e.Low}}
	case e.Low == nil:
		return []part{{capped, *e.High, *e.High}, {downward, *e.High, *e.High}}
	case *e.Low == *e.High:
		return []part{{capped, *e.Low, *e.Low}}
	}
	return interval(dashed, e.Low, e.High)
}

func interval(k partKind, low, high *float64) []part {
	if low == nil || high == nil || *high <= *low {
		return nil
	}
	return []part{{k, *low, *high}}
}
