package compose

import (
	"path/filepath"
	"strings"

	"brief/briefing/pdf"
)

// lookFile is the style of a briefing whose PDF cannot hold it.
func lookFile(ref string) string { return ref + ".style.json" }

// writeLook keeps the style beside the model where the PDF does not hold it.
func (p *press) writeLook(ref string) error {
	if pdf.Archive(p.PDFA) != pdf.PDFA2u {
		return nil
	}
	look, err := p.look()
	if err != nil {
		return err
	}
	return writeFile(filepath.Join(p.Out, ModelDir, lookFile(ref)), look)
}

// beside finds model and style of a PDF without attachments in the folder of
// models, by the reference that its margins print. Nothing is found by a
// reference that is not printed, so no model of another briefing is taken.
func (p *Proof) beside(found *pdf.Extracted) (model, style []byte) {
	if p.Beside == nil || len(found.Pages) == 0 {
		return nil, nil
	}
	for _, r := range found.Pages[0].Runs {
		for _, word := range strings.Fields(r.Text) {
			if r.Tag != "Artifact" || !isRef(word) {
				continue
			}
			m, err := p.Beside(word + ".json")
			if err != nil {
				continue
			}
			s, err := p.Beside(lookFile(word))
			if err != nil {
				return m, nil
			}
			return m, s
		}
	}
	return nil, nil
}

// isRef says whether a word has the form of a reference.
func isRef(word string) bool {
	return len(word) == refLength && strings.Trim(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") == ""
}
