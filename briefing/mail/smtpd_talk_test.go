package mail

import (
	"bufio"
	"crypto/hmac"
	"crypto/md5"
	"crypto/tls"
	"encoding/base64"
	"fmt"
	"net"
	"net/textproto"
	"strings"
	"time"
)

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
