package briefing

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestWordsCannotHoldANumber(t *testing.T) {
	for _, s := range []string{"3 billion", "up ٣", "one ½", "in 2023"} {
		if _, err := Words(s); err == nil {
			t.Errorf("%q passed as free wording", s)
		}
	}
	if _, err := Words("trade more than doubled"); err != nil {
		t.Error(err)
	}
}

func TestPieceKeepsItsPromiseInJSON(t *testing.T) {
	in := Text{MustWords("Trade "), FigurePiece("exceeded $4.3 billion", "f1", "E1", "E2").Strong(), MustWords(" in "), DatePiece("2023")}
	b, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	var out Text
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	if out.String() != in.String() || len(out.Evidence()) != 2 || !out[1].IsStrong() || out[1].Claim() != "f1" {
		t.Errorf("%s came back as %#v", b, out)
	}
}

func TestPieceFromAFileIsChecked(t *testing.T) {
	for _, s := range []string{
		`{"kind":"words","text":"rose to 5"}`,
		`{"kind":"figure","text":"$5 billion"}`,
		`{"kind":"excerpt","text":"we agreed"}`,
		`{"kind":"bound","text":"above 2.66"}`,
		`{"kind":"gossip","text":"they say"}`,
	} {
		var p Piece
		if err := json.Unmarshal([]byte(s), &p); err == nil {
			t.Errorf("%s was accepted", s)
		}
	}
}

func TestFigureJSONSaysNullWhereTheTextIsSilent(t *testing.T) {
	b, err := json.Marshal(Figure{Text: "a < b", Value: 3})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"period":null`, `"baseline":null`, `"speaker":null`, `"high":null`, `"inferred":[]`} {
		if !strings.Contains(string(b), want) {
			t.Errorf("%s is not in %s", want, b)
		}
	}
	m, err := json.Marshal(Meeting{})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"date":null`, `"place":null`, `"participants":[]`, `"documents":[]`} {
		if !strings.Contains(string(m), want) {
			t.Errorf("%s is not in %s", want, m)
		}
	}
}

func TestReportLeadsBackToItsWords(t *testing.T) {
	r := NewReport("a.txt", "Líne one\nTrade rose.\n")
	i := strings.Index(r.Text, "rose")
	if got := r.Words(Span{i, i + 4}); got != "rose" {
		t.Errorf("got %q", got)
	}
	if r.Line(i) != 2 || r.Line(0) != 1 || r.Line(1<<20) != 3 {
		t.Errorf("lines are %d, %d, %d", r.Line(i), r.Line(0), r.Line(1<<20))
	}
	if r.Words(Span{-1, 4}) != "" || r.Words(Span{2, 1 << 20}) != "" || r.Words(Span{5, 2}) != "" {
		t.Error("a span outside the text has words")
	}
	if r.Hash == NewReport("a.txt", "other").Hash {
		t.Error("two texts have one hash")
	}
}

func TestColorReadsHex(t *testing.T) {
	var c Color
	if err := c.UnmarshalText([]byte("#1f3a5f")); err != nil || c != (Color{0x1f, 0x3a, 0x5f}) {
		t.Errorf("got %v, %v", c, err)
	}
	for _, s := range []string{"", "#", "1f3a5f", "#1f3a5", "#1f3a5g", "#1f3a5f0"} {
		if err := c.UnmarshalText([]byte(s)); err == nil {
			t.Errorf("%q was accepted", s)
		}
	}
}
