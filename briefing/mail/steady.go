package mail

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/mail"
	"net/textproto"
	"strings"
)

// steady puts boundaries made from the message's content in the place of the
// library's random ones, so that the same message has the same bytes. Nobody
// can know a random boundary beforehand, so that it stands nowhere but where
// it is one; nor can a text hold the new one, which is made from its own hash.
//
// A dot at the beginning of a line is written as =2E (RFC 2049, section 3): only
// quoted-printable text has such lines, and there are servers that take a dot
// at which the connection is cut for the end of a message.
func steady(message []byte) ([]byte, error) {
	m, err := mail.ReadMessage(bytes.NewReader(message))
	if err != nil {
		return nil, fmt.Errorf("the message cannot be read back: %w", err)
	}
	message = withoutDots(message)
	found, err := boundaries(textproto.MIMEHeader(m.Header), m.Body, nil)
	if err != nil {
		return nil, fmt.Errorf("the message cannot be read back: %w", err)
	}
	for n, b := range found {
		message = bytes.ReplaceAll(message, []byte(b), fmt.Appendf(nil, "=_brief_%d", n)) // for the hash: a fixed text
	}
	sum := sha256.Sum256(message)
	for n := len(found) - 1; n >= 0; n-- {
		message = bytes.ReplaceAll(message, fmt.Appendf(nil, "=_brief_%d", n), fmt.Appendf(nil, "brief_%s_%d", hex.EncodeToString(sum[:16]), n))
	}
	return message, nil
}

// boundaries lists those of a message and of its parts, from the outside in.
func boundaries(h textproto.MIMEHeader, body io.Reader, out []string) ([]string, error) {
	kind, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil {
		return nil, err
	}
	if !strings.HasPrefix(kind, "multipart/") {
		return out, nil
	}
	out = append(out, params["boundary"])
	r := multipart.NewReader(body, params["boundary"])
	for {
		p, err := r.NextRawPart()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		if out, err = boundaries(p.Header, p, out); err != nil {
			return nil, err
		}
	}
}

// longestLine is that of quoted-printable text (RFC 2045, section 6.7).
const longestLine = 76

// withoutDots writes dots at the beginning of lines as =2E, and breaks lines
// that get too long by that.
func withoutDots(message []byte) []byte {
	if !bytes.Contains(message, []byte("\r\n.")) {
		return message
	}
	var out []byte
	for line := range bytes.SplitSeq(message, []byte("\r\n")) {
		for len(line) > 0 && line[0] == '.' {
			line = append([]byte("=2E"), line[1:]...)
			if len(line) <= longestLine {
				break
			}
			at := longestLine - 1
			for line[at-1] == '=' || line[at-2] == '=' { // not within =XX
				at--
			}
			out = append(append(out, line[:at]...), "=\r\n"...)
			line = line[at:]
		}
		out = append(append(out, line...), "\r\n"...)
	}
	return bytes.TrimSuffix(out, []byte("\r\n"))
}
