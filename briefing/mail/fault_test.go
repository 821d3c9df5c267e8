package mail

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// The connection is cut at each byte of the dialogue, in each direction.
func TestCutAtEachByte(t *testing.T) {
	items, groups := []*Item{item("AAAAAAAAAA", "")}, three(t)
	refusing := map[string]string{"RCPT TO:<c@": "550 no such user"}
	d := newSMTPD()
	d.answers = refusing
	if rs, _, err := send(newPost(t, d, newMemory()), items, groups); err != nil || outcomes(rs) != "a sent, b sent, c refused" {
		t.Fatalf("%s, %v", outcomes(rs), err)
	}
	d.wg.Wait()
	in, out := dialogue(d)
	if in.total() != d.got || out.total() != d.sent {
		t.Fatalf("the dialogue has %d and %d bytes, its steps %d and %d", d.got, d.sent, in.total(), out.total())
	}
	table := newTally()
	shards((d.got+d.sent)/stride, func(n int) {
		n *= stride
		d := newSMTPD()
		d.answers = refusing
		step, fault := "", ""
		if n < in.total() {
			d.cutIn, step, fault = n, in.step(n), "cut on the way there"
		} else {
			d.cutOut, step, fault = n-in.total(), out.step(n-in.total()), "cut on the way back"
		}
		what := fmt.Sprintf("%s at byte %d (%s)", fault, n, step)
		folder := newMemory()
		p := newPost(t, d, folder)
		if _, _, err := send(p, items, groups); err != nil {
			t.Errorf("%s: %v", what, err)
			return
		}
		states := agree(t, what, folder, d, items, groups)
		if states[Unknown]+states[Offered] > 0 && step != "end of message" {
			t.Errorf("%s: %v are not known of", what, states)
		}
		table.add(step, fault, states)
		settled(t, what, p, d, items, groups)
	})
	table.print(t)
	if table.cases < 2000/stride {
		t.Errorf("only %d cases", table.cases)
	}
}

// The same inside TLS, at every 17th byte.
func TestCutInsideTLS(t *testing.T) {
	secured, pool := testCertificate("mail.example.org", time.Now().Add(time.Hour))
	items, groups := []*Item{item("AAAAAAAAAA", "")}, three(t)
	start := func() (*smtpd, *Post) {
		d := newSMTPD()
		d.secured = secured
		p := newPost(t, d, newMemory())
		p.Server.Security, p.Server.Roots = StartTLS, pool
		return d, p
	}
	d, p := start()
	if rs, _, err := send(p, items, groups); err != nil || outcomes(rs) != "a sent, b sent, c sent" {
		t.Fatalf("%s, %v", outcomes(rs), err)
	}
	d.wg.Wait()
	table := newTally()
	shards(d.got/17/stride, func(n int) {
		d, p := start()
		d.cutIn = 17 * n * stride
		what := fmt.Sprintf("TLS cut at byte %d", d.cutIn)
		if _, _, err := send(p, items, groups); err != nil {
			t.Errorf("%s: %v", what, err)
			return
		}
		table.add("STARTTLS and after", "cut on the way there", agree(t, what, p.Folder, d, items, groups))
		settled(t, what, p, d, items, groups)
	})
	table.print(t)
}

