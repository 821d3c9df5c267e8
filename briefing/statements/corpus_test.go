package statements

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// label is what a case of the corpus must give: "-" for a theme that two
// readers would dispute, and for nobody.
type label struct {
	act, theme, side, speaker, words, when string
}

// labelled is one case: a report of two paragraphs and its labels.
type labelled struct {
	file, text string
	date       briefing.Date
	want       []label
}

// readCorpus reads testdata/corpus/*.txt; signed.txt tells the form.
func readCorpus(t testing.TB) []labelled {
	t.Helper()
	files, err := filepath.Glob("testdata/corpus/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	var out []labelled
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var date briefing.Date
		var intro string
		for _, l := range strings.Split(string(b), "\n") {
			switch {
			case strings.HasPrefix(l, "#"):
			case strings.HasPrefix(l, "@ "):
				d, first, _ := strings.Cut(l[2:], " | ")
				if date, err = briefing.ParseDate(d); err != nil {
					t.Fatalf("%s: %v", f, err)
				}
				intro = first
			case strings.HasPrefix(l, "- "):
				out = append(out, labelled{file: filepath.Base(f), date: date, text: intro + "\n\n" + l[2:]})
			case strings.HasPrefix(l, "= "):
				p := strings.Split(l[2:], " | ")
				h := strings.Fields(p[0])
				if len(h) != 4 || len(p) < 2 {
					t.Fatalf("%s: label %q is not of the form act theme side speaker | words | when", f, l)
				}
				if h[2] == "none" {
					h[2] = ""
				}
				w := label{act: h[0], theme: h[1], side: h[2], speaker: h[3], words: p[1]}
				if len(p) > 2 {
					w.when = p[2]
				}
				c := &out[len(out)-1]
				c.want = append(c.want, w)
			default:
				if n := len(out); n > 0 && len(out[n-1].want) == 0 && !strings.HasSuffix(out[n-1].text, "\n\n\n") {
					out[n-1].text += "\n" + l
				}
			}
		}
	}
	for i := range out {
		out[i].text = strings.TrimRight(out[i].text, "\n")
	}
	return out
}

func (c *labelled) read() []briefing.Statement {
	r := briefing.NewReport(c.file, c.text)
	r.Date = c.date
	return Read(text.Parse(r), nil)
}

// tally counts right answers.
type tally struct{ right, all int }

func (n *tally) add(ok bool) bool {
	n.all++
	if ok {
		n.right++
	}
	return ok
}

func (n tally) share() float64 { return float64(n.right) / float64(max(1, n.all)) }

func when(s *briefing.Statement) string {
	switch {
	case s.Courtesy:
		return "courtesy"
	case !s.Earlier.IsZero():
		return "earlier " + s.Earlier.String()
	case !s.EarlierIn.IsZero():
		return "earlier " + s.EarlierIn.String()
	case s.After != "":
		return "after " + s.After[strings.LastIndex(s.After, " ")+1:]
	case !s.Date.IsZero():
		return s.Date.String()
	}
	return s.Deadline.String()
}

func TestCorpus(t *testing.T) {
	var recall, precision, act, theme, named, speaker, times tally
	cases := readCorpus(t)
	for _, c := range cases {
		got := c.read()
		used := make([]bool, len(got))
		for _, w := range c.want {
			k := -1
			for i := range got {
				if !used[i] && strings.Contains(got[i].Text, w.words) {
					k = i
					break
				}
			}
			if !recall.add(k >= 0) {
				t.Logf("%s: missing %s %q in %q", c.file, w.act, w.words, c.text[strings.Index(c.text, "\n\n")+2:])
				continue
			}
			used[k] = true
			g := &got[k]
			if !act.add(string(g.Act) == w.act) {
				t.Logf("%s: %q is read as %s, want %s", c.file, g.Text, g.Act, w.act)
			}
			if w.theme != "-" && w.theme != string(briefing.ThemeGeneral) && !named.add(g.Theme != briefing.ThemeGeneral) {
				t.Logf("%s: %q has no theme, want %s", c.file, g.Text, w.theme)
			}
			if w.theme != "-" && g.Theme != briefing.ThemeGeneral && !theme.add(string(g.Theme) == w.theme) {
				t.Logf("%s: %q has the theme %s, want %s", c.file, g.Text, g.Theme, w.theme)
			}
			name, side := w.speaker, w.side
			if side != "-" && !speaker.add((name == "-" && g.Speaker == "" || name != "-" && strings.HasSuffix(g.Speaker, name)) && g.Side == side) {
				t.Logf("%s: %q is said by %q of %q, want %q of %q", c.file, g.Text, g.Speaker, g.Side, name, side)
			}
			if (w.when != "" || when(g) != "") && !times.add(when(g) == w.when) {
				t.Logf("%s: %q is for %q, want %q", c.file, g.Text, when(g), w.when)
			}
		}
		for i := range got {
			if !precision.add(used[i]) {
				t.Logf("%s: nothing is said in %q, read as %s", c.file, got[i].Text, got[i].Act)
			}
		}
	}
	for _, n := range []struct {
		name  string
		got   tally
		floor float64
	}{
		{"recall", recall, 0.97}, {"precision", precision, 0.97}, {"act", act, 0.97},
		{"theme where one is read", theme, 0.98}, {"themes read", named, 0.80}, {"speaker and side", speaker, 0.97}, {"date, deadline, courtesy", times, 0.97},
	} {
		t.Logf("%-25s %d of %d: %.3f", n.name, n.got.right, n.got.all, n.got.share())
		if n.got.share() < n.floor {
			t.Errorf("%s is below %.2f", n.name, n.floor)
		}
	}
	t.Logf("%d cases", len(cases))
}

func TestSpansGiveTheirWordsBack(t *testing.T) {
	for _, c := range readCorpus(t) {
		for _, s := range c.read() {
			if c.text[s.Start:s.End] != s.Text || len(strings.Fields(s.Text)) > maxWords {
				t.Errorf("%q is not the %d words at most of its span %q", s.Text, maxWords, c.text[s.Start:s.End])
			}
			if c.text[s.SentenceSpan.Start:s.SentenceSpan.End] != s.Sentence || !s.SentenceSpan.Contains(s.Span) {
				t.Errorf("%q does not stand in its sentence %q", s.Text, s.Sentence)
			}
		}
	}
}
