package narrative

import (
	"slices"
	"strings"

	"brief/briefing"
)

// maxReadoutRows is the number of rows of the comparison.
const maxReadoutRows = 6

// readouts compares the reports of one meeting claim by claim, each in its own
// words; with one report, in whose words which fields were found.
func (b *writer) readouts() *briefing.Section {
	s := &briefing.Section{ID: "readouts", Rank: 58}
	switch {
	case len(b.in.Meeting.Reports) > 1:
		b.compareReports(s)
	default:
		b.compareSides(s)
	}
	if len(s.Blocks) == 0 {
		return nil
	}
	return s
}

// compareReports sets side by side what the first two to four reports say.
func (b *writer) compareReports(s *briefing.Section) {
	reports := b.in.Meeting.Reports[:min(len(b.in.Meeting.Reports), 4)]
	t := &briefing.Table{RowHeader: true, Columns: []briefing.Column{{Title: b.term("column", "claim"), Weight: 1.1}}}
	label := "report"
	if b.numbered {
		label = "outlet_date"
	}
	named := []briefing.Text{{b.words("column", label)}}
	for i, name := range reports {
		t.Columns = append(t.Columns, briefing.Column{Title: b.term("report_column", "n"+trimFloat(float64(i+1))), Weight: 2})
		named = append(named, b.reportIn(name))
	}
	both, differ := 0, []any(nil)
	for _, c := range b.claims {
		both += order(len(c.reportsOf()) > 1)
		if c.hedgesDiffer() {
			differ = append(differ, b.text(b.say("readouts.measure", data{"f": b.view(c)})))
		}
	}
	t.Rows = b.readoutRows(reports)
	var only []any
	for _, name := range reports {
		if n := b.onlyIn(name); n > 0 {
			only = append(only, b.text(b.say("readouts.only", data{"report": b.reportVal(name), "claims": b.num(n)})))
		}
	}
	known, unnamed := origins(&b.in.Meeting, b.in.Meeting.Reports)
	if len(t.Rows) > 0 {
		t.Rows = append([][]briefing.Text{named}, t.Rows...)
		s.Blocks = append(s.Blocks, briefing.Block{Kind: briefing.BlockTable, Table: t})
	}
	s.Blocks = append(s.Blocks, paragraph(b.say("readouts.reports", data{
		"both": b.num(both), "all": b.num(len(b.claims)), "differ": differ, "only": only, "origins": b.num(len(known) + unnamed), "reports": b.num(len(b.in.Meeting.Reports)),
		"figures": len(b.claims) > 0, "two": len(b.in.Meeting.Reports) == 2, "remarks": b.remarksOnlyIn(reports),
	})))
}

// readoutRows are one row for each measure and period that the reports do not
// tell alike, with each report's own words.
func (b *writer) readoutRows(reports []string) [][]briefing.Text {
	type about struct {
		metric             briefing.Metric
		change             bool
		period, baseline   briefing.Period
		from, scope, exact string
		pair               string
	}
	var keys []about
	groups := map[about][]*claim{}
	for _, c := range ranked(b.claims) {
		k := about{c.Metric, c.Kind == briefing.Change, c.Period, c.Baseline, c.From, string(c.Scope), "", strings.Join(c.Pair, "-")}
		if c.Scope == briefing.ScopePart {
			k.exact = c.ID
		}
		if len(groups[k]) == 0 {
			keys = append(keys, k)
		}
		groups[k] = append(groups[k], c)
	}
	var rows [][]briefing.Text
	for _, k := range keys {
		cs := groups[k]
		if len(cs) == 1 && len(cs[0].reportsOf()) == len(b.in.Meeting.Reports) && !cs[0].hedgesDiffer() || len(rows) == maxReadoutRows {
			continue // what all say alike needs no row
		}
		row := []briefing.Text{capital(b.say("readouts.row", data{"f": b.view(cs[0])}))}
		for _, name := range reports {
			row = append(row, b.wordsIn(cs, name))
		}
		rows = append(rows, row)
	}
	return rows
}

