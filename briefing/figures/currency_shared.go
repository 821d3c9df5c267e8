package figures

import "brief/briefing/text"

// settleCurrency decides a shared name by the country named right before it,
// else by the countries of the report, and by the report's date.
func (s *sent) settleCurrency(code string, country string) string {
	return s.datedCode(s.currencyOf(code, country))
}

// currencyOf is the code of a shared name as it is today.
func (s *sent) currencyOf(code string, country string) string {
	if c := nationalCurrency(code, country); c != "" {
		return c
	}
	if c := formerCurrencies[code][country]; c != "" {
		return c // "Belgian francs"
	}
	if c := s.formerHome(code); c != "" {
		return c
	}
	switch code {
	case "CZK", "AZN", "TRY", "KGS", "UZS", "DEM", "CRC", "NLG":
		if home := plainOwner(code); !s.hasMain(home) {
			return s.mainCurrency(code) // the crowns of the north, the manat of Turkmenistan
		}
	case "MXN":
		if c := nationalCurrency(code, s.ownCountry()); c != "" {
			return c
		}
		return s.mainCurrency(code)
	case "INR", "AED", "GBP", "CHF", "KES", "IQD", "SAR", "IRR", "ZMW", "SEK", "NOK", "RON", "BOB", "CVE": // names with no plain first owner
		return s.mainCurrency(code)
	}
	return code
}

// mainCurrency is the code that a shared name has in the first of the report's
// countries that knows it, the name's own code where none does.
func (s *sent) mainCurrency(code string) string {
	for _, c := range s.main {
		if n := nationalCurrency(code, c); n != "" {
			return n
		}
	}
	return code
}

// plainOwner is the country that a shared name calls to mind first.
func plainOwner(code string) string {
	switch code {
	case "CZK":
		return "CZ"
	case "AZN":
		return "AZ"
	case "TRY":
		return "TR"
	case "KGS":
		return "KG"
	case "UZS":
		return "UZ"
	case "CRC":
		return "CR"
	case "NLG":
		return "NL"
	}
	return "DE"
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
	switch {
	case raw == "GHC" && s.d.Report.Date.Year > 2007:
		return "GHS" // Ghana's press kept the letters for the new cedi
	case code == raw:
		return code
	case code == "XOF":
		return s.cfa()
	}
	return s.settleCurrency(code, "")
}

// settleAllShared decides the currencies whose names both countries share.
func (s *sent) settleAllShared() {
	open := ""
	for k := range s.qs {
		q := &s.qs[k]
		s.settleShared(q)
		switch {
		case q.unitOpen:
			open = q.unit
		case q.form == formMoney && q.unit == open && !s.namesCurrency(q):
			q.unitOpen = true // "4,831 million dinars and 3,976"
		}
	}
}

// namesCurrency says whether words or signs of a currency stand in the amount.
func (s *sent) namesCurrency(q *quantity) bool {
	for k := q.lo; k < q.hi; k++ {
		if t := &s.toks[k]; t.Kind == text.Word && (currencyName(t.Lower) != "" || t.Capital) {
			return true
		}
	}
	return false
}

// settleShared decides a name that the currencies of both countries share: the
// speaker's own, else that of the amount before. Neither is told by the words, so that
// the unit is inferred.
func (s *sent) settleShared(q *quantity) {
	if q.form != formMoney {
		return
	}
	if len(s.main) < 2 {
		q.unitOpen = q.unitOpen || s.guessed(q)
		return
	}
	name := s.sharedName(q)
	if name == "" {
		return
	}
	one, two := nationalCurrency(name, s.main[0]), nationalCurrency(name, s.main[1])
	if one == "" && two == "" && name != "USD" && nationalCurrencies[name] != nil {
		q.unitOpen = true // of neither country: whose it is, the words do not say
	}
	if one == "" || two == "" || one == two {
		return
	}
	q.unitOpen = true
	switch own := nationalCurrency(name, s.countryOf(q.speaker)); {
	case own != "":
		q.unit = own
	case s.reader.shared != "" && (q.speaker == s.sharedBy || q.speaker == ""):
		q.unit = s.reader.shared
	case s.past().money == one || s.past().money == two:
		q.unit = s.past().money
	case s.d.Countries[0].Code == s.main[0]: // outlets name their own country first
		q.unit = one
	case s.d.Countries[0].Code == s.main[1]:
		q.unit = two
	}
	s.reader.shared, s.sharedBy = q.unit, q.speaker
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
