package main

import (
	"context"
	"os/user"

	"brief/briefing/printer"
	"brief/briefing/source"

	"github.com/spf13/cobra"
)

// printFlags are the settings of brief print.
type printFlags struct {
	handoutFlags
	printer, fingerprint, pin, copiesFor   string
	copies                                 int
	staple, saddle, punch, color, oneSided bool
	numbered, load, noWait, list           bool
}

func printCommand(ui *ui) *cobra.Command {
	var f printFlags
	c := &cobra.Command{
		Use:     "print FILE.pdf…",
		Short:   textPrintShort,
		Long:    textPrintLong,
		Example: textPrintExample,
		RunE:    func(c *cobra.Command, args []string) error { return printFiles(ui, &f, c, args) },
	}
	c.Flags().StringVar(&f.printer, "printer", "", textFlagPrinter)
	c.Flags().BoolVar(&f.list, "list", false, textFlagList)
	c.Flags().IntVar(&f.copies, "copies", 1, textFlagCopies)
	c.Flags().StringVar(&f.copiesFor, "copies-for", "", textFlagCopiesFor)
	c.Flags().BoolVar(&f.numbered, "numbered", false, textFlagNumbered)
	c.Flags().StringVar(&f.layout, "layout", "", textFlagPrintLayout)
	f.addSheet(c)
	c.Flags().BoolVar(&f.oneSided, "one-sided", false, textFlagOneSided)
	c.Flags().BoolVar(&f.color, "color", false, textFlagColor)
	c.Flags().BoolVar(&f.staple, "staple", false, textFlagStaple)
	c.Flags().BoolVar(&f.saddle, "saddle-stitch", false, textFlagSaddle)
	c.Flags().BoolVar(&f.punch, "punch", false, textFlagPunch)
	c.Flags().StringVar(&f.pin, "pin", "", textFlagPIN)
	c.Flags().BoolVar(&f.load, "load", false, textFlagLoad)
	c.Flags().StringVar(&f.fingerprint, "fingerprint", "", textFlagFingerprint)
	c.Flags().BoolVar(&f.noWait, "no-wait", false, textFlagNoWait)
	addTemplatesFlag(c, &f.templates)
	f.addRun(c)
	return c
}

func printFiles(ui *ui, f *printFlags, c *cobra.Command, args []string) error {
	if err := f.start(ui, c); err != nil {
		return err
	}
	if f.list {
		return listPrinters(c.Context(), ui, f)
	}
	names, err := f.check(args)
	if err != nil {
		return err
	}
	templates, err := templateFolder(f.templates)
	if err != nil {
		return err
	}
	// All is made and read before the printer is asked: what fails then fails
	// before the first sheet.
	var jobs []printJob
	var problems []source.Problem
	for _, file := range args {
		more, err := f.jobs(c.Context(), ui, templates, file, names)
		if err != nil {
			problems = append(problems, unprintable(file, err))
			continue
		}
		jobs = append(jobs, more...)
	}
	if len(jobs) == 0 {
		return outcome(ui, problems, 0)
	}
	p, err := openPrinter(c.Context(), f)
	if err != nil {
		_ = outcome(ui, problems, 0)
		return err
	}
	if f.pin != "" {
		ui.plainPIN(p.URI)
	}
	done, failed, err := runJobs(c.Context(), ui, p, jobs, f.noWait)
	if err != nil {
		return err
	}
	return outcome(ui, append(problems, failed...), done)
}

// check refuses what cannot be asked for together, and reads the list of
// readers.
func (f *printFlags) check(args []string) ([]string, error) {
	if len(args) == 0 {
		return nil, usageError{missingFile("print")}
	}
	if err := f.checkSheet(); err != nil {
		return nil, err
	}
	switch {
	case f.copies < 1:
		return nil, usageError{wrongCopies(f.copies)}
	case f.copies > 1 && f.copiesFor != "":
		return nil, usageError{twoCopies()}
	case f.oneSided && f.duplex != "":
		return nil, usageError{twoSides()}
	case f.grey && f.color:
		return nil, usageError{twoColors()}
	case f.numbered && f.copiesFor == "" && f.copies == 1:
		return nil, usageError{nothingToNumber()}
	}
	if f.copiesFor == "" {
		return nil, nil
	}
	return readNames(f.copiesFor)
}

// openPrinter asks the printer that was named, or the system's own.
func openPrinter(ctx context.Context, f *printFlags) (*printer.Printer, error) {
	name := f.printer
	if name == "" {
		var err error
		if name, err = printer.DefaultQueue(ctx); err != nil || name == "" {
			return nil, usageError{noPrinter()}
		}
	}
	return printer.Open(ctx, name, f.fingerprint)
}

// userName is who sends the jobs.
func userName() string {
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return ""
}

// listPrinters prints the queues of the system, or what one printer can do.
func listPrinters(ctx context.Context, ui *ui, f *printFlags) error {
	if f.printer != "" {
		p, err := printer.Open(ctx, f.printer, f.fingerprint)
		if err != nil {
			return err
		}
		return ui.print("text", abilityTable(p))
	}
	queues, err := printer.Queues(ctx)
	if err != nil {
		return err
	}
	if len(queues) == 0 {
		return errNoQueues
	}
	return ui.print("text", queueTable(queues))
}

func unprintable(file string, err error) source.Problem {
	return source.Problem{Name: file, Why: err.Error(), Hint: hintPDF(err, hintPrint)}
}
