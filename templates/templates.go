// Package templates holds the wording of the narrative and the style of the
// page, embedded. A user's folder overrides them file by file.
package templates

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

//go:embed *.toml *.tmpl mail.text mail.html
var files embed.FS

// Embedded is the folder of the program's own templates.
func Embedded() fs.FS { return overlay{under: files} }

// Over is the embedded templates with those files of own in their place that
// have the same name. A template of own that replaces nothing is an error: its
// name is misspelt, and it would be passed over without a word.
func Over(own fs.FS) (fs.FS, error) {
	entries, err := fs.ReadDir(own, ".")
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if e.IsDir() || !isTemplate(e.Name()) {
			continue
		}
		if _, err := fs.Stat(files, e.Name()); err != nil {
			return nil, fmt.Errorf("%s replaces no template; there are %s", e.Name(), strings.Join(Names(), ", "))
		}
	}
	return overlay{over: own, under: files}, nil
}

// Names lists the embedded templates in alphabetical order.
func Names() []string {
	entries, _ := fs.ReadDir(files, ".") // the root of an embed.FS can be read
	var out []string
	for _, e := range entries {
		if isTemplate(e.Name()) {
			out = append(out, e.Name())
		}
	}
	return out
}

func isTemplate(name string) bool {
	switch path.Ext(name) {
	case ".toml", ".tmpl":
		return true
	}
	return name == "mail.text" || name == "mail.html"
}

// isAsset says that a file is a font or a picture that a style may name.
func isAsset(name string) bool {
	ext := strings.ToLower(path.Ext(name))
	return ext == ".ttf" || ext == ".png"
}

// overlay opens a file of over, and where it has none, of under. Fonts and
// pictures, which are no templates, are only those of over.
type overlay struct{ over, under fs.FS }

func (o overlay) Open(name string) (fs.File, error) {
	switch {
	case isAsset(name) && o.over != nil:
		return o.over.Open(name)
	case !isTemplate(name) && name != ".":
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	case o.over == nil || name == ".":
		return o.under.Open(name)
	}
	f, err := o.over.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return o.under.Open(name)
	}
	return f, err
}
