package figures

import (
	"testing"

	"brief/briefing"
)

func TestDisownedNumbers(t *testing.T) {
	for _, c := range []struct{ text, reason string }{
		{"Trade did not grow by 12 percent in 2023, the envoy said.", reasonDenied},
		{"It is not true that trade reached $5 billion.", reasonDenied},
		{"The ministry rejected claims that exports had fallen by 10 percent.", reasonDenied},
		{"Trade came nowhere near $2 billion.", reasonDenied},
		{"Exports did not reach 40,000 tonnes.", reasonDenied},
		{"If tariffs had been cut, trade would have reached $3 billion in 2023.", reasonUnreal},
		{"Had the port opened, exports would have risen by 15 percent.", reasonUnreal},
		{"According to unconfirmed reports, trade could reach $7 billion.", reasonRumoured},
	} {
		r := readAll(c.text)
		if len(r.Figures) > 0 {
			t.Errorf("%s\n reads %q", c.text, r.Figures[0].Text)
		}
		found := false
		for _, u := range r.Unused {
			found = found || u.Reason == c.reason
		}
		if !found {
			t.Errorf("%s\n is not left unused because %q: %v", c.text, c.reason, r.Unused)
		}
	}
}

func TestDenialsBesideFigures(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"Trade came to $1.5 billion, not $2.5 billion.", "1500000000 USD"},
		{"Trade reached $3.1 billion, correcting an earlier figure of $2.8 billion.", "3100000000 USD"},
		{"Exports grew not by 3.2 percent but by 3.4 percent.", "3.4 percent up"},
		{"Exports came to no less than 40,000 tonnes.", "40000 tonne at_least"},
		{"Trade not only recovered but exceeded $4 billion.", "4000000000 USD over"},
		{"There is no doubt that trade will exceed $5 billion.", "5000000000 USD over"},
		{"The envoy denied wrongdoing and said trade rose 5 percent.", "5 percent up"},
		{"Exports, which had not recovered by 2021, rose 8 percent in 2022.", "8 percent up"},
		{"Exports declined to $5 billion.", "5000000000 USD"},
		// A negated bound is the opposite bound.
		{"Trade never exceeded $2 billion.", "2000000000 USD at_most"},
		{"Trade has not yet exceeded $2 billion.", "2000000000 USD at_most"},
		{"Trade didn't exceed $2 billion.", "2000000000 USD at_most"},
		{"Chile will not take more than 50 megawatts.", "50 megawatt at_most"},
		{"The line does not carry more than 3 million tonnes.", "3000000 tonne at_most"},
		{"Customs can't inspect more than 40 trucks a day.", "40 truck at_most"},
		{"Nobody took more than 50 megawatts.", ""},
		{"Trade did not fall below $3 billion.", "3000000000 USD at_least"},
		{"Trade never dropped under $3 billion.", "3000000000 USD at_least"},
		{"Trade fell below $3 billion.", "3000000000 USD under"},
		{"Trade rose well above $3 billion.", "3000000000 USD over"},
	})
}

func TestExclusions(t *testing.T) {
	of := func(f *briefing.Figure) string { return string(f.Scope) + " " + f.Of }
	runCorpus(t, of, []phrasing{
		{"Without oil, trade came to $1.5 billion.", "part trade without oil"},
		{"Excluding energy, trade came to $1.5 billion.", "part trade excluding energy"},
		{"Not counting gold and silver, exports rose 5 percent.", "part exports not counting gold and silver"},
		{"With the exception of cotton, exports rose 5 percent.", "part exports with the exception of cotton"},
		{"Trade came to $1.5 billion in 2022, excluding energy.", "part Trade excluding energy"},
		{"Trade without oil came to $1.5 billion.", "part Trade without oil"},
		{"Without a doubt, trade came to $1.5 billion.", "pair trade"},
		{"Without oil, exports rose 5 percent, while trade came to $1.5 billion.", "part exports without oil; pair trade"},
	})
}
