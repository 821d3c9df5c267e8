package meeting

import (
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// TestEventsToCome tells events that a report announces from those it tells of.
func TestEventsToCome(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"Chile and Peru to hold talks on March 27\n\nChilean Foreign Minister Elisa Montt is to visit Lima on Monday for a working meeting with Peruvian Foreign Minister Hugo Salas. The visit takes place at a time when high-level bilateral meetings are being intensified. The foreign ministers will hold talks on trade.", true},
		{"Chilean President Elisa Montt is due in Lima tomorrow for talks with Peruvian President Hugo Salas. She paid a state visit in 2014, when the two held talks.", true},
		{"Note of 3 May 2023 for the visit\n\nChilean Minister Elisa Montt will visit Lima on 7–8 May 2023 at the invitation of Peruvian Minister Hugo Salas. Chile and Peru trade in copper.", true},
		// Held, or about something else to come.
		{"LIMA, 3 May 2023. Chilean President Elisa Montt met Peruvian President Hugo Salas in Lima on 2 May 2023. She is to visit Quito next.", false},
		{"Chilean President Elisa Montt held talks with Peruvian President Hugo Salas in Lima on Monday. They will meet again in June.", false},
		{"LIMA, 13 December 2024. Chile and Peru have considered how two ports are to be built, Wire reports. The issue came up at a meeting of Chilean Minister Elisa Montt with Peruvian Minister Hugo Salas.", false},
		{"LIMA, 3 May 2023. Chilean President Elisa Montt will visit a dam on Thursday. She was received by Peruvian President Hugo Salas, and they discussed trade.", false},
	} {
		a := Read(text.Parse(briefing.NewReport("a.txt", c.text)), nil)
		if a.None != "" || a.Meeting.Planned != c.want {
			t.Errorf("%s: planned %t (%s), want %t", c.text, a.Meeting.Planned, a.None, c.want)
		}
	}
}
