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
	prev     briefing.Period // the same, of a plan too: "three years later"
	lastBase briefing.Period
}

func (r *resolver) settle(f *briefing.Figure) {
	if stretchCarried(f) {
		f.When = briefing.TimeExpr{}
		f.Inferred = slices.DeleteFunc(f.Inferred, func(s string) bool { return s == "period" })
	}
	if f.Period.IsZero() {
		f.Period = r.period(f.When, r.last, f)
		if !f.Period.IsZero() && r.relative(f.When) && r.ref.Inherited {
			infer(f, "period")
		}
	}
	if f.Kind == briefing.Change && f.Baseline.IsZero() {
		r.stretch(f)
		r.baseline(f)
	}
	r.growthOnly(f)
	if !f.Period.IsZero() || f.When.Kind == briefing.TimeVague {
		r.prev = f.Period
	}
	if !f.Period.IsZero() && f.Status == briefing.Actual && f.When.Kind != briefing.TimeEarlier && !(f.When.Kind == briefing.TimeSameMonths) {
		r.last = f.Period
	}
	if !f.Baseline.IsZero() {
		r.lastBase = f.Baseline
	}
}

// stretchCarried says that a sentence before the figure's gave it a run of years, which was
// told of another number ("over the past five years transit has tripled"): what this one is
// of, nobody has said.
func stretchCarried(f *briefing.Figure) bool {
	return f.When.Kind == briefing.TimeLastYears && f.When.Offset > 0 && slices.Contains(f.Inferred, "period") && !f.SentenceSpan.Contains(f.When.Span)
}

// relative says whether an expression needs the report's date.
func (r *resolver) relative(x briefing.TimeExpr) bool {
	switch x.Kind {
	case briefing.TimeYear, briefing.TimeFiscal, briefing.TimeDecadeEnd, briefing.TimeMonth, briefing.TimeToDate, briefing.TimeLastMonths, briefing.TimeLastYears:
		return true
	case briefing.TimeMonths:
		return x.Year == 0
	}
	return false
}

// baseline settles what a change is compared with; with nothing said, a change
// of a known year or part of a year is on the same months of the year before.
func (r *resolver) baseline(f *briefing.Figure) {
	if !f.Baseline.IsZero() {
		return
	}
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
	if f.Period.IsZero() || f.Status == briefing.Target || f.Against.Kind == briefing.TimeVague {
		return
	}
	if f.When.Kind == briefing.TimeLastYears || f.When.Kind == briefing.TimeAbsolute && f.Period.Len() > 24 && f.Period.First.Of() == 1 && f.Period.Last.Of() == 12 {
		f.Baseline = briefing.Year(f.Period.First.Year())
		infer(f, "baseline")
		return
	}
	if f.Period.Len() <= 13 {
		f.Baseline = f.Period.Shift(-1)
		infer(f, "baseline")
	}
}

// stretch settles a change over years counted back from the telling, with no period
// told: "tripled in five years", told in 2024, is 2019/2024.
func (r *resolver) stretch(f *briefing.Figure) {
	x := f.Against
	if x.Kind != briefing.TimeEarlier || !x.Said || x.Offset > -2 || !f.Period.IsZero() || !f.When.IsZero() || f.Status != briefing.Actual || r.ref.Date.IsZero() {
		return
	}
	y := r.ref.Date.Year
	f.Period, f.Baseline = briefing.Years(y+x.Offset, y), briefing.Year(y+x.Offset)
	infer(f, "period")
	infer(f, "baseline")
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
