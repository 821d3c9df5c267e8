package charts

import (
	"math"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"

	"gonum.org/v1/plot/vg"
)

// TestPanelsShareOneScale: each baseline is named once, all of them over lines
// at 100 that stand in one line, and the values of the scale are written once.
func TestPanelsShareOneScale(t *testing.T) {
	s := column()
	if err := Draw(s, panelsSpec(), plainStyle, typeface.Default()); err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	at := map[string]vg.Length{}
	for _, d := range s.texts(t) {
		count[d.text]++
		at[d.text] = (d.box.Min.X + d.box.Max.X) / 2
	}
	for _, text := range []string{"2017 = 100", "2019 = 100", "All cargo", "Transit", "Containers", "187", "> 250", "140", "0", "100", "200"} {
		if count[text] != 1 {
			t.Errorf("%q is written %d times", text, count[text])
		}
	}
	if d := at["2017 = 100"] - at["2019 = 100"]; math.Abs(d.Points()) > 0.01 {
		t.Errorf("the lines at 100 stand %.2f points apart", d)
	}
}

// TestPanelsKeepPeriodsApart: one baseline for two periods makes two panels.
func TestPanelsKeepPeriodsApart(t *testing.T) {
	spec := panelsSpec()
	spec.Marks[1].Period = briefing.Year(2022)
	if got := len(panelsOf(spec)); got != 3 {
		t.Errorf("%d panels, want 3", got)
	}
}

func TestZeroHasNoDecimals(t *testing.T) {
	if got := tickLabels([]float64{-0.5, 0, 0.5, 1}); got[0] != "−0.5" || got[1] != "0" || got[3] != "1.0" {
		t.Errorf("ticks %q", got)
	}
}
