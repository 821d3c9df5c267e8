package main

import (
	"brief/briefing/compose"
	"brief/briefing/source"
	"brief/seeds"

	"github.com/spf13/cobra"
)

// chartsFlags are the settings of brief charts.
type chartsFlags struct {
	generateFlags
	format string
	grey   bool
}

func chartsCommand(ui *ui) *cobra.Command {
	f := chartsFlags{generateFlags: generateFlags{pdfa: "3u"}}
	c := &cobra.Command{
		Use:     "charts [REPORT|FOLDER|-]…",
		Short:   textChartsShort,
		Long:    textChartsLong,
		Example: textChartsExample,
		RunE:    func(c *cobra.Command, args []string) error { return writeCharts(ui, &f, c, args) },
	}
	c.Flags().StringVar(&f.format, "format", "png", textFlagChartFormat)
	c.Flags().StringVarP(&f.out, "out", "o", "out", textFlagOut)
	c.Flags().BoolVar(&f.grey, "grey", false, textFlagGrey)
	c.Flags().StringVar(&f.templates, "templates", "", textFlagTemplates)
	c.Flags().StringArrayVar(&f.archive, "archive", nil, textFlagArchive)
	addDataFlag(c, &f.data)
	c.Flags().StringVar(&f.corrections, "corrections", "", textFlagCorrections)
	c.Flags().StringVar(&f.only, "only", "", textFlagOnly)
	c.Flags().StringVar(&f.asOf, "as-of", "", textFlagAsOf)
	c.Flags().StringVar(&f.paper, "paper", "", textFlagPaper)
	c.Flags().BoolVarP(&f.quiet, "quiet", "q", false, textFlagQuiet)
	c.Flags().StringVar(&f.config, "config", "", textFlagConfig)
	c.Flags().SortFlags = false
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(compose.ChartFormats, cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("paper", cobra.FixedCompletions([]string{"a4", "letter"}, cobra.ShellCompDirectiveNoFileComp))
	_ = c.MarkFlagDirname("out")
	_ = c.MarkFlagDirname("templates")
	return c
}

func writeCharts(ui *ui, f *chartsFlags, c *cobra.Command, args []string) error {
	if err := configure(c); err != nil {
		return err
	}
	ui.quiet = f.quiet
	if !oneOf(f.format, compose.ChartFormats...) {
		return usageError{wrongChartFormat(f.format)}
	}
	opt, asOf, err := f.options(c)
	if err != nil {
		return err
	}
	if len(args) == 0 && len(f.archive) > 0 {
		return usageError{archiveAlone()}
	}
	corpus, err := compose.Load(c.Context(), compose.Input{
		Paths: args, Archive: f.archive, AsOf: asOf, Corrections: f.corrections, Data: f.data, Stdin: ui.in, Samples: seeds.Reports(),
	})
	if err != nil {
		return err
	}
	written, none, failures, err := corpus.Charts(c.Context(), compose.ChartOptions{Options: opt, Format: f.format, Grey: f.grey})
	if !f.quiet && len(written) > 0 {
		if err := ui.print("text", chartsTable(written)); err != nil {
			return err
		}
	}
	if err != nil {
		_ = outcome(ui, corpus.Problems, 0)
		return err
	}
	for _, slug := range none {
		ui.noChart(slug)
	}
	problems := append(append([]source.Problem{}, corpus.Problems...), noMeetings(corpus)...)
	for _, failed := range failures {
		problems = append(problems, chartNotWritten(failed, len(written) > 0))
	}
	if len(problems) == 0 && len(written)+len(none) == 0 {
		return nothingToDo(asOf)
	}
	return outcome(ui, problems, len(written)+len(none))
}

func chartsTable(ws []compose.WrittenChart) table {
	t := table{head: headCharts}
	for _, w := range ws {
		t.rows = append(t.rows, []string{w.File, w.Chart.Headline.String()})
	}
	return t
}
