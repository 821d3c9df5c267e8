package meeting

import (
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

func TestAPersonIsNoOrigin(t *testing.T) {
	for _, c := range []struct{ source, want string }{
		{"the president", ""},
		{"the Chilean minister", ""},
		{"the Prime Minister of Chile", ""},
		{"the press service of the President of Chile", "press service of the President of Chile"},
		{"the Office of the President of Chile", "Office of the President of Chile"},
		{"the Chilean Foreign Ministry", "Chilean Foreign Ministry"},
		{"the Cabinet of Ministers of Chile", "Cabinet of Ministers of Chile"},
		{"the Chilean Ministry of Trade, Industry and Energy", "Chilean Ministry of Trade, Industry and Energy"},
		{"the ministry", ""},
		{"the most recent figures of the Chilean customs service", "Chilean customs service"},
		{"a report of the Customs Administration of Chile", "Customs Administration of Chile"},
	} {
		r := briefing.NewReport("a.txt", "SANTIAGO, 3 May 2023. Chilean President Elisa Montt met Peruvian President Hugo Salas in Santiago on 2 May 2023. According to "+c.source+", farm trade does well.")
		a := Read(text.Parse(r), nil)
		got := ""
		for _, o := range a.Meeting.Origins {
			got += o.Name
		}
		if got != c.want {
			t.Errorf("according to %s: origin %q, want %q", c.source, got, c.want)
		}
	}
}

// TestOriginOfTheWholeOrOfAPart tells the source behind a whole report from one
// that is named for a part of it.
func TestOriginOfTheWholeOrOfAPart(t *testing.T) {
	const met = "SANTIAGO, 3 May 2023. Chilean President Elisa Montt met Peruvian President Hugo Salas in Santiago on 2 May 2023"
	for _, c := range []struct {
		text, want string
		cited      bool
	}{
		{met + ", Harbour Wire reports, citing the Chilean Foreign Ministry. Trade came to $5 billion.", "Chilean Foreign Ministry", false},
		{met + ", the press service of Chile's government said on Tuesday. Trade came to $5 billion.", "press service of Chile's government", false},
		{met + ". Trade came to $5 billion, Harbour Wire reports, citing the Chilean Foreign Ministry.", "Chilean Foreign Ministry", false},
		{met + ". Trade came to $5 billion.\n\nSource: Ministry of Trade of Chile", "Ministry of Trade of Chile", false},
		{met + ". They met at the port, the Chilean Foreign Ministry said. Trade came to $5 billion.", "Chilean Foreign Ministry", true},
		{met + ". The transcript stands on the website of the Chilean government. Trade came to $5 billion.", "website of the Chilean government", true},
		{met + ", the Chilean Foreign Ministry said. Trade came to $5 billion, according to Peru's customs service.", "Chilean Foreign Ministry", true},
		{met + ", the Chilean Foreign Ministry said. The ministry said that trade came to $5 billion.", "Chilean Foreign Ministry", false},
		{met + ". Trade came to $5 billion.", "", false},
	} {
		o := Read(text.Parse(briefing.NewReport("a.txt", c.text)), nil).Meeting.Origins
		if len(o) != 1 || o[0].Name != c.want || o[0].Cited != c.cited {
			t.Errorf("%s: origins %+v, want %q, for a part %t", c.text, o, c.want, c.cited)
		}
	}
}

// TestOtherSources: who else is cited stands beside the origin; people, countries
// and the outlet are no sources.
func TestOtherSources(t *testing.T) {
	const met = "SANTIAGO, 3 May 2023. Chilean President Elisa Montt met Peruvian President Hugo Salas in Santiago on 2 May 2023"
	for _, c := range []struct{ text, want string }{
		{met + ", the Chilean Foreign Ministry said. Trade doubled last year, Lakebank estimates show.", "Lakebank"},
		{met + ". Trade doubled last year, government statistics show.", "government statistics"},
		{met + ". Exports fell, according to official data.", "official data"},
		{met + ". The road is in a bad state, according to the Coast Times.", "Coast Times"},
		{met + ", the Chilean Foreign Ministry said. Trade came to $5 billion, according to Peru's customs service.", "Peru's customs service"},
		{met + ", the Chilean Foreign Ministry said. According to Montt, trade does well. According to Peru, it does not.", ""},
		{met + ", Harbour Wire reports, citing the Chilean Foreign Ministry. According to Harbour Wire, trade does well.", ""},
		{met + ", the Chilean Foreign Ministry said. Figures from Lima show", ""},
		{met + ". The figures show that trade does well.", ""},
	} {
		o := Read(text.Parse(briefing.NewReport("a.txt", c.text)), nil).Meeting.Origins
		if got := strings.Join(o[0].Others, ", "); got != c.want {
			t.Errorf("%s: sources %q, want %q", c.text, got, c.want)
		}
	}
}
