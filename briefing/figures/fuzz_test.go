package figures

import (
	"math"
	"reflect"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// FuzzRead wants no panic, spans that give the words back, finite values, the
// same answer twice, and figures in text order.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		agencyText, "", "1", "$", "$1", "1 000 000,5 %", "from $1 to", "a third of", "one in", "nine- to tenfold", "Q9 2023", "FY", "1.1.1.1",
		"Trade, million US dollars\n\n   2022   2023   +/-\nTurnover   1 000.5   2   -\n", "“Trade rose 5 percent,” he said.", "12-14 May to 2", "½ ⅓ of",
		"In 2023–2024-2025/26 rose to 5-6-7 million-dollar", "no. 5 top five partner", "the same nine months of 2021 since", "\xff\xfe 5 percent",
		"2000-1-10A00000a0!", "one in every", "£1 in every", "half-", "3 out of", "from 1 to 2 the number of", "I 2021  II 2021",
	} {
		f.Add(s)
	}
	for _, c := range tableShapes {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := briefing.NewReport("fuzz.txt", s)
		d := text.Parse(r)
		a := Read(d)
		last := 0
		for i := range a.Figures {
			x := &a.Figures[i]
			if r.Words(x.Span) != x.Text || x.Text == "" {
				t.Fatalf("span %v gives %q, text is %q", x.Span, r.Words(x.Span), x.Text)
			}
			if !x.SentenceSpan.Contains(x.Span) {
				t.Fatalf("figure %q outside its sentence %q", x.Text, x.Sentence)
			}
			if math.IsNaN(x.Value) || math.IsInf(x.Value, 0) || x.Unit == "" || x.Kind == "" || x.Qualifier == "" || x.Metric == "" || x.Status == "" || x.Direction == "" || x.Rule == "" {
				t.Fatalf("figure %+v is not whole", x)
			}
			if x.Start < last {
				t.Fatalf("figure %q out of order", x.Text)
			}
			last = x.Start
		}
		if b := Read(d); !reflect.DeepEqual(a, b) {
			t.Fatal("two readings differ")
		}
		for _, ref := range []Reference{{}, {Date: briefing.Date{Year: 2024, Month: 1, Day: 31}, Inherited: true, Countries: []string{"OM", "CL"}}} {
			once := Resolve(a.Figures, ref)
			if !reflect.DeepEqual(once, Resolve(a.Figures, ref)) {
				t.Fatal("two resolutions differ")
			}
			for i := range once {
				if p := once[i].Period; p.Last < p.First {
					t.Fatalf("period %v ends before it starts", p)
				}
			}
		}
	})
}
