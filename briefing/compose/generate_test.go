package compose

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/pdf"
	"brief/templates"

	"github.com/google/go-cmp/cmp"
)

func TestGenerateWritesABriefingForEachMeeting(t *testing.T) {
	out := filepath.Join(t.TempDir(), "new", "folder")
	written := generate(t, corpus(t, "exceeded $1.9 billion", 1.9), Options{Out: out})
	var names []string
	for _, w := range written {
		names = append(names, filepath.Base(w.File))
	}
	if diff := cmp.Diff([]string{"2022-03-03_fi-uy_helsinki.pdf", "2024-05-14_fi-uy_montevideo.pdf"}, names); diff != "" {
		t.Error(diff)
	}
	have := files(t, out)
	for _, w := range written {
		if !strings.HasPrefix(have[filepath.Base(w.File)], "%PDF-") {
			t.Errorf("%s is no PDF", w.File)
		}
		var b briefing.Briefing
		if err := json.Unmarshal([]byte(have[".brief/"+w.Briefing.Ref+".json"]), &b); err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff([]any{w.Briefing.Ref, 1, ""}, []any{b.Ref, b.Version, b.Supersedes}); diff != "" {
			t.Error(diff)
		}
	}
	if len(have) != 5 {
		t.Errorf("%d files, not 5", len(have))
	}
}

func TestSameInputSameBytes(t *testing.T) {
	a, b := t.TempDir(), t.TempDir()
	c := corpus(t, "exceeded $1.9 billion", 1.9)
	generate(t, c, Options{Out: a})
	first := files(t, a)
	for _, w := range generate(t, c, Options{Out: a}) {
		if !w.Unchanged || w.Briefing.Version != 1 {
			t.Errorf("%s was written again, as version %d", w.File, w.Briefing.Version)
		}
	}
	alone := corpus(t, "exceeded $1.9 billion", 1.9)
	alone.workers = 1
	generate(t, alone, Options{Out: b})
	if diff := cmp.Diff(first, files(t, a)); diff != "" {
		t.Error("a second run changed the folder", diff)
	}
	if diff := cmp.Diff(first, files(t, b)); diff != "" {
		t.Error("another folder got other bytes", diff)
	}
}

