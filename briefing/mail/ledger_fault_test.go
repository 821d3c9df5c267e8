package mail

import (
	"context"
	"errors"
	"io/fs"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"
)

// An interrupt ends the wait for the next try, and a conversation before the
// end of a message; after that it waits for the answer.
func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	d := newSMTPD()
	d.answers = map[string]string{"RCPT": "451 later"}
	p := newPost(t, d, newMemory())
	p.Tries, p.Retry = 3, func(time.Duration, string) { cancel() }
	rs, err := p.Send(ctx, []*Item{item("AAAAAAAAAA", "")}, three(t))
	if !errors.Is(err, context.Canceled) || outcomes(rs) != "a deferred, b deferred, c deferred" {
		t.Errorf("%s, %v", outcomes(rs), err)
	}
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		d := newSMTPD()
		d.slow = 100 * time.Millisecond
		p := newPost(t, d, newMemory())
		folder := p.Folder.(*memory)
		go func() { // once the end of the message is on record
			for !strings.Contains(string(folder.get(ledgerName)), `"offered"`) {
				time.Sleep(time.Millisecond)
			}
			cancel()
		}()
		rs, _ := p.Send(ctx, []*Item{item("AAAAAAAAAA", "")}, three(t))
		if outcomes(rs) != "a sent, b sent, c sent" {
			t.Errorf("%s", outcomes(rs))
		}
	})
}

// A damaged ledger stops everything; a last line that a crash cut short does
// not, and is mended.
func TestDamagedLedger(t *testing.T) {
	d, folder := newSMTPD(), newMemory()
	p := newPost(t, d, folder)
	items, groups := []*Item{item("AAAAAAAAAA", "")}, three(t)
	if _, err := p.Send(context.Background(), items, groups); err != nil {
		t.Fatal(err)
	}
	whole := string(folder.files[ledgerName])
	for cut := range len(whole) {
		folder.files[ledgerName] = []byte(whole[:cut])
		l, err := OpenLedger(folder, p.Clock)
		if err != nil {
			t.Fatalf("cut at %d: %v", cut, err)
		}
		if err := l.add(Record{State: Drafted, ID: "x"}); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenLedger(folder, p.Clock); err != nil {
			t.Fatalf("cut at %d and mended: %v\n%s", cut, err, folder.files[ledgerName])
		}
	}
	folder.files[ledgerName] = []byte(strings.Replace(whole, `"offered"`, `offered`, 1))
	var bad *LedgerError
	if _, err := p.Send(context.Background(), items, groups); !errors.As(err, &bad) || bad.Line != 2 {
		t.Errorf("got %v", err)
	}
}

// A full disk is one error; nothing is sent that is not on record.
func TestFullDisk(t *testing.T) {
	for at := 1; at <= 5; at++ {
		d, folder := newSMTPD(), newMemory()
		folder.at, folder.how = at, fullDisk
		p := newPost(t, d, folder)
		items, groups := []*Item{item("AAAAAAAAAA", "")}, three(t)
		rs, err := p.Send(context.Background(), items, groups)
		var l *LedgerError
		if !errors.As(err, &l) || !errors.Is(err, syscall.ENOSPC) || !errors.As(err, new(*fs.PathError)) {
			t.Errorf("change %d: %s, %v", at, outcomes(rs), err)
		}
		d.wg.Wait()
		if at < 4 && len(d.took) > 0 {
			t.Errorf("change %d: sent without a record", at)
		}
		agree(t, "full disk", folder, d, items, groups)
	}
}

// FuzzOpenLedger: whatever stands in the file, it is read or refused, and what
// is read can be added to and read again.
func FuzzOpenLedger(f *testing.F) {
	good := `{"time":"2024-05-16T09:30:00Z","state":"queued","id":"x@example.org","refs":["AAAAAAAAAA"],"to":["a@example.org"],"from":"d@example.org"}` + "\n"
	for _, s := range []string{"", "\n", good, good + good[:40], good[:40] + "\n" + `{"time":"2024-05-16T09:30:00Z","state":"repaired"}` + "\n", "x\n" + good, `{"state":"sent","refs":[""],"to":[""]}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		folder, clock := newMemory(), newStill().clock()
		folder.files[ledgerName] = data
		l, err := OpenLedger(folder, clock)
		if err != nil {
			return
		}
		_ = l.queued()
		if err := l.add(Record{State: Sent, ID: "y", Refs: []string{"BBBBBBBBBB"}, To: []string{"b@example.org"}}); err != nil {
			t.Fatal(err)
		}
		again, err := OpenLedger(folder, clock)
		if err != nil || again.standingOf("BBBBBBBBBB", Address{Local: "b", Domain: "example.org"}) != Sent || len(again.records) < len(l.records) {
			t.Fatalf("%v: %q became %q", err, data, folder.files[ledgerName])
		}
	})
}

// standingOf says where a briefing stands with a mailbox, "" for nowhere.
func (l *Ledger) standingOf(ref string, a Address) State { return l.pairs[pair{ref, a.Key()}].state }
