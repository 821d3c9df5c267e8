package narrative

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"brief/briefing"

	"github.com/google/go-cmp/cmp"
)

// Every number has evidence, evidence counts up as it is read, and every
// excerpt stands in its quotation.
func TestEvidence(t *testing.T) {
	w := wording(t)
	for name, in := range corpus(t) {
		b, err := Write(in, w)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		rows := map[string]*briefing.Evidence{}
		for i := range b.Evidence {
			rows[b.Evidence[i].No] = &b.Evidence[i]
			if want := fmt.Sprintf("E%d", i+1); b.Evidence[i].No != want {
				t.Errorf("%s: row %d is %s", name, i, b.Evidence[i].No)
			}
		}
		derived := map[string]bool{}
		for _, d := range b.Derivations {
			derived[d.No] = true
		}
		next, excerpts := 1, map[string]string{}
		eachText(b, func(where string, annex bool, text briefing.Text) {
			for _, p := range text {
				for _, no := range p.Evidence() {
					if rows[no] == nil && !derived[no] {
						t.Errorf("%s, %s: %q leads to no row %s", name, where, p, no)
					}
					if annex || no[0] != 'E' || strings.Contains(where, "source") {
						continue
					}
					var n int
					fmt.Sscanf(no, "E%d", &n)
					if n > next {
						t.Errorf("%s, %s: E%d comes before E%d", name, where, n, next)
					}
					next = max(next, n+1)
				}
				if k := p.Kind(); (k == briefing.PieceFigure || k == briefing.PieceBound || k == briefing.PieceExcerpt) && len(p.Evidence()) == 0 {
					t.Errorf("%s, %s: %s %q has no evidence", name, where, k, p)
				}
				if p.Kind() != briefing.PieceExcerpt {
					continue
				}
				found := false
				for _, no := range p.Evidence() {
					if e := rows[no]; e != nil {
						for _, c := range append([]briefing.Citation{e.Cite}, e.Also...) {
							found = found || containsWords(c.Quote, p.String())
						}
					}
				}
				if !found {
					t.Errorf("%s, %s: %q does not stand in the quotation of %v", name, where, p, p.Evidence())
				}
				if n := countWords(p.String()); n > mostExcerpt {
					t.Errorf("%s, %s: excerpt of %d words", name, where, n)
				}
				if strings.HasPrefix(where, "discussion") || strings.HasPrefix(where, "agreed") || strings.HasPrefix(where, "next") {
					if other := excerpts[p.String()]; other != "" {
						t.Errorf("%s: %q is said twice, in %s and %s", name, p, other, where)
					}
					excerpts[p.String()] = where
				}
			}
		})
		raw, err := json.Marshal(b)
		if err != nil {
			t.Fatal(err)
		}
		var back briefing.Briefing
		if err := json.Unmarshal(raw, &back); err != nil {
			t.Errorf("%s: the model does not read back: %v", name, err)
		}
	}
}

// What the sister report says too is one claim with two citations, and one
// origin.
func TestSameClaimOfTwoReports(t *testing.T) {
	in := corpus(t)["winter"]
	b, err := Write(in, wording(t))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range b.Evidence {
		if e.Figure != nil && e.Figure.Metric == briefing.TradeTurnover && !e.Figure.Period.IsZero() && e.Figure.Period == briefing.Year(2023) {
			got = append(got, fmt.Sprintf("%s +%d %v", e.Cite.Text, len(e.Also), e.Origins))
		}
	}
	want := []string{"went over $4.3 billion +1 [Government of Georgia]", "grew more than twice +1 [Government of Georgia]"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	n := 0
	for _, s := range b.Sections {
		if s.ID == "key-figures" {
			n = len(s.Blocks[0].Tiles)
		}
	}
	if n != 5 {
		t.Errorf("%d tiles, want 5: %s", n, printBriefing(b))
	}
}

// What a page prints behind the sentence before it, the annex shows behind it.
func TestTheAnnexShowsTheSentenceBefore(t *testing.T) {
	b := &writer{realiser: newRealiser(t)}
	for before, want := range map[string]string{
		"Kamau spoke of “ports”.": "“Kamau spoke of ‘ports’. He agreed.”",
		"":                        "“He agreed.”",
	} {
		e := &briefing.Evidence{No: "E1", Cite: briefing.Citation{Text: "He agreed.", Quote: "He agreed.", Before: before}}
		if got := b.markedWords(e).String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
