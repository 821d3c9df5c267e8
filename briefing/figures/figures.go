// Package figures reads the figures of a report: numbers with their unit,
// hedge, measure, period, baseline, status and speaker.
package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// Result is what one report says in numbers. Periods and baselines are still
// expressions where they need a date that the report does not hold.
type Result struct {
	Figures []briefing.Figure
	Unused  []briefing.Unused
}

// Read finds the figures of a report in text order. It never fails.
func Read(d *text.Doc) Result { return Result{} }

// Reference is what Resolve settles a report's figures against.
type Reference struct {
	// Date is the report's own date or, where it has none, a sister report's
	// (Inherited) or the meeting's.
	Date      briefing.Date
	Inherited bool
	// From names the report that lent the date.
	From string
	// Countries are the meeting's; they fill Figure.Pair where it is empty.
	Countries []string
}

// Resolve settles periods, baselines and pairs of one report's figures. It
// returns new figures and leaves its argument alone.
func Resolve(fs []briefing.Figure, ref Reference) []briefing.Figure { return fs }
