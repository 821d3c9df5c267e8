package compose

import (
	"fmt"

	"brief/briefing"
	"brief/briefing/pdf"
)

// written writes the PDF again from its model and compares the two: what the
// eye sees must be what the check read, and what no eye sees must be ours too.
// The date of the file is its own, as the environment may set it; it must be
// the same wherever the file tells it.
func (c *checker) written(file []byte, found *pdf.Extracted, p *press, sheets *briefing.Pages, b *briefing.Briefing, model []byte) {
	reports, whole := attachedReports(found, b)
	if !whole {
		c.flaw(0, "", "it holds some of its reports, and not all")
	}
	again, err := p.write(sheets, b, model, reports)
	if err != nil {
		c.flaw(0, "", "the model cannot be written: "+err.Error())
		return
	}
	differences, err := pdf.Compare(file, again)
	if err != nil {
		c.flaw(0, "", err.Error())
		return
	}
	for _, d := range differences {
		c.flaw(d.Page, d.Words, d.What)
	}
	if len(differences) > 0 && b.Program != program() {
		c.flaw(0, "", fmt.Sprintf("%v (%q, this is %q)", ErrOtherVersion, b.Program, program()))
	}
}
