package main

import (
	"brief/briefing/compose"
	"brief/briefing/source"
	"brief/seeds"

	"github.com/spf13/cobra"
)

// stageCommands are the commands that print what a stage found.
func stageCommands(ui *ui) []*cobra.Command {
	return []*cobra.Command{figuresCommand(ui), meetingsCommand(ui), seriesCommand(ui)}
}

// stageFlags are the flags that all stages share.
type stageFlags struct {
	format  string
	archive []string
	quiet   bool
	config  string
	asOf    string
	data    []string
	// corrections is the officer's file, "" for those beside the reports.
	corrections string
}

func (f *stageFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&f.format, "format", "text", textFlagFormat)
	c.Flags().StringArrayVar(&f.archive, "archive", nil, textFlagArchive)
	c.Flags().StringVar(&f.corrections, "corrections", "", textFlagCorrections)
	c.Flags().BoolVarP(&f.quiet, "quiet", "q", false, textFlagQuiet)
	c.Flags().StringVar(&f.config, "config", "", textFlagConfig)
	c.Flags().SortFlags = false
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"text", "json", "csv"}, cobra.ShellCompDirectiveNoFileComp))
}

// stage loads the reports, prints what show makes of them, and ends with the
// problems. Only reports that fail the stage itself count: fails, if any, adds
// them to those that could not be read.
func stage(ui *ui, f *stageFlags, c *cobra.Command, args []string, show func(*compose.Corpus) table, fails func(*compose.Corpus) []source.Problem) error {
	if err := configure(c); err != nil {
		return err
	}
	asOf, err := dateFlag("--as-of", f.asOf)
	if err != nil {
		return err
	}
	if !oneOf(f.format, "text", "json", "csv") {
		return usageError{wrongFormat(f.format)}
	}
	if len(args) == 0 && len(f.archive) > 0 {
		return usageError{archiveAlone()}
	}
	ui.quiet = f.quiet
	corpus, err := compose.Load(c.Context(), compose.Input{Paths: args, Archive: f.archive, AsOf: asOf, Corrections: f.corrections, Data: f.data, Stdin: ui.in, Samples: seeds.Reports()})
	if err != nil {
		return err
	}
	problems := corpus.Problems
	if fails != nil {
		problems = append(problems, fails(corpus)...)
	}
	done := len(corpus.Readings) - (len(problems) - len(corpus.Problems))
	// Where every input failed, a head without rows would look like a result;
	// JSON stays JSON.
	if done > 0 || len(problems) == 0 || f.format == "json" {
		if err := ui.print(f.format, show(corpus)); err != nil {
			return err
		}
	}
	return outcome(ui, problems, done)
}

func oneOf(s string, list ...string) bool {
	for _, l := range list {
		if s == l {
			return true
		}
	}
	return false
}
