package compose

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/go-pdf/fpdf"
)

// printedLetter sets a report on letter-heads: a running head, a foot with the
// number of the page, a font with letters of the Western code page only.
func printedLetter(t *testing.T, text string) []byte { return setInType(t, text, 1, "Times", 11.5) }

// printedColumns sets it in two narrow columns with divided words.
func printedColumns(t *testing.T, text string) []byte { return setInType(t, text, 2, "Helvetica", 9) }

const (
	paperWidth, paperHeight = 595.0, 842.0
	margin, gutter          = 62.0, 14.0
)

func setInType(t *testing.T, text string, columns int, font string, size float64) []byte {
	t.Helper()
	p := fpdf.New("P", "pt", "A4", "")
	p.SetAutoPageBreak(false, 0)
	p.SetCreationDate(time.Date(2025, 3, 4, 0, 0, 0, 0, time.UTC))
	encode := p.UnicodeTranslatorFromDescriptor("")
	width := (paperWidth - 2*margin - float64(columns-1)*gutter) / float64(columns)
	page, column, y := 0, columns, 0.0
	next := func() {
		if column++; column >= columns {
			page++
			column = 0
			p.AddPage()
			p.SetFont(font, "", 8)
			p.Text(margin, 40, "EXAMPLE MINISTRY, DEPARTMENT 12")
			p.Text(margin, 810, fmt.Sprintf("Page %d", page))
			p.SetFont(font, "", size)
		}
		y = 80
	}
	next()
	for _, par := range paragraphsOf(text) {
		for _, l := range strings.Split(par, "\n") {
			for _, words := range filled(p, encode, strings.TrimSpace(l), width, columns > 1) {
				if y > 770 {
					next()
				}
				p.Text(margin+float64(column)*(width+gutter), y, encode(words))
				y += size * 1.3
			}
		}
		y += size * 0.8
	}
	var b bytes.Buffer
	if err := p.Output(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// filled breaks a paragraph into lines and, if it may, long words in small
// letters between them.
func filled(p *fpdf.Fpdf, encode func(string) string, text string, width float64, divide bool) []string {
	var lines []string
	have := ""
	for _, w := range strings.Fields(text) {
		try := strings.TrimSpace(have + " " + w)
		if p.GetStringWidth(encode(try)) <= width {
			have = try
			continue
		}
		if n := len(w) / 2; divide && n > 3 && strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") == "" && p.GetStringWidth(have+" "+w[:n]+"-") <= width {
			have, w = have+" "+w[:n]+"-", w[n:]
		}
		lines = append(lines, have)
		have = w
	}
	return append(lines, have)
}

// TestPDFsRefused: what holds no readable report says so.
func TestPDFsRefused(t *testing.T) {
	made := func(draw func(*fpdf.Fpdf)) []byte {
		p := fpdf.New("P", "pt", "A4", "")
		p.AddPage()
		p.SetFont("Times", "", 12)
		draw(p)
		var b bytes.Buffer
		if err := p.Output(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	const words = "The foreign ministers of Norway and Ghana met in Oslo on Monday."
	picture := func(p *fpdf.Fpdf) {
		var b bytes.Buffer
		if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 8, 8))); err != nil {
			t.Fatal(err)
		}
		p.RegisterImageOptionsReader("scan", fpdf.ImageOptions{ImageType: "PNG"}, &b)
		p.ImageOptions("scan", 0, 0, 595, 842, false, fpdf.ImageOptions{}, 0, "")
	}
	whole := made(func(p *fpdf.Fpdf) { p.Text(60, 100, words) })
	for _, c := range []struct {
		name string
		b    []byte
		why  string
	}{
		{"scan", made(picture), "a scan: the PDF holds pictures of pages and no text"},
		{"guessed", made(func(p *fpdf.Fpdf) { picture(p); p.SetTextRenderingMode(3); p.Text(60, 100, words) }), "a scan whose text a program has guessed"},
		{"locked", made(func(p *fpdf.Fpdf) { p.SetProtection(0, "user", "owner"); p.Text(60, 100, words) }), "the PDF is encrypted"},
		{"blank", made(func(*fpdf.Fpdf) {}), "no text found in the PDF"},
		{"cut", whole[:len(whole)/4], "the PDF is damaged or cut off"},
		{"none", []byte("%PDF-1.7"), "the PDF is damaged or cut off"},
		{"spanish", made(func(p *fpdf.Fpdf) {
			p.Text(60, 100, "Los ministros de Noruega y de Ghana se reunieron el lunes en Oslo y")
			p.Text(60, 120, "hablaron del comercio entre los dos, que fue mayor que en el pasado.")
		}), "the report is in Spanish"},
	} {
		file := filepath.Join(t.TempDir(), c.name+".pdf")
		if err := os.WriteFile(file, c.b, 0o600); err != nil {
			t.Fatal(err)
		}
		reports, problems := ReadReports(context.Background(), []string{file}, nil)
		if len(reports) != 0 || len(problems) != 1 || !strings.HasPrefix(problems[0].Why, c.why) || problems[0].Hint == "" {
			t.Errorf("%s: want %q, got %v, %v", c.name, c.why, reports, problems)
		}
	}
}

// FuzzPDF: whatever the bytes, the pages are read or refused with a reason,
// and the same twice.
func FuzzPDF(f *testing.F) {
	t := &testing.T{}
	for _, text := range []string{textMay, "• Trade grew\n• by 5 percent"} {
		f.Add(printedLetter(t, text))
		f.Add(printedColumns(t, text))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		file := filepath.Join(t.TempDir(), "a.pdf")
		if err := os.WriteFile(file, append([]byte("%PDF-1.4\n"), b...), 0o600); err != nil {
			t.Fatal(err)
		}
		reports, problems := ReadReports(context.Background(), []string{file}, nil)
		again, _ := ReadReports(context.Background(), []string{file}, nil)
		if len(reports)+len(problems) != 1 || len(again) != len(reports) || len(reports) == 1 && (reports[0].Hash != again[0].Hash || reports[0].Text == "") {
			t.Errorf("%d reports, %v", len(reports), problems)
		}
	})
}
