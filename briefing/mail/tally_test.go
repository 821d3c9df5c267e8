package mail

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
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
