package compose

import (
	"bytes"
	"errors"
	"fmt"
	"image/png"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"brief/briefing"
	"brief/briefing/mail"
	"brief/briefing/pdf"
)

// MailDir is the folder of the drafts inside the output folder; mailState, in
// the folder of models, that of ledger and outbox.
const (
	MailDir   = "mail"
	mailState = "mail"
)

// MailState is the folder that keeps what was mailed from an output folder.
func MailState(out string) string { return filepath.Join(out, ModelDir, mailState) }

// Reasons why a briefing is not mailed.
var (
	// ErrStale is a briefing that the manifest does not call current.
	ErrStale = errors.New("stale")
	// ErrNotListed is one that the manifest does not know.
	ErrNotListed = errors.New("not a briefing of this folder")
	// ErrAltered is a PDF that does not pass its check.
	ErrAltered = errors.New("does not pass its check")
	// ErrNoBriefings is a folder without any.
	ErrNoBriefings = errors.New("holds no current briefing")
)

// NotMailed is a briefing that must not be mailed.
type NotMailed struct {
	Name string
	Err  error
}

func (e *NotMailed) Error() string { return e.Name + ": " + e.Err.Error() }
func (e *NotMailed) Unwrap() error { return e.Err }

// Mailbag finds briefings to be mailed in an output folder.
type Mailbag struct {
	// Out is the folder; Templates are those that the briefings were made with.
	Out       string
	Templates fs.FS
	// Date, if set, dates the messages in place of the cut-off.
	Date     briefing.Date
	manifest *Manifest
}

// Open reads the manifest.
func (m *Mailbag) Open() (err error) {
	m.manifest, err = ReadManifest(m.Out)
	return err
}

// Current lists the references of all current briefings, in the manifest's
// order; samples only where there is nothing else.
func (m *Mailbag) Current() ([]string, error) {
	var real, samples []string
	for i := range m.manifest.Briefings {
		switch e := &m.manifest.Briefings[i]; {
		case e.State != Current:
		case e.Sample:
			samples = append(samples, e.Ref)
		default:
			real = append(real, e.Ref)
		}
	}
	if len(real) > 0 {
		return real, nil
	}
	if len(samples) == 0 {
		return nil, &NotMailed{m.Out, ErrNoBriefings}
	}
	return samples, nil
}

// IsRef says whether a name has the form of a reference.
func IsRef(s string) bool {
	return len(s) == refLength && strings.Trim(strings.ToUpper(s), "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") == ""
}

// besides reads the files of the folder of models in dir.
func besides(dir string) func(string) ([]byte, error) {
	return func(name string) ([]byte, error) { return os.ReadFile(filepath.Join(dir, ModelDir, name)) }
}

// RefOf is the reference of the briefing in a PDF, "" where there is none; the
// error is that of a file that cannot be read, or ErrOtherVersion.
func RefOf(file string) (string, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	found, err := pdf.Extract(data)
	if err != nil {
		return "", nil
	}
	proof := Proof{Beside: besides(filepath.Dir(file))}
	model, _, _ := proof.source(found)
	b, err := openModel(model)
	switch {
	case errors.Is(err, ErrOtherVersion):
		return "", err
	case b == nil:
		return "", nil
	}
	return b.Ref, nil
}

// Stale says why a briefing must not be mailed, "" if it may.
func (m *Mailbag) Stale(ref string) string {
	e := m.entry(ref)
	switch {
	case e == nil:
		return "the manifest does not list it any more"
	case e.State == Current:
		return ""
	}
	for i := range m.manifest.Briefings {
		if next := &m.manifest.Briefings[i]; next.Supersedes == ref {
			return fmt.Sprintf("version %d, %s, supersedes it", next.Version, next.Ref)
		}
	}
	return "its reports now tell of another meeting"
}

func (m *Mailbag) entry(ref string) *Entry {
	for i := range m.manifest.Briefings {
		if e := &m.manifest.Briefings[i]; e.Ref == ref {
			return e
		}
	}
	return nil
}

// Item is the current briefing with the reference: its PDF, proved, and the
// picture of its trade chart. name is what the user called it.
func (m *Mailbag) Item(ref, name string) (*mail.Item, error) {
	e := m.entry(strings.ToUpper(ref))
	if e == nil {
		return nil, &NotMailed{name, ErrNotListed}
	}
	if why := m.Stale(e.Ref); why != "" {
		return nil, &NotMailed{name, fmt.Errorf("%w: %s", ErrStale, why)}
	}
	file := filepath.Join(m.Out, e.File)
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, &NotMailed{file, plainError(err)}
	}
	proof := Proof{Wording: m.Templates, Beside: besides(m.Out)}
	b, flaws := Check(data, proof)
	if len(flaws) > 0 {
		return nil, &NotMailed{file, fmt.Errorf("%w: %s", ErrAltered, flaws[0].Why)}
	}
	if b.Ref != e.Ref {
		return nil, &NotMailed{file, fmt.Errorf("%w: it holds %s, the manifest calls %s current", ErrStale, b.Ref, e.Ref)}
	}
	item := &mail.Item{Briefing: b, File: file, PDF: data, Earlier: m.earlier(e)}
	if err := m.dress(item, proof); err != nil {
		return nil, &NotMailed{file, err}
	}
	return item, nil
}

// earlier are the versions before one, the newest first.
func (m *Mailbag) earlier(e *Entry) []string {
	var out []string
	for n := 0; e != nil && e.Supersedes != "" && n < len(m.manifest.Briefings); n++ {
		out = append(out, e.Supersedes)
		e = m.entry(e.Supersedes)
	}
	return out
}

// dress draws the trade chart in the look of the PDF and dates the item.
func (m *Mailbag) dress(item *mail.Item, proof Proof) error {
	found, err := pdf.Extract(item.PDF)
	if err != nil {
		return err
	}
	p := &press{Options: Options{Date: m.Date}}
	item.Date = p.date(item.Briefing)
	spec := mail.TradeChart(item.Briefing)
	if spec == nil {
		return nil
	}
	_, style, _ := proof.source(found)
	if p.style, err = openStyle(style, item.Briefing); err != nil {
		return err
	}
	if p.faces, err = dress(&p.style, m.Templates); err != nil {
		return err
	}
	if item.Chart, err = p.picture(item.Briefing, spec, ChartOptions{Format: "png"}); err != nil {
		return err
	}
	size, err := png.DecodeConfig(bytes.NewReader(item.Chart))
	item.Width, item.Height = float64(size.Width), float64(size.Height)
	return err
}

// WriteDrafts writes the drafts into the folder of drafts, each file whole or
// not at all, and gives back the paths of the messages.
func (m *Mailbag) WriteDrafts(drafts []mail.Draft) ([]string, error) {
	dir := filepath.Join(m.Out, MailDir)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, writeError(dir, err)
	}
	var out []string
	for _, d := range drafts {
		name := filepath.Join(dir, d.Name)
		if err := writeFile(name+".html", d.HTML); err != nil {
			return out, err
		}
		if err := writeFile(name+".eml", d.EML); err != nil {
			return out, err
		}
		out = append(out, name+".eml")
	}
	return out, nil
}
