// Package compose wires the stages: from paths to reports, meetings, figures
// and series, and on to finished briefings in a folder. The command line is a
// thin layer over it, and another program can import it the same way.
package compose

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"runtime"
	"sync"

	"brief/briefing"
	"brief/briefing/corrections"
	"brief/briefing/figures"
	"brief/briefing/meeting"
	"brief/briefing/pdf"
	"brief/briefing/series"
	"brief/briefing/source"
	"brief/briefing/statements"
	"brief/briefing/text"
)

// Input says which reports to read.
type Input struct {
	// Paths are files, folders and "-" for Stdin.
	Paths []string
	Stdin io.Reader
	// Samples are read instead, where there are no paths.
	Samples fs.FS
	// Archive are files and folders of older reports, which feed series and
	// background without briefings of their own.
	Archive []string
	// AsOf leaves out what was not known on that day; zero leaves nothing out.
	AsOf briefing.Date
	// Data are tables of official data (see package official), to be set beside
	// the claims.
	Data []string
	// Corrections is the officer's file; "" takes those that stand beside the
	// reports in folders.
	Corrections string
	// Workers bounds how many reports and meetings are worked on at a time; 0
	// is one for each processor.
	Workers int
}

// Reading is one report with what stands in it.
type Reading struct {
	Report *briefing.Report
	// Date is the report's own date, zero if unknown. Dated is the same or,
	// where there is none, the date that its periods were settled against.
	Date, Dated   briefing.Date
	Outlet, Title string
	// DateFrom and OutletFrom name the metadata that give them, "" where words
	// of the report do.
	DateFrom, OutletFrom string
	// Figures are resolved; Unused are the numbers that are no figures.
	Figures    []briefing.Figure
	Unused     []briefing.Unused
	Statements []briefing.Statement
	// NoMeeting says why the report tells of no meeting, "" if it does.
	NoMeeting string
	// Later says that the report is dated after the as-of day.
	Later bool

	account meeting.Account
	// met are the countries of its meeting; plain are the figures as the words
	// give them, nil where the desk changed none.
	met   []string
	plain []briefing.Figure
}

// Corpus is all reports of a run, read and joined.
type Corpus struct {
	// Readings are in the order of the reports' names.
	Readings []Reading
	// Meetings are in the order of their dates, unknown last.
	Meetings []briefing.Meeting
	// Problems are the reports that could not be read.
	Problems []source.Problem
	// Sample says that the reports are the embedded ones.
	Sample bool

	asOf briefing.Date
	// official are the figures of tables.
	official []briefing.Figure
	tables   []*briefing.Report
	byName   map[string]*Reading
	workers  int
	// corrections are the desk's entries, effective those that changed
	// something; wrong is what is wrong with them.
	corrections, effective []briefing.Correction
	wrong                  corrections.Problems
}

// Load reads the reports and finds what stands in them. Problems with single
// reports are in the corpus; the error is that of ctx, a DataError, or
// corrections.Problems: with a correction that does not hold nothing is done.
func Load(ctx context.Context, in Input) (*Corpus, error) {
	c := &Corpus{byName: map[string]*Reading{}, workers: in.Workers, asOf: in.AsOf}
	if c.workers < 1 {
		c.workers = runtime.GOMAXPROCS(0)
	}
	tables, err := ReadData(in.Data)
	if err != nil {
		return nil, err
	}
	reports := c.read(ctx, in)
	if err := c.loadCorrections(in, reports); err != nil {
		return nil, err
	}
	if err := c.fill(ctx, reports); err != nil {
		return nil, err
	}
	return c, c.addData(tables)
}

// fill finds what stands in the reports.
func (c *Corpus) fill(ctx context.Context, reports []*briefing.Report) error {
	c.Readings = make([]Reading, len(reports))
	broken := make([]error, len(reports))
	if err := c.parallel(ctx, len(reports), func(i int) {
		broken[i] = guard(func() error { c.Readings[i] = readReport(reports[i]); return nil })
	}); err != nil {
		return err
	}
	c.leaveOut(reports, broken)
	for i := range c.Readings {
		c.byName[c.Readings[i].Report.Name] = &c.Readings[i]
	}
	c.join()
	c.resolve()
	c.correct()
	if len(c.wrong) > 0 {
		return c.wrong
	}
	return nil
}

