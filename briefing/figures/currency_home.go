package figures

import "brief/briefing/text"

// homeDollar is the dollar that a plain "$" stands for in a report told from one of its
// countries at home, "" where nothing says so: Australia's statistics go by years such
// as 2020-21, and its own news speaks of the Federal Minister. A report that writes
// letters before any "$" settles its dollars by these.
func (r *reader) homeDollar() string {
	if len(r.main) == 0 || r.main[0] != "AU" && (len(r.main) < 2 || r.main[1] != "AU") {
		return ""
	}
	home, signs := false, false
	for i := range r.toks {
		switch t := &r.toks[i]; {
		case t.Lower == "$":
			if signs = true; i > 0 && !t.Space && r.toks[i-1].Kind == text.Word {
				return ""
			}
		case t.Lower == "usd", t.Lower == "dollars":
			return ""
		case t.Lower == "federal" && i+1 < len(r.toks) && r.toks[i+1].Lower == "minister":
			home = true
		case t.Kind == text.Number && !home:
			home = text.YearNumber(*t) != 0 && r.splitYear(i)
		}
	}
	if home && signs {
		return "AUD"
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
