package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"brief/briefing"
	"brief/briefing/compose"
	"brief/briefing/corrections"
	"brief/briefing/mail"
	"brief/briefing/printer"
	"brief/briefing/source"

	"golang.org/x/term"
)

// ui says everything that the program says on a terminal. All its wording is
// in the files whose names begin with ui.
type ui struct {
	in    io.Reader
	out   *bufio.Writer
	err   io.Writer
	quiet bool
	// outColor and errColor say that the stream is a terminal that wants
	// emphasis; errTerminal that it is one at all.
	outColor, errColor, errTerminal bool
}

func newUI(s stdio) *ui {
	color := os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	return &ui{
		in: s.In, out: bufio.NewWriter(s.Out), err: s.Err,
		outColor: color && isTerminal(s.Out), errColor: color && isTerminal(s.Err), errTerminal: isTerminal(s.Err),
	}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

func (u *ui) flush() error {
	if err := u.out.Flush(); err != nil {
		return fmt.Errorf("writing the result: %w", err)
	}
	return nil
}

func (u *ui) print(format string, t table) error {
	switch format {
	case "json":
		return writeJSON(u.out, t.json)
	case "csv":
		return writeCSV(u.out, t.wide, t.wideRows)
	}
	return writeAligned(u.out, t, func(s string) string { return emphasis(u.outColor, "1", s) })
}

func emphasis(on bool, code, s string) string {
	if !on {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

// problem says what is wrong with an input and what to do. It flushes the
// result first, so that the two do not mix on a terminal.
func (u *ui) problem(p source.Problem) {
	_ = u.flush()
	fmt.Fprintf(u.err, "%s %s: %s\n", emphasis(u.errColor, "31", "brief:"), p.Name, p.Why)
	if p.Hint != "" {
		fmt.Fprintf(u.err, "  hint: %s\n", p.Hint)
	}
}

func (u *ui) fail(err error) {
	_ = u.flush()
	var wrong corrections.Problems
	if errors.As(err, &wrong) {
		u.wrongCorrections(wrong)
		return
	}
	why, hint := err.Error(), ""
	var out *compose.OutputError
	var manifest *compose.ManifestError
	var pair *compose.PairError
	var stopped *compose.Interrupted
	var untrusted *printer.Untrusted
	var gone *printer.Unreachable
	var fault *mail.Fault
	switch {
	case errors.As(err, &out):
		hint = hintOutput
	case errors.As(err, &pair):
		hint = knownPairs(pair)
	case errors.As(err, &manifest):
		hint = "move it away, and briefings start again at version 1; or name another folder with -o"
	case dataError(err) && errors.Is(err, fs.ErrNotExist):
		hint = hintPath
	case dataError(err):
		hint = hintData
	case errors.Is(err, compose.ErrNone):
		hint = hintOnly
	case errors.As(err, &fault):
		hint = hintServer(fault)
	case errors.As(err, &stopped):
		why = fmt.Sprintf("interrupted: %d of %d briefings were written and are in the manifest", stopped.Done, stopped.Total)
		hint = "run the same command again for the rest"
	case errors.As(err, &untrusted):
		hint = hintUntrusted
	case errors.As(err, &gone):
		hint = hintUnreachable
	case errors.Is(err, compose.ErrNoCurrent):
		hint = hintNoCurrent
	case errors.Is(err, context.Canceled):
		why, hint = "interrupted: the work was not finished", "run the same command again"
	}
	fmt.Fprintf(u.err, "%s %s\n", emphasis(u.errColor, "31", "brief:"), why)
	if hint != "" {
		fmt.Fprintf(u.err, "  hint: %s\n", hint)
	}
}

// wrongCorrections says what is wrong with the officer's file, entry by entry.
func (u *ui) wrongCorrections(ps corrections.Problems) {
	for _, p := range ps {
		place := p.File
		if p.Line > 0 {
			place = fmt.Sprintf("%s:%d", p.File, p.Line)
		}
		why := p.Why
		if p.Entry != "" {
			why = p.Entry + ": " + why
		}
		u.problem(source.Problem{Name: place, Why: why, Hint: p.Hint})
	}
	fmt.Fprintln(u.err, "  nothing was done: a correction that does not hold must not slip by")
}

// waiting says that another run has to end first.
func (u *ui) waiting() {
	if !u.quiet {
		fmt.Fprintln(u.err, "brief: another run is writing into the folder; waiting for it to end")
	}
}

// noChart says that a meeting's figures give no chart, which is no fault.
func (u *ui) noChart(slug string) {
	_ = u.flush()
	if !u.quiet {
		fmt.Fprintf(u.err, "brief: %s: no chart: its reports give too few figures that can be drawn together\n", slug)
	}
}

func (u *ui) usage(err error) {
	u.fail(err)
	fmt.Fprintln(u.err, "  hint: brief --help, or brief COMMAND --help")
}

// flaws says where a briefing does not hold, each with its place.
func (u *ui) flaws(name string, fs []compose.Flaw) {
	_ = u.flush()
	for _, f := range fs {
		place := "model"
		if f.Page > 0 {
			place = fmt.Sprintf("page %d", f.Page)
		}
		words := ""
		if f.Words != "" {
			words = fmt.Sprintf("%q: ", f.Words)
		}
		fmt.Fprintf(u.err, "%s %s: %s: %s%s\n", emphasis(u.errColor, "31", "brief:"), name, place, words, f.Why)
	}
	fmt.Fprintln(u.err, "  hint: do not hand it out; generate it again from the reports")
}

// proved says that a briefing holds.
func (u *ui) proved(name string, b *briefing.Briefing) {
	figures, derivations := count(b)
	fmt.Fprintf(u.out, "%s: ok, %s (%d figures, %d derived values, %d quotations)\n", name, b.Ref, figures, derivations, len(b.Evidence))
}

func contradictionLine(s *briefing.Series, c briefing.Contradiction) string {
	return fmt.Sprintf("contradiction (%s, %s): %s", s.Metric, c.Reading, c.Why)
}

func cautionLine(s *briefing.Series, why string) string {
	return fmt.Sprintf("caution (%s): %s", s.Metric, why)
}

func officialLine(s *briefing.Series, o *briefing.Figure) string {
	return fmt.Sprintf("official (%s): %s: %s %s, %s, %s", s.Metric, o.Period, number(o.Value), o.Unit, o.Statistic, o.Report)
}

func verdictLine(s *briefing.Series, v briefing.Verdict) string {
	return fmt.Sprintf("official (%s): %s", s.Metric, v.Why)
}

func known(s string) string {
	if s == "" {
		return "not found"
	}
	return s
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// desked marks a cell that the officer's file set.
func desked(s string, corrected []string) string {
	if len(corrected) == 0 {
		return s
	}
	return s + "†"
}

// quoted shortens words to what fits a line of a table.
func quoted(s string) string { return "“" + short(s, 48) + "”" }

// short cuts a text to n characters.
func short(s string, n int) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > n {
		s = string(r[:n-1]) + "…"
	}
	return s
}
