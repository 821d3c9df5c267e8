package mail

import (
	"slices"
	"strings"
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

// plan is what sending comes to, before anything is done.
type plan struct {
	// messages are to be made; again are in the outbox for the same.
	messages []*Message
	again    []*waiting
	// standing are pairs for which nothing is done.
	standing []Result
}

// plan finds who does not have which of the items yet. Recipients of a group
// who lack the same items get one message; nobody gets an item twice, also
// where he is in two groups.
func (l *Ledger) plan(p *Post, items []*Item, groups []Recipients) *plan {
	out := &plan{}
	claimed := map[pair]bool{}
	inOutbox := map[string]*waiting{}
	for _, w := range l.queued() {
		if w.stale(p.Stale) == "" {
			inOutbox[w.id] = w
		}
	}
	for g := range groups {
		for _, part := range groups[g].Split(items) {
			l.missing(p, part, &groups[g], claimed, inOutbox, out)
		}
	}
	return out
}

// missing sorts the recipients of one group by what they lack of the items.
func (l *Ledger) missing(p *Post, part []*Item, to *Recipients, claimed map[pair]bool, inOutbox map[string]*waiting, out *plan) {
	lack := map[string]map[string]bool{} // what is missing, as references: by whom
	items := map[string][]*Item{}
	var order []string
	for _, a := range to.All() {
		var mine []*Item
		for _, i := range part {
			key := pair{i.Ref(), a.Key()}
			if claimed[key] {
				continue
			}
			claimed[key] = true
			s := l.pairs[key]
			again := inOutbox[s.id]
			switch {
			case s.state == Sent, !p.Force && (s.state == Offered || s.state == Unknown):
				out.stands(i, a, s)
			case again != nil && s.state != Refused && s.state != Withdrawn:
				if !slices.Contains(out.again, again) {
					again.forced = map[string]bool{}
					out.again = append(out.again, again)
				}
				again.forced[a.Key()] = true
			default:
				mine = append(mine, i)
			}
		}
		if len(mine) == 0 {
			continue
		}
		name := refsOf(mine)
		if lack[name] == nil {
			lack[name], items[name] = map[string]bool{}, mine
			order = append(order, name)
		}
		lack[name][a.Key()] = true
	}
	for _, name := range order {
		m := &Message{From: p.Sender.From, ReplyTo: p.Sender.ReplyTo, Sign: p.Sender.Sign, To: to.only(lack[name]), Items: items[name]}
		m.ID = MessageID(m.Items, &m.To, m.From.Domain)
		m.Thread = l.Thread(m.Items, &m.To)
		m.Date = p.Clock.Now()
		out.messages = append(out.messages, m)
	}
}

// stands notes a pair for which nothing is done.
func (out *plan) stands(i *Item, a Address, s standing) {
	o := s.outcome
	if o.State == Offered {
		o.State = Unknown
	}
	out.standing = append(out.standing, Result{Ref: i.Ref(), To: a.Mailbox(), Outcome: o, ID: s.id, Before: true})
}

func refsOf(items []*Item) string {
	refs := make([]string, len(items))
	for n, i := range items {
		refs[n] = i.Ref()
	}
	return strings.Join(refs, " ")
}
