package compose

import (
	"encoding/json"
	"fmt"
	"strings"

	"brief/briefing"
	"brief/briefing/pdf"
)

// attachments are what every PDF holds of its own: model, style and series.
func (p *press) attachments(b *briefing.Briefing, model []byte) ([]pdf.Attachment, error) {
	table, err := seriesCSV(b.Series)
	if err != nil {
		return nil, err
	}
	look, err := p.look()
	if err != nil {
		return nil, err
	}
	return []pdf.Attachment{
		{Name: modelName, MediaType: "application/json", Description: modelDescription, Relation: "Source", Data: model},
		{Name: lookName, MediaType: "application/json", Description: lookDescription, Relation: "Supplement", Data: look},
		{Name: seriesName, MediaType: "text/csv", Description: seriesDescription, Relation: "Data", Data: table},
	}, nil
}

// look is the style as JSON.
func (p *press) look() ([]byte, error) {
	look, err := json.Marshal(p.style)
	if err != nil {
		return nil, fmt.Errorf("writing the style: %w", err)
	}
	return look, nil
}

// reportTexts are the texts of the reports that a briefing was made from, in
// the order of its model. textOf gives a report's text.
func reportTexts(b *briefing.Briefing, textOf func(briefing.ReportUse) (string, bool)) []pdf.Attachment {
	var out []pdf.Attachment
	for _, u := range b.Reports {
		text, ok := textOf(u)
		if !ok || u.Use != useThis && u.Use != useBack {
			continue
		}
		out = append(out, pdf.Attachment{
			Name: attachedName(u.Name), MediaType: "text/plain", Relation: "Source",
			Description: "A report that this briefing was made from: its text", Data: []byte(text),
		})
	}
	return out
}

// attachedName is the name of a report inside the PDF. Folders become part of
// it, as many readers save attachments under their names.
func attachedName(report string) string {
	name := "report-" + strings.NewReplacer("/", "_", "\\", "_", ":", "_").Replace(report)
	if lower := strings.ToLower(name); strings.HasSuffix(lower, ".txt") || strings.HasSuffix(lower, ".md") {
		return name
	}
	return name + ".txt"
}

// attachedReports are the reports' texts that a PDF holds: all that its model
// lists, or none. A text that no report of the model has is none of them.
func attachedReports(found *pdf.Extracted, b *briefing.Briefing) (texts []pdf.Attachment, whole bool) {
	byHash := map[string]string{}
	for _, a := range found.Attachments {
		if strings.HasPrefix(a.Name, "report-") {
			r := briefing.NewReport(a.Name, string(a.Data))
			byHash[r.Hash] = r.Text
		}
	}
	whole = true
	texts = reportTexts(b, func(u briefing.ReportUse) (string, bool) {
		text, ok := byHash[u.Hash]
		whole = whole && (ok || u.Hash == "" || u.Use != useThis && u.Use != useBack)
		return text, ok
	})
	return texts, whole || len(byHash) == 0
}
