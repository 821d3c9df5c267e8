package compose

import (
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/narrative"
)

// changes lists what a new version of a briefing says otherwise than the one
// before: figures in the words of the reports, with the measure and period they
// are about and what the desk set; facts of the meeting; the desk's note. What
// is new stands after a plus, what is gone after a minus.
func changes(old, new *briefing.Briefing, w *narrative.Wording) []string {
	if old == nil {
		return nil
	}
	before, after := claims(old, w), claims(new, w)
	before, after = append(before, facts(old, w)...), append(after, facts(new, w)...)
	var out []string
	for _, c := range before {
		if !slices.Contains(after, c) {
			out = append(out, "− "+c)
		}
	}
	for _, c := range after {
		if !slices.Contains(before, c) {
			out = append(out, "+ "+c)
		}
	}
	return out
}

// claims words the figures of a briefing, each once.
func claims(b *briefing.Briefing, w *narrative.Wording) []string {
	var out []string
	for i := range b.Figures {
		f := &b.Figures[i]
		c := fmt.Sprintf("“%s” (%s", squeeze(f.Text), w.Measure(f.Metric))
		if !f.Period.IsZero() {
			c += ", " + f.Period.String()
		}
		if !f.Baseline.IsZero() {
			c += " : " + f.Baseline.String()
		}
		if len(f.Corrected) > 0 {
			c += "; " + w.SetByDesk(f, b.Corrections, b.Language)
		}
		if c += ")"; !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// facts words what is known of the meeting and what the desk wrote on it.
func facts(b *briefing.Briefing, w *narrative.Wording) []string {
	m := &b.Meeting
	out := []string{
		w.Fact("date", m.Date.String(), b.Language), w.Fact("place", m.Place, b.Language), w.Fact("kind", string(m.Kind), b.Language),
		w.Fact("countries", strings.Join(m.Countries, ", "), b.Language),
	}
	for _, p := range m.Participants {
		out = append(out, strings.Join(nonEmpty(p.Name, squeeze(p.Role), p.Country), ", "))
	}
	for i := range b.Corrections {
		if e := &b.Corrections[i]; len(e.Reports) > 0 && slices.Contains(m.Reports, e.Reports[0]) {
			for _, t := range e.Desk.Texts() {
				out = append(out, w.Fact("desk-note", "“"+t+"”", b.Language))
			}
		}
	}
	return keep(out, func(s string) bool { return s != "" })
}

func nonEmpty(ss ...string) []string { return keep(ss, func(s string) bool { return s != "" }) }
