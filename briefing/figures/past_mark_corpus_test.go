package figures

import (
	"testing"

	"brief/briefing"
)

// TestPastMark gives amounts that something went past, beside those of a past time.
func TestPastMark(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"Exports grew by 40 percent, going past 4 million euros.", "40 percent up; 4000000 EUR over"},
		{"Trade is climbing past $3 million.", "3000000 USD over"},
		{"Trade over the past 5 years came to $3 million.", "3000000 USD"},
	})
}

// TestAgainstForecast gives amounts that are measured by what was foreseen for another
// time: that time is not theirs.
func TestAgainstForecast(t *testing.T) {
	when := func(f *briefing.Figure) string { return plain(f.Value) + " " + f.Period.String() }
	runCorpus(t, when, []phrasing{
		{"Commercial interchange between Oman and Chile was 7.2 million euros, above the forecasts for the whole of 2021.", "7200000 "},
		{"Trade between Oman and Chile came to 7.2 million euros in 2022, above our forecasts for the whole of 2021.", "7200000 2022"},
		{"The forecast for 2025 is 7.2 million euros of trade between Oman and Chile.", "7200000 2025"},
	})
}
