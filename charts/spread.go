package charts

import "gonum.org/v1/plot/vg"

// spread moves sorted places at least apart points from each other, as little
// as possible in the sense of least squares (isotonic regression by pooling
// adjacent violators), and keeps them between low and high.
func spread(at []vg.Length, apart, low, high vg.Length) {
	type pool struct {
		mean vg.Length
		n    int
	}
	var pools []pool
	for i, x := range at {
		pools = append(pools, pool{x - vg.Length(i)*apart, 1})
		for len(pools) > 1 {
			a, b := pools[len(pools)-2], pools[len(pools)-1]
			if a.mean <= b.mean {
				break
			}
			n := a.n + b.n
			pools = append(pools[:len(pools)-2], pool{(a.mean*vg.Length(a.n) + b.mean*vg.Length(b.n)) / vg.Length(n), n})
		}
	}
	highest := high - vg.Length(len(at)-1)*apart
	i := 0
	for _, p := range pools {
		for range p.n {
			at[i] = max(low, min(p.mean, highest)) + vg.Length(i)*apart
			i++
		}
	}
}
