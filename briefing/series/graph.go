package series

import (
	"math"
	"math/big"
)

// factor is an exact coefficient: d, or 1/d where inverse.
type factor struct {
	d       decimal
	inverse bool
}

func (f factor) log() float64 {
	w := math.Log(f.d.float())
	if f.inverse {
		return -w
	}
	return w
}

func (f factor) float() float64 {
	if f.inverse {
		return 1 / f.d.float()
	}
	return f.d.float()
}

func (f factor) rat() *big.Rat {
	r := f.d.rat()
	if f.inverse {
		return r.Inv(r)
	}
	return r
}

// edge says x(to) ≤ coef · x(from), or < where open.
type edge struct {
	from, to int
	coef     factor
	open     bool
	w        float64 // log of coef
	// claim is the index of the claim that says so, noClaim for what holds by
	// itself (a part is no more than its whole).
	claim int
	// conventional marks a bound of the conventional reading only.
	conventional bool
	// bonus is what the search for cycles takes off the cost (see touch).
	bonus float64
}

const noClaim = -1

func (e *edge) cost() float64 { return e.w - e.bonus }

// graph is a set of difference constraints over the logarithms of n values.
type graph struct {
	n     int
	edges []edge
}
