package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"

	"brief/briefing/source"

	"github.com/spf13/cobra"
)

// stdio is where a command reads and writes. Data goes to Out, all else to Err.
type stdio struct {
	In       io.Reader
	Out, Err io.Writer
}

// The exit codes.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
	exitSome   = 3 // some reports failed and the others were done
)

// exit is an error that ends the program with a code; what had to be said was
// said already.
type exit int

func (e exit) Error() string { return "exit" }

// usageError is an error in the arguments.
type usageError struct{ err error }

func (e usageError) Error() string { return e.err.Error() }

// run is the whole program but for the process around it: it parses args,
// runs the command and gives back the exit code.
func run(ctx context.Context, args []string, io stdio) (code int) {
	ui := newUI(io)
	defer func() {
		// What the stages' own guards let through: never a stack trace.
		if x := recover(); x != nil {
			ui.fail(fmt.Errorf("internal error: %v", x))
			code = exitFailed
		}
	}()
	root := rootCommand(ui)
	root.SetArgs(args)
	root.SetIn(io.In)
	root.SetOut(io.Out)
	root.SetErr(io.Err)
	err := root.ExecuteContext(ctx)
	var ended exit
	var usage usageError
	switch {
	case err == nil:
		err = ui.flush()
		if err == nil {
			return exitDone
		}
	case errors.As(err, &ended):
		if err = ui.flush(); err == nil {
			return int(ended)
		}
	case errors.As(err, &usage):
		ui.usage(usage.err)
		return exitUsage
	}
	ui.fail(err)
	return exitFailed
}

func rootCommand(ui *ui) *cobra.Command {
	c := &cobra.Command{
		Use:           "brief",
		Short:         textRootShort,
		Long:          textRootLong,
		Example:       textRootExample,
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          wrongCommand,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.SuggestionsMinimumDistance = 2
	c.SetVersionTemplate("brief {{.Version}}\n")
	c.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{wrongFlag(err)} })
	c.AddCommand(generateCommand(ui), chartsCommand(ui), handoutCommand(ui), printCommand(ui), mailCommand(ui), checkCommand(ui))
	c.AddCommand(stageCommands(ui)...)
	c.InitDefaultCompletionCmd()
	for _, k := range c.Commands() {
		if k.Name() == "completion" {
			k.Args = knownShell
			k.RunE = func(c *cobra.Command, _ []string) error { return c.Help() }
		}
	}
	return c
}

// knownShell refuses what is no subcommand of completion.
func knownShell(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return usageError{wrongShell(args[0])}
}

// wrongCommand refuses what is no command, with the nearest one.
func wrongCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return usageError{unknownCommand(args[0], c.SuggestionsFor(args[0]))}
}

// version is the module's version as the build knows it.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

// outcome reports problems and gives the error that ends the command: none
// without problems; done counts what was done beside them.
func outcome(ui *ui, problems []source.Problem, done int) error {
	for _, p := range problems {
		ui.problem(p)
	}
	switch {
	case len(problems) == 0:
		return nil
	case done == 0:
		return exit(exitFailed)
	}
	return exit(exitSome)
}
