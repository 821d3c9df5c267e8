package main

import (
	"slices"

	"brief/briefing/compose"

	"github.com/spf13/cobra"
)

// chartsFlags are the settings of brief charts.
type chartsFlags struct {
	buildFlags
	format string
	grey   bool
}

func chartsCommand(ui *ui) *cobra.Command {
	var f chartsFlags
	c := &cobra.Command{
		Use:     "charts [REPORT|FOLDER|-]…",
		Short:   textChartsShort,
		Long:    textChartsLong,
		Example: textChartsExample,
		RunE:    func(c *cobra.Command, args []string) error { return writeCharts(ui, &f, c, args) },
	}
	c.Flags().StringVar(&f.format, "format", "png", textFlagChartFormat)
	addOutFlag(c, &f.out, textFlagOut)
	c.Flags().BoolVar(&f.grey, "grey", false, textFlagGrey)
	f.addBuild(c)
	_ = c.RegisterFlagCompletionFunc("format", choices(compose.ChartFormats...))
	return c
}

func writeCharts(ui *ui, f *chartsFlags, c *cobra.Command, args []string) error {
	if err := f.start(ui, c); err != nil {
		return err
	}
	if !oneOf(f.format, compose.ChartFormats...) {
		return usageError{wrongChartFormat(f.format)}
	}
	opt, err := f.options(c)
	if err != nil {
		return err
	}
	corpus, err := f.load(ui, c, args)
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
	problems := slices.Concat(corpus.Problems, noMeetings(corpus))
	for _, failed := range failures {
		problems = append(problems, chartNotWritten(failed, len(written) > 0))
	}
	if len(problems) == 0 && len(written)+len(none) == 0 {
		return nothingToDo(f.asOf)
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
