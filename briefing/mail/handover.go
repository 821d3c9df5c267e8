package mail

import (
	"errors"
	"io/fs"
)

// handOver tries a message, and again at once for as long as the server takes
// some recipients and says of others that they are too many at a time (RFC
// 5321, section 4.5.3.1.10).
func (p *Post) handOver(l *Ledger, w *waiting, s *session, force bool) (alive bool, err error) {
	for {
		before := len(l.open(w, force))
		alive, err = p.try(l, w, s, force)
		left := l.open(w, false)
		if !alive || err != nil || len(left) == 0 || len(left) >= before || !l.crowded(w, left) {
			return alive, err
		}
		force = false
	}
}

// crowded says whether there were too many recipients for one message.
func (l *Ledger) crowded(w *waiting, left []string) bool {
	for _, to := range left {
		if code := l.pairs[pair{w.refs[0], keyOf(to)}].outcome.Code; code == 452 || code == 552 {
			return true
		}
	}
	return false
}

// try hands one message over, with the ledger kept around it.
func (p *Post) try(l *Ledger, w *waiting, s *session, force bool) (alive bool, err error) {
	data, err := p.Folder.Read(w.file())
	if errors.Is(err, fs.ErrNotExist) {
		return true, l.settle(w, nil, l.open(w, false), Outcome{Withdrawn, 0, "its message is gone from the outbox"})
	}
	if err != nil {
		return true, &LedgerError{0, err}
	}
	recorded := map[string]Outcome{}
	out, alive, err := s.transact(&envelope{w.from, l.open(w, force), data}, func(accepted []string, settled map[string]Outcome) error {
		recorded = settled
		return l.add(append(l.group(w, settled), Record{State: Offered, ID: w.id, Refs: w.refs, To: accepted})...)
	})
	if err != nil {
		return false, err
	}
	for to := range recorded {
		delete(out, to)
	}
	if err := l.add(l.group(w, out)...); err != nil {
		return false, err
	}
	if len(l.undone(w)) == 0 {
		if err := p.Folder.Remove(w.file()); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return alive, &LedgerError{0, err}
		}
	}
	return alive, nil
}
