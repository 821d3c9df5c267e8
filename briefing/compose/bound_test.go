package compose

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"brief/briefing"
	"brief/templates"
)

// dense is a report that is little but figures.
func dense(t testing.TB, bytes int) *Corpus {
	var b strings.Builder
	b.WriteString("MONTEVIDEO, May 14, 2024. Finnish Trade Minister Eerik Sallinmaa met Uruguayan Foreign Minister Ramiro Etchevarne in Montevideo on May 14.\n\n")
	for i := 0; b.Len() < bytes; i++ {
		fmt.Fprintf(&b, "Trade between Finland and Uruguay reached $%d.%d million in %d. Room %d.\n\n", i%900+1, i%10, 1990+i%33, i)
	}
	file := filepath.Join(t.TempDir(), "dense.txt")
	if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	c, err := Load(context.Background(), Input{Paths: []string{file}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestADenseReportIsBounded: a briefing takes so many figures of a report, and
// says how many numbers it left.
func TestADenseReportIsBounded(t *testing.T) {
	c := dense(t, 200_000)
	all := len(c.Readings[0].Figures) + len(c.Readings[0].Unused)
	if all < 3*mostFigures {
		t.Fatalf("the report has %d numbers only", all)
	}
	b := generate(t, c, Options{Out: t.TempDir()})[0].Briefing
	if len(b.Figures) != mostFigures {
		t.Errorf("%d figures, not %d", len(b.Figures), mostFigures)
	}
	left := fmt.Sprintf("the first of %d numbers", all-len(b.Figures)-(len(b.Unused)-1))
	if last := b.Unused[len(b.Unused)-1]; !strings.HasPrefix(last.Reason, left) {
		t.Errorf("%q does not begin with %q", last.Reason, left)
	}
	if len(c.Figures()) < all/2 {
		t.Errorf("the figures themselves are cut to %d", len(c.Figures()))
	}
}

func TestExtract(t *testing.T) {
	report := briefing.NewReport("r.txt", strings.Repeat("one two ", 2000))
	fig := func(i int, m briefing.Metric) briefing.Figure {
		return briefing.Figure{ID: fmt.Sprint(i), Metric: m, Span: briefing.Span{Start: 8 * i, End: 8*i + 3}, Sentence: "one two"}
	}
	r := &Reading{Report: report}
	for i := range 10 {
		r.Figures = append(r.Figures, fig(i, briefing.OtherMetric))
	}
	r.Figures = append(r.Figures, fig(10, briefing.Exports))
	r.Statements = []briefing.Statement{{ID: "s", Figures: []string{"1", "9", "10"}}}
	if x := r.extract(11); x.left != nil || len(x.figures) != 11 {
		t.Errorf("a report within the bound is cut: %+v", x)
	}
	x := r.extract(3)
	ids := func(fs []briefing.Figure) (out []string) {
		for _, f := range fs {
			out = append(out, f.ID)
		}
		return out
	}
	// What has a measure goes first; the order stays that of the text.
	if got := ids(x.figures); !slices.Equal(got, []string{"0", "1", "10"}) {
		t.Errorf("took %v", got)
	}
	if got := x.statements[0].Figures; !slices.Equal(got, []string{"1", "10"}) || len(r.Statements[0].Figures) != 3 {
		t.Errorf("the statement cites %v", got)
	}
	if x.left == nil || x.left.Text != "one" || x.left.Start != 16 || !strings.HasPrefix(x.left.Reason, "the first of 8 numbers of this report") {
		t.Errorf("left: %+v", x.left)
	}
	// One endless sentence around each of its figures is bounded in bytes.
	for i := range r.Figures {
		r.Figures[i].Sentence = strings.Repeat("x", mostSentences/4)
	}
	if x := r.extract(400); len(x.figures) != 4 || x.left == nil {
		t.Errorf("%d figures of long sentences", len(x.figures))
	}
	// Statements, too; the first word of what is left stands for it.
	long := &Reading{Report: report}
	for i := range mostStatements + 5 {
		long.Statements = append(long.Statements, briefing.Statement{Span: briefing.Span{Start: 8 * i, End: 8*i + 7}})
	}
	if x := long.extract(9); len(x.statements) != mostStatements || x.left.Text != "one" || !strings.HasPrefix(x.left.Reason, "the first of 5 statements") {
		t.Errorf("left: %+v", x.left)
	}
}

func TestShareOfManyReports(t *testing.T) {
	c := &Corpus{byName: map[string]*Reading{}}
	m := &briefing.Meeting{}
	add := func(reports, figures int) {
		for range reports {
			name := fmt.Sprint(len(m.Reports))
			m.Reports = append(m.Reports, name)
			c.byName[name] = &Reading{Figures: make([]briefing.Figure, figures)}
		}
	}
	add(30, 40)
	if got := c.share(m); got != mostFigures {
		t.Errorf("30 reports of usual size are cut to %d", got)
	}
	add(8, 200) // 30·40 + 8·100 = 2000
	if got := c.share(m); got != 100 {
		t.Errorf("the share is %d, not 100", got)
	}
	add(500, 40)
	if got := c.share(m); got != leastOfReport {
		t.Errorf("the share is %d, not %d", got, leastOfReport)
	}
}

func BenchmarkGenerateDense(b *testing.B) {
	const size = 400_000
	b.ReportAllocs()
	b.SetBytes(size)
	c, out := dense(b, size), b.TempDir()
	for b.Loop() {
		if _, _, err := c.Generate(context.Background(), Options{Out: out, Templates: templates.Embedded()}); err != nil {
			b.Fatal(err)
		}
	}
}
