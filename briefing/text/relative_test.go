package text

import (
	"strings"
	"testing"

	"brief/briefing"
)

func TestRelativeBefore(t *testing.T) {
	for s, want := range map[string]string{
		"Rojas, who met Harthi, the minister of Oman, said it.":    "Rojas",
		"Rojas, who has come from Muscat, said it.":                "Rojas",
		"Rojas, whose fleet met Harthi, the envoy, said it.":       "Rojas",
		"Rojas met Harthi, who, speaking in Muscat, said it.":      "",
		"Rojas, who met Harthi, and Silva, the envoy, said it.":    "",
		"Rojas, the minister, said it.":                            "",
		"“Ask Rojas, who met Harthi.” Silva, the envoy, said it.":  "",
		"Rojas, who sees it so, praised Muscat; Silva, too, said.": "",
	} {
		d := Parse(briefing.NewReport("a.txt", s))
		close := -1
		for k := range d.Tokens {
			if d.Tokens[k].Lower == "said" {
				close = k - 1
			}
		}
		got := ""
		if k := RelativeBefore(d.Tokens, close, 0); k > 0 {
			got = d.Report.Text[d.Tokens[k-1].Start():d.Tokens[k-1].End()]
		}
		if got != want || strings.Contains(got, " ") {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
