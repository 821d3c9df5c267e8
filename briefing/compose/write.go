package compose

import (
	"encoding/json"

	"brief/briefing"
	"brief/briefing/pdf"
	"brief/charts"

	"gonum.org/v1/plot/vg"
)

// write gives the bytes of the PDF of pages that are laid out, with the model
// in it.
func (p *press) write(pages *briefing.Pages, b *briefing.Briefing, model []byte) ([]byte, error) {
	table, err := seriesCSV(b.Series)
	if err != nil {
		return nil, err
	}
	look, err := json.Marshal(p.style)
	if err != nil {
		return nil, err
	}
	info := pdf.Info{
		Title: b.Title.String(), Author: author, Subject: b.Summary, Language: b.Language, Date: p.date(b),
		Attachments: []pdf.Attachment{
			{Name: modelName, MediaType: "application/json", Description: modelDescription, Relation: "Source", Data: model},
			{Name: lookName, MediaType: "application/json", Description: lookDescription, Relation: "Supplement", Data: look},
			{Name: seriesName, MediaType: "text/csv", Description: seriesDescription, Relation: "Data", Data: table},
		},
	}
	return pdf.Write(pages, info, p.faces, func(c vg.Canvas, spec *briefing.ChartSpec) error {
		return charts.Draw(c, spec, p.style, p.faces)
	})
}
