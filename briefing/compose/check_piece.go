package compose

import (
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
)

// excerpt stands in a citation of its evidence to the letter.
func (m *modelCheck) excerpt(p briefing.Piece) {
	want := squeeze(p.String())
	for _, no := range p.Evidence() {
		e := m.evidence[no]
		if e == nil {
			continue
		}
		for _, cite := range append([]briefing.Citation{e.Cite}, e.Also...) {
			if strings.Contains(squeeze(cite.Before+" "+cite.Quote), want) {
				return
			}
		}
	}
	m.flaw(0, p.String(), fmt.Sprintf("these words do not stand in the quotation of %s", strings.Join(p.Evidence(), ", ")))
}

// gloss stands in brackets, and is words of a report.
func (m *modelCheck) gloss(t briefing.Text, i int) {
	p := t[i]
	if i == 0 || i+1 == len(t) || !strings.HasSuffix(t[i-1].String(), "[") || !strings.HasPrefix(t[i+1].String(), "]") {
		m.flaw(0, p.String(), "words were added to an excerpt outside brackets")
	}
	if m.proof.Reports == nil {
		return
	}
	for _, r := range m.reports {
		if strings.Contains(squeeze(r.Text), squeeze(p.String())) {
			return
		}
	}
	m.flaw(0, p.String(), "the words added to an excerpt stand in no report")
}

// date holds numbers of days and years only.
func (m *modelCheck) date(p briefing.Piece) {
	for _, n := range numbersIn(p.String()) {
		if n.scaled() || n.value != float64(int(n.value)) || n.value < 0 || n.value > 31 && (n.value < 1000 || n.value > 2999) {
			m.flaw(0, p.String(), "a number that is no date, printed as one")
			return
		}
	}
	if strings.ContainsAny(p.String(), "$€£%") {
		m.flaw(0, p.String(), "an amount, printed as a date")
	}
}

// name with a number in it stands in a quotation, or is a report's or the
// meeting's own.
func (m *modelCheck) name(p briefing.Piece) {
	if hasDigit(p.String()) && !m.isKnown(p.String()) {
		m.flaw(0, p.String(), "a number without evidence, printed as a name")
	}
}

// isKnown says whether words stand in a quotation or among the facts. A title
// may have got a capital letter.
func (m *modelCheck) isKnown(s string) bool {
	if m.known == nil {
		for i := range m.b.Evidence {
			e := &m.b.Evidence[i]
			for _, cite := range append([]briefing.Citation{e.Cite}, e.Also...) {
				m.known = append(m.known, squeeze(cite.Before+" "+cite.Quote), cite.Report)
			}
		}
		for _, r := range m.b.Reports {
			m.known = append(m.known, r.Name, r.Outlet, r.Origin, r.Title, squeeze(r.DateWords))
		}
		m.known = append(m.known, m.b.Meeting.Place, m.b.Supersedes)
		m.known = append(m.known, m.setByDesk()...)
		for i := range m.known {
			m.known[i] = strings.ToLower(m.known[i])
		}
	}
	s = strings.ToLower(squeeze(s))
	return slices.ContainsFunc(m.known, func(k string) bool { return strings.Contains(k, s) })
}
