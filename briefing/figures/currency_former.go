package figures

import "brief/briefing"

// datedCode is the code that a currency's name had when the report appeared: before
// a country cut the noughts off its money, or took the euro, the name meant another
// unit. A report without a date, or one that writes the code, gives today's.
func (s *sent) datedCode(code string) string {
	date := s.d.Report.Date
	if date.Year == 0 || date.Year > lastChangeover {
		return code
	}
	for k := range changeovers {
		if c := &changeovers[k]; c.code == code && c.after(date) {
			code = c.former
		}
	}
	return code
}

// changeover is the month in which a code replaced another under the same name.
type changeover struct {
	former, code string
	year, month  int
}

// after says whether the change came after date.
func (c *changeover) after(date briefing.Date) bool {
	return date.Year < c.year || date.Year == c.year && date.Month > 0 && date.Month < c.month
}

// lastChangeover is the year of the youngest change.
const lastChangeover = 2022

// changeovers are the redenominations of ISO 4217's list of historic currencies,
// the youngest of a name first.
var changeovers = []changeover{
	{"SLL", "SLE", 2022, 7},
	{"VEF", "VES", 2018, 8},
	{"VEB", "VEF", 2008, 1},
	{"MRO", "MRU", 2018, 1},
	{"STD", "STN", 2018, 1},
	{"BYR", "BYN", 2016, 7},
	{"BYB", "BYR", 2000, 1},
	{"ZMK", "ZMW", 2013, 1},
	{"TMM", "TMT", 2009, 1},
	{"GHC", "GHS", 2007, 7},
	{"MZM", "MZN", 2006, 7},
	{"AZM", "AZN", 2006, 1},
	{"ROL", "RON", 2005, 7},
	{"TRL", "TRY", 2005, 1},
	{"AFA", "AFN", 2002, 10},
	{"BGL", "BGN", 1999, 7},
	{"RUR", "RUB", 1998, 1},
	{"PLZ", "PLN", 1995, 1},
	{"MXP", "MXN", 1993, 1},
}

// euroCountries are the countries of a name's former currency and the year in which
// they took the euro.
var euroCountries = map[string]int{
	"FR": 2002, "BE": 2002, "LU": 2002, "IT": 2002, "IE": 2002, "DE": 2002, "FI": 2002, "PT": 2002, "NL": 2002,
	"CY": 2008, "MT": 2008, "SK": 2009, "EE": 2011,
}

// formerHome is the currency that a shared name had in the countries of a report
// that appeared before they took the euro, "" for others.
func (s *sent) formerHome(code string) string {
	year := s.d.Report.Date.Year
	if year == 0 || year > 2008 || formerCurrencies[code] == nil {
		return ""
	}
	for _, c := range s.main {
		if n := formerCurrencies[code][c]; n != "" && year < euroCountries[c] {
			return n
		}
	}
	return ""
}
