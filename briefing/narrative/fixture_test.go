package narrative

import (
	"fmt"
	"strings"
	"testing"

	"brief/briefing"
)

// story builds an Input from texts by naming words in them, so that every
// span and sentence is true.
type story struct {
	t     testing.TB
	texts map[string]*briefing.Report
	n     int
}

func newStory(t testing.TB) *story { return &story{t: t, texts: map[string]*briefing.Report{}} }

func (s *story) report(name, text string) { s.texts[name] = briefing.NewReport(name, text) }

// find gives the span of words and of the line's sentence that holds them.
func (s *story) find(report, words string) (span, sentence briefing.Span) {
	s.t.Helper()
	text := s.texts[report].Text
	at := strings.Index(text, words)
	if at < 0 {
		s.t.Fatalf("report %s does not hold %q", report, words)
	}
	span = briefing.Span{Start: at, End: at + len(words)}
	from := max(strings.LastIndex(text[:at], ". ")+2, strings.LastIndex(text[:at], "\n")+1)
	if !strings.Contains(text[:at], ". ") && !strings.Contains(text[:at], "\n") {
		from = 0
	}
	to := len(text)
	for _, stop := range []string{". ", ".\n", "\n"} {
		if i := strings.Index(text[span.End:], stop); i >= 0 {
			to = min(to, span.End+i+1)
		}
	}
	for to > span.End && text[to-1] == '\n' {
		to--
	}
	return span, briefing.Span{Start: from, End: to}
}

func (s *story) figure(report, words string, f briefing.Figure) briefing.Figure {
	s.t.Helper()
	s.n++
	f.ID, f.Report, f.Text = fmt.Sprintf("f%d", s.n), report, words
	f.Span, f.SentenceSpan = s.find(report, words)
	f.Sentence = s.texts[report].Words(f.SentenceSpan)
	if f.Scope == "" {
		f.Scope = briefing.ScopePair
	}
	if f.Status == "" {
		f.Status = briefing.Actual
	}
	if f.Qualifier == "" {
		f.Qualifier = briefing.Exact
	}
	if f.Direction == "" {
		f.Direction = briefing.None
	}
	f.Rule = "test"
	return f
}

func (s *story) statement(report, words string, x briefing.Statement) briefing.Statement {
	s.t.Helper()
	s.n++
	x.ID, x.Report, x.Text = fmt.Sprintf("s%d", s.n), report, words
	x.Span, x.SentenceSpan = s.find(report, words)
	x.Sentence = s.texts[report].Words(x.SentenceSpan)
	return x
}

func (s *story) cite(report, words string) briefing.Citation {
	span, sentence := s.find(report, words)
	return s.texts[report].Cite(span, sentence)
}

const (
	marchText = "Georgian President Nino Beridze and Kazakh Prime Minister Arman Seitov voiced trust in further growth of trade after talks held on April 9. The President pointed to a marked rise of trade by more than 13 percent.\n\n" +
		"To reporters the President spoke of the approaching mark of $5.2 billion in mutual trade. She hoped that the agreements reached would widen trade.\n\n" +
		"Seitov dwelt on a marked increase in the capacity of border posts. He called for the removal of bottlenecks on the Middle Corridor.\n"
	januaryText = "TBILISI, February 5. Deputy Prime Minister of Georgia Levan Gelashvili met Deputy Prime Minister of Kazakhstan Daniyar Omarov.\n\n" +
		"Trade between the two grew more than twice against 2017 and last year went over $4.3 billion.\n\n" +
		"All freight rose by 87 percent on 2017 in 2023, and transit almost four times. Freight along the Middle Corridor rose by 44 percent.\n\n" +
		"The two signed the Roadmap for cooperation in key areas for 2024–2026.\n\n" +
		"Both sides stressed the worth of joint work so that the corridor runs at full capacity.\n"
	sisterText = "Georgia and Kazakhstan sign a roadmap\n\nGelashvili and Omarov noted that mutual trade had more than doubled compared with 2017 and last year topped $4.3 billion.\n\n" +
		"Both sides stressed the worth of joint work so that the corridor runs at its full capacity.\n"
	ministerText = "Georgian Foreign Minister Davit Lomidze said at a press conference with his colleague Aset Nurlanov on May 12 in Tbilisi that trade went beyond $3 billion in 2021, up 12 percent.\n\n" +
		"Lomidze named Kazakhstan the third-largest partner of his country. The next summit is to be held next week in Aktau, the minister said.\n"
)

