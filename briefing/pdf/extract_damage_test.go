package pdf

import (
	"bytes"
	"strings"
	"testing"

	"brief/briefing/typeface"

	"github.com/google/go-cmp/cmp"
)

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

func TestExtractRefusesContentThatIsCutOff(t *testing.T) {
	for _, content := range []string{"BT (abc", "BT [(abc) 1", "/P <</MCID 0", "BT <41"} {
		o := &objects{}
		o.reserve()
		page, stream := o.reserve(), o.reserve()
		o.setStream(stream, "", []byte(content))
		pages := o.add("<</Type/Pages/Kids[1 0 R]/Count 1>>")
		o.set(page, []byte("<</Type/Page/Contents "+ref(stream)+">>"))
		b := o.file(o.add("<</Type/Catalog/Pages "+ref(pages)+">>"), o.add("<<>>"))
		if x, err := Extract(b); err == nil || !strings.Contains(err.Error(), "cut off") {
			t.Errorf("%q: %v %v", content, x, err)
		}
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

// Text that an annotation shows lies on the page as well.
func TestExtractReadsAnnotations(t *testing.T) {
	o := &objects{}
	o.reserve()
	page := o.reserve()
	form := o.reserve()
	o.setStream(form, "/Subtype/Form/Resources<</Font<</F 3 0 R>>>>", []byte("BT /F 9 Tf (worth 7) Tj ET"))
	o.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
	note := o.add("<</Subtype/FreeText/AP<</N " + ref(form) + ">>>>")
	pages := o.add("<</Type/Pages/Kids[1 0 R]/Count 1>>")
	o.set(page, []byte("<</Type/Page/Annots["+ref(note)+"]>>"))
	x, err := Extract(o.file(o.add("<</Type/Catalog/Pages "+ref(pages)+">>"), o.add("<<>>")))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]Run{{"", "worth 7"}}, x.Pages[0].Runs); d != "" {
		t.Error(d)
	}
}
