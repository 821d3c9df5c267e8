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
		{"It was 4,000 TEU.", briefing.ThemeTransport, true},
		{"Ports were named.", briefing.ThemeTransport, true},
		{"Two containers came.", briefing.ThemeTransport, true},
		{"Duties on tiles fell.", briefing.ThemeCustoms, true},
		{"A tariff was cut.", briefing.ThemeCustoms, true},
		{"A single window was opened.", briefing.ThemeCustoms, true},
		{"A data centre was opened.", briefing.ThemeDigital, true},
		{"It was a success.", briefing.ThemeDigital, false},
		{"Less barley was sold.", briefing.ThemeAgriculture, true},
		{"Tea was named.", briefing.ThemeAgriculture, true},
		{"Power plants are being built.", briefing.ThemeIndustry, true},
		{"Omani companies came.", briefing.ThemeIndustry, true},
		{"Japanese tourists and students came.", briefing.ThemePeople, true},
		{"The Presidents met.", briefing.ThemeAgriculture, false},
		{"The Presidents met.", briefing.ThemePolitical, false},
		{"It does not replace EU membership.", briefing.ThemePolitical, true},
		{"They raised ties to a strategic partnership.", briefing.ThemePolitical, true},
		{"Union is strength.", briefing.ThemeAgriculture, false},
		{"Turnover rose by a tenth.", briefing.ThemeTransport, false},
		{"Turnover rose by a tenth.", briefing.ThemeEnergy, false},
	} {
		if got := touches(c.text, c.th); got != c.want {
			t.Errorf("%q touches %s: %v", c.text, c.th, got)
		}
	}
}
