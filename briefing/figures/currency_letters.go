package figures

import "brief/briefing/text"

// letteredSign settles the currency sign at token j, of that code alone, by the
// letters before it: "A$", "CN¥". It gives the code and its first token.
func (s *sent) letteredSign(j int, code string) (string, int) {
	t := &s.toks[j]
	if j > s.first && s.toks[j-1].Kind == text.Word && (!t.Space || s.raw(j-1) == "US" || s.raw(j-1) == "U.S.") {
		raw := s.raw(j - 1)
		if c := currencyCode(raw); len(raw) == 3 && c != "" && !t.Space {
			s.tellDollar(c)
			return c, j - 1 // "AUD$5 million"
		}
		if prefixed := dollarOf(raw); prefixed != "" && code == "USD" {
			c := s.sharedDollar(raw, prefixed)
			s.tellDollar(c)
			return c, j - 1
		}
		switch {
		case t.Lower == "¥" && (raw == "CN" || raw == "RMB"):
			return "CNY", j - 1
		case t.Lower == "£":
			if c := poundOf(raw); c != "" {
				return c, j - 1
			}
		}
	}
	switch t.Lower {
	case "$":
		if s.dollar != "" {
			code = s.dollar
		}
	case "¥":
		if s.hasMain("CN") && !s.hasMain("JP") {
			code = "CNY"
		}
	case "₨":
		code = s.settleCurrency("INR", "")
	}
	return code, j
}

// tellDollar keeps which dollar the report writes with its letters where it is that of
// one of its countries: plain ones behind it are the same, unless the report tells of
// another too.
func (s *sent) tellDollar(code string) {
	if code == "USD" || s.dollar != "" && s.dollar != code {
		s.dollar = "USD"
		return
	}
	for _, c := range s.main {
		if nationalCurrency("USD", c) == code {
			s.dollar = code
		}
	}
}

// sharedDollar settles the letters raw before a "$" that two countries write: those
// of one whose news it is, else prefixed.
func (s *sent) sharedDollar(raw, prefixed string) string {
	switch {
	case raw == "T" && !s.hasMain("TO"):
		return "TWD" // agencies write T$ for the dollar of Taiwan
	case raw == "C" && s.hasMain("NI") && !s.hasMain("CA"):
		return "NIO"
	case raw == "B" && s.hasMain("BS") && !s.hasMain("BN"):
		return "BSD"
	}
	return prefixed
}

// poundOf is the code of a "£" with the letters raw before it.
func poundOf(raw string) string {
	switch raw {
	case "E", "LE", "EG":
		return "EGP"
	case "UK", "STG", "Stg", "GB":
		return "GBP"
	case "IR":
		return "IEP"
	case "C", "CY":
		return "CYP"
	case "SY", "LS":
		return "SYP"
	}
	return ""
}

// letterAfterSign reads a dollar whose letters stand behind or around the sign, the
// last of them at token j: "$A450 million", "$US450 million", "U$S 3,000 million".
func (s *sent) letterAfterSign(j int) (string, int) {
	if s.w(j-1) != "$" || s.spaceAt(j) {
		return "", 0
	}
	switch raw := s.raw(j); raw {
	case "S", "s", "D", "d":
		if s.w(j-2) == "u" && !s.spaceAt(j-1) {
			return "USD", j - 2
		}
	case "US", "A", "NZ", "C", "S$", "HK":
		if !s.spaceAt(j + 1) {
			return dollarOf(raw), j - 1
		}
	}
	return "", 0
}

// shortForms are the letters that stand for a currency in the news of its country,
// by country.
var shortForms = byCountry(map[string]string{
	"K":   "ZM ZMW PG PGK MW MWK",
	"Ks":  "MM MMK",
	"P":   "PH PHP BW BWP",
	"Br":  "ET ETB BY BYN",
	"E":   "SZ SZL",
	"M":   "LS LSL",
	"D":   "GM GMD",
	"Q":   "GT GTQ",
	"L":   "HN HNL",
	"Lps": "HN HNL",
	"Le":  "SL SLE",
	"B":   "TH THB",
	"Mt":  "MZ MZN",
	"MT":  "MZ MZN",
	"KM":  "BA BAM",
	"LL":  "LB LBP",
	"Hr":  "UA UAH",
	"YR":  "YE YER",
	"LD":  "LY LYD",
	"TD":  "TN TND",
	"Y":   "JP JPY",
	"Lt":  "LT LTL",
	"Ls":  "LV LVL",
	"Sk":  "SK SKK",
	"FF":  "FR FRF",
	"Fr":  "CH CHF",
	"VT":  "VU VUV",
	"FG":  "GN GNF",
	"Kn":  "HR HRK",
	"Bs.": "BO BOB VE VES",

	"L.L.": "LB LBP",
})

// shortCurrency settles the letters raw right before the number at token i that
// are a currency in one country alone, "" for others: "R5m", "N400 billion".
func (s *sent) shortCurrency(raw string, i int) string {
	glued := !s.toks[i].Space
	scaled := s.scaleFollows(i+1) || !s.spaceAt(i+1) && (letterScale(s.w(i+1)) > 0 || s.w(i+1) == "-" && letterScale(s.w(i+2)) > 0)
	switch raw {
	case "N":
		if glued && (len(s.toks[i].Lower) > 2 || s.scaleFollows(i+1) || letterScale(s.w(i+1)) > 0) { // "the N4 road"
			return "NGN"
		}
		return ""
	case "R":
		if w := s.toks[i].Lower; s.hasMain("ZA") || glued && (len(w) > 3 && (w[len(w)-3] == '.' || w[len(w)-3] == ',') || scaled) {
			return "ZAR"
		}
		return ""
	case "CFA", "CFAF":
		return s.cfa()
	}
	homes := shortForms[raw]
	if homes == nil || !glued && (len(raw) == 1 || !scaled && raw != "Br") {
		return ""
	}
	for _, c := range s.main {
		if code := homes[c]; code != "" && (scaled || raw == "Br" || raw == "E" || (raw == "K" || raw == "P") && len(s.toks[i].Lower) > 2) {
			return s.datedCode(code)
		}
	}
	if raw == "P" && scaled {
		return "PHP" // "P1.87 billion"
	}
	return ""
}

// homeOfWord is the country whose currency's code is a word in capitals.
func homeOfWord(raw string) string {
	if raw == "ALL" {
		return "AL"
	}
	return "TR"
}

// wordyCurrency reads a currency of several words at token j, after its number: "new
// Turkish lira", "convertible marks", "D-marks", "special drawing rights".
func (s *sent) wordyCurrency(j int) (string, int) {
	next := s.w(j + 1)
	switch s.w(j) {
	case "new", "old", "nuevos":
		if scaleOf(s.w(j-1)) > 0 {
			return s.currencyAt(j + 1)
		}
	case "convertible":
		switch next {
		case "marks", "mark":
			return "BAM", j + 2
		case "pesos":
			return "CUC", j + 2
		}
	case "special":
		if next == "drawing" && s.w(j+2) == "rights" {
			return "XDR", j + 3
		}
	case "d":
		if next == "-" && (s.w(j+2) == "marks" || s.w(j+2) == "mark") {
			return "DEM", j + 3
		}
	case "u":
		if next == "$" && !s.spaceAt(j+1) && (s.w(j+2) == "s" || s.w(j+2) == "d") && !s.spaceAt(j+2) && !s.numberAt(j+3) {
			return "USD", j + 3
		}
	case "cfp", "pacific":
		if next == "francs" || next == "franc" {
			return "XPF", j + 2
		}
	}
	return "", 0
}
