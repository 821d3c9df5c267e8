package pdf

import (
	"bytes"
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

// glyphs is how a text without kerning pairs stands in a page's content.
func glyphs(t *testing.T, s string) string {
	t.Helper()
	f, err := typeface.Default().Face("serif")
	if err != nil {
		t.Fatal(err)
	}
	var b []byte
	for _, r := range s {
		b = appendGlyph(b, f.Glyph(r))
	}
	return string(b)
}

// upper makes letters of hexadecimal digits capital and keeps all offsets.
func upper(b []byte) []byte {
	out := bytes.Clone(b)
	for i, c := range out {
		if c >= 'a' && c <= 'f' {
			out[i] = c - 'a' + 'A'
		}
	}
	return out
}

// Whoever changes a page by hand changes what is read: a digit, and text of
// another length, which leaves the file's tables wrong.
func TestExtractSeesAlterations(t *testing.T) {
	plain := qpdf(t, extractOne(t), "--qdf", "--object-streams=disable")
	hex := upper(plain)
	for _, c := range []struct{ from, to, want string }{
		{"2023", "2024", "billion in 2024,"},
		{"2023", "20235", "billion in 20235,"},
		{"2023", "2", "billion in 2,"},
	} {
		at := bytes.Index(hex, []byte(glyphs(t, c.from)))
		if at < 0 {
			t.Fatalf("%q is not in the content", c.from)
		}
		altered := append(bytes.Clone(plain[:at]), glyphs(t, c.to)...)
		altered = append(altered, plain[at+len(glyphs(t, c.from)):]...)
		x, err := Extract(altered)
		if err != nil {
			t.Errorf("%s to %s: %v", c.from, c.to, err)
			continue
		}
		contains(t, "the altered page", x.Pages[0].Runs[2].Text, c.want)
	}
}

func TestExtractMarksCodesWithoutText(t *testing.T) {
	plain := qpdf(t, extractOne(t), "--qdf", "--object-streams=disable")
	at := bytes.Index(upper(plain), []byte(glyphs(t, "2023")))
	copy(plain[at:], "FFF0")
	x, err := Extract(plain)
	if err != nil {
		t.Fatal(err)
	}
	contains(t, "the altered page", x.Pages[0].Runs[2].Text, "billion in \uFFFD023,")
}

func TestExtractReadsTextThatSomebodyAdded(t *testing.T) {
	plain := qpdf(t, extractOne(t), "--qdf", "--object-streams=disable")
	for _, added := range []string{
		"BT /F0 9 Tf (unmarked 7) Tj ET\n",
		"/Artifact BMC BT /F0 9 Tf [(unmar) -20 (ked) -300 (7)] TJ ET EMC\n",
	} {
		at := bytes.Index(plain, []byte("/Artifact <<"))
		if at < 0 {
			at = bytes.Index(plain, []byte("/Artifact<<"))
		}
		altered := append(append(bytes.Clone(plain[:at]), added...), plain[at:]...)
		x, err := Extract(altered)
		if err != nil {
			t.Fatal(err)
		}
		tag := ""
		if added[0] == '/' {
			tag = "Artifact"
		}
		if d := cmp.Diff(Run{tag, "unmarked 7"}, x.Pages[0].Runs[0]); d != "" {
			t.Error(d)
		}
	}
}

func TestExtractRefuses(t *testing.T) {
	whole := extractOne(t)
	encrypted := qpdf(t, whole, "--encrypt", "secret", "secret", "256", "--")
	for _, c := range []struct {
		what string
		b    []byte
		want string
	}{
		{"nothing", nil, "not a PDF"},
		{"text", []byte("Hello, world.\n"), "not a PDF"},
		{"a header alone", []byte("%PDF-1.7\n"), "damaged"},
		{"the first half", whole[:len(whole)/2], "damaged"},
		{"an encrypted file", encrypted, "encrypted"},
		{"an encrypted file without a user password", qpdf(t, whole, "--encrypt", "", "owner", "256", "--"), "encrypted"},
	} {
		if x, err := Extract(c.b); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v %v", c.what, x, err)
		}
	}
	for i := range whole[:40] {
		bad := bytes.Clone(whole)
		at := len(bad) - 1 - i*37
		bad[at] ^= 0x15
		Extract(bad) // must not panic
	}
}

func TestExtractWithoutACrossReferenceTable(t *testing.T) {
	b := extractOne(t)
	for _, bad := range [][]byte{
		b[:bytes.LastIndex(b, []byte("startxref"))],
		append(bytes.Clone(b[:bytes.LastIndex(b, []byte("startxref"))]), "startxref\n7\n%%EOF\n"...),
		append([]byte("rubbish in front\n"), b...),
	} {
		got, err := Extract(bad)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(wantSample(), got); d != "" {
			t.Error(d)
		}
	}
}

func TestExtractKeepsToItsLimits(t *testing.T) {
	zeros := deflate(make([]byte, maxUnpacked+1))
	o := &objects{}
	o.reserve()
	page := o.reserve()
	content := o.reserve()
	o.setStream(content, "/Filter/FlateDecode", zeros)
	pages := o.add("<</Type/Pages/Kids[1 0 R]/Count 1>>")
	o.set(page, []byte("<</Type/Page/Contents "+ref(content)+">>"))
	b := o.file(o.add("<</Type/Catalog/Pages "+ref(pages)+">>"), o.add("<<>>"))
	if _, err := Extract(b); err == nil || !strings.Contains(err.Error(), "packed") {
		t.Errorf("a bomb: %v", err)
	}
	deep := "%PDF-1.7\n1 0 obj\n" + strings.Repeat("[", 1_000_000)
	if _, err := Extract([]byte(deep)); err == nil {
		t.Error("a million brackets were read")
	}
	if _, err := Extract([]byte("%PDF-1.7\n" + strings.Repeat("1 0 obj (", 100_000))); err == nil {
		t.Error("overlapping objects were read")
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