// spring is a meeting with a milestone, a change without period and two
// earlier meetings.
func spring(t testing.TB) Input {
	s := newStory(t)
	s.report("april.txt", marchText)
	s.report("jan.txt", januaryText)
	s.report("sister.txt", sisterText)
	s.report("may.txt", ministerText)
	beridze := briefing.Participant{Name: "Nino Beridze", Role: "Georgian President", Country: "GE", Cite: s.cite("april.txt", "Nino Beridze")}
	seitov := briefing.Participant{Name: "Arman Seitov", Role: "Kazakh Prime Minister", Country: "KZ", Cite: s.cite("april.txt", "Arman Seitov")}
	trade := briefing.Figure{Metric: briefing.TradeTurnover, Unit: "USD", Kind: briefing.Level, Of: "mutual trade"}
	growth := trade
	growth.Kind, growth.Unit, growth.Direction, growth.Value, growth.Step, growth.Qualifier = briefing.Change, briefing.Percent, briefing.Up, 13, 1, briefing.Over
	growth.Speaker = "Nino Beridze"
	mark := trade
	mark.Value, mark.Step, mark.Qualifier, mark.Speaker = 5.2e9, 1e8, briefing.Almost, "Nino Beridze"
	in := Input{
		Told: Told{
			Meeting: briefing.Meeting{
				ID: "m3", Date: briefing.Date{Year: 2024, Month: 4, Day: 9}, Kind: briefing.KindMeeting, Countries: []string{"GE", "KZ"},
				Participants: []briefing.Participant{beridze, seitov}, Reports: []string{"april.txt"},
				Origins: []briefing.Origin{{Reports: []string{"april.txt"}}}, DateCite: s.cite("april.txt", "April 9"),
			},
			Figures: []briefing.Figure{
				s.figure("april.txt", "rise of trade by more than 13 percent", growth),
				s.figure("april.txt", "approaching mark of $5.2 billion", mark),
			},
		},
		Texts: s.texts, CutOff: briefing.Date{Year: 2024, Month: 4, Day: 10}, Language: "en-GB",
		Reports: []briefing.ReportUse{
			{Name: "jan.txt", Hash: "aa", Date: briefing.Date{Year: 2024, Month: 2, Day: 5}, Outlet: "Example Agency", Use: "background"},
			{Name: "sister.txt", Hash: "a2", Use: "background"},
			{Name: "april.txt", Hash: "bb", Date: briefing.Date{Year: 2024, Month: 4, Day: 10}, Use: "this meeting"},
			{Name: "may.txt", Hash: "cc", Date: briefing.Date{Year: 2022, Month: 5, Day: 14}, Use: "background"},
			{Name: "other.txt", Hash: "xx", Use: "left out: no meeting found"},
		},
	}
	in.Statements = []briefing.Statement{
		s.statement("april.txt", "The President pointed to a marked rise of trade by more than 13 percent", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeTrade, Speaker: "Nino Beridze", Side: "GE", Figures: []string{in.Figures[0].ID}}),
		s.statement("april.txt", "She hoped that the agreements reached would widen trade", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeTrade, Speaker: "Nino Beridze", Side: "GE"}),
		s.statement("april.txt", "a marked increase in the capacity of border posts", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeCustoms, Speaker: "Arman Seitov", Side: "KZ"}),
		s.statement("april.txt", "the removal of bottlenecks on the Middle Corridor", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeTransport, Speaker: "Arman Seitov", Side: "KZ"}),
	}
	in.Previous = []Told{winter(s), minister(s)}
	in.Series = seriesOf(in)
	return in
}

