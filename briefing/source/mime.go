package source

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"strings"

	"golang.org/x/net/html/charset"
)

// part is a part of a MIME message that has no parts itself.
type part struct {
	contentType string // the whole field
	mediaType   string
	charset     string
	name        string // of an attachment
	location    string
	attached    bool
	body        []byte // decoded from its transfer encoding
	alternative int    // number of the multipart/alternative it is in, 0 for none
	flowed      bool   // text whose lines were broken for transport (RFC 3676)
	joined      bool   // and whose breaks take the blank with them (DelSp)
}

const (
	maxParts       = 500
	maxPartNesting = 12
)

var errParts = errors.New("too many parts")

// parts are the leaves of a message in order.
func parts(h textproto.MIMEHeader, body io.Reader) ([]part, error) {
	w := partWalker{}
	err := w.walk(h, body, 0, 0)
	return w.parts, err
}

type partWalker struct {
	parts        []part
	alternatives int
}

func (w *partWalker) walk(h textproto.MIMEHeader, body io.Reader, alternative, depth int) error {
	if len(w.parts) >= maxParts || depth > maxPartNesting {
		return errParts
	}
	contentType := h.Get("Content-Type")
	if contentType == "" {
		contentType = "text/plain"
	}
	mediaType, params, err := mime.ParseMediaType(contentType)
	if err != nil && mediaType == "" {
		mediaType = "text/plain"
	}
	if strings.HasPrefix(mediaType, "multipart/") && params["boundary"] != "" {
		if mediaType == "multipart/alternative" && alternative == 0 {
			w.alternatives++
			alternative = w.alternatives
		}
		r := multipart.NewReader(body, params["boundary"])
		for {
			p, err := r.NextRawPart()
			if err == io.EOF {
				return nil
			}
			if err != nil {
				return err
			}
			if err := w.walk(p.Header, p, alternative, depth+1); err != nil {
				return err
			}
		}
	}
	p := part{
		contentType: contentType, mediaType: mediaType, charset: params["charset"], alternative: alternative, location: h.Get("Content-Location"),
		flowed: strings.EqualFold(params["format"], "flowed"), joined: strings.EqualFold(params["delsp"], "yes"),
	}
	disposition, extra, _ := mime.ParseMediaType(h.Get("Content-Disposition"))
	p.name = decodeHeader(extra["filename"])
	if p.name == "" {
		p.name = decodeHeader(params["name"])
	}
	p.attached = disposition == "attachment" || p.name != "" && disposition != "inline"
	p.body, err = transferDecoded(h.Get("Content-Transfer-Encoding"), body)
	if err != nil {
		return err
	}
	w.parts = append(w.parts, p)
	return nil
}

func transferDecoded(encoding string, body io.Reader) ([]byte, error) {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		raw, err := io.ReadAll(body)
		if err != nil {
			return nil, err
		}
		clean := bytes.Map(func(r rune) rune {
			if r == '=' || r <= ' ' {
				return -1
			}
			return r
		}, raw)
		out := make([]byte, base64.RawStdEncoding.DecodedLen(len(clean)))
		n, err := base64.RawStdEncoding.Decode(out, clean)
		return out[:n], err
	}
	return io.ReadAll(body)
}

// text is the part as UTF-8 text of its own kind (plain or HTML).
func (p part) plain() string {
	contentType := p.contentType
	if p.charset == "" {
		contentType = ""
	}
	s := strings.ReplaceAll(strings.ReplaceAll(string(toUTF8(p.body, contentType)), "\r\n", "\n"), "\r", "\n")
	if p.flowed {
		s = unflow(s, p.joined)
	}
	return tidy(s)
}

// unflow joins lines that end in a blank with the next (RFC 3676).
func unflow(s string, joined bool) string {
	var out strings.Builder
	for _, l := range strings.SplitAfter(s, "\n") {
		body, ended := strings.CutSuffix(l, "\n")
		soft := ended && strings.HasSuffix(body, " ") && body != "-- "
		body = strings.TrimPrefix(body, " ") // stuffed
		if soft && joined {
			body = strings.TrimSuffix(body, " ")
		}
		out.WriteString(body)
		if ended && !soft {
			out.WriteByte('\n')
		}
	}
	return out.String()
}

var headerDecoder = mime.WordDecoder{CharsetReader: func(label string, r io.Reader) (io.Reader, error) {
	return charset.NewReaderLabel(label, r)
}}

// decodeHeader reads the encoded words of a header field.
func decodeHeader(s string) string {
	if d, err := headerDecoder.DecodeHeader(s); err == nil {
		s = d
	}
	return oneLine(strings.ToValidUTF8(s, "\uFFFD"))
}

// headOf are the header fields of a message and what stands behind them.
func headOf(b []byte) (*mail.Message, error) {
	b = bytes.TrimPrefix(bytes.TrimLeft(b, "\r\n"), []byte(bom))
	if bytes.HasPrefix(b, []byte("From ")) || bytes.HasPrefix(b, []byte(">From ")) { // the line of a mailbox
		if i := bytes.IndexByte(b, '\n'); i >= 0 {
			b = b[i+1:]
		}
	}
	return mail.ReadMessage(bytes.NewReader(b))
}

// isMailField knows the header fields that tell a message from a text whose first
// lines happen to hold colons.
func isMailField(name string) bool {
	switch name {
	case "from", "to", "date", "subject", "message-id", "mime-version", "received", "return-path", "delivered-to", "content-type",
		"x-mailer", "dkim-signature":
		return true
	}
	return false
}

// looksLikeMail says whether a file starts with the header of a message: one
// field at least that only mail programs write, and three known ones.
func looksLikeMail(start []byte) bool {
	known, technical := 0, false
	first, _, _ := bytes.Cut(bytes.TrimLeft(start, "\r\n"), []byte("\n"))
	if name, _, ok := bytes.Cut(first, []byte(":")); (!ok || bytes.ContainsAny(name, " \t")) && !bytes.HasPrefix(first, []byte("From ")) {
		return false
	}
	for i, l := range strings.Split(strings.TrimLeft(string(start), "\r\n"), "\n") {
		l = strings.TrimRight(l, "\r")
		if l == "" {
			break
		}
		if l[0] == ' ' || l[0] == '\t' || i == 0 && strings.HasPrefix(l, "From ") {
			continue
		}
		name, _, ok := strings.Cut(l, ":")
		if !ok || strings.ContainsAny(name, " \t") {
			return false
		}
		name = strings.ToLower(name)
		if isMailField(name) {
			known++
			technical = technical || name == "message-id" || name == "mime-version" || name == "received"
		}
	}
	return known >= 3 && technical
}
