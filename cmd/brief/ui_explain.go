package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/compose"
)

// The wording of brief figures --explain and --rejected.
const (
	textFlagExplain  = "for each figure its words, its rule, and what was inferred from where"
	textFlagRejected = "the numbers seen and not used, with the reason"

	textFlagReview = "write a file of corrections with every figure and meeting, to be edited"
	textFlagOutput = "write the file of --review into `file`, which must not be there"

	textNotFound = "not found"
)

var (
	headRejected    = []string{"report", "line", "number", "reason"}
	headRejectedCSV = []string{"report", "line", "start", "end", "text", "reason"}
)

var (
	errReviewAlone     = errors.New("--review writes a file of corrections: leave out --explain, --rejected and --format")
	errOutputAlone     = errors.New("--output is for --review; redirect what the others print")
	errExplainFormat   = errors.New("--explain is for people: leave out --format (JSON and CSV name rule and inferred anyway)")
	errExplainRejected = errors.New("--explain and --rejected: ask for one of the two")
)

// explained are the lines that tell how a figure was read.
func explained(r *compose.Reading, f *briefing.Figure) []string {
	lines := []string{fmt.Sprintf("%s:%d  %s", f.Report, r.Report.Line(f.Start), quoted(f.Text))}
	say := func(name, value string) { lines = append(lines, fmt.Sprintf("  %-9s %s", name, value)) }
	say("value", hedged(f)+" ("+string(f.Kind)+", "+string(f.Status)+")")
	say("measure", measured(f))
	say("rule", f.Rule)
	say("period", origin(r, f, "period", f.Period, f.When, conventionPeriod(f)))
	if f.Kind == briefing.Change {
		say("baseline", origin(r, f, "baseline", f.Baseline, f.Against, "the same months of the year before, as no other are named"))
	}
	if f.Speaker != "" {
		say("speaker", f.Speaker)
	}
	if len(f.Residue) > 0 {
		say("unread", unread(f))
	}
	if len(f.Corrected) > 0 {
		say("desk", "set "+strings.Join(f.Corrected, ", "))
	}
	return append(lines, "")
}

func measured(f *briefing.Figure) string {
	s := string(f.Metric)
	if f.Of != "" {
		s += ", " + quoted(f.Of)
	}
	if f.From != "" {
		s += ", of " + f.From
	}
	if f.Scope == briefing.ScopePart || f.Scope == briefing.ScopeThird {
		s += ", " + map[briefing.Scope]string{briefing.ScopePart: "a part of the pair's", briefing.ScopeThird: "not the pair's own"}[f.Scope]
	}
	return s
}

// unread lists the words of the figure's clause that its reading leaves over; what
// only stands beside the figure is in brackets.
func unread(f *briefing.Figure) string {
	var all []string
	for _, x := range f.Residue {
		w := quoted(x.Words)
		switch x.Kind {
		case briefing.ResidueSense:
			w += " changes the claim"
		case briefing.ResidueScope:
			w += " narrows the measure"
		default:
			w = "(" + w + ")"
		}
		all = append(all, w)
	}
	return strings.Join(all, ", ")
}

// conventionPeriod says by which convention a figure has a period that no words
// give it.
func conventionPeriod(f *briefing.Figure) string {
	if f.Kind == briefing.Change {
		return "the last full year, as growth told early in a year"
	}
	return "the report's date"
}

// origin says what a period is, whether it was inferred, and which words or
// what convention it comes from.
func origin(r *compose.Reading, f *briefing.Figure, field string, p briefing.Period, x briefing.TimeExpr, convention string) string {
	if p.IsZero() {
		if x.IsZero() {
			return textNotFound
		}
		return fmt.Sprintf("%s: %s needs a date that was found in no report", textNotFound, quoted(r.Report.Words(x.Span)))
	}
	inferred := slices.Contains(f.Inferred, field)
	var from []string
	words := r.Report.Words(x.Span)
	switch {
	case !x.IsZero() && words != "":
		from = append(from, "from "+quoted(words))
		if !f.SentenceSpan.Contains(x.Span) {
			from = append(from, fmt.Sprintf("in line %d", r.Report.Line(x.Span.Start)))
		}
		if relative(x) {
			from = append(from, "told on "+known(r.Dated.String()))
		}
	case inferred:
		from = append(from, "by convention: "+convention)
	}
	s := p.String()
	if inferred {
		s += ", inferred"
	}
	if len(from) > 0 {
		s += " " + strings.Join(from, ", ")
	}
	return s
}

// relative says whether the words need the day they were told on.
func relative(x briefing.TimeExpr) bool {
	switch x.Kind {
	case briefing.TimeYear, briefing.TimeFiscal, briefing.TimeDecadeEnd, briefing.TimeMonth, briefing.TimeToDate, briefing.TimeLastMonths, briefing.TimeLastYears:
		return true
	case briefing.TimeMonths:
		return x.Year == 0
	}
	return false
}
