// Package compose wires the stages: from paths to reports, meetings, figures
// and series, and on to finished briefings in a folder. The command line is a
// thin layer over it, and another program can import it the same way.
package compose

import (
	"context"
	"io"
	"io/fs"
	"runtime"

	"brief/briefing"
	"brief/briefing/figures"
	"brief/briefing/meeting"
	"brief/briefing/pdf"
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

func readReport(r *briefing.Report) Reading {
	doc := text.Parse(r)
	defer doc.Release()
	found := figures.Read(doc)
	figures.Account(doc, found.Figures)
	said := statements.Read(doc, found.Figures)
	account := meeting.Read(doc, found.Figures)
	dateFrom, outletFrom := "", ""
	if !doc.Date.IsZero() && doc.DateSpan.Len() == 0 {
		dateFrom = r.From
	}
	if doc.Outlet != "" && doc.Outlet == r.Outlet {
		outletFrom = r.From
	}
	return Reading{
		Report: r, Date: doc.Date, DateWords: doc.DateWords, Outlet: doc.Outlet, Title: doc.Title, DateFrom: dateFrom, OutletFrom: outletFrom,
		Figures: found.Figures, Unused: found.Unused,
		Statements: said,
		NoMeeting:  account.None,
		account:    account,
		leanings:   doc.Leanings(),
	}
}
