package narrative

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"brief/briefing"
)

// over puts files of one's own in the place of templates.
func over(t testing.TB, own map[string]string) fs.FS {
	t.Helper()
	out := fstest.MapFS{}
	base := os.DirFS("../../templates")
	for _, pattern := range []string{"*.tmpl", "*.toml"} {
		names, err := fs.Glob(base, pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range names {
			data, err := fs.ReadFile(base, n)
			if err != nil {
				t.Fatal(err)
			}
			out[n] = &fstest.MapFile{Data: data}
		}
	}
	for n, s := range own {
		old := ""
		if f := out[n]; f != nil {
			old = string(f.Data)
		}
		if own := strings.TrimPrefix(s, "{base}"); own != s && strings.HasPrefix(own, "{{define") {
			old = strings.Replace(old, `{{define "agreed.none"}}No document signed or adopted{{if .former}} at this event{{end}} was found in the {{plural .reports "report" "reports"}}.{{end}}`, "", 1)
		}
		out[n] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(s, "{base}", old))}
	}
	return out
}

func TestOwnTemplate(t *testing.T) {
	w, err := LoadWording(over(t, map[string]string{"page.tmpl": `{base}{{define "agreed.none"}}Nobody signed anything.{{end}}`}), "")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Write(corpus(t)["minister"], w)
	if err != nil {
		t.Fatal(err)
	}
	if s := printBriefing(b); !strings.Contains(s, "- Nobody signed anything.") {
		t.Error(s)
	}
}

func TestTemplatesWithFaults(t *testing.T) {
	for _, c := range []struct{ name, file, text, want string }{
		{"digit in words", "page.tmpl", `{base}{{define "agreed.none"}}All 7 fell through.{{end}}`, `page.tmpl: template "agreed.none" holds the digit '7' in "All 7 fell through."`},
		{"digit in a branch", "page.tmpl", `{base}{{define "agreed.none"}}{{if .reports}}x{{else}}No. 3{{end}}{{end}}`, `template "agreed.none" holds the digit '3'`},
		{"digit in a term", "wording.toml", "{base}\n[extra]\nx = \"top 10\"\n", `wording.toml: [extra] x = "top 10" holds the digit '1'`},
		{"digit from an action", "page.tmpl", `{base}{{define "agreed.none"}}{{"2024"}}{{end}}`, `template "agreed.none" prints the digit '2'`},
		{"no such value", "page.tmpl", `{base}{{define "agreed.none"}}{{.nobody}}{{end}}`, `nobody`},
		{"no such term", "page.tmpl", `{base}{{define "agreed.none"}}{{term "style" "loud"}}{{end}}`, `[style] has no entry "loud"`},
		{"broken", "page.tmpl", `{base}{{define "agreed.none"}}{{if}}{{end}}`, `page.tmpl`},
		{"no sentences", "page.tmpl", `{{define "other"}}x{{end}}`, `there is no template`},
		{"no terms", "wording.toml", "[style]\nrange = \"–\"\n", `has no entry`},
		{"bad terms", "wording.toml", "[style\n", `wording.toml`},
	} {
		w, err := LoadWording(over(t, map[string]string{c.file: c.text}), "")
		if err == nil {
			_, err = Write(corpus(t)["minister"], w)
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %s", c.name, err, c.want)
		}
	}
	if _, err := LoadWording(fstest.MapFS{}, ""); err == nil {
		t.Error("an empty folder is no wording")
	}
	if _, err := Write(Input{}, nil); err == nil {
		t.Error("no wording is an error")
	}
}

