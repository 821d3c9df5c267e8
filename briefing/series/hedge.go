package series

import "brief/briefing"

// end is one end of an interval; the zero end is "none".
type end struct {
	at   decimal
	set  bool
	open bool
}

// interval encloses a number.
type interval struct{ low, high end }

func closedAt(d decimal) end { return end{at: d, set: true} }
func openAt(d decimal) end   { return end{at: d, set: true, open: true} }

// readings are the intervals that a hedged number gives in the two readings.
type readings struct{ strict, conventional interval }

// largestPower keeps absurd numbers, and the cost of them, out.
const largestPower = 40

// readNumber applies the table of hedges to the figure's number, in the
// figure's own unit.
func readNumber(f *briefing.Figure) readings {
	v := decimalOf(f.Value)
	if !v.positive() || v.e > largestPower || v.e < -largestPower {
		return readings{} // no amount or change of one
	}
	words := readWording(f)
	l := landmarkOf(v, words)
	top, topMark := v, l
	if f.High != nil && *f.High > f.Value {
		top = decimalOf(*f.High)
		topMark = landmarkOf(top, words)
	}
	below, above := closedAt(v.sub(l.below)), closedAt(top.add(topMark.above))
	switch f.Qualifier {
	case briefing.Over:
		return readings{interval{low: openAt(v)}, interval{openAt(v), above}}
	case briefing.AtLeast:
		return readings{interval{low: closedAt(v)}, interval{closedAt(v), above}}
	case briefing.Almost, briefing.Under:
		return readings{interval{high: openAt(top)}, interval{below, openAt(top)}}
	case briefing.AtMost:
		return readings{interval{high: closedAt(top)}, interval{below, closedAt(top)}}
	case briefing.About:
		return readings{conventional: interval{below, above}}
	}
	r := stepOf(f, v, words).half()
	i := interval{closedAt(v.sub(r)), closedAt(top.add(r))}
	return readings{i, i}
}

// ratio turns an interval of a change into one of x(t)/x(s): 12 percent up is
// 1.12, 12 percent down 0.88, twice is 2, "fell threefold" is 1/3. inverse says
// that the interval is one of x(s)/x(t).
func ratio(f *briefing.Figure, i interval) (out interval, inverse, ok bool) {
	down := f.Direction == briefing.Down
	if f.Direction != briefing.Up && !down {
		return interval{}, false, false
	}
	switch f.Unit {
	case briefing.Times:
		return i, down, true
	case briefing.Percent:
		one := decimal{1, 0}
		to := func(e end) end {
			if e.set && down {
				e.at = one.sub(e.at.shift(-2))
			} else if e.set {
				e.at = one.add(e.at.shift(-2))
			}
			return e
		}
		out = interval{to(i.low), to(i.high)}
		if down {
			out.low, out.high = out.high, out.low
		}
		return out, false, true
	}
	return interval{}, false, false
}

// amounts drops low ends at or below zero: an amount is above zero anyway, and
// logarithms know no more.
func amounts(i interval) interval {
	if i.low.set && !i.low.at.positive() {
		i.low = end{}
	}
	if i.high.set && !i.high.at.positive() {
		i.high = end{} // an amount of nothing has no logarithm
	}
	return i
}
