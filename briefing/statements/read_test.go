package statements

import (
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// check fails unless each statement keeps the promises of briefing.Statement.
func check(t *testing.T, r *briefing.Report, ss []briefing.Statement) {
	t.Helper()
	ids := map[string]bool{}
	for _, s := range ss {
		switch {
		case r.Words(s.Span) != s.Text || s.Text == "":
			t.Errorf("the span %v gives %q, not %q", s.Span, r.Words(s.Span), s.Text)
		case !s.SentenceSpan.Contains(s.Span):
			t.Errorf("%q does not stand in its sentence %q", s.Text, s.Sentence)
		case s.Act == "" || s.Theme == "":
			t.Errorf("%q has the act %q and the theme %q", s.Text, s.Act, s.Theme)
		case ids[s.ID]:
			t.Errorf("two statements have the id %s", s.ID)
		}
		ids[s.ID] = true
	}
}

func FuzzRead(f *testing.F) {
	for _, c := range readCorpus(f) {
		f.Add(c.text)
	}
	for _, s := range []string{"", "\"", "“a said", "He said, he said, he said", "The sides agreed:", "• ", "X and and Y signed", "according to", "It was noted that", ", said ,", "will", "to be held", "within 99999999999 days", "next"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := briefing.NewReport("fuzz.txt", strings.ToValidUTF8(s, "\uFFFD"))
		check(t, r, Read(text.Parse(r), nil))
	})
}

// long is one text of all cases, again and again.
func long(t testing.TB, size int) string {
	var b strings.Builder
	cases := readCorpus(t)
	for b.Len() < size {
		for _, c := range cases {
			b.WriteString(c.text)
			b.WriteString("\n\n")
		}
	}
	return b.String()
}

func BenchmarkRead(b *testing.B) {
	for _, n := range []struct {
		name string
		size int
	}{{"30kB", 30_000}, {"1MB", 1_000_000}} {
		b.Run(n.name, func(b *testing.B) {
			s := long(b, n.size)
			d := text.Parse(briefing.NewReport("long.txt", s))
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				Read(d, nil)
			}
		})
	}
}

// A single paragraph of one endless sentence must cost no more per byte than
// many short ones.
func BenchmarkReadOneSentence(b *testing.B) {
	for _, part := range []string{
		"the minister said that the sides discussed trade, and noted the growth of transport, ",
		"the ministry said that ", "transport was discussed, and ", "the bridge will be opened in May; ", "he said, ", "on 3 May 2020, and that ",
		"\"we agreed\", ", "which was noted, ", "the agreement ", "also ",
	} {
		b.Run(part, func(b *testing.B) {
			s := strings.Repeat(part, 1_000_000/len(part))
			d := text.Parse(briefing.NewReport("one.txt", s))
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				Read(d, nil)
			}
		})
	}
}

func TestTheSameTextGivesTheSameStatements(t *testing.T) {
	s := long(t, 1)
	one := Read(text.Parse(briefing.NewReport("a.txt", s)), nil)
	two := Read(text.Parse(briefing.NewReport("a.txt", s)), nil)
	if len(one) != len(two) {
		t.Fatalf("%d statements, then %d", len(one), len(two))
	}
	for i := range one {
		if one[i].ID != two[i].ID || one[i].Text != two[i].Text || one[i].Speaker != two[i].Speaker {
			t.Errorf("%+v, then %+v", one[i], two[i])
		}
	}
	check(t, briefing.NewReport("a.txt", s), one)
}

// A report may end in nothing but the label of an item, behind which no token
// stands.
func TestLabelEndsTheReport(t *testing.T) {
	for _, s := range []string{"1.", "Kalva met Owusu in Lomé.\n\n2.", "Kalva met Owusu in Lomé.\n\n•", "RIGA, May 3 –"} {
		Read(text.Parse(briefing.NewReport("t.txt", s)), nil) // must not panic
	}
}
