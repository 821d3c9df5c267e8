package charts

import (
	"strings"
	"testing"

	"brief/briefing"
)

// Values of some months, or of years that are no calendar years, stand over
// their own names; years over years.
func TestPartsOfYearsAreNamedBelowTheAxis(t *testing.T) {
	at := func(words string, p briefing.Period) briefing.Mark { return briefing.Mark{At: words, Period: p} }
	for name, c := range map[string]struct {
		marks []briefing.Mark
		want  string
	}{
		"years":             {[]briefing.Mark{at("", briefing.Year(2029)), at("", briefing.Year(2030))}, ""},
		"eight months":      {[]briefing.Mark{at("January–August 2029", briefing.Months(2029, 1, 8)), at("January–August 2030", briefing.Months(2030, 1, 8))}, "January–August 2029|January–August 2030"},
		"fiscal years":      {[]briefing.Mark{at("July 2029–June 2030", briefing.Period{First: briefing.MonthOf(2029, 7), Last: briefing.MonthOf(2030, 6)})}, "July 2029–June 2030"},
		"a year and months": {[]briefing.Mark{at("", briefing.Year(2029)), at("January–August 2030", briefing.Months(2030, 1, 8))}, ""},
	} {
		if got := strings.Join(calendarOf(c.marks, nil).parts, "|"); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
	var many []briefing.Mark
	for y := range mostWorded + 1 {
		many = append(many, at("the first quarter", briefing.Months(2020+y, 1, 3)))
	}
	if got := calendarOf(many, nil).parts; got != nil {
		t.Errorf("too many for words: %q", got)
	}
}
