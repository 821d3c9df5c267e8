package meeting

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// label is one report of the corpus with what its meeting must come out as.
type label struct {
	name, text string
	want       map[string]string
}

// readCorpus reads the labelled reports of testdata: records that begin with
// "# name", lines "key: value", a line of dashes, the report.
func readCorpus(t testing.TB) []label {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	slices.Sort(files)
	var out []label
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for rec := range strings.SplitSeq("\n"+string(b), "\n# ") {
			head, body, ok := strings.Cut(rec, "\n---\n")
			if !ok {
				continue
			}
			name, fields, _ := strings.Cut(head, "\n")
			l := label{name: name, text: strings.TrimSpace(body) + "\n", want: map[string]string{}}
			for line := range strings.Lines(fields) {
				k, v, _ := strings.Cut(line, ":")
				l.want[k] = strings.TrimSpace(v)
			}
			out = append(out, l)
		}
	}
	return out
}

func TestCorpus(t *testing.T) {
	corpus := readCorpus(t)
	if len(corpus) < 40 {
		t.Errorf("the corpus holds %d reports, want 40 at least", len(corpus))
	}
	for _, l := range corpus {
		t.Run(l.name, func(t *testing.T) { checkLabel(t, l) })
	}
}

func checkLabel(t *testing.T, l label) {
	a := Read(text.Parse(briefing.NewReport(l.name, l.text)), nil)
	if l.want["none"] != "" {
		if a.None == "" {
			t.Errorf("found a meeting where there is none: %+v", a.Meeting)
		}
		return
	}
	if a.None != "" {
		t.Fatalf("no meeting: %s", a.None)
	}
	m := &a.Meeting
	same := func(what, got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("%s: got %q, want %q", what, got, want)
		}
	}
	same("date", m.Date.String(), l.want["date"])
	if w, ok := l.want["words"]; ok || l.want["date"] != "" {
		same("words", m.DateWords, w)
	}
	if w, ok := l.want["planned"]; ok {
		same("planned", map[bool]string{true: "yes"}[m.Planned], w)
	}
	same("last", m.Last.String(), l.want["last"])
	same("place", m.Place, l.want["place"])
	same("kind", string(m.Kind), l.want["kind"])
	same("countries", strings.Join(m.Countries, " "), l.want["countries"])
	var people []string
	for _, p := range m.Participants {
		people = append(people, p.Name+" | "+p.Country)
		if p.Role == "" {
			t.Errorf("%s has no office", p.Name)
		}
		if p.Cite.Text == "" || !strings.Contains(l.text, p.Cite.Text) {
			t.Errorf("%s cites %q", p.Name, p.Cite.Text)
		}
	}
	same("people", sortedList(people), sortedList(strings.Split(l.want["people"], ";")))
	var docs []string
	for _, d := range m.Documents {
		docs = append(docs, d.Title)
	}
	same("documents", sortedList(docs), sortedList(strings.Split(l.want["docs"], ";")))
}

// sortedList is the entries in order, without the honorifics that some labels
// keep for readers.
func sortedList(xs []string) string {
	var out []string
	for _, x := range xs {
		x = strings.TrimSpace(x)
		for _, h := range []string{"Sheikh ", "Shri ", "Datuk Seri "} {
			x = strings.TrimPrefix(x, h)
		}
		if x != "" {
			out = append(out, x)
		}
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}
