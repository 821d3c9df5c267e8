package compose

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/handout"
	"brief/briefing/pdf"
	"brief/templates"
)

func makeHandouts(t *testing.T, opt HandoutOptions) []Handout {
	t.Helper()
	opt.Templates = templates.Embedded()
	made, failures, err := Handouts(context.Background(), opt)
	if err != nil || len(failures) > 0 {
		t.Fatal(err, failures)
	}
	return made
}

// pageTexts are the words of each page.
func pageTexts(t *testing.T, b []byte) []string {
	t.Helper()
	x, err := pdf.Extract(b)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, p := range x.Pages {
		var s strings.Builder
		for _, r := range p.Runs {
			s.WriteString(r.Text + " ")
		}
		out = append(out, strings.Join(strings.Fields(s.String()), " "))
	}
	return out
}

var pageNumber = regexp.MustCompile(`page (\d+) of (\d+)`)

// TestPack: numbers run through, each briefing begins on a right-hand page,
// and the contents tell where.
func TestPack(t *testing.T) {
	dir := samples(t)
	for _, layout := range []handout.Layout{handout.Plain, handout.Large} {
		made := makeHandouts(t, HandoutOptions{Out: dir, Layout: layout, Pack: true})
		if len(made) != 1 || filepath.Base(made[0].File) != "pack_"+string(layout)+".pdf" {
			t.Fatalf("the pack is %v", made)
		}
		pages := pageTexts(t, made[0].Data)
		if len(pages) != made[0].Pages {
			t.Errorf("%d pages are told, %d are there", made[0].Pages, len(pages))
		}
		for i, text := range pages {
			m := pageNumber.FindStringSubmatch(text)
			switch {
			case text == "": // blank, so that the next one is a right-hand page
				if i%2 == 0 {
					t.Errorf("%s: right-hand page %d is blank", layout, i+1)
				}
			case m == nil || m[1] != strconv.Itoa(i+1) || m[2] != strconv.Itoa(len(pages)):
				t.Errorf("%s: page %d is called %v", layout, i+1, m)
			}
		}
		if !strings.Contains(pages[0], "Briefing pack") || !strings.Contains(pages[1], "Contents") {
			t.Errorf("%s: the pack begins %.60q %.60q", layout, pages[0], pages[1])
		}
		m, err := ReadManifest(dir)
		if err != nil {
			t.Fatal(err)
		}
		contents, last := pages[1], 0
		for i := range m.Briefings {
			title := model(t, dir, m.Briefings[i].Ref).Title.String()
			_, rest, found := strings.Cut(contents, title)
			n, err := strconv.Atoi(strings.Fields(rest + " ?")[0])
			if !found || err != nil || n <= last || n%2 == 0 || !strings.Contains(pages[n-1], title) {
				t.Errorf("%s: %q is said to be on page %d (%v)", layout, title, n, err)
			}
			last = n
			if !strings.Contains(pages[0], title) {
				t.Errorf("%s: the cover does not list %q", layout, title)
			}
		}
	}
}

func model(t *testing.T, dir, ref string) *briefing.Briefing {
	t.Helper()
	b := readModel(dir, ref)
	if b == nil {
		t.Fatalf("no model %s", ref)
	}
	return b
}

// A pack is one tagged document with bookmarks; anchors of its briefings keep
// apart.
func TestPackWithAnnexKeepsItsLinks(t *testing.T) {
	made := makeHandouts(t, HandoutOptions{Out: samples(t), Layout: handout.Plain, Pack: true, Annex: true})
	x, err := pdf.Extract(made[0].Data)
	if err != nil {
		t.Fatal(err)
	}
	tagged := false
	for _, r := range x.Pages[2].Runs {
		tagged = tagged || r.Tag == "H1"
	}
	if !tagged || len(x.Attachments) > 0 {
		t.Errorf("tagged: %v; %d attachments", tagged, len(x.Attachments))
	}
	if n := strings.Count(strings.Join(pageTexts(t, made[0].Data), " "), "Annex A: evidence"); n < 5 {
		t.Errorf("%d briefings have their annex", n)
	}
}

func TestHandoutsWithoutAnnexHaveNoEvidenceNumbers(t *testing.T) {
	number := regexp.MustCompile(`\b[ED]\d+\b`)
	for _, h := range makeHandouts(t, HandoutOptions{Out: samples(t), Layout: handout.Plain}) {
		text := strings.Join(pageTexts(t, h.Data), " ")
		if m := number.FindString(text); m != "" {
			t.Errorf("%s: %s leads nowhere", h.Source, m)
		}
		if !strings.Contains(text, "Evidence: see ") {
			t.Errorf("%s does not say where its evidence is", h.Source)
		}
	}
}

