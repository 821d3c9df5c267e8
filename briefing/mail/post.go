package mail

import (
	"context"
	"time"
)

// Post sends messages, each once. What it does stands in the ledger of Folder
// before and after each step that counts, so that it can be ended at any point
// and go on where it was.
type Post struct {
	Folder    Folder
	Server    *Server
	Clock     Clock
	Sender    Sender
	Templates *Templates
	// Tries is how often a message is tried in one run; Backoff, how long to
	// wait after the n-th try that failed, from 1.
	Tries   int
	Backoff func(n int) time.Duration
	// Most is the largest message in bytes that is sent at all, 0 for any.
	Most int
	// Stale says why a briefing must not be sent any more, "" if it may.
	Stale func(ref string) string
	// Force sends again what may have arrived before.
	Force bool
	// Waiting, if set, is called where another run holds the folder; Retry,
	// before a wait for the next try, with the reason.
	Waiting func()
	Retry   func(wait time.Duration, why string)
}

// DefaultTries and DefaultBackoff try for about two minutes; what a server puts
// off for longer waits in the outbox.
const DefaultTries = 4

// DefaultBackoff is 5 seconds, then 25, then 125.
func DefaultBackoff(n int) time.Duration {
	d := 5 * time.Second
	for ; n > 1; n-- {
		d *= 5
	}
	return d
}

// Result is where a briefing stands with a recipient after a run.
type Result struct {
	Ref, To string
	Outcome
	ID string
	// Before says that it stood so before the run.
	Before bool
}

// Send makes a message of the items for each group and sends it to those who
// do not have them yet. What is in the outbox for them is tried first. The
// error is one that ended the run: a server that cannot be used as it is set,
// a folder that cannot be written to. Where nothing could begin there are no
// results.
func (p *Post) Send(ctx context.Context, items []*Item, groups []Recipients) ([]Result, error) {
	l, release, err := p.open(ctx)
	if err != nil {
		return nil, err
	}
	defer release()
	if err := l.clear(p.Stale); err != nil {
		return nil, err
	}
	plan := l.plan(p, items, groups)
	if len(plan.messages)+len(plan.again) == 0 {
		return plan.standing, nil
	}
	letters, err := p.letters(plan)
	if err != nil || len(letters)+len(plan.again) == 0 {
		return plan.standing, err
	}
	// A wrong password or certificate is found before anything is queued.
	s, f := connect(ctx, p.Server)
	if f != nil && f.Permanent {
		return nil, f
	}
	work := plan.again
	for _, letter := range letters {
		w, err := l.queue(letter.message, letter.data)
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			if s != nil {
				s.quit()
			}
			return l.results(work, plan.standing), err
		}
		work = append(work, w)
	}
	err = p.deliver(ctx, l, work, s, f)
	return l.results(work, plan.standing), err
}

// Resume tries what is in the outbox.
func (p *Post) Resume(ctx context.Context) ([]Result, error) {
	l, release, err := p.open(ctx)
	if err != nil {
		return nil, err
	}
	defer release()
	// What is stale is told of once, when it is withdrawn.
	all := keepIf(l.queued(), func(w *waiting) bool { return w.stale(p.Stale) == "" || len(l.open(w, false)) > 0 })
	if err := l.clear(p.Stale); err != nil {
		return nil, err
	}
	work := keepIf(all, func(w *waiting) bool { return w.stale(p.Stale) == "" && len(l.open(w, p.Force)) > 0 })
	if len(work) == 0 {
		return l.results(all, nil), nil
	}
	s, f := connect(ctx, p.Server)
	if f != nil && f.Permanent {
		return nil, f
	}
	err = p.deliver(ctx, l, work, s, f)
	return l.results(all, nil), err
}

// open holds the folder and reads the ledger.
func (p *Post) open(ctx context.Context) (*Ledger, func(), error) {
	release, err := p.Folder.Lock(ctx, p.Waiting)
	if err != nil {
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		return nil, nil, &LedgerError{0, err}
	}
	l, err := OpenLedger(p.Folder, p.Clock)
	if err != nil {
		release()
		return nil, nil, err
	}
	return l, release, nil
}

// clear takes out of the outbox what is stale or done with.
func (l *Ledger) clear(stale func(string) string) error {
	if err := l.withdraw(stale); err != nil {
		return err
	}
	return l.sweep(stale)
}

// deliver tries the messages until each is settled with each recipient, or the
// tries are used up. s is the session that is open already, or f says why
// there is none.
func (p *Post) deliver(ctx context.Context, l *Ledger, work []*waiting, s *session, f *Fault) error {
	defer func() {
		if s != nil {
			s.quit()
		}
	}()
	force := p.Force
	for try := 1; ; try++ {
		open := keepIf(work, func(w *waiting) bool { return len(l.open(w, force)) > 0 })
		for _, w := range open {
			if s == nil && f == nil {
				s, f = connect(ctx, p.Server)
			}
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if f != nil {
				break
			}
			alive, err := p.handOver(l, w, s, force)
			if !alive {
				s.close()
				s = nil
			}
			if err != nil {
				return err
			}
		}
		if f != nil && f.Permanent {
			return f
		}
		if f != nil {
			if err := p.putOff(l, open, f); err != nil {
				return err
			}
		}
		force = false // once is what was asked for
		open = keepIf(open, func(w *waiting) bool { return len(l.open(w, false)) > 0 })
		if len(open) == 0 || try >= p.Tries {
			return nil
		}
		if s != nil { // servers hang up while one waits
			s.quit()
			s = nil
		}
		if p.Retry != nil {
			p.Retry(p.Backoff(try), l.why(open[0]))
		}
		f = nil
		if err := p.Clock.Sleep(ctx, p.Backoff(try)); err != nil {
			return err
		}
	}
}

// putOff records that there was no server to try messages on.
func (p *Post) putOff(l *Ledger, open []*waiting, f *Fault) error {
	for _, w := range open {
		// A message that was forced stays unknown.
		if err := l.settle(w, nil, l.open(w, false), f.outcome()); err != nil {
			return err
		}
	}
	return nil
}
