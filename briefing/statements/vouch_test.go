package statements

import (
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

const vouchLead = "MUSCAT, 4 May 2031 (Harbour Wire) - Foreign Minister of Chile Pablo Rojas held talks with Foreign Minister of Oman Salim Harthi in Muscat on 4 May 2031.\n\n"

// TestVouch: a figure's speaker stands on the page only where the report tells plainly
// who it is.
func TestVouch(t *testing.T) {
	for _, c := range []struct {
		text, speaker string
		unsure        bool
	}{
		{"Rojas said that trade had come to $4 billion.", "Pablo Rojas", false},
		{"Rojas praised the ferry. He said that trade had come to $4 billion.", "Pablo Rojas", false},
		{"Trade had come to $4 billion, he said.", "Salim Harthi", true},
		{"The visitor had a word for Rojas and Harthi. Trade had come to $4 billion, he said.", "Salim Harthi", true},
		{"Rojas, who met Salim Harthi, Oman's Foreign Minister, said trade had come to $4 billion.", "Salim Harthi", true},
		{"Rojas, who met Harthi, told reporters that trade had come to $4 billion.", "Salim Harthi", true},
		{"Trade had come to $4 billion, said the Foreign Minister of Oman.", "Salim Harthi", false},
		{"Trade had come to $4 billion, the State Customs Committee said.", "State Customs Committee", false},
		{"Trade had come to $4 billion.", "", false},
	} {
		all := vouchLead + c.text + "\n"
		d := text.Parse(briefing.NewReport("a.txt", all))
		at := strings.LastIndex(all, "$4 billion")
		var f briefing.Figure
		for _, s := range d.Sentences {
			if s.Start <= at && at < s.End {
				f = briefing.Figure{Report: "a.txt", Speaker: c.speaker, SentenceSpan: s.Span}
			}
		}
		fs := []briefing.Figure{f}
		Read(d, fs)
		if fs[0].SpeakerUnsure != c.unsure {
			t.Errorf("%q: unsure of %q is %v", c.text, c.speaker, fs[0].SpeakerUnsure)
		}
	}
}
