package figures

import "brief/briefing"

// percentAt reads "%", "percent", "per cent", "percentage points", "pp".
func (s *sent) percentAt(q *quantity) bool {
	j := q.hi
	if s.w(j) == "-" && !s.spaceAt(j) && !s.spaceAt(j+1) {
		switch s.w(j + 1) {
		case "percent", "per", "%", "basis", "percentage", "point", "bp", "bps":
			j++
		}
	}
	set := func(unit string, hi int) bool {
		q.form, q.unit, q.hi, q.rule = formPercent, unit, hi, "percent"
		return true
	}
	switch s.w(j) {
	case "pc":
		if s.raw(j) == "PC" {
			return false // "511 million PC/UMS tons", "40 PCs"
		}
		return set(briefing.Percent, j+1)
	case "%", "percent", "pct", "percents":
		if s.w(j+1) == "points" || s.w(j+1) == "point" {
			return set(briefing.PercentagePoint, j+2)
		}
		return set(briefing.Percent, j+1)
	case "per":
		if s.w(j+1) == "cent" {
			if s.w(j+2) == "points" || s.w(j+2) == "point" {
				return set(briefing.PercentagePoint, j+3)
			}
			return set(briefing.Percent, j+2)
		}
	case "percentage":
		if s.w(j+1) == "points" || s.w(j+1) == "point" {
			return set(briefing.PercentagePoint, j+2)
		}
	case "pp", "p.p.", "p.p", "pps", "ppt", "ppts":
		return set(briefing.PercentagePoint, j+1)
	case "basis":
		if s.w(j+1) == "-" && !s.spaceAt(j+1) {
			j++
		}
		if s.w(j+1) == "points" || s.w(j+1) == "point" {
			q.value, q.high, q.step = q.value/100, q.high/100, q.step/100
			return set(briefing.PercentagePoint, j+2)
		}
	case "bps", "bp":
		q.value, q.high, q.step = q.value/100, q.high/100, q.step/100
		return set(briefing.PercentagePoint, j+1)
	case "of":
		if s.w(j+1) == "a" && (s.w(j+2) == "percentage" || s.w(j+2) == "percent") && s.w(j+3) == "point" {
			return set(briefing.PercentagePoint, j+4) // "0.3 of a percentage point"
		}
		if q.value < 1 && s.w(j+1) == "a" && s.w(j+2) == "percent" || q.value < 1 && s.w(j+1) == "one" && s.w(j+2) == "percent" {
			return set(briefing.Percent, j+3)
		}
	case "points", "point":
		if q.scale == 1 && q.value <= 40 && s.ofPercents() {
			return set(briefing.PercentagePoint, j+1)
		}
	}
	return false
}

// ofPercents says whether the sentence speaks in percent, so that its points
// are percentage points, and not an index's.
func (s *sent) ofPercents() bool {
	for k := s.first; k < s.last; k++ {
		switch s.toks[k].Lower {
		case "%", "percent", "share", "margin", "turnout", "approval", "poll", "lead", "voters", "survey":
			return true
		case "cent":
			if s.w(k-1) == "per" {
				return true
			}
		}
	}
	return false
}
