package narrative

import (
	"math"
	"strconv"
	"strings"

	"brief/briefing"
)

// intervalWords is the strict reading of a figure in its own unit, "" where
// its words entail nothing.
func (b *writer) intervalWords(f *briefing.Figure) string {
	switch f.Kind {
	case briefing.Rank, briefing.Count:
		if f.Qualifier == briefing.Exact {
			return b.core(f)
		}
	}
	x := interval(f)
	top := f.Value
	if f.High != nil {
		top = *f.High
	}
	key, size := scaleWith(top, f.Step)
	if key == "" {
		size = 1
	}
	print := func(v float64, round func(float64, int) float64) string {
		d := min(decimalsOf(f.Value, f.Step, size)+1, 6)
		if shortest(v/size) < d {
			d = shortest(v / size)
		}
		return b.decimal(round(v/size, d), d)
	}
	whole := func(n string) string {
		if key != "" {
			n += " " + b.term("scale", key)
		}
		return b.withUnit(n, f, math.Max(top, 2))
	}
	switch {
	case x.Low != nil && x.High != nil:
		lo, hi := print(*x.Low, floorTo), print(*x.High, ceilTo)
		if lo != hi {
			lo += b.term("style", "range") + hi
		}
		return whole(lo)
	case x.Low != nil:
		return fill(b.term("bound", openKey("above", x.LowOpen)), whole(print(*x.Low, floorTo)))
	case x.High != nil:
		return fill(b.term("bound", openKey("below", x.HighOpen)), whole(print(*x.High, ceilTo)))
	}
	return ""
}

func (b *writer) annexDerivations() briefing.Section {
	t := &briefing.Table{RowHeader: true, Columns: []briefing.Column{b.column("no", 0.5), b.column("follows", 9)}}
	for _, d := range b.derivations {
		t.Anchors = append(t.Anchors, d.No)
		t.Rows = append(t.Rows, []briefing.Text{{briefing.LabelPiece(d.No)}, own(d.Text, d.No)})
	}
	return briefing.Section{ID: "annex-b", Blocks: []briefing.Block{{Kind: briefing.BlockTable, Table: t}}}
}

// annexUnused lists contradictions, then the numbers that were seen and not
// used.
func (b *writer) annexUnused() briefing.Section {
	s := briefing.Section{ID: "annex-c"}
	if items := b.contradictions(); len(items) > 0 {
		block, _ := bullets(items...)
		s.Blocks = append(s.Blocks, block)
	} else {
		s.Blocks = append(s.Blocks, paragraph(b.say("annex.consistent", data{})))
	}
	t := &briefing.Table{Columns: []briefing.Column{b.column("number", 2.0), b.column("line", 1.2), b.column("why", 4.0)}}
	for _, u := range b.in.Unused {
		where := b.reportName(u.Report)
		if r := b.in.Texts[u.Report]; r != nil {
			where += ":" + strconv.Itoa(r.Line(u.Start))
		}
		t.Rows = append(t.Rows, []briefing.Text{
			{briefing.LabelPiece(squeeze(u.Text))}, {briefing.LabelPiece(where)}, {briefing.LabelPiece(u.Reason)},
		})
	}
	if len(t.Rows) == 0 {
		s.Blocks = append(s.Blocks, paragraph(b.say("annex.allused", data{"reports": b.num(len(b.in.Meeting.Reports))})))
		return s
	}
	s.Blocks = append(s.Blocks, briefing.Block{Kind: briefing.BlockTable, Table: t})
	return s
}

// originOf is the origin of a report, marked where it stands for a part only.
func (b *writer) originOf(u briefing.ReportUse, name briefing.Text) briefing.Text {
	if !u.Cited {
		return name
	}
	return b.say("annex.cited", data{"name": b.text(name)})
}

// annexReports lists all reports, those left out included.
func (b *writer) annexReports() briefing.Section {
	t := &briefing.Table{RowHeader: true, Columns: []briefing.Column{b.column("report", 2.2), b.column("outlet", 1.4), b.column("date", 1.2), b.column("origin", 1.8), b.column("hash", 1.3), b.column("use", 1.6)}}
	unknown := b.words("style", "not_found")
	for _, u := range b.in.Reports {
		name := func(s string) briefing.Text {
			if strings.TrimSpace(s) == "" {
				return briefing.Text{unknown}
			}
			return briefing.Text{briefing.NamePiece(s)}
		}
		date := briefing.Text{unknown}
		if v := b.ownDay(u); v != nil {
			date = b.say("report.day", data{"words": v})
		}
		if !u.Date.IsZero() {
			date = b.fromMetadata(briefing.Text{briefing.DatePiece(b.date(u.Date))}, u.DateFrom)
		}
		called := briefing.Text{briefing.NamePiece(u.Name)}
		if b.numbered {
			called = b.say("annex.numbered", data{"number": b.val(briefing.LabelPiece(b.reportName(u.Name))), "name": b.text(called)})
		}
		t.Rows = append(t.Rows, []briefing.Text{
			called, b.fromMetadata(name(u.Outlet), u.OutletFrom), date, b.originOf(u, name(u.Origin)), {briefing.LabelPiece(u.Hash)}, b.use(u),
		})
	}
	s := briefing.Section{ID: "annex-d"}
	if len(t.Rows) > 0 {
		s.Blocks = append(s.Blocks, briefing.Block{Kind: briefing.BlockTable, Table: t})
	}
	return s
}

// fromMetadata says of a date or outlet that metadata give it, if they do.
func (b *writer) fromMetadata(t briefing.Text, from string) briefing.Text {
	if from == "" {
		return t
	}
	return b.say("annex.metadata", data{"what": b.text(t), "from": b.metadata(from)})
}

// use words a report's use: its fixed part comes from the wording, a reason
// after a colon stays as given.
func (b *writer) use(u briefing.ReportUse) briefing.Text {
	kind, reason, _ := strings.Cut(u.Use, ":")
	key := strings.ReplaceAll(strings.TrimSpace(kind), " ", "_")
	if _, ok := b.w.term("use", key); !ok {
		return briefing.Text{briefing.LabelPiece(u.Use)}
	}
	t := briefing.Text{b.words("use", key)}
	if reason = strings.TrimSpace(reason); reason != "" {
		t = append(t, briefing.LabelPiece(": "+reason))
	}
	return t
}
