package compose

import (
	"context"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"brief/briefing"
	"brief/seeds"
	"brief/templates"
)

// hostile is what a report may hold that a page, a font or a PDF stumbles over.
var hostile = []string{
	"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj", "(((\\)))", "endstream endobj xref trailer startxref %%EOF", "<</S/JavaScript/JS(app.alert(1))>>",
	"😀👩\u200d👩\u200d👧🇫🇮", "\u202eright to left\u202c", "שלום עולם", "مرحبا بالعالم", "漢字かな交じり文", "नमस्ते दुनिया", "ə Ə ₼ ₽ ₺ ₹ ⁄ ½",
	"a\u0301\u0323\u0308\u0302e\u0301\u0323\u0308", "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319", "soft\u00adhy\u00adphens", "zero\u200bwidth\ufeff\u2060", "\x00\x01\x07\x1b[31m\x7f\u0085\u2028\u2029",
	"\ufffd\ufffe\uffff\U000e0001\U0010ffff", strings.Repeat("W", 10000), strings.Repeat("щ", 999), strings.Repeat("-", 400), strings.Repeat("€1.", 300),
	"{{.Title}} {{template \"x\"}}", "<script>alert(1)</script> &amp; &#x41;", "file:///etc/passwd https://example.org/?q=1%20OR%201=1", "\"“”‘’«»„‚‹›\"", "$ 4.5 billion %s %d %n", "\t\t\v\f  ", "E1 D1 [E2] 007",
}

// spoilt are the sample reports with hostile text at places of chance.
func spoilt(r *rand.Rand, fragments []string) fs.FS {
	out := fstest.MapFS{}
	names, _ := fs.Glob(seeds.Reports(), "*.txt")
	for _, name := range names {
		data, _ := fs.ReadFile(seeds.Reports(), name) // it is embedded
		words := strings.SplitAfter(string(data), " ")
		for range 1 + r.IntN(6) {
			at := r.IntN(len(words))
			words[at] = fragments[r.IntN(len(fragments))] + " " + words[at]
		}
		out[name] = &fstest.MapFile{Data: []byte(strings.ToValidUTF8(strings.Join(words, ""), "\uFFFD"))}
	}
	return out
}

// printSpoilt takes spoilt reports all the way to checked PDFs in a folder.
func printSpoilt(t *testing.T, reports fs.FS, opt Options) []string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, reports); err != nil {
		t.Fatal(err)
	}
	c, err := Load(context.Background(), Input{Paths: []string{dir}})
	if err != nil {
		t.Fatal(err)
	}
	opt.Out, opt.Templates = t.TempDir(), templates.Embedded()
	proof := Proof{Wording: opt.Templates, Again: true, Reports: map[string]*briefing.Report{}, Runs: &Runs{}}
	for _, r := range c.Readings {
		proof.Reports[r.Report.Name] = r.Report
	}
	var files []string
	for _, w := range generate(t, c, opt) {
		file, err := os.ReadFile(w.File)
		if err != nil {
			t.Fatal(err)
		}
		if _, flaws := Check(file, proof); len(flaws) > 0 {
			t.Errorf("%s does not hold: %v", w.File, flaws)
		}
		files = append(files, w.File)
	}
	return files
}

// Whatever stands in a report, its briefing is a whole PDF that proves itself,
// that qpdf reads without a word and that veraPDF passes.
func TestHostileReports(t *testing.T) {
	rounds := 10
	if os.Getenv("VERAPDF") != "" {
		rounds = 24
	}
	var files []string
	for i := range rounds {
		r := rand.New(rand.NewPCG(uint64(i), 7))
		opt := Options{Paper: []string{"a4", "letter"}[i%2], AttachReports: i%3 == 0}
		files = append(files, printSpoilt(t, spoilt(r, hostile), opt)...)
	}
	if len(files) < 3*rounds {
		t.Errorf("only %d briefings from %d rounds", len(files), rounds)
	}
	t.Run("qpdf", func(t *testing.T) {
		if _, err := exec.LookPath("qpdf"); err != nil {
			t.Skip("qpdf is not installed (Debian: apt-get install qpdf)")
		}
		for _, f := range files {
			if msg, err := exec.Command("qpdf", "--check", f).CombinedOutput(); err != nil {
				t.Errorf("%s: %v\n%s", f, err, msg)
			}
		}
	})
	t.Run("verapdf", func(t *testing.T) {
		jars := os.Getenv("VERAPDF")
		if jars == "" {
			t.Skip("VERAPDF is not set to a folder with veraPDF's jars: see briefing/pdf/testdata/verapdf/pom.xml")
		}
		validator := filepath.Join("..", "pdf", "testdata", "verapdf", "Validate.java")
		msg, err := exec.Command("java", append([]string{"-cp", filepath.Join(jars, "*"), validator}, files...)...).CombinedOutput()
		if passed := strings.Count(string(msg), "ok "); err != nil || passed != 2*len(files) {
			_, failed, _ := strings.Cut(string(msg), "FAILED")
			t.Errorf("%d of %d pass: %v\n%.2000s", passed, 2*len(files), err, failed)
		}
	})
}
