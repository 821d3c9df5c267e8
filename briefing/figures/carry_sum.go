package figures

import "brief/briefing"

// sumsUp says whether the sentence tells what the one before comes to: "That is growth
// of 240 percent in two years."
func (s *sent) sumsUp() bool {
	if w := s.w(s.first); w != "that" && w != "this" {
		return false
	}
	switch s.w(s.first + 1) {
	case "is", "was", "represents", "represented", "means", "meant", "makes", "made", "marks", "marked", "constitutes", "equals", "amounts":
		return true
	}
	return false
}

// sameMonthsSince gives a change that is held against months of the year before the
// report's the same months of the report's year, where they were over when it was written:
// "fell 7.5 percent compared with January-June 2022". The time told before is not its own where
// those months lie in it. It says whether the change has its time.
func (s *sent) sameMonthsSince(q *quantity) bool {
	d, a := s.d.Date, q.against
	if q.kind != briefing.Change || !q.hasAgainst || q.inferAgainst || q.since || a.Kind != briefing.TimeAbsolute || a.Period.Len() < 2 || a.Period.Len() >= 12 || d.Month == 0 {
		return false
	}
	if c := s.past(); c.has && (c.when.Kind != briefing.TimeAbsolute || c.when.Period.First > a.Period.First) {
		return false // told before, and later
	}
	p := briefing.Period{First: a.Period.First + 12, Last: a.Period.Last + 12}
	if p.First.Year() != d.Year || p.Last >= briefing.MonthOf(d.Year, d.Month) {
		return false
	}
	q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = withSpan(absolute(p), a.Span), true, true, true
	return true
}

// sumUp gives the change q the ends of what the sentence before told: the last time, and
// that of the amount which it held the others against.
func (s *sent) sumUp(q *quantity) {
	c := s.past()
	if !c.told.IsZero() && s.endsBefore(c.when, c.told) {
		q.when = c.told
	}
	if !q.hasAgainst && !c.ref.IsZero() {
		q.against, q.hasAgainst, q.inferAgainst = c.ref, true, true
	}
}
