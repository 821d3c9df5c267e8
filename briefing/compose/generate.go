package compose

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"sync"

	"brief/briefing"
)

// Options say how briefings are made and where they go.
type Options struct {
	// Out is the output folder; it is made where it does not exist.
	Out string
	// Templates is the folder of wording and style.
	Templates fs.FS
	// Only picks briefings: by reference, by the meeting's date, or "latest".
	Only string
	// Language is that of the wording, "" the default (narrative.Languages).
	Language string
	// Ahead, if set, is the pair that gets a read-ahead before its next meeting
	// in place of all briefings.
	Ahead []string
	// Paper is "a4" or "letter"; "" leaves it to the style.
	Paper string
	// Marking and Draft are printed on each page; nil leaves them to the style.
	Marking *string
	Draft   *bool
	// Date, if set, is the date of the PDFs in place of the cut-off.
	Date briefing.Date
	// PDFA is the level of PDF/A, "3u" (also where it is "") or "2u", in which
	// the PDF holds no attachments: its model and style lie beside it alone.
	PDFA string
	// AttachReports puts the texts of the reports into the PDF.
	AttachReports bool
	// Progress, if set, is called after each briefing, by several goroutines
	// one at a time.
	Progress func(done, total int)
	// Waiting, if set, is called once where another run holds the folder.
	Waiting func()
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

// Interrupted is the error of a run that was told to stop: Done of Total
// briefings were finished, and are in the manifest.
type Interrupted struct {
	Done, Total int
	Err         error
}

func (e *Interrupted) Error() string {
	return fmt.Sprintf("interrupted after %d of %d briefings", e.Done, e.Total)
}
func (e *Interrupted) Unwrap() error { return e.Err }

// Generate writes the briefing of each meeting that a report (not an archive
// report) tells of: PDF, model and manifest. A briefing that fails does not
// stop the others; the error is that of the folder, the templates or ctx. One
// run at a time works in a folder; a second one waits.
func (c *Corpus) Generate(ctx context.Context, opt Options) (written []Written, failures []Failure, err error) {
	p, err := newPress(opt)
	if err != nil {
		return nil, nil, err
	}
	if err := prepare(opt.Out); err != nil {
		return nil, nil, err
	}
	held, err := lockFolder(ctx, opt.Out, opt.Waiting)
	if err != nil {
		return nil, nil, err
	}
	defer held.release()
	if p.manifest, err = ReadManifest(opt.Out); err != nil {
		return nil, nil, err
	}
	jobs, err := c.jobs(p)
	if err != nil {
		return nil, nil, err
	}
	stopped := c.work(ctx, jobs, p)
	written, failures, err = c.finish(jobs, p)
	switch {
	case err != nil:
	case stopped != nil:
		err = &Interrupted{len(written), len(jobs), stopped}
	case len(written)+len(failures) == 0 && p.Only != "":
		err = fmt.Errorf("%w: --only %s", ErrNone, p.Only)
	}
	return written, failures, err
}

// work makes the briefings until ctx ends.
func (c *Corpus) work(ctx context.Context, jobs []job, p *press) error {
	var mu sync.Mutex
	done := 0
	return c.parallel(ctx, len(jobs), func(i int) {
		jobs[i].err = guard(func() error { return jobs[i].make(c, p) })
		mu.Lock()
		defer mu.Unlock()
		jobs[i].done = true
		done++
		if p.Progress != nil {
			p.Progress(done, len(jobs))
		}
	})
}
