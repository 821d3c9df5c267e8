package text

import (
	"testing"

	"brief/briefing"
)

func TestOutletIsTheNameAReportCallsItself(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"ROME, Italy, May 2. Minister Ana Russo met her guest Jan Kos, Harbour Wire reports, referring to the ministry.", "Harbour Wire"},
		{"The two met in Rome on Friday, Ledger reports.", "Ledger"},
		{"Trade grew by 5 percent, The Daily Ledger informs, citing customs.", "The Daily Ledger"},
		{"Harbour Wire reports that the ministers met.", ""},
		{"Trade grew by 5 percent, the ministry reports.", ""},
		{"According to several Company reports, trade grew.", ""},
		{"Both sides exchanged reports, and left.", ""},
		{"The outlook, Minister Russo said, reports, is bright.", ""},
	} {
		if got := Parse(briefing.NewReport("a.txt", c.text)).Outlet; got != c.want {
			t.Errorf("%q: outlet %q, want %q", c.text, got, c.want)
		}
	}
	r := briefing.NewReport("a.txt", "They met in Rome, Ledger reports.")
	r.Outlet = "The Ledger Online"
	if got := Parse(r).Outlet; got != "The Ledger Online" {
		t.Errorf("the page's own outlet was replaced by %q", got)
	}
}
