package mail

import (
	"bytes"
	"crypto"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base32"
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"
)

// Message is a mail with one briefing or more, not yet written.
type Message struct {
	From, ReplyTo Address // zero for none
	To            Recipients
	Items         []*Item
	// Date is that of the header.
	Date time.Time
	// ID is the Message-ID without its angle brackets; see MessageID.
	ID string
	// Thread are the Message-IDs that the message answers, the oldest first.
	Thread []string
	// Draft makes an unsent message, which a mail program opens for writing:
	// with Bcc, and without From where none is set.
	Draft bool
	// Sign, if set, signs the message (S/MIME, RFC 8551). A signed message has
	// other bytes each time.
	Sign *Identity
}

// Identity is a key with its certificate.
type Identity struct {
	Key          crypto.PrivateKey
	Certificate  *x509.Certificate
	Intermediate *x509.Certificate
}

// MessageID makes the stable identifier of a message: the same briefings to
// the same recipients always have the same, so that a server that has seen it
// can tell. domain is that of the sender.
func MessageID(items []*Item, to *Recipients, domain string) string {
	refs := make([]string, len(items))
	for i, item := range items {
		refs[i] = item.Ref()
	}
	return messageID(refs, to, domain)
}

func messageID(refs []string, to *Recipients, domain string) string {
	refs = slices.Clone(refs)
	slices.Sort(refs)
	var keys []string
	for _, a := range to.All() {
		keys = append(keys, a.Key())
	}
	slices.Sort(keys)
	sum := sha256.Sum256([]byte(strings.Join(refs, " ") + "\n" + strings.Join(keys, " ")))
	if domain == "" {
		domain = noDomain
	}
	return fmt.Sprintf("brief.%s.%s@%s", safeName(refs[0]), base32.HexEncoding.EncodeToString(sum[:])[:24], domain)
}

// noDomain stands in a Message-ID where no sender is set; it exists nowhere
// (RFC 2606).
const noDomain = "brief.invalid"

// attachment is the name of the PDF in a message.
func (i *Item) attachment() string { return safeName(i.Briefing.Slug) + ".pdf" }

// safeName leaves what is harmless in a header, an identifier and a file name.
func safeName(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r >= '0' && r <= '9', r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r == '-', r == '_':
			return r
		}
		return '-'
	}, s)
	if len(s) > 100 {
		s = s[:100]
	}
	if s == "" {
		return "briefing"
	}
	return s
}

// MarkingHeader is the header field that carries the handling marking, beside
// subject and body; ReferenceHeader those of the briefings.
const (
	MarkingHeader   = "X-Handling-Marking"
	ReferenceHeader = "X-Briefing-Reference"
)

// Write gives the bytes of the message, in lines that end with CR LF, of ASCII
// characters only, so that no server needs an extension to take it.
func (m *Message) Write(t *Templates) ([]byte, error) {
	v := newView(m.Items, len(m.Thread) > 0, func(n int) string { return "cid:" + m.contentID(n) })
	w, err := t.write(v)
	if err != nil {
		return nil, err
	}
	g := gomail.NewMsg(gomail.WithNoDefaultUserAgent(), gomail.WithCharset(gomail.CharsetUTF8), gomail.WithEncoding(gomail.EncodingQP))
	m.address(g)
	g.Subject(w.subject)
	g.SetDateWithValue(m.Date)
	g.SetMessageIDWithValue(m.ID)
	if v.Marking != "" {
		g.SetGenHeader(MarkingHeader, subjectLine(v.Marking))
	}
	refs := make([]string, len(m.Items))
	for i, item := range m.Items {
		refs[i] = safeName(item.Ref())
	}
	g.SetGenHeader(ReferenceHeader, strings.Join(refs, " "))
	if n := len(m.Thread); n > 0 {
		g.SetGenHeader(gomail.HeaderInReplyTo, "<"+m.Thread[n-1]+">")
		g.SetGenHeader(gomail.HeaderReferences, "<"+strings.Join(m.Thread, "> <")+">")
	}
	how := gomail.WithPartEncoding(gomail.EncodingQP)
	if m.Sign != nil { // what is signed cannot be gone over afterwards; see steady
		how = gomail.WithPartEncoding(gomail.EncodingB64)
	}
	g.SetBodyString(gomail.TypeTextPlain, w.text, how)
	g.AddAlternativeString(gomail.TypeTextHTML, w.html, how)
	if err := m.attach(g); err != nil {
		return nil, err
	}
	if m.Sign != nil {
		if err := g.SignWithKeypair(m.Sign.Key, m.Sign.Certificate, m.Sign.Intermediate); err != nil {
			return nil, fmt.Errorf("signing: %w", err)
		}
	}
	var out bytes.Buffer
	if _, err := g.WriteTo(&out); err != nil {
		return nil, err
	}
	if m.Sign != nil {
		return out.Bytes(), nil
	}
	return steady(out.Bytes())
}

