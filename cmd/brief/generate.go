package main

import (
	"slices"
	"strconv"

	"brief/briefing/compose"
	"brief/briefing/source"

	"github.com/spf13/cobra"
)

// generateFlags are the settings of brief generate.
type generateFlags struct {
	buildFlags
	ahead string
}

func generateCommand(ui *ui) *cobra.Command {
	var f generateFlags
	c := &cobra.Command{
		Use:     "generate [REPORT|FOLDER|-]…",
		Short:   textGenerateShort,
		Long:    textGenerateLong,
		Example: textGenerateExample,
		RunE:    func(c *cobra.Command, args []string) error { return generate(ui, &f, c, args) },
	}
	addOutFlag(c, &f.out, textFlagOut)
	c.Flags().StringVar(&f.ahead, "ahead", "", textFlagAhead)
	f.addBuild(c)
	return c
}

func generate(ui *ui, f *generateFlags, c *cobra.Command, args []string) error {
	if err := f.start(ui, c); err != nil {
		return err
	}
	opt, err := f.options(c)
	if err != nil {
		return err
	}
	corpus, err := f.load(ui, c, args)
	if err != nil {
		return err
	}
	written, problems, err := build(ui, c, corpus, opt)
	if !f.quiet && len(written) > 0 {
		if err := ui.print("text", writtenTable(written)); err != nil {
			return err
		}
	}
	if err != nil {
		_ = outcome(ui, corpus.Problems, 0)
		return err
	}
	if len(problems) == 0 && len(written) == 0 {
		return nothingToDo(f.asOf)
	}
	return outcome(ui, problems, len(written))
}

// options checks the settings, before any report is read.
func (f *generateFlags) options(c *cobra.Command) (compose.Options, error) {
	opt, err := f.buildFlags.options(c)
	if err != nil || f.ahead == "" {
		return opt, err
	}
	if f.only != "" {
		return opt, usageError{errAheadOnly}
	}
	if opt.Ahead, err = compose.ParsePair(f.ahead); err != nil {
		return opt, usageError{wrongPair(err)}
	}
	return opt, nil
}

// build writes the briefings of what was read, and gives the problems of the
// reports and of the briefings that failed.
func build(ui *ui, c *cobra.Command, corpus *compose.Corpus, opt compose.Options) ([]compose.Written, []source.Problem, error) {
	bar := ui.progress()
	opt.Progress, opt.Waiting = bar.step, ui.waiting
	written, failures, err := corpus.Generate(c.Context(), opt)
	bar.clear()
	if err != nil {
		return written, nil, err
	}
	problems := slices.Clone(corpus.Problems)
	if len(opt.Ahead) == 0 { // for a read-ahead, figures without a meeting are of use as well
		problems = append(problems, noMeetings(corpus)...)
	}
	for _, failed := range failures {
		problems = append(problems, notWritten(failed, len(written) > 0))
	}
	return written, problems, nil
}

func writtenTable(ws []compose.Written) table {
	t := table{head: headWritten, right: map[int]bool{2: true, 3: true, 4: true, 5: true}}
	for _, w := range ws {
		b := w.Briefing
		figures, _ := count(b) // as a check counts them: each claim once
		t.rows = append(t.rows, []string{
			w.File, short(b.Title.String(), 60), strconv.Itoa(len(b.Meeting.Reports)), strconv.Itoa(figures),
			strconv.Itoa(len(b.Charts())), strconv.Itoa(b.Cautions),
		})
	}
	return t
}
