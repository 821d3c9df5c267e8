package compose

import (
	"bytes"
	"testing"
	"time"

	"brief/briefing"
	"brief/briefing/layout"

	"github.com/go-pdf/fpdf"
)

// BenchmarkPrint makes the PDF of a finished model: a sample of two pages with
// two charts and its annex, laid out, drawn, tagged and archival.
func BenchmarkPrint(b *testing.B) {
	brief, p := toPrint(b)
	b.ReportAllocs()
	for b.Loop() {
		printOnce(b, p, brief)
	}
}

// BenchmarkPrintAgainstCoreFonts tells how many times as long a briefing takes
// as the same words set by fpdf with a core font: without layout, charts,
// embedded fonts, structure and attachments. The ratio says more than the time:
// both feel the same machine. .ci/run has a bound for it.
func BenchmarkPrintAgainstCoreFonts(b *testing.B) {
	brief, p := toPrint(b)
	pages, err := layout.Compose(brief, p.style, p.faces)
	if err != nil {
		b.Fatal(err)
	}
	var ours, theirs time.Duration
	for b.Loop() {
		start := time.Now()
		printOnce(b, p, brief)
		between := time.Now()
		plainPDF(b, pages)
		ours, theirs = ours+between.Sub(start), theirs+time.Since(between)
	}
	b.ReportMetric(float64(ours)/float64(theirs), "x-core-fonts")
	b.ReportMetric(float64(theirs.Microseconds())/float64(b.N), "µs-core-fonts/op")
}

// toPrint is a sample with two charts, and the press that prints it.
func toPrint(b *testing.B) (*briefing.Briefing, *press) {
	b.Helper()
	made, proof := sampleFiles(b, Input{}, Options{})
	brief, _ := Check(made[sampleSlug], proof)
	if brief == nil || len(brief.Charts()) != 2 {
		b.Fatal("the sample has not the two charts that are measured")
	}
	p, err := newPress(Options{Templates: proof.Wording})
	if err != nil {
		b.Fatal(err)
	}
	return brief, p
}

func printOnce(b *testing.B, p *press, brief *briefing.Briefing) {
	model, err := encodeModel(brief)
	if err != nil {
		b.Fatal(err)
	}
	if _, _, err := p.print(brief, model, nil); err != nil {
		b.Fatal(err)
	}
}

// plainPDF sets the words of pages with fpdf as it comes.
func plainPDF(b *testing.B, pages *briefing.Pages) {
	f := fpdf.New("P", "pt", "A4", "")
	for _, page := range pages.Pages {
		f.AddPage()
		for _, box := range page.Boxes {
			if box.Kind == briefing.TextBox {
				f.SetFont("Helvetica", "", box.Size)
				f.Text(box.X, box.Y, box.Text)
			}
		}
	}
	var out bytes.Buffer
	if err := f.Output(&out); err != nil {
		b.Fatal(err)
	}
}
