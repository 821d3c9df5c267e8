package compose

import (
	"brief/briefing"
	"brief/briefing/layout"
	"brief/briefing/narrative"
	"brief/briefing/pdf"
	"brief/briefing/typeface"
)

// press is what all briefings of a run share.
type press struct {
	Options
	wording  *narrative.Wording
	style    briefing.Style
	faces    *typeface.Library
	manifest *Manifest
	pick     only
}

func newPress(opt Options) (*press, error) {
	p := &press{Options: opt}
	var err error
	if p.pick, err = parseOnly(opt.Only); err != nil {
		return nil, err
	}
	if p.wording, err = narrative.LoadWording(opt.Templates, opt.Language); err != nil {
		return nil, err
	}
	if p.style, err = loadStyle(opt.Templates); err != nil {
		return nil, err
	}
	if p.faces, err = dress(&p.style, opt.Templates); err != nil {
		return nil, err
	}
	if opt.Paper != "" {
		p.style.Paper = opt.Paper
	}
	if opt.Marking != nil {
		p.style.Marking = *opt.Marking
	}
	if opt.Draft != nil {
		p.style.Draft = *opt.Draft
	}
	return p, nil
}

// print lays the briefing out and gives the bytes of the PDF.
func (p *press) print(b *briefing.Briefing, model []byte, reports []pdf.Attachment) ([]byte, int, error) {
	pages, err := layout.Compose(b, p.style, p.faces)
	if err != nil {
		return nil, 0, err
	}
	out, err := p.write(pages, b, model, reports)
	return out, len(pages.Pages), err
}

const (
	author            = "brief"
	modelName         = "briefing.json"
	modelDescription  = "The model of this briefing: its figures with their evidence, and its text"
	lookName          = "style.json"
	lookDescription   = "The style that this briefing was set in"
	seriesName        = "series.csv"
	seriesDescription = "The bounds of each period"
)

// date is the date of the PDF: never that of the run.
func (p *press) date(b *briefing.Briefing) briefing.Date {
	switch {
	case !p.Options.Date.IsZero():
		return p.Options.Date
	case !b.CutOff.IsZero():
		return b.CutOff
	}
	return b.Meeting.Date
}
