package figures

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// label is one line of a .gold file: the words, then metric, kind, value, unit,
// hedge and direction, then period, baseline, status and speaker; "or" parts
// answers that are both right, "-" is null.
type label struct {
	text     string
	value    float64
	high     float64
	optional bool
	fields   map[string][]string
}

// The reports under testdata are invented; they were labelled before the rules
// first read them. The floors hold what is read today.
const (
	floorFound = 0.99
	floorWhole = 0.84
)

func TestLabelledReports(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no labelled reports", err)
	}
	labels, found, whole, extra := 0, 0, 0, 0
	for _, name := range names {
		l, f, w, x := scoreReport(t, name)
		labels, found, whole, extra = labels+l, found+f, whole+w, extra+x
	}
	recall, right := float64(found)/float64(labels), float64(whole)/float64(labels)
	t.Logf("%d labels, found %.3f, wholly right %.3f, not labelled %d", labels, recall, right, extra)
	if recall < floorFound || right < floorWhole || extra > labels/50 {
		t.Errorf("below the floor: found %.3f, wholly right %.3f, not labelled %d", recall, right, extra)
	}
}

// scoreReport counts the labels of a report, those found, those right in every
// field, and the figures that no label knows.
func scoreReport(t *testing.T, name string) (labels, found, whole, extra int) {
	words, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	d := text.Parse(briefing.NewReport(filepath.Base(name), string(words)))
	date := d.Date
	for k := range d.Dates { // a report with no date of its own has its meeting's
		if x := d.Dates[k].Date; date.IsZero() && x.Day > 0 {
			date = x
		}
	}
	fs := Resolve(Read(d).Figures, Reference{Date: date})
	used := make([]bool, len(fs))
	for _, l := range readLabels(t, strings.TrimSuffix(name, ".txt")+".gold", string(words)) {
		k := 0
		for k < len(fs) && (used[k] || !l.means(&fs[k])) {
			k++
		}
		if k == len(fs) {
			k = -1
		} else {
			used[k] = true
		}
		if l.optional {
			continue
		}
		labels++
		if k < 0 {
			t.Logf("%s: missed %q", d.Report.Name, l.text)
			continue
		}
		found++
		if wrong := l.compare(&fs[k]); wrong != "" {
			t.Logf("%s: %q: %s", d.Report.Name, fs[k].Text, wrong)
			continue
		}
		whole++
	}
	for k := range fs {
		if !used[k] {
			extra++
			t.Logf("%s: not labelled: %q (%s %s)", d.Report.Name, fs[k].Text, fs[k].Metric, amount(&fs[k]))
		}
	}
	return labels, found, whole, extra
}

// means says whether the figure has the label's value and unit.
func (l *label) means(f *briefing.Figure) bool {
	high := 0.0
	if f.High != nil {
		high = *f.High
	}
	return math.Abs(f.Value-l.value) <= 0.005*math.Max(1, math.Abs(l.value)) && math.Abs(high-l.high) <= 0.005*math.Max(1, l.high) && slices.Contains(l.fields["unit"], f.Unit)
}

// compare names the fields in which the figure differs from the label.
func (l *label) compare(f *briefing.Figure) string {
	got := map[string]string{
		"metric": string(f.Metric), "kind": string(f.Kind), "hedge": string(f.Qualifier), "direction": string(f.Direction),
		"period": orDash(f.Period.String()), "baseline": orDash(f.Baseline.String()), "status": string(f.Status), "speaker": orDash(f.Speaker),
	}
	var wrong []string
	for _, field := range []string{"metric", "kind", "hedge", "direction", "period", "baseline", "status", "speaker"} {
		if !slices.Contains(l.fields[field], got[field]) {
			wrong = append(wrong, fmt.Sprintf("%s is %s, want %s", field, got[field], strings.Join(l.fields[field], " or ")))
		}
	}
	return strings.Join(wrong, "; ")
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func readLabels(t *testing.T, name, report string) []label {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var out []label
	for _, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		cut := strings.Split(line, " | ")
		if len(cut) < 6 || !strings.Contains(report, cut[0]) {
			t.Fatalf("%s: no label: %s", name, line)
		}
		l := label{text: cut[0], optional: len(cut) > 6, fields: map[string][]string{}}
		words := strings.Fields(cut[1])
		var parts [][]string
		for i := 0; i < len(words); i++ {
			if words[i] == "or" {
				i++
				parts[len(parts)-1] = append(parts[len(parts)-1], words[i])
				continue
			}
			parts = append(parts, []string{words[i]})
		}
		if len(parts) != 6 {
			t.Fatalf("%s: %d parts: %s", name, len(parts), line)
		}
		low, high, _ := strings.Cut(parts[2][0], "..")
		l.value, err = strconv.ParseFloat(low, 64)
		if err != nil {
			t.Fatalf("%s: %v: %s", name, err, line)
		}
		if high != "" {
			if l.high, err = strconv.ParseFloat(high, 64); err != nil {
				t.Fatalf("%s: %v: %s", name, err, line)
			}
		}
		for k, field := range []string{"metric", "kind", "", "unit", "hedge", "direction"} {
			l.fields[field] = parts[k]
		}
		for k, field := range []string{"period", "baseline", "status", "speaker"} {
			l.fields[field] = strings.Split(cut[2+k], " or ")
		}
		out = append(out, l)
	}
	return out
}