func (m *Message) address(g *gomail.Msg) {
	if !m.From.IsZero() {
		g.FromMailAddress(m.From.header())
	}
	if !m.ReplyTo.IsZero() {
		g.ReplyToMailAddress(m.ReplyTo.header())
	}
	for _, l := range []struct {
		name gomail.AddrHeader
		list []Address
	}{{gomail.HeaderTo, m.To.To}, {gomail.HeaderCc, m.To.Cc}} {
		for _, a := range l.list {
			g.SetAddrHeaderFromMailAddress(l.name, append(g.GetAddrHeader(l.name), a.header())...)
		}
	}
	if m.Draft {
		g.SetGenHeader("X-Unsent", "1")
		var hidden []string
		for _, a := range m.To.Bcc {
			hidden = append(hidden, a.header().String())
		}
		if len(hidden) > 0 {
			g.SetGenHeader("Bcc", strings.Join(hidden, ", "))
		}
	}
	if len(m.To.To) == 0 && len(m.To.Cc) == 0 && !m.Draft {
		g.SetGenHeader("To", "undisclosed-recipients:;") // RFC 5322, section 3.6.3
	}
}

// attach puts the charts into the message and the PDFs behind it.
func (m *Message) attach(g *gomail.Msg) error {
	for n, item := range m.Items {
		if len(item.Chart) > 0 && TradeChart(item.Briefing) != nil {
			name := strings.TrimSuffix(item.attachment(), ".pdf") + "_trade.png"
			if err := g.EmbedReader(name, bytes.NewReader(item.Chart), gomail.WithFileContentType("image/png"), gomail.WithFileContentID("<"+m.contentID(n)+">")); err != nil {
				return err
			}
		}
		if err := g.AttachReader(item.attachment(), bytes.NewReader(item.PDF), gomail.WithFileContentType("application/pdf")); err != nil {
			return err
		}
	}
	return nil
}

// contentID names the chart of the n-th item (RFC 2392).
func (m *Message) contentID(n int) string {
	_, domain, _ := strings.Cut(m.ID, "@")
	return fmt.Sprintf("trade.%d.%s@%s", n+1, safeName(m.Items[n].Ref()), domain)
}

// Page is the HTML of a message as a page of its own, with the charts in it:
// open it in a browser, copy all, paste it into a message.
func (m *Message) Page(t *Templates) ([]byte, error) {
	w, err := t.write(newView(m.Items, len(m.Thread) > 0, func(n int) string {
		return "data:image/png;base64," + base64.StdEncoding.EncodeToString(m.Items[n].Chart)
	}))
	return []byte(w.html), err
}

// Preview is what a reader sees first: subject and text.
func (m *Message) Preview(t *Templates) (subject, text string, err error) {
	w, err := t.write(newView(m.Items, len(m.Thread) > 0, func(int) string { return "" }))
	return w.subject, w.text, err
}
