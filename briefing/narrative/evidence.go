package narrative

import (
	"fmt"
	"strings"

	"brief/briefing"
)

// register gives evidence numbers in the order of first use. Sections must be
// composed in the order in which they are printed.
type register struct {
	texts  map[string]*briefing.Report
	rows   []briefing.Evidence
	byKey  map[string]string   // claim or fact to its number
	kinds  map[string][]string // what facts a number is evidence of
	claims map[string]*claim   // figure id to its claim
	leans  *leans
}

func newRegister(in *Input) *register {
	return &register{texts: in.Texts, byKey: map[string]string{}, kinds: map[string][]string{}, claims: map[string]*claim{}}
}

// add makes figures of a meeting findable by id.
func (g *register) add(cs []*claim) {
	for _, c := range cs {
		for _, f := range c.figures() {
			if g.claims[f.ID] == nil {
				g.claims[f.ID] = c
			}
		}
	}
}

func (g *register) put(key string, e briefing.Evidence) string {
	e.No = fmt.Sprintf("E%d", len(g.rows)+1)
	g.rows = append(g.rows, e)
	g.byKey[key] = e.No
	return e.No
}

// figure is the evidence number of a claim.
func (g *register) figure(c *claim) string {
	if no, ok := g.byKey[c.ID]; ok {
		return no
	}
	e := briefing.Evidence{Claim: c.ID, Figure: c.Figure, Cite: g.citeFigure(c.Figure)}
	for _, f := range c.also {
		e.Also = append(e.Also, g.citeFigure(f))
	}
	e.Origins = originNames(&c.told.Meeting, c.reportsOf())
	return g.put(c.ID, e)
}

// figures are the evidence numbers of figure ids that are known.
func (g *register) figures(ids []string) []string {
	var out []string
	for _, id := range ids {
		if c := g.claims[id]; c != nil {
			if no := g.figure(c); !contains(out, no) {
				out = append(out, no)
			}
		}
	}
	return out
}

// remark is the evidence of a statement with the same words in other reports.
// Where the words stand in the sentence of their figures, the figures'
// evidence is theirs too.
func (g *register) remark(s *remark) []string {
	if no, ok := g.byKey[s.ID]; ok {
		return []string{no}
	}
	if ids, ok := g.withinFigures(s); ok {
		return g.figures(ids)
	}
	e := briefing.Evidence{Claim: s.ID, Cite: g.cite(s.Report, s.Span, s.SentenceSpan, s.Text, s.Sentence)}
	for _, o := range s.also {
		e.Also = append(e.Also, g.cite(o.Report, o.Span, o.SentenceSpan, o.Text, o.Sentence))
	}
	e.Origins = originNames(&s.told.Meeting, s.reports())
	return []string{g.put(s.ID, e)}
}

// withinFigures lists the figures of a statement whose words all lie in those
// figures' sentence.
func (g *register) withinFigures(s *remark) ([]string, bool) {
	for _, id := range s.Figures {
		c := g.claims[id]
		if c == nil || !c.saidIn(id, s.Report, s.Text) {
			return nil, false
		}
	}
	return s.Figures, len(s.Figures) > 0
}

// fact is the evidence of a date, place, participant or document. Facts told
// by one sentence share a number.
func (g *register) fact(kind string, c briefing.Citation) []string {
	if c.Report == "" {
		return nil
	}
	key := "fact\x00" + c.Report + "\x00" + c.Quote
	no, ok := g.byKey[key]
	if !ok {
		no = g.put(key, briefing.Evidence{Claim: kind, Cite: c})
		g.kinds[no] = nil
	}
	if !contains(g.kinds[no], kind) {
		g.kinds[no] = append(g.kinds[no], kind)
	}
	return []string{no}
}

// saidIn says whether the sentence of one of the claim's figures holds words
// of a report.
func (c *claim) saidIn(id, report, words string) bool {
	for _, f := range c.figures() {
		if f.ID == id {
			return f.Report == report && strings.Contains(f.Sentence, words)
		}
	}
	return false
}

func (g *register) citeFigure(f *briefing.Figure) briefing.Citation {
	return g.cite(f.Report, f.Span, f.SentenceSpan, f.Text, f.Sentence)
}

// cite leads to the words in their sentence; without the report's text (a
// figure added by hand) the words themselves stand.
func (g *register) cite(report string, claim, sentence briefing.Span, text, quote string) briefing.Citation {
	if r := g.texts[report]; r != nil && r.Words(claim) == text && text != "" {
		if !sentence.Contains(claim) {
			sentence = claim
		}
		c := r.Cite(claim, sentence)
		c.Before = g.leans.beforeOf(report, sentence)
		return c
	}
	if !strings.Contains(quote, text) {
		quote = text
	}
	return briefing.Citation{Report: report, Span: claim, Text: text, Quote: quote}
}

func originNames(m *briefing.Meeting, reports []string) []string {
	named, _ := origins(m, reports)
	return named
}

// snapshot and rollback undo numbers given by a wording that was not used.
func (g *register) snapshot() map[string]string {
	keys := make(map[string]string, len(g.byKey))
	for k, v := range g.byKey {
		keys[k] = v
	}
	return keys
}

func (g *register) rollback(rows int, keys map[string]string) {
	g.rows, g.byKey = g.rows[:rows], keys
}
