package narrative

import (
	"strings"
	"testing"

	"brief/briefing"
)

// Two speakers give a level and a change each; only the changes conflict, and
// still neither level stands alone in the bottom line.
func TestLevelsBesideADispute(t *testing.T) {
	s := newStory(t)
	s.report("x.txt", "Trade fell by 6 percent to $214 million in 2024, Minister Wanjiru Kamau said. Trade grew by 3 percent to $236 million, Minister Saif Al Rashidi said.\n")
	down := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Change, Direction: briefing.Down, Value: 6, Step: 1, Unit: briefing.Percent, Period: briefing.Year(2024), Speaker: "Wanjiru Kamau"}
	low := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 214e6, Step: 1e6, Unit: "USD", Period: briefing.Year(2024), Speaker: "Wanjiru Kamau"}
	up, high := down, low
	up.Direction, up.Value, up.Period, up.Speaker = briefing.Up, 3, briefing.Period{}, "Saif Al Rashidi"
	high.Value, high.Period, high.Speaker = 236e6, briefing.Period{}, "Saif Al Rashidi"
	in := single(t, low, nil)
	in.Texts, in.Statements = s.texts, nil
	in.Meeting.Reports = []string{"x.txt"}
	in.Meeting.DateCite, in.Meeting.PlaceCite = briefing.Citation{}, briefing.Citation{}
	in.Figures = []briefing.Figure{s.figure("x.txt", "fell by 6 percent", down), s.figure("x.txt", "$214 million", low), s.figure("x.txt", "grew by 3 percent", up), s.figure("x.txt", "$236 million", high)}
	in.Series = []briefing.Series{{Pair: []string{"AE", "KE"}, Metric: briefing.TradeTurnover, Unit: "USD",
		Contradictions: []briefing.Contradiction{{Figures: []string{in.Figures[0].ID, in.Figures[2].ID}, Reading: briefing.Strict}}}}
	b, err := Write(in, wording(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Kamau said trade turnover came to $214 million in 2024", "; Al Rashidi said trade turnover came to $236 million"} {
		if !strings.Contains(b.Summary, want) {
			t.Errorf("%q is not in the bottom line %q", want, b.Summary)
		}
	}
}

// A dispute is told of claims that were wholly read only: where words are left
// over, one of them may be of a part or misread, and they stand side by side.
func TestADisputeNeedsClaimsWhollyRead(t *testing.T) {
	level := func(v float64, who string) briefing.Figure {
		return briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: v, Step: 1e8, Unit: "USD", Period: briefing.Year(2023), Speaker: who}
	}
	for _, slip := range []bool{false, true} {
		for _, whole := range []bool{true, false} {
			in := twoClaims(t, level(2e9, "Wanjiru Kamau"), level(3e9, "Saif Al Rashidi"), !slip)
			if slip {
				in.Series = []briefing.Series{{Pair: []string{"AE", "KE"}, Metric: briefing.TradeTurnover, Unit: "USD",
					Slips: []briefing.Slip{{Figures: []string{in.Figures[0].ID, in.Figures[1].ID}}}}}
			}
			if !whole {
				in.Figures[1].Residue = []briefing.Residue{{Kind: briefing.ResidueOther}}
			}
			_, text := written(t, in)
			told := strings.Contains(text, "**Contradiction.**") || strings.Contains(text, "in dispute") || strings.Contains(text, "scale word apart:")
			if beside := strings.Contains(text, "**Side by side:**"); told != whole || beside == whole {
				t.Errorf("slip %t, wholly read %t: dispute %t, side by side %t in\n%s", slip, whole, told, beside, text)
			}
			if strings.Contains(text, "slip in writing") {
				t.Errorf("the report is blamed for a slip:\n%s", text)
			}
		}
	}
}
