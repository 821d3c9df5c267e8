package series

import (
	"fmt"
	"testing"

	"brief/briefing"
)

// manyClaims are consistent claims over 200 periods.
func manyClaims(n int) []briefing.Figure {
	var out []briefing.Figure
	value := func(i int) float64 { return briefing.RoundDown(1e9*(1+0.013*float64(i%37)+0.002*float64(i)), 4) }
	for i := range n {
		at := i * 7 % 200
		p := briefing.Year(1800 + at)
		id := fmt.Sprintf("f%04d", i)
		switch i % 3 {
		case 0:
			out = append(out, level(id, id, value(at), briefing.Exact, 1e6, p))
		case 1:
			out = append(out, level(id, id, briefing.RoundDown(value(at)*0.99, 3), briefing.Over, 1e6, p))
		default:
			base := (at + 1 + i%11) % 200
			r := value(at) / value(base)
			f := growth(id, id, briefing.RoundDown(100*(r-1), 2), briefing.Percent, briefing.Exact, 5, p, briefing.Year(1800+base))
			if r < 1 {
				f.Direction, f.Value = briefing.Down, briefing.RoundDown(100*(1-r), 2)
			}
			if f.Value > 0 {
				out = append(out, f)
			}
		}
	}
	return out
}

func BenchmarkBuild(b *testing.B) {
	fs := manyClaims(2000)
	if c := contradictions(Build(fs)); len(c) > 0 {
		b.Fatal(c)
	}
	b.ReportAllocs()
	for b.Loop() {
		Build(fs)
	}
}
