package compose

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/meeting"
	"brief/templates"
)

// A corpus made by hand, so that these tests stand on this package's own work:
// Finland and Uruguay, invented people, two meetings.
const (
	textMay = `Finnish Trade Minister Eerik Sallinmaa met Uruguayan Foreign Minister Ramiro Etchevarne in Montevideo on May 14.

Trade between the two countries exceeded $1.9 billion in 2023, an increase of 8 percent compared to 2022, Sallinmaa said.

"Our companies came for the forests and stayed for the people," Sallinmaa said.
`
	textMarch = `Finnish Trade Minister Eerik Sallinmaa and Uruguayan Foreign Minister Ramiro Etchevarne spoke in Helsinki on March 3.

Trade was almost $1.7 billion in 2021, Etchevarne said.
`
)

type made struct {
	t    *testing.T
	r    *briefing.Report
	date briefing.Date
}

// span finds words in the report.
func (m made) span(words string) briefing.Span {
	i := strings.Index(m.r.Text, words)
	if i < 0 {
		m.t.Fatalf("%q does not stand in %s", words, m.r.Name)
	}
	return briefing.Span{Start: i, End: i + len(words)}
}

// line is the line around a span.
func (m made) line(s briefing.Span) briefing.Span {
	from := strings.LastIndexByte(m.r.Text[:s.Start], '\n') + 1
	return briefing.Span{Start: from, End: s.End + strings.IndexByte(m.r.Text[s.End:], '\n')}
}

func (m made) figure(words string, f briefing.Figure) briefing.Figure {
	f.Report, f.Span, f.Text = m.r.Name, m.span(words), words
	f.SentenceSpan = m.line(f.Span)
	f.Sentence = m.r.Words(f.SentenceSpan)
	f.ID = m.r.Hash[:6] + "-" + words[:3] + words[len(words)-3:]
	f.Pair, f.Scope, f.Status, f.Rule = []string{"FI", "UY"}, briefing.ScopePair, briefing.Actual, "by hand"
	if f.Direction == "" {
		f.Direction = briefing.None
	}
	return f
}

func (m made) meeting(date briefing.Date, place string) briefing.Meeting {
	event := func(words string) briefing.Citation { s := m.span(words); return m.r.Cite(s, m.line(s)) }
	return briefing.Meeting{
		ID: "m-" + date.String(), Date: date, Place: place, Kind: briefing.KindMeeting, Countries: []string{"FI", "UY"},
		Participants: []briefing.Participant{
			{Name: "Eerik Sallinmaa", Role: "Trade Minister", Country: "FI", Cite: event("Finnish Trade Minister Eerik Sallinmaa")},
			{Name: "Ramiro Etchevarne", Role: "Foreign Minister", Country: "UY", Cite: event("Uruguayan Foreign Minister Ramiro Etchevarne")},
		},
		Reports: []string{m.r.Name}, Origins: []briefing.Origin{{Reports: []string{m.r.Name}}},
	}
}

func (m made) reading(mt briefing.Meeting, fs ...briefing.Figure) Reading {
	return Reading{Report: m.r, Date: m.date, Dated: m.date, Figures: fs, account: meeting.Account{Meeting: mt, ReportDate: m.date}}
}

func date(y, m, d int) briefing.Date { return briefing.Date{Year: y, Month: m, Day: d} }

// corpus is the two meetings; level replaces the words and value of the level
// that May's report states.
func corpus(t *testing.T, level string, value float64) *Corpus {
	t.Helper()
	may := made{t, briefing.NewReport("may.txt", strings.Replace(textMay, "exceeded $1.9 billion", level, 1)), date(2024, 5, 15)}
	march := made{t, briefing.NewReport("march.txt", textMarch), date(2022, 3, 4)}
	mMay, mMarch := may.meeting(date(2024, 5, 14), "Montevideo"), march.meeting(date(2022, 3, 3), "Helsinki")
	billion := func(v float64) float64 { return v * 1e9 }
	c := &Corpus{workers: 2, Meetings: []briefing.Meeting{mMarch, mMay}, byName: map[string]*Reading{}}
	c.Readings = []Reading{
		march.reading(mMarch, march.figure("almost $1.7 billion", briefing.Figure{
			Metric: briefing.TradeTurnover, Of: "trade", Kind: briefing.Level, Value: billion(1.7), Unit: "USD",
			Qualifier: briefing.Almost, Period: briefing.Year(2021), Step: 1e8, Speaker: "Ramiro Etchevarne",
		})),
		may.reading(mMay, may.figure(level, briefing.Figure{
			Metric: briefing.TradeTurnover, Of: "trade", Kind: briefing.Level, Value: billion(value), Unit: "USD",
			Qualifier: briefing.Over, Period: briefing.Year(2023), Step: 1e8, Speaker: "Eerik Sallinmaa",
		}), may.figure("an increase of 8 percent", briefing.Figure{
			Metric: briefing.TradeTurnover, Of: "trade", Kind: briefing.Change, Value: 8, Unit: briefing.Percent,
			Qualifier: briefing.Exact, Direction: briefing.Up, Period: briefing.Year(2023), Baseline: briefing.Year(2022), Step: 1,
			Speaker: "Eerik Sallinmaa",
		})),
	}
	for i := range c.Readings {
		c.byName[c.Readings[i].Report.Name] = &c.Readings[i]
	}
	return c
}

// generate writes the corpus into a folder and gives what was written.
func generate(t *testing.T, c *Corpus, opt Options) []Written {
	t.Helper()
	if opt.Templates == nil {
		opt.Templates = templates.Embedded()
	}
	written, failures, err := c.Generate(context.Background(), opt)
	if err != nil || failures != nil {
		t.Fatal(err, failures)
	}
	return written
}

// files reads all files of a folder, by name.
func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(p)
		rel, _ := filepath.Rel(dir, p)
		out[filepath.ToSlash(rel)] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
