package mail

import (
	"bytes"
	"encoding/pem"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// A signed message is verified by openssl, and one that was changed is not.
func TestSigned(t *testing.T) {
	openssl, err := exec.LookPath("openssl")
	if err != nil {
		t.Skip("openssl is not installed: apt-get install openssl")
	}
	config, _ := testCertificate("desk@example.org", time.Now().Add(time.Hour))
	pair := config.Certificates[0]
	m := draftOf(t, Recipients{To: addrs(t, "Ana Exämple <a@example.org>")}, item("AAAAAAAAAA", "OFFICIAL"))
	m.Draft, m.Sign = false, &Identity{Key: pair.PrivateKey, Certificate: pair.Leaf}
	out := write(t, m)
	dir := t.TempDir()
	ca := filepath.Join(dir, "ca.pem")
	if err := os.WriteFile(ca, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: pair.Certificate[0]}), 0o600); err != nil {
		t.Fatal(err)
	}
	verify := func(message []byte) (string, error) {
		file := filepath.Join(dir, "message.eml")
		if err := os.WriteFile(file, message, 0o600); err != nil {
			t.Fatal(err)
		}
		said, err := exec.Command(openssl, "smime", "-verify", "-purpose", "any", "-CAfile", ca, "-in", file, "-out", os.DevNull).CombinedOutput()
		return string(said), err
	}
	if said, err := verify(out); err != nil {
		t.Fatalf("%v\n%s\n%s", err, said, out[:1200])
	}
	changed := bytes.Replace(out, []byte("JVBERi0x"), []byte("JVBERi0y"), 1)
	if bytes.Equal(changed, out) {
		t.Fatal("there is nothing to change")
	}
	if _, err := verify(changed); err == nil {
		t.Error("a changed message was verified")
	}
	if bytes.Contains(out, []byte("\r\n.")) {
		t.Error("a line begins with a dot")
	}
	p := parseMessage(t, out)
	if pdf := p.leaf(t, "application/pdf"); !bytes.Equal(pdf.body, m.Items[0].PDF) || pdf.path != "multipart/signed multipart/mixed" {
		t.Errorf("the PDF is in %s", pdf.path)
	}
}
