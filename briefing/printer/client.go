package printer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"sync/atomic"

	"github.com/OpenPrinting/goipp"
)

// client sends requests to one printer.
type client struct {
	address, url string
	http         *http.Client
	last         atomic.Uint32
}

// largestAnswer bounds what a printer may answer; the longest lists of media
// take some 100 KB.
const largestAnswer = 4 << 20

// request begins a request with what each must begin with (RFC 8011, 4.1.4).
func (c *client) request(op goipp.Op, uri string) *goipp.Message {
	m := goipp.NewRequest(goipp.DefaultVersion, op, c.last.Add(1))
	m.Operation.Add(goipp.MakeAttr("attributes-charset", goipp.TagCharset, goipp.String("utf-8")))
	m.Operation.Add(goipp.MakeAttr("attributes-natural-language", goipp.TagLanguage, goipp.String("en")))
	if uri != "" {
		m.Operation.Add(goipp.MakeAttr("printer-uri", goipp.TagURI, goipp.String(uri)))
	}
	return m
}

// do sends a request, with a document of a size behind it if there is one, and
// gives the answer. An answer that is no success is a *Refused.
func (c *client) do(ctx context.Context, m *goipp.Message, doc io.Reader, size int64) (*goipp.Message, error) {
	head, err := m.EncodeBytes()
	if err != nil {
		return nil, fmt.Errorf("the request cannot be written: %w", err)
	}
	var body io.Reader = bytes.NewReader(head)
	if doc != nil {
		body = io.MultiReader(body, doc)
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url, body)
	if err != nil {
		return nil, err
	}
	r.ContentLength = int64(len(head))
	if doc != nil {
		r.ContentLength += size
	}
	r.Header.Set("Content-Type", goipp.ContentType)
	answer, err := c.http.Do(r)
	if err != nil {
		return nil, c.unreachable(ctx, err)
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, c.refusedHTTP(answer)
	}
	var out goipp.Message
	if err := out.Decode(io.LimitReader(answer.Body, largestAnswer)); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, &Unreachable{c.address, fmt.Errorf("it does not speak IPP (%w)", err)}
	}
	if status := goipp.Status(out.Code); status >= goipp.StatusRedirectionOtherSite {
		return &out, refused(status, &out)
	}
	return &out, nil
}

// unreachable says why a printer cannot be reached, without the URL and the
// method that Go puts before it.
func (c *client) unreachable(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	var untrusted *Untrusted
	var dns *net.DNSError
	var syscall *os.SyscallError
	var timeout net.Error
	switch {
	case errors.As(err, &untrusted):
		err = untrusted
	case errors.As(err, &dns):
		err = errors.New("there is no such host")
	case errors.As(err, &syscall):
		err = syscall.Err
	case errors.As(err, &timeout) && timeout.Timeout():
		err = errors.New("it does not answer")
	}
	return &Unreachable{c.address, err}
}

func (c *client) refusedHTTP(answer *http.Response) error {
	switch answer.StatusCode {
	case http.StatusNotFound:
		return &Unreachable{c.address, errors.New("there is no such printer")}
	case http.StatusUnauthorized, http.StatusForbidden:
		return &Refused{Why: "the printer asks for a password, or is not for this user"}
	case http.StatusUpgradeRequired:
		return &Refused{Why: "the printer takes encrypted jobs only: write ipps:// in place of ipp://"}
	}
	return &Unreachable{c.address, fmt.Errorf("it answers %q", answer.Status)}
}

// refused says what a printer said no to.
func refused(status goipp.Status, m *goipp.Message) error {
	why := "the printer says " + status.String()
	switch status {
	case goipp.StatusErrorNotFound:
		why = "there is no such printer or job"
	case goipp.StatusErrorNotAcceptingJobs:
		why = "the printer takes no jobs now"
	case goipp.StatusErrorNotAuthorized, goipp.StatusErrorNotAuthenticated, goipp.StatusErrorForbidden:
		why = "the printer is not for this user"
	case goipp.StatusErrorDocumentFormatNotSupported:
		why = "the printer does not print PDF"
	case goipp.StatusErrorBusy, goipp.StatusErrorTooManyJobs:
		why = "the printer is busy"
	}
	if text := attributes(m.Operation).text("status-message"); text != "" && !strings.EqualFold(text, status.String()) {
		why += " (" + strings.TrimSuffix(text, ".") + ")"
	}
	var names []string
	for _, a := range m.Unsupported {
		names = append(names, a.Name)
	}
	if len(names) > 0 {
		why += ": it does not take " + strings.Join(names, ", ")
	}
	return &Refused{Why: why, Busy: status == goipp.StatusErrorBusy || status == goipp.StatusErrorTooManyJobs}
}

// clip cuts a name to the length that the protocol allows, between characters.
func clip(s string) string {
	const most = 255
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most-len("…")], "") + "…"
}
