package main

import (
	"slices"

	"brief/briefing/compose"
	"brief/briefing/source"

	"github.com/spf13/cobra"
)

// stageCommands are the commands that print what a stage found.
func stageCommands(ui *ui) []*cobra.Command {
	return []*cobra.Command{figuresCommand(ui), meetingsCommand(ui), seriesCommand(ui)}
}

// stageFlags are the flags that all stages share.
type stageFlags struct {
	inputFlags
	format string
}

func (f *stageFlags) addStage(c *cobra.Command) {
	c.Flags().StringVar(&f.format, "format", "text", textFlagFormat)
	f.addInput(c)
	f.addRun(c)
	_ = c.RegisterFlagCompletionFunc("format", choices("text", "json", "csv"))
}

// stage loads the reports, prints what show makes of them, and ends with the
// problems. Only reports that fail the stage itself count: fails, if any, adds
// them to those that could not be read.
func stage(ui *ui, f *stageFlags, c *cobra.Command, args []string, show func(*compose.Corpus) table, fails func(*compose.Corpus) []source.Problem) error {
	if err := f.start(ui, c); err != nil {
		return err
	}
	if !oneOf(f.format, "text", "json", "csv") {
		return usageError{wrongFormat(f.format)}
	}
	corpus, err := f.load(ui, c, args)
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

func oneOf(s string, list ...string) bool { return slices.Contains(list, s) }
