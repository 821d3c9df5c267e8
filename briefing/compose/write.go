package compose

import (
	"brief/briefing"
	"brief/briefing/pdf"
	"brief/charts"

	"gonum.org/v1/plot/vg"
)

// write gives the bytes of the PDF of pages that are laid out, with the model
// and its reports in it.
func (p *press) write(pages *briefing.Pages, b *briefing.Briefing, model []byte, reports []pdf.Attachment) ([]byte, error) {
	info := pdf.Info{
		Title: b.Title.String(), Author: author, Subject: b.Summary, Language: b.Language, Date: p.date(b),
		Archive: pdf.Archive(p.PDFA),
	}
	if info.Archive != pdf.PDFA2u {
		own, err := p.attachments(b, model)
		if err != nil {
			return nil, err
		}
		info.Attachments = append(own, reports...)
	}
	return pdf.Write(pages, info, p.faces, func(c vg.Canvas, spec *briefing.ChartSpec) error {
		return charts.Draw(c, spec, p.style, p.faces)
	})
}