func winter(s *story) Told {
	level := briefing.Figure{Metric: briefing.TradeTurnover, Unit: "USD", Kind: briefing.Level, Value: 4.3e9, Step: 1e8, Qualifier: briefing.Over, Period: briefing.Year(2023)}
	twice := briefing.Figure{Metric: briefing.TradeTurnover, Unit: briefing.Times, Kind: briefing.Change, Value: 2, Step: 1, Qualifier: briefing.Over, Direction: briefing.Up, Period: briefing.Year(2023), Baseline: briefing.Year(2017)}
	sisterLevel, sisterTwice := level, twice
	sisterLevel.Speaker, sisterTwice.Speaker = "Gelashvili and Omarov", "Gelashvili and Omarov"
	cargo := briefing.Figure{Metric: briefing.CargoVolume, Unit: briefing.Percent, Kind: briefing.Change, Value: 87, Step: 1, Direction: briefing.Up, Period: briefing.Year(2023), Baseline: briefing.Year(2017)}
	transit := cargo
	transit.Metric, transit.Unit, transit.Value, transit.Qualifier = briefing.TransitVolume, briefing.Times, 4, briefing.Almost
	corridor := cargo
	corridor.Metric, corridor.Value, corridor.Of = briefing.CorridorVolume, 44, "freight along the Middle Corridor"
	return Told{
		Meeting: briefing.Meeting{
			ID: "m2", Date: briefing.Date{Year: 2024, Month: 2, Day: 5}, Place: "Tbilisi", Kind: briefing.KindMeeting, Countries: []string{"GE", "KZ"},
			Participants: []briefing.Participant{
				{Name: "Levan Gelashvili", Role: "Deputy Prime Minister of Georgia", Country: "GE", Cite: s.cite("jan.txt", "Levan Gelashvili")},
				{Name: "Daniyar Omarov", Role: "Deputy Prime Minister of Kazakhstan", Country: "KZ", Cite: s.cite("jan.txt", "Daniyar Omarov")},
			},
			Documents: []briefing.Document{{Title: "Roadmap for cooperation in key areas for 2024–2026", Act: "signed", Cite: s.cite("jan.txt", "Roadmap for cooperation in key areas for 2024–2026")}},
			Reports:   []string{"jan.txt", "sister.txt"}, Origins: []briefing.Origin{{Name: "Government of Georgia", Reports: []string{"jan.txt", "sister.txt"}}},
			DateCite: s.cite("jan.txt", "February 5"), PlaceCite: s.cite("jan.txt", "TBILISI"),
		},
		Figures: []briefing.Figure{
			s.figure("jan.txt", "grew more than twice", twice), s.figure("jan.txt", "went over $4.3 billion", level),
			s.figure("jan.txt", "rose by 87 percent", cargo), s.figure("jan.txt", "transit almost four times", transit), s.figure("jan.txt", "rose by 44 percent", corridor),
			s.figure("sister.txt", "more than doubled", sisterTwice), s.figure("sister.txt", "topped $4.3 billion", sisterLevel),
		},
		Statements: []briefing.Statement{
			s.statement("jan.txt", "Both sides stressed the worth of joint work so that the corridor runs at full capacity", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeTransport, Side: briefing.SideBoth}),
			s.statement("sister.txt", "Both sides stressed the worth of joint work so that the corridor runs at its full capacity", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeTransport, Side: briefing.SideBoth}),
		},
	}
}

