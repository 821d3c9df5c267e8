package figures

import (
	"slices"
	"strings"

	"brief/briefing/text"
)

// homeDollar is the dollar that a plain "$" stands for in a report told from one of its
// countries at home, "" where nothing says so. A report that writes letters before any
// "$", or speaks of dollars, settles them by these.
func (r *reader) homeDollar() string {
	if len(r.main) > 0 && !slices.ContainsFunc(r.main, ownDollar) {
		return ""
	}
	home, signs := "", false
	for i := range r.toks {
		switch t := &r.toks[i]; {
		case t.Lower == "$":
			if signs = true; i > 0 && !t.Space && r.toks[i-1].Kind == text.Word {
				return ""
			}
		case t.Lower == "usd", t.Lower == "dollars":
			return ""
		case home == "" && homeWords.Has(t), home == "" && t.Kind == text.Number:
			home = r.homeAt(i)
		}
	}
	if !signs {
		return ""
	}
	if home == "" {
		home = r.cityDollar()
		r.guess = home != ""
	}
	return nationalCurrency("USD", home)
}

// ownDollar says whether a country has a dollar that is not that of the United States.
func ownDollar(country string) bool {
	return country != "US" && nationalCurrency("USD", country) != ""
}

// homeWords are those that may tell from where a report speaks: what a country with a
// dollar of its own is called at home, and ends its addresses with.
var homeWords = text.NewWordSet("federal tt au nz ca sg hk jm bb bs bz fj gy")

// homeAt is the country from which a report speaks that has such words at token i, "" for
// none: Australia's statistics go by years such as 2020-21, and its own news speaks of the
// Federal Minister; Trinidad and Tobago goes by TT at home alone.
func (r *reader) homeAt(i int) string {
	t, code := &r.toks[i], ""
	switch {
	case t.Kind == text.Number:
		if text.YearNumber(*t) != 0 && r.splitYear(i) {
			code = "AU"
		}
	case t.Lower == "federal":
		if i+1 < len(r.toks) && r.toks[i+1].Lower == "minister" {
			code = "AU"
		}
	case t.Lower == "tt" && r.d.Report.Words(t.Span()) == "TT" && (i+1 == len(r.toks) || r.toks[i+1].Lower != "$"):
		code = "TT"
	case r.endsAddress(i):
		code = domainCountry(t.Lower)
	}
	for k, c := range r.main {
		if k < 2 && c == code {
			return code
		}
	}
	return ""
}

// endsAddress says that token i is the last part of an address: "pm.gc.ca".
func (r *reader) endsAddress(i int) bool {
	if i < 2 || r.toks[i].Space || r.toks[i].Capital || r.toks[i-1].Lower != "." || r.toks[i-1].Space || r.toks[i-2].Kind != text.Word {
		return false
	}
	return i+1 == len(r.toks) || r.toks[i+1].Space || r.toks[i+1].Kind == text.Punct
}

// domainCountry is the country (ISO 3166) of a domain, of those with a dollar of their own.
func domainCountry(w string) string {
	if code := strings.ToUpper(w); nationalCurrency("USD", code) != "" {
		return code
	}
	return ""
}

// splitYear says that token i begins a year of accounts: "2020-21", "2020/21".
func (r *reader) splitYear(i int) bool {
	if i+2 >= len(r.toks) {
		return false
	}
	sep, next := &r.toks[i+1], &r.toks[i+2]
	if sep.Lower != "/" && !isDash(sep.Lower) || sep.Space || next.Space || len(next.Lower) != 2 || next.Kind != text.Number {
		return false
	}
	return atoi(next.Lower) == (text.YearNumber(r.toks[i])+1)%100
}
