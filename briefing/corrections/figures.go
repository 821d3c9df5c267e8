package corrections

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
)

// Stated is what one report says: its figures in text order, and the
// sentences in which they stand.
type Stated struct {
	Report  *briefing.Report
	Figures []briefing.Figure
	// Sentence is the sentence around a span.
	Sentence func(briefing.Span) briefing.Span
	// Countries are those that an added figure is about where the desk names
	// none.
	Countries []string
}

// Settled are the figures of a report after the desk's word.
type Settled struct {
	Figures []briefing.Figure
	// Dropped are the figures that the desk left out, for the annex of numbers
	// not used.
	Dropped []briefing.Unused
	// Effective are the entries that changed something, one for each figure,
	// with what the words gave.
	Effective []briefing.Correction
}

// Figures applies the entries about the figures of one report. An entry that
// matches no figure is a problem; then nothing of it is applied.
func Figures(s Stated, cs []briefing.Correction) (Settled, Problems) {
	a := applier{Stated: s, figures: slices.Clone(s.Figures), set: map[string]map[string]*briefing.Correction{}, dropped: map[string]string{}}
	for i := range cs {
		switch cs[i].Kind {
		case briefing.CorrectFigure:
			a.figure(&cs[i])
		case briefing.CorrectAdd:
			a.add(&cs[i])
		}
	}
	return a.settled(), a.problems
}

type applier struct {
	Stated
	figures []briefing.Figure
	out     Settled
	added   []briefing.Figure
	// set holds who set which field of which figure; dropped the reasons.
	set      map[string]map[string]*briefing.Correction
	dropped  map[string]string
	problems Problems
}

func (a *applier) refuse(c *briefing.Correction, line int, why, hint string) {
	a.problems = append(a.problems, problem(c, line, why, hint))
}

func (a *applier) figure(c *briefing.Correction) {
	for _, i := range a.matches(c) {
		f := &a.figures[i]
		e := briefing.Correction{Kind: c.Kind, Reports: []string{a.Report.Name}, Words: f.Text, Claim: f.ID, Why: c.Why}
		if _, gone := a.dropped[f.ID]; gone {
			continue
		}
		if c.Drop {
			e.Drop = true
			a.dropped[f.ID] = c.Why
			a.out.Effective = append(a.out.Effective, e)
			continue
		}
		for _, x := range c.Set {
			was := Get(f, x.Field)
			if was == x.Now {
				continue
			}
			if other := a.set[f.ID][x.Field]; other != nil {
				a.refuse(c, x.Line, fmt.Sprintf("%s is set twice for this figure", x.Field), fmt.Sprintf("line %d of %s sets it too; keep one of them", other.Line, other.File))
				continue
			}
			if a.set[f.ID] == nil {
				a.set[f.ID] = map[string]*briefing.Correction{}
			}
			a.set[f.ID][x.Field] = c
			if err := Set(f, x.Field, x.Now); err != nil {
				a.refuse(c, x.Line, x.Field+": "+err.Error(), hintFor(fieldOf(x.Field)))
				continue
			}
			e.Set = append(e.Set, briefing.Setting{Field: x.Field, Was: was, Now: x.Now})
			f.Corrected = append(f.Corrected, x.Field)
			f.Inferred = slices.DeleteFunc(slices.Clone(f.Inferred), func(s string) bool { return s == x.Field })
		}
		if f.High != nil && *f.High < f.Value {
			a.refuse(c, 0, fmt.Sprintf("the range would end (%s) below its start (%s)", number(*f.High), number(f.Value)), "set high as well; high = \"\" takes it away")
		}
		if !e.IsZero() {
			a.out.Effective = append(a.out.Effective, e)
		}
	}
}

// add makes a figure of words that stand in the report to the letter.
func (a *applier) add(c *briefing.Correction) {
	var at []int
	for from := 0; from <= len(a.Report.Text); {
		i := strings.Index(a.Report.Text[from:], c.Words)
		if i < 0 {
			break
		}
		at = append(at, from+i)
		from += i + len(c.Words)
	}
	switch n := len(at); {
	case n == 0:
		a.refuse(c, 0, "the quotation does not stand in the report to the letter", "copy the words from "+a.Report.Name)
		return
	case c.Occurrence > n:
		a.refuse(c, 0, fmt.Sprintf("the words stand there only %d times", n), "write an occurrence up to that")
		return
	case c.Occurrence <= 0 && n > 1:
		a.refuse(c, 0, fmt.Sprintf("the words stand there %d times", n), "quote a word more, or write occurrence = 1 for the first of them")
		return
	}
	start := at[max(c.Occurrence, 1)-1]
	f := briefing.Figure{
		Report: a.Report.Name, Span: briefing.Span{Start: start, End: start + len(c.Words)}, Text: c.Words,
		Kind: briefing.Level, Qualifier: briefing.Exact, Direction: briefing.None, Status: briefing.Actual, Scope: briefing.ScopePair,
		Pair: slices.Clone(a.Countries), Rule: "desk", Corrected: []string{briefing.CorrectedAdded},
	}
	f.SentenceSpan = a.Sentence(f.Span)
	f.Sentence = a.Report.Words(f.SentenceSpan)
	for _, x := range c.Set {
		if err := Set(&f, x.Field, x.Now); err != nil {
			a.refuse(c, x.Line, x.Field+": "+err.Error(), hintFor(fieldOf(x.Field)))
			return
		}
	}
	f.ID = addedID(a.Report, &f)
	if slices.ContainsFunc(a.added, func(o briefing.Figure) bool { return o.ID == f.ID }) {
		a.refuse(c, 0, "the figure is added twice", "keep one of the entries")
		return
	}
	a.added = append(a.added, f)
	e := briefing.Correction{Kind: c.Kind, Reports: []string{a.Report.Name}, Words: c.Words, Occurrence: c.Occurrence, Claim: f.ID, Why: c.Why}
	for i := range fields { // all of them are the desk's
		e.Set = append(e.Set, briefing.Setting{Field: fields[i].name, Now: fields[i].get(&f)})
	}
	a.out.Effective = append(a.out.Effective, e)
}

// addedID is made of the report's content and the place of the words, as the
// ids of figures are, and of the measure: one phrase can hold two.
func addedID(r *briefing.Report, f *briefing.Figure) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "desk %s %d %d %s %s", r.Hash, f.Start, f.End, f.Metric, f.Kind))
	return "d" + hex.EncodeToString(sum[:6])
}

func (a *applier) settled() Settled {
	out := a.out
	for _, f := range a.figures {
		why, gone := a.dropped[f.ID]
		if !gone {
			out.Figures = append(out.Figures, f)
			continue
		}
		reason := "dropped by the desk"
		if why != "" {
			reason += ": " + squeeze(why)
		}
		out.Dropped = append(out.Dropped, briefing.Unused{Report: f.Report, Span: f.Span, Text: f.Text, Reason: reason})
	}
	out.Figures = append(out.Figures, a.added...)
	slices.SortStableFunc(out.Figures, func(x, y briefing.Figure) int { return x.Start - y.Start })
	return out
}

// Revert is a figure as its words gave it, by the settings of its correction.
// It fails where the figure is not what the settings say.
func Revert(f briefing.Figure, c *briefing.Correction) (briefing.Figure, error) {
	f.Corrected = nil
	for _, x := range c.Set {
		if now := Get(&f, x.Field); now != x.Now {
			return f, fmt.Errorf("%s is %q, and the desk set %q", x.Field, now, x.Now)
		}
		if err := Set(&f, x.Field, x.Was); err != nil {
			return f, err
		}
	}
	return f, nil
}
