package compose

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/figures"
	"brief/briefing/narrative"
	"brief/briefing/official"
	"brief/briefing/text"
)

// stated reads the quotation of a figure afresh and says why it does not state
// the figure, "" if it does.
//
// What the desk set is taken back first, by the record that the model holds.
func (m *modelCheck) stated(claimed *briefing.Figure, cite briefing.Citation) string {
	if claimed.Rule == official.Rule {
		return official.Stated(claimed, cite)
	}
	worded, added, why := m.asWorded(claimed)
	f := &worded
	switch {
	case why != "":
		return why
	case f.Text != cite.Text:
		return fmt.Sprintf("the figure's words are “%s”", f.Text)
	case added && strings.Contains(cite.Quote, cite.Text):
		return ""
	}
	at := strings.Index(cite.Quote, cite.Text)
	if at < 0 {
		return "the words do not stand in the quotation"
	}
	span := briefing.Span{Start: at, End: at + len(cite.Text)}
	var near []briefing.Figure
	for _, r := range figures.Read(text.Parse(briefing.NewReport(cite.Report, cite.Quote))).Figures {
		if r.Overlaps(span) || strings.Contains(r.Text, cite.Text) {
			near = append(near, r)
		}
	}
	if slices.ContainsFunc(near, func(r briefing.Figure) bool { return agrees(&r, f, m.shared(cite)) }) {
		return ""
	}
	for _, r := range near {
		if r.Span == span {
			return fmt.Sprintf("the quotation states %s, the figure is %s", claimOf(&r), claimOf(f))
		}
	}
	// Some numbers are only figures by the sentence before ("It was 4.3 a year
	// earlier"). Then the digits decide.
	if written := digitRuns(cite.Text); len(written) > 0 && !slices.ContainsFunc(valuesOf(f), func(v float64) bool { return slices.Contains(written, digitsOf(v)) }) {
		return fmt.Sprintf("the words do not hold the figure %s", claimOf(f))
	}
	return ""
}

// valuesOf are the numbers in which words state a figure: its value or, of a change
// in percent, the index too that a table gives in its place (92 and 100 before is a
// fall of 8).
func valuesOf(f *briefing.Figure) []float64 {
	switch {
	case f.Kind != briefing.Change || f.Unit != briefing.Percent:
	case f.Direction == briefing.Up:
		return []float64{f.Value, 100 + f.Value}
	case f.Direction == briefing.Down:
		return []float64{f.Value, 100 - f.Value}
	}
	return []float64{f.Value}
}

// agrees compares what the words decide: value, unit, hedge and direction. The
// units of shared decide a currency that the words leave open.
func agrees(r, f *briefing.Figure, shared func(r, f *briefing.Figure) bool) bool {
	return sameAmount(r, f) && (r.Unit == f.Unit || shared(r, f)) &&
		r.Qualifier == f.Qualifier && r.Direction == f.Direction
}

// sameAmount compares the values of two readings of the same words. "232.000" is
// either of two numbers by the habit of the outlet, which the rest of the report
// shows and a quotation may not.
func sameAmount(r, f *briefing.Figure) bool {
	same := near
	if onePoint.MatchString(f.Text) {
		same = func(a, b float64) bool { return near(a, b) || near(1000*a, b) || near(a, 1000*b) }
	}
	high := r.High == nil && f.High == nil || r.High != nil && f.High != nil && same(*r.High, *f.High)
	return same(r.Value, f.Value) && high
}

// onePoint is a number with one point or comma that may group or begin decimals.
var onePoint = regexp.MustCompile(`(^|[^0-9.,])[1-9][0-9]{0,2}[.,][0-9]{3}($|[^0-9.,]|[.,]($|[^0-9]))`)

// currencyWord are the names of currencies that several countries have: whose
// is meant may stand outside of the quotation.
var currencyWord = regexp.MustCompile(`(?i)(^|[^a-z])(rs|re|rupees?|dinars?|pesos?|francs?|f?cfaf?|sh|shillings?|pounds?|kron[aeo]r?|dirhams?|ri[y]?als?)([^a-z]|$)`)

