package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// fiscalStart is the month in which the fiscal year starts that a sentence
// speaks of: the one that the words name ("which began in mid-July"), else that
// of the country it is about; 0 where none is known. A bare "2022-23" is a
// fiscal year only in countries that write theirs so; said tells that the words
// call the year fiscal.
func (s *sent) fiscalStart(said bool) int {
	for k := s.first; k < s.last; k++ {
		switch s.w(k) {
		case "began", "begins", "starts", "started", "beginning", "starting":
			for e := k + 1; e < k+5; e++ {
				if m := text.MonthNumber(s.w(e)); m > 0 && s.toks[e].Capital {
					return m
				}
			}
		}
	}
	var starts [2]int
	some := 0
	for k, c := range s.main {
		if f := fiscalStarts[c]; f.month > 0 && (said || f.split) {
			starts[k] = f.month
			some++
		}
	}
	if some < 2 || starts[0] == starts[1] {
		return max(starts[0], starts[1])
	}
	if s.reader.fiscal == "" {
		s.reader.fiscal = s.fiscalOwner()
	}
	for k, c := range s.main {
		if c == s.reader.fiscal {
			return starts[k]
		}
	}
	return starts[0]
}

// fiscalOwner is the country whose years a report counts in: that of the place
// where it was written, else the one whose money it names, else that of the first city
// named, else the one that it names first.
func (s *sent) fiscalOwner() string {
	for k := range s.d.Places {
		if p := &s.d.Places[k]; p.Name == s.d.Place {
			return p.Country
		}
	}
	if c := s.ownMoney(); c != "" {
		return c
	}
	for k := range s.d.Places {
		if c := s.d.Places[k].Country; s.hasMain(c) {
			return c // "Staff Correspondent, Dhaka"
		}
	}
	for k := range s.d.Countries {
		if c := s.d.Countries[k].Code; s.hasMain(c) {
			return c
		}
	}
	return ""
}

// ownMoney is the one of the report's two countries of which it names the money, "" where it
// names that of neither or of both. The letters of a code (ISO 4217) tell whose it is; the
// dollar is everybody's.
func (s *sent) ownMoney() string {
	owner := ""
	for i := range s.reader.toks {
		t := &s.reader.toks[i]
		if t.Kind != text.Word && t.Kind != text.Symbol {
			continue
		}
		code := currencySign(t.Lower)
		switch {
		case code != "":
		case t.Lower == "tk":
			code = "BDT"
		default:
			code = currencyName(t.Lower)
		}
		if len(code) != 3 || code == "USD" || nationalCurrencies[code] != nil || !s.hasMain(code[:2]) {
			continue
		}
		if owner != "" && owner != code[:2] {
			return ""
		}
		owner = code[:2]
	}
	return owner
}

// fiscalStarts holds the months in which the fiscal years of countries start
// that do not follow the calendar year; split marks those whose reports write
// "2022-23" for one.
var fiscalStarts = map[string]struct {
	month int
	split bool
}{
	"IN": {4, true}, "JP": {4, false}, "GB": {4, false}, "CA": {4, false}, "ZA": {4, false}, "BW": {4, false}, "NA": {4, false}, "SG": {4, false},
	"HK": {4, false}, "KW": {4, false}, "JM": {4, false}, "LS": {4, false}, "SZ": {4, false}, "MM": {4, true},
	"PK": {7, true}, "BD": {7, true}, "EG": {7, true}, "AU": {7, true}, "KE": {7, true}, "TZ": {7, true}, "UG": {7, true}, "NP": {7, true}, "ET": {7, true},
	"RW": {7, false}, "MU": {7, false}, "BT": {7, false}, "SS": {7, false}, "TO": {7, false}, "WS": {7, false}, "NZ": {7, false}, "MW": {4, false}, "FJ": {8, false},
	"TH": {10, false}, "US": {10, false}, "TT": {10, false},
}

// fiscalYear is the run of twelve months from month m of the year y.
func fiscalYear(y, m int) briefing.Period {
	first := briefing.MonthOf(y, m)
	return briefing.Period{First: first, Last: first + 11}
}

// fiscalOf is the fiscal year that the report's date falls in (offset 0) or
// that ended before it (-1). It is an expression where the report does not tell
// its date, and false where no country of the report is known for its own.
func (s *sent) fiscalOf(offset int) (briefing.TimeExpr, bool) {
	d, m := s.d.Date, s.fiscalStart(true)
	if m == 0 {
		return briefing.TimeExpr{}, false
	}
	if d.Year == 0 || d.Month == 0 {
		return briefing.TimeExpr{Kind: briefing.TimeFiscal, Offset: offset, First: m}, true
	}
	return absolute(fiscalAt(d, m, offset)), true
}

// fiscalAt is the fiscal year, starting in month m, of the day d or offset years
// from it.
func fiscalAt(d briefing.Date, m, offset int) briefing.Period {
	y := d.Year + offset
	if d.Month < m {
		y--
	}
	return fiscalYear(y, m)
}
