package figures

import (
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// Of two countries with fiscal years of their own a report counts in those of
// the place where it was written.
func TestWhoseFiscalYear(t *testing.T) {
	for _, c := range []struct{ report, want string }{
		{"Kuwait to buy more from Bangladesh\n\nStaff Correspondent, Dhaka\n\nThe ministers of Kuwait and Bangladesh met on Monday. Trade between Kuwait and Bangladesh came to $640 million in FY17.", "2016-07/2017-06"},
		{"Kuwait to buy more from Bangladesh\n\nThe ministers of Kuwait and Bangladesh met in Kuwait City on Monday. Trade between Kuwait and Bangladesh came to $640 million in FY17.", "2016-04/2017-03"},
		{"Dhaka seeks more Indian onions\n\nTrade between India and Bangladesh came to $640 million in FY17, said a man from New Delhi. Jute worth Tk 3 crore was sold.", "2016-07/2017-06"},
		{"Dhaka seeks more Indian onions\n\nTrade between India and Bangladesh came to $640 million in FY17, said a man from New Delhi. Jute worth ₹3 crore or 4 crore taka was sold.", "2016-07/2017-06"},
	} {
		d := text.Parse(briefing.NewReport("r.txt", c.report))
		fs := Read(d).Figures
		if len(fs) == 0 {
			t.Fatalf("%q: %d figures", c.report, len(fs))
		}
		if got := fs[0].When.Period.String(); got != c.want {
			t.Errorf("%q is of %s, want %s", c.report, got, c.want)
		}
	}
}
