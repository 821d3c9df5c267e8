package source

import (
	"strings"
	"testing"
	"unicode/utf8"

	"brief/briefing"
)

// check wants a text that is valid and can be hashed, or a reason with a hint;
// and the same twice.
func check(t *testing.T, name string, b []byte) {
	t.Helper()
	d, problem := extract(name, b, nil)
	again, other := extract(name, b, nil)
	switch {
	case (problem == nil) != (other == nil) || d != again:
		t.Errorf("read twice, %q differs", b)
	case problem != nil && (problem.Why == "" || problem.Hint == ""):
		t.Errorf("%q is refused without a word", b)
	case problem == nil && (!utf8.ValidString(d.text) || strings.ContainsRune(d.text, 0) || len(d.text) > Limit):
		t.Errorf("%q became %q", b, d.text)
	case problem == nil && !d.Date.IsZero() && !d.Date.Valid():
		t.Errorf("%q is dated %v", b, d.Date)
	case problem == nil && d.Metadata != (briefing.Metadata{}) && d.From == "":
		t.Errorf("the metadata of %q come from nowhere", b)
	}
}

func FuzzPage(f *testing.F) {
	for _, s := range []string{stateAgencyPage, newsSitePage, builderPage, portalPage, "<table><tr><td>1<td>2<tr><table>", "<ul><li><p>a<li>b</ul><sup>2</sup>",
		`<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2024-01-22"}]</script>`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) { check(t, "page.html", b) })
}

func FuzzMail(f *testing.F) {
	for _, s := range []string{releaseMail, forwardedMail, attachedMail} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		check(t, "letter.eml", b)
		check(t, "page.mhtml", b)
	})
}

func FuzzWord(f *testing.F) {
	for _, s := range []string{"<w:p><w:r><w:t>Trade</w:t></w:r></w:p>", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "<w:tbl><w:tc/></w:tbl></w:tbl>", "<w:del><w:p>"} {
		f.Add([]byte(documentOf(s)), true)
	}
	f.Add(packed(f, "word/document.xml", documentOf("<w:p/>")), false)
	f.Fuzz(func(t *testing.T, b []byte, pack bool) {
		if pack {
			b = packed(t, "word/document.xml", string(b))
		}
		check(t, "a.docx", b)
	})
}