// Where two reports cannot both be right, the bottom line never gives one
// side's number alone.
func TestDisputeIsSaid(t *testing.T) {
	s := newStory(t)
	s.report("x.txt", "Trade was above $4 billion in 2023, Minister Wanjiru Kamau said.\n")
	s.report("y.txt", "Trade was below $3 billion in 2023, Minister Saif Al Rashidi said.\n")
	over := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 4e9, Step: 1e9, Unit: "USD", Qualifier: briefing.Over, Period: briefing.Year(2023), Speaker: "Wanjiru Kamau"}
	under := over
	under.Value, under.Qualifier, under.Speaker = 3e9, briefing.Under, "Saif Al Rashidi"
	in := single(t, over, nil)
	in.Texts, in.Statements = s.texts, nil
	in.Meeting.Reports = []string{"x.txt", "y.txt"}
	in.Meeting.Origins = []briefing.Origin{{Name: "A", Reports: []string{"x.txt"}}, {Name: "B", Reports: []string{"y.txt"}}}
	in.Meeting.DateCite, in.Meeting.PlaceCite = briefing.Citation{}, briefing.Citation{}
	in.Figures = []briefing.Figure{s.figure("x.txt", "above $4 billion", over), s.figure("y.txt", "below $3 billion", under)}
	in.Series = []briefing.Series{{Pair: []string{"AE", "KE"}, Metric: briefing.TradeTurnover, Unit: "USD",
		Contradictions: []briefing.Contradiction{{Figures: []string{in.Figures[0].ID, in.Figures[1].ID}, Reading: briefing.Strict}}}}
	b, err := Write(in, wording(t))
	if err != nil {
		t.Fatal(err)
	}
	if want := "Kamau said trade turnover exceeded $4 billion in 2023; Al Rashidi said trade turnover stayed below $3 billion."; !strings.Contains(b.Summary, want) {
		t.Errorf("bottom line %q", b.Summary)
	}
	text := printBriefing(b)
	for _, want := range []string{"2023; in dispute", "**Contradiction.**", "“above $4 billion [E"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in\n%s", want, text)
		}
	}
}

// A language changes terms that there are, or the names of units.
func TestLanguagesLieOverTheTerms(t *testing.T) {
	folder := os.DirFS("../../templates")
	base, err := LoadWording(folder, "")
	if err != nil {
		t.Fatal(err)
	}
	langs := Languages(folder)
	if len(langs) < 2 || langs[0] != DefaultLanguage {
		t.Fatalf("the languages are %v", langs)
	}
	for _, lang := range langs[1:] {
		w, err := LoadWording(folder, lang)
		if err != nil {
			t.Fatal(err)
		}
		changed := 0
		for table, terms := range w.terms {
			for key, s := range terms {
				was, ok := base.terms[table][key]
				if !ok && table != "unit" {
					t.Errorf("%s: [%s] %s changes nothing", lang, table, key)
				}
				if was != s {
					changed++
				}
				if strings.Count(s, "{}") != strings.Count(was, "{}") && ok {
					t.Errorf("%s: [%s] %s = %q has not the places of %q", lang, table, key, s, was)
				}
			}
		}
		if changed == 0 {
			t.Errorf("%s is the default", lang)
		}
	}
	if _, err := LoadWording(folder, "tlh"); err == nil || !strings.Contains(err.Error(), "en-US") {
		t.Errorf("an unknown language: %v", err)
	}
}

func TestAmericanDatesAndUnits(t *testing.T) {
	w, err := LoadWording(os.DirFS("../../templates"), "en-US")
	if err != nil {
		t.Fatal(err)
	}
	r := &realiser{w: w, lang: "en-US"}
	if got := r.date(briefing.Date{Year: 2031, Month: 4, Day: 9}); got != "April 9, 2031" {
		t.Errorf("got %q", got)
	}
	if got := r.dates(briefing.Date{Year: 2031, Month: 4, Day: 9}, briefing.Date{Year: 2031, Month: 4, Day: 11}); got != "April 9–11, 2031" {
		t.Errorf("got %q", got)
	}
	f := briefing.Figure{Value: 12, Unit: "kilometre", Kind: briefing.Level, Qualifier: briefing.Over, Text: "more than 12 kilometres"}
	if forms := FigureForms(&f, w, "en-US"); !slices.ContainsFunc(forms, func(s string) bool { return strings.Contains(s, "12 kilometers") }) {
		t.Errorf("got %q", forms)
	}
}
