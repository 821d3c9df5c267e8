package pdf

import (
	"bytes"
	"errors"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"brief/briefing"
	"brief/briefing/typeface"

	"github.com/google/go-cmp/cmp"
	"gonum.org/v1/plot/vg"
)

func TestWriteIsTheSameEachTime(t *testing.T) {
	want := writeSample(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			got, err := Write(samplePages(3), sampleInfo, typeface.Default(), drawSample)
			if err != nil || !bytes.Equal(got, want) {
				t.Errorf("two documents of the same pages differ (%v)", err)
			}
		}()
	}
	wg.Wait()
}

func TestFileIDFollowsTheContent(t *testing.T) {
	id := func(title string) string {
		b, err := Write(onePage("same"), Info{Title: title, Language: "en"}, typeface.Default(), nil)
		if err != nil {
			t.Fatal(err)
		}
		_, tail, _ := bytes.Cut(b, []byte("/ID["))
		return string(tail[:70])
	}
	one := id("one")
	if again := id("one"); one != again || one == id("two") {
		t.Error("the ID does not follow the content")
	}
}

func TestQPDFFindsNoFault(t *testing.T) {
	qpdfCheck(t, writeSample(t))
}

func qpdfCheck(t *testing.T, b []byte) {
	t.Helper()
	if _, err := exec.LookPath("qpdf"); err != nil {
		t.Skip("qpdf is not installed (Debian: apt-get install qpdf)")
	}
	file := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(file, b, 0o600); err != nil {
		t.Fatal(err)
	}
	if msg, err := exec.Command("qpdf", "--check", file).CombinedOutput(); err != nil {
		t.Errorf("qpdf --check: %v\n%s", err, msg)
	}
}

func TestWriteRefuses(t *testing.T) {
	ok := Info{Title: "t", Language: "en"}
	edit := func(change func(p *briefing.Pages)) *briefing.Pages {
		p := onePage("one", "two")
		change(p)
		return p
	}
	for _, c := range []struct {
		pages *briefing.Pages
		info  Info
		want  string
	}{
		{nil, ok, "no pages"},
		{&briefing.Pages{}, ok, "no pages"},
		{onePage("a"), Info{Language: "en"}, "no title"},
		{onePage("a"), Info{Title: "\x01", Language: "en"}, "no title"},
		{onePage("a"), Info{Title: "t"}, "no language"},
		{onePage("smile 😀"), ok, "U+1F600"},
		{onePage("bell \a"), ok, "U+0007"},
		{onePage("שלום"), ok, "U+05E9"},
		{edit(func(p *briefing.Pages) { p.Pages[0].Width = math.NaN() }), ok, "page 1 is NaN by"},
		{edit(func(p *briefing.Pages) { p.Pages[0].Boxes[1].X = math.Inf(1) }), ok, "not on the page"},
		{edit(func(p *briefing.Pages) { p.Pages[0].Boxes[1].Tag = &briefing.Tag{Role: "P"} }), ok, "outside the structure tree"},
		{edit(func(p *briefing.Pages) { p.Root.Add("Headline") }), ok, `unknown role "Headline"`},
		{edit(func(p *briefing.Pages) { p.Root.Kids = append(p.Root.Kids, p.Root.Kids[0]) }), ok, "holds one P twice"},
		{edit(func(p *briefing.Pages) { p.Root.Kids = append(p.Root.Kids, p.Root) }), ok, "holds one Document twice"},
		{edit(func(p *briefing.Pages) { p.Root.Kids = append(p.Root.Kids, nil) }), ok, "empty element"},
		{edit(func(p *briefing.Pages) { p.Pages[0].Boxes[0].Link = "E9" }), ok, `leads to "E9", which is not in the document`},
		{edit(func(p *briefing.Pages) { p.Pages[0].Boxes[0].Tag, p.Pages[0].Boxes[0].Link = nil, "E9" }), ok, "furniture"},
		{edit(func(p *briefing.Pages) { p.Pages[0].Boxes[0].Font = "gothic" }), ok, `"gothic"`},
		{edit(func(p *briefing.Pages) { p.Pages[0].Boxes[0].Kind = 9 }), ok, "unknown kind"},
		{edit(func(p *briefing.Pages) { p.Pages[0].Boxes[0].Kind = briefing.ChartBox }), ok, "nothing to draw"},
		{edit(func(p *briefing.Pages) { p.Pages[0].Boxes[0].Kind = briefing.ImageBox }), ok, "image"},
		{edit(func(p *briefing.Pages) { p.Bookmarks = []briefing.Bookmark{{Title: "b", Page: 3}} }), ok, "bookmark"},
		{edit(func(p *briefing.Pages) {
			p.Root.Kids[0].ID = "a"
			p.Root.Add("Note").ID = "a"
			p.Pages[0].Boxes[1].Tag = p.Root.Kids[1]
		}), ok, "two elements with the ID"},
		{onePage("a"), Info{Title: "t", Language: "en", Attachments: []Attachment{{Name: "a"}, {Name: "a"}}}, "two attachments"},
		{onePage("a"), Info{Title: "t", Language: "en", Attachments: []Attachment{{}}}, "no name"},
		{onePage("a"), Info{Title: "t", Language: "en", Attachments: []Attachment{{Name: "a", Relation: "Friend"}}}, `"Friend"`},
	} {
		b, err := Write(c.pages, c.info, typeface.Default(), nil)
		if err == nil || b != nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("got %v, want an error with %q", err, c.want)
		}
	}
	var missing *typeface.MissingGlyph
	if _, err := Write(onePage("漢"), ok, typeface.Default(), nil); !errors.As(err, &missing) || missing.Rune != '漢' {
		t.Errorf("got %v", err)
	}
}

