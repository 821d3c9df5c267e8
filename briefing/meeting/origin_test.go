package meeting

import (
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
