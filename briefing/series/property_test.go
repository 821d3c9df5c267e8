package series

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"testing"

	"brief/briefing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// world is a pair's true trade by year, as exact fractions, and what reports
// claim of it.
type world struct {
	truth map[int]*big.Rat
	years []int
	n     int
}

func newWorld(t *rapid.T) *world {
	w := &world{truth: map[int]*big.Rat{}}
	x := big.NewRat(rapid.Int64Range(1, 400).Draw(t, "first")*1e7, 1)
	for y := 2010; y < 2010+rapid.IntRange(2, 6).Draw(t, "years"); y++ {
		w.truth[y] = new(big.Rat).Set(x)
		w.years = append(w.years, y)
		x.Mul(x, big.NewRat(rapid.SampledFrom([]int64{50, 80, 90, 100, 110, 120, 125, 150, 200}).Draw(t, "growth"), 100))
	}
	return w
}

// near is a decimal at most (or at least) r, within a tenth of it.
func near(t *rapid.T, r *big.Rat, up bool) float64 {
	f, _ := r.Float64()
	share := 0.1 * float64(rapid.IntRange(1, 9).Draw(t, "share")) / 10
	if up {
		return briefing.RoundUp(f*(1+share), 4)
	}
	return briefing.RoundDown(f*(1-share), 4)
}

func exactly(r *big.Rat) (float64, bool) {
	f, _ := r.Float64()
	return f, decimalOf(f).rat().Cmp(r) == 0
}

// claim draws a claim that is true of the world.
func (w *world) claim(t *rapid.T) briefing.Figure {
	w.n++
	id := fmt.Sprintf("c%03d", w.n)
	to := rapid.SampledFrom(w.years).Draw(t, "year")
	if rapid.Bool().Draw(t, "level") {
		v, q, step := hedge(t, w.truth[to])
		return level(id, id, v, q, step, briefing.Year(to))
	}
	from := rapid.SampledFrom(w.years).Draw(t, "base")
	r := new(big.Rat).Quo(w.truth[to], w.truth[from])
	one := big.NewRat(1, 1)
	switch {
	case from == to:
		return level(id, id, 1, briefing.AtLeast, 1, briefing.Year(to))
	case r.Cmp(one) <= 0:
		down := new(big.Rat).Mul(new(big.Rat).Sub(one, r), big.NewRat(100, 1))
		if down.Sign() == 0 {
			return growth(id, id, 1, briefing.Times, briefing.AtMost, 1, briefing.Year(to), briefing.Year(from))
		}
		v, q, step := hedge(t, down)
		f := growth(id, id, v, briefing.Percent, q, step, briefing.Year(to), briefing.Year(from))
		f.Direction = briefing.Down
		return f
	case rapid.Bool().Draw(t, "times"):
		v, q, step := hedge(t, r)
		return growth(id, id, v, briefing.Times, q, step, briefing.Year(to), briefing.Year(from))
	}
	v, q, step := hedge(t, new(big.Rat).Mul(new(big.Rat).Sub(r, one), big.NewRat(100, 1)))
	return growth(id, id, v, briefing.Percent, q, step, briefing.Year(to), briefing.Year(from))
}

// hedge draws a true statement about a number: where the number has few digits
// often one that only just holds.
func hedge(t *rapid.T, r *big.Rat) (float64, briefing.Qualifier, float64) {
	v, touching := exactly(r)
	kinds := []string{"over", "under", "about", "rounded"}
	if touching {
		kinds = append(kinds, "at least", "at most", "edge below", "edge above", "to the last digit")
	}
	step := briefing.RoundDown(v/50, 1)
	switch rapid.SampledFrom(kinds).Draw(t, "hedge") {
	case "over":
		return near(t, r, false), briefing.Over, step
	case "under":
		return near(t, r, true), briefing.Under, step
	case "about":
		return near(t, r, true), briefing.About, step
	case "at least":
		return v, briefing.AtLeast, step
	case "at most":
		return v, briefing.AtMost, step
	case "edge below": // the truth is the upper end of what rounds to the claim
		if below := decimalOf(v).sub(decimalOf(step).half()); below.positive() && digitsKeep(below) {
			return below.float(), briefing.Exact, step
		}
	case "edge above":
		if above := decimalOf(v).add(decimalOf(step).half()); digitsKeep(above) {
			return above.float(), briefing.Exact, step
		}
	case "to the last digit":
		return v, briefing.Exact, briefing.RoundDown(v*1e-8, 1)
	}
	rounded := briefing.RoundDown(v, 2)
	return rounded, briefing.Exact, briefing.RoundUp(2.2*(v-rounded)+v*1e-4, 2)
}

func digitsKeep(d decimal) bool { return decimalOf(d.float()) == d }

func (w *world) claims(t *rapid.T) []briefing.Figure {
	var out []briefing.Figure
	for range rapid.IntRange(1, 12).Draw(t, "claims") {
		out = append(out, w.claim(t))
	}
	return out
}

// valued gives the points of a Build in dollars by year; claims without any
// level make indexes, which are left out.
func valued(ss []briefing.Series) map[briefing.Period]briefing.Point {
	out := map[briefing.Period]briefing.Point{}
	for _, s := range ss {
		for _, p := range s.Points {
			if s.Unit == "USD" {
				out[p.Period] = p
			}
		}
	}
	return out
}

func contradictions(ss []briefing.Series) (out []briefing.Contradiction) {
	for _, s := range ss {
		out = append(out, s.Contradictions...)
	}
	return out
}

