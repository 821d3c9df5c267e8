package pdf

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"

	"github.com/google/go-cmp/cmp"
)

func written(t testing.TB, p *briefing.Pages, info Info) []byte {
	t.Helper()
	b, err := Write(p, info, typeface.Default(), drawSample)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// What another program changes when it only saves the file is no difference.
func TestCompareFindsNothingInASavedFile(t *testing.T) {
	b := written(t, samplePages(3), sampleInfo)
	for _, args := range [][]string{
		nil, {"--qdf"}, {"--qdf", "--object-streams=disable"}, {"--object-streams=generate"}, {"--linearize"},
		{"--linearize", "--object-streams=generate"}, {"--stream-data=uncompress"}, {"--compress-streams=n"},
		{"--object-streams=generate", "--recompress-flate", "--compression-level=9"}, {"--normalize-content=y"},
	} {
		if d, err := Compare(qpdf(t, b, args...), b); err != nil || len(d) > 0 {
			t.Errorf("qpdf %v: %v %v", args, d, err)
		}
	}
}

// alter changes the sample's plain form by hand; its tables are
// wrong then, and the reader looks for the objects.
func alter(t *testing.T, plain []byte, from, to string) []byte {
	t.Helper()
	if bytes.Count(plain, []byte(from)) == 0 {
		t.Fatalf("%q is not in the file", from)
	}
	return bytes.ReplaceAll(plain, []byte(from), []byte(to))
}

func TestCompareSeesWhatOneSees(t *testing.T) {
	b := written(t, samplePages(1), sampleInfo)
	plain := qpdf(t, b, "--qdf", "--object-streams=disable")
	for _, c := range []struct{ name, from, to, want string }{
		{"another text mode", "BT ", "BT 3 Tr ", "page 1: the page is drawn differently"},
		{"a move", " Td ", " 1 Td ", "page 1: the page is drawn differently"},
		{"a box over it", "\nEMC\n", "\nEMC\n1 1 1 rg 0 0 99 99 re f\n", "page 1: the page is drawn differently"},
		{"an annotation", "/Annots [", "/Annots [ << /Subtype /FreeText /Contents (worth 7) /Rect [0 0 9 9] >> ", "page 1: an annotation that brief did not write (FreeText)"},
		{"a link elsewhere", "/XYZ", "/FitH", "leads elsewhere than in the model"},
		{"the alternative text", "/Alt ", "/Alt (worth 7) /Old ", "the description for screen readers"},
		{"a title", "/Title ", "/Title (worth 7) /Old ", ""},
		{"what a script does", "/MarkInfo", "/OpenAction << /S /JavaScript /JS (x) >> /MarkInfo", "something that brief did not write (OpenAction)"},
		{"a page turned", "/Tabs /S", "/Tabs /S /Rotate 90", "page 1: the page has something that brief did not write (Rotate)"},
		{"a view cut", "/Tabs /S", "/Tabs /S /CropBox [0 0 9 9]", "(CropBox)"},
		{"all pages turned", "/Type /Pages", "/Type /Pages /Rotate 90", "(Rotate)"},
		{"metadata", "<xmp:CreatorTool>", "<xmp:CreatorTool>x", "the metadata (XMP)"},
	} {
		got, err := Compare(alter(t, plain, c.from, c.to), b)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if !strings.Contains(told(got), c.want) || len(got) == 0 {
			t.Errorf("%s: %q is not in:\n%s", c.name, c.want, told(got))
		}
	}
}

func told(ds []Difference) string {
	s := ""
	for _, d := range ds {
		s += fmt.Sprintf("page %d: %s\n", d.Page, d.What)
	}
	return s
}

// Two documents of this package differ where their boxes and metadata do.
func TestCompareNamesThePlace(t *testing.T) {
	b := written(t, samplePages(1), sampleInfo)
	info := sampleInfo
	info.Subject = "Trade fell"
	for _, c := range []struct {
		name string
		a    []byte
		want []string
	}{
		{"the subject", written(t, samplePages(1), info), []string{"the document's Subject says “Trade fell”", "the metadata (XMP)"}},
		{"a moved box", written(t, changed(func(p *briefing.Pages) { p.Pages[1].Boxes[0].X++ }), sampleInfo), []string{"page 2: the page is drawn differently from the model at “DRAFT”"}},
		{"a colour", written(t, changed(func(p *briefing.Pages) { p.Pages[0].Boxes[0].Color = tint }), sampleInfo), []string{"page 1: the page is drawn differently from the model at “DRAFT”"}},
		{"a bookmark", written(t, changed(func(p *briefing.Pages) { p.Bookmarks[1].Title = "worth 7" }), sampleInfo), []string{"bookmark 2 says “worth 7” where the model says “Under (it)”"}},
		{"a page less", written(t, changed(func(p *briefing.Pages) { p.Pages[1].Height-- }), sampleInfo), []string{"page 2: "}},
	} {
		got, err := Compare(c.a, b)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range c.want {
			if !strings.Contains(told(got), want) {
				t.Errorf("%s: %q is not in:\n%s", c.name, want, told(got))
			}
		}
	}
	if d, err := Compare(b, b); err != nil || d != nil {
		t.Error(d, err)
	}
}

func changed(change func(*briefing.Pages)) *briefing.Pages {
	p := samplePages(1)
	change(p)
	return p
}

// Files that programs read in more than one way are not the document.
func TestCompareRefusesAmbiguousFiles(t *testing.T) {
	b := written(t, samplePages(1), sampleInfo)
	plain := qpdf(t, b, "--qdf", "--object-streams=disable")
	for name, a := range map[string][]byte{
		"without tables": b[:bytes.LastIndex(b, []byte("startxref"))],
		"two tables":     bytes.Replace(plain, []byte("trailer <<"), []byte("trailer << /XRefStm 7"), 1),
		"another length": bytes.Replace(plain, []byte("/Length "), []byte("/Length 9"), 1),
		"a key twice":    bytes.Replace(plain, []byte("/Tabs /S"), []byte("/Tabs /S /Tabs /S"), 1),
	} {
		if d, err := Compare(a, b); err == nil && len(d) == 0 {
			t.Errorf("%s passes", name)
		}
	}
	for _, a := range [][]byte{nil, []byte("%PDF-1.7\n"), []byte("Talks")} {
		if d, err := Compare(a, b); err == nil && len(d) == 0 {
			t.Errorf("%q passes", a)
		}
	}
}

// A document whose objects lead in circles ends.
func TestCompareEnds(t *testing.T) {
	loop := func(key string) []byte {
		o := &objects{}
		o.reserve()
		a, b, page := o.reserve(), o.reserve(), o.reserve()
		o.set(a, []byte("<</Next "+ref(b)+"/A["+ref(a)+"]>>"))
		o.set(b, []byte("<</Next "+ref(a)+"/"+key+" "+ref(b)+">>"))
		pages := o.add("<</Type/Pages/Kids[" + ref(page) + "]/Count 1>>")
		o.set(page, []byte("<</Type/Page/Parent "+ref(pages)+">>"))
		return o.file(o.add("<</Type/Catalog/Pages "+ref(pages)+"/Loop "+ref(a)+"/Outlines<</First "+ref(a)+">>>>"), o.add("<<>>"))
	}
	if d, err := Compare(loop("B"), loop("C")); err != nil || len(d) == 0 {
		t.Error(d, err)
	}
}

// Programs that save a file write its metadata in their own spelling.
func TestCompareReadsMetadataAsXML(t *testing.T) {
	const plain = `<?xpacket begin=""?><x:m xmlns:x="a"><x:t x:b="1" c="2">Trade</x:t></x:m>`
	for _, c := range []struct {
		a    string
		want bool
	}{
		{plain, true},
		{"<m xmlns=\"a\" xmlns:y=\"a\">\n <t c='2' y:b='1'>Trade</t>\n</m>\n<?xpacket end='w'?>", true},
		{strings.Replace(plain, "Trade", "Aid", 1), false},
		{strings.Replace(plain, `c="2"`, `c="3"`, 1), false},
		{strings.Replace(plain, "</x:t>", "</x:t><x:t/>", 1), false},
		{strings.Replace(plain, "</x:t>", "</x:t><!-- worth 7 -->", 1), false},
		{strings.Replace(plain, `"a"`, `"b"`, 1), false},
		{plain[:len(plain)-3], false},
	} {
		if got := sameXML([]byte(c.a), []byte(plain)); got != c.want {
			t.Errorf("%s: %v", c.a, got)
		}
	}
}

func FuzzCompare(f *testing.F) {
	b := written(f, samplePages(1), Info{Title: "t", Language: "en"})
	f.Add(b)
	f.Add(b[:len(b)/2])
	f.Fuzz(func(t *testing.T, a []byte) {
		d, err := Compare(a, b)
		if err == nil && len(d) == 0 {
			x, err := Extract(a)
			y, _ := Extract(b)
			if err != nil || cmp.Diff(x, y) != "" {
				t.Errorf("equal files read differently: %v", err)
			}
		}
	})
}

func BenchmarkCompare(b *testing.B) {
	one := written(b, samplePages(40), sampleInfo)
	other := bytes.Replace(one, []byte("%%EOF"), []byte("%%EOF\n"), 1)
	b.SetBytes(int64(len(one)))
	b.ReportAllocs()
	for b.Loop() {
		if d, err := Compare(other, one); err != nil || len(d) > 0 {
			b.Fatal(d, err)
		}
	}
}
