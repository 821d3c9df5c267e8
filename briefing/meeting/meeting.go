// Package meeting finds which meeting a report tells of, and joins the reports
// that tell of the same one.
package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// Account is what one report tells of its meeting.
type Account struct {
	Meeting briefing.Meeting // with one report, one origin
	// ReportDate is the report's own date, zero if unknown.
	ReportDate briefing.Date
	// Figures are the report's figures; their values help joining.
	Figures []briefing.Figure
	// None says why the report tells of no meeting, "" if it does.
	None string
}

// Read finds the meeting that a report tells of.
func Read(d *text.Doc, fs []briefing.Figure) Account { return Account{} }

// Join brings the accounts of one meeting together. Meetings come in the order
// of their dates (unknown last), then countries, place and reports; the result
// does not depend on the order of the accounts.
func Join(accounts []Account) []briefing.Meeting { return nil }
