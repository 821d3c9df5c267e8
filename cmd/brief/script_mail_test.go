package main

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"net/textproto"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// smtpServer starts a mail server for a script and sets SMTP to its address. It
// takes messages over STARTTLS from desk with the password "open sesame", and
// in the clear from anybody; ca.pem vouches for it. Each message goes into
// inbox/N.eml. Recipients whose name begins with "refused" it refuses, with
// "later" it puts off as long as there is a file "late"; with "cut" it hangs up
// after the message and before the answer.
func smtpServer(ts *testscript.TestScript, neg bool, args []string) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	ts.Defer(func() { l.Close() })
	ts.Setenv("SMTP", l.Addr().String())
	inbox := ts.MkAbs("inbox")
	ts.Check(os.MkdirAll(inbox, 0o755))
	s := &scriptServer{config: scriptCertificate(ts), inbox: inbox, late: ts.MkAbs("late")}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() { defer c.Close(); s.serve(c) }()
		}
	}()
}

type scriptServer struct {
	config      *tls.Config
	inbox, late string
	took        atomic.Int64
}

func (s *scriptServer) serve(conn net.Conn) {
	say := func(line string) { fmt.Fprintf(conn, "%s\r\n", line) }
	r := textproto.NewReader(bufio.NewReader(conn))
	say("220 test")
	var to []string
	secured := false
	for {
		line, err := r.ReadLine()
		if err != nil {
			return
		}
		switch verb, _, _ := strings.Cut(line, " "); verb {
		case "EHLO":
			if secured {
				say("250-test\r\n250-SIZE 3000000\r\n250 AUTH PLAIN")
			} else {
				say("250-test\r\n250-SIZE 3000000\r\n250 STARTTLS")
			}
		case "STARTTLS":
			say("220 go")
			conn = tls.Server(conn, s.config)
			r, secured = textproto.NewReader(bufio.NewReader(conn)), true
		case "AUTH":
			if line == "AUTH PLAIN "+base64.StdEncoding.EncodeToString([]byte("\x00desk\x00open sesame")) {
				say("235 welcome")
			} else {
				say("535 5.7.8 wrong")
			}
		case "RCPT":
			_, late := os.Stat(s.late)
			switch {
			case strings.Contains(line, "<refused"):
				say("550 5.1.1 no such user")
			case strings.Contains(line, "<later") && late == nil:
				say("451 4.7.1 come again")
			default:
				to = append(to, line)
				say("250 fine")
			}
		case "DATA":
			say("354 go")
			data, err := r.ReadDotBytes()
			if err != nil {
				return
			}
			name := filepath.Join(s.inbox, fmt.Sprintf("%d.eml", s.took.Add(1)))
			if os.WriteFile(name, []byte(strings.Join(to, "\n")+"\n"+string(data)), 0o644) != nil || strings.Contains(strings.Join(to, " "), "<cut") {
				return
			}
			to = nil
			say("250 2.0.0 queued")
		case "QUIT":
			say("221 bye")
			return
		default:
			say("250 fine")
		}
	}
}

// scriptCertificate makes one for 127.0.0.1, and ca.pem.
func scriptCertificate(ts *testscript.TestScript) *tls.Config {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	ts.Check(err)
	c := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		IsCA: true, BasicConstraintsValid: true, NotBefore: time.Unix(0, 0), NotAfter: time.Now().Add(time.Hour),
	}
	der, err := x509.CreateCertificate(rand.Reader, c, c, &key.PublicKey, key)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs("ca.pem"), pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), 0o644))
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
}