func TestBoundsHoldTheTruth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t)
		fs := w.claims(t)
		got := Build(fs)
		if c := contradictions(got); len(c) > 0 {
			t.Fatalf("true claims contradict: %+v", c)
		}
		for p, pt := range valued(got) {
			truth, _ := w.truth[p.First.Year()].Float64()
			slack := 1e-12 * truth
			if b := pt.Strict; b.Low != nil && *b.Low > truth+slack || b.High != nil && *b.High < truth-slack {
				t.Fatalf("%s is %v, not within %s", p, truth, amount("USD", b))
			}
			if b := pt.Strict; b.Low != nil && *b.Low == truth && b.LowOpen || b.High != nil && *b.High == truth && b.HighOpen {
				t.Fatalf("%s is %v, which an open end leaves out", p, truth)
			}
			if widened(pt.Strict, pt.Conventional) {
				t.Fatalf("%s: conventional %s is wider than strict %s", p, amount("USD", pt.Conventional), amount("USD", pt.Strict))
			}
		}
	})
}

// widened says whether b reaches beyond a.
func widened(a, b briefing.Bounds) bool {
	low := a.Low != nil && (b.Low == nil || *b.Low < *a.Low*(1-1e-9) || *b.Low == *a.Low && a.LowOpen && !b.LowOpen)
	high := a.High != nil && (b.High == nil || *b.High > *a.High*(1+1e-9) || *b.High == *a.High && a.HighOpen && !b.HighOpen)
	return low || high
}

func TestAnotherClaimNeverWidens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t)
		fs := w.claims(t)
		before := valued(Build(fs))
		after := valued(Build(append(fs, w.claim(t))))
		for p, b := range before {
			if a, ok := after[p]; !ok || widened(b.Strict, a.Strict) {
				t.Fatalf("%s went from %s to %s", p, amount("USD", b.Strict), amount("USD", a.Strict))
			}
		}
	})
}

func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t)
		fs := w.claims(t)
		for range rapid.IntRange(0, 3).Draw(t, "false claims") {
			fs = append(fs, level(fmt.Sprintf("x%d", len(fs)), "x", float64(rapid.IntRange(1, 1000).Draw(t, "v"))*1e7, briefing.Exact, 1e7, briefing.Year(2011)))
		}
		shuffled := rapid.Permutation(fs).Draw(t, "order")
		if d := cmp.Diff(Build(fs), Build(shuffled)); d != "" {
			t.Fatal(d)
		}
	})
}

// TestBoundsAreTightest compares with the same worked out in fractions by
// Floyd and Warshall's method.
func TestBoundsAreTightest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t)
		fs := w.claims(t)
		want := floydWarshall(fs)
		for p, pt := range valued(Build(fs)) {
			for _, end := range []struct {
				got  *float64
				open bool
				want limit
			}{{pt.Strict.High, pt.Strict.HighOpen, want[[2]briefing.Period{origin, p}]}, {pt.Strict.Low, pt.Strict.LowOpen, want[[2]briefing.Period{p, origin}].inverse()}} {
				if (end.got == nil) != (end.want.r == nil) {
					t.Fatalf("%s: %v, want %v", p, end.got, end.want.r)
				}
				if end.got == nil {
					continue
				}
				if f, _ := end.want.r.Float64(); math.Abs(*end.got-f) > 1e-10*f || *end.got == f && end.open != end.want.open {
					t.Fatalf("%s: %v (open %v), want %v (open %v)", p, *end.got, end.open, f, end.want.open)
				}
			}
		}
	})
}

// TestContradictionsAreFoundAndMinimal injects a claim that just misses what
// the others entail.
func TestContradictionsAreFoundAndMinimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t)
		fs := w.claims(t)
		var bounded []briefing.Point
		for _, p := range valued(Build(fs)) {
			if p.Strict.High != nil {
				bounded = append(bounded, p)
			}
		}
		if len(bounded) == 0 {
			t.Skip("nothing is bounded above")
		}
		slices.SortFunc(bounded, func(a, b briefing.Point) int { return a.Period.Compare(b.Period) })
		p := rapid.SampledFrom(bounded).Draw(t, "period")
		lie := level("lie", "lie", briefing.RoundUp(*p.Strict.High*1.001, 8), briefing.AtLeast, 1, p.Period)
		if d := decimalOf(*p.Strict.High); d.float() == *p.Strict.High && len(digits(decimal{d.m, 0})) < 9 {
			lie.Value = *p.Strict.High // just touching, with one open end
			if !p.Strict.HighOpen {
				lie.Qualifier = briefing.Over
			}
		}
		fs = append(fs, lie)
		found := contradictions(Build(fs))
		if len(found) == 0 {
			t.Fatalf("%s is at most %v, yet %s %v is no contradiction", p.Period, *p.Strict.High, lie.Qualifier, lie.Value)
		}
		for _, c := range found {
			for i := range c.Figures {
				rest := slices.Delete(slices.Clone(c.Figures), i, i+1)
				if len(contradictions(Build(pick(fs, rest)))) > 0 {
					t.Fatalf("%v contradict, but so do %v alone", c.Figures, rest)
				}
			}
			if len(contradictions(Build(pick(fs, c.Figures)))) == 0 {
				t.Fatalf("%v are said to contradict, and do not", c.Figures)
			}
		}
	})
}

func pick(fs []briefing.Figure, ids []string) []briefing.Figure {
	var out []briefing.Figure
	for _, f := range fs {
		if slices.Contains(ids, f.ID) {
			out = append(out, f)
		}
	}
	return out
}
