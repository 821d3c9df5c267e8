package figures

import "brief/briefing/text"

// settleCurrency decides a shared name by the country named right before it,
// else by the countries of the report.
func (s *sent) settleCurrency(code string, country string) string {
	if c := nationalCurrency(code, country); c != "" {
		return c
	}
	switch code {
	case "MXN":
		if c := nationalCurrency(code, s.ownCountry()); c != "" {
			return c
		}
		fallthrough
	case "INR", "AED", "GBP", "CHF", "KES", "IQD", "SAR", "IRR", "ZMW", "SEK", "NOK", "RON": // names with no plain first owner
		for _, c := range s.main {
			if n := nationalCurrency(code, c); n != "" {
				return n
			}
		}
	}
	return code
}

// ownCountry is the country that the sentence names, "" where it names none or
// several.
func (s *sent) ownCountry() string {
	code := ""
	for _, c := range s.countriesIn(s.first, s.last) {
		if code != "" && c != code {
			return ""
		}
		code = c
	}
	return code
}

// settleCode leaves an ISO 4217 code as it is and settles an abbreviation that
// several currencies share.
func (s *sent) settleCode(code, raw string) string {
	if code == raw {
		return code
	}
	return s.settleCurrency(code, "")
}

// settleShared decides a name that the currencies of both countries share: the
// speaker's own, else that of the amount before.
func (s *sent) settleShared(q *quantity) {
	if q.form != formMoney || len(s.main) < 2 {
		return
	}
	name := s.sharedName(q)
	if name == "" {
		return
	}
	one, two := nationalCurrency(name, s.main[0]), nationalCurrency(name, s.main[1])
	if one == "" || two == "" || one == two {
		return
	}
	switch own := nationalCurrency(name, s.countryOf(q.speaker)); {
	case own != "":
		q.unit = own
	case s.reader.shared != "":
		q.unit = s.reader.shared
	case s.carry.money == one || s.carry.money == two:
		q.unit = s.carry.money
	}
	s.reader.shared = q.unit
}

// sharedName is the currency's name as written with no country before it ("Rs",
// "shillings"), by the code it has alone; "" where the words settle it.
func (s *sent) sharedName(q *quantity) string {
	for k := q.lo; k < q.hi; k++ {
		switch s.raw(k) {
		case "Rs", "RS", "Rs.", "₨":
			return "INR"
		case "Sh", "Shs":
			return "KES"
		}
		if code := currencyName(s.w(k)); code != "" {
			if k > s.first && s.toks[k-1].Capital {
				return ""
			}
			return code
		}
	}
	return ""
}

// countryOf is the country of the person of that name, "" where none is known.
func (s *sent) countryOf(name string) string {
	if name == "" {
		return ""
	}
	for k := range s.d.People {
		if p := &s.d.People[k]; p.Name == name && p.Country != "" {
			return p.Country
		}
	}
	return ""
}

// currencyBefore reads the currency that ends right before token i: "$",
// "US$", "USD", "Sh", "AED". It gives the code and its first token.
func (s *sent) currencyBefore(i int) (string, int) {
	j := i - 1
	if j < s.first {
		return "", i
	}
	t := s.toks[j]
	if t.Lower == "." && !s.toks[i].Break && j > s.first && !t.Space && currencyCode(s.raw(j-1)) != "" && s.raw(j-1) != "US" {
		return s.settleCurrency(currencyCode(s.raw(j-1)), ""), j - 1 // "Rs. 500"
	}
	if w := t.Lower; (w == "¢" || w == "₵") && s.raw(j-1) == "GH" {
		return "GHS", j - 1
	}
	if isDash(t.Lower) && !s.toks[i].Space && t.Space && j > s.first && (currencyCode(s.raw(j-1)) != "" || currencySign(s.w(j-1)) != "") {
		return s.currencyBefore(j) // "USD -70.4 million", a deficit
	}
	if code := currencySign(t.Lower); code != "" {
		if j > s.first && s.toks[j-1].Kind == text.Word && (!t.Space || s.raw(j-1) == "US" || s.raw(j-1) == "U.S.") {
			if prefixed := dollarOf(s.raw(j - 1)); prefixed != "" && code == "USD" {
				return prefixed, j - 1
			}
			if raw := s.raw(j - 1); t.Lower == "¥" && (raw == "CN" || raw == "RMB") {
				return "CNY", j - 1
			}
		}
		if t.Lower == "¥" && s.hasMain("CN") && !s.hasMain("JP") {
			code = "CNY"
		}
		if t.Lower == "₨" {
			code = s.settleCurrency("INR", "")
		}
		return code, j
	}
	if k := j; t.Lower == "/" || t.Lower == "." && s.w(j-1) == "/" {
		if t.Lower == "." {
			k--
		}
		if s.raw(k-1) == "S" && !s.spaceAt(k) {
			return "PEN", k - 1 // "S/480 million", "S/. 480"
		}
	}
	if t.Lower == "francs" && s.w(j-1) == "cfa" {
		return s.cfa(), j - 1
	}
	if t.Kind != text.Word || !t.Capital {
		return "", i
	}
	if code := currencyName(t.Lower); code != "" && s.toks[i].Kind == text.Number && t.Lower != "real" && t.Lower != "won" && t.Lower != "sum" && t.Lower != "pound" {
		return s.settleCurrency(code, ""), j // "Rupees 500 crore"
	}
	raw := s.raw(j)
	if code := currencyCode(raw); code != "" && raw != "ALL" && raw != "TRY" || (raw == "ALL" || raw == "TRY") && !s.toks[i].Space {
		return s.settleCode(code, raw), j
	}
	switch raw { // short names that are currencies in one country alone
	case "N":
		if !s.toks[i].Space && (len(s.toks[i].Lower) > 2 || s.scaleFollows(i+1) || letterScale(s.w(i+1)) > 0) { // "the N4 road"
			return "NGN", j
		}
	case "R":
		if s.hasMain("ZA") || !s.toks[i].Space && (s.scaleFollows(i+1) || letterScale(s.w(i+1)) > 0 && !s.spaceAt(i+1)) {
			return "ZAR", j
		}
	case "E":
		if !s.toks[i].Space && s.hasMain("SZ") {
			return "SZL", j
		}
	case "CFA", "CFAF":
		return s.cfa(), j
	case "K":
		if !s.toks[i].Space && s.hasMain("ZM") {
			return "ZMW", j
		}
		if !s.toks[i].Space && s.hasMain("PG") {
			return "PGK", j
		}
	case "P":
		switch {
		case s.toks[i].Space:
		case s.hasMain("PH"):
			return "PHP", j
		case s.hasMain("BW"):
			return "BWP", j
		}
	case "Br":
		switch {
		case s.hasMain("ET"):
			return "ETB", j
		case s.hasMain("BY"):
			return "BYN", j
		}
	}
	return "", i
}

