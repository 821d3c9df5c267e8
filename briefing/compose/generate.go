package compose

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync/atomic"

	"brief/briefing"
	"brief/briefing/layout"
	"brief/briefing/narrative"
	"brief/briefing/pdf"
	"brief/briefing/typeface"
	"brief/charts"

	"gonum.org/v1/plot/vg"
)

// Options say how briefings are made and where they go.
type Options struct {
	// Out is the output folder; it is made where it does not exist.
	Out string
	// Templates is the folder of wording and style.
	Templates fs.FS
	// Only picks briefings: by reference, by the meeting's date, or "latest".
	Only string
	// Paper is "a4" or "letter"; "" leaves it to the style.
	Paper string
	// Marking and Draft are printed on each page; nil leaves them to the style.
	Marking *string
	Draft   *bool
	// Date, if set, is the date of the PDFs in place of the cut-off.
	Date briefing.Date
	// Progress, if set, is called after each briefing, by several goroutines
	// one at a time.
	Progress func(done, total int)
}

// Written is one briefing of a run.
type Written struct {
	// File is the path of the PDF.
	File     string
	Briefing *briefing.Briefing
	Pages    int
	// Unchanged says that the file had these bytes already.
	Unchanged bool
}

// Failure is a meeting whose briefing could not be made.
type Failure struct {
	Slug string
	Err  error
}

// ErrNone is the error of an Only that no meeting answers to.
var ErrNone = errors.New("no such briefing")

// Generate writes the briefing of each meeting that a report (not an archive
// report) tells of: PDF, model and manifest. A briefing that fails does not
// stop the others; the error is that of the folder, the templates or ctx.
func (c *Corpus) Generate(ctx context.Context, opt Options) ([]Written, []Failure, error) {
	p, err := newPress(opt)
	if err != nil {
		return nil, nil, err
	}
	if err := prepare(opt.Out); err != nil {
		return nil, nil, err
	}
	if p.manifest, err = ReadManifest(opt.Out); err != nil {
		return nil, nil, err
	}
	jobs, err := c.jobs(p)
	if err != nil {
		return nil, nil, err
	}
	var done atomic.Int32
	report := make(chan struct{}, 1)
	err = c.parallel(ctx, len(jobs), func(i int) {
		jobs[i].err = guard(func() error { return jobs[i].make(c, p) })
		report <- struct{}{}
		n := done.Add(1)
		if opt.Progress != nil {
			opt.Progress(int(n), len(jobs))
		}
		<-report
	})
	if err != nil {
		return nil, nil, err
	}
	return c.finish(jobs, p)
}

// press is what all briefings of a run share.
type press struct {
	Options
	wording  *narrative.Wording
	style    briefing.Style
	faces    *typeface.Library
	manifest *Manifest
	pick     only
}

func newPress(opt Options) (*press, error) {
	p := &press{Options: opt, faces: typeface.Default()}
	var err error
	if p.pick, err = parseOnly(opt.Only); err != nil {
		return nil, err
	}
	if p.wording, err = narrative.LoadWording(opt.Templates); err != nil {
		return nil, err
	}
	if p.style, err = loadStyle(opt.Templates); err != nil {
		return nil, err
	}
	if opt.Paper != "" {
		p.style.Paper = opt.Paper
	}
	if opt.Marking != nil {
		p.style.Marking = *opt.Marking
	}
	if opt.Draft != nil {
		p.style.Draft = *opt.Draft
	}
	return p, nil
}

// job is one briefing on its way. Its fields fill up from top to bottom.
type job struct {
	meeting *briefing.Meeting
	slug    string
	brief   *briefing.Briefing
	entry   Entry
	model   []byte
	pages   int
	same    bool
	err     error
	skipped bool
}

// jobs are the meetings that get a briefing.
func (c *Corpus) jobs(p *press) ([]job, error) {
	names := slugs(c.Meetings)
	var out []job
	for i := range c.Meetings {
		if m := &c.Meetings[i]; c.hasNew(m) && p.pick.wants(m.Date) {
			out = append(out, job{meeting: m, slug: c.ownSlug(names[i], p.manifest)})
		}
	}
	if p.pick.latest && len(out) > 0 {
		out = []job{latest(out)}
	}
	if len(out) == 0 && p.Only != "" {
		return nil, fmt.Errorf("%w: --only %s", ErrNone, p.Only)
	}
	return out, nil
}

// latest is the briefing of the newest meeting; those without a date count as
// older than all others.
func latest(jobs []job) job {
	last := jobs[0]
	for _, j := range jobs {
		if !j.meeting.Date.Before(last.meeting.Date) {
			last = j
		}
	}
	return last
}

// hasNew says that a report of the meeting is not from the archive.
func (c *Corpus) hasNew(m *briefing.Meeting) bool {
	for _, name := range m.Reports {
		if !c.byName[name].Report.Archive {
			return true
		}
	}
	return false
}

// ownSlug keeps the samples from taking the place of a real briefing.
func (c *Corpus) ownSlug(slug string, m *Manifest) string {
	if !c.Sample {
		return slug
	}
	for i := range m.Briefings {
		if e := &m.Briefings[i]; e.Slug == slug && !e.Sample {
			return slug + "_sample"
		}
	}
	return slug
}

