package compose

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/pdf"
	"brief/briefing/typeface"
)

// leaflet is one PDF or briefing that is handed out.
type leaflet struct {
	source, name string // what it was made of; the stem of its file name
	// brief is the model with the style and the faces to set it in; doc the
	// pages of a PDF that has none.
	brief *briefing.Briefing
	style briefing.Style
	faces *typeface.Library
	doc   *pdf.Document
	info  pdf.Info
	// stale says that the manifest of its folder knows a newer one.
	stale bool
}

// largestHandout is the largest PDF that is read.
const largestHandout = 64 << 20

// ErrNoCurrent is the error of a folder without a briefing that may be handed
// out.
var ErrNoCurrent = errors.New("the folder holds no current briefing")

// read reads what is handed out. Briefings of the manifest come in the order
// of their meetings.
func (p *handoutPress) read(ctx context.Context) (out []leaflet, failures []Failure, err error) {
	add := func(source string, read func() (leaflet, error)) {
		var l leaflet
		if err := guard(func() (err error) { l, err = read(); return err }); err != nil {
			failures = append(failures, Failure{source, err})
			return
		}
		l.source = source
		l.name = unused(l.name, out)
		out = append(out, l)
	}
	if len(p.Files) > 0 {
		for _, name := range p.Files {
			if err := ctx.Err(); err != nil {
				return nil, nil, err
			}
			add(name, func() (leaflet, error) { return p.readFile(name) })
		}
		return out, failures, nil
	}
	m, err := ReadManifest(p.Out)
	if err != nil {
		return nil, nil, err
	}
	for i := range m.Briefings {
		if e := &m.Briefings[i]; e.State == Current {
			add(filepath.Join(p.Out, e.File), func() (leaflet, error) { return p.readEntry(e) })
		}
	}
	if len(out)+len(failures) == 0 {
		return nil, nil, fmt.Errorf("%s: %w", p.Out, ErrNoCurrent)
	}
	return out, failures, nil
}

// unused is a name that no leaflet has, with a number where it has to be.
func unused(name string, out []leaflet) string {
	taken := func(s string) bool { return slices.ContainsFunc(out, func(l leaflet) bool { return l.name == s }) }
	free := name
	for n := 2; taken(free); n++ {
		free = fmt.Sprintf("%s_%d", name, n)
	}
	return free
}

// readEntry reads the model of a briefing of the folder. Its style is that of
// the PDF, or lies beside the model, or else is the one at hand.
func (p *handoutPress) readEntry(e *Entry) (leaflet, error) {
	folder := filepath.Join(p.Out, ModelDir)
	model, err := os.ReadFile(filepath.Join(folder, e.Ref+".json"))
	if err != nil {
		return leaflet{}, fmt.Errorf("its model %s cannot be read: %w", e.Ref, plainError(err))
	}
	look, err := os.ReadFile(filepath.Join(folder, lookFile(e.Ref)))
	if err != nil {
		if file, err := os.ReadFile(filepath.Join(p.Out, e.File)); err == nil {
			if found, err := pdf.Extract(file); err == nil {
				look = attached(found, lookName)
			}
		}
	}
	return p.ofModel(model, look)
}

func (p *handoutPress) readFile(name string) (leaflet, error) {
	b, err := readPDF(name)
	if err != nil {
		return leaflet{}, err
	}
	doc, err := pdf.Open(b)
	if err != nil {
		return leaflet{}, unprefixed(err)
	}
	if model, look := modelOf(name, b); model != nil {
		l, err := p.ofModel(model, look)
		if err == nil {
			l.stale = staleIn(filepath.Dir(name), l.brief.Ref)
		}
		return l, err
	}
	if err := doc.Check(); err != nil {
		return leaflet{}, unprefixed(err)
	}
	l := leaflet{name: fileStem(name), doc: doc}
	l.info = pdf.Info{Title: cmp.Or(doc.Title(), l.name)}
	return l, nil
}

// fileStem is the name of a file without its folder and extension.
func fileStem(name string) string { return strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)) }

// readPDF reads a file whole, within bounds.
func readPDF(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, plainError(err)
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, errors.New("it is a folder; name its PDFs, or the folder with -o")
	}
	b, err := io.ReadAll(io.LimitReader(f, largestHandout+1))
	if err != nil {
		return nil, plainError(err)
	}
	if len(b) > largestHandout {
		return nil, fmt.Errorf("larger than %d MB", largestHandout>>20)
	}
	return b, nil
}

// modelOf is the model and the style in a PDF or, where it cannot hold them,
// beside it; nil for a PDF of other origin.
func modelOf(name string, b []byte) (model, look []byte) {
	found, err := pdf.Extract(b)
	if err != nil {
		return nil, nil
	}
	if len(found.Attachments) > 0 {
		return attached(found, modelName), attached(found, lookName)
	}
	beside := Proof{Beside: func(file string) ([]byte, error) {
		return os.ReadFile(filepath.Join(filepath.Dir(name), ModelDir, file))
	}}
	return beside.beside(found)
}

// unprefixed is an error without the name of the package that it comes from.
func unprefixed(err error) error { return errors.New(strings.TrimPrefix(err.Error(), "pdf: ")) }

// ofModel makes a leaflet of a sealed model; without a look of its own it is
// set in the style at hand.
func (p *handoutPress) ofModel(model, look []byte) (leaflet, error) {
	b, err := openModel(model)
	if err != nil {
		return leaflet{}, err
	}
	l := leaflet{name: b.Slug, brief: b, style: p.style}
	if look != nil {
		l.style = briefing.Style{}
		if err := json.Unmarshal(look, &l.style); err != nil {
			return leaflet{}, fmt.Errorf("the style in it cannot be read: %w", err)
		}
	}
	// The file name comes out of the model, and must not lead elsewhere.
	if l.name == "" || l.name != filepath.Base(l.name) || strings.ContainsAny(l.name, `/\`) {
		l.name = b.Ref
	}
	if p.Paper != "" {
		l.style.Paper = p.Paper
	}
	if l.faces, err = dress(&l.style, p.Templates); err != nil {
		return leaflet{}, errors.New(undressed(err))
	}
	if p.Grey {
		if err := toGrey(&l.style, p.Layout); err != nil {
			return leaflet{}, err
		}
	}
	date := (&press{}).date(b)
	l.info = pdf.Info{Title: b.Title.String(), Author: author, Subject: b.Summary, Language: b.Language, Date: date}
	return l, nil
}
