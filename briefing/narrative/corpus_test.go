package narrative

import (
	"fmt"
	"testing"

	"brief/briefing"
)

// corpus is every shape of meeting that the templates word differently.
func corpus(t testing.TB) map[string]Input {
	out := map[string]Input{"spring": spring(t)}
	as := func(name string, i int) Input {
		in := spring(t)
		in.Told = in.Previous[i]
		in.Previous = in.Previous[i+1:]
		for k := range in.Reports {
			in.Reports[k].Use = "background"
			if contains(in.Meeting.Reports, in.Reports[k].Name) {
				in.Reports[k].Use = "this meeting"
			}
		}
		out[name] = in
		return in
	}
	as("winter", 0)
	as("minister", 1)
	out["nothing"] = Input{}
	out["undated"] = single(t, briefing.Figure{Metric: briefing.Exports, Kind: briefing.Level, Value: 2e9, Step: 1e9, Unit: "EUR", From: "KE"}, func(in *Input) {
		in.Meeting.Date, in.Meeting.Place, in.Meeting.Participants = briefing.Date{}, "", nil
		in.Reports[0].Date = briefing.Date{}
	})
	out["three countries"] = single(t, briefing.Figure{Metric: briefing.CargoVolume, Kind: briefing.Level, Value: 1.65e6, Step: 1e4, Unit: briefing.Tonne, Period: briefing.Year(2023)}, func(in *Input) {
		in.Meeting.Countries = []string{"AE", "KE", "TR"}
		in.Meeting.Kind, in.Meeting.Last = briefing.KindSummit, briefing.Date{Year: 2024, Month: 5, Day: 5}
	})
	for _, kind := range []briefing.MeetingKind{briefing.KindInterview, briefing.KindVisit, briefing.KindPhoneCall, briefing.KindCommission, briefing.KindForum, briefing.KindSigning} {
		out["kind "+string(kind)] = single(t, briefing.Figure{Metric: briefing.OtherMetric, Kind: briefing.Count, Value: 7, Step: 1, Unit: briefing.Item, Of: "road maps"}, func(in *Input) { in.Meeting.Kind = kind })
	}
	docs := single(t, briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 10e9, Step: 1e10, Unit: "USD", Status: briefing.Target, Period: briefing.Year(2030)}, nil)
	for _, title := range []string{"the Protocol amending the preferential trade agreement", "Action Plan for 2024–2025", "Memorandum on customs"} {
		docs.Meeting.Documents = append(docs.Meeting.Documents, briefing.Document{Title: title, Act: "signed"})
	}
	out["documents"] = docs
	clash := spring(t)
	clash.Series[0].Contradictions = []briefing.Contradiction{{Figures: []string{clash.Figures[0].ID, clash.Figures[1].ID}, Reading: briefing.Strict, Why: "x"}}
	out["contradiction"] = clash
	for name, in := range everyFigure(t) {
		out[name] = in
	}
	return out
}

// everyFigure is one meeting for each kind, unit, hedge and state of period.
func everyFigure(t testing.TB) map[string]Input {
	out := map[string]Input{}
	add := func(f briefing.Figure) {
		in := single(t, f, nil)
		out[fmt.Sprintf("%s %s %v %s %s %s p%v b%v s%q", f.Metric, f.Kind, f.Value, f.Unit, f.Qualifier, f.Status, f.Period, f.Baseline, f.Speaker)] = in
	}
	for _, q := range []briefing.Qualifier{briefing.Exact, briefing.About, briefing.Almost, briefing.Over, briefing.Under, briefing.AtLeast, briefing.AtMost} {
		for _, p := range []briefing.Period{{}, briefing.Year(2023), briefing.Months(2023, 1, 9), briefing.Months(2024, 1, 3)} {
			for _, speaker := range []string{"", "Wanjiru Kamau"} {
				for _, status := range []briefing.Status{briefing.Actual, briefing.Target} {
					add(briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 8e9, Step: 1e9, Unit: "USD", Qualifier: q, Period: p, Speaker: speaker, Status: status})
				}
				for _, v := range []float64{2, 3, 4, 8, 11, 18} {
					add(briefing.Figure{Metric: briefing.Imports, From: "KE", Kind: briefing.Change, Value: v, Step: 1, Unit: briefing.Times, Qualifier: q, Direction: briefing.Up, Period: p, Baseline: p.Shift(-1), Speaker: speaker})
					add(briefing.Figure{Metric: briefing.TransitVolume, Kind: briefing.Change, Value: v, Step: 1, Unit: briefing.Percent, Qualifier: q, Direction: briefing.Down, Period: p, Speaker: speaker})
				}
			}
		}
	}
	return out
}

