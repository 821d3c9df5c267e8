package figures

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// corpusDate is the date of the one-sentence reports of the corpora.
var corpusDate = briefing.Date{Year: 2024, Month: 6, Day: 18}

// phrasing is a sentence with what must be read in it, one figure after the
// other; no figure must be read where want is empty.
type phrasing struct{ text, want string }

// readOne reads a one-sentence report.
func readOne(words string) []briefing.Figure {
	r := briefing.NewReport("corpus.txt", words)
	r.Date = corpusDate
	return Resolve(Read(text.Parse(r)).Figures, Reference{Date: corpusDate})
}

// amount writes a figure's value, unit, hedge and direction: "4.3e+09 USD
// over", "12 percent up".
func amount(f *briefing.Figure) string {
	var b strings.Builder
	b.WriteString(plain(f.Value))
	if f.High != nil {
		b.WriteString(".." + plain(*f.High))
	}
	b.WriteString(" " + f.Unit)
	if f.Qualifier != briefing.Exact {
		b.WriteString(" " + string(f.Qualifier))
	}
	if f.Kind == briefing.Change {
		b.WriteString(" " + string(f.Direction))
	}
	return b.String()
}

func plain(v float64) string { return strconv.FormatFloat(math.Round(v*100)/100, 'f', -1, 64) }

func runCorpus(t *testing.T, show func(*briefing.Figure) string, corpus []phrasing) {
	t.Helper()
	for _, c := range corpus {
		var got []string
		fs := readOne(c.text)
		for i := range fs {
			got = append(got, show(&fs[i]))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, s, c.want)
		}
		for i := range fs {
			if fs[i].Text != c.text[fs[i].Start:fs[i].End] {
				t.Errorf("%s: span gives %q, text is %q", c.text, c.text[fs[i].Start:fs[i].End], fs[i].Text)
			}
		}
	}
}

// readUnsettled reads figures without settling their periods.
func readUnsettled(words string) []briefing.Figure {
	return Read(text.Parse(briefing.NewReport("corpus.txt", words))).Figures
}

// readAll reads figures and the numbers left unused.
func readAll(words string) Result {
	return Read(text.Parse(briefing.NewReport("corpus.txt", words)))
}
