package text

import (
	"testing"

	"brief/briefing"
)

// TestDatelines reads the day and the place that open a report, in the forms
// agencies print them.
func TestDatelines(t *testing.T) {
	for _, c := range []struct{ line, date, place string }{
		{"Tashkent, 14 June 2024 (Dunyo). The ninth session of the commission ended on Thursday.", "2024-06-14", "Tashkent"},
		{"Tashkent, June 14, 2024 (Dunyo). The ninth session of the commission ended on Thursday.", "2024-06-14", "Tashkent"},
		{"Tashkent, 14 June 2024 /Dunyo/. The ninth session of the commission ended on Thursday.", "2024-06-14", "Tashkent"},
		{"Ulaanbaatar. 12 July 2023. /STEPPE/. The working group met today.", "2023-07-12", "Ulaanbaatar"},
		{"Budapest. June 14, 2024. The minister has returned from Peru.", "2024-06-14", "Budapest"},
		{"14 June 2024, Budapest. The minister has returned from Peru.", "2024-06-14", "Budapest"},
		{"BUDAPEST, 14.06.2024 – The minister has returned from Peru.", "2024-06-14", "Budapest"},
		{"Budapest, June 14 (Hirlap). The minister, who was in Lima on 12 June 2024, has returned.", "2024-06-14", "Budapest"},
		{"Budapest, June 14. The minister has returned from Peru.", "", "Budapest"},
		{"Budapest, June 14. The treaty of 12 May 2003 is in force.", "", "Budapest"},
		{"On 14 June 2024 the ministers met. They signed nothing.", "", ""},
		{"Budapest. The ministers met there.", "", ""},
	} {
		d := Parse(briefing.NewReport("x", "Ministers meet\n\n"+c.line+" Trade came to $5 million.\n"))
		if d.Date.String() != c.date || d.Place != c.place {
			t.Errorf("%s: got %s %q, want %s %q", c.line, d.Date, d.Place, c.date, c.place)
		}
	}
}
