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

// tally counts outcomes by step and fault.
type tally struct {
	mu    sync.Mutex
	cases int
	rows  map[string]map[State]int
}

func newTally() *tally { return &tally{rows: map[string]map[State]int{}} }

func (y *tally) add(step, fault string, states map[State]int) {
	y.mu.Lock()
	defer y.mu.Unlock()
	y.cases++
	key := fmt.Sprintf("%-22s %s", step, fault)
	if y.rows[key] == nil {
		y.rows[key] = map[State]int{}
	}
	y.rows[key]["cases"]++
	for s, n := range states {
		if s == Offered {
			s = Unknown
		}
		y.rows[key][s] += n
	}
}

// print logs the table: for each step and fault the number of cases, and where
// the briefings stood with their recipients at the end of the run.
func (y *tally) print(t *testing.T) {
	var b strings.Builder
	for _, key := range slices.Sorted(maps.Keys(y.rows)) {
		row := y.rows[key]
		fmt.Fprintf(&b, "\n%-58s %5d cases:", key, row["cases"])
		for _, s := range []State{Sent, Queued, Deferred, Refused, Unknown, ""} {
			if row[s] > 0 {
				name := string(s)
				if s == "" {
					name = "not begun"
				}
				fmt.Fprintf(&b, " %s %d", name, row[s])
			}
		}
	}
	t.Logf("%d cases, step × fault → where the pairs stood after the run; after each, ledger and server agreed, and in the end each pair was there once (those not known of, once or twice by force)%s", y.cases, b.String())
}

// stream is what a run without a fault says, to know which byte is in which
// step.
type stream struct {
	ends  []int
	steps []string
}

func (s *stream) add(n int, step string) {
	last := 0
	if len(s.ends) > 0 {
		last = s.ends[len(s.ends)-1]
	}
	s.ends, s.steps = append(s.ends, last+n), append(s.steps, step)
}

func (s *stream) step(n int) string {
	for i, end := range s.ends {
		if n < end {
			return s.steps[i]
		}
	}
	return "QUIT"
}

func (s *stream) total() int { return s.ends[len(s.ends)-1] }

// dialogue finds the steps in the two directions of a conversation: each
// command with its length, and the answers.
func dialogue(d *smtpd) (in, out *stream) {
	in, out = &stream{}, &stream{}
	out.add(len("220 mail.example.org ready\r\n"), "greeting")
	answers := map[string]string{"EHLO": "250 mail.example.org", "MAIL": "250 sender fine", "RCPT": "250 recipient fine", "DATA": "354 go on", "QUIT": "221 bye"}
	for _, c := range d.commands {
		verb := c[:4]
		in.add(len(c)+2, verb)
		if verb == "RCPT" && strings.Contains(c, "<c@") {
			out.add(len("550 no such user\r\n"), verb)
		} else {
			out.add(len(answers[verb])+2, verb)
		}
		if verb == "DATA" {
			// As it crosses the wire: lines end with two bytes, and a dot at the
			// beginning of a line is doubled.
			data := "\n" + d.took[0].data
			in.add(len(data)-1+strings.Count(data, "\n")-1+2+strings.Count(data, "\n."), "message")
			in.add(len(".\r\n"), "end of message")
			out.add(len("250 2.0.0 queued as 7\r\n"), "end of message")
		}
	}
	return in, out
}

// shards runs n cases on all processors.
func shards(n int, do func(i int)) {
	var wg sync.WaitGroup
	next := make(chan int)
	for range 4 {
		wg.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
}

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
