package compose

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"

	"brief/briefing"
	"brief/briefing/pdf"
)

// Flaw is a place at which a briefing does not hold.
type Flaw struct {
	// Page is the page's number from 1, 0 for the model.
	Page int
	// Words are the number or the words that are at fault.
	Words string
	Why   string
}

// Proof is what a briefing is checked against.
type Proof struct {
	// Wording is the folder of templates, for the words that hedge.
	Wording fs.FS
	// Reports, if not nil, are the reports by name: each quotation must stand
	// in its report to the letter.
	Reports map[string]*briefing.Report
	// Again asks that the Reports make the same briefing again.
	Again bool
	// Beside, if set, reads a file of the folder of models beside the PDF, for
	// one that holds no model itself.
	Beside func(name string) ([]byte, error)
	// Runs, if set, saves reading the same reports for each briefing.
	Runs *Runs
}

// Check proves that every number of a PDF has evidence:
//
//  1. its page text, read from the PDF itself, is what its model sets, number
//     by number and word by word, charts and furniture included, and the file
//     is the one that this program writes from the model: what is drawn, where
//     and in what colour, links, bookmarks, structure, descriptions, metadata
//     and attachments;
//  2. the model is the one that its reference was made from;
//  3. in the model, each number is a figure with the quotation that states it,
//     a bound with its derivation, a date, a name out of a quotation, a count
//     or furniture;
//  4. with proof.Again, the reports that the model lists make the same model.
//
// The model is nil where the file holds none that can be read.
func Check(file []byte, proof Proof) (*briefing.Briefing, []Flaw) {
	found, err := pdf.Extract(file)
	if err != nil {
		return nil, []Flaw{{Why: err.Error()}}
	}
	model, style, level := proof.source(found)
	switch {
	case level == pdf.PDFA2u && (model == nil || style == nil):
		return nil, []Flaw{{Why: "it holds no model, and none lies beside it in " + ModelDir + "/: no briefing of this program, or parted from its folder"}}
	case model == nil || style == nil:
		return nil, []Flaw{{Why: "no briefing of this program: it holds no model"}}
	}
	c := &checker{proof: proof}
	b, err := openModel(model)
	if err != nil {
		c.flaw(0, "", err.Error())
	}
	if b == nil {
		return nil, c.flaws
	}
	if proof.Reports != nil {
		c.listed(b)
	}
	c.model(b)
	if s, err := openStyle(style, b); err != nil {
		c.flaw(0, "", err.Error())
	} else if faces, err := dress(&s, proof.Wording); err != nil {
		c.flaw(0, "", undressed(err))
	} else if sheets := c.pages(found, b, s, faces); sheets != nil {
		p := &press{style: s, faces: faces, Options: Options{Date: found.Info.Date, PDFA: string(level)}}
		c.written(file, found, p, sheets, b, model)
		if proof.Again && c.complete {
			c.again(b, s)
		}
	}
	c.document(found, b)
	if level != pdf.PDFA2u {
		c.attachments(found, b)
	}
	return b, c.flaws
}

// source gives model and style of a PDF: those attached or, where it holds
// none, those beside it.
func (p *Proof) source(found *pdf.Extracted) (model, style []byte, level pdf.Archive) {
	if len(found.Attachments) == 0 {
		model, style = p.beside(found)
		return model, style, pdf.PDFA2u
	}
	return attached(found, modelName), attached(found, lookName), pdf.PDFA3u
}

type checker struct {
	proof Proof
	flaws []Flaw
	// reports are those that the model lists, by the names that it gives
	// them, as far as they are there; complete says that all are.
	reports  map[string]*briefing.Report
	complete bool
}

func (c *checker) flaw(page int, words, why string) {
	c.flaws = append(c.flaws, Flaw{page, words, why})
}

func attached(e *pdf.Extracted, name string) []byte {
	for _, a := range e.Attachments {
		if a.Name == name {
			return a.Data
		}
	}
	return nil
}

// undressed says why a file cannot be set again in its own look.
func undressed(err error) string {
	if errors.Is(err, errNoAsset) {
		return "it is set in a look of its own; give the templates that it was made with (" + err.Error() + ")"
	}
	return err.Error()
}

// openStyle reads the style that a briefing was set in. What it prints beside
// the model's text must carry no number.
func openStyle(data []byte, b *briefing.Briefing) (briefing.Style, error) {
	var s briefing.Style
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&s); err != nil {
		return s, fmt.Errorf("the style in it cannot be read: %w", err)
	}
	if s.Marking != b.Marking || s.Draft != b.Draft {
		return s, fmt.Errorf("its style says marking %q, its model %q", s.Marking, b.Marking)
	}
	for _, l := range []string{s.Labels.Page, s.Labels.Draft, s.Labels.Sample, s.Labels.Further, s.Labels.Continued, s.Labels.Evidence, s.Labels.Back} {
		if _, err := briefing.Words(l); err != nil {
			return s, fmt.Errorf("the style in it prints a number as furniture: %q", l)
		}
	}
	return s, nil
}

// attachments checks that the spreadsheet beside the model says the same.
func (c *checker) attachments(e *pdf.Extracted, b *briefing.Briefing) {
	want, err := seriesCSV(b.Series)
	if err != nil {
		c.flaw(0, "", err.Error())
		return
	}
	if !bytes.Equal(attached(e, seriesName), want) {
		c.flaw(0, seriesName, "the attached table is not that of the model's series")
	}
}

// document checks what the file says of itself.
func (c *checker) document(e *pdf.Extracted, b *briefing.Briefing) {
	if title := b.Title.String(); e.Info.Title != "" && e.Info.Title != title {
		c.flaw(0, e.Info.Title, fmt.Sprintf("the document's title is not the model's (%q)", title))
	}
}
