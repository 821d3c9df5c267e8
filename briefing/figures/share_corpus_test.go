package figures

import (
	"strings"
	"testing"

	"brief/briefing"
)

// TestWhoseShareOrBalanceItIs reads texts about Oman and Chile.
func TestWhoseShareOrBalanceItIs(t *testing.T) {
	whose := func(f *briefing.Figure) string {
		return strings.Join(strings.Fields(amount(f)+" "+string(f.Part)+" "+f.From), " ")
	}
	const about = "The foreign ministers of Oman and Chile met in Muscat. "
	for _, c := range []struct{ text, want string }{
		{"Exports to Chile made up 60 percent of the trade turnover in 2022.", "60 percent exports OM"},
		{"Omani exports accounted for 60 percent of bilateral trade.", "60 percent exports OM"},
		{"Imports from Oman account for a third of bilateral trade.", "33.33 percent imports CL"},
		{"Omani oil exports accounted for 60 percent of bilateral trade.", "60 percent OM"},
		{"Exports of copper to Oman made up 60 percent of the trade turnover.", "60 percent CL"},
		{"Exports grew, and services made up 60 percent of the trade turnover.", "60 percent"},
		{"Exports accounted for 60 percent of bilateral trade.", "60 percent"},
		{"Oman posted a trade surplus with Chile of $3 million.", "3000000 USD OM"},
		{"Its trade deficit with Oman reached $3 million.", "3000000 USD CL"},
		{"Oman's trade surplus reached $3 million.", "3000000 USD OM"},
	} {
		var got []string
		for _, f := range readAll(about + c.text).Figures {
			got = append(got, whose(&f))
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s\n\tgot  %s\n\twant %s", c.text, g, c.want)
		}
	}
}