// Every step is refused, or answered with what is no answer to it.
func TestRefusedAtEachStep(t *testing.T) {
	items, groups := []*Item{item("AAAAAAAAAA", ""), item("BBBBBBBBBB", "")}, three(t)
	table := newTally()
	steps := []string{"greeting", "EHLO", "MAIL", "RCPT", "RCPT TO:<a@", "RCPT TO:<b@", "RCPT TO:<c@", "DATA", "."}
	answers := []string{
		"421 going down", "450 mailbox busy", "451 greylisted", "452 no room", "500 what?", "503 not now", "550 no", "552 too much", "554 no way", "571 refused",
		"250 fine", "354 go on", "220 again", "199 odd", "999 odder", "25", "no number", "2500 long", "354 go on\n250 too early", "250-never ended", "550-two\n550 lines", "250 two\n250 answers",
	}
	type one struct{ step, answer string }
	var cases []one
	for _, s := range steps {
		for _, a := range answers {
			cases = append(cases, one{s, a})
		}
	}
	shards(len(cases), func(n int) {
		c := cases[n]
		d := newSMTPD()
		d.answers = map[string]string{c.step: c.answer}
		if c.answer == "250-never ended" {
			d.cutOut = 400 // so that it ends somewhere
		}
		p := newPost(t, d, newMemory())
		if d.cutOut >= 0 { // and is not waited for
			p.Server.Patience = Patience{50 * time.Millisecond, 50 * time.Millisecond, 50 * time.Millisecond, 50 * time.Millisecond}
		}
		what := fmt.Sprintf("%s answered by %q", c.step, c.answer)
		_, _, _ = send(p, items, groups)
		states := agree(t, what, p.Folder, d, items, groups)
		table.add(c.step, "answer "+strings.ReplaceAll(c.answer, "\n", " / "), states)
		settled(t, what, p, d, items, groups)
	})
	table.print(t)
}

// The program is killed, or the disk is full, at each change of ledger and
// outbox, in several stories.
func TestKilledAtEachWrite(t *testing.T) {
	items, groups := []*Item{item("AAAAAAAAAA", ""), item("BBBBBBBBBB", "")}, three(t)
	stories := map[string]func(d *smtpd){
		"all taken":       func(*smtpd) {},
		"one refused":     func(d *smtpd) { d.answers = map[string]string{"RCPT TO:<b@": "550 no"} },
		"one put off":     func(d *smtpd) { d.answers = map[string]string{"RCPT TO:<b@": "451 later"} },
		"greylisted once": func(d *smtpd) { d.grey = 1 },
		"end refused":     func(d *smtpd) { d.answers = map[string]string{".": "554 no"} },
		"end put off":     func(d *smtpd) { d.answers = map[string]string{".": "451 later"} },
		"answer cut":      func(d *smtpd) { d.answers = map[string]string{".": "25"} },
		"no server":       func(d *smtpd) { d.cutOut = 0 },
	}
	table := newTally()
	for _, name := range slices.Sorted(maps.Keys(stories)) {
		for _, how := range failures {
			for at := 1; ; at++ {
				d, folder := newSMTPD(), newMemory()
				stories[name](d)
				folder.at, folder.how = at, how
				folder.died = func() { d.hangUp() }
				p := newPost(t, d, folder)
				p.Tries = 2
				what := fmt.Sprintf("%s, %s change %d", name, how, at)
				_, dead, err := send(p, items, groups)
				reached := folder.changes >= at
				folder.at = 0
				states := agree(t, what, folder, d, items, groups)
				if !reached {
					break
				}
				if !dead && err == nil && (how == fullDisk || how == halfDisk) {
					t.Errorf("%s: no error", what)
				}
				table.add("write: "+name, string(how), states)
				settled(t, what, p, d, items, groups)
			}
		}
	}
	table.print(t)
}

// hangUp ends all connections, as the end of the program does.
func (d *smtpd) hangUp() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.cutIn = 0
	for _, c := range d.open {
		c.Close()
	}
}

// Two runs at once, over one folder of a real disk: each pair once.
func TestTwoRunsAtOnce(t *testing.T) {
	items, groups := []*Item{item("AAAAAAAAAA", ""), item("BBBBBBBBBB", "")}, three(t)
	d := newSMTPD()
	d.slow = time.Millisecond
	folder := Disk{Dir: t.TempDir()}
	var wg sync.WaitGroup
	for range 6 {
		wg.Go(func() {
			if _, err := newPost(t, d, folder).Send(context.Background(), items, groups); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if states := agree(t, "six runs", folder, d, items, groups); states[Sent] != 6 {
		t.Errorf("%v", states)
	}
}