// Large print is laid out in large type, not magnified, and loses no word.
func TestLargePrint(t *testing.T) {
	label := regexp.MustCompile(`^[ED]\d+\s*$`)
	dir := samples(t)
	p, err := newHandoutPress(HandoutOptions{Out: dir, Templates: templates.Embedded(), Layout: handout.Large, Annex: true})
	if err != nil {
		t.Fatal(err)
	}
	leaflets, _, err := p.read(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for i := range leaflets {
		l := &leaflets[i]
		large, err := p.set(l.brief, l.style, l.faces, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		said := ""
		for _, page := range large.Pages {
			if page.Width != 595.28 {
				t.Errorf("a page is %g points wide", page.Width)
			}
			for _, b := range page.Boxes {
				// Evidence numbers are small wherever they stand.
				if b.Kind == briefing.TextBox && b.Size < 16 && !label.MatchString(b.Text) {
					t.Errorf("%q is set in %g points", b.Text, b.Size)
				}
				if b.Tag != nil {
					said += b.Text + " "
				}
			}
		}
		for _, s := range l.brief.Sections {
			for _, block := range s.Blocks {
				for _, text := range append([]briefing.Text{block.Text}, block.Items...) {
					want, have := string(squash(text.String()).runes), string(squash(said).runes)
					if len(text.Evidence()) == 0 && !strings.Contains(have, want) {
						t.Errorf("%s: large print lost %q", l.source, text.String())
					}
				}
			}
		}
	}
}

func TestHandoutsOfStaleAndForeignFiles(t *testing.T) {
	dir := t.TempDir()
	old := generate(t, corpus(t, "exceeded $1.9 billion", 1.9), Options{Out: dir})
	before, err := os.ReadFile(old[len(old)-1].File)
	if err != nil {
		t.Fatal(err)
	}
	generate(t, corpus(t, "exceeded $1.8 billion", 1.8), Options{Out: dir})
	name := filepath.Join(dir, "old.pdf")
	if err := os.WriteFile(name, before, 0o600); err != nil {
		t.Fatal(err)
	}
	made := makeHandouts(t, HandoutOptions{Out: dir, Files: []string{name, old[len(old)-1].File}, Layout: handout.Plain})
	if !made[0].Stale || made[1].Stale {
		t.Errorf("stale: the old one %v, the new one %v", made[0].Stale, made[1].Stale)
	}
	if about, err := Inspect(name); err != nil || !about.Stale || !about.Briefing || about.Paper != "a4" {
		t.Errorf("%+v, %v", about, err)
	}
	// Its own handout is foreign to it, and keeps the edge that it asks for.
	booklet := makeHandouts(t, HandoutOptions{Out: dir, Files: []string{name}, Layout: handout.Booklet, Duplex: handout.LongEdge})
	if err := WriteHandouts(dir, booklet); err != nil {
		t.Fatal(err)
	}
	about, err := Inspect(booklet[0].File)
	if err != nil || about.Briefing || about.Edge != handout.LongEdge || about.Paper != "a4" {
		t.Errorf("%+v, %v", about, err)
	}
	again := makeHandouts(t, HandoutOptions{Out: dir, Files: []string{booklet[0].File}, Layout: handout.TwoUp})
	if len(again[0].Foreign) != 1 || again[0].Pages != about.Pages {
		t.Errorf("%+v", again[0])
	}
}

func TestCopiesAreNumbered(t *testing.T) {
	dir := samples(t)
	for n := 1; n <= 2; n++ {
		for _, h := range makeHandouts(t, HandoutOptions{Out: dir, Layout: handout.Plain, Copy: n, Copies: 12}) {
			for i, text := range pageTexts(t, h.Data) {
				if want := fmt.Sprintf("copy %d of 12", n); !strings.Contains(text, want) {
					t.Errorf("%s: page %d does not say %q", h.Source, i+1, want)
				}
			}
		}
	}
}

// The agenda comes by date. What a read-ahead is for has no date yet; the one
// in its model is that of the last meeting.
func TestAgendaComesByDate(t *testing.T) {
	p, err := newHandoutPress(HandoutOptions{Templates: templates.Embedded(), Layout: handout.Plain, Pack: true})
	if err != nil {
		t.Fatal(err)
	}
	leaf := func(name string, d briefing.Date, ahead ...string) leaflet {
		b := &briefing.Briefing{Ref: name, Title: words(name), Language: "en", Ahead: ahead, Meeting: briefing.Meeting{Date: d, Place: "Baku"}}
		l := leaflet{name: name, source: name, brief: b, style: p.style}
		if l.faces, err = dress(&l.style, p.Templates); err != nil {
			t.Fatal(err)
		}
		return l
	}
	foreign, err := pdf.Open([]byte("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n" +
		"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\ntrailer\n<</Root 1 0 R/Size 4>>"))
	if err != nil {
		t.Fatal(err)
	}
	other := leaflet{name: "theirs", doc: foreign, info: pdf.Info{Title: "theirs"}}
	one, err := p.pack([]leaflet{
		other, leaf("ahead", date(2024, 3, 6), "az", "ru"), leaf("undated", briefing.Date{}), leaf("late", date(2024, 5, 1)), leaf("early", date(2023, 5, 1))})
	if err != nil {
		t.Fatal(err)
	}
	pages := pageTexts(t, one.Data)
	for _, page := range pages[:2] {
		at := -1
		for _, name := range []string{"early", "late", "ahead", "undated", "theirs"} {
			next := strings.Index(page, name)
			if name == "theirs" && !strings.Contains(page, "Contents") {
				continue // no meeting
			}
			if next <= at {
				t.Errorf("%s stands at %d, the one before at %d: %q", name, next, at, page)
			}
			at = next
		}
	}
	if strings.Contains(pages[0], "6 March 2024") || !strings.Contains(pages[0], "1 May 2024 Baku late") {
		t.Errorf("the agenda says %q", pages[0])
	}
}
