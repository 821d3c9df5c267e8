package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"brief/briefing/compose"
	"brief/briefing/mail"
	"brief/briefing/source"
)

// hintServer says what to look at where a server cannot be used.
func hintServer(f *mail.Fault) string {
	switch f.Step {
	case mail.StepTLS:
		return "nothing was sent; check server and security in [mail.smtp], or name the authority that vouches for the server with ca"
	case mail.StepAuth:
		return "nothing was sent; check user and auth in [mail.smtp], and where the password comes from"
	}
	return "nothing was sent; check server and security in [mail.smtp]"
}

// ledgerProblem is an error of the folder that keeps what was mailed.
func ledgerProblem(dir string, err error) error {
	var l *mail.LedgerError
	if errors.As(err, &l) && l.Line > 0 {
		return fmt.Errorf("%s: %w; nothing is sent until it is mended, as nobody knows what was", filepath.Join(dir, "ledger.jsonl"), err)
	}
	return &compose.OutputError{Name: dir, Err: withoutPath(err)}
}

func noSender(config string) error {
	return fmt.Errorf("%s: mail.from is not set: a message that is sent needs a sender", config)
}

func wrongServer(s string) error {
	return fmt.Errorf("%q is no server: write host:port, as in smtp.example.org:587", s)
}

func wrongSecurity(s string) error {
	return fmt.Errorf("security %q is not known: starttls, tls and plaintext are", s)
}

func wrongAuth(s string) error {
	return fmt.Errorf("auth %q is not known: plain, login, cram-md5 and xoauth2 are", s)
}

func noCertificate(name string) error {
	return fmt.Errorf("ca: %s holds no certificate in PEM form", name)
}

func wouldSend(s *mail.Server, n, of int) string {
	return fmt.Sprintf("Would send by %s (%s), message %d of %d", s.Address(), s.Security, n, of)
}

func sentWhen(r mail.Result) string {
	if r.Before {
		return "sent before"
	}
	return "sent"
}

// retry says that and why a wait begins.
func (u *ui) retry(wait time.Duration, why string) {
	if !u.quiet {
		fmt.Fprintf(u.err, "brief: trying again in %s: %s\n", wait, why)
	}
}

func (u *ui) nothingWaits() {
	if !u.quiet {
		fmt.Fprintln(u.err, "brief: the outbox is empty")
	}
}

// notSent is the problem of pairs that share an outcome.
func notSent(rs []mail.Result) source.Problem {
	to, refs := pairs(rs)
	o := rs[0].Outcome
	answer := o.Text
	if o.Code > 0 {
		answer = strings.TrimSpace(fmt.Sprintf("%d %s", o.Code, o.Text))
	}
	p := source.Problem{Name: to}
	switch o.State {
	case mail.Refused:
		p.Why = fmt.Sprintf("refused %s: %s", refs, answer)
		switch {
		case o.Code == 530 || o.Code == 535 || o.Code == 538:
			p.Hint = "set user in [mail.smtp], then send again"
		case o.Code == 552:
			p.Hint = "the mailbox is full, or the message too large for it: send the briefings one each, or write a draft"
		default:
			p.Hint = "check the address, then send again"
		}
		if strings.HasPrefix(o.Text, mail.TooLarge) {
			p.Hint = "send the briefings one each, without --together; or write a draft, and put the PDF where the recipient can fetch it"
		}
	case mail.Unknown, mail.Offered:
		p.Why = fmt.Sprintf("it is not known whether %s arrived: %s", refs, orLost(answer))
		p.Hint = "ask the recipient; --force sends it again"
	case mail.Withdrawn:
		p.Why = fmt.Sprintf("%s was not sent any more: %s", refs, answer)
		p.Hint = "send the current version"
	default:
		p.Why = fmt.Sprintf("%s is not sent yet: %s", refs, orWaits(answer))
		p.Hint = "it waits in the outbox; brief mail --resume tries again"
	}
	return p
}

func orLost(answer string) string {
	if answer == "" {
		return "the program ended before the answer"
	}
	return answer
}

func orWaits(answer string) string {
	if answer == "" {
		return "it was not its turn"
	}
	return answer
}
