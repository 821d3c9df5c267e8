package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// postfix is a Postfix of its own, on a port of this machine, that takes mail
// over TLS and puts it into Maildirs.
type postfix struct {
	dir, address, ca string
}

// boxes are the mailboxes that there are.
var boxes = []string{"ana", "yamada", "hidden"}

// startPostfix starts one; it takes root, as the parts of Postfix change their
// user.
func startPostfix(t *testing.T, settings string) *postfix {
	t.Helper()
	if _, err := exec.LookPath("postfix"); err != nil {
		t.Skip("Postfix is not installed: apt-get install postfix")
	}
	if os.Getuid() != 0 {
		t.Skip("Postfix needs root to be started")
	}
	dir := t.TempDir()
	if err := os.Chmod(filepath.Dir(dir), 0o755); err != nil { // its parts run as other users
		t.Fatal(err)
	}
	p := &postfix{dir: dir, address: freePort(t), ca: filepath.Join(dir, "ca.pem")}
	certify(t, p.ca, filepath.Join(dir, "key.pem"))
	for _, d := range []string{"etc", "queue", "data", "mail"} {
		if err := os.Mkdir(filepath.Join(dir, d), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	p.write(t, "etc/main.cf", p.main(settings))
	p.write(t, "etc/master.cf", strings.ReplaceAll(masterCf, "ADDRESS", p.address))
	own(t, filepath.Join(dir, "data"), "postfix")
	own(t, filepath.Join(dir, "mail"), "nobody")
	if out, err := exec.Command("postfix", "-c", filepath.Join(dir, "etc"), "start").CombinedOutput(); err != nil {
		t.Fatalf("postfix start: %v\n%s\n%s", err, out, p.log())
	}
	t.Cleanup(func() {
		if out, err := exec.Command("postfix", "-c", filepath.Join(dir, "etc"), "stop").CombinedOutput(); err != nil {
			t.Errorf("postfix stop: %v\n%s", err, out)
		}
	})
	p.await(t, "it answers", func() bool {
		c, err := net.Dial("tcp", p.address)
		if err == nil {
			c.Close()
		}
		return err == nil
	})
	return p
}

const masterCf = `ADDRESS inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
local unix - n n - - local
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`

func (p *postfix) main(settings string) string {
	var maps []string
	for _, b := range boxes {
		maps = append(maps, fmt.Sprintf("{ %s@example.org = %s/ }", b, b))
	}
	return strings.NewReplacer("DIR", p.dir, "MAPS", strings.Join(maps, ", ")).Replace(`compatibility_level = 3.6
queue_directory = DIR/queue
data_directory = DIR/data
maillog_file = DIR/log
maillog_file_prefixes = DIR
myhostname = mail.example.org
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = all
inet_protocols = ipv4
relayhost = [127.0.0.1]:9
alias_maps =
smtpd_relay_restrictions = reject_unauth_destination
virtual_mailbox_domains = example.org
virtual_mailbox_base = DIR/mail
virtual_mailbox_maps = inline:{ MAPS }
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
smtpd_tls_security_level = encrypt
smtpd_tls_cert_file = DIR/ca.pem
smtpd_tls_key_file = DIR/key.pem
smtpd_client_connection_count_limit = 0
`) + settings
}

func (p *postfix) write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(p.dir, name), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func (p *postfix) log() string {
	b, _ := os.ReadFile(filepath.Join(p.dir, "log"))
	return string(b)
}

// await waits for something that Postfix does in its own time.
func (p *postfix) await(t *testing.T, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !done(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("waited in vain that %s\n%s", what, p.log())
		}
	}
}

// delivered are the messages in a mailbox; there must be so many.
func (p *postfix) delivered(t *testing.T, box string, want int) [][]byte {
	t.Helper()
	var out [][]byte
	p.await(t, fmt.Sprintf("%s has %d messages", box, want), func() bool {
		files, _ := filepath.Glob(filepath.Join(p.dir, "mail", box, "new", "*"))
		out = nil
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				return false
			}
			out = append(out, b)
		}
		return len(out) >= want
	})
	if len(out) != want {
		t.Fatalf("%s has %d messages, want %d", box, len(out), want)
	}
	return out
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func own(t *testing.T, name, user string) {
	t.Helper()
	if out, err := exec.Command("chown", "-R", user, name).CombinedOutput(); err != nil {
		t.Fatalf("chown: %v\n%s", err, out)
	}
}

// certify writes a certificate for 127.0.0.1 that vouches for itself.
func certify(t *testing.T, certificate, key string) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "mail.example.org"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		IsCA: true, BasicConstraintsValid: true, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
	}
	der, err := x509.CreateCertificate(rand.Reader, c, c, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	for name, block := range map[string]*pem.Block{certificate: {Type: "CERTIFICATE", Bytes: der}, key: {Type: "PRIVATE KEY", Bytes: secret}} {
		if err := os.WriteFile(name, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
