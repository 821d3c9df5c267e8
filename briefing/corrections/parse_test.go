package corrections

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"brief/briefing"
)

// Files that are read, and what they come to.
func TestParse(t *testing.T) {
	cs, problems := Parse("c.toml", []byte(`# Of the desk.
[[figure]]
report = "a.txt"
words = """exceeded
$1.9 billion"""
occurrence = 2
value = 1_950_000_000
high = 2.0e9
period = 2023
baseline = "2022"
countries = ["UY", "FI"]
speaker = ""
why = "customs"

[[meeting]]
report = "a.txt"
date = 2024-05-13
kind = "visit"
objectives = [
  "One thing", # a remark
  "",
]
[[meeting.person]]
name = "Ana Rojas"
office = "Minister"
[[meeting.person]]
name = "Otto Lind"
remove = true

[[join]]
reports = ["a.txt", "b.txt"]
[[split]]
reports = ["c.txt"]
`))
	if len(problems) > 0 || len(cs) != 4 {
		t.Fatalf("%v %v", cs, problems)
	}
	f := cs[0]
	if f.Line != 2 || f.Occurrence != 2 || f.Why != "customs" || len(f.Set) != 6 {
		t.Errorf("%+v", f)
	}
	want := map[string]string{"value": "1950000000", "high": "2000000000", "period": "2023", "baseline": "2022", "countries": "FI UY", "speaker": ""}
	for _, s := range f.Set {
		if s.Now != want[s.Field] || s.Line < 7 {
			t.Errorf("%s is %q on line %d", s.Field, s.Now, s.Line)
		}
	}
	m := cs[1]
	if len(m.Set) != 2 || len(m.People) != 2 || m.People[1].Line != 26 || !m.People[1].Remove || len(m.Desk.Objectives) != 1 {
		t.Errorf("%+v", m)
	}
	if cs[2].Kind != briefing.CorrectJoin || len(cs[3].Reports) != 1 {
		t.Errorf("%+v", cs[2:])
	}
}

// corpusOf reads the blocks of a corpus file, which begin with "%%" and what
// is expected.
func corpusOf(t testing.TB, name string) map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, block := range strings.Split(string(data), "%% ")[1:] {
		want, text, _ := strings.Cut(block, "\n")
		out[want] = text
	}
	return out
}

// TestRefused: each file of the corpus is refused with its line and reason.
func TestRefused(t *testing.T) {
	corpus := corpusOf(t, "refused.txt")
	if len(corpus) < 30 {
		t.Errorf("only %d files", len(corpus))
	}
	for want, text := range corpus {
		_, problems := Parse("c.toml", []byte(text))
		if len(problems) == 0 {
			t.Errorf("%q is read", want)
			continue
		}
		if got := problems[0].Error(); !strings.HasPrefix(got, "c.toml:"+want) && !strings.Contains(got, strings.TrimSpace(want[strings.Index(want, ":")+1:])) || !strings.HasPrefix(got, "c.toml:"+want[:strings.Index(want, ":")+1]) {
			t.Errorf("want %s\ngot  %s", want, got)
		}
		if problems[0].Hint == "" {
			t.Errorf("%s: no hint", want)
		}
	}
}

// FuzzParse: any bytes are read or refused with a line that is there, and
// what is read makes corrections that can be named and applied.
func FuzzParse(f *testing.F) {
	for _, text := range corpusOf(f, "refused.txt") {
		f.Add([]byte(text))
	}
	f.Add([]byte("[[figure]]\nreport = \"a.txt\"\nwords = \"$1.6 billion\"\nvalue = 1\n[[join]]\nreports=[\"a\",\"b\"]\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		cs, problems := Parse("c.toml", data)
		lines := 1 + strings.Count(string(data), "\n")
		for _, p := range problems {
			if p.Line < 1 || p.Line > lines || p.Why == "" {
				t.Errorf("%+v of %d lines", p, lines)
			}
		}
		for i := range cs {
			if Name(&cs[i]) == "" || cs[i].Line < 1 || cs[i].Line > lines {
				t.Errorf("%+v", cs[i])
			}
		}
		Figures(stated(), cs)
	})
}
