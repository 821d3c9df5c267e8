package source

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// packed is a ZIP archive of files given as name, content, name, content …
func packed(t testing.TB, files ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i+1 < len(files); i += 2 {
		w, err := z.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func documentOf(body string) string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body + `</w:body></w:document>`
}

func TestWord(t *testing.T) {
	p := func(s string) string { return `<w:p><w:r><w:t xml:space="preserve">` + s + `</w:t></w:r></w:p>` }
	cell := func(s string) string { return `<w:tc>` + p(s) + `</w:tc>` }
	body := `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ministers meet</w:t></w:r></w:p>` +
		`<w:p><w:r><w:t xml:space="preserve">Trade grew by 12</w:t></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:t>13 percent</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> in</w:t></w:r>` +
		`<w:del><w:r><w:delText> 2028</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve"> 2029</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:br/><w:t>and went on.</w:t></w:r>` +
		`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 44</w:instrText></w:r></w:p>` +
		`<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>ports</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>tea &amp; rice</w:t></w:r></w:p>` +
		`<w:tbl><w:tr>` + cell("") + cell("2029") + cell("2030") + `</w:tr><w:tr>` + cell("Trade, $ million") + cell("277") + cell("310") + `</w:tr></w:tbl>` +
		`<w:tbl><w:tr>` + cell(strings.Repeat("The whole page stands in a table. ", 6)) + cell("Side") + `</w:tr><w:tr>` + cell("a") + cell("b") + `</w:tr></w:tbl>` + p("The end of the report.")
	want := "Ministers meet\n\nTrade grew by 12-13 percent in 2029\nand went on.\n\n• ports\n• tea & rice\n\n2029 | 2030\nTrade, $ million | 277 | 310\n\n" +
		strings.TrimSpace(strings.Repeat("The whole page stands in a table. ", 6)) + "\n\nSide\n\na\n\nb\n\nThe end of the report."
	d, problem := extract("a.docx", packed(t, "word/document.xml", documentOf(body)), nil)
	if problem != nil {
		t.Fatal(problem.Why)
	}
	if diff := cmp.Diff(want, d.text); diff != "" {
		t.Error(diff)
	}
}

func TestWordRefused(t *testing.T) {
	whole := packed(t, "word/document.xml", documentOf("<w:p><w:r><w:t>The ministers of both countries met in Oslo.</w:t></w:r></w:p>"))
	locked := bytes.Replace(whole, []byte("PK\x01\x02\x14\x00\x14\x00\x08"), []byte("PK\x01\x02\x14\x00\x14\x00\x09"), 1)
	for _, c := range []struct {
		name string
		b    []byte
		why  string
	}{
		{"cut.docx", whole[:len(whole)-30], "damaged or cut off"},
		{"locked.docx", locked, "encrypted"},
		{"xml.docx", packed(t, "word/document.xml", "<w:document><w:body><w:p>"), "damaged or cut off"},
		{"empty.docx", packed(t, "word/document.xml", documentOf("<w:p/>")), "no text found"},
		{"archive.zip", packed(t, "a.txt", "The ministers met."), "a ZIP archive"},
		{"book.docx", packed(t, "xl/workbook.xml", "x"), "a workbook"},
		{"text.odt", packed(t, "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"), "OpenDocument"},
		{"deep.docx", packed(t, "word/document.xml", documentOf(strings.Repeat("<w:tbl>", 10_000))), "too large"},
		{"bomb.docx", packed(t, "word/document.xml", documentOf("<w:p><w:r><w:t>"+strings.Repeat("a", Limit+10)+"</w:t></w:r></w:p>")), "too large"},
		{"space.docx", packed(t, "word/document.xml", documentOf(strings.Repeat(" ", maxDocument))), "too large"},
		{"none.docx", []byte("not a document"), "not a Word document"},
		{"none.docx", nil, "empty"},
	} {
		d, problem := extract(c.name, c.b, nil)
		if problem == nil || !strings.Contains(problem.Why, c.why) || problem.Hint == "" {
			t.Errorf("%s: want %q, got %v, %.40q", c.name, c.why, problem, d.text)
		}
	}
}
