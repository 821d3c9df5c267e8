package mail

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

func three(t testing.TB) []Recipients {
	return []Recipients{{Name: "south", To: addrs(t, "Ana <a@example.org>"), Cc: addrs(t, "b@example.org"), Bcc: addrs(t, "c@example.org")}}
}

// outcomes says where each pair stands: "a sent, b refused".
func outcomes(rs []Result) string {
	var out []string
	for _, r := range rs {
		box, _, _ := strings.Cut(r.To, "@")
		s := box + " " + string(r.State)
		if r.Before {
			s += " before"
		}
		out = append(out, s)
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

func TestSendOnce(t *testing.T) {
	d, folder := newSMTPD(), newMemory()
	p := newPost(t, d, folder)
	items, groups := []*Item{item("AAAAAAAAAA", ""), item("BBBBBBBBBB", "")}, three(t)
	rs, err := p.Send(context.Background(), items, groups)
	if err != nil || outcomes(rs) != "a sent, a sent, b sent, b sent, c sent, c sent" {
		t.Fatalf("%s, %v", outcomes(rs), err)
	}
	if len(d.took) != 2 || d.dialled != 1 || d.took[0].from != "desk@example.org" || strings.Contains(d.took[0].data, "c@example.org") {
		t.Errorf("%d messages over %d connections, from %s", len(d.took), d.dialled, d.took[0].from)
	}
	if !strings.Contains(rs[0].Text, "queued as 7") {
		t.Errorf("the server's answer is lost: %+v", rs[0])
	}
	// Once more: nothing is sent, not even a connection made.
	rs, err = p.Send(context.Background(), items, groups)
	if err != nil || outcomes(rs) != "a sent before, a sent before, b sent before, b sent before, c sent before, c sent before" || d.dialled != 1 {
		t.Errorf("%s, %v, %d connections", outcomes(rs), err, d.dialled)
	}
	// What arrives is what was written.
	if got := parseMessage(t, []byte(strings.ReplaceAll(d.took[0].data, "\n", "\r\n"))); !slices.Equal(got.leaf(t, "application/pdf").body, items[0].PDF) {
		t.Error("the PDF did not come through")
	}
}

// Who is in two groups, or joins later, gets what he lacks and nothing twice.
func TestNobodyGetsABriefingTwice(t *testing.T) {
	d := newSMTPD()
	p := newPost(t, d, newMemory())
	a, b := item("AAAAAAAAAA", ""), item("BBBBBBBBBB", "")
	one := []Recipients{{Name: "one", To: addrs(t, "a@example.org", "b@example.org"), Together: true}}
	if _, err := p.Send(context.Background(), []*Item{a}, one); err != nil {
		t.Fatal(err)
	}
	two := []Recipients{
		{Name: "one", To: addrs(t, "A@Example.org", "b@example.org", "c@example.org"), Together: true},
		{Name: "two", To: addrs(t, "c@example.org", "d@example.org", "d@example.org")},
	}
	rs, err := p.Send(context.Background(), []*Item{a, b}, two)
	if err != nil {
		t.Fatal(err)
	}
	for _, box := range []string{"a@example.org", "b@example.org", "c@example.org", "d@example.org"} {
		for _, i := range []*Item{a, b} {
			n := 0
			for _, m := range d.took {
				for _, to := range m.to {
					if strings.EqualFold(to, box) && strings.Contains(m.data, "filename=") && strings.Contains(m.data, "reference "+i.Ref()) {
						n++
					}
				}
			}
			if n != 1 {
				t.Errorf("%s got %s %d times", box, i.Ref(), n)
			}
		}
	}
	if !strings.Contains(outcomes(rs), "b sent before") {
		t.Errorf("got %s", outcomes(rs))
	}
}

func TestOneRefusedRecipientDoesNotStopTheOthers(t *testing.T) {
	d := newSMTPD()
	d.answers = map[string]string{"RCPT TO:<b@": "550 5.1.1 no such user\x1b[31m\nhere", "RCPT TO:<c@": "451 later"}
	d.answers["RCPT TO:<b@"] = "550-5.1.1 no such user\x1b[31m\n550 here"
	folder := newMemory()
	p := newPost(t, d, folder)
	items, groups := []*Item{item("AAAAAAAAAA", "")}, three(t)
	rs, err := p.Send(context.Background(), items, groups)
	if err != nil || outcomes(rs) != "a sent, b refused, c deferred" {
		t.Fatalf("%s, %v", outcomes(rs), err)
	}
	for _, r := range rs {
		if r.State == Refused && (r.Code != 550 || r.Text != "5.1.1 no such user [31m here") {
			t.Errorf("the reason is %d %q", r.Code, r.Text)
		}
	}
	agree(t, "refused", folder, d, items, groups)
	// What was put off goes out with the same bytes and identifier.
	id := rs[0].ID
	next := d.fresh()
	p.Server = next.server()
	rs, err = p.Resume(context.Background())
	if err != nil || outcomes(rs) != "c sent" || rs[0].ID != id || next.took[1].data != next.took[0].data {
		t.Errorf("%s, %v", outcomes(rs), err)
	}
	if rs, err = p.Resume(context.Background()); err != nil || len(rs) != 0 {
		t.Errorf("there is more to resume: %s, %v", outcomes(rs), err)
	}
}

// A server that puts off is tried again, later each time; what is left waits.
func TestGreylistAndBackoff(t *testing.T) {
	for _, c := range []struct {
		grey  int
		want  string
		waits []time.Duration
	}{
		{1, "a sent, b sent, c sent", []time.Duration{5 * time.Second}},
		{3, "a sent, b sent, c sent", []time.Duration{5 * time.Second, 25 * time.Second, 125 * time.Second}},
		{4, "a deferred, b deferred, c deferred", []time.Duration{5 * time.Second, 25 * time.Second, 125 * time.Second}},
	} {
		d, clock := newSMTPD(), newStill()
		d.grey = c.grey
		p := newPost(t, d, newMemory())
		p.Clock, p.Tries = clock.clock(), DefaultTries
		rs, err := p.Send(context.Background(), []*Item{item("AAAAAAAAAA", "")}, three(t))
		if err != nil || outcomes(rs) != c.want || !slices.Equal(clock.waits, c.waits) {
			t.Errorf("put off %d times: %s, waits %v, %v", c.grey, outcomes(rs), clock.waits, err)
		}
		if c.grey == 4 {
			if rs, err = p.Resume(context.Background()); err != nil || outcomes(rs) != "a sent, b sent, c sent" {
				t.Errorf("resumed: %s, %v", outcomes(rs), err)
			}
		}
		agree(t, "greylist", p.Folder, d, []*Item{item("AAAAAAAAAA", "")}, three(t))
	}
}

// Cut after the end of the message and before the answer: it is said, and only
// sent again by force.
func TestUnknownIsNotSentAgain(t *testing.T) {
	d := newSMTPD()
	d.answers = map[string]string{".": "421"} // 421 is an answer: not taken
	p := newPost(t, d, newMemory())
	items, groups := []*Item{item("AAAAAAAAAA", "")}, three(t)
	if rs, err := p.Send(context.Background(), items, groups); err != nil || outcomes(rs) != "a deferred, b deferred, c deferred" {
		t.Fatalf("%s, %v", outcomes(rs), err)
	}
	d = d.fresh()
	d.answers = map[string]string{".": "what?"}
	p.Server = d.server()
	rs, err := p.Send(context.Background(), items, groups)
	if err != nil || outcomes(rs) != "a unknown, b unknown, c unknown" {
		t.Fatalf("%s, %v", outcomes(rs), err)
	}
	d = d.fresh()
	p.Server = d.server()
	if rs, err = p.Send(context.Background(), items, groups); err != nil || outcomes(rs) != "a unknown before, b unknown before, c unknown before" || d.dialled > 0 {
		t.Errorf("%s, %v", outcomes(rs), err)
	}
	if rs, err = p.Resume(context.Background()); err != nil || outcomes(rs) != "a unknown, b unknown, c unknown" || d.dialled > 0 {
		t.Errorf("%s, %v", outcomes(rs), err)
	}
	// By force, to the one that is named, with the same identifier.
	p.Force = true
	rs, err = p.Send(context.Background(), items, []Recipients{{To: addrs(t, "b@example.org")}})
	if err != nil || d.copies("b@example.org", "") != 1 || d.copies("a@example.org", "") != 0 {
		t.Errorf("%s, %v", outcomes(rs), err)
	}
	if rs, err = p.Resume(context.Background()); err != nil || d.copies("a@example.org", "") != 1 || d.copies("c@example.org", "") != 1 || d.copies("b@example.org", "") != 1 {
		t.Errorf("%s, %v", outcomes(rs), err)
	}
}

// A briefing that was superseded while it waited is not sent; the new one is,
// in the thread of those who have the old one.
func TestANewVersionWithdrawsAndAnswers(t *testing.T) {
	d := newSMTPD()
	d.answers = map[string]string{"RCPT TO:<b@": "451 later"}
	folder := newMemory()
	p := newPost(t, d, folder)
	old, groups := item("AAAAAAAAAA", ""), []Recipients{{To: addrs(t, "a@example.org", "b@example.org")}}
	rs, err := p.Send(context.Background(), []*Item{old}, groups)
	if err != nil || outcomes(rs) != "a sent, b deferred" {
		t.Fatalf("%s, %v", outcomes(rs), err)
	}
	id := rs[0].ID
	p.Stale = func(ref string) string {
		if ref == "AAAAAAAAAA" {
			return "superseded"
		}
		return ""
	}
	d = d.fresh()
	p.Server = d.server()
	if rs, err = p.Resume(context.Background()); err != nil || outcomes(rs) != "b withdrawn" || d.dialled > 0 || !strings.Contains(rs[0].Text, "superseded") {
		t.Errorf("%s, %v", outcomes(rs), err)
	}
	fresh := item("BBBBBBBBBB", "")
	fresh.Earlier = []string{"AAAAAAAAAA"}
	if rs, err = p.Send(context.Background(), []*Item{fresh}, groups); err != nil || outcomes(rs) != "a sent, b sent" {
		t.Fatalf("%s, %v", outcomes(rs), err)
	}
	last := parseMessage(t, []byte(d.took[len(d.took)-1].data))
	if last.get(t, "In-Reply-To") != "<"+id+">" || !strings.HasPrefix(last.get(t, "Subject"), "Re: ") {
		t.Errorf("it does not answer %s: %v", id, last.header)
	}
	if d.copies("b@example.org", "AAAAAAAAAA\n") != 0 {
		t.Error("b got the stale one")
	}
}

func TestSizes(t *testing.T) {
	d := newSMTPD()
	d.size = 2000
	p := newPost(t, d, newMemory())
	items, groups := []*Item{item("AAAAAAAAAA", "")}, three(t)
	rs, err := p.Send(context.Background(), items, groups)
	if err != nil || outcomes(rs) != "a refused, b refused, c refused" || !strings.HasPrefix(rs[0].Text, TooLarge) {
		t.Errorf("%s, %v", outcomes(rs), err)
	}
	if slices.ContainsFunc(d.commands, func(c string) bool { return strings.HasPrefix(c, "MAIL") }) {
		t.Errorf("the message was tried: %v", d.commands)
	}
	d = newSMTPD()
	d.size, d.extensions = 200000, []string{"8BITMIME", "SMTPUTF8", "PIPELINING"}
	p.Server = d.server()
	if rs, err = p.Send(context.Background(), items, groups); err != nil || outcomes(rs) != "a sent, b sent, c sent" {
		t.Errorf("%s, %v", outcomes(rs), err)
	}
	if !slices.ContainsFunc(d.commands, func(c string) bool {
		return strings.HasPrefix(c, "MAIL FROM:<desk@example.org> SIZE=") && !strings.Contains(c, "SMTPUTF8")
	}) {
		t.Errorf("the size is not told: %v", d.commands)
	}
}

// More recipients than the server takes at a time: the rest at once, in the
// same conversation and with the same bytes.
func TestTooManyRecipientsAtATime(t *testing.T) {
	var to []Address
	for n := range 25 {
		to = append(to, addr(t, fmt.Sprintf("r%d@example.org", n)))
	}
	d := newSMTPD()
	d.most = 10
	p := newPost(t, d, newMemory())
	items, groups := []*Item{item("AAAAAAAAAA", "")}, []Recipients{{To: to}}
	rs, err := p.Send(context.Background(), items, groups)
	if err != nil || strings.Count(outcomes(rs), "sent") != 25 || d.dialled != 1 || len(d.took) != 3 || d.took[0].data != d.took[2].data {
		t.Errorf("%s, %v; %d messages over %d connections", outcomes(rs), err, len(d.took), d.dialled)
	}
	agree(t, "many", p.Folder, d, items, groups)
}
