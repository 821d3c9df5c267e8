package figures

import "brief/briefing"

// seriesUnit is the unit and scale that a label gives the bare numbers after its
// colon: "Containers, thous. TEU: 2021 - 118.3; 2022 - 141.0". The unit is ""
// where no such label opens the sentence.
func (s *sent) seriesUnit(q *quantity) (string, float64) {
	for k := s.first + 1; k < q.left && k < s.first+16; k++ {
		if s.w(k) != ":" {
			continue
		}
		lo := k
		for lo > s.first && s.w(lo-1) != "," && s.w(lo-1) != "(" {
			lo--
		}
		if lo == s.first {
			return "", 1
		}
		for j := range s.qs {
			if p := &s.qs[j]; p.lo < k && p.hi > lo {
				return "", 1 // an amount and no unit alone
			}
		}
		return s.unitPhrase(lo, k)
	}
	return "", 1
}

// takeSeriesUnit gives q the unit of the label before it and says whether there
// is one.
func (s *sent) takeSeriesUnit(q *quantity) bool {
	if q.scale != 1 || q.word || !s.phraseEnds(q.hi) {
		return false
	}
	unit, scale := s.seriesUnit(q)
	if unit == "" {
		return false
	}
	q.form, q.unit, q.kind, q.rule = formPhysical, unit, orLevel(q.kind), "unit of the label"
	if unit == briefing.TEU {
		q.metric = briefing.ContainerVolume
	}
	if len(unit) == 3 && unit != briefing.TEU && unit[0] >= 'A' && unit[0] <= 'Z' {
		q.form = formMoney
	}
	q.value, q.high, q.step, q.scale = q.value*scale, q.high*scale, q.step*scale, scale
	return true
}

// planOf says whether the words up to token k, a time at their end left out, are
// only "the plan for the current year", "the target".
func (s *sent) planOf(k int) bool {
	for k > s.first && (s.mask[k] == maskTime || s.w(k) == "the" || isTimePreposition(s.w(k))) {
		k--
	}
	switch s.w(k) {
	case "plan", "target", "forecast", "goal":
		return k <= s.first+2
	}
	return false
}
