package mail

import (
	"context"
	"crypto/x509"
	"encoding/base64"
	"net"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func x509Pool(d *smtpd) *x509.CertPool {
	pool := x509.NewCertPool()
	pool.AddCert(d.secured.Certificates[0].Leaf)
	return pool
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
