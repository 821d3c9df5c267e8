package mail

import (
	"errors"
	"io/fs"
	"strings"
)

// An outbox file holds the bytes of a message as they go out; who it is for
// and how far it came stands in the ledger.
const outboxExt = ".eml"

// waiting is a message in the outbox.
type waiting struct {
	id   string
	from string
	refs []string
	to   []string // all mailboxes that it was queued for
	// start are those that it was not done with when this run began; forced,
	// if set, are the keys of those that a forced run may send to again.
	start  []string
	forced map[string]bool
}

func (w *waiting) file() string { return safeName(w.id) + outboxExt }

// state is how far the message is with a mailbox, "" where another message has
// taken its place. What happens to a message happens to all its briefings.
func (l *Ledger) state(w *waiting, to string) State {
	s := l.pairs[pair{w.refs[0], keyOf(to)}]
	if s.id != w.id {
		return ""
	}
	return s.state
}

// open lists the mailboxes that a message is still to go to, or, with force,
// may not have reached.
func (l *Ledger) open(w *waiting, force bool) []string {
	return keepIf(w.to, func(to string) bool {
		switch l.state(w, to) {
		case Queued, Deferred:
			return true
		case Offered, Unknown:
			return force && (w.forced == nil || w.forced[keyOf(to)])
		}
		return false
	})
}

// undone lists the mailboxes that a message is to go to or may have reached.
func (l *Ledger) undone(w *waiting) []string {
	return keepIf(w.to, func(to string) bool {
		s := l.state(w, to)
		return s == Queued || s == Deferred || s == Offered || s == Unknown
	})
}

// queued are all messages that were ever in the outbox and are not done with,
// in the order in which they were queued; done ones have neither an open
// mailbox nor one that is not known of.
func (l *Ledger) queued() []*waiting {
	var out []*waiting
	byID := map[string]*waiting{}
	for _, r := range l.records {
		if r.State != Queued || len(r.Refs) == 0 {
			continue
		}
		if w := byID[r.ID]; w != nil {
			*w = waiting{id: r.ID, from: r.From, refs: r.Refs, to: r.To}
			continue
		}
		w := &waiting{id: r.ID, from: r.From, refs: r.Refs, to: r.To}
		byID[r.ID] = w
		out = append(out, w)
	}
	return keepIf(out, func(w *waiting) bool {
		w.start = l.undone(w)
		return len(w.start) > 0
	})
}

// queue puts a message into the outbox: its bytes first, so that the ledger
// never tells of a message that is not there.
func (l *Ledger) queue(m *Message, data []byte) (*waiting, error) {
	w := &waiting{id: m.ID, from: m.From.Mailbox()}
	for _, i := range m.Items {
		w.refs = append(w.refs, i.Ref())
	}
	for _, a := range m.To.All() {
		w.to = append(w.to, a.Mailbox())
	}
	w.start = w.to
	if err := l.folder.Write(w.file(), data); err != nil {
		return nil, &LedgerError{0, err}
	}
	return w, l.add(Record{State: Queued, ID: w.id, Refs: w.refs, To: w.to, From: w.from})
}

// sweep removes messages that are done with, those that are not to be sent any
// more, and those that a crash left behind before the ledger told of them.
func (l *Ledger) sweep(stale func(ref string) string) error {
	names, err := l.folder.List()
	if err != nil {
		return &LedgerError{0, err}
	}
	wanted := map[string]bool{}
	for _, w := range l.queued() {
		wanted[w.file()] = w.stale(stale) == ""
	}
	for _, n := range names {
		if strings.HasSuffix(n, outboxExt) && !wanted[n] {
			if err := l.folder.Remove(n); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return &LedgerError{0, err}
			}
		}
	}
	return nil
}

// stale says why a message must not be sent any more: it holds a briefing that
// is stale.
func (w *waiting) stale(stale func(ref string) string) string {
	for _, ref := range w.refs {
		if stale == nil {
			continue
		}
		if why := stale(ref); why != "" {
			return ref + ": " + why
		}
	}
	return ""
}

// withdraw takes messages out of the outbox that hold a briefing which is
// stale, so that it goes to nobody any more. What is not known of stays so.
func (l *Ledger) withdraw(stale func(ref string) string) error {
	for _, w := range l.queued() {
		why, to := w.stale(stale), l.open(w, false)
		if why == "" || len(to) == 0 {
			continue
		}
		if err := l.add(Record{State: Withdrawn, ID: w.id, Refs: w.refs, To: to, Text: why}); err != nil {
			return err
		}
	}
	return nil
}

func keepIf[T any](s []T, want func(T) bool) []T {
	var out []T
	for _, v := range s {
		if want(v) {
			out = append(out, v)
		}
	}
	return out
}
