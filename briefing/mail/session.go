package mail

import (
	"context"
	"crypto/tls"
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/wneessen/go-mail/smtp"
)

// session is a connection to a server that is ready to take messages.
type session struct {
	server *Server
	conn   net.Conn
	c      *smtp.Client
	secret string
	// sealed says that the end of a message is on its way: from there on an
	// interrupt waits for the answer.
	sealed atomic.Bool
	stop   func() bool
}

// connect opens a session: connection, greeting, TLS, authentication.
func connect(ctx context.Context, server *Server) (*session, *Fault) {
	s := &session{server: server}
	dialled, cancel := context.WithTimeout(ctx, server.Patience.Connect)
	defer cancel()
	dial := server.Dial
	if dial == nil {
		dial = new(net.Dialer).DialContext
	}
	conn, err := dial(dialled, "tcp", server.Address())
	if err != nil {
		return nil, s.fault(StepConnect, err)
	}
	s.conn = &bounded{conn, longestTalk}
	s.stop = context.AfterFunc(ctx, func() {
		if !s.sealed.Load() {
			s.conn.Close()
		}
	})
	if f := s.open(ctx); f != nil {
		s.close()
		return nil, f
	}
	return s, nil
}

func (s *session) open(ctx context.Context) *Fault {
	if s.server.Security == Plaintext && !loopback(s.conn) {
		return s.refuse(StepConnect, "plaintext is for a server on this machine only")
	}
	_ = s.conn.SetDeadline(time.Now().Add(s.server.Patience.Command))
	if s.server.Security == TLS {
		secured := tls.Client(s.conn, s.server.tlsConfig())
		if err := secured.HandshakeContext(ctx); err != nil {
			return s.fault(StepTLS, err)
		}
		s.conn = secured
	}
	var err error
	if s.c, err = smtp.NewClient(s.conn, s.server.Host); err != nil {
		return s.fault(StepGreeting, err)
	}
	// Everything is ASCII, so that no extension for other letters is needed.
	s.c.SkipSMTPUTF8(true)
	s.wait(s.server.Patience.Command)
	if err := s.c.Hello(literal(s.conn)); err != nil {
		return s.fault(StepHello, err)
	}
	if s.server.Security == StartTLS {
		if f := s.startTLS(); f != nil {
			return f
		}
	}
	return s.authenticate(ctx)
}

func (s *session) refuse(step Step, why string) *Fault {
	return &Fault{Server: s.server.Address(), Step: step, Text: why, Permanent: true}
}

// startTLS turns to TLS or ends: nothing is said in the clear.
func (s *session) startTLS() *Fault {
	if ok, _ := s.c.Extension("STARTTLS"); !ok {
		return s.refuse(StepTLS, "the server offers no STARTTLS, and nothing is sent in the clear")
	}
	s.wait(s.server.Patience.Command)
	if err := s.c.StartTLS(s.server.tlsConfig()); err != nil {
		return s.fault(StepTLS, err)
	}
	if _, ok := s.c.TLSConnectionState(); !ok {
		return s.refuse(StepTLS, "the connection is not secured")
	}
	return nil
}

func (s *session) authenticate(ctx context.Context) *Fault {
	if s.server.User == "" {
		return nil
	}
	has, list := s.c.Extension("AUTH")
	offered := strings.Fields(strings.ToLower(list))
	if !has {
		return s.refuse(StepAuth, "the server takes no user and password")
	}
	how := s.server.Auth
	if how == AuthAny {
		for _, m := range []string{AuthPlain, AuthLogin, AuthCRAMMD5} {
			if how == AuthAny && slices.Contains(offered, m) {
				how = m
			}
		}
	}
	if !slices.Contains(offered, how) {
		return s.refuse(StepAuth, fmt.Sprintf("the server does not offer to authenticate by %s; it offers %s", orAny(how), s.clean(strings.Join(offered, ", "))))
	}
	var err error
	if s.secret, err = s.server.Secret(ctx); err != nil {
		return s.refuse(StepAuth, err.Error())
	}
	s.wait(s.server.Patience.Command)
	if err := s.c.Auth(s.mechanism(how)); err != nil {
		return s.fault(StepAuth, err)
	}
	return nil
}

func orAny(how string) string {
	if how == AuthAny {
		return "plain, login or cram-md5"
	}
	return how
}

// mechanism is the exchange of a way to authenticate. That the connection may
// be in the clear was settled before: it is one to this machine.
func (s *session) mechanism(how string) smtp.Auth {
	u, p, host, clear := s.server.User, s.secret, s.server.Host, s.server.Security == Plaintext
	switch how {
	case AuthLogin:
		return smtp.LoginAuth(u, p, host, clear)
	case AuthCRAMMD5:
		return smtp.CRAMMD5Auth(u, p)
	case AuthXOAUTH2:
		return smtp.XOAuth2Auth(u, p)
	}
	return smtp.PlainAuth("", u, p, host, clear)
}

// wait allows the next answer that time.
func (s *session) wait(d time.Duration) { _ = s.c.UpdateDeadline(d) }

// most is the largest message that the server takes, 0 for any (RFC 1870).
func (s *session) most() int {
	_, size := s.c.Extension("SIZE")
	n, err := strconv.Atoi(strings.TrimSpace(size))
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// sized says whether the server knows of sizes at all.
func (s *session) sized() bool { ok, _ := s.c.Extension("SIZE"); return ok }

// quit ends the session in the proper way; what becomes of that changes
// nothing.
func (s *session) quit() {
	s.wait(s.server.Patience.Connect)
	_ = s.c.Quit()
	s.close()
}

func (s *session) close() {
	if s.stop != nil {
		s.stop()
	}
	if s.conn != nil {
		_ = s.conn.Close()
	}
}

// longestText bounds what is told of a server's answer.
const longestText = 300

// clean makes a server's words one line without control characters and
// without the secret, should it give that back.
func (s *session) clean(text string) string {
	for _, secret := range s.spellings() {
		text = strings.ReplaceAll(text, secret, "…")
	}
	text = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if forbidden(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "?"))), " ")
	if r := []rune(text); len(r) > longestText {
		text = string(r[:longestText]) + "…"
	}
	return text
}

// spellings are the forms in which the secret crosses the wire.
func (s *session) spellings() []string {
	if s.secret == "" {
		return nil
	}
	out := []string{s.secret}
	for _, in := range []string{s.secret, "\x00" + s.server.User + "\x00" + s.secret, "user=" + s.server.User + "\x01auth=Bearer " + s.secret + "\x01\x01"} {
		out = append(out, base64.StdEncoding.EncodeToString([]byte(in)))
	}
	return out
}

// loopback says whether the other end of a connection is this machine.
func loopback(c net.Conn) bool {
	a, ok := c.RemoteAddr().(*net.TCPAddr)
	return ok && a.IP.IsLoopback()
}

// literal is this end of a connection as a name for EHLO (RFC 5321, section
// 4.1.3): a machine at a desk has no other that a server could look up.
func literal(c net.Conn) string {
	a, ok := c.LocalAddr().(*net.TCPAddr)
	switch {
	case !ok || a.IP == nil:
		return "localhost"
	case a.IP.To4() != nil:
		return "[" + a.IP.String() + "]"
	}
	return "[IPv6:" + a.IP.String() + "]"
}

// ErrNoSecret is a password that is not there.
var ErrNoSecret = errors.New("there is no password")