// reportIn names a report with its outlet; a numbered one has its number at the
// head of the column.
func (b *writer) reportIn(name string) briefing.Text {
	for _, u := range b.in.Reports {
		if u.Name == name && b.numbered {
			outlet := any(nil)
			if u.Outlet != "" {
				outlet = b.val(briefing.NamePiece(u.Outlet))
			}
			return capital(b.say("readouts.outlet", data{"outlet": outlet, "date": b.dateVal(u.Date), "words": b.ownDay(u)}))
		} else if u.Name == name {
			return b.reportLine(u, true)
		}
	}
	return b.reportPieces(name)
}

// wordsIn are the words of claims in one report.
func (b *writer) wordsIn(cs []*claim, report string) briefing.Text {
	var vs []any
	said := map[string]bool{}
	for _, c := range cs {
		for _, f := range c.figures() {
			if f.Report == report && !f.Headline && !said[squeeze(f.Text)] {
				said[squeeze(f.Text)] = true
				words := b.val(briefing.ExcerptPiece(squeeze(f.Text), f.ID, b.g.figure(c)))
				vs = append(vs, b.text(b.say("quoted", data{"words": words, "before": false, "after": false})))
			}
		}
	}
	if len(vs) == 0 {
		return briefing.Text{b.words("style", "none")}
	}
	return b.say("semicolons", data{"items": vs})
}

// onlyIn counts the claims in numbers that one report alone makes.
func (b *writer) onlyIn(report string) int {
	n := 0
	for _, c := range b.claims {
		if r := c.reportsOf(); len(r) == 1 && r[0] == report {
			n++
		}
	}
	return n
}

// remarksOnlyIn counts, for each report, the printed remarks that no other one
// has, with their evidence.
func (b *writer) remarksOnlyIn(reports []string) []any {
	var out []any
	for _, name := range reports {
		n := 0
		var ev []string
		for _, th := range briefing.Themes() {
			for _, r := range b.discussed[th] {
				if rs := r.reports(); len(r.claims) == 0 && len(rs) == 1 && rs[0] == name {
					n++
					ev = union(ev, b.g.remark(r))
				}
			}
		}
		if n > 0 {
			out = append(out, b.text(b.say("readouts.remarks", data{"n": b.num(n), "report": b.reportVal(name, ev...)})))
		}
	}
	return out
}

// compareSides says in whose words which fields were found, where one report has
// words of named people of two sides. It never says what a side did not speak
// of: that a reader of the report may find and the program may not.
func (b *writer) compareSides(s *briefing.Section) {
	var voices []any
	sides := 0
	for _, c := range b.in.Meeting.Countries {
		n := len(voices)
		for _, p := range b.speakersOf(c) {
			if themes := b.themesOf(p, c); len(themes) > 0 {
				voices = append(voices, b.text(b.say("readouts.voice", data{"person": b.text(b.person(p, once)), "themes": themes})))
			}
		}
		sides += order(len(voices) > n)
	}
	if sides > 1 {
		s.Blocks = append(s.Blocks, paragraph(b.say("readouts.single", data{"voices": voices, "two": sides == 2})))
	}
}

// speakersOf are the people of a side whose words the discussion prints, in the
// order of their first.
func (b *writer) speakersOf(side string) []string {
	var out []string
	for _, th := range briefing.Themes() {
		for _, r := range b.discussed[th] {
			for _, s := range b.heardIn(r) {
				if s.Side == side && s.Speaker != "" && !contains(out, s.Speaker) {
					out = append(out, s.Speaker)
				}
			}
		}
	}
	return out
}

// themesOf are the fields that the discussion files a person's words under, with
// the evidence of the words.
func (b *writer) themesOf(speaker, side string) []any {
	var out []any
	for _, th := range briefing.Themes() {
		var ev []string
		for _, r := range b.discussed[th] {
			if slices.ContainsFunc(b.heardIn(r), func(s *briefing.Statement) bool { return s.Speaker == speaker && s.Side == side }) {
				ev = union(ev, b.g.remark(r))
			}
		}
		if len(ev) > 0 && th != briefing.ThemeGeneral {
			out = append(out, b.text(briefing.Text{b.words("theme_in_text", string(th)), briefing.NamePiece("", ev...)}))
		}
	}
	return out
}
