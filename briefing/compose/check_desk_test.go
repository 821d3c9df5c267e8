package compose

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/corrections"
	"brief/templates"
)

const deskReport = `MONTEVIDEO, May 14, 2024. Finnish Trade Minister Eerik Sallinmaa met Uruguayan Foreign Minister Ramiro Etchevarne in Montevideo.

Trade between Finland and Uruguay exceeded $1.9 billion in 2023, Sallinmaa said. Trade between Finland and Uruguay was $1.6 billion in 2021, Etchevarne said.

Some fifteen and a half hundred visitors came.
`

const deskFile = `
[[figure]]
report = "talks.txt"
words = "exceeded $1.9 billion"
value = 1_950_000_000
qualifier = "exact"
why = "customs table 7"

[[add]]
report = "talks.txt"
words = "fifteen and a half hundred visitors"
metric = "tourists"
kind = "count"
value = 1550
unit = "person"
period = 2023

[[meeting]]
report = "talks.txt"
date = 2024-05-13
bottom_line = "Aim at 2 billion by 2026."
`

// desk is a folder with the report and the officer's file, read and generated.
func desk(t *testing.T, file string) (dir string, made map[string][]byte, bs []*briefing.Briefing) {
	t.Helper()
	dir = t.TempDir()
	write(t, filepath.Join(dir, "talks.txt"), deskReport)
	if file != "" {
		write(t, filepath.Join(dir, "corrections.toml"), file)
	}
	c, err := Load(context.Background(), Input{Paths: []string{dir}})
	if err != nil {
		t.Fatal(err)
	}
	made = map[string][]byte{}
	written, failures, err := c.Generate(context.Background(), Options{Out: t.TempDir(), Templates: templates.Embedded()})
	if err != nil || failures != nil {
		t.Fatal(err, failures)
	}
	for _, w := range written {
		data, err := os.ReadFile(w.File)
		if err != nil {
			t.Fatal(err)
		}
		made[w.Briefing.Slug] = data
		bs = append(bs, w.Briefing)
	}
	return dir, made, bs
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func deskProof() Proof {
	r := briefing.NewReport("elsewhere.txt", deskReport)
	return Proof{Wording: templates.Embedded(), Again: true, Runs: &Runs{}, Reports: map[string]*briefing.Report{r.Name: r}}
}

// A correction shows on the page, in the series and in the chart, marked; the
// check holds with and without the reports.
func TestCorrectionShowsEverywhere(t *testing.T) {
	_, made, bs := desk(t, deskFile)
	b := bs[0]
	if b.Slug != "2024-05-13_fi-uy_montevideo" || b.Meeting.Date != date(2024, 5, 13) {
		t.Errorf("%s on %s", b.Slug, b.Meeting.Date)
	}
	page := allText(b)
	for _, want := range []string{"$1.95 billion†", "Aim at 2 billion by 2026.", "13 May 2024†", "corrected by the desk", "added by the desk", "customs table 7", "words give 1,900,000,000"} {
		if !strings.Contains(page, want) {
			t.Errorf("the text lacks %q", want)
		}
	}
	chart := b.Charts()[0]
	if last := chart.Marks[len(chart.Marks)-1]; last.Label != "1.95†" || *last.Value != 1.95 || !strings.Contains(chart.Subtitle.String(), "† Set by the desk") || !strings.Contains(chart.Alt, "Set by the desk") {
		t.Errorf("the chart has %v %s, %s", *last.Value, last.Label, chart.Subtitle)
	}
	found := false
	for _, s := range b.Series {
		for _, p := range s.Points {
			if p.Period == briefing.Year(2023) && s.Metric == briefing.TradeTurnover {
				found = len(p.Corrected) == 1 && *p.Strict.Low == 1.945e9 && *p.Strict.High == 1.955e9
			}
		}
	}
	if !found {
		t.Error("the series has not the corrected value, marked")
	}
	for _, p := range []Proof{{Wording: templates.Embedded()}, deskProof()} {
		if _, fs := Check(made[b.Slug], p); len(fs) > 0 {
			t.Error(flaws(fs))
		}
	}
}

// allText is all text of a briefing.
func allText(b *briefing.Briefing) string {
	var out strings.Builder
	for i := range b.Sections {
		out.WriteString(strings.Join(textsOf(&b.Sections[i]), "\n"))
	}
	return out.String()
}

// TestForgedCorrections: the record is what makes a correction hold.
func TestForgedCorrections(t *testing.T) {
	figure := func(b *briefing.Briefing) *briefing.Figure {
		for i := range b.Evidence {
			if f := b.Evidence[i].Figure; f != nil && len(f.Corrected) == 2 {
				return f
			}
		}
		t.Fatal("no corrected figure")
		return nil
	}
	entry := func(b *briefing.Briefing, kind briefing.CorrectionKind) *briefing.Correction {
		for i := range b.Corrections {
			if b.Corrections[i].Kind == kind {
				return &b.Corrections[i]
			}
		}
		t.Fatal("no entry")
		return nil
	}
	for name, forge := range map[string]func(*briefing.Briefing){
		"no record at all":           func(b *briefing.Briefing) { b.Corrections = nil },
		"another value recorded":     func(b *briefing.Briefing) { entry(b, briefing.CorrectFigure).Set[0].Now = "1960000000" },
		"other words' value":         func(b *briefing.Briefing) { entry(b, briefing.CorrectFigure).Set[0].Was = "1800000000" },
		"a field more":               func(b *briefing.Briefing) { f := figure(b); f.Corrected = append(f.Corrected, "unit") },
		"no mark":                    func(b *briefing.Briefing) { figure(b).Corrected = nil },
		"another value":              func(b *briefing.Briefing) { figure(b).Value = 1.97e9 },
		"another added value":        func(b *briefing.Briefing) { entry(b, briefing.CorrectAdd).Set[3].Now = "1600" },
		"another note":               func(b *briefing.Briefing) { entry(b, briefing.CorrectMeeting).Desk.BottomLine = "Aim at 3 billion." },
		"another day of the meeting": func(b *briefing.Briefing) { b.Meeting.Date = date(2024, 5, 12) },
		"a day without its mark":     func(b *briefing.Briefing) { b.Meeting.Corrected = nil },
		"a place marked":             func(b *briefing.Briefing) { b.Meeting.Corrected = append(b.Meeting.Corrected, "place") },
		"an office marked":           func(b *briefing.Briefing) { b.Meeting.Participants[0].Corrected = []string{"office"} },
		"another person added": func(b *briefing.Briefing) {
			b.Meeting.Participants = append(b.Meeting.Participants, briefing.Participant{Name: "Iris Halonen", Corrected: []string{briefing.CorrectedAdded}})
		},
		"a note elsewhere": func(b *briefing.Briefing) {
			b.Title = append(b.Title, briefing.DeskPiece("Aim at 2 billion by 2026."))
		},
	} {
		_, made, bs := desk(t, deskFile)
		b := bs[0]
		forge(b)
		for i := range b.Figures { // the model agrees with itself
			for _, e := range b.Evidence {
				if e.Figure != nil && e.Figure.ID == b.Figures[i].ID {
					b.Figures[i] = *e.Figure
				}
			}
		}
		style, err := loadStyle(templates.Embedded())
		if err != nil {
			t.Fatal(err)
		}
		if _, fs := Check(sealed{brief: b, style: style}.file(t), Proof{Wording: templates.Embedded()}); len(fs) == 0 {
			t.Errorf("%s passes", name)
		}
		_ = made
	}
}

// A second run after an edit is version 2 and says what changed.
func TestEditMakesAnotherVersion(t *testing.T) {
	dir, out := t.TempDir(), t.TempDir()
	write(t, filepath.Join(dir, "talks.txt"), deskReport)
	run := func() *briefing.Briefing {
		c, err := Load(context.Background(), Input{Paths: []string{dir}})
		if err != nil {
			t.Fatal(err)
		}
		written, failures, err := c.Generate(context.Background(), Options{Out: out, Templates: templates.Embedded()})
		if err != nil || failures != nil || len(written) != 1 {
			t.Fatal(err, failures, written)
		}
		return written[0].Briefing
	}
	first := run()
	write(t, filepath.Join(dir, "corrections.toml"), deskFile)
	second := run()
	if second.Version != 2 || second.Supersedes != first.Ref {
		t.Errorf("version %d supersedes %q", second.Version, second.Supersedes)
	}
	all := strings.Join(second.Changes, "\n")
	for _, want := range []string{
		"+ “exceeded $1.9 billion” (trade turnover, 2023; set by the desk: value 1,950,000,000, hedge none)", "− “exceeded $1.9 billion” (trade turnover, 2023)",
		"added by the desk: ", "+ date: 13 May 2024", "+ Desk note: “Aim at 2 billion by 2026.”",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("the changes lack %q:\n%s", want, all)
		}
	}
	if third := run(); third.Ref != second.Ref || third.Version != 2 {
		t.Error("the same again is another version")
	}
}

// All that is wrong comes at once, each with file and line.
func TestWrongCorrections(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "talks.txt"), deskReport)
	write(t, filepath.Join(dir, "corrections.toml"), `[[figure]]
report = "talks.txt"
words = "exceeded $1.8 billion"
drop = true

[[add]]
report = "talks.txt"
words = "a quotation of nobody"
metric = "exports"
value = 3
unit = "USD"

[[meeting]]
report = "talks.txt"
[[meeting.person]]
name = "Nobody Atall"
office = "Chair"
`)
	_, err := Load(context.Background(), Input{Paths: []string{dir}})
	wrong, ok := err.(corrections.Problems)
	if !ok || len(wrong) != 3 {
		t.Fatalf("%v", err)
	}
	for i, want := range []struct {
		line int
		why  string
	}{{16, "no participant"}, {1, "no figure has these words"}, {6, "does not stand in the report"}} {
		if !strings.Contains(wrong[i].Why, want.why) || wrong[i].Line != want.line && i > 0 {
			t.Errorf("%d: %v", i, wrong[i])
		}
		if wrong[i].Hint == "" {
			t.Errorf("%v has no hint", wrong[i])
		}
	}
}
