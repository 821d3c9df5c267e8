package mail

import (
	"context"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"slices"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"
)

func x509Pool(d *smtpd) *x509.CertPool {
	pool := x509.NewCertPool()
	pool.AddCert(d.secured.Certificates[0].Leaf)
	return pool
}

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

func TestServersThatKnowLittle(t *testing.T) {
	d := newSMTPD()
	d.helo = true
	p := newPost(t, d, newMemory())
	if rs, err := p.Send(context.Background(), []*Item{item("AAAAAAAAAA", "")}, three(t)); err != nil || outcomes(rs) != "a sent, b sent, c sent" {
		t.Errorf("%s, %v", outcomes(rs), err)
	}
}

// A setting that cannot work is found before anything is queued, and said in a
// line without the password.
func TestWhatCannotWorkQueuesNothing(t *testing.T) {
	good, pool := testCertificate("mail.example.org", time.Now().Add(time.Hour))
	other, otherPool := testCertificate("other.example.org", time.Now().Add(time.Hour))
	old, oldPool := testCertificate("mail.example.org", time.Now().Add(-time.Hour))
	secret := "s3cret-p4ss"
	for name, c := range map[string]struct {
		set  func(d *smtpd, s *Server)
		want string
	}{
		"no STARTTLS":       {func(d *smtpd, s *Server) { s.Security = StartTLS }, "offers no STARTTLS, and nothing is sent in the clear"},
		"unknown authority": {func(d *smtpd, s *Server) { d.secured, s.Security = good, StartTLS }, "certificate is not valid: "},
		"wrong host":        {func(d *smtpd, s *Server) { d.secured, s.Security, s.Roots = other, StartTLS, otherPool }, "certificate is not valid: "},
		"expired":           {func(d *smtpd, s *Server) { d.secured, s.Security, s.Roots = old, StartTLS, oldPool }, "expired"},
		"expired, implicit": {func(d *smtpd, s *Server) { d.secured, d.implicit, s.Security, s.Roots = old, true, TLS, oldPool }, "expired"},
		"STARTTLS refused": {func(d *smtpd, s *Server) {
			d.secured, s.Security, s.Roots = good, StartTLS, pool
			d.answers = map[string]string{"STARTTLS": "501 no"}
		}, "501 no"},
		"no AUTH": {func(d *smtpd, s *Server) { s.User = "desk" }, "takes no user and password"},
		"wrong password": {func(d *smtpd, s *Server) {
			s.User, d.user, d.password, d.mechanisms = "desk", "desk", "other", "PLAIN LOGIN"
		}, "535 no such user"},
		"wrong, LOGIN": {func(d *smtpd, s *Server) {
			s.User, d.user, d.password, d.mechanisms, s.Auth = "desk", "desk", "other", "PLAIN LOGIN", AuthLogin
		}, "535 "},
		"wrong, CRAM-MD5": {func(d *smtpd, s *Server) {
			s.User, d.user, d.password, d.mechanisms, s.Auth = "desk", "desk", "other", "CRAM-MD5", AuthCRAMMD5
		}, "535 "},
		"wrong, XOAUTH2": {func(d *smtpd, s *Server) {
			s.User, d.user, d.password, d.mechanisms, s.Auth = "desk", "desk", "other", "XOAUTH2", AuthXOAUTH2
		}, "535 "},
		"not offered": {func(d *smtpd, s *Server) { s.User, d.user, d.password, d.mechanisms = "desk", "desk", secret, "GSSAPI" }, "does not offer to authenticate by plain, login or cram-md5; it offers gssapi"},
		"no secret": {func(d *smtpd, s *Server) {
			s.User, d.user, d.password, d.mechanisms = "desk", "desk", secret, "PLAIN"
			s.Secret = SecretFromEnv("BRIEF_NO_SUCH")
		}, "BRIEF_NO_SUCH is not set"},
		"greeting refuses": {func(d *smtpd, s *Server) { d.answers = map[string]string{"greeting": "554 not for you"} }, "554 not for you"},
		"talks without end": {func(d *smtpd, s *Server) {
			d.answers = map[string]string{"greeting": strings.Repeat("220-more and more\n", 300000) + "220 x"}
		}, "talks without end"},
	} {
		d, folder := newSMTPD(), newMemory()
		p := newPost(t, d, folder)
		p.Tries = 3
		p.Server.Secret = func(context.Context) (string, error) { return secret, nil }
		c.set(d, p.Server)
		rs, err := p.Send(context.Background(), []*Item{item("AAAAAAAAAA", "")}, three(t))
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.ContainsAny(err.Error(), "\r\n") || !strings.HasPrefix(err.Error(), "mail.example.org:25: ") {
			t.Errorf("%s: %v", name, err)
		}
		for _, form := range []string{secret, "\x00desk\x00" + secret, "user=desk\x01auth=Bearer " + secret + "\x01\x01"} {
			if err != nil && (strings.Contains(err.Error(), form) || strings.Contains(err.Error(), base64.StdEncoding.EncodeToString([]byte(form)))) {
				t.Errorf("%s: the password is in the error: %v", name, err)
			}
		}
		if len(rs) > 0 || len(folder.files) > 0 || len(d.took) > 0 {
			t.Errorf("%s: %s, %d files", name, outcomes(rs), len(folder.files))
		}
	}
}

