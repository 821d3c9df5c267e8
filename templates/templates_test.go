package templates

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestOverReplacesFileByFile(t *testing.T) {
	own := fstest.MapFS{"style.toml": {Data: []byte("paper = \"letter\"")}, "README": {Data: []byte("mine")}, "crest.png": {Data: []byte("a picture")}, ".git/style.toml": {Data: nil}}
	both, err := Over(own)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := fs.ReadFile(both, "style.toml"); err != nil || string(b) != "paper = \"letter\"" {
		t.Errorf("style.toml is %q, %v", b, err)
	}
	want, _ := fs.ReadFile(Embedded(), "wording.toml")
	if b, err := fs.ReadFile(both, "wording.toml"); err != nil || string(b) != string(want) || len(want) == 0 {
		t.Errorf("wording.toml is not the embedded one: %v", err)
	}
	if _, err := fs.ReadFile(both, "README"); err == nil {
		t.Error("a file that is no template can be read")
	}
	if b, err := fs.ReadFile(both, "crest.png"); err != nil || string(b) != "a picture" {
		t.Errorf("crest.png is %q, %v", b, err)
	}
	if _, err := fs.ReadFile(Embedded(), "crest.png"); err == nil {
		t.Error("the embedded templates have a picture of nobody's")
	}
	names, err := fs.Glob(both, "*.tmpl")
	if err != nil || !slices.Contains(names, "page.tmpl") {
		t.Errorf("the templates are %v, %v", names, err)
	}
}

func TestOverNamesAMisspeltTemplate(t *testing.T) {
	_, err := Over(fstest.MapFS{"stile.toml": {Data: nil}})
	if err == nil || !strings.Contains(err.Error(), "stile.toml replaces no template") || !strings.Contains(err.Error(), "style.toml") {
		t.Errorf("got %v", err)
	}
	if _, err := Over(fstest.MapFS{"caution.tmpl": {Data: []byte("{{/**/}}")}}); err != nil {
		t.Error(err)
	}
}
