package figures

import "brief/briefing/text"

// letterScaleFits says whether a glued "m" or "k" at token j without money
// scales: a counted thing or a unit must follow, or another amount of that
// size stand before it, so that "500m tall" stays a length.
func (s *sent) letterScaleFits(j int) bool {
	next := s.w(j + 1)
	switch next {
	case "tall", "high", "long", "wide", "deep", "away", "above", "below", "apart", "race", "dash", "sprint", "relay", "thick", "square", "stretch", "freestyle", "radius":
		return false
	case "cubic", "metric", "foreign", "new":
		return true
	}
	if s.w(j) == "k" {
		return next != ""
	}
	if u, _, _ := unitOf(next); u != "" && u != "metre" {
		return true
	}
	if currencyName(next) != "" || s.sameLetterAhead(j) {
		return true
	}
	if n, _, known := s.nounAt(j + 1); known && n.unit != "" {
		switch next {
		case "bridge", "bridges", "road", "roads", "ship", "ships", "vessel", "vessels", "ferry", "line", "lines":
			return false
		}
		return true
	}
	if j+1 < s.last && s.toks[j+1].Kind == text.Word && !isPreposition(next) && !isAuxiliary(next) {
		return false
	}
	return s.scaledBefore(j)
}

// sameLetterAhead says whether the other end of a range follows the letter at token j
// with the same letter and a currency: "between 450m and 480m yuan".
func (s *sent) sameLetterAhead(j int) bool {
	if w := s.w(j + 1); w != "and" && w != "to" && w != "or" && !isDash(w) {
		return false
	}
	return s.numberAt(j+2) && s.w(j+3) == s.w(j) && !s.spaceAt(j+3) && currencyName(s.w(j+4)) != ""
}

// scaledBefore says whether an amount of millions, or a word of what is counted
// in millions, stands before token j in its sentence.
func (s *sent) scaledBefore(j int) bool {
	for k := range s.qs {
		if q := &s.qs[k]; q.scale >= 1e6 && (q.form == formMoney || q.form == formPhysical || q.form == formCount) {
			return true
		}
	}
	for k := max(s.first, j-14); k < j; k++ {
		if millionsWords.Has(&s.toks[k]) {
			return true
		}
	}
	return false
}

var millionsWords = text.NewWordSet(`arrivals visitors tourists passengers exports imports trade turnover sales production output tonnage shipments containers population
	subscribers users travellers overnight throughput`)

// looseScale is the factor of letters at token j that scale money alone: "EUR 1.72
// b", "US$450MM", "450 M€", "28.5 mill. dollars"; 0 for others.
func (s *sent) looseScale(j int, money bool) float64 {
	f := 0.0
	switch s.w(j) {
	case "m", "mm", "mill":
		f = 1e6
	case "b":
		f = 1e9
	case "k":
		f = 1e3
	case "t":
		if !money || s.spaceAt(j) {
			return 0
		}
		return 1e12
	default:
		return 0
	}
	k := j + 1
	switch s.w(k) {
	case "-":
		return 0
	case ".":
		k++
	}
	if money || currencyName(s.w(k)) != "" || currencySign(s.w(k)) != "" && !s.numberAt(k+1) || s.w(j) == "mill" && s.currencyAfter(k) > 0 {
		return f
	}
	return 0
}
