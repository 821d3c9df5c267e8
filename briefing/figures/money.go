package figures

import "brief/briefing/text"

// currencyBefore reads the currency that ends right before token i: "$",
// "US$", "USD", "Sh", "AED". It gives the code and its first token.
func (s *sent) currencyBefore(i int) (string, int) {
	j := i - 1
	if j < s.first {
		return "", i
	}
	t := &s.toks[j]
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
		return s.letteredSign(j, code)
	}
	if t.Lower == "." || t.Lower == "/" {
		k := j
		if t.Lower == "." {
			k--
		}
		switch raw := s.raw(k - 1); {
		case s.w(k) != "/" || s.spaceAt(k):
		case raw == "S":
			return "PEN", k - 1 // "S/480 million", "S/. 480"
		case raw == "B":
			return "PAB", k - 1 // "B/.4.97 billion"
		}
	}
	if t.Lower == "francs" && s.w(j-1) == "cfa" {
		return s.cfa(), j - 1
	}
	if code, lo := s.letterAfterSign(j); code != "" {
		return code, lo
	}
	if t.Kind != text.Word || !t.Capital {
		return "", i
	}
	if code := currencyName(t.Lower); code != "" && s.toks[i].Kind == text.Number && t.Lower != "real" && t.Lower != "won" && t.Lower != "sum" && t.Lower != "pound" {
		return s.settleCurrency(code, ""), j // "Rupees 500 crore"
	}
	raw := s.raw(j)
	if code := currencyCode(raw); code != "" && (raw != "ALL" && raw != "TRY" || !s.toks[i].Space || s.scaleFollows(i+1) && s.hasMain(homeOfWord(raw))) {
		return s.settleCode(code, raw), j
	}
	if code := s.shortCurrency(raw, i); code != "" {
		return code, j
	}
	return "", i
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
	j = s.pastLink(j)
	if s.w(j) == "[" && s.w(j+2) == "]" && currencyName(s.w(j+3)) != "" {
		return s.settleCurrency(currencyName(s.w(j+3)), adjectiveCountry(s.w(j+1))), j + 4 // "800 million [US] dollars"
	}
	t := &s.toks[j]
	if code := currencySign(t.Lower); code != "" && !s.numberAt(j+1) {
		return code, j + 1
	}
	if code := currencyCode(s.raw(j)); code != "" {
		if s.numberAt(j+1) && s.toks[j+1].Start()-t.End() <= 1 {
			return "", 0 // it belongs to the next number
		}
		return s.settleCode(code, s.raw(j)), j + 1
	}
	switch t.Lower {
	case "marks":
		if scaleOf(s.w(j-1)) == 0 {
			return "", 0 // of an examination
		}
	case "new", "old", "nuevos", "convertible", "special", "d", "u", "cfp", "pacific":
		if code, hi := s.wordyCurrency(j); hi > 0 {
			return code, hi
		}
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
	if t.Capital && t.Kind == text.Word {
		return s.ofCountry(j)
	}
	return "", 0
}

// pastLink moves past what links a number to the currency behind it: a hyphen, "in"
// behind a scale, "of".
func (s *sent) pastLink(j int) int {
	if s.w(j) == "-" && !s.spaceAt(j) && currencyName(s.w(j+1)) != "" {
		j++ // "a 10-million-dollar loan"
	}
	if s.w(j) == "in" && j+1 < s.last && scaleOf(s.w(j-1)) > 0 && (s.w(j+1) == "us" || currencyName(s.w(j+1)) != "") {
		j++ // "about 2.9 billion in US dollars"
	}
	if s.w(j) == "of" && currencyName(s.w(j+1)) != "" {
		j++ // "millions of dollars"
	}
	return j
}

// ofCountry reads a currency that the adjective of a country at token j leads to,
// also of one that the gazetteer has no mention of: "Hong Kong dollars".
func (s *sent) ofCountry(j int) (string, int) {
	w := s.w(j)
	if j+2 < s.last && s.toks[j+1].Capital {
		if code := currencyName(s.w(j + 2)); code != "" { // "Hong Kong dollars", "South African rand"
			country := adjectiveCountry(w)
			if country == "" || w == "new" && s.w(j+1) != "zealand" {
				country = adjectiveCountry(s.w(j + 1))
			}
			return s.settleCurrency(code, country), j + 3
		}
	}
	if code := currencyName(s.w(j + 1)); code != "" && !isPreposition(w) {
		return s.settleCurrency(code, adjectiveCountry(w)), j + 2
	}
	return "", 0
}
