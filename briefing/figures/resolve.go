package figures

import (
	"slices"

	"brief/briefing"
)

// earlyInYear is the last month in which a growth told with no period is read
// as that of the full year before.
const earlyInYear = 4

// Resolve settles periods, baselines and pairs of one report's figures. It
// returns new figures and leaves its argument alone.
func Resolve(fs []briefing.Figure, ref Reference) []briefing.Figure {
	out := slices.Clone(fs)
	r := resolver{ref: ref}
	for i := range out {
		f := &out[i]
		f.Inferred = slices.Clone(f.Inferred)
		r.settle(f)
		if len(f.Pair) == 0 && len(ref.Countries) > 0 && f.Scope != briefing.ScopeThird {
			f.Pair = slices.Clone(ref.Countries)
			slices.Sort(f.Pair)
		}
	}
	return out
}

// resolver goes through a report's figures in text order and remembers the
// periods that "the same months" and "a year earlier" point to.
type resolver struct {
	ref      Reference
	last     briefing.Period // the period last settled
	lastBase briefing.Period
}

func (r *resolver) settle(f *briefing.Figure) {
	if f.Period.IsZero() {
		f.Period = r.period(f.When, r.last, f)
		if !f.Period.IsZero() && r.relative(f.When) && r.ref.Inherited {
			infer(f, "period")
		}
	}
	if f.Kind == briefing.Change && f.Baseline.IsZero() {
		r.baseline(f)
	}
	r.growthOnly(f)
	if !f.Period.IsZero() && f.Status == briefing.Actual && f.When.Kind != briefing.TimeEarlier && !(f.When.Kind == briefing.TimeSameMonths) {
		r.last = f.Period
	}
	if !f.Baseline.IsZero() {
		r.lastBase = f.Baseline
	}
}

// relative says whether an expression needs the report's date.
func (r *resolver) relative(x briefing.TimeExpr) bool {
	switch x.Kind {
	case briefing.TimeYear, briefing.TimeMonth, briefing.TimeToDate, briefing.TimeLastMonths, briefing.TimeLastYears:
		return true
	case briefing.TimeMonths:
		return x.Year == 0
	}
	return false
}

// baseline settles what a change is compared with; with nothing said, a change
// of a known year or part of a year is on the same months of the year before.
func (r *resolver) baseline(f *briefing.Figure) {
	if !f.Against.IsZero() {
		f.Baseline = r.against(f.Against, f.Period, f)
		if f.Period.IsZero() && !f.Baseline.IsZero() && f.Against.Kind == briefing.TimeAbsolute {
			return
		}
		if !f.Baseline.IsZero() && f.Baseline == f.Period {
			f.Baseline = briefing.Period{}
		}
		if !f.Baseline.IsZero() {
			return
		}
	}
	if f.Period.IsZero() || f.Status == briefing.Target {
		return
	}
	if f.When.Kind == briefing.TimeLastYears {
		f.Baseline = briefing.Year(f.Period.First.Year())
		infer(f, "baseline")
		return
	}
	if f.Period.Len() <= 13 {
		f.Baseline = f.Period.Shift(-1)
		infer(f, "baseline")
	}
}

// growthOnly reads a growth told early in a year with no period at all as that
// of the last full year.
func (r *resolver) growthOnly(f *briefing.Figure) {
	if f.Kind != briefing.Change || f.Unit != briefing.Percent || !f.Period.IsZero() || !f.Baseline.IsZero() || f.Status != briefing.Actual {
		return
	}
	if !f.When.IsZero() || !f.Against.IsZero() && f.Against.Kind != briefing.TimeSameMonths {
		return
	}
	if !f.Metric.IsTrade() && !f.Metric.IsCargo() || r.ref.Date.IsZero() || r.ref.Date.Month > earlyInYear || f.Scope == briefing.ScopePart {
		return
	}
	f.Period = briefing.Year(r.ref.Date.Year - 1)
	f.Baseline = briefing.Year(r.ref.Date.Year - 2)
	infer(f, "period")
	infer(f, "baseline")
}

func infer(f *briefing.Figure, field string) {
	if !slices.Contains(f.Inferred, field) {
		f.Inferred = append(f.Inferred, field)
	}
}

