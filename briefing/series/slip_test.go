package series

import (
	"strings"
	"testing"

	"brief/briefing"
)

func TestSlipsArePointedOut(t *testing.T) {
	at := func(id string, v float64, y int) briefing.Figure {
		return level(id, id, v, briefing.Exact, v/100, briefing.Year(y))
	}
	for name, c := range map[string]struct {
		fs   []briefing.Figure
		want string
	}{
		"a million for a billion": {[]briefing.Figure{at("a", 3e9, 2021), at("b", 3.2e9, 2022), at("c", 3.4e6, 2023)}, "c b"},
		"two levels only":         {[]briefing.Figure{at("a", 8e5, 2022), at("b", 1.2e9, 2023)}, "b a"},
		"a decimal comma":         {[]briefing.Figure{at("a", 50137e9, 2022), at("b", 50e9, 2023), at("c", 52e9, 2021)}, "a b"},
		"honest growth":           {[]briefing.Figure{at("a", 3e8, 2021), at("b", 3e9, 2022)}, ""},
		"thirty years":            {[]briefing.Figure{at("a", 3e6, 1992), at("b", 3e9, 2022)}, ""},
		"growth that is claimed": {[]briefing.Figure{at("a", 3e6, 2021), at("b", 3e9, 2022),
			growth("g", "rose a thousandfold", 1000, briefing.Times, briefing.About, 100, briefing.Year(2022), briefing.Year(2021))}, ""},
		"a half-year beside years": {[]briefing.Figure{at("a", 3e9, 2021), level("h", "h", 3e6, briefing.Exact, 1e5, briefing.Months(2021, 1, 6))}, ""},
	} {
		got := ""
		for _, s := range Build(c.fs) {
			for _, x := range s.Slips {
				got += strings.Join(x.Figures, " ")
			}
			if len(s.Contradictions) > 0 {
				t.Errorf("%s: %+v", name, s.Contradictions)
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
	// Two of one year contradict each other; that is said once.
	for _, s := range Build([]briefing.Figure{at("a", 8e5, 2022), at("b", 8e8, 2022)}) {
		if len(s.Slips) > 0 || len(s.Contradictions) != 1 || !s.Contradictions[0].Slip {
			t.Errorf("%+v", s)
		}
	}
}
