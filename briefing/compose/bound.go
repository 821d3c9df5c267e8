package compose

import (
	"fmt"
	"sort"
	"strings"

	"brief/briefing"
)

// What a briefing takes of its reports at most. The longest press conference
// has some hundred figures; without a bound, a file that is nothing but numbers
// makes an annex of thousands of pages.
const (
	mostFigures    = 400     // of one report
	mostStatements = 400     // of one report
	mostUnused     = 400     // of one report
	mostOfMeeting  = 2000    // figures of all reports of a meeting
	leastOfReport  = 20      // which each report keeps, however many there are
	mostSentences  = 1 << 20 // bytes of the sentences that figures of one report stand in
)

// extract is what a briefing takes of a report. Left, if set, stands for what
// it does not take.
type extract struct {
	figures    []briefing.Figure
	statements []briefing.Statement
	unused     []briefing.Unused
	left       *briefing.Unused
}

// share is how many figures a briefing takes of each report of a meeting:
// mostFigures, or less where many reports have many.
func (c *Corpus) share(m *briefing.Meeting) int {
	fits := func(n int) bool {
		sum := 0
		for _, name := range m.Reports {
			if r := c.byName[name]; r != nil {
				sum += min(n, len(r.Figures))
			}
		}
		return sum <= mostOfMeeting
	}
	above := sort.Search(mostFigures+1, func(n int) bool { return !fits(n) })
	return min(max(above-1, leastOfReport), mostFigures)
}

// extract takes at most n figures of the report, in text order, and says what
// is left.
func (r *Reading) extract(n int) extract {
	x := extract{figures: r.chosen(n), statements: r.Statements, unused: r.Unused}
	x.statements = x.statements[:min(len(x.statements), mostStatements)]
	x.unused = x.unused[:min(len(x.unused), mostUnused)]
	numbers := len(r.Figures) - len(x.figures) + len(r.Unused) - len(x.unused)
	said := len(r.Statements) - len(x.statements)
	if len(x.figures) < len(r.Figures) {
		x.statements = citing(x.statements, x.figures)
	}
	if numbers+said > 0 {
		x.left = &briefing.Unused{Report: r.Report.Name, Span: r.firstLeft(&x), Reason: leftOver(numbers, said)}
		x.left.Text = r.Report.Words(x.left.Span)
	}
	return x
}

// leftOver words how much of a report a briefing leaves out.
func leftOver(numbers, said int) string {
	var what []string
	if numbers > 0 {
		what = append(what, fmt.Sprintf("%d numbers", numbers))
	}
	if said > 0 {
		what = append(what, fmt.Sprintf("%d statements", said))
	}
	return "the first of " + strings.Join(what, " and ") + " of this report that this briefing has no room for"
}

// chosen are up to n figures in text order: those with a measure of their own
// that are not about others go before the rest.
func (r *Reading) chosen(n int) []briefing.Figure {
	long := 0
	for i := range r.Figures {
		long += len(r.Figures[i].Sentence)
	}
	if len(r.Figures) <= n && long <= mostSentences {
		return r.Figures
	}
	take, taken, room := make([]bool, len(r.Figures)), 0, mostSentences
	for _, second := range []bool{false, true} {
		for i := range r.Figures {
			f := &r.Figures[i]
			if minor := f.Metric == briefing.OtherMetric || f.Scope == briefing.ScopeThird; minor != second || taken == n || len(f.Sentence) > room {
				continue
			}
			take[i] = true
			taken++
			room -= len(f.Sentence)
		}
	}
	out := make([]briefing.Figure, 0, taken)
	for i := range r.Figures {
		if take[i] {
			out = append(out, r.Figures[i])
		}
	}
	return out
}

// citing are the statements without the ids of figures that are not there.
func citing(ss []briefing.Statement, fs []briefing.Figure) []briefing.Statement {
	there := map[string]bool{}
	for i := range fs {
		there[fs[i].ID] = true
	}
	out := make([]briefing.Statement, len(ss))
	for i, s := range ss {
		s.Figures = keep(s.Figures, func(id string) bool { return there[id] })
		out[i] = s
	}
	return out
}

// firstLeft is where the first of what an extract does not take stands.
func (r *Reading) firstLeft(x *extract) briefing.Span {
	for i := range r.Figures {
		if i >= len(x.figures) || x.figures[i].ID != r.Figures[i].ID {
			return r.Figures[i].Span
		}
	}
	if n := len(x.unused); n < len(r.Unused) {
		return r.Unused[n].Span
	}
	return opening(r.Report, r.Statements[len(x.statements)].Span)
}

// opening is the first word of a span.
func opening(r *briefing.Report, s briefing.Span) briefing.Span {
	if i := strings.IndexAny(r.Words(s), " \n\t"); i > 0 {
		s.End = s.Start + i
	}
	return s
}
