package mail

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"math/big"
	"net"
	"strings"
	"sync"
	"time"
)

// smtpd is a small SMTP server on connections in memory. Each field changes it
// in one way; it keeps what it took.
type smtpd struct {
	// answers replace the usual answer to a command, by its first words
	// ("RCPT TO:<a@example.org>", "MAIL", "DATA", ".", "greeting"). An answer
	// of nothing says nothing at all.
	answers map[string]string
	// grey puts each recipient off that often before it takes it.
	grey int
	// most is how many recipients a message may have, 0 for any.
	most int
	// size is announced, and enforced; extensions are announced after it.
	size       int
	extensions []string
	// helo knows no EHLO.
	helo bool
	// secured has a certificate; implicit is TLS from the first byte.
	secured  *tls.Config
	implicit bool
	// user and password are asked for where set, by mechanisms.
	user, password string
	mechanisms     string
	// slow waits before each answer.
	slow time.Duration
	// cutOut ends the connection after that many bytes to the client, cutIn
	// after that many from it; -1 is never. They count over all connections.
	cutOut, cutIn int

	mu       sync.Mutex
	took     []taken
	greyed   map[string]int
	dialled  int
	sent     int
	got      int
	commands []string
	open     []net.Conn
	wg       sync.WaitGroup
}

// taken is a message that the server answers for.
type taken struct {
	from string
	to   []string
	data string
}

func newSMTPD() *smtpd { return &smtpd{cutOut: -1, cutIn: -1, greyed: map[string]int{}} }

// server speaks to it in plaintext, as to a server on this machine.
func (d *smtpd) server() *Server {
	return &Server{Host: "mail.example.org", Port: 25, Security: Plaintext, Dial: d.dial, Patience: Patience{30 * time.Second, 30 * time.Second, 30 * time.Second, 30 * time.Second}}
}

// copies counts the messages taken for a mailbox that hold the words.
func (d *smtpd) copies(mailbox, words string) int {
	d.mu.Lock()
	defer d.mu.Unlock()
	n := 0
	for _, t := range d.took {
		for _, to := range t.to {
			if to == mailbox && strings.Contains(t.data, words) {
				n++
			}
		}
	}
	return n
}

// fresh is the same server with everything in order, and what it took.
func (d *smtpd) fresh() *smtpd {
	d.wg.Wait()
	return &smtpd{cutOut: -1, cutIn: -1, greyed: map[string]int{}, took: d.took, secured: d.secured, implicit: d.implicit}
}

// wire is one end of a connection in memory that says it is one of loopback.
type wire struct {
	net.Conn
	d *smtpd
}

func (wire) RemoteAddr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 25} }
func (wire) LocalAddr() net.Addr  { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 50000} }

// Write carries bytes to the server as far as the cut lets it.
func (w wire) Write(p []byte) (int, error) {
	w.d.mu.Lock()
	cut := w.d.cutIn
	n := len(p)
	if cut >= 0 {
		n = min(n, max(0, cut-w.d.got))
	}
	w.d.got += n
	w.d.mu.Unlock()
	if n > 0 {
		if k, err := w.Conn.Write(p[:n]); err != nil {
			return k, err
		}
	}
	if n < len(p) {
		w.Conn.Close()
		return n, fmt.Errorf("write: %w", net.ErrClosed)
	}
	return n, nil
}

func (d *smtpd) dial(ctx context.Context, _, _ string) (net.Conn, error) {
	client, server := net.Pipe()
	d.mu.Lock()
	d.dialled++
	d.open = append(d.open, client)
	d.mu.Unlock()
	d.wg.Go(func() {
		c := buffered(server)
		defer c.Close()
		d.serve(c)
	})
	return wire{client, d}, nil
}

// flowing is a connection whose writes do not wait for the reader, as those of
// a network do not.
type flowing struct {
	net.Conn
	queue chan []byte
	done  chan struct{}
}

func buffered(c net.Conn) *flowing {
	f := &flowing{c, make(chan []byte, 1<<12), make(chan struct{})}
	go func() {
		defer close(f.done)
		broken := false
		for b := range f.queue {
			if !broken {
				_, err := c.Write(b)
				broken = err != nil
			}
		}
	}()
	return f
}

func (f *flowing) Write(p []byte) (int, error) {
	f.queue <- append([]byte(nil), p...)
	return len(p), nil
}

// Close lets what was written through first.
func (f *flowing) Close() error {
	close(f.queue)
	<-f.done
	return f.Conn.Close()
}

// certificate makes one for a host, and the pool that trusts it.
func testCertificate(host string, until time.Time) (*tls.Config, *x509.CertPool) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		panic(err)
	}
	c := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: host}, DNSNames: []string{host}, IsCA: true, BasicConstraintsValid: true,
		NotBefore: time.Unix(0, 0), NotAfter: until, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, c, c, &key.PublicKey, key)
	if err != nil {
		panic(err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		panic(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(leaf)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}}}, pool
}