// Over the network of this machine, where the two sides do not wait for each
// other.
func TestAServerThatSpeaksNoTLS(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			_, _ = c.Write([]byte("220 mail.example.org ready\r\n"))
			c.Close()
		}
	}()
	p := newPost(t, newSMTPD(), newMemory())
	p.Server.Dial, p.Server.Security, p.Server.Host, p.Server.Port = nil, TLS, "127.0.0.1", l.Addr().(*net.TCPAddr).Port
	if _, err := p.Send(context.Background(), []*Item{item("AAAAAAAAAA", "")}, three(t)); err == nil || !strings.Contains(err.Error(), "does not speak TLS there") {
		t.Errorf("got %v", err)
	}
	l.Close()
	rs, err := p.Send(context.Background(), []*Item{item("AAAAAAAAAA", "")}, three(t))
	if err != nil || outcomes(rs) != "a deferred, b deferred, c deferred" || rs[0].Text != "the connection was refused" {
		t.Errorf("%s, %v, %+v", outcomes(rs), err, rs)
	}
}

func TestWaysToAuthenticate(t *testing.T) {
	secured, pool := testCertificate("mail.example.org", time.Now().Add(time.Hour))
	for _, c := range []struct{ auth, offered, used string }{
		{AuthAny, "PLAIN LOGIN CRAM-MD5", "AUTH PLAIN"}, {AuthAny, "LOGIN", "AUTH LOGIN"}, {AuthAny, "CRAM-MD5", "AUTH CRAM-MD5"},
		{AuthPlain, "LOGIN PLAIN", "AUTH PLAIN"}, {AuthLogin, "LOGIN PLAIN", "AUTH LOGIN"}, {AuthCRAMMD5, "PLAIN CRAM-MD5", "AUTH CRAM-MD5"}, {AuthXOAUTH2, "PLAIN XOAUTH2", "AUTH XOAUTH2"},
	} {
		for _, security := range []Security{StartTLS, TLS} {
			d := newSMTPD()
			d.secured, d.implicit, d.user, d.password, d.mechanisms = secured, security == TLS, "desk", "p4ss", c.offered
			p := newPost(t, d, newMemory())
			p.Server.Security, p.Server.Roots, p.Server.User, p.Server.Auth = security, pool, "desk", c.auth
			p.Server.Secret = func(context.Context) (string, error) { return "p4ss", nil }
			rs, err := p.Send(context.Background(), []*Item{item("AAAAAAAAAA", "")}, three(t))
			if err != nil || outcomes(rs) != "a sent, b sent, c sent" || !slices.ContainsFunc(d.commands, func(s string) bool { return strings.HasPrefix(s, c.used) }) {
				t.Errorf("%q of %s over %s: %s, %v; %v", c.auth, c.offered, security, outcomes(rs), err, d.commands)
			}
		}
	}
}

// Time passes in a bubble here, not for the one who waits for the tests.
func TestSlowAndSilentServers(t *testing.T) {
	for _, c := range []struct {
		name string
		set  func(d *smtpd)
		want string
	}{
		{"slow", func(d *smtpd) { d.slow = 900 * time.Millisecond }, "a sent, b sent, c sent"},
		{"silent at the greeting", func(d *smtpd) { d.answers = map[string]string{"greeting": ""} }, "a deferred, b deferred, c deferred"},
		{"silent at MAIL", func(d *smtpd) { d.answers = map[string]string{"MAIL": ""} }, "a deferred, b deferred, c deferred"},
		{"silent at the second RCPT", func(d *smtpd) { d.answers = map[string]string{"RCPT TO:<b@": ""} }, "a deferred, b deferred, c deferred"},
		{"silent at DATA", func(d *smtpd) { d.answers = map[string]string{"DATA": ""} }, "a deferred, b deferred, c deferred"},
		{"silent at the end", func(d *smtpd) { d.answers = map[string]string{".": ""} }, "a unknown, b unknown, c unknown"},
		{"silent at QUIT", func(d *smtpd) { d.answers = map[string]string{"QUIT": ""} }, "a sent, b sent, c sent"},
	} {
		synctest.Test(t, func(t *testing.T) {
			d := newSMTPD()
			c.set(d)
			p := newPost(t, d, newMemory())
			rs, err := p.Send(context.Background(), []*Item{item("AAAAAAAAAA", "")}, three(t))
			if err != nil || outcomes(rs) != c.want {
				t.Errorf("%s: %s, %v", c.name, outcomes(rs), err)
			}
		})
	}
}

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
		if err != nil || again.Standing("BBBBBBBBBB", Address{Local: "b", Domain: "example.org"}) != Sent || len(again.records) < len(l.records) {
			t.Fatalf("%v: %q became %q", err, data, folder.files[ledgerName])
		}
	})
}
