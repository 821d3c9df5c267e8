// Package printer prints PDFs through the Internet Printing Protocol (RFC 8010,
// RFC 8011, PWG 5100.14 "IPP Everywhere"): it asks a printer what it can do,
// chooses, refuses what cannot be done before anything is sent, streams the
// file, and follows the job to its end.
package printer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/OpenPrinting/goipp"
)

// Wish is what a job should look like. Empty fields leave it to the printer.
type Wish struct {
	// Name is the job's, as the printer shows it; User who sends it.
	Name, User string
	// Media is a name of PWG 5101.1 ("iso_a4_210x297mm").
	Media string
	// Sides is one-sided, two-sided-long-edge or two-sided-short-edge.
	Sides string
	// Color is monochrome, color or "".
	Color  string
	Copies int
	// Staple and Punch ask for one staple, or for holes; Saddle for a booklet
	// stitched in the fold.
	Staple, Punch, Saddle bool
	// PIN holds the job until it is typed at the printer.
	PIN string
	// Load prints although the paper is not loaded: the printer asks for it.
	Load bool
}

// Document is a PDF to be printed. Open is called once, and again where the
// printer was busy.
type Document struct {
	Size int64
	Open func() (io.ReadCloser, error)
}

// Job is one that the printer has taken.
type Job struct {
	ID int
	// User is who sent it: only they may take it back.
	User string
}

// Printer is a printer, or a queue of the system's, that can be asked.
type Printer struct {
	client *client
	// URI is what it calls itself to the protocol.
	URI   string
	attrs attributes
}

// Open asks the printer what it can do. An address is a URI (ipp, ipps) or the
// name of a queue of the system's print server (CUPS). Fingerprint, if set, is
// the SHA-256 in hexadecimal of the one certificate that is trusted with ipps;
// without it the certificate must be signed by an authority that the system
// trusts. Errors are *Unreachable, *Refused and those of the address.
func Open(ctx context.Context, address, fingerprint string) (*Printer, error) {
	c, uri, err := dial(address, fingerprint)
	if err != nil {
		return nil, err
	}
	p := &Printer{client: c, URI: uri}
	m := c.request(goipp.OpGetPrinterAttributes, uri)
	m.Operation.Add(goipp.MakeAttr("requested-attributes", goipp.TagKeyword, goipp.String("all")))
	answer, err := c.do(ctx, m, nil, 0)
	if err != nil {
		return nil, err
	}
	p.attrs = attributes(answer.Printer)
	return p, nil
}

// Name is what the printer is called.
func (p *Printer) Name() string {
	for _, key := range []string{"printer-info", "printer-name", "printer-make-and-model"} {
		if s := p.attrs.text(key); s != "" {
			return s
		}
	}
	return p.URI
}

// Ability is one thing that a printer can do: a keyword and its values.
type Ability struct {
	What   string
	Values []string
}

// Abilities are what matters for a briefing, in keywords of the protocol:
// media-supported, media-ready, sides, colour, finishings, PIN, state.
func (p *Printer) Abilities() []Ability {
	var out []Ability
	for _, key := range []string{
		"printer-make-and-model", "printer-state", "printer-state-reasons", "document-format-supported", "media-ready", "media-supported",
		"sides-supported", "print-color-mode-supported", "copies-supported", "finishings-supported", "job-password-supported",
	} {
		if v := p.attrs.list(key); len(v) > 0 {
			out = append(out, Ability{key, v})
		}
	}
	return out
}

// Sides says whether the printer can print a document as Wish.Sides asks.
func (p *Printer) Sides(s string) bool { return p.attrs.has("sides-supported", s) }

// Print sends a document and gives the job that it became. The printer is asked
// first whether it would take the job, so that a refusal costs no sending. The
// document is streamed; no copy of it is held.
func (p *Printer) Print(ctx context.Context, w Wish, doc Document) (Job, error) {
	job, err := choose(p.attrs, w)
	if err != nil {
		return Job{}, err
	}
	if p.attrs.operation(goipp.OpValidateJob) {
		m := p.jobRequest(goipp.OpValidateJob, w, job)
		if _, err := p.client.do(ctx, m, nil, 0); err != nil {
			return Job{}, err
		}
	}
	answer, err := p.send(ctx, w, job, doc)
	if err != nil {
		return Job{}, err
	}
	id, ok := attributes(answer.Job).integer("job-id")
	if !ok {
		return Job{}, &Refused{Why: "the printer took the file and named no job"}
	}
	return Job{ID: id, User: userName(w)}, nil
}

// How often, and how long apart, a busy printer is asked again: small ones take
// one job at a time.
const (
	busyTries = 60
	busyWait  = time.Second
)

// send sends a document, and again where the printer is busy.
func (p *Printer) send(ctx context.Context, w Wish, job goipp.Attributes, doc Document) (*goipp.Message, error) {
	for try := 1; ; try++ {
		body, err := doc.Open()
		if err != nil {
			return nil, err
		}
		answer, err := p.client.do(ctx, p.jobRequest(goipp.OpPrintJob, w, job), body, doc.Size)
		body.Close()
		var no *Refused
		if !errors.As(err, &no) || !no.Busy || try == busyTries {
			return answer, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(busyWait):
		}
	}
}

// jobRequest is a request about a job that is to be made.
func (p *Printer) jobRequest(op goipp.Op, w Wish, job goipp.Attributes) *goipp.Message {
	m := p.client.request(op, p.URI)
	m.Operation.Add(goipp.MakeAttr("requesting-user-name", goipp.TagName, goipp.String(clip(userName(w)))))
	if w.Name != "" {
		m.Operation.Add(goipp.MakeAttr("job-name", goipp.TagName, goipp.String(clip(w.Name))))
	}
	m.Operation.Add(goipp.MakeAttr("document-format", goipp.TagMimeType, goipp.String(pdfType)))
	// What was chosen is what the printer says it can do: it must not be passed
	// over.
	m.Operation.Add(goipp.MakeAttr("ipp-attribute-fidelity", goipp.TagBoolean, goipp.Boolean(true)))
	if w.PIN != "" {
		m.Operation.Add(goipp.MakeAttr("job-password", goipp.TagString, goipp.Binary(w.PIN)))
		m.Operation.Add(goipp.MakeAttr("job-password-encryption", goipp.TagKeyword, goipp.String("none")))
	}
	m.Job = job
	return m
}

func userName(w Wish) string { return cmp.Or(w.User, "anonymous") }

const pdfType = "application/pdf"

// Unreachable is a printer that does not answer.
type Unreachable struct {
	Address string
	Err     error
}

func (e *Unreachable) Error() string {
	return fmt.Sprintf("%s cannot be reached: %v", e.Address, e.Err)
}
func (e *Unreachable) Unwrap() error { return e.Err }

// Refused is what a printer cannot do, or does not want to. Paper says that it
// is the paper, which somebody can load; Busy that it would later.
type Refused struct {
	Why         string
	Paper, Busy bool
}

func (e *Refused) Error() string { return e.Why }
