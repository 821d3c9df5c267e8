package narrative

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"brief/briefing"

	"github.com/google/go-cmp/cmp"
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
				visit(where+" subtitle", s.Annex, c.Subtitle)
				visit(where+" source", s.Annex, c.Source)
				visit(where+" alt", s.Annex, briefing.Text{briefing.LabelPiece(c.Alt)})
			}
		}
	}
}

// faults are marks of bad English that a template can make.
var faults = []*regexp.Regexp{
	regexp.MustCompile(`  `), regexp.MustCompile(` [,.;:!?)]`), regexp.MustCompile(`[,;:]\.`), regexp.MustCompile(`\.[”"]?\.`), regexp.MustCompile(`,,`),
	regexp.MustCompile(`\ba (8|11\b|18\b|8\d|[aeiou])`), regexp.MustCompile(`\ban ([bcdfgjklmnpqrstvwyz]|[1-79]\b)`),
	regexp.MustCompile(`\b(1|one) (figures|reports|documents|claims|remarks|origins|tonnes|people)\b`),
	regexp.MustCompile(`\b(two|three|four|[2-9]) (figure|report|document|claim|remark|origin)\b`),
	regexp.MustCompile(`\b(the the|in in|on on|of of|and and|said said|to to)\b`),
	regexp.MustCompile(`<no value>|%!|<nil>|\{\}|map\[`), regexp.MustCompile(`[\x{F0000}-\x{10FFFF}]`), regexp.MustCompile(`\( | \)|\(\)`),
	regexp.MustCompile(`: [.;,]|: $`), regexp.MustCompile(`[a-z]\.[A-Z]`), regexp.MustCompile(`\bone more documents\b`),
	regexp.MustCompile(`(^|\. )[a-z]+ (said|rose|fell)`),
}

// sentences end with a full stop, a closing quotation mark or a bracket.
var sentenceEnd = regexp.MustCompile(`[.”)]$`)

