package main

import (
	"os"
	"path/filepath"
	"strings"

	"brief/briefing/compose"
	"brief/briefing/source"

	"github.com/spf13/cobra"
)

// named is a briefing by its reference, and as the user called it.
type named struct{ ref, name string }

// gather finds what is to be mailed: the named briefings, those of reports,
// which are made first, and without an argument all current ones.
func (f *mailFlags) gather(ui *ui, c *cobra.Command, args []string) (*compose.Mailbag, []source.Problem, []named, error) {
	opt, err := f.options(c)
	if err != nil {
		return nil, nil, nil, err
	}
	bag := &compose.Mailbag{Out: f.out, Templates: opt.Templates, Date: opt.Date}
	var names []named
	var problems []source.Problem
	var reports []string
	for _, a := range args {
		ref, err := refOf(a)
		if err != nil {
			problems = append(problems, unreadablePDF(a, err))
			continue
		}
		if ref == "" {
			reports = append(reports, a)
			continue
		}
		names = append(names, named{ref, a})
	}
	switch {
	case len(reports) == 0 && f.explicitReport != "":
		return nil, nil, nil, usageError{buildingFlag(f.explicitReport)}
	case len(reports) > 0 && f.dryRun:
		return nil, nil, nil, usageError{errDryRunReports}
	}
	if len(reports) > 0 {
		made, failed, err := f.make(ui, c, opt, reports)
		if err != nil {
			return nil, nil, nil, err
		}
		problems = append(problems, failed...)
		for _, w := range made {
			names = append(names, named{w.Briefing.Ref, w.File})
		}
	}
	if err := bag.Open(); err != nil {
		return nil, nil, nil, err
	}
	if len(args) > 0 {
		return bag, problems, names, nil
	}
	refs, err := bag.Current()
	if err != nil {
		ui.problem(notMailed(err))
		return nil, nil, nil, exit(exitFailed)
	}
	for _, r := range refs {
		names = append(names, named{r, r})
	}
	return bag, problems, names, nil
}

// make makes the briefings of reports.
func (f *mailFlags) make(ui *ui, c *cobra.Command, opt compose.Options, reports []string) ([]compose.Written, []source.Problem, error) {
	corpus, err := f.load(ui, c, reports)
	if err != nil {
		return nil, nil, err
	}
	written, problems, err := build(ui, c, corpus, opt)
	if err != nil {
		_ = outcome(ui, corpus.Problems, 0)
	}
	return written, problems, err
}

// refOf is the reference that an argument means, "" where it is a report: a
// PDF is a briefing if it holds a model. What has the form of a reference is
// one unless a file has that name.
func refOf(arg string) (string, error) {
	if strings.EqualFold(filepath.Ext(arg), ".pdf") {
		info, err := os.Stat(arg)
		if err != nil || info.IsDir() || info.Size() > largestPDF {
			return "", nil // named as a report, it is refused with the reason
		}
		return compose.RefOf(arg)
	}
	if _, err := os.Stat(arg); err != nil && compose.IsRef(arg) {
		return strings.ToUpper(arg), nil
	}
	return "", nil
}