// shared says of the two readings of a citation whether they may be one amount
// in a currency whose country stands outside of the quotation: a name that
// several countries have, in the words or, where these hold a bare number, around
// them; or a plain "$" in news of a country with dollars of its own.
func (m *modelCheck) shared(cite briefing.Citation) func(r, f *briefing.Figure) bool {
	return func(r, f *briefing.Figure) bool {
		if len(r.Unit) != 3 || len(f.Unit) != 3 || r.Unit == briefing.TEU || f.Unit == briefing.TEU {
			return false
		}
		if currencyWord.MatchString(f.Text) {
			return true
		}
		if bareNumber.MatchString(f.Text) {
			return currencyWord.MatchString(cite.Quote)
		}
		return r.Unit == "USD" && f.Unit[2] == 'D' && slices.Contains(m.b.Meeting.Countries, f.Unit[:2]) && bareDollar.MatchString(f.Text)
	}
}

// bareNumber are words without a currency, bareDollar those with a dollar sign
// that no letter stands before.
var (
	bareNumber = regexp.MustCompile(`^[^\pL\pS]*[0-9][^\pL\pS]*$`)
	bareDollar = regexp.MustCompile(`(^|[^\pL])\$`)
)

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Max(math.Abs(a), math.Abs(b)) }

func claimOf(f *briefing.Figure) string {
	return strings.Join(strings.Fields(fmt.Sprintf("%s %v %s", f.Qualifier, f.Value, f.Unit)), " ")
}

// figure checks that the text of a figure piece says its figure: its number,
// and its hedge, if not itself then in the text around it. On the pages before
// the annex it is to the letter one of the ways in which a figure is printed,
// so that unit, currency, direction and multiple are its own too.
func (m *modelCheck) figure(p briefing.Piece, around briefing.Text, annex bool) {
	f := m.figureOf(p)
	if f == nil {
		m.flaw(0, p.String(), fmt.Sprintf("none of its evidence (%s) is for the figure %s", strings.Join(p.Evidence(), ", "), p.Claim()))
		return
	}
	size := magnitude(f)
	for _, n := range numbersIn(p.String()) {
		if !n.says(size) {
			m.flaw(0, p.String(), fmt.Sprintf("the figure of %s is %s", strings.Join(p.Evidence(), ", "), claimOf(f)))
			return
		}
	}
	if !annex && !m.isForm(p) {
		m.flaw(0, p.String(), fmt.Sprintf("this is no way to print the figure of %s (“%s”)", strings.Join(p.Evidence(), ", "), squeeze(f.Text)))
		return
	}
	said := m.hedges.in(p.String())
	if len(said) == 0 {
		said = m.hedges.in(around.String())
		if f.Qualifier == briefing.Exact || f.Qualifier == "" {
			return // the hedge around it may be another figure's
		}
	}
	if !m.hedges.allow(said, f.Qualifier) {
		m.flaw(0, p.String(), fmt.Sprintf("the hedge of %s is %q", strings.Join(p.Evidence(), ", "), f.Qualifier))
	}
}

// magnitude is the figure without the sign of a deficit, which numbers in words
// do not carry; isForm holds the sign to the letter.
func magnitude(f *briefing.Figure) *briefing.Figure {
	if f.Value >= 0 {
		return f
	}
	size := *f
	size.Value = -f.Value
	return &size
}

// isForm says whether a piece prints one of the figures behind it: that of a
// row of its evidence, or the claim itself.
func (m *modelCheck) isForm(p briefing.Piece) bool {
	says := func(f *briefing.Figure) bool {
		return slices.ContainsFunc(narrative.FigureForms(f, m.wording, m.b.Language), func(form string) bool {
			return strings.EqualFold(squeeze(form), squeeze(p.String()))
		})
	}
	for _, no := range p.Evidence() {
		if e := m.evidence[no]; e != nil && e.Figure != nil && says(e.Figure) {
			return true
		}
	}
	i := slices.IndexFunc(m.b.Figures, func(f briefing.Figure) bool { return f.ID == p.Claim() })
	return i >= 0 && says(&m.b.Figures[i])
}

// figureOf is the figure behind a piece: that of its evidence with its claim,
// or of the same claim in another report.
func (m *modelCheck) figureOf(p briefing.Piece) *briefing.Figure {
	var first *briefing.Figure
	for _, no := range p.Evidence() {
		e := m.evidence[no]
		if e == nil || e.Figure == nil {
			continue
		}
		if e.Figure.ID == p.Claim() {
			return e.Figure
		}
		if first == nil {
			first = e.Figure
		}
	}
	return first
}