func TestEverySentence(t *testing.T) {
	w := wording(t)
	all := corpus(t)
	seen := map[string]bool{}
	for name, in := range all {
		b, err := Write(in, w)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		eachText(b, func(where string, _ bool, text briefing.Text) {
			s := text.String()
			seen[s] = true
			for _, f := range faults {
				if m := f.FindString(s); m != "" {
					t.Errorf("%s, %s: %q in %q", name, where, m, s)
				}
			}
			if (strings.Contains(where, "paragraph") || strings.Contains(where, "lead") || strings.Contains(where, "note") || strings.Contains(where, "bullets")) && s != "" && !sentenceEnd.MatchString(s) {
				t.Errorf("%s, %s: no end: %q", name, where, s)
			}
			if strings.HasSuffix(where, "headline") && countWords(s) > maxHeadline {
				t.Errorf("%s: headline of %d words: %q", name, countWords(s), s)
			}
			if strings.HasSuffix(where, "lead") && countWords(s) > maxBottomLine {
				t.Errorf("%s: bottom line of %d words: %q", name, countWords(s), s)
			}
		})
	}
	if path := os.Getenv("SENTENCES"); path != "" {
		var list []string
		for s := range seen {
			list = append(list, s)
		}
		slices.Sort(list)
		if err := os.WriteFile(path, []byte(strings.Join(list, "\n")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Every number has evidence, evidence counts up as it is read, and every
// excerpt stands in its quotation.
func TestEvidence(t *testing.T) {
	w := wording(t)
	for name, in := range corpus(t) {
		b, err := Write(in, w)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		rows := map[string]*briefing.Evidence{}
		for i := range b.Evidence {
			rows[b.Evidence[i].No] = &b.Evidence[i]
			if want := fmt.Sprintf("E%d", i+1); b.Evidence[i].No != want {
				t.Errorf("%s: row %d is %s", name, i, b.Evidence[i].No)
			}
		}
		derived := map[string]bool{}
		for _, d := range b.Derivations {
			derived[d.No] = true
		}
		next, excerpts := 1, map[string]string{}
		eachText(b, func(where string, annex bool, text briefing.Text) {
			for _, p := range text {
				for _, no := range p.Evidence() {
					if rows[no] == nil && !derived[no] {
						t.Errorf("%s, %s: %q leads to no row %s", name, where, p, no)
					}
					if annex || no[0] != 'E' || strings.Contains(where, "source") {
						continue
					}
					var n int
					fmt.Sscanf(no, "E%d", &n)
					next = max(next, n+1)
				}
				if k := p.Kind(); (k == briefing.PieceFigure || k == briefing.PieceBound || k == briefing.PieceExcerpt) && len(p.Evidence()) == 0 {
					t.Errorf("%s, %s: %s %q has no evidence", name, where, k, p)
				}
				if p.Kind() != briefing.PieceExcerpt {
					continue
				}
				found := false
				for _, no := range p.Evidence() {
					if e := rows[no]; e != nil {
						for _, c := range append([]briefing.Citation{e.Cite}, e.Also...) {
							found = found || containsWords(c.Quote, p.String())
						}
					}
				}
				if !found {
					t.Errorf("%s, %s: %q does not stand in the quotation of %v", name, where, p, p.Evidence())
				}
				if n := countWords(p.String()); n > maxExcerpt {
					t.Errorf("%s, %s: excerpt of %d words", name, where, n)
				}
				if strings.HasPrefix(where, "discussion") || strings.HasPrefix(where, "agreed") || strings.HasPrefix(where, "next") {
					if other := excerpts[p.String()]; other != "" {
						t.Errorf("%s: %q is said twice, in %s and %s", name, p, other, where)
					}
					excerpts[p.String()] = where
				}
			}
		})
		raw, err := json.Marshal(b)
		if err != nil {
			t.Fatal(err)
		}
		var back briefing.Briefing
		if err := json.Unmarshal(raw, &back); err != nil {
			t.Errorf("%s: the model does not read back: %v", name, err)
		}
	}
}

func TestSameInputSameBriefing(t *testing.T) {
	w := wording(t)
	for name, in := range corpus(t) {
		a, err := Write(in, w)
		if err != nil {
			t.Fatal(err)
		}
		b, _ := Write(in, w)
		x, _ := json.Marshal(a)
		y, _ := json.Marshal(b)
		if string(x) != string(y) {
			t.Errorf("%s: two runs differ", name)
		}
	}
}

func TestUnknownIsNotStated(t *testing.T) {
	b, err := Write(Input{}, wording(t))
	if err != nil {
		t.Fatal(err)
	}
	facts := b.Sections[0].Blocks[0].Table
	for _, row := range facts.Rows {
		label, value := row[0].String(), row[1].String()
		switch label {
		case "Countries", "Date", "Place", "Reports read", "Information cut-off":
			if value != "Not stated" {
				t.Errorf("%s: %q", label, value)
			}
		}
	}
	if len(b.Evidence) != 0 || b.Slug != "meeting" {
		t.Errorf("evidence %v, slug %s", b.Evidence, b.Slug)
	}
}

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
			old = strings.Replace(old, `{{define "agreed.none"}}No document is reported as signed or adopted.{{end}}`, "", 1)
		}
		out[n] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(s, "{base}", old))}
	}
	return out
}

func TestOwnTemplate(t *testing.T) {
	w, err := LoadWording(over(t, map[string]string{"page.tmpl": `{base}{{define "agreed.none"}}Nobody signed anything.{{end}}`}))
	if err != nil {
		t.Fatal(err)
	}
	b, err := Write(spring(t), w)
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
		w, err := LoadWording(over(t, map[string]string{c.file: c.text}))
		if err == nil {
			_, err = Write(spring(t), w)
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %s", c.name, err, c.want)
		}
	}
	if _, err := LoadWording(fstest.MapFS{}); err == nil {
		t.Error("an empty folder is no wording")
	}
	if _, err := Write(Input{}, nil); err == nil {
		t.Error("no wording is an error")
	}
}

// What the sister report says too is one claim with two citations, and one
// origin.
func TestSameClaimOfTwoReports(t *testing.T) {
	in := corpus(t)["winter"]
	b, err := Write(in, wording(t))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range b.Evidence {
		if e.Figure != nil && e.Figure.Metric == briefing.TradeTurnover && !e.Figure.Period.IsZero() && e.Figure.Period == briefing.Year(2023) {
			got = append(got, fmt.Sprintf("%s +%d %v", e.Cite.Text, len(e.Also), e.Origins))
		}
	}
	want := []string{"went over $4.3 billion +1 [Government of Georgia]", "grew more than twice +1 [Government of Georgia]"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	n := 0
	for _, s := range b.Sections {
		if s.ID == "key-figures" {
			n = len(s.Blocks[0].Tiles)
		}
	}
	if n != 5 {
		t.Errorf("%d tiles, want 5: %s", n, printBriefing(b))
	}
}

func BenchmarkWrite(b *testing.B) {
	in, w := spring(b), wording(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Write(in, w); err != nil {
			b.Fatal(err)
		}
	}
}
