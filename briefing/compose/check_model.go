package compose

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"brief/briefing"
	"brief/briefing/narrative"
)

// model checks what the model claims, row by row and piece by piece.
func (c *checker) model(b *briefing.Briefing) {
	m := &modelCheck{checker: c, b: b, evidence: map[string]*briefing.Evidence{}, derivations: map[string]*briefing.Derivation{}}
	hedges, err := readHedges(c.proof.Wording)
	if err != nil {
		c.flaw(0, "", err.Error())
		return
	}
	m.hedges = hedges
	if m.wording, err = narrative.LoadWording(c.proof.Wording, b.Language); err != nil {
		c.flaw(0, "", err.Error())
		return
	}
	for i := range b.Evidence {
		e := &b.Evidence[i]
		if m.evidence[e.No] != nil {
			c.flaw(0, e.No, "two rows of evidence have this number")
		}
		m.evidence[e.No] = e
		m.row(e)
	}
	for i := range b.Derivations {
		m.derivations[b.Derivations[i].No] = &b.Derivations[i]
	}
	m.recorded()
	m.meeting()
	m.text(b.Title, false)
	for i := range b.Sections {
		m.now = &b.Sections[i]
		m.section(m.now)
	}
}

// modelCheck holds one model with its rows by number.
type modelCheck struct {
	*checker
	b           *briefing.Briefing
	hedges      hedges
	wording     *narrative.Wording
	evidence    map[string]*briefing.Evidence
	derivations map[string]*briefing.Derivation
	known       []string
	now         *briefing.Section // that is being checked
}

// row checks a row of evidence: its figure stands in its quotation, and its
// quotation in its report.
func (m *modelCheck) row(e *briefing.Evidence) {
	if e.Figure != nil {
		if why := m.stated(e.Figure, e.Cite); why != "" {
			m.flaw(0, e.No, fmt.Sprintf("“%s”: %s", e.Cite.Text, why))
		}
		if i := slices.IndexFunc(m.b.Figures, func(f briefing.Figure) bool { return f.ID == e.Figure.ID }); i >= 0 && !sameClaim(&m.b.Figures[i], e.Figure) {
			m.flaw(0, e.No, "its figure is another one in the list of figures")
		}
	}
	for _, cite := range append([]briefing.Citation{e.Cite}, e.Also...) {
		m.citation(e.No, cite)
	}
}

// sameClaim compares what two records of one figure claim.
func sameClaim(a, b *briefing.Figure) bool {
	return a.Value == b.Value && a.Unit == b.Unit && a.Qualifier == b.Qualifier && a.Direction == b.Direction &&
		a.Period == b.Period && a.Baseline == b.Baseline && a.Metric == b.Metric && a.Text == b.Text
}

func (m *modelCheck) citation(no string, cite briefing.Citation) {
	if !strings.Contains(cite.Quote, cite.Text) {
		m.flaw(0, no, fmt.Sprintf("“%s” does not stand in its own quotation", cite.Text))
	}
	if m.proof.Reports == nil {
		return
	}
	r := m.reports[cite.Report]
	switch {
	case r == nil: // said once for the report, if it is listed
		if !slices.ContainsFunc(m.b.Reports, func(u briefing.ReportUse) bool { return u.Name == cite.Report && u.Hash != "" }) {
			m.flaw(0, no, fmt.Sprintf("the report %s is not among those that it was made from", cite.Report))
		}
	case r.Words(cite.Span) != cite.Text:
		m.flaw(0, no, fmt.Sprintf("“%s” does not stand at bytes %d to %d of %s", cite.Text, cite.Start, cite.End, cite.Report))
	case !strings.Contains(r.Text, cite.Quote):
		m.flaw(0, no, fmt.Sprintf("the quotation does not stand in %s", cite.Report))
	case !strings.Contains(squeeze(r.Text), squeeze(cite.Before+" "+cite.Quote)) && !strings.Contains(squeeze(r.Text), squeeze(cite.Before+cite.Quote)):
		// no blank need stand between two sentences
		m.flaw(0, no, fmt.Sprintf("the sentence before the quotation does not stand there in %s", cite.Report))
	case r.Line(cite.Start) != cite.Line:
		m.flaw(0, no, fmt.Sprintf("“%s” stands on line %d of %s, not %d", cite.Text, r.Line(cite.Start), cite.Report, cite.Line))
	}
}

// section walks all text of a section.
func (m *modelCheck) section(s *briefing.Section) {
	m.title(s.Title)
	for i := range s.Blocks {
		b := &s.Blocks[i]
		m.text(b.Text, s.Annex)
		for _, t := range b.Items {
			m.text(t, s.Annex)
		}
		for _, t := range b.Tiles {
			for _, part := range []briefing.Text{t.Value, t.Measure, t.Period, t.Claimant} {
				m.text(part, s.Annex)
			}
		}
		if b.Table != nil {
			m.table(b.Table, s.Annex)
		}
		if b.Chart != nil {
			m.chart(b.Chart)
		}
	}
}

func (m *modelCheck) table(t *briefing.Table, annex bool) {
	for _, c := range t.Columns {
		m.title(c.Title)
	}
	for _, row := range t.Rows {
		for _, cell := range row {
			m.text(cell, annex)
		}
	}
}

// title is free wording by another name.
func (m *modelCheck) title(s string) {
	if _, err := briefing.Words(s); err != nil {
		m.flaw(0, s, "a number stands in a heading, where nothing can prove it")
	}
}

// text checks the pieces of a running text. That words hold no digit, and
// that figures, bounds and excerpts have evidence, was checked on reading.
func (m *modelCheck) text(t briefing.Text, annex bool) {
	for i, p := range t {
		for _, no := range p.Evidence() {
			if m.evidence[no] == nil && m.derivations[no] == nil {
				m.flaw(0, p.String(), "no row has its evidence number "+no)
			}
		}
		switch p.Kind() {
		case briefing.PieceFigure:
			m.figure(p, t, annex)
		case briefing.PieceBound:
			m.bound(p)
		case briefing.PieceExcerpt:
			m.excerpt(p)
		case briefing.PieceGloss:
			m.gloss(t, i)
		case briefing.PieceDesk:
			m.desk(p, m.now)
		case briefing.PieceDate:
			m.date(p)
		case briefing.PieceName:
			m.name(p)
		case briefing.PieceCount:
			if hasDigit(p.String()) && !countForm.MatchString(p.String()) {
				m.flaw(0, p.String(), "is no count")
			}
		case briefing.PieceLabel:
			if !annex && hasDigit(p.String()) && !labelForm.MatchString(p.String()) && !m.isKnown(p.String()) {
				m.flaw(0, p.String(), "a number without evidence, printed as a label")
			}
		}
	}
}

var (
	countForm = regexp.MustCompile(`^[0-9]{1,3}([, \x{a0}\x{202f}.]?[0-9]{3})*$`)
	labelForm = regexp.MustCompile(`^[ED][0-9]+$`)
)

func hasDigit(s string) bool { return strings.IndexFunc(s, unicode.IsNumber) >= 0 }

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
