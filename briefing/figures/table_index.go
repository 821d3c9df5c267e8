package figures

import (
	"math"

	"brief/briefing"
)

// settleIndices turns the indices of a row into growth: statistics of many
// countries write "158.0" for 44.9 after 28.4, which grew by 58.0 percent. A
// number is read so only where the amounts of its own row prove it.
func (s *sent) settleIndices() {
	for k := range s.qs {
		q := &s.qs[k]
		if q.kind != briefing.Change || q.form != formPercent || q.left != q.lo {
			continue // a sign says that it is growth
		}
		now, was := s.cellFor(q.when), s.cellFor(q.against)
		if now == nil || was == nil || was.value <= 0 {
			continue
		}
		index := 100 * now.value / was.value
		if slack := 0.5 + index/100; math.Abs(q.value-index) > slack || math.Abs(q.value-(index-100)) < slack {
			continue
		}
		q.value, q.rule = math.Round((q.value-100)*1e6)/1e6, "table, index of the year before"
		if q.value < 0 {
			q.value, q.dir = -q.value, briefing.Down
		}
	}
}

// cellFor is the amount of the row at the time x, nil where it has none.
func (s *sent) cellFor(x briefing.TimeExpr) *quantity {
	for k := range s.qs {
		if q := &s.qs[k]; q.kind == briefing.Level && q.form != formPercent && sameTime(q, &quantity{when: x}) {
			return q
		}
	}
	return nil
}
