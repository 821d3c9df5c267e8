package narrative

import (
	"testing"

	"brief/briefing"
)

// A theme is denied only where no word of it stands in a report.
func TestTouches(t *testing.T) {
	for _, c := range []struct {
		text string
		th   briefing.Theme
		want bool
	}{
		{"The harbour handled 4,000 TEU of boxes.", briefing.ThemeTransport, true},
		{"Ports were named.", briefing.ThemeTransport, true},
		{"Two containers came.", briefing.ThemeTransport, true},
		{"The pact scraps duties on most goods.", briefing.ThemeCustoms, true},
		{"A tariff was cut.", briefing.ThemeCustoms, true},
		{"They shared the single-window system.", briefing.ThemeCustoms, true},
		{"Data centres are to be built.", briefing.ThemeDigital, true},
		{"It was a success.", briefing.ThemeDigital, false},
		{"Mostly on account of barley.", briefing.ThemeAgriculture, true},
		{"From farming to tea.", briefing.ThemeAgriculture, true},
		{"Power plants are being built.", briefing.ThemeIndustry, true},
		{"Around two dozen Emirati companies came.", briefing.ThemeIndustry, true},
		{"Japanese tourists and students came.", briefing.ThemePeople, true},
		{"The Presidents met.", briefing.ThemeAgriculture, false},
		{"The Presidents met.", briefing.ThemePolitical, false},
		{"Turnover rose by a tenth.", briefing.ThemeTransport, false},
		{"Turnover rose by a tenth.", briefing.ThemeEnergy, false},
	} {
		if got := touches(c.text, c.th); got != c.want {
			t.Errorf("%q touches %s: %v", c.text, c.th, got)
		}
	}
}
