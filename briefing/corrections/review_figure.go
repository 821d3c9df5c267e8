package corrections

import (
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
)

func (w *reviewer) report(r *Reviewed) {
	stands := map[string]*briefing.Figure{}
	for i := range r.Stands {
		stands[r.Stands[i].ID] = &r.Stands[i]
	}
	count, seen := map[string]int{}, map[string]int{}
	for i := range r.Words {
		count[squeeze(r.Words[i].Text)]++
	}
	for i := range r.Words {
		f := &r.Words[i]
		words := squeeze(f.Text)
		seen[words]++
		e := w.entry(func(e *briefing.Correction) bool { return e.Kind == briefing.CorrectFigure && e.Claim == f.ID })
		w.head("figure", r.Report, f, words)
		if count[words] > 1 {
			w.line("occurrence = %d", seen[words])
		}
		if now := stands[f.ID]; now != nil {
			w.values(now)
			w.line("# drop = true")
		} else {
			w.line("drop = true")
		}
		if e != nil {
			w.why(e.Why)
		}
	}
	for i := range w.effective {
		e := &w.effective[i]
		if f := stands[e.Claim]; f != nil && e.Kind == briefing.CorrectAdd {
			w.head("add", r.Report, f, f.Text)
			if e.Occurrence > 0 {
				w.line("occurrence = %d", e.Occurrence)
			}
			w.values(f)
			w.why(e.Why)
		}
	}
}

func (w *reviewer) head(kind string, r *briefing.Report, f *briefing.Figure, words string) {
	w.line("")
	w.comment(fmt.Sprintf("%s:%d  %s", r.Name, r.Line(f.Start), f.Sentence))
	if len(f.Inferred) > 0 {
		w.comment("not in the words, but inferred: " + strings.Join(f.Inferred, ", "))
	}
	w.line("[[%s]]\nreport = %s\nwords = %s", kind, quote(r.Name), quote(words))
}

// values writes the fields of a figure that can be read back as they are.
func (w *reviewer) values(f *briefing.Figure) {
	for i := range fields {
		x := &fields[i]
		v := x.get(f)
		var scratch briefing.Figure
		if x.set(&scratch, v) != nil || x.get(&scratch) != v || x.one != nil && !slices.Contains(x.one, v) || hidden(v) || scratch.Value < 0 || scratch.High != nil && *scratch.High < 0 {
			continue
		}
		switch x.name {
		case "value":
			w.line("value = %s", grouped(v))
		case "high":
			w.set("high", v != "" || slices.Contains(f.Corrected, "high"), grouped(v))
		case "countries":
			w.line("countries = %s", list(strings.Fields(v)))
		default:
			w.line("%s = %s", x.name, quote(v))
		}
	}
}