// Metadata may hold what no page can print.
func TestMetadataHoldsAnything(t *testing.T) {
	for _, s := range []string{
		"plain", "(a)\\b)", "ə Ж 漢 😀 שלום", "%PDF-1.7 endobj stream", "<&>\"'", "a\x00\x01b\tc\nd", "broken \xff", strings.Repeat("long ", 5000), "]]>",
	} {
		info := Info{Title: "T " + s, Author: s, Subject: s, Language: "en", Attachments: []Attachment{{Name: "a " + s, Description: s, MediaType: s, Data: []byte(s)}}}
		p := onePage("text")
		p.Bookmarks = []briefing.Bookmark{{Title: s}}
		p.Root.Kids[0].Alt = s
		b, err := Write(p, info, typeface.Default(), nil)
		if err != nil {
			t.Errorf("%q: %v", s, err)
			continue
		}
		x, err := Extract(b)
		if err != nil {
			t.Errorf("%q: %v", s, err)
			continue
		}
		want := Info{Title: plain("T " + s), Author: plain(s), Subject: plain(s), Language: "en"}
		if d := cmp.Diff(want, x.Info); d != "" {
			t.Errorf("%q: %s", s, d)
		}
		if a := x.Attachments[0]; a.Name != bounded(strings.ToValidUTF8("a "+s, "\uFFFD")) || string(a.Data) != s || a.MediaType != s {
			t.Errorf("%q: attachment %q", s, a)
		}
	}
}

func TestDateIsMidnightAndLeftOutIfUnknown(t *testing.T) {
	for _, c := range []struct {
		date briefing.Date
		want string
	}{{briefing.Date{Year: 2024, Month: 1, Day: 22}, "D:20240122000000Z"}, {briefing.Date{}, ""}} {
		b, err := Write(onePage("a"), Info{Title: "t", Language: "en", Date: c.date}, typeface.Default(), nil)
		if err != nil {
			t.Fatal(err)
		}
		f, err := openFile(b)
		if err != nil {
			t.Fatal(err)
		}
		info := f.dict(f.trailer["Info"])
		if got := f.text(info["CreationDate"]); got != c.want || f.text(info["ModDate"]) != c.want {
			t.Errorf("%v is written %q", c.date, got)
		}
		xmp := f.resolve(f.catalog()["Metadata"]).(*streamObject).raw
		if bytes.Contains(xmp, []byte("<xmp:CreateDate>2024-01-22T00:00:00Z<")) == c.date.IsZero() {
			t.Errorf("%v: XMP does not agree with Info: %s", c.date, xmp)
		}
	}
}

// FuzzWriteText writes any text that the faces can print and reads it back.
func FuzzWriteText(f *testing.F) {
	for _, s := range []string{"Trade (up 12 %)", "%PDF-1.7", `\)`, "a\u00a0b\u00adc", "ΩΩ µμ", "-\u2010\u2011", "ffi fl", "\u2060", "ends-", "😀\x00",
		strings.Repeat("long", 2500), "<</MCID 9>>BDC EMC", "endstream endobj", "Àÿ", " lead", "trail "} {
		f.Add(s, "next")
	}
	f.Fuzz(func(t *testing.T, one, two string) {
		lib := typeface.Default()
		one, _ = lib.Spell(briefing.Serif, one)
		two, _ = lib.Spell(briefing.Serif, two)
		b, err := Write(onePage(one, two), Info{Title: "t", Language: "en"}, lib, nil)
		if err != nil {
			t.Fatalf("%q %q: %v", one, two, err)
		}
		x, err := Extract(b)
		if err != nil {
			t.Fatalf("%q %q: %v", one, two, err)
		}
		got := ""
		for _, r := range x.Pages[0].Runs {
			got += r.Text
		}
		if want := words(one + " " + two); words(got) != want && words(got) != words(one+two) {
			t.Errorf("wrote %q and %q, read %q", one, two, got)
		}
	})
}

