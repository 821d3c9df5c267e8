package figures

import "brief/briefing"

// indexOf reads a percentage that sets an amount against the one of another
// time with no word of change: "104.5% compared to 2022" is growth by 4.5
// percent. Beyond 200 it may be growth told without its verb.
func (s *sent) indexOf(q *quantity) {
	if q.form != formPercent || q.ranged || q.sign != 0 || q.unit != briefing.Percent || q.value < 100 || q.value >= 200 {
		return
	}
	switch s.w(q.hi) {
	case "to", "on", "against", "versus", "vs":
	case "compared":
		if w := s.w(q.hi + 1); w != "to" && w != "with" {
			return
		}
	default:
		return
	}
	timed := false
	for k := range s.ts {
		if m := &s.ts[k]; m.lo > q.hi && m.lo <= q.hi+4 {
			timed = true
		}
	}
	if !timed {
		return
	}
	for k := q.lo - 1; k >= s.first && k > q.lo-12; k-- {
		w := s.w(k)
		if changeVerb(w) != briefing.None || changeNoun(w) != briefing.None || comparative(w) != briefing.None || w == "by" || w == "up" || w == "down" || w == "plus" {
			return
		}
		if w == "(" || w == ";" {
			break
		}
	}
	for k := q.hi; k < s.last && k < q.hi+8; k++ {
		w := s.w(k)
		if changeNoun(w) != briefing.None || comparative(w) != briefing.None {
			return
		}
		if w == ")" || w == "," {
			break
		}
	}
	q.value, q.rule = q.value-100, "percent, index of the time before"
	q.kind, q.dir = briefing.Change, briefing.Up
}