// period settles an expression that says when; last is the period spoken of
// before.
func (r *resolver) period(x briefing.TimeExpr, last briefing.Period, f *briefing.Figure) briefing.Period {
	d := r.ref.Date
	switch x.Kind {
	case briefing.TimeAbsolute:
		return x.Period
	case briefing.TimeSame:
		return last
	case briefing.TimeSameMonths:
		if last.IsZero() {
			return briefing.Period{}
		}
		if !x.Period.IsZero() {
			return last.Shift(x.Period.First.Year() - last.First.Year())
		}
		if x.Offset == 0 && !d.IsZero() {
			return last.Shift(d.Year - last.First.Year())
		}
		return last.Shift(x.Offset)
	case briefing.TimeEarlier:
		if last.IsZero() {
			if d.IsZero() {
				return briefing.Period{}
			}
			return briefing.Year(d.Year + x.Offset)
		}
		if x.Offset > 0 && last.Len() < 12 {
			return briefing.Year(last.First.Year() + x.Offset) // "three years later"
		}
		return last.Shift(x.Offset)
	}
	if d.IsZero() {
		return briefing.Period{}
	}
	now := briefing.MonthOf(d.Year, d.Month)
	switch x.Kind {
	case briefing.TimeYear:
		return briefing.Year(d.Year + x.Offset)
	case briefing.TimeMonth:
		m := now + briefing.Month(x.Offset)
		return briefing.Period{First: m, Last: m}
	case briefing.TimeMonths:
		y := d.Year + x.Offset
		if x.Year != 0 {
			y = x.Year
		} else if x.Said {
			// the words name the year
		} else if f != nil && f.Status == briefing.Target && x.Last < d.Month && x.First < x.Last {
			y++ // a plan for months that have passed is for the next year's
		} else if f != nil && f.Status == briefing.Actual && x.First > d.Month {
			y-- // months not yet begun are last year's
		} else if f != nil && f.Status == briefing.Actual && x.Last > d.Month && x.First != x.Last {
			y--
		}
		return briefing.Months(y, x.First, x.Last)
	case briefing.TimeToDate:
		if x.First > 0 { // since a month that the words name
			first := briefing.MonthOf(d.Year, x.First)
			if x.Year != 0 {
				first = briefing.MonthOf(x.Year, x.First)
			} else if first > now {
				first -= 12
			}
			if first > now {
				return briefing.Period{}
			}
			if x.Said {
				return briefing.Years(x.Year, d.Year)
			}
			return briefing.Period{First: first, Last: now}
		}
		y, last := d.Year, d.Month
		if x.Year != 0 && x.Year < d.Year {
			y, last = x.Year, 12
		}
		if d.Day < 20 && last > 1 && y == d.Year {
			last-- // the current month is hardly told yet
		}
		return briefing.Months(y, 1, last)
	case briefing.TimeLastMonths:
		return briefing.Period{First: now - briefing.Month(x.Offset), Last: now - 1}
	case briefing.TimeLastYears:
		return briefing.Years(d.Year-x.Offset, d.Year)
	}
	return briefing.Period{}
}

// against settles an expression that says what a change is compared with; own
// is the figure's period.
func (r *resolver) against(x briefing.TimeExpr, own briefing.Period, f *briefing.Figure) briefing.Period {
	switch x.Kind {
	case briefing.TimeAbsolute:
		// "in January-May, compared to 2021": the same months are meant.
		if !own.IsZero() && own.Len() < 12 && x.Period.IsYear() && own.First.Year() != x.Period.First.Year() {
			return own.Shift(x.Period.First.Year() - own.First.Year())
		}
		return x.Period
	case briefing.TimeSameMonths:
		if own.IsZero() {
			return briefing.Period{}
		}
		if !x.Period.IsZero() {
			return own.Shift(x.Period.First.Year() - own.First.Year())
		}
		if x.Offset == 0 {
			return own.Shift(-1)
		}
		return own.Shift(x.Offset)
	case briefing.TimeSame:
		if own.IsZero() {
			return r.last
		}
		return own.Shift(-1)
	case briefing.TimeEarlier:
		if own.IsZero() {
			return briefing.Period{}
		}
		return own.Shift(x.Offset)
	case briefing.TimeYear:
		p := r.period(x, r.last, f)
		if !p.IsZero() && !own.IsZero() && own.Len() < 12 {
			return own.Shift(p.First.Year() - own.First.Year())
		}
		return p
	}
	return r.period(x, r.last, f)
}
