package mail

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"
)

// State is how far a briefing is on its way to a recipient.
type State string

// The states. Queued, Deferred: in the outbox, to be tried (again). Offered:
// all but the end of the message is sent, the end may be; after a crash that
// is the same as Unknown: the connection was cut after the end of the message
// and before the answer. Refused: for good. Withdrawn: taken out of the
// outbox, a newer version is there. Drafted: written as a draft.
const (
	Queued    State = "queued"
	Offered   State = "offered"
	Sent      State = "sent"
	Deferred  State = "deferred"
	Refused   State = "refused"
	Unknown   State = "unknown"
	Withdrawn State = "withdrawn"
	Drafted   State = "drafted"
	// repaired marks that the lines before were cut short by a crash.
	repaired State = "repaired"
)

// Record is a line of the ledger: what became of a message for some of its
// recipients.
type Record struct {
	Time  time.Time `json:"time"`
	State State     `json:"state"`
	// ID is the Message-ID, Refs the briefings in the message, To the
	// mailboxes that the line is about, From the sender's.
	ID   string   `json:"id,omitempty"`
	Refs []string `json:"refs,omitempty"`
	To   []string `json:"to,omitempty"`
	From string   `json:"from,omitempty"`
	// Code and Text are the server's answer, or Text the program's own.
	Code int    `json:"code,omitempty"`
	Text string `json:"text,omitempty"`
}

const ledgerName = "ledger.jsonl"

// LedgerError is a ledger that cannot be trusted: without it nobody knows what
// was sent.
type LedgerError struct {
	Line int
	Err  error
}

func (e *LedgerError) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("line %d is damaged: %v", e.Line, e.Err)
	}
	return e.Err.Error()
}
func (e *LedgerError) Unwrap() error { return e.Err }

// pair is a briefing on its way to a mailbox, by its key.
type pair struct{ ref, key string }

// standing is where a pair stands, and the message it is in.
type standing struct {
	state   State
	id      string
	outcome Outcome
}

// Ledger is an append-only record of all messages, in memory and on disk.
type Ledger struct {
	folder  Folder
	clock   Clock
	records []Record
	pairs   map[pair]standing
	// threads are the messages in which a briefing reached a mailbox, or may
	// have: those that a later version answers.
	threads map[pair]string
	// damage says what the next write has to mend at the end of the file.
	damage []byte
}

// OpenLedger reads the ledger of a folder. A last line that a crash cut short
// is passed over: what it was to tell had not been done yet, or is not known.
// Other damage is an error. Nothing is written.
func OpenLedger(folder Folder, clock Clock) (*Ledger, error) {
	l := &Ledger{folder: folder, clock: clock, pairs: map[pair]standing{}, threads: map[pair]string{}}
	data, err := folder.Read(ledgerName)
	if errors.Is(err, fs.ErrNotExist) {
		return l, nil
	}
	if err != nil {
		return nil, &LedgerError{0, err}
	}
	bad, cause := 0, error(nil)
	for n, line := range bytes.Split(data, []byte("\n")) {
		if len(line) == 0 {
			continue
		}
		var r Record
		err := json.Unmarshal(line, &r)
		if err == nil && r.State == "" {
			err = errors.New("it has no state")
		}
		switch {
		case err != nil && bad == 0:
			bad, cause = n+1, err
		case err != nil:
		case bad > 0 && r.State != repaired:
			return nil, &LedgerError{bad, cause}
		default:
			bad = 0
			l.enter(r)
		}
	}
	if bad > 0 {
		line, err := json.Marshal(Record{Time: clock.Now().UTC(), State: repaired})
		if err != nil {
			return nil, err
		}
		if !endsLine(data) {
			l.damage = []byte("\n")
		}
		l.damage = append(append(l.damage, line...), '\n')
	} else if !endsLine(data) {
		l.damage = []byte("\n")
	}
	return l, nil
}

// add writes records to disk, all in one go, and then counts them.
func (l *Ledger) add(rs ...Record) error {
	out := append([]byte(nil), l.damage...)
	for i := range rs {
		rs[i].Time = l.clock.Now().UTC()
		line, err := json.Marshal(rs[i])
		if err != nil {
			return err
		}
		out = append(append(out, line...), '\n')
	}
	if err := l.folder.Append(ledgerName, out); err != nil {
		return &LedgerError{0, err}
	}
	l.damage = nil
	for _, r := range rs {
		l.enter(r)
	}
	return nil
}

func (l *Ledger) enter(r Record) {
	l.records = append(l.records, r)
	for _, ref := range r.Refs {
		for _, to := range r.To {
			p := pair{ref, keyOf(to)}
			switch r.State {
			case Offered, Sent, Unknown:
				l.threads[p] = r.ID
			case Drafted:
				if s := l.pairs[p].state; s != Sent && s != Offered && s != Unknown {
					l.threads[p] = r.ID
				}
				continue // a draft says nothing of what was sent
			}
			l.pairs[p] = standing{r.State, r.ID, Outcome{r.State, r.Code, r.Text}}
		}
	}
}

func keyOf(mailbox string) string { return strings.ToLower(mailbox) }

// Drafted enters drafts that are not in the ledger yet, so that a later
// version can answer them.
func (l *Ledger) Drafted(messages []*Message) error {
	var rs []Record
	for _, m := range messages {
		r := Record{State: Drafted, ID: m.ID}
		fresh := false
		for _, i := range m.Items {
			r.Refs = append(r.Refs, i.Ref())
			for _, a := range m.To.All() {
				fresh = fresh || l.threads[pair{i.Ref(), a.Key()}] == ""
			}
		}
		for _, a := range m.To.All() {
			r.To = append(r.To, a.Mailbox())
		}
		if fresh {
			rs = append(rs, r)
		}
	}
	if len(rs) == 0 {
		return nil
	}
	return l.add(rs...)
}

// Thread lists the messages in which earlier versions of the items reached one
// of the recipients, the oldest first.
func (l *Ledger) Thread(items []*Item, to *Recipients) []string {
	var out []string
	seen := map[string]bool{}
	for _, i := range items {
		for n := len(i.Earlier) - 1; n >= 0; n-- {
			for _, a := range to.All() {
				if id := l.threads[pair{i.Earlier[n], a.Key()}]; id != "" && !seen[id] {
					seen[id] = true
					out = append(out, id)
				}
			}
		}
	}
	return out
}
