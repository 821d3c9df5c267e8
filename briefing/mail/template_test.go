package mail

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

// The words of a template hold no number: one that a user writes without
// evidence is refused.
func TestTemplatesHoldNoNumbers(t *testing.T) {
	read := func(name string) string {
		b, err := fs.ReadFile(folderFS(), name)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	text, page := read(textFile), read(htmlFile)
	for _, c := range []struct{ text, html, want string }{
		{text, page, ""},
		{strings.Replace(text, "DRAFT: ", "DRAFT 7: ", 1), page, "digit '7'"},
		{strings.Replace(text, "DRAFT: ", `{{"DRAFT 8"}}`, 1), page, "digit '8'"},
		{strings.Replace(text, "DRAFT: ", "{{nobody}}", 1), page, "nobody"},
		{strings.Replace(text, "DRAFT: ", "{{", 1), page, textFile},
		{text, strings.Replace(page, "What stands in brackets", "Trade was $9", 1), "digit '9'"},
		{text, strings.Replace(page, "font-size:20px", "font-size:21px", 1), ""},
		{text, strings.Replace(page, `{{define "html" -}}`, `{{define "other" -}}`, 1), `no template "html"`},
		{strings.Replace(text, `{{define "subject"}}`, `{{define "other"}}`, 1), page, `no template "subject"`},
	} {
		_, err := LoadTemplates(fstest.MapFS{textFile: {Data: []byte(c.text)}, htmlFile: {Data: []byte(c.html)}})
		switch {
		case c.want == "" && err != nil, c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
			t.Errorf("want %q, got %v", c.want, err)
		}
	}
}
