package main

import (
	"brief/briefing"
	"brief/briefing/compose"
	"brief/seeds"

	"github.com/spf13/cobra"
)

// runFlags are those of every command.
type runFlags struct {
	quiet  bool
	config string
}

func (f *runFlags) addRun(c *cobra.Command) {
	c.Flags().BoolVarP(&f.quiet, "quiet", "q", false, textFlagQuiet)
	c.Flags().StringVar(&f.config, "config", "", textFlagConfig)
	c.Flags().SortFlags = false
}

// start fills the flags that the command line left open, before any is read.
func (f *runFlags) start(ui *ui, c *cobra.Command) error {
	if err := configure(c); err != nil {
		return err
	}
	ui.quiet = f.quiet
	return nil
}

// inputFlags say what the commands that take reports read beside them, and as
// of which day.
type inputFlags struct {
	runFlags
	archive, data     []string
	corrections, asOf string
}

// addInput adds what every command that takes reports has.
func (f *inputFlags) addInput(c *cobra.Command) {
	c.Flags().StringArrayVar(&f.archive, "archive", nil, textFlagArchive)
	c.Flags().StringVar(&f.corrections, "corrections", "", textFlagCorrections)
}

// addSeries adds what matters where figures become series.
func (f *inputFlags) addSeries(c *cobra.Command) {
	addDataFlag(c, &f.data)
	c.Flags().StringVar(&f.asOf, "as-of", "", textFlagAsOf)
}

// load reads the reports that args name, or the samples.
func (f *inputFlags) load(ui *ui, c *cobra.Command, args []string) (*compose.Corpus, error) {
	asOf, err := f.cutOff()
	if err != nil {
		return nil, err
	}
	if len(args) == 0 && len(f.archive) > 0 {
		return nil, usageError{archiveAlone()}
	}
	return compose.Load(c.Context(), compose.Input{
		Paths: args, Archive: f.archive, AsOf: asOf, Corrections: f.corrections, Data: f.data,
		Stdin: ui.in, Samples: seeds.Reports(),
	})
}

func (f *inputFlags) cutOff() (briefing.Date, error) { return dateFlag("--as-of", f.asOf) }
