package source

import (
	"fmt"
	"net/mail"
	"net/textproto"
	"strings"

	"brief/briefing"
)

// message is a letter, whatever program wrote it down.
type message struct {
	from, subject string
	date          briefing.Date
	text          string
	attachments   []string
}

// readMail reads a message in the Internet Message Format (RFC 5322, MIME).
func readMail(b []byte) (document, *Problem) {
	m, problem := parseMail(b, 0)
	if problem != nil {
		return document{}, problem
	}
	return m.document()
}

func parseMail(b []byte, depth int) (message, *Problem) {
	head, err := headOf(b)
	if err != nil {
		return message{}, broken("the header of the message")
	}
	m := message{from: sender(decodeHeader(head.Header.Get("From"))), subject: decodeHeader(head.Header.Get("Subject"))}
	if t, err := head.Header.Date(); err == nil {
		m.date, _ = placeholder(briefing.DateOf(t))
	} else {
		m.date, _ = metaDate(head.Header.Get("Date"))
	}
	ps, err := parts(textproto.MIMEHeader(head.Header), head.Body)
	if err != nil {
		return message{}, broken("the message")
	}
	inner, problem := m.fill(ps, depth)
	if problem != nil {
		return message{}, problem
	}
	if inner != nil && len(inner.text) > len(m.text) { // sent on as an attachment, with a note
		return *inner, nil
	}
	return m, nil
}

// sender is the name in a From field, without the address.
func sender(from string) string {
	if a, err := mail.ParseAddress(from); err == nil {
		return a.Name
	}
	name, _, _ := strings.Cut(from, "<")
	return strings.Trim(name, ` "'`)
}

// fill takes the text of a message from its parts: the plain version, unless
// it is a mere stub of the HTML one. It gives back the message that is
// attached, if any.
func (m *message) fill(ps []part, depth int) (inner *message, problem *Problem) {
	var texts []string
	plain := map[int]string{}
	for _, p := range ps {
		switch {
		case p.mediaType == "message/rfc822" && inner == nil && depth < 3:
			if x, problem := parseMail(p.body, depth+1); problem == nil {
				inner = &x
			}
		case p.attached || p.mediaType != "text/plain" && p.mediaType != "text/html":
			if p.name != "" {
				m.attachments = append(m.attachments, p.name)
			}
		case p.mediaType == "text/plain":
			text := strings.TrimSpace(p.plain())
			if p.alternative > 0 {
				plain[p.alternative] = text
			}
			texts = append(texts, text)
		default:
			text, problem := readFragment(p.body, p.typeOf())
			if problem != nil {
				return nil, problem
			}
			old, both := plain[p.alternative]
			switch {
			case p.alternative == 0 || !both:
				texts = append(texts, text)
			case 2*len(old) < len(text): // "Your program does not show HTML"
				texts[len(texts)-1] = text
			}
		}
	}
	m.text = strings.TrimSpace(strings.Join(texts, "\n\n"))
	return inner, nil
}

// typeOf is the Content-Type where it names a charset.
func (p part) typeOf() string {
	if p.charset == "" {
		return ""
	}
	return p.contentType
}

// document makes a report of a message: what was sent on, if it was, with the
// subject as its headline.
func (m message) document() (document, *Problem) {
	m.unwrap()
	if len(strings.Fields(m.text)) < someWords {
		if len(m.attachments) > 0 {
			return document{}, &Problem{
				Why:  fmt.Sprintf("the message has no text, only attachments (%s)", strings.Join(m.attachments[:min(len(m.attachments), 5)], ", ")),
				Hint: "save the attachment and name that file",
			}
		}
		return document{}, &Problem{Why: "the message has no text", Hint: "save its attachment, if it has one, and name that file; or leave it out"}
	}
	d := document{text: m.text}
	if title := m.headline(); title != "" {
		d.text = title + "\n\n" + m.text
	}
	if outlet := organisation(m.from); outlet != "" || !m.date.IsZero() {
		d.Metadata = briefing.Metadata{Date: m.date, Outlet: outlet, From: briefing.FromHeader}
	}
	return d, nil
}

// headline is the subject, where it is one and the text does not start with
// it.
func (m message) headline() string {
	title := m.subject
	for {
		rest, ok := cutPrefixes(title, "re:", "fw:", "fwd:", "aw:", "wg:", "tr:", "external:", "[external]", "[ext]")
		if !ok {
			break
		}
		title = rest
	}
	first, _, _ := strings.Cut(m.text, "\n")
	if len(strings.Fields(title)) < 3 || sameWords(first, title) {
		return ""
	}
	return title
}

// cutPrefixes cuts one of the prefixes, whatever its case.
func cutPrefixes(s string, prefixes ...string) (string, bool) {
	for _, p := range prefixes {
		if len(s) >= len(p) && strings.EqualFold(s[:len(p)], p) {
			return strings.TrimSpace(s[len(p):]), true
		}
	}
	return s, false
}

// ofOrganisations are words of the names under which agencies and offices
// write; a person who sends a report on is no outlet.
var ofOrganisations = lexicon(`news agency press ministry service office embassy times post wire daily gazette herald tribune journal radio television tv
	broadcasting media bureau department government cabinet secretariat commission chamber committee council newsletter online information chancellery presidency
	mission consulate review bulletin observer chronicle report reports newsroom bank fund institute`)

func organisation(from string) string {
	for _, w := range strings.FieldsFunc(strings.ToLower(from), func(r rune) bool { return r == ' ' || r == '.' || r == '-' || r == ',' }) {
		if ofOrganisations(w) {
			return from
		}
	}
	return ""
}
