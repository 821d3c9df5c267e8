package figures

import "brief/briefing/text"

// placeHome takes the country of the cities for that of a report of one country's
// affairs which names no country: in news from Karachi rupees are Pakistan's.
func (r *reader) placeHome() {
	if len(r.main) > 0 || r.home == homeNone {
		return
	}
	code := ""
	for k := range r.d.Places {
		c := r.d.Places[k].Country
		if code != "" && c != code {
			return
		}
		code = c
	}
	if code != "" {
		r.main, r.ofCity = []string{code}, true
	}
}

// cityDollar is the country whose own dollar a plain "$" is in a report of its affairs
// alone, told from one of its cities: one whose press writes no letters before its
// own. It is "" where the report is an agency's, which writes for the world, or tells
// of what is priced in American money everywhere.
func (r *reader) cityDollar() string {
	if r.home == homeNone || len(r.main) != 1 || len(r.d.Places) == 0 {
		return ""
	}
	switch r.main[0] {
	case "AU", "CA", "NZ":
	default:
		return ""
	}
	for k := range r.d.Places {
		if r.d.Places[k].Country != r.main[0] {
			return ""
		}
	}
	for i := range r.toks {
		if worldPriced.Has(&r.toks[i]) {
			return ""
		}
	}
	return r.main[0]
}

// worldPriced are agencies that write for the world, and goods and markets whose
// prices are American money whoever tells them.
var worldPriced = text.NewWordSet(`reuters afp ap bloomberg xinhua cnbc u.s. us american america greenback barrel barrels ounce ounces oil crude brent wti gold silver
	copper nickel platinum palladium lithium uranium bitcoin ether ethereum crypto cryptocurrency token tokens nasdaq nyse comex opec wall export exports exported import imports`)

// guessed says whether the amount's currency is only that of the cities: its words
// are those of many countries' money.
func (s *sent) guessed(q *quantity) bool {
	if s.guess && q.unit == s.reader.dollar {
		return q.rule == "money, hundredths" || s.has(q.lo, q.hi, "$")
	}
	if !s.ofCity {
		return false
	}
	name := s.sharedName(q)
	return name != "" && q.unit != name && nationalCurrency(name, s.main[0]) == q.unit
}
