package compose

import (
	"context"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"brief/briefing"
	"brief/briefing/handout"
	"brief/briefing/narrative"
)

// HandoutDir is the folder of handouts inside the output folder.
const HandoutDir = "handout"

// HandoutOptions say what is handed out, and how.
type HandoutOptions struct {
	// Out is the folder of the briefings; handouts go into its HandoutDir.
	Out string
	// Files are PDFs; without any, the briefings are taken that the manifest
	// of Out calls current.
	Files []string
	// Templates is the folder of wording and style.
	Templates fs.FS
	Layout    handout.Layout
	// Paper is "a4" or "letter"; "" is that of each briefing.
	Paper  string
	Duplex handout.Edge
	// Grey takes the colour out of what is laid out anew.
	Grey bool
	// Pack makes one booklet of all.
	Pack bool
	// Annex keeps the annexes and the evidence numbers.
	Annex bool
	Marks bool
	// Copy and Copies number the copies of a list of readers: "copy 3 of 12" on
	// each page. Copy 0 numbers none.
	Copy, Copies int
}

// Handout is a print-ready PDF.
type Handout struct {
	// File is its path, Source the file or briefing that it was made of.
	File, Source string
	Title        string
	// Marking is the handling marking of what is printed, "" for none.
	Marking string
	// Pages counts those of the briefing, Sides what is printed on, Sheets the
	// leaves of paper.
	Pages, Sides, Sheets int
	// Paper is that of the sheets: a4 or letter.
	Paper string
	// Edge is the one that the printer has to turn the sheets over.
	Edge handout.Edge
	// Foreign are the PDFs without a model that it was made of: their pages are
	// put onto sheets as they are.
	Foreign []string
	// Stale says that a newer version of the briefing is there.
	Stale bool
	Data  []byte
}

// Handouts makes the handouts without writing them, in the order of the
// files, or of the manifest. A file that fails does not stop the others, but
// for a pack, which is whole or not at all; the error is that of the folder,
// the templates or ctx.
func Handouts(ctx context.Context, opt HandoutOptions) (made []Handout, failures []Failure, err error) {
	p, err := newHandoutPress(opt)
	if err != nil {
		return nil, nil, err
	}
	leaflets, failures, err := p.read(ctx)
	if err != nil {
		return nil, failures, err
	}
	if opt.Pack {
		if len(failures) > 0 || len(leaflets) == 0 {
			return nil, failures, nil
		}
		var one Handout
		if err := guard(func() (err error) { one, err = p.pack(leaflets); return err }); err != nil {
			return nil, []Failure{{"pack", err}}, nil
		}
		return []Handout{one}, nil, nil
	}
	for i := range leaflets {
		if err := ctx.Err(); err != nil {
			return made, failures, err
		}
		var one Handout
		if err := guard(func() (err error) { one, err = p.single(&leaflets[i]); return err }); err != nil {
			failures = append(failures, Failure{leaflets[i].source, err})
			continue
		}
		made = append(made, one)
	}
	return made, failures, nil
}

// WriteHandouts writes handouts into the HandoutDir of the folder, each whole
// or not at all.
func WriteHandouts(out string, made []Handout) error {
	if len(made) == 0 {
		return nil
	}
	if err := prepareFolders(out, filepath.Join(out, HandoutDir)); err != nil {
		return err
	}
	for i := range made {
		if err := writeFile(made[i].File, made[i].Data); err != nil {
			return err
		}
	}
	return nil
}

// handoutPress is what all handouts of a run share.
type handoutPress struct {
	HandoutOptions
	wording *narrative.Wording
	words   handoutWords
	style   briefing.Style
}

func newHandoutPress(opt HandoutOptions) (*handoutPress, error) {
	p := &handoutPress{HandoutOptions: opt}
	var err error
	if p.wording, err = narrative.LoadWording(opt.Templates, ""); err != nil {
		return nil, err
	}
	if p.style, err = loadStyle(opt.Templates); err != nil {
		return nil, err
	}
	p.words, err = loadHandoutWords(opt.Templates)
	return p, err
}

// file names the handout of a leaflet: by the briefing and the layout.
func (p *handoutPress) file(name string) string {
	return filepath.Join(p.Out, HandoutDir, name+"_"+string(p.Layout)+".pdf")
}

// copyNote is what numbers a copy, "" where none is.
func (p *handoutPress) copyNote() string {
	if p.Copy == 0 {
		return ""
	}
	return strings.NewReplacer("{n}", fmt.Sprint(p.Copy), "{total}", fmt.Sprint(p.Copies)).Replace(p.words.Copy)
}
