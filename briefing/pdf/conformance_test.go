package pdf

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"
)

// validate runs veraPDF over files by name, against PDF/UA-1 and a level of
// PDF/A, and gives its report.
func validate(t *testing.T, level Archive, files map[string][]byte) string {
	t.Helper()
	jars := os.Getenv("VERAPDF")
	if jars == "" {
		t.Skip("VERAPDF is not set to a folder with veraPDF's jars: see testdata/verapdf/pom.xml")
	}
	if _, err := exec.LookPath("java"); err != nil {
		t.Skip("Java is not installed (Debian: apt-get install default-jre-headless)")
	}
	source, err := filepath.Abs(filepath.Join("testdata", "verapdf", "Validate.java"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	args := []string{"-Dlevel=" + string(level), "-cp", filepath.Join(jars, "*"), source}
	for name, b := range files {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, name)
	}
	cmd := exec.Command("java", args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if _, failed := err.(*exec.ExitError); err != nil && !failed {
		t.Fatal(err)
	}
	return string(out)
}

func conforming(t *testing.T, p *briefing.Pages, info Info) []byte {
	t.Helper()
	if info.Title == "" {
		info.Title, info.Language = "t", "en"
	}
	b, err := Write(p, info, typeface.Default(), drawSample)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestConformsToPDFA3uAndPDFUA1(t *testing.T) {
	files := map[string][]byte{
		"sample.pdf":      conforming(t, samplePages(5), sampleInfo),
		"plain.pdf":       conforming(t, onePage("a paragraph"), Info{}),
		"empty.pdf":       conforming(t, &briefing.Pages{Pages: []briefing.Page{{Width: 612, Height: 792}}}, Info{}),
		"characters.pdf":  conforming(t, onePage("hyphen\u00ad", "ated word\u2060", "joined", "● µ \u03bc Ω", "a\u00a0b – — “”"), Info{}),
		"metadata.pdf":    conforming(t, onePage("a"), Info{Title: "T <&> 😀 漢 \x01 שלום", Author: "(a)\\", Subject: "]]>", Language: "az-Latn-AZ", Date: briefing.Date{Year: 1999, Month: 12, Day: 31}}),
		"attachments.pdf": conforming(t, onePage("a"), Info{Title: "t", Language: "ru", Attachments: []Attachment{{Name: "ə (1).bin", Data: []byte{0, 1}}, {Name: "empty"}}}),
	}
	linked := onePage("an", "address over", "lines")
	for i := range linked.Pages[0].Boxes {
		linked.Pages[0].Boxes[i].Link = "https://example.org/?q=ə"
	}
	linked.Root.Add("P").Add("Span") // empty elements
	files["links.pdf"] = conforming(t, linked, Info{})

	report := validate(t, PDFA3u, files)
	if strings.Contains(report, "FAILED") || strings.Count(report, "ok ") != 2*len(files) {
		t.Error(report)
	}
}

func TestConformsToPDFA2u(t *testing.T) {
	info := sampleInfo
	info.Archive, info.Attachments = PDFA2u, nil
	files := map[string][]byte{
		"sample.pdf": conforming(t, samplePages(3), info),
		"plain.pdf":  conforming(t, onePage("a paragraph"), Info{Title: "t", Language: "en", Archive: PDFA2u}),
	}
	report := validate(t, PDFA2u, files)
	if strings.Contains(report, "FAILED") || strings.Count(report, "ok 2u") != len(files) {
		t.Error(report)
	}
}

// The validator must be able to say no.
func TestValidatorSeesFaults(t *testing.T) {
	p := onePage("a figure without a text alternative")
	p.Root.Kids[0].Role = "Figure"
	report := validate(t, PDFA3u, map[string][]byte{"figure.pdf": conforming(t, p, Info{})})
	if !strings.Contains(report, fmt.Sprintln("FAILED ua1 figure.pdf")) || !strings.Contains(report, fmt.Sprintln("ok 3u figure.pdf")) {
		t.Error(report)
	}
}
