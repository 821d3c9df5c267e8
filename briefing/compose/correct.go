package compose

import (
	"cmp"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/corrections"
	"brief/briefing/meeting"
	"brief/briefing/text"
)

// joinRuled joins accounts as the desk's joins and splits have it.
func (c *Corpus) joinRuled(accounts []meeting.Account) []briefing.Meeting {
	var rulings []meeting.Ruling
	var entries []briefing.Correction
	for _, e := range c.corrections {
		if e.Kind != briefing.CorrectJoin && e.Kind != briefing.CorrectSplit {
			continue
		}
		entries = append(entries, e)
		rulings = append(rulings, meeting.Ruling{Reports: e.Reports, Apart: e.Kind == briefing.CorrectSplit})
		for _, name := range e.Reports {
			if r := c.byName[name]; r != nil && r.NoMeeting != "" && !r.Later && e.Kind == briefing.CorrectJoin {
				accounts = append(accounts, meeting.Silent(r.Report, r.Date, r.Figures))
			}
		}
	}
	if len(rulings) == 0 {
		return meeting.Join(accounts)
	}
	ms, changed := meeting.JoinRuled(accounts, rulings)
	for i, e := range entries {
		if !changed[i] {
			continue
		}
		c.effective = append(c.effective, e)
		for k := range ms {
			m := &ms[k]
			if sharesReport(m, e.Reports) && !slices.Contains(m.Corrected, briefing.CorrectedReports) {
				m.Corrected = append(m.Corrected, briefing.CorrectedReports)
			}
		}
	}
	for i := range ms {
		for _, name := range ms[i].Reports {
			c.byName[name].NoMeeting = "" // the desk knows of one
		}
	}
	return ms
}

func sharesReport(m *briefing.Meeting, reports []string) bool {
	return slices.ContainsFunc(m.Reports, func(name string) bool { return slices.Contains(reports, name) })
}

// correctMeetings sets what the desk knows of meetings.
func (c *Corpus) correctMeetings(ms []briefing.Meeting) {
	any := false
	for i := range c.corrections {
		e := &c.corrections[i]
		if e.Kind != briefing.CorrectMeeting {
			continue
		}
		k := slices.IndexFunc(ms, func(m briefing.Meeting) bool { return sharesReport(&m, e.Reports) })
		if k < 0 {
			if r := c.byName[e.Reports[0]]; r == nil || !r.Later {
				c.refuse(e, "the report tells of no meeting", "join it to a report that does: [[join]]")
			}
			continue
		}
		did, problems := corrections.Meeting(&ms[k], e)
		c.wrong = append(c.wrong, problems...)
		if !did.IsZero() {
			c.effective, any = append(c.effective, did), true
		}
	}
	if any {
		meeting.Sort(ms)
	}
}

func (c *Corpus) refuse(e *briefing.Correction, why, hint string) {
	c.wrong = append(c.wrong, corrections.Problem{File: e.File, Line: e.Line, Entry: corrections.Name(e), Why: why, Hint: hint})
}

// correct applies the desk's word on figures, and lets statements follow that
// on people.
func (c *Corpus) correct() {
	byReport := map[string][]briefing.Correction{}
	for _, e := range corrections.Spread(c.corrections, c.sisters) {
		if e.Kind == briefing.CorrectFigure || e.Kind == briefing.CorrectAdd {
			byReport[e.Reports[0]] = append(byReport[e.Reports[0]], e)
		}
	}
	about := map[string][]string{} // the countries of each report's meeting
	for i := range c.Meetings {
		m := &c.Meetings[i]
		for _, name := range m.Reports {
			r := c.byName[name]
			about[name] = m.Countries
			if slices.Contains(m.Corrected, "countries") || slices.Contains(m.Corrected, briefing.CorrectedReports) {
				r.met = m.Countries
			}
			if slices.Contains(m.Corrected, briefing.CorrectedPeople) {
				r.Statements = corrections.Statements(r.Statements, m)
			}
		}
	}
	for i := range c.Readings {
		r := &c.Readings[i]
		es := byReport[r.Report.Name]
		if len(es) == 0 {
			continue
		}
		countries := about[r.Report.Name]
		if len(countries) == 0 {
			countries = r.account.Meeting.Countries
		}
		settled, problems := corrections.Figures(corrections.Stated{
			Report: r.Report, Figures: r.Figures, Countries: countries, Sentence: sentences(r.Report),
		}, es)
		c.wrong = append(c.wrong, problems...)
		c.effective = append(c.effective, settled.Effective...)
		r.plain, r.Figures = r.Figures, settled.Figures
		r.Unused = append(slices.Clone(r.Unused), settled.Dropped...)
		slices.SortStableFunc(r.Unused, func(a, b briefing.Unused) int { return a.Start - b.Start })
		r.Statements = citing(r.Statements, r.Figures)
	}
	rank := map[briefing.CorrectionKind]int{briefing.CorrectMeeting: 1, briefing.CorrectFigure: 2, briefing.CorrectAdd: 3}
	slices.SortStableFunc(c.effective, func(a, b briefing.Correction) int {
		if d := rank[a.Kind] - rank[b.Kind]; d != 0 || rank[a.Kind] == 0 {
			return d // joins and splits keep their order
		}
		return cmp.Or(strings.Compare(a.Reports[0], b.Reports[0]), strings.Compare(a.Claim, b.Claim))
	})
}

// sisters are what the reports of a report's meeting state, its own included.
func (c *Corpus) sisters(report string) []corrections.Stated {
	names := []string{report}
	for i := range c.Meetings {
		if slices.Contains(c.Meetings[i].Reports, report) {
			names = c.Meetings[i].Reports
		}
	}
	var out []corrections.Stated
	for _, name := range names {
		if r := c.byName[name]; r != nil {
			out = append(out, corrections.Stated{Report: r.Report, Figures: r.Figures})
		}
	}
	return out
}

// sentences finds the sentence around a span of a report, the span itself
// where it goes beyond one.
func sentences(r *briefing.Report) func(briefing.Span) briefing.Span {
	var doc *text.Doc
	return func(s briefing.Span) briefing.Span {
		if doc == nil {
			doc = text.Parse(r)
		}
		for _, x := range doc.Sentences {
			if x.Span.Contains(s) {
				return x.Span
			}
		}
		return s
	}
}

// relevant are the corrections that bear on a meeting's briefing: those on
// reports about its countries, be it only by the words or only by the desk.
func (c *Corpus) relevant(m *briefing.Meeting) []briefing.Correction {
	return keep(c.effective, func(e briefing.Correction) bool {
		return slices.ContainsFunc(e.Reports, func(name string) bool {
			r := c.byName[name]
			return r != nil && (slices.Contains(m.Reports, name) || c.concerns(r, m) ||
				concern(r.account.Meeting.Countries, r.plain, m))
		})
	})
}

// Review writes a file of corrections with all that was read, as it stands.
func (c *Corpus) Review() []byte {
	var reports []corrections.Reviewed
	for i := range c.Readings {
		r := &c.Readings[i]
		words := r.plain
		if words == nil {
			words = r.Figures
		}
		reports = append(reports, corrections.Reviewed{Report: r.Report, Words: words, Stands: r.Figures})
	}
	return corrections.Review(reports, c.Meetings, c.effective)
}