// words is text as it is read: spaces of all kinds are one.
func words(s string) string {
	return strings.Join(strings.FieldsFunc(strings.Map(readAs, s), func(r rune) bool { return unicode.IsSpace(r) || r == '\u00a0' }), " ")
}

func TestLongTextFits(t *testing.T) {
	long := strings.Repeat("abcdefghij", 1000)
	b, err := Write(onePage(long, "end"), Info{Title: "t", Language: "en"}, typeface.Default(), nil)
	if err != nil {
		t.Fatal(err)
	}
	x, err := Extract(b)
	if err != nil || x.Pages[0].Runs[0].Text != long+" end" {
		t.Errorf("%v %v", err, x)
	}
	qpdfCheck(t, b)
}

// BenchmarkWrite writes two pages with a chart, a table and six faces; the
// one without a chart shows what the chart costs.
func BenchmarkWrite(b *testing.B) {
	nothing := func(vg.Canvas, *briefing.ChartSpec) error { return nil }
	for _, c := range []struct {
		name  string
		lines int
		draw  DrawChart
	}{{"lines=6", 6, drawBars}, {"lines=80", 80, drawBars}, {"lines=80/nochart", 80, nothing}} {
		b.Run(c.name, func(b *testing.B) {
			pages := samplePages(c.lines / 2)
			last := &pages.Pages[1]
			last.Boxes = last.Boxes[:len(last.Boxes)-1] // the image
			size := 0
			b.ReportAllocs()
			for b.Loop() {
				out, err := Write(pages, Info{Title: "t", Language: "en"}, typeface.Default(), c.draw)
				if err != nil {
					b.Fatal(err)
				}
				size = len(out)
			}
			b.ReportMetric(float64(size), "bytes")
		})
	}
}

func TestArchiveLevels(t *testing.T) {
	info := Info{Title: "t", Language: "en", Archive: PDFA2u}
	b, err := Write(onePage("a"), info, typeface.Default(), nil)
	if err != nil || !bytes.Contains(b, []byte("<pdfaid:part>2</pdfaid:part>")) || bytes.Contains(b, []byte("/EmbeddedFile")) {
		t.Errorf("%v", err)
	}
	info.Attachments = []Attachment{{Name: "a"}}
	if _, err := Write(onePage("a"), info, typeface.Default(), nil); err == nil {
		t.Error("PDF/A-2u takes an attachment")
	}
	if _, err := Write(onePage("a"), Info{Title: "t", Language: "en", Archive: "4f"}, typeface.Default(), nil); err == nil {
		t.Error("a level that is not known is no error")
	}
}

func TestStringsAreBounded(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		cut  bool
	}{
		"short":            {"short", false},
		"as long as may":   {strings.Repeat("é", longestString), false},
		"one too long":     {strings.Repeat("é", longestString+1), true},
		"pairs":            {strings.Repeat("😀", longestString/2+1), true},
		"pairs, as may be": {strings.Repeat("😀", longestString/2), false},
		"latin":            {strings.Repeat("a", 40000), true},
	} {
		got := bounded(c.text)
		if units := len(utf16.Encode([]rune(got))); units > longestString || (got != c.text) != c.cut || c.cut != strings.HasSuffix(got, "…") || !utf8.ValidString(got) {
			t.Errorf("%s: %d units, cut %t", name, units, got != c.text)
		}
	}
	long := strings.Repeat("щ", 50000)
	p := onePage("a")
	p.Root.Kids[0].Alt = long
	b, err := Write(p, Info{Title: long, Subject: long, Language: "en"}, typeface.Default(), nil)
	if err != nil {
		t.Fatal(err)
	}
	x, err := Extract(b)
	if err != nil || x.Info.Title != bounded(long) || !bytes.Contains(b, []byte("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"+bounded(long)+"<")) {
		t.Errorf("Info and XMP do not agree: %v", err)
	}
}
