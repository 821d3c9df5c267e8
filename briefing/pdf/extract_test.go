package pdf

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"brief/briefing/typeface"

	"github.com/google/go-cmp/cmp"
)

// sampleRuns is what samplePages(1) says, page by page.
var sampleRuns = [][]Run{
	{
		{"Artifact", "DRAFT page 1 of 2"},
		{"H1", "AVATAR meets Tokyo (100 %) \\ %PDF"},
		{"P", "Trade reached $4.3 billion in 2023, up 12 percent, the ministry said, Рост товарооборота; qeyri-neft ÜDM artımı — “quoted” × ≥ 5, and so on the figure "},
		{"Link", "E1 "},
		{"P", ", and a paragraph that "},
		{"Lbl", "•"}, {"LBody", "first point"}, {"Lbl", "•"}, {"LBody", "second point"},
		{"Figure", "0 1 2 3 4 2016 2017 2018 2019 2020 2021 2022 2023 turned ə Ж "},
		{"Caption", "Source: example.org "}, {"Link", "more"},
	},
	{
		{"Artifact", "DRAFT page 2 of 2"},
		{"P", "goes on over the page."},
		{"TH", "No"}, {"TH", "Claim"}, {"TH", "Value"},
		{"Link", "E1"}, {"TD", "turnover"}, {"TD", "4.3"},
		{"TH", "E2"}, {"TD", "100 ×"},
		{"Note", "Small print."},
	},
}

func wantSample() *Extracted {
	want := &Extracted{Info: sampleInfo, Attachments: sampleInfo.Attachments}
	want.Info.Attachments = nil
	for _, runs := range sampleRuns {
		want.Pages = append(want.Pages, ExtractedPage{Runs: runs})
	}
	return want
}

func extractOne(t *testing.T) []byte {
	t.Helper()
	b, err := Write(samplePages(1), sampleInfo, typeface.Default(), drawSample)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestExtractGivesBackWhatWasWritten(t *testing.T) {
	got, err := Extract(extractOne(t))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(wantSample(), got); d != "" {
		t.Error(d)
	}
}

// qpdf runs qpdf over a file and gives its output, or skips the test.
func qpdf(t *testing.T, b []byte, args ...string) []byte {
	t.Helper()
	if _, err := exec.LookPath("qpdf"); err != nil {
		t.Skip("qpdf is not installed (Debian: apt-get install qpdf)")
	}
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.pdf"), filepath.Join(dir, "out.pdf")
	if err := os.WriteFile(in, b, 0o600); err != nil {
		t.Fatal(err)
	}
	if msg, err := exec.Command("qpdf", append(args, in, out)...).CombinedOutput(); err != nil {
		t.Fatalf("qpdf %v: %v\n%s", args, err, msg)
	}
	b, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestExtractAfterOtherProgramsRewroteTheFile(t *testing.T) {
	for _, args := range [][]string{
		{"--qdf"},
		{"--object-streams=generate"},
		{"--linearize"},
		{"--linearize", "--object-streams=generate"},
		{"--qdf", "--object-streams=disable", "--newline-before-endstream"},
		{"--compress-streams=n", "--stream-data=uncompress"},
	} {
		t.Run(strings.Join(args, ""), func(t *testing.T) {
			got, err := Extract(qpdf(t, extractOne(t), args...))
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(wantSample(), got); d != "" {
				t.Error(d)
			}
		})
	}
}

func FuzzExtract(f *testing.F) {
	b, err := Write(onePage("Trade rose to 4.3", "and fell"), Info{Title: "t", Language: "en"}, typeface.Default(), nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R]>>endobj 3 0 obj<</Type/Page/Contents 4 0 R>>endobj 4 0 obj<<>>stream\n/P<</MCID 0>>BDC(a)Tj EMC\nendstream endobj trailer<</Root 1 0 R>>"))
	f.Fuzz(func(t *testing.T, b []byte) {
		f, err := openFile(b) // without the net for panics
		if err == nil {
			f.extract()
		}
		Extract(b)
	})
}

func BenchmarkExtract(b *testing.B) {
	file := writeSample(b)
	b.ReportAllocs()
	b.SetBytes(int64(len(file)))
	for b.Loop() {
		if _, err := Extract(file); err != nil {
			b.Fatal(err)
		}
	}
}