// cfa is the CFA franc of the report's countries: that of Central Africa where
// one of them is there, else that of West Africa.
func (s *sent) cfa() string {
	for _, c := range s.main {
		switch c {
		case "CM", "GA", "TD", "CG", "CF", "GQ":
			return "XAF"
		}
	}
	return "XOF"
}

// currencyAfter is the token after the currency named at j, 0 if none.
func (s *sent) currencyAfter(j int) int {
	_, hi := s.currencyAt(j)
	return hi
}

// currencyAt reads a currency after its number: "dollars", "US dollars",
// "Turkish liras", "USD", "$", "worth of" not included.
func (s *sent) currencyAt(j int) (string, int) {
	if j >= s.last {
		return "", 0
	}
	if s.w(j) == "-" && !s.spaceAt(j) && currencyName(s.w(j+1)) != "" {
		j++ // "a 10-million-dollar loan"
	}
	if s.w(j) == "in" && j+1 < s.last && scaleOf(s.w(j-1)) > 0 && (s.w(j+1) == "us" || currencyName(s.w(j+1)) != "") {
		j++ // "about 2.9 billion in US dollars"
	}
	if s.w(j) == "of" && currencyName(s.w(j+1)) != "" {
		j++ // "millions of dollars"
	}
	t := s.toks[j]
	if code := currencySign(t.Lower); code != "" && !s.numberAt(j+1) {
		return code, j + 1
	}
	if code := currencyCode(s.raw(j)); code != "" {
		if s.numberAt(j+1) && s.toks[j+1].Start-t.End <= 1 {
			return "", 0 // it belongs to the next number
		}
		return s.settleCode(code, s.raw(j)), j + 1
	}
	switch t.Lower {
	case "us", "u.s.", "american", "usa":
		if n := currencyName(s.w(j + 1)); n == "USD" {
			return "USD", j + 2
		}
		if currencySign(s.w(j+1)) == "USD" && !s.numberAt(j+2) {
			return "USD", j + 2
		}
	}
	if code := currencyName(t.Lower); code != "" {
		return s.settleCurrency(code, ""), j + 1
	}
	if c, hi := s.countryAt(j); c != "" {
		if code := currencyName(s.w(hi)); code != "" {
			return s.settleCurrency(code, c), hi + 1
		}
	}
	if t.Lower == "cfa" && (s.w(j+1) == "francs" || s.w(j+1) == "franc") {
		return s.cfa(), j + 2
	}
	if t.Capital && t.Kind == text.Word && j+2 < s.last && s.toks[j+1].Capital {
		if code := currencyName(s.w(j + 2)); code != "" { // "Hong Kong dollars", "South African rand"
			country := adjectiveCountry(t.Lower)
			if country == "" {
				country = adjectiveCountry(s.w(j + 1))
			}
			return s.settleCurrency(code, country), j + 3
		}
	}
	if t.Capital && t.Kind == text.Word {
		if code := currencyName(s.w(j + 1)); code != "" && !isPreposition(t.Lower) {
			return s.settleCurrency(code, adjectiveCountry(t.Lower)), j + 2
		}
	}
	return "", 0
}
