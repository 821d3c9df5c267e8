package corrections

import (
	"testing"

	"brief/briefing"
)

// TestTheDeskTies sets fields that no words tie: what the desk says is a fact.
func TestTheDeskTies(t *testing.T) {
	m := briefing.Meeting{
		Kind: briefing.KindSigning, Surely: briefing.KindContacts, Place: "Lima", PlaceUntied: true, Dateline: true, Host: "PE",
		Date: briefing.Date{Year: 2031, Month: 5, Day: 2}, DateUntied: true,
	}
	for _, f := range [][2]string{{"kind", "visit"}, {"place", "Cusco"}, {"date", "2031-05-03"}} {
		setMeeting(&m, f[0], f[1])
	}
	if m.Told() != briefing.KindVisit || m.Place != "Cusco" || m.PlaceUntied || m.Dateline || m.Host != "" || m.DateUntied || m.Date.Day != 3 {
		t.Errorf("%+v", m)
	}
}
