package pdf

import "fmt"

// Extracted is the text and the attachments of a PDF that this package wrote
// (also after another program rewrote its structure).
type Extracted struct {
	// Info has no Attachments: they stand beside it.
	Info        Info
	Pages       []ExtractedPage
	Attachments []Attachment
}

// ExtractedPage is the text of a page in content order.
type ExtractedPage struct{ Runs []Run }

// Run is one marked-content sequence: Tag is the role of its element ("P",
// "Figure" …), or "Artifact", or "" for text that is not marked. A character
// whose meaning the file does not tell reads as U+FFFD.
type Run struct {
	Tag, Text string
}

// Extract reads a PDF. It never panics; what is no PDF, is encrypted or is too
// damaged to be read whole is an error. A file whose cross-reference table is
// wrong is read by looking for its objects.
func Extract(b []byte) (out *Extracted, err error) {
	defer func() {
		// The reader checks what it reads; this is for what it overlooked.
		if x := recover(); x != nil {
			out, err = nil, fmt.Errorf("pdf: the file is damaged: %v", x)
		}
	}()
	f, err := openFile(b)
	if err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	out = f.extract()
	if f.err != nil && !f.rebuilt {
		if err := f.rebuild(); err != nil {
			return nil, fmt.Errorf("pdf: the file is damaged: %w", err)
		}
		out = f.extract()
	}
	if f.err != nil {
		return nil, fmt.Errorf("pdf: the file is damaged: %w", f.err)
	}
	return out, nil
}

func (f *file) extract() *Extracted {
	out := &Extracted{Info: f.info(), Attachments: f.attachments()}
	fonts := make(map[int]*decoder)
	steps := maxSteps
	for _, page := range f.pageList() {
		r := &reader{f: f, roles: f.pageRoles(page), fonts: fonts, own: make(map[name]*decoder), steps: steps}
		r.interpret(f.contents(page), f.dict(page["Resources"]))
		for _, form := range f.appearances(page) {
			r.interpretForm(form, nil)
		}
		steps = r.steps
		var p ExtractedPage
		for _, run := range r.runs {
			p.Runs = append(p.Runs, Run{run.tag, string(run.text)})
		}
		out.Pages = append(out.Pages, p)
	}
	return out
}