func (c *Corpus) read(ctx context.Context, in Input) []*briefing.Report {
	var reports []*briefing.Report
	if len(in.Paths) == 0 && in.Samples != nil {
		c.Sample = true
		reports, c.Problems = reads().ReadFS(in.Samples)
	} else {
		reports, c.Problems = reads().ReadAll(ctx, in.Paths, in.Archive, in.Stdin)
	}
	briefing.SortReports(reports)
	return reports
}

// reads is the source of all formats.
func reads() source.Source { return source.Source{PDF: pdf.ReadPrint} }

// ReadReports reads files and folders without looking at what stands in them.
func ReadReports(ctx context.Context, paths []string, stdin io.Reader) ([]*briefing.Report, []source.Problem) {
	return reads().Read(ctx, paths, stdin)
}

// leaveOut makes problems of the reports that a stage broke down on.
func (c *Corpus) leaveOut(reports []*briefing.Report, broken []error) {
	var whole []Reading
	for i, err := range broken {
		if err == nil {
			whole = append(whole, c.Readings[i])
			continue
		}
		name := reports[i].Name
		c.Problems = append(c.Problems, source.Problem{Name: name, Report: name, Why: err.Error(), Hint: "leave it out, and report the error with this file"})
	}
	c.Readings = whole
}

// guard turns a panic, which is a fault of this program, into an error: one
// report or briefing must not take the others with it.
func guard(do func() error) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("internal error: %v", x)
		}
	}()
	return do()
}

func readReport(r *briefing.Report) Reading {
	doc := text.Parse(r)
	defer doc.Release()
	found := figures.Read(doc)
	account := meeting.Read(doc, found.Figures)
	dateFrom, outletFrom := "", ""
	if !doc.Date.IsZero() && doc.DateSpan.Len() == 0 {
		dateFrom = r.From
	}
	if doc.Outlet != "" && doc.Outlet == r.Outlet {
		outletFrom = r.From
	}
	return Reading{
		Report: r, Date: doc.Date, Outlet: doc.Outlet, Title: doc.Title, DateFrom: dateFrom, OutletFrom: outletFrom,
		Figures: found.Figures, Unused: found.Unused,
		Statements: statements.Read(doc),
		NoMeeting:  account.None,
		account:    account,
	}
}

// Figures are the figures of all reports, in the order of reports and text.
func (c *Corpus) Figures() []briefing.Figure {
	var out []briefing.Figure
	for i := range c.Readings {
		out = append(out, c.Readings[i].Figures...)
	}
	return out
}

// Series are the series of all reports dated no later than the as-of day.
func (c *Corpus) Series() []briefing.Series {
	var fs []briefing.Figure
	for i := range c.Readings {
		if r := &c.Readings[i]; c.asOf.IsZero() || !r.Dated.IsZero() && !c.later(r.Dated) {
			fs = append(fs, r.Figures...)
		}
	}
	return build(fs, c.official)
}

// build makes the series of figures, with official data beside them, and marks
// what the desk set.
func build(fs, official []briefing.Figure) []briefing.Series {
	ss := series.Build(fs)
	corrections.MarkSeries(ss, fs)
	series.Beside(ss, fs, official)
	return ss
}

// parallel calls do for 0 … n-1 on a bounded number of workers and waits.
func (c *Corpus) parallel(ctx context.Context, n int, do func(int)) error {
	var wg sync.WaitGroup
	next := make(chan int)
	for range min(c.workers, n) {
		wg.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		if ctx.Err() != nil {
			break
		}
		next <- i
	}
	close(next)
	wg.Wait()
	return ctx.Err()
}
