package series

import (
	"fmt"
	"math"
	"testing"

	"brief/briefing"
)

// FuzzBuild makes figures of any bytes, absurd ones too: Build must end, with
// ordered bounds and a derivation for every point.
func FuzzBuild(f *testing.F) {
	f.Add([]byte("exceeded 4.3 billion, up 12 percent"))
	f.Add([]byte{1, 0, 0, 10, 5, 0, 1, 1, 0, 0, 10, 3, 0, 2, 2, 1, 0, 7, 9, 9, 3})
	f.Fuzz(func(t *testing.T, data []byte) {
		var fs []briefing.Figure
		for i := 0; i+7 <= len(data) && len(fs) < 40; i += 7 {
			fs = append(fs, arbitrary(len(fs), data[i:i+7]))
		}
		for _, s := range Build(fs) {
			for _, p := range s.Points {
				for _, b := range []briefing.Bounds{p.Strict, p.Conventional} {
					if b.Low != nil && b.High != nil && *b.Low > *b.High*(1+1e-9) {
						t.Errorf("%s %s: %v above %v", s.Metric, p.Period, *b.Low, *b.High)
					}
					for _, v := range []*float64{b.Low, b.High} {
						if v != nil && (math.IsNaN(*v) || math.IsInf(*v, 0) || *v < 0) {
							t.Errorf("%s %s: %v", s.Metric, p.Period, *v)
						}
					}
				}
				if p.Why == "" || len(p.Figures) == 0 {
					t.Errorf("%s %s has no derivation: %+v", s.Metric, p.Period, p)
				}
			}
			for _, c := range s.Contradictions {
				if len(c.Figures) < 2 {
					t.Errorf("a claim contradicts itself: %+v", c)
				}
			}
		}
	})
}

func arbitrary(n int, b []byte) briefing.Figure {
	pick := func(i int, of []string) string { return of[int(b[i])%len(of)] }
	period := func(v byte) briefing.Period {
		y := 2018 + int(v)%5
		switch v / 5 % 6 {
		case 0:
			return briefing.Months(y, 1, 6)
		case 1:
			return briefing.Months(y, 7, 12)
		case 2:
			return briefing.Years(y-2, y)
		case 3:
			return briefing.Period{}
		}
		return briefing.Year(y)
	}
	high := float64(b[5]) * 3
	f := briefing.Figure{
		ID: fmt.Sprintf("f%02d", n), Text: pick(6, []string{"12", "a third", "doubled", "one and a half billion", "dozens", "hundreds"}),
		Metric:    briefing.Metric(pick(0, []string{"trade_turnover", "exports", "imports", "cargo_volume", "other"})),
		Kind:      briefing.Kind(pick(1, []string{"level", "change", "count", "share"})),
		Unit:      pick(2, []string{"USD", "percent", "times", "tonne", "item"}),
		Qualifier: briefing.Qualifier(pick(3, []string{"exact", "over", "almost", "under", "at_least", "at_most", "about", "?"})),
		Direction: briefing.Direction(pick(5, []string{"up", "down", "none"})),
		Status:    briefing.Actual, Scope: briefing.ScopePair, Pair: []string{"AA", "BB"}, From: pick(6, []string{"", "AA", "BB"}),
		Period: period(b[4]), Baseline: period(b[6]),
		Value: float64(b[5]) * math.Pow(10, float64(int(b[1])/8%12)), Step: float64(b[2]) / 4,
	}
	if b[0] > 200 {
		f.High = &high
	}
	if b[1] == 255 {
		f.Value = math.Inf(1)
	}
	return f
}
