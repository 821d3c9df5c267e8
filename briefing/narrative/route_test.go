package narrative

import (
	"testing"

	"brief/briefing"
)

func TestRouteOf(t *testing.T) {
	for sentence, want := range map[string]string{
		"Freight along the long North-South transport corridor grew by a tenth.":              "North-South corridor",
		"Shipments on the North-South International Transport Corridor (NSTC) rose.":          "North-South corridor",
		"Over the Baku-Tbilisi-Kars line more was sent.":                                      "Baku-Tbilisi-Kars line",
		"The Middle Corridor carried more.":                                                   "Middle corridor",
		"The corridor carried more.":                                                          "",
		"Neither the Lapis Lazuli corridor nor the Middle Corridor carried more.":             "",
		"The Trans-Caspian International Transport Route and its ports carried more freight.": "Trans-Caspian route",
	} {
		f := briefing.Figure{Metric: briefing.CorridorVolume, Sentence: sentence}
		if got := routeOf(&f); got != want {
			t.Errorf("%q: %q, want %q", sentence, got, want)
		}
	}
	if got := routeOf(&briefing.Figure{Metric: briefing.CargoVolume, Sentence: "Cargo on the Middle Corridor"}); got != "" {
		t.Errorf("%q for a measure that is no route's", got)
	}
}

func TestSubstance(t *testing.T) {
	for _, c := range []struct{ more, less string }{
		{"the North-South railway project needs money", "we attach special importance to transport links"},
		{"goods went over the Baku-Tbilisi-Kars line", "Azerbaijani-Russian relations are friendly"},
		{"the ratification has been completed", "we have a very broad agenda"},
		{"200 companies work here", "companies work here"},
	} {
		if substance(c.more) <= substance(c.less) {
			t.Errorf("%q (%d) must weigh more than %q (%d)", c.more, substance(c.more), c.less, substance(c.less))
		}
	}
}
