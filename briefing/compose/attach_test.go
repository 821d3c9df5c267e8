package compose

import (
	"os"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/pdf"
	"brief/templates"
)

func TestReportsThatAPDFHolds(t *testing.T) {
	a, b := briefing.NewReport("north/a.txt", "words of a"), briefing.NewReport("b.html", "words of b")
	model := &briefing.Briefing{Reports: []briefing.ReportUse{
		{Name: a.Name, Hash: a.Hash, Use: useThis}, {Name: b.Name, Hash: b.Hash, Use: useBack},
		{Name: "c.txt", Hash: "0123456789abcdef", Use: "left out: later"}, {Name: "d.bin", Use: "left out: not text"},
	}}
	texts := map[string]string{a.Hash: a.Text, b.Hash: b.Text}
	all := reportTexts(model, func(u briefing.ReportUse) (string, bool) { s, ok := texts[u.Hash]; return s, ok })
	if len(all) != 2 || all[0].Name != "report-north_a.txt" || all[1].Name != "report-b.html.txt" || string(all[1].Data) != b.Text {
		t.Fatalf("attached are %v", all)
	}
	changed := all[1]
	changed.Data = []byte("other words")
	for name, c := range map[string]struct {
		held  []pdf.Attachment
		want  int
		whole bool
	}{
		"none":          {nil, 0, true},
		"all":           {all, 2, true},
		"other order":   {[]pdf.Attachment{all[1], all[0]}, 2, true},
		"one":           {all[:1], 1, false},
		"one is forged": {[]pdf.Attachment{all[0], changed}, 1, false},
	} {
		got, whole := attachedReports(&pdf.Extracted{Attachments: c.held}, model)
		if len(got) != c.want || whole != c.whole {
			t.Errorf("%s: %d reports, whole %t", name, len(got), whole)
		}
	}
}

func TestReportsAttachedAreChecked(t *testing.T) {
	out := t.TempDir()
	c := corpus(t, "exceeded $1.9 billion", 1.9)
	for _, w := range generate(t, c, Options{Out: out, AttachReports: true}) {
		file, err := os.ReadFile(w.File)
		if err != nil {
			t.Fatal(err)
		}
		x, err := pdf.Extract(file)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, a := range x.Attachments {
			if strings.HasPrefix(a.Name, "report-") {
				n++
			}
		}
		if n == 0 {
			t.Errorf("%s holds no report", w.File)
		}
		if _, flaws := Check(file, Proof{Wording: templates.Embedded()}); len(flaws) > 0 {
			t.Errorf("%s: %v", w.File, flaws)
		}
	}
}