func minister(s *story) Told {
	level := briefing.Figure{Metric: briefing.TradeTurnover, Unit: "USD", Kind: briefing.Level, Value: 3e9, Step: 1e9, Qualifier: briefing.Over, Period: briefing.Year(2021), Speaker: "Davit Lomidze"}
	up := briefing.Figure{Metric: briefing.TradeTurnover, Unit: briefing.Percent, Kind: briefing.Change, Value: 12, Step: 1, Direction: briefing.Up, Period: briefing.Year(2021), Baseline: briefing.Year(2020), Inferred: []string{"baseline"}, Speaker: "Davit Lomidze"}
	rank := briefing.Figure{Metric: briefing.TradeTurnover, Unit: briefing.RankUnit, Kind: briefing.Rank, Value: 3, Step: 1, Of: "third-largest partner", Speaker: "Davit Lomidze"}
	return Told{
		Meeting: briefing.Meeting{
			ID: "m1", Date: briefing.Date{Year: 2022, Month: 5, Day: 12}, Place: "Tbilisi", Kind: briefing.KindPressConference, Countries: []string{"GE", "KZ"},
			Participants: []briefing.Participant{
				{Name: "Davit Lomidze", Role: "Georgian Foreign Minister", Country: "GE", Cite: s.cite("may.txt", "Davit Lomidze")},
				{Name: "Aset Nurlanov", Role: "Foreign Minister", Country: "KZ", Cite: s.cite("may.txt", "Aset Nurlanov")},
			},
			Reports: []string{"may.txt"}, Origins: []briefing.Origin{{Name: "Example News", Reports: []string{"may.txt"}}},
			DateCite: s.cite("may.txt", "May 12"), PlaceCite: s.cite("may.txt", "Tbilisi"),
		},
		Figures: []briefing.Figure{s.figure("may.txt", "beyond $3 billion", level), s.figure("may.txt", "up 12 percent", up), s.figure("may.txt", "third-largest", rank)},
		Statements: []briefing.Statement{
			s.statement("may.txt", "The next summit is to be held next week in Aktau", briefing.Statement{Act: briefing.Promised, Theme: briefing.ThemePolitical, Speaker: "Davit Lomidze", Side: "GE", Deadline: briefing.Months(2022, 5, 5)}),
		},
	}
}

func bound(low, high float64, lowOpen, highOpen bool) briefing.Bounds {
	b := briefing.Bounds{LowOpen: lowOpen, HighOpen: highOpen}
	if low != 0 {
		b.Low = &low
	}
	if high != 0 {
		b.High = &high
	}
	return b
}

// seriesOf is what the series stage makes of the story.
func seriesOf(in Input) []briefing.Series {
	id := func(t Told, words string) string {
		for _, f := range t.Figures {
			if strings.Contains(f.Text, words) {
				return f.ID
			}
		}
		panic("no figure " + words)
	}
	growth, mark := id(in.Told, "13"), id(in.Told, "5.2")
	twice, level := id(in.Previous[0], "twice"), id(in.Previous[0], "4.3")
	three, twelve := id(in.Previous[1], "$3"), id(in.Previous[1], "12")
	pair := []string{"GE", "KZ"}
	index := func(m briefing.Metric, words string, strict, conv briefing.Bounds) briefing.Series {
		return briefing.Series{Pair: pair, Metric: m, Unit: briefing.IndexUnit, Base: briefing.Year(2017),
			Points: []briefing.Point{{Period: briefing.Year(2023), Strict: strict, Conventional: conv, Figures: []string{id(in.Previous[0], words)}}}}
	}
	return []briefing.Series{
		{Pair: pair, Metric: briefing.TradeTurnover, Unit: "USD", Points: []briefing.Point{
			{Period: briefing.Year(2017), Conventional: bound(1.72e9, 2.2e9, false, false), Derived: true, Why: "as reckoned", Figures: []string{level, twice}},
			{Period: briefing.Year(2020), Strict: bound(2.6667e9, 0, true, false), Conventional: bound(2.6667e9, 3.139e9, true, false), Derived: true, Why: "as reckoned", Figures: []string{three, twelve}},
			{Period: briefing.Year(2021), Strict: bound(3e9, 0, true, false), Conventional: bound(3e9, 3.5e9, true, false), Figures: []string{three}},
			{Period: briefing.Year(2022), Conventional: bound(3.772e9, 3.894e9, false, false), Derived: true, Why: "as reckoned", Inferred: true, Figures: []string{level, growth}},
			{Period: briefing.Year(2023), Strict: bound(4.3e9, 0, true, false), Conventional: bound(4.3e9, 4.4e9, true, false), Figures: []string{level}},
		}, Milestones: []briefing.Milestone{{Figure: mark, Value: 5.2e9, Status: briefing.Actual, Hedge: briefing.Almost}}},
		index(briefing.CargoVolume, "87", bound(186.5, 187.5, false, false), bound(186.5, 187.5, false, false)),
		index(briefing.TransitVolume, "four times", bound(0, 400, false, true), bound(350, 400, false, true)),
		index(briefing.CorridorVolume, "44", bound(143.5, 144.5, false, false), bound(143.5, 144.5, false, false)),
	}
}
