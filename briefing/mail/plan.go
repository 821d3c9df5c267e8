package mail

import (
	"time"
)

// Sender is who the messages are from.
type Sender struct {
	From, ReplyTo Address
	Sign          *Identity
}

// Draft makes the unsent messages of the items for each group of recipients.
// They are dated like the newest of their briefings, so that the same
// briefings make the same bytes. What a mail program does with an unsent
// message cannot be signed beforehand.
func (l *Ledger) Draft(s Sender, items []*Item, groups []Recipients) []*Message {
	var out []*Message
	for g := range groups {
		for _, part := range groups[g].Split(items) {
			m := &Message{From: s.From, ReplyTo: s.ReplyTo, To: groups[g], Items: part, Draft: true}
			m.ID = MessageID(part, &m.To, s.From.Domain)
			m.Thread = l.Thread(part, &m.To)
			m.Date = newest(part)
			out = append(out, m)
		}
	}
	return out
}

// newest is the date of the newest item, at the beginning of its day; that of
// briefings without any is the beginning of 1970, which a mail program
// replaces as it does every date of a draft.
func newest(items []*Item) time.Time {
	out := time.Unix(0, 0).UTC()
	for _, i := range items {
		if t := i.Date.Time(); !i.Date.IsZero() && t.After(out) {
			out = t
		}
	}
	return out
}
