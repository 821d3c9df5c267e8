package mail

import (
	"errors"
	"fmt"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/wneessen/go-mail/smtp"
)

// envelope is a message on its way: who from, who to, and its bytes.
type envelope struct {
	from string
	to   []string
	data []byte
}

// Outcome is what became of a message for one recipient.
type Outcome struct {
	State State
	Code  int
	Text  string
}

func (f *Fault) outcome() Outcome {
	o := Outcome{Deferred, f.Code, f.Text}
	if f.Permanent {
		o.State = Refused
	}
	return o
}

// offer is called when all of a message is sent but its end: what it returns
// nil for is on record before the end goes out. settled are the recipients
// that the server has refused or put off already.
type offer func(accepted []string, settled map[string]Outcome) error

// transact hands one message to the server and says what became of it for each
// recipient; alive says whether the session can be used further. An error is
// that of offer, after which the message was not sent.
func (s *session) transact(e *envelope, offer offer) (out map[string]Outcome, alive bool, err error) {
	out = map[string]Outcome{}
	rest := func(o Outcome) {
		for _, to := range e.to {
			if _, settled := out[to]; !settled {
				out[to] = o
			}
		}
	}
	if most := s.most(); most > 0 && len(e.data) > most {
		rest(Outcome{Refused, 0, fmt.Sprintf("%s: %d bytes, the server takes %d", TooLarge, len(e.data), most)})
		return out, true, nil
	}
	accepted, f := s.address(e, out)
	if f == nil && len(accepted) > 0 {
		return s.hand(e, accepted, out, offer)
	}
	if f != nil {
		rest(f.outcome())
	}
	if f != nil && f.broken() {
		return out, false, nil
	}
	// Nobody is left, or the sender was refused: the server forgets what it
	// was told of the message.
	s.wait(s.server.Patience.Command)
	return out, s.c.Reset() == nil, nil
}

// errEarly is a server that answers what it was not asked: its next answer
// could not be told from that.
var errEarly = errors.New("the server answers before the end of the message")

// TooLarge begins the text of an outcome for a message above the server's size.
const TooLarge = "too large"

// address names sender and recipients. Recipients that are refused or put off
// are in out; a fault is one of the whole message.
func (s *session) address(e *envelope, out map[string]Outcome) (accepted []string, f *Fault) {
	from := "<" + e.from + ">"
	if s.sized() {
		from += fmt.Sprintf(" SIZE=%d", len(e.data))
	}
	s.wait(s.server.Patience.Command)
	if err := s.c.Mail(from); err != nil {
		return nil, s.fault(StepMail, err)
	}
	for _, to := range e.to {
		s.wait(s.server.Patience.Command)
		err := s.c.Rcpt("<" + to + ">")
		if err == nil {
			accepted = append(accepted, to)
			continue
		}
		f := s.fault(StepRcpt, err)
		if f.broken() {
			return nil, f
		}
		o := f.outcome()
		if f.Code == 552 { // too many recipients, by RFC 5321, section 4.5.3.1.10
			o.State = Deferred
		}
		out[to] = o
	}
	return accepted, nil
}

// hand sends the message itself. Before its end goes out, offer puts it on
// record; from then until the answer nobody can know.
func (s *session) hand(e *envelope, accepted []string, out map[string]Outcome, offer offer) (map[string]Outcome, bool, error) {
	all := func(o Outcome) {
		for _, to := range accepted {
			out[to] = o
		}
	}
	s.wait(s.server.Patience.Command)
	w, err := s.c.Data()
	if err != nil {
		f := s.fault(StepData, err)
		all(f.outcome())
		if f.broken() {
			return out, false, nil
		}
		s.wait(s.server.Patience.Command)
		return out, s.c.Reset() == nil, nil
	}
	s.wait(s.server.Patience.Block)
	if _, err = w.Write(e.data); err == nil {
		err = s.c.Text.W.Flush()
	}
	if err == nil && s.c.Text.R.Buffered() > 0 {
		err = errEarly
	}
	if err != nil {
		all(s.fault(StepMessage, err).outcome())
		return out, false, nil
	}
	settled := map[string]Outcome{}
	for to, o := range out {
		settled[to] = o
	}
	if err := offer(accepted, settled); err != nil {
		return out, false, err // the end was not sent: the server drops the message
	}
	s.sealed.Store(true)
	defer s.sealed.Store(false)
	s.wait(s.server.Patience.End)
	o := s.end(w.Close(), w)
	all(o)
	return out, o.State != Unknown && o.Code != 421, nil
}

// end reads the answer to the end of a message.
func (s *session) end(err error, w any) Outcome {
	if err == nil {
		o := Outcome{Sent, 250, ""}
		if d, ok := w.(*smtp.DataCloser); ok {
			o.Text = s.clean(d.ServerResponse())
		}
		return o
	}
	var answer *textproto.Error
	if !errors.As(err, &answer) && !bare(err, &answer) {
		return Outcome{Unknown, 0, s.fault(StepEnd, err).Text}
	}
	o := Outcome{Unknown, answer.Code, s.clean(answer.Msg)}
	switch answer.Code / 100 {
	case 2:
		o.State = Sent
	case 4:
		o.State = Deferred
	case 5:
		o.State = Refused
	}
	return o
}

// bare reads an answer that is a code without words, which RFC 5321, section
// 4.2, allows and the library takes for none.
func bare(err error, answer **textproto.Error) bool {
	var protocol textproto.ProtocolError
	if !errors.As(err, &protocol) {
		return false
	}
	line, short := strings.CutPrefix(string(protocol), "short response: ")
	line = strings.Trim(line, `"`)
	code, err := strconv.Atoi(line)
	if !short || err != nil || len(line) != 3 {
		return false
	}
	*answer = &textproto.Error{Code: code}
	return true
}
