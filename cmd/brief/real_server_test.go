package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// brief runs the program and gives what it says.
func brief(t *testing.T, want int, args ...string) (out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	if code := run(context.Background(), args, stdio{bytes.NewReader(nil), &o, &e}); code != want {
		t.Fatalf("brief %s: exit code %d, want %d\n%s%s", strings.Join(args, " "), code, want, o.String(), e.String())
	}
	return o.String(), e.String()
}

// pdfs are the PDFs of a message as it was delivered, by their names.
func pdfs(t *testing.T, message []byte) (header mail.Header, out map[string][]byte) {
	t.Helper()
	m, err := mail.ReadMessage(bytes.NewReader(message))
	if err != nil {
		t.Fatal(err)
	}
	kind, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/mixed" {
		t.Fatalf("%s, %v", kind, err)
	}
	out = map[string][]byte{}
	for r := multipart.NewReader(m.Body, params["boundary"]); ; {
		part, err := r.NextRawPart()
		if err == io.EOF {
			return m.Header, out
		}
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(part.Header.Get("Content-Type"), "application/pdf") {
			b, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, part))
			if err != nil {
				t.Fatal(err)
			}
			out[part.FileName()] = b
		}
	}
}

// TestRealServer sends the samples by Postfix and takes them out of the
// mailboxes again: each PDF to the byte, each once.
func TestRealServer(t *testing.T) {
	p := startPostfix(t, "")
	t.Chdir(t.TempDir())
	config := fmt.Sprintf(`[mail]
from = "Référat Süd <desk@example.org>"
[mail.smtp]
server = %q
ca = %q
tries = 1
[mail.groups.south]
to = ["Ana Exämple <ana@example.org>"]
cc = ["山田 <yamada@example.org>", "gone@example.org"]
bcc = ["hidden@example.org"]
`, p.address, p.ca)
	if err := os.WriteFile("brief.toml", []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	brief(t, exitDone, "generate", "--quiet")
	files, err := filepath.Glob("out/*.pdf")
	if err != nil || len(files) < 5 {
		t.Fatalf("%v, %v", files, err)
	}
	out, errs := brief(t, exitSome, "mail", "--to", "south", "--send")
	if n := strings.Count(out, " sent\n"); n != 3*len(files) || strings.Count(errs, "brief: gone@example.org: refused ") != 1 || !strings.Contains(errs, "User unknown") {
		t.Errorf("%d are sent\n%s%s", n, out, errs)
	}
	for _, box := range boxes {
		got := map[string]int{}
		for _, message := range p.delivered(t, box, len(files)) {
			header, attached := pdfs(t, message)
			if bytes.Contains(message, []byte("hidden@example.org")) && box != "hidden" {
				t.Errorf("%s can read who gets a hidden copy", box)
			}
			if list, err := header.AddressList("Cc"); err != nil || list[0].Name != "山田" {
				t.Errorf("Cc: %v, %v", list, err)
			}
			if from, err := header.AddressList("From"); err != nil || from[0].Name != "Référat Süd" {
				t.Errorf("From: %v, %v", from, err)
			}
			for name, b := range attached {
				got[name]++
				if want, err := os.ReadFile(filepath.Join("out", name)); err != nil || !bytes.Equal(b, want) {
					t.Errorf("%s came to %s as %d bytes, not as the %d sent (%v)", name, box, len(b), len(want), err)
				}
			}
		}
		if len(got) != len(files) {
			t.Errorf("%s has %v", box, got)
		}
	}
	// Once more: to those who have it nothing goes, together or one each.
	brief(t, exitSome, "mail", "--to", "south", "--send")
	brief(t, exitSome, "mail", "--to", "south", "--send", "--together")
	brief(t, exitDone, "mail", "--resume")
	for _, box := range boxes {
		p.delivered(t, box, len(files))
	}
	// To somebody new, all in one message.
	brief(t, exitDone, "mail", "--to", "ana@example.org", "--to", "yamada@example.org", "--send", "--together")
	p.delivered(t, "ana", len(files))
}

// A server that takes little says so before anything is sent.
func TestRealServerTakesLittle(t *testing.T) {
	p := startPostfix(t, "message_size_limit = 200000\n")
	t.Chdir(t.TempDir())
	config := fmt.Sprintf("[mail]\nfrom = \"desk@example.org\"\n[mail.smtp]\nserver = %q\nca = %q\ntries = 1\n", p.address, p.ca)
	if err := os.WriteFile("brief.toml", []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	brief(t, exitDone, "generate", "--quiet")
	_, errs := brief(t, exitFailed, "mail", "--to", "ana@example.org", "--send", "--together")
	if !strings.Contains(errs, "too large: ") || !strings.Contains(errs, "the server takes 200000") || !strings.Contains(errs, "without --together") {
		t.Errorf("got %s", errs)
	}
	// One each, those that fit go.
	out, errs := brief(t, exitSome, "mail", "--to", "ana@example.org", "--send")
	sent := strings.Count(out, " sent\n")
	if sent == 0 || strings.Count(errs, "too large: ") == 0 {
		t.Errorf("%s%s", out, errs)
	}
	p.delivered(t, "ana", sent)
}