// single is a meeting with one figure and one remark of invented people.
func single(t testing.TB, f briefing.Figure, change func(*Input)) Input {
	s := newStory(t)
	s.report("n.txt", "NAIROBI, May 4. Kenyan Minister Wanjiru Kamau met Emirati Minister Saif Al Rashidi. The number given was N of them. Trade must grow faster, Kamau said.\n")
	in := Input{
		Told: Told{Meeting: briefing.Meeting{
			ID: "n", Date: briefing.Date{Year: 2024, Month: 5, Day: 4}, Place: "Nairobi", Kind: briefing.KindMeeting, Countries: []string{"AE", "KE"}, Reports: []string{"n.txt"},
			Participants: []briefing.Participant{
				{Name: "Saif Al Rashidi", Role: "Minister", Country: "AE", Cite: s.cite("n.txt", "Saif Al Rashidi")},
				{Name: "Wanjiru Kamau", Role: "Kenyan Minister", Country: "KE", Cite: s.cite("n.txt", "Wanjiru Kamau")},
			},
			Origins: []briefing.Origin{{Reports: []string{"n.txt"}}}, DateCite: s.cite("n.txt", "May 4"), PlaceCite: s.cite("n.txt", "NAIROBI"),
		}},
		Texts: s.texts, CutOff: briefing.Date{Year: 2024, Month: 5, Day: 5},
		Reports: []briefing.ReportUse{{Name: "n.txt", Hash: "00", Date: briefing.Date{Year: 2024, Month: 5, Day: 5}, Use: "this meeting"}},
	}
	in.Figures = []briefing.Figure{s.figure("n.txt", "N of them", f)}
	in.Statements = []briefing.Statement{s.statement("n.txt", "Trade must grow faster, Kamau said", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeTrade, Speaker: "Wanjiru Kamau", Side: "KE"})}
	if change != nil {
		change(&in)
	}
	return in
}

// eachText visits all text of a briefing.
func eachText(b *briefing.Briefing, visit func(where string, annex bool, t briefing.Text)) {
	visit("title", false, b.Title)
	for _, s := range b.Sections {
		for i, k := range s.Blocks {
			where := fmt.Sprintf("%s/%d %s", s.ID, i, k.Kind)
			visit(where, s.Annex, k.Text)
			for _, t := range k.Items {
				visit(where, s.Annex, t)
			}
			for _, t := range k.Tiles {
				for _, x := range []briefing.Text{t.Value, t.Measure, t.Period, t.Claimant} {
					visit(where, s.Annex, x)
				}
			}
			if k.Table != nil {
				for _, row := range k.Table.Rows {
					for _, c := range row {
						visit(where, s.Annex, c)
					}
				}
			}
			if c := k.Chart; c != nil {
				visit(where+" headline", s.Annex, c.Headline)
				for _, m := range c.Marks {
					visit(where+" mark", s.Annex, briefing.Text{briefing.NamePiece(m.Label, m.Evidence...)})
				}
				for _, l := range c.Lines {
					visit(where+" line", s.Annex, briefing.Text{briefing.NamePiece(l.Label, l.Evidence...)})
				}
				visit(where+" subtitle", s.Annex, c.Subtitle)
				visit(where+" source", s.Annex, c.Source)
				visit(where+" alt", s.Annex, briefing.Text{briefing.LabelPiece(c.Alt)})
			}
		}
	}
}
