package meeting

import (
	"math"

	"brief/briefing"
)

// level is an amount of the pair that outlets round each in their own way.
type level struct {
	metric briefing.Metric
	unit   string
	period string
	value  float64
}

// levelsOf are the levels that a sister report would repeat, if with other
// digits.
func levelsOf(fs []briefing.Figure) []level {
	var out []level
	for i := range fs {
		f := &fs[i]
		if f.Kind != briefing.Level || f.Metric == briefing.OtherMetric || f.Scope == briefing.ScopeThird || f.Status == briefing.Target || f.Value == 0 {
			continue
		}
		out = append(out, level{f.Metric, f.Unit, f.Period.String(), f.Value})
	}
	return out
}

// nearLevel says that two accounts give one level within two percent of each
// other ("$640 million", "nearly 641 million dollars"), for no other period.
func nearLevel(a, b *signed) bool {
	for _, x := range a.levels {
		for _, y := range b.levels {
			if x.metric == y.metric && x.unit == y.unit && (x.period == y.period || x.period == "" || y.period == "") &&
				math.Abs(x.value-y.value) <= 0.02*math.Max(math.Abs(x.value), math.Abs(y.value)) {
				return true
			}
		}
	}
	return false
}