func TestOtherContentIsANewVersion(t *testing.T) {
	out := t.TempDir()
	one := generate(t, corpus(t, "exceeded $1.9 billion", 1.9), Options{Out: out})[1].Briefing
	two := generate(t, corpus(t, "exceeded $1.8 billion", 1.8), Options{Out: out})[1].Briefing
	if two.Version != 2 || two.Supersedes != one.Ref || two.Ref == one.Ref {
		t.Errorf("version %d supersedes %q; the first was %s", two.Version, two.Supersedes, one.Ref)
	}
	want := []string{"− “exceeded $1.9 billion” (trade turnover, 2023)", "+ “exceeded $1.8 billion” (trade turnover, 2023)"}
	if diff := cmp.Diff(want, two.Changes); diff != "" {
		t.Error(diff)
	}
	data, err := os.ReadFile(filepath.Join(out, "2024-05-14_fi-uy_montevideo.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	if _, fs := Check(data, Proof{Wording: templates.Embedded()}); len(fs) > 0 {
		t.Errorf("the second version fails:%s", flaws(fs))
	}
	found, err := pdf.Extract(data)
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for _, p := range found.Pages {
		for _, r := range p.Runs {
			text += r.Text + " "
		}
	}
	for _, words := range append(want, "supersedes "+one.Ref) {
		if !strings.Contains(squeeze(text), words) {
			t.Errorf("%q is not on the page", words)
		}
	}
	again := generate(t, corpus(t, "exceeded $1.8 billion", 1.8), Options{Out: out})[1].Briefing
	if again.Version != 2 || again.Ref != two.Ref || again.Supersedes != one.Ref {
		t.Errorf("a second run made version %d (%s)", again.Version, again.Ref)
	}
	m, err := ReadManifest(out)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range m.Briefings {
		got = append(got, strings.Join([]string{e.Slug, e.State, e.Ref}, " "))
	}
	old := generate(t, corpus(t, "exceeded $1.8 billion", 1.8), Options{Out: out})[0].Briefing
	if diff := cmp.Diff([]string{
		"2022-03-03_fi-uy_helsinki current " + old.Ref,
		"2024-05-14_fi-uy_montevideo stale " + one.Ref,
		"2024-05-14_fi-uy_montevideo current " + two.Ref,
	}, got); diff != "" {
		t.Error(diff)
	}
}

// TestNoLookAhead: a briefing knows nothing that was reported after it.
func TestNoLookAhead(t *testing.T) {
	out := t.TempDir()
	march := generate(t, corpus(t, "exceeded $1.9 billion", 1.9), Options{Out: out})[0].Briefing
	if march.CutOff != date(2022, 3, 4) {
		t.Errorf("the cut-off is %s", march.CutOff)
	}
	b, err := json.Marshal(march)
	if err != nil {
		t.Fatal(err)
	}
	for _, later := range []string{"1.9", "Montevideo"} {
		if strings.Contains(string(b), later) {
			t.Errorf("the briefing of March 2022 knows %q of May 2024", later)
		}
	}
}

func TestOnly(t *testing.T) {
	c := corpus(t, "exceeded $1.9 billion", 1.9)
	undated := c.Meetings[0]
	undated.Date = briefing.Date{}
	if got := latest([]job{{meeting: &c.Meetings[0]}, {meeting: &c.Meetings[1]}, {meeting: &undated}}); got.meeting != &c.Meetings[1] {
		t.Errorf("the latest is that of %q", got.meeting.Date)
	}
	all := generate(t, c, Options{Out: t.TempDir()})
	for only, want := range map[string]string{
		"latest": all[1].Briefing.Ref, "2022-03-03": all[0].Briefing.Ref, all[0].Briefing.Ref: all[0].Briefing.Ref,
		strings.ToLower(all[1].Briefing.Ref): all[1].Briefing.Ref,
	} {
		got := generate(t, c, Options{Out: t.TempDir(), Only: only})
		if len(got) != 1 || got[0].Briefing.Ref != want {
			t.Errorf("--only %s wrote %d, want %s", only, len(got), want)
		}
	}
	for _, only := range []string{"2020-01-01", "AAAAAAAAAA"} {
		if _, _, err := c.Generate(context.Background(), Options{Out: t.TempDir(), Only: only, Templates: templates.Embedded()}); !errors.Is(err, ErrNone) {
			t.Errorf("--only %s: %v", only, err)
		}
	}
	for _, only := range []string{"2020-13-01", "yesterday"} {
		if CheckOnly(only) == nil {
			t.Errorf("--only %s passed", only)
		}
	}
}

// TestOnlyLeavesTheOthersAlone: what a run does not write stays current.
func TestOnlyLeavesTheOthersAlone(t *testing.T) {
	out := t.TempDir()
	c := corpus(t, "exceeded $1.9 billion", 1.9)
	generate(t, c, Options{Out: out})
	before := files(t, out)
	generate(t, c, Options{Out: out, Only: "latest"})
	if diff := cmp.Diff(before, files(t, out)); diff != "" {
		t.Error(diff)
	}
}

func TestArchiveMeetingsGetNoBriefing(t *testing.T) {
	c := corpus(t, "exceeded $1.9 billion", 1.9)
	c.byName["march.txt"].Report.Archive = true
	written := generate(t, c, Options{Out: t.TempDir()})
	if len(written) != 1 || !slices.ContainsFunc(written[0].Briefing.Reports, func(u briefing.ReportUse) bool { return u.Name == "march.txt" && u.Use == useBack }) {
		t.Errorf("%d briefings; the archive's report is not background", len(written))
	}
}

func TestSamplesDoNotTakeTheirPlace(t *testing.T) {
	out := t.TempDir()
	c := corpus(t, "exceeded $1.9 billion", 1.9)
	generate(t, c, Options{Out: out})
	before := files(t, out)
	c.Sample = true
	for _, w := range generate(t, c, Options{Out: out}) {
		if !strings.HasSuffix(w.File, "_sample.pdf") || w.Briefing.Version != 1 {
			t.Errorf("the sample %s is version %d", w.File, w.Briefing.Version)
		}
	}
	after := files(t, out)
	for name, data := range before {
		if strings.HasSuffix(name, ".pdf") && after[name] != data {
			t.Errorf("a sample took the place of %s", name)
		}
	}
}

func TestPaperAndDate(t *testing.T) {
	c := corpus(t, "exceeded $1.9 billion", 1.9)
	marking, draft := "OFFICIAL", true
	a4 := generate(t, c, Options{Out: t.TempDir()})
	letter := t.TempDir()
	got := generate(t, c, Options{Out: letter, Paper: "letter", Marking: &marking, Draft: &draft, Date: date(2020, 1, 2)})
	if got[0].Briefing.Marking != "OFFICIAL" || !got[0].Briefing.Draft || got[0].Briefing.Ref == a4[0].Briefing.Ref {
		t.Errorf("marking %q, draft %v", got[0].Briefing.Marking, got[0].Briefing.Draft)
	}
	found, err := pdf.Extract([]byte(files(t, letter)[filepath.Base(got[0].File)]))
	if err != nil {
		t.Fatal(err)
	}
	if found.Info.Date != date(2020, 1, 2) {
		t.Errorf("the PDF is dated %s", found.Info.Date)
	}
	style, err := openStyle(attached(found, lookName), got[0].Briefing)
	if err != nil || style.Paper != "letter" {
		t.Errorf("the paper is %q, %v", style.Paper, err)
	}
}

func TestSlugs(t *testing.T) {
	day := date(2024, 1, 22)
	got := slugs([]briefing.Meeting{
		{Date: day, Countries: []string{"AZ", "RU"}, Place: "Baku"},
		{Date: day, Countries: []string{"AZ", "RU"}, Place: "Baku"},
		{Date: day, Countries: []string{"AZ", "RU"}},
		{Countries: []string{"TR"}, Place: "İstanbul / Çırağan Sarayı"},
		{Place: "São Tomé"},
		{},
		{},
	})
	want := []string{
		"2024-01-22_az-ru_baku", "2024-01-22_az-ru_baku_2", "2024-01-22_az-ru", "tr_istanbul-c-ra-an-saray", "sao-tome", "meeting", "meeting_2",
	}
	if diff := cmp.Diff(want[:3], got[:3]); diff != "" {
		t.Error(diff)
	}
	for _, s := range got {
		if strings.ContainsAny(s, `/\ :*?"<>|`) || s == "" {
			t.Errorf("%q is no name for a file", s)
		}
	}
	if diff := cmp.Diff(want[4:], got[4:]); diff != "" {
		t.Error(diff)
	}
}
