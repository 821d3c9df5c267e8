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
	switch s.w(j) {
	case "pc":
		if s.raw(j) == "PC" {
			return false // "511 million PC/UMS tons", "40 PCs"
		}
		return q.inPercent(briefing.Percent, j+1)
	case "%", "percent", "pct", "percents":
		if s.w(j+1) == "points" || s.w(j+1) == "point" {
			return q.inPercent(briefing.PercentagePoint, j+2)
		}
		return q.inPercent(briefing.Percent, j+1)
	case "per":
		if s.w(j+1) == "cent" {
			if s.w(j+2) == "points" || s.w(j+2) == "point" {
				return q.inPercent(briefing.PercentagePoint, j+3)
			}
			return q.inPercent(briefing.Percent, j+2)
		}
	case "percentage":
		if s.w(j+1) == "points" || s.w(j+1) == "point" {
			return q.inPercent(briefing.PercentagePoint, j+2)
		}
	case "pp", "p.p.", "p.p", "pps", "ppt", "ppts":
		return q.inPercent(briefing.PercentagePoint, j+1)
	case "basis", "bps", "bp":
		return s.basisPoints(q, j)
	case "of":
		return s.ofPoint(q, j)
	case "points", "point":
		if q.scale == 1 && q.value <= 40 && s.ofPercents() {
			return q.inPercent(briefing.PercentagePoint, j+1)
		}
	}
	return false
}

// inPercent makes the quantity one of percent or percentage points that ends
// before token hi.
func (q *quantity) inPercent(unit string, hi int) bool {
	q.form, q.unit, q.hi, q.rule = formPercent, unit, hi, "percent"
	return true
}

// basisPoints reads "basis points" and "bps" at token j as hundredths of a
// percentage point.
func (s *sent) basisPoints(q *quantity, j int) bool {
	if s.w(j) == "basis" {
		if s.w(j+1) == "-" && !s.spaceAt(j+1) {
			j++
		}
		if j++; s.w(j) != "points" && s.w(j) != "point" {
			return false
		}
	}
	q.value, q.high, q.step = q.value/100, q.high/100, q.step/100
	return q.inPercent(briefing.PercentagePoint, j+1)
}

// ofPoint reads the "of" at token j in "0.3 of a percentage point", "0.4 of a
// percent".
func (s *sent) ofPoint(q *quantity, j int) bool {
	a, w := s.w(j+1), s.w(j+2)
	if a == "a" && (w == "percentage" || w == "percent") && s.w(j+3) == "point" {
		return q.inPercent(briefing.PercentagePoint, j+4)
	}
	return q.value < 1 && (a == "a" || a == "one") && w == "percent" && q.inPercent(briefing.Percent, j+3)
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
