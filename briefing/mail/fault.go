package mail

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/textproto"
	"os"
	"strings"
	"syscall"
)

// Step is a step of the conversation with a server.
type Step string

// The steps, in their order.
const (
	StepConnect  Step = "connecting"
	StepGreeting Step = "greeting"
	StepHello    Step = "EHLO"
	StepTLS      Step = "STARTTLS"
	StepAuth     Step = "AUTH"
	StepMail     Step = "MAIL"
	StepRcpt     Step = "RCPT"
	StepData     Step = "DATA"
	StepMessage  Step = "message"
	StepEnd      Step = "end of message"
)

// Fault is what went wrong with a server: its answer, or none.
type Fault struct {
	Server string
	Step   Step
	// Code is that of the server's answer, 0 where there was none that could
	// be understood.
	Code int
	Text string
	// Permanent says that trying again does not help.
	Permanent bool
}

func (f *Fault) Error() string {
	if f.Code > 0 {
		return fmt.Sprintf("%s: answer to %s: %d %s", f.Server, f.Step, f.Code, f.Text)
	}
	return fmt.Sprintf("%s: %s", f.Server, f.Text)
}

// broken says that nothing more can be said on the connection: the server
// hung up, said that it will (421), or said what is no answer to the question,
// so that its next answer may be one to this question.
func (f *Fault) broken() bool { return f.Code/100 != 4 && f.Code/100 != 5 || f.Code == 421 }

// fault puts an error of a step into words, without secrets.
func (s *session) fault(step Step, err error) *Fault {
	f := &Fault{Server: s.server.Address(), Step: step}
	var answer *textproto.Error
	if errors.As(err, &answer) {
		f.Code, f.Text = answer.Code, s.clean(answer.Msg)
		f.Permanent = answer.Code/100 == 5
		return f
	}
	f.Text, f.Permanent = reason(step, err)
	f.Text = s.clean(f.Text)
	return f
}

// reason says why there was no answer, and whether that will stay so.
func reason(step Step, err error) (string, bool) {
	var invalid *tls.CertificateVerificationError
	var record tls.RecordHeaderError
	var alert tls.AlertError
	var dns *net.DNSError
	var timeout net.Error
	var protocol textproto.ProtocolError
	switch {
	case errors.As(err, &invalid), errors.As(err, new(x509.UnknownAuthorityError)), errors.As(err, new(x509.HostnameError)), errors.As(err, new(x509.CertificateInvalidError)):
		return "the server's certificate is not valid: " + certificate(err), true
	case errors.As(err, &record):
		return "the server does not speak TLS there", true
	case errors.As(err, &alert):
		return "the server refuses TLS: " + alert.Error(), true
	case errors.As(err, &dns) && dns.IsNotFound:
		return "there is no host of that name", true
	case errors.As(err, &dns):
		return "the name cannot be looked up", false
	case errors.Is(err, context.Canceled):
		return "interrupted", false
	case errors.Is(err, syscall.ECONNREFUSED):
		return "the connection was refused", false
	case errors.Is(err, errTalkative):
		return errTalkative.Error(), true
	case errors.As(err, &timeout) && timeout.Timeout(), errors.Is(err, os.ErrDeadlineExceeded):
		return fmt.Sprintf("no answer in time (%s)", step), false
	case errors.As(err, &protocol):
		return fmt.Sprintf("the answer is no SMTP (%s)", step), false
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE), errors.Is(err, net.ErrClosed), errors.Is(err, io.ErrClosedPipe):
		return fmt.Sprintf("the connection was cut (%s)", step), false
	case errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.ENETUNREACH):
		return "the server cannot be reached", false
	}
	return fmt.Sprintf("%v (%s)", err, step), false
}

// certificate is the cause of an error with a certificate.
func certificate(err error) string {
	s := err.Error()
	if _, cause, ok := strings.Cut(s, "failed to verify certificate: "); ok {
		s = cause
	}
	return strings.TrimPrefix(s, "x509: ")
}

// errTalkative is a server that sends more than any answers have.
var errTalkative = errors.New("the server talks without end")

// longestTalk is the number of bytes a server may send on one connection.
const longestTalk = 4 << 20

// bounded bounds what a server may say.
type bounded struct {
	net.Conn
	left int
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errTalkative
	}
	n, err := b.Conn.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}
