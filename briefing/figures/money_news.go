package figures

import "brief/briefing"

// priceMove is the direction in which the verb at token i moves a price by the
// amount: "adding 88c to $43", "shed 4.5p", "adding £88 a year to the bill".
func (s *sent) priceMove(q *quantity, i int) briefing.Direction {
	if q.form != formMoney || s.pastMark(q) {
		return briefing.None
	}
	w := s.w(i)
	small := q.rule == "money, hundredths"
	switch w {
	case "add", "adds", "added", "adding":
		if small || s.pastRate(q.hi, q.form) > q.hi || s.addsToBill(q.hi) {
			return briefing.Up
		}
	case "on":
		if p := s.w(i - 1); small && (p == "put" || p == "puts" || p == "putting") {
			return briefing.Up
		}
	default:
		if small && w != "more" && w != "less" && w != "went" && w != "cut" {
			return changeVerb(w)
		}
	}
	return briefing.None
}

// addsToBill says whether "to the bill", "to the price of" and the like follow
// token i: what is added is a rise.
func (s *sent) addsToBill(i int) bool {
	if s.w(i) != "to" {
		return false
	}
	for k := i + 1; k < i+7; k++ {
		switch s.w(k) {
		case "bill", "bills", "cost", "costs", "price", "prices", "fare", "fares", "rent", "rents", "premium", "premiums", "fee", "fees":
			return true
		}
	}
	return false
}

// partOfMoney reads a part of a whole told in coins: "£1 in every £6", "83p of
// every pound", "a dollar in every five dollars".
func (s *sent) partOfMoney(q *quantity) {
	if q.form != formMoney || q.ranged || q.value <= 0 {
		return
	}
	j := q.hi
	small := q.rule == "money, hundredths"
	switch s.w(j) {
	case "in", "of", "from":
		j++
	case "out":
		if s.w(j+1) != "of" {
			return
		}
		j += 2
	case "on":
		if !small {
			return
		}
		j++
	default:
		return
	}
	each := s.w(j) == "every" || s.w(j) == "each"
	if each || s.w(j) == "the" {
		j++
	}
	whole, hi := 0.0, 0
	switch {
	case (currencySign(s.w(j)) == q.unit || each && currencyCode(s.raw(j)) != "") && s.numberAt(j+1):
		n, dec, _, ok := s.habit.digits(s.w(j + 1))
		if !ok || dec > 2 || scaleOf(s.w(j+2)) > 0 || !each && (n > 100 || q.value > 10) {
			return
		}
		whole, hi = n, j+2
	case currencyName(s.w(j)) != "" && s.w(j) != "real" && (each || s.w(j-1) == "the") && small:
		whole, hi = 1, j+1
	case each && s.smallInt(j) > 0 && currencyName(s.w(j+1)) != "" && s.w(j+1) != "real":
		whole, hi = float64(s.smallInt(j)), j+2
	}
	if whole <= q.value {
		return
	}
	*q = quantity{lo: q.lo, hi: hi, value: 100 * q.value / whole, step: 1, scale: 1, unit: briefing.Percent, form: formFraction, kind: briefing.Share, rule: "fraction: money of money", word: true}
}
