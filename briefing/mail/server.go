package mail

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"strconv"
	"time"
)

// Security is how the connection to a server is kept from others.
type Security string

// StartTLS begins in the clear and turns to TLS before anything is said that
// matters; TLS is that from the first byte. Plaintext is for a server on this
// machine only.
const (
	StartTLS  Security = "starttls"
	TLS       Security = "tls"
	Plaintext Security = "plaintext"
)

// Port is the usual port for messages that are handed in (RFC 6409, RFC 8314).
func (s Security) Port() int {
	if s == TLS {
		return 465
	}
	return 587
}

// The ways to authenticate (SASL mechanisms). AuthAny takes the first of PLAIN,
// LOGIN and CRAM-MD5 that the server offers.
const (
	AuthAny     = ""
	AuthPlain   = "plain"
	AuthLogin   = "login"
	AuthCRAMMD5 = "cram-md5"
	AuthXOAUTH2 = "xoauth2"
)

// Server is a server that takes messages by SMTP, and how to speak to it.
type Server struct {
	Host     string
	Port     int
	Security Security
	// Auth is how User authenticates; no User, no authentication. Secret gives
	// the password, or the token of XOAUTH2; it is asked for once a connection.
	Auth, User string
	Secret     func(ctx context.Context) (string, error)
	// Roots are the authorities that may vouch for the server, nil for those
	// of the system.
	Roots *x509.CertPool
	// Patience is how long an answer may take.
	Patience Patience
	// Dial connects; nil is a net.Dialer.
	Dial func(ctx context.Context, network, address string) (net.Conn, error)
}

// Patience are the longest waits. After the end of a message it pays to be
// patient: who gives up there does not know what became of the message.
type Patience struct {
	Connect, Command, Block, End time.Duration
}

// DefaultPatience follows RFC 5321, section 4.5.3.2, where waiting matters, and
// is shorter than that where trying again costs nothing.
var DefaultPatience = Patience{Connect: 30 * time.Second, Command: 2 * time.Minute, Block: 3 * time.Minute, End: 10 * time.Minute}

// Address is host and port.
func (s *Server) Address() string { return net.JoinHostPort(s.Host, strconv.Itoa(s.Port)) }

func (s *Server) tlsConfig() *tls.Config {
	return &tls.Config{ServerName: s.Host, RootCAs: s.Roots, MinVersion: tls.VersionTLS12}
}
