package compose

import (
	"context"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/pdf"
	"brief/seeds"
	"brief/templates"
)

// sampleFiles generates the briefings of the sample reports and gives them by
// slug, with a proof that holds their reports.
func sampleFiles(t testing.TB, in Input, opt Options) (map[string][]byte, Proof) {
	t.Helper()
	in.Samples = seeds.Reports()
	c, err := Load(context.Background(), in)
	if err != nil {
		t.Fatal(err)
	}
	opt.Templates = templates.Embedded()
	if opt.Out == "" {
		opt.Out = t.TempDir()
	}
	written, failures, err := c.Generate(context.Background(), opt)
	if err != nil || failures != nil {
		t.Fatal(err, failures)
	}
	out := map[string][]byte{}
	for _, w := range written {
		if out[w.Briefing.Slug], err = os.ReadFile(w.File); err != nil {
			t.Fatal(err)
		}
	}
	p := Proof{Wording: templates.Embedded(), Again: true, Runs: &Runs{}, Reports: map[string]*briefing.Report{}}
	for i := range c.Readings {
		r := *c.Readings[i].Report
		r.Name = "moved/" + r.Name // found by its content all the same
		p.Reports[r.Name] = &r
	}
	return out, p
}

const sampleSlug = "2024-01-22_az-ru_baku"

// The reports make the same briefings again, whatever the settings were.
func TestReportsMakeTheSameAgain(t *testing.T) {
	marking, draft := "OFFICIAL", true
	for name, set := range map[string]struct {
		in  Input
		opt Options
	}{
		"plain":       {},
		"other paper": {opt: Options{Paper: "letter", Marking: &marking, Draft: &draft}},
		"as of a day": {in: Input{AsOf: date(2024, 2, 1)}},
		"other date":  {opt: Options{Date: date(2030, 1, 1)}},
	} {
		made, p := sampleFiles(t, set.in, set.opt)
		for slug, file := range made {
			if _, fs := Check(file, p); len(fs) > 0 {
				t.Errorf("%s: %s:%s", name, slug, flaws(fs))
			}
		}
	}
}

// forgeries change page, model and reference together.
var forgeries = []struct{ name, from, to string }{
	{"a word", " signed ", " rejected "},
	{"a way", "up 87 percent", "down 87 percent"},
	{"a multiple", "nearly fourfold", "nearly fivefold"},
	{"a unit", "up 87 percent", "up 87 percentage points"},
	{"a currency", "$4.3 billion", "€4.3 billion"},
	{"a baseline", "against 2017", "against 2007"},
	{"a year", `"2023"`, `"2021"`},
	{"a name", "Mustafayev", "Mustafazade"},
	{"a day", "22 January 2024", "23 January 2024"},
	{"what was inferred", " (inferred)", ""},
	{"a measure", "rade turnover", "rade balance"},
	{"a list", "none found", "many found"},
}

// forged is a briefing whose text was changed by hand and sealed again; ok is
// false where the words do not stand in it.
func forged(t testing.TB, file []byte, from, to string) (out []byte, ok bool) {
	t.Helper()
	found, err := pdf.Extract(file)
	if err != nil {
		t.Fatal(err)
	}
	raw := string(attached(found, modelName))
	at := strings.Index(raw, `"sections":`)
	if !strings.Contains(raw[at:], from) {
		return nil, false
	}
	var b briefing.Briefing
	if err := json.Unmarshal([]byte(raw[:at]+strings.ReplaceAll(raw[at:], from, to)), &b); err != nil {
		t.Fatal(err)
	}
	b.Title = swapped(b.Title, from, to)
	var style briefing.Style
	if err := json.Unmarshal(attached(found, lookName), &style); err != nil {
		t.Fatal(err)
	}
	return sealed{brief: &b, style: style}.file(t), true
}

// swapped changes words in the pieces of a text.
func swapped(t briefing.Text, from, to string) briefing.Text {
	data, _ := json.Marshal(t)
	var out briefing.Text
	if json.Unmarshal([]byte(strings.ReplaceAll(string(data), from, to)), &out) != nil {
		return t
	}
	return out
}

func TestReportsUncoverForgeries(t *testing.T) {
	made, p := sampleFiles(t, Input{}, Options{})
	tried := 0
	for _, f := range forgeries {
		file, ok := forged(t, made[sampleSlug], f.from, f.to)
		if !ok {
			continue // the samples' wording may change
		}
		tried++
		_, fs := Check(file, p)
		if len(fs) == 0 {
			t.Errorf("%s: %q for %q passes", f.name, f.to, f.from)
		}
	}
	if tried < len(forgeries)/2 {
		t.Errorf("only %d of %d forgeries could be tried", tried, len(forgeries))
	}
}

// Without the reports, a figure's words are still those of its figure.
func TestForgedWordsOfFigures(t *testing.T) {
	made, p := sampleFiles(t, Input{}, Options{})
	p.Reports, p.Again = nil, false
	for slug, file := range made {
		if _, fs := Check(file, p); len(fs) > 0 {
			t.Errorf("%s:%s", slug, flaws(fs))
		}
	}
	tried := 0
	for _, f := range forgeries[1:5] {
		file, ok := forged(t, made[sampleSlug], f.from, f.to)
		if !ok {
			continue
		}
		tried++
		if _, fs := Check(file, p); len(fs) == 0 {
			t.Errorf("%s: %q for %q passes", f.name, f.to, f.from)
		}
	}
	if tried == 0 {
		t.Error("the samples hold none of the figures")
	}
}

// A report that is not there, or not with its text, is named once.
func TestMissingReportsAreNamedOnce(t *testing.T) {
	made, p := sampleFiles(t, Input{}, Options{})
	whole := p.Reports
	without := map[string]*briefing.Report{}
	for name, r := range whole {
		if !strings.Contains(r.Text, "Montevideo") {
			without[name] = r
		}
	}
	for _, c := range []struct {
		reports map[string]*briefing.Report
		want    string
	}{
		{map[string]*briefing.Report{}, "none of the"},
		{without, "not among those given"},
	} {
		p.Reports, p.Runs = c.reports, &Runs{}
		_, fs := Check(made[sampleSlug], p)
		if len(fs) != 1 || !strings.Contains(fs[0].Why, c.want) {
			t.Errorf("want one flaw with %q:%s", c.want, flaws(fs))
		}
	}
}

// Another version of a briefing has a history, which is told, not proved.
func TestReportsMakeALaterVersionAgain(t *testing.T) {
	out := t.TempDir()
	marking := "OFFICIAL"
	sampleFiles(t, Input{}, Options{Out: out})
	made, p := sampleFiles(t, Input{}, Options{Out: out, Marking: &marking})
	b, fs := Check(made[sampleSlug], p)
	if len(fs) > 0 || b.Version != 2 {
		t.Errorf("version %d:%s", b.Version, flaws(fs))
	}
}

func BenchmarkCheck(b *testing.B) {
	made, p := sampleFiles(b, Input{}, Options{})
	p.Reports, p.Again = nil, false
	b.SetBytes(int64(len(made[sampleSlug])))
	b.ReportAllocs()
	for b.Loop() {
		if _, fs := Check(made[sampleSlug], p); len(fs) > 0 {
			b.Fatal(flaws(fs))
		}
	}
}
