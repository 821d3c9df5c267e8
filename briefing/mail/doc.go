// Package mail makes messages with briefings attached, as drafts for a mail
// program or to be sent over SMTP, so that nothing is sent twice and nothing
// is lost.
//
// Messages are pure functions of what they hold: same briefings, recipients
// and date, same bytes. Sending keeps a ledger and an outbox in a folder (see
// Ledger and Post).
package mail

import (
	"brief/briefing"
)

// Item is a finished briefing to be mailed.
type Item struct {
	Briefing *briefing.Briefing
	// File is the path of the PDF, for messages to the user; PDF its bytes.
	File string
	PDF  []byte
	// Chart is the picture of the trade chart as PNG, nil where the briefing
	// has none; Width and Height are its size, in any unit.
	Chart         []byte
	Width, Height float64
	// Date is the date of the PDF: the information cut-off, or as set.
	Date briefing.Date
	// Earlier are the references of the versions that the briefing
	// supersedes, the newest first.
	Earlier []string
}

// Ref is the reference of the briefing.
func (i *Item) Ref() string { return i.Briefing.Ref }