// make takes a meeting all the way to its files.
func (j *job) make(c *Corpus, p *press) (err error) {
	if j.brief, err = narrative.Write(c.narrativeInput(j.meeting, p), p.wording); err != nil {
		return err
	}
	j.brief.Slug = j.slug
	if err := j.setVersion(c, p); err != nil {
		return err
	}
	if j.skipped = p.pick.ref != "" && p.pick.ref != j.brief.Ref; j.skipped {
		return nil
	}
	out, pages, err := p.print(j.brief, j.model)
	if err != nil {
		return err
	}
	j.pages = pages
	// The model comes first: a PDF never stands there without it.
	if err := writeFile(filepath.Join(p.Out, ModelDir, j.brief.Ref+".json"), j.model); err != nil {
		return err
	}
	file := filepath.Join(p.Out, j.slug+".pdf")
	j.same = sameFile(file, out)
	return writeFile(file, out)
}

// setVersion compares the briefing with the one it takes the place of and
// seals it.
func (j *job) setVersion(c *Corpus, p *press) error {
	content, err := contentHash(*j.brief)
	if err != nil {
		return err
	}
	j.entry = Entry{
		State: Current, Slug: j.slug, File: j.slug + ".pdf", Date: j.meeting.Date, Content: content,
		Sample: j.brief.Sample, CutOff: j.brief.CutOff, Reports: c.inputs(j.meeting.Reports),
	}
	b := j.brief
	b.Version = 1
	if old := p.manifest.current(j.entry); old != nil {
		if old.Content == content {
			b.Version, b.Supersedes, b.Changes = old.Version, old.Supersedes, old.Changes
		} else {
			b.Version, b.Supersedes = old.Version+1, old.Ref
			b.Changes = changes(readModel(p.Out, old.Ref), b)
		}
	}
	if err := narrative.Revise(b, p.wording); err != nil {
		return err
	}
	j.model, err = seal(b)
	j.entry.Ref, j.entry.Version, j.entry.Supersedes, j.entry.Changes = b.Ref, b.Version, b.Supersedes, b.Changes
	return err
}

// inputs are reports by name and hash; no names means all.
func (c *Corpus) inputs(names []string) []InputReport {
	var out []InputReport
	for _, name := range names {
		if r := c.byName[name]; r != nil {
			out = append(out, InputReport{name, r.Report.Hash, r.Report.Archive})
		}
	}
	return out
}

// print lays the briefing out and gives the bytes of the PDF.
func (p *press) print(b *briefing.Briefing, model []byte) ([]byte, int, error) {
	pages, err := layout.Compose(b, p.style, p.faces)
	if err != nil {
		return nil, 0, err
	}
	table, err := seriesCSV(b.Series)
	if err != nil {
		return nil, 0, err
	}
	look, err := json.Marshal(p.style)
	if err != nil {
		return nil, 0, err
	}
	info := pdf.Info{
		Title: b.Title.String(), Author: author, Subject: b.Summary, Language: b.Language, Date: p.date(b),
		Attachments: []pdf.Attachment{
			{Name: modelName, MediaType: "application/json", Description: modelDescription, Relation: "Source", Data: model},
			{Name: lookName, MediaType: "application/json", Description: lookDescription, Relation: "Supplement", Data: look},
			{Name: seriesName, MediaType: "text/csv", Description: seriesDescription, Relation: "Data", Data: table},
		},
	}
	out, err := pdf.Write(pages, info, p.faces, func(c vg.Canvas, spec *briefing.ChartSpec) error {
		return charts.Draw(c, spec, p.style, p.faces)
	})
	return out, len(pages.Pages), err
}

const (
	author            = "brief"
	modelName         = "briefing.json"
	modelDescription  = "The model of this briefing: its figures with their evidence, and its text"
	lookName          = "style.json"
	lookDescription   = "The style that this briefing was set in"
	seriesName        = "series.csv"
	seriesDescription = "The bounds of each period"
)

// date is the date of the PDF: never that of the run.
func (p *press) date(b *briefing.Briefing) briefing.Date {
	switch {
	case !p.Options.Date.IsZero():
		return p.Options.Date
	case !b.CutOff.IsZero():
		return b.CutOff
	}
	return b.Meeting.Date
}

// finish enters the briefings in the manifest and sorts good from bad.
func (c *Corpus) finish(jobs []job, p *press) ([]Written, []Failure, error) {
	var written []Written
	var failures []Failure
	var entries []Entry
	for i := range jobs {
		j := &jobs[i]
		switch {
		case j.err != nil:
			failures = append(failures, Failure{j.slug, j.err})
		case !j.skipped:
			written = append(written, Written{filepath.Join(p.Out, j.slug+".pdf"), j.brief, j.pages, j.same})
			entries = append(entries, j.entry)
		}
	}
	if len(entries) == 0 {
		if p.Only != "" && len(failures) == 0 {
			return nil, nil, fmt.Errorf("%w: --only %s", ErrNone, p.Only)
		}
		return nil, failures, nil
	}
	p.manifest.update(entries)
	p.manifest.AsOf, p.manifest.Inputs = c.asOf, nil
	for i := range c.Readings {
		r := c.Readings[i].Report
		p.manifest.Inputs = append(p.manifest.Inputs, InputReport{r.Name, r.Hash, r.Archive})
	}
	b, err := p.manifest.encode()
	if err == nil {
		err = writeFile(filepath.Join(p.Out, ModelDir, "manifest.json"), b)
	}
	return written, failures, err
}

// readModel is the model of an earlier briefing, nil where it is gone.
func readModel(dir, ref string) *briefing.Briefing {
	data, err := os.ReadFile(filepath.Join(dir, ModelDir, ref+".json"))
	if err != nil {
		return nil
	}
	b, err := openModel(data)
	if err != nil {
		return nil
	}
	return b
}
