package mail

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"fmt"
	"math/big"
	"net"
	"net/textproto"
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

// talk is one conversation.
type talk struct {
	d      *smtpd
	conn   net.Conn
	r      *textproto.Reader
	from   string
	to     []string
	authed bool
}

func (d *smtpd) serve(conn net.Conn) {
	t := &talk{d: d, conn: conn}
	if d.implicit {
		t.conn = tls.Server(conn, d.secured)
	}
	t.r = textproto.NewReader(bufio.NewReader(t.conn))
	if !t.say("greeting", "220 mail.example.org ready") {
		return
	}
	for {
		line, err := t.r.ReadLine()
		if err != nil {
			return
		}
		d.mu.Lock()
		d.commands = append(d.commands, line)
		d.mu.Unlock()
		if !t.command(line) {
			return
		}
	}
}

// say answers, and says whether the conversation goes on.
func (t *talk) say(key, usual string) bool {
	answer := usual
	for k, a := range t.d.answers {
		if strings.HasPrefix(key, k) {
			answer = a
		}
	}
	if t.d.slow > 0 {
		time.Sleep(t.d.slow)
	}
	if answer == "" {
		return true
	}
	out := []byte(strings.ReplaceAll(answer, "\n", "\r\n") + "\r\n")
	t.d.mu.Lock()
	n := len(out)
	if t.d.cutOut >= 0 {
		n = min(n, max(0, t.d.cutOut-t.d.sent))
	}
	t.d.sent += n
	t.d.mu.Unlock()
	if _, err := t.conn.Write(out[:n]); err != nil || n < len(out) {
		return false
	}
	last := answer[strings.LastIndexByte(answer, '\n')+1:]
	return !strings.HasPrefix(last, "421")
}

func (t *talk) good(key, usual string) bool {
	for k, a := range t.d.answers {
		if strings.HasPrefix(key, k) {
			return strings.HasPrefix(a, "2") || strings.HasPrefix(a, "3")
		}
	}
	return strings.HasPrefix(usual, "2") || strings.HasPrefix(usual, "3")
}

func (t *talk) command(line string) bool {
	verb, arg, _ := strings.Cut(line, " ")
	d := t.d
	switch strings.ToUpper(verb) {
	case "EHLO":
		if d.helo {
			return t.say(line, "502 what?")
		}
		return t.say(line, t.features())
	case "HELO":
		return t.say(line, "250 mail.example.org")
	case "STARTTLS":
		if !t.say(line, "220 go ahead") || !t.good(line, "220") {
			return true
		}
		t.conn = tls.Server(t.conn, d.secured)
		t.r = textproto.NewReader(bufio.NewReader(t.conn))
		return true
	case "AUTH":
		return t.auth(line, arg)
	case "MAIL":
		answer := "250 sender fine"
		if d.password != "" && !t.authed {
			answer = "530 authenticate first"
		}
		if t.good(line, answer) {
			t.from, t.to = mailbox(line), nil
		}
		return t.say(line, answer)
	case "RCPT":
		return t.rcpt(line)
	case "DATA":
		return t.data(line)
	case "RSET":
		t.from, t.to = "", nil
		return t.say(line, "250 forgotten")
	case "QUIT":
		t.say(line, "221 bye")
		return false
	}
	return t.say(line, "500 what?")
}

func (t *talk) features() string {
	lines := []string{"mail.example.org"}
	if t.d.secured != nil && !t.d.implicit {
		if _, plain := t.conn.(*tls.Conn); !plain {
			lines = append(lines, "STARTTLS")
		}
	}
	if t.d.size > 0 {
		lines = append(lines, fmt.Sprintf("SIZE %d", t.d.size))
	}
	if t.d.password != "" {
		lines = append(lines, "AUTH "+t.d.mechanisms)
	}
	lines = append(lines, t.d.extensions...)
	for i := range lines {
		sep := "-"
		if i == len(lines)-1 {
			sep = " "
		}
		lines[i] = "250" + sep + lines[i]
	}
	return strings.Join(lines, "\n")
}

func mailbox(line string) string {
	_, rest, _ := strings.Cut(line, "<")
	box, _, _ := strings.Cut(rest, ">")
	return box
}

func (t *talk) rcpt(line string) bool {
	d, to := t.d, mailbox(line)
	d.mu.Lock()
	wait := d.greyed[to] < d.grey
	d.greyed[to]++
	d.mu.Unlock()
	answer := "250 recipient fine"
	if wait {
		answer = "451 4.7.1 greylisted, come again"
	}
	if d.most > 0 && len(t.to) >= d.most {
		answer = "452 4.5.3 too many recipients"
	}
	if t.good(line, answer) {
		t.to = append(t.to, to)
	}
	return t.say(line, answer)
}

// data takes a message: it answers for it from the moment at which its end is
// there, whether or not the answer gets through.
func (t *talk) data(line string) bool {
	answer := "354 go on"
	if len(t.to) == 0 {
		answer = "554 no recipient"
	}
	if !t.say(line, answer) {
		return false
	}
	if !t.good(line, answer) {
		return true
	}
	lines, err := t.r.ReadDotLines()
	if err != nil {
		return false
	}
	data := strings.Join(lines, "\n")
	answer = "250 2.0.0 queued as 7"
	if t.d.size > 0 && len(data) > t.d.size {
		answer = "552 too large"
	}
	if t.good(".", answer) {
		t.d.mu.Lock()
		t.d.took = append(t.d.took, taken{t.from, t.to, data})
		t.d.mu.Unlock()
	}
	t.from, t.to = "", nil
	return t.say(".", answer)
}

func (t *talk) auth(line, arg string) bool {
	mechanism, initial, _ := strings.Cut(arg, " ")
	ask := func(challenge string) string {
		if !t.say("challenge", "334 "+base64.StdEncoding.EncodeToString([]byte(challenge))) {
			return ""
		}
		answer, _ := t.r.ReadLine()
		b, _ := base64.StdEncoding.DecodeString(answer)
		return string(b)
	}
	first, _ := base64.StdEncoding.DecodeString(initial)
	ok := false
	switch mechanism {
	case "PLAIN":
		ok = string(first) == "\x00"+t.d.user+"\x00"+t.d.password
	case "LOGIN":
		u := ask("Username:")
		ok = u == t.d.user && ask("Password:") == t.d.password
	case "CRAM-MD5":
		h := hmac.New(md5.New, []byte(t.d.password))
		h.Write([]byte("<1@mail>"))
		ok = ask("<1@mail>") == fmt.Sprintf("%s %x", t.d.user, h.Sum(nil))
	case "XOAUTH2":
		if ok = string(first) == "user="+t.d.user+"\x01auth=Bearer "+t.d.password+"\x01\x01"; !ok {
			ask(`{"status":"401"}`)
		}
	}
	if t.authed = ok; ok {
		return t.say(line, "235 welcome")
	}
	// A server that gives the password back must not bring it into an error.
	return t.say(line, "535 no such user, or not with "+initial+" "+strings.ReplaceAll(string(first), "\x00", " "))
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
