package narrative

import (
	"fmt"
	"strings"
	"testing"

	"brief/briefing"
)

// BenchmarkLarge writes the briefing of a report with thousands of figures and
// remarks, none of which repeat each other.
func BenchmarkLarge(b *testing.B) {
	const n = 2000
	var text strings.Builder
	var told Told
	told.Meeting = briefing.Meeting{Date: briefing.Date{Year: 2024, Month: 5, Day: 4}, Countries: []string{"AE", "KE"}, Reports: []string{"big.txt"}}
	for i := range n {
		from := text.Len()
		fmt.Fprintf(&text, "Word%d and term%d grew by %d tonnes in town%d. ", i, i*7, 1000+i, i*3)
		span := briefing.Span{Start: from, End: text.Len() - 1}
		words := text.String()[span.Start:span.End]
		told.Figures = append(told.Figures, briefing.Figure{ID: fmt.Sprint("f", i), Report: "big.txt", Span: span, SentenceSpan: span, Text: words, Sentence: words,
			Metric: briefing.CargoVolume, Kind: briefing.Change, Direction: briefing.Up, Unit: briefing.Tonne, Value: float64(1000 + i), Step: 1, Scope: briefing.ScopePair, Status: briefing.Actual})
		told.Statements = append(told.Statements, briefing.Statement{ID: fmt.Sprint("s", i), Report: "big.txt", Span: span, SentenceSpan: span, Text: words, Sentence: words, Act: briefing.Said, Theme: briefing.ThemeTransport})
	}
	in := Input{Told: told, Texts: map[string]*briefing.Report{"big.txt": briefing.NewReport("big.txt", text.String())}}
	w := wording(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Write(in, w); err != nil {
			b.Fatal(err)
		}
	}
}
