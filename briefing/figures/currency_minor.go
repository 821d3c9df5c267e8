package figures

import "cmp"

// minorAt reads the hundredth of a currency at token j, after the number of q:
// "35 cents a share", "4.5p", "18 euro cents". It gives the code of the currency
// and the token after, 0 where there is none.
func (s *sent) minorAt(j int, q *quantity) (string, int) {
	if q.scale != 1 || j >= s.last {
		return "", 0
	}
	switch s.w(j) {
	case "pence":
		return "GBP", j + 1
	case "p":
		if !s.spaceAt(j) && !q.word && (s.pricedAt(j+1) || s.moneyNear() == "GBP" || !s.screenLines(j)) {
			return "GBP", j + 1
		}
	case "kopecks", "kopeks":
		return "RUB", j + 1
	case "paise":
		return "INR", j + 1
	case "euro", "us":
		if s.w(j+1) == "cents" || s.w(j+1) == "cent" {
			return map[string]string{"euro": "EUR", "us": "USD"}[s.w(j)], j + 2
		}
	case "c":
		if s.spaceAt(j) || q.word || s.toks[j].Capital {
			return "", 0
		}
		if m := s.moneyNear(); m != "" {
			return m, j + 1
		}
		if m := s.moneyAhead(j + 1); m != "" {
			return m, j + 1
		}
		if s.pricedAt(j+1) || s.has(s.first, s.last, "$") {
			return s.settleCurrency("USD", s.ownCountry()), j + 1
		}
	case "¢":
		return "USD", j + 1
	case "cents", "cent":
		return s.centsAt(j, q)
	default:
		if w := s.w(j + 1); (w == "cents" || w == "cent") && s.toks[min(j, s.last-1)].Capital {
			if c := nationalCurrency("USD", adjectiveCountry(s.w(j))); c != "" {
				return c, j + 2 // "12 Australian cents"
			}
		}
	}
	return "", 0
}

// centsAt reads the "cents" at token j, after the number of q, which are those of
// the money near, else the dollar's.
func (s *sent) centsAt(j int, q *quantity) (string, int) {
	if s.w(j-1) == "per" {
		return "", 0
	}
	for k := j + 1; k < j+5; k++ { // "18 cents less on the euro"
		if s.w(k) == "euro" && s.w(k-1) == "the" {
			return "EUR", j + 1
		}
	}
	if m := s.moneyNear(); m != "" && m != "GBP" {
		return m, j + 1
	}
	if s.w(j) == "cent" && q.value != 1 && (s.phraseEnds(j+1) || s.w(j+1) == "a" || s.w(j+1) == "per") {
		return "EUR", j + 1 // the euro's is the only cent with no "s" in the plural
	}
	if m := s.priceAhead(j + 1); m != "" {
		return m, j + 1
	}
	return cmp.Or(s.dollar, "USD"), j + 1
}

// moneyNear is the currency of the amount before in the sentence, else the last
// of the sentences before, "" where there is none.
func (s *sent) moneyNear() string {
	for k := len(s.qs) - 1; k >= 0; k-- {
		if s.qs[k].form == formMoney {
			return s.qs[k].unit
		}
	}
	return s.past().money
}

// priceAhead is the currency, whose hundredth is a cent, of the price to which the cents
// before token i lead: "25 cents a litre more, which will bring petrol to R21.30".
func (s *sent) priceAhead(i int) string {
	for k := i; k < s.last; k++ {
		switch s.w(k) {
		case ";", "dollar", "against":
			return ""
		}
		if !s.numberAt(k) {
			continue
		}
		code, lo := s.currencyBefore(k)
		if code == "" {
			continue
		}
		if p := s.w(lo - 1); p == "to" || p == "from" {
			switch code {
			case "ZAR", "KES", "EUR", "NAD", "LKR", "MUR", "SCR", "ETB":
				return code
			}
		}
		return ""
	}
	return ""
}

// moneyAhead is the currency of a sign soon after token i, "" where none stands
// there: "adding 88c to $43".
func (s *sent) moneyAhead(i int) string {
	for k := i; k < s.last && k < i+8; k++ {
		if code := currencySign(s.w(k)); code != "" {
			return code
		}
	}
	return ""
}

// screenLines says whether the "p" at token j tells of a picture's lines or of
// pages: "1080p".
func (s *sent) screenLines(j int) bool {
	switch s.w(j - 1) {
	case "240", "360", "480", "720", "1080", "1440", "2160":
		return true
	}
	for k := s.first; k < s.last; k++ {
		switch s.w(k) {
		case "video", "screen", "resolution", "display", "camera", "hd", "stream", "streaming":
			return true
		}
	}
	return false
}

// pricedAt says whether "a share", "per litre", "each" and the like stand at
// token i.
func (s *sent) pricedAt(i int) bool {
	switch s.w(i) {
	case "per", "each", "apiece":
		return true
	case "a", "an":
		switch s.w(i + 1) {
		case "share", "litre", "liter", "gallon", "unit", "kilo", "pound", "pint", "bottle", "mile", "minute", "barrel", "kilogram", "kwh", "kilowatt":
			return true
		}
	}
	return false
}
