package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"brief/briefing/printer"
	"brief/briefing/source"
)

const (
	textPrintShort = "Print briefings and handouts on an IPP printer"
	textPrintLong  = `Asks the printer what it can do, chooses paper, sides, colour and finishing,
refuses with a reason what it cannot, sends the file and follows the job to its
end. Nothing is sent where anything was refused. Ctrl-C takes the job back.

--printer is an address (ipp://host/ipp/print, ipps://…) or the name of a queue
of the system's print server (CUPS), which brief print --list prints; without it
the system's default printer is taken. --list with --printer prints what that
printer can do.

A file is printed as it is. With --layout a briefing is laid out anew for it, as
brief handout does. The handling marking stands at the head of the job's name.

--copies-for names.txt prints one copy for each line of the file, the name in the
job's name; --numbered sets "copy 3 of 12" on each page, from the model.`
	textPrintExample = `  brief print --list
  brief print out/2024-01-22_az-ru_baku.pdf --printer ipp://print.example.org/ipp/print
  brief print out/handout/pack_booklet.pdf --printer floor3 --saddle-stitch
  brief print briefing.pdf --layout large --copies-for delegation.txt --numbered`

	textFlagPrinter     = "`address or queue` of the printer"
	textFlagList        = "print the printers of the system, or what --printer can do"
	textFlagCopies      = "`number` of copies"
	textFlagCopiesFor   = "a copy for each name of the `file`, one on a line"
	textFlagNumbered    = "number the copies on the page"
	textFlagPrintLayout = "lay out anew: plain, booklet, 2up, 4up, notes or large"
	textFlagOneSided    = "print on one side"
	textFlagColor       = "in colour, and refuse a printer without"
	textFlagStaple      = "staple"
	textFlagSaddle      = "stitch a booklet in the fold"
	textFlagPunch       = "punch holes"
	textFlagPIN         = "hold the job until the `digits` are typed at the printer (rather as BRIEF_PIN)"
	textFlagLoad        = "print although the paper is not loaded: the printer asks for it"
	textFlagFingerprint = "trust the printer's certificate with this SHA-256 (ipps)"
	textFlagNoWait      = "do not follow the jobs"

	hintPrint        = "name a PDF that can be opened without a password"
	hintUnreachable  = "is it on, and is the address right? brief print --list prints the system's printers"
	hintUntrusted    = "ask who runs the printer for its fingerprint, and name it with --fingerprint"
	hintRefused      = "brief print --list --printer … prints what the printer can do"
	hintPaper        = "load it, lay the briefing out for another with --layout and --paper, or send it all the same with --load"
	hintNotCompleted = "see to the printer, and print it again"
)

var (
	headQueues    = []string{"printer", "state", "default", "about", "where"}
	headAbilities = []string{"what", "values"}

	errNoQueues = errors.New("the system's print server has no printers")
	errNoModel  = errors.New("it holds no model, so its copies cannot be numbered on the page")
)

// jobStates are the words for the states of a job.
var jobStates = map[printer.State]string{
	printer.Pending: "waiting", printer.Held: "held", printer.Processing: "printing", printer.Stopped: "stopped",
	printer.Canceled: "cancelled", printer.Aborted: "given up by the printer", printer.Completed: "printed",
}

// troubles are words for the reasons that people at a printer can do something
// about (IANA's registry of printer-state-reasons and job-state-reasons).
var troubles = map[string]string{
	"media-empty": "out of paper", "media-needed": "out of paper", "media-low": "little paper left", "media-jam": "paper jam",
	"toner-empty": "out of toner", "toner-low": "little toner left", "marker-supply-empty": "out of ink or toner", "marker-supply-low": "little ink or toner left",
	"cover-open": "a cover is open", "door-open": "a door is open", "input-tray-missing": "a tray is missing", "output-area-full": "the output is full",
	"output-tray-missing": "the output tray is missing", "paused": "the printer is paused", "offline": "the printer is offline", "shutdown": "the printer is off",
	"connecting-to-device": "connecting to the printer", "printer-stopped": "the printer is stopped", "stopping": "the printer is stopping",
	"job-canceled-by-user": "by a user", "job-canceled-by-operator": "by an operator", "job-canceled-at-device": "at the printer",
	"aborted-by-system": "", "document-format-error": "it cannot read the file", "document-unprintable-error": "it cannot print the file",
	"job-printing": "", "job-incoming": "", "job-queued": "", "job-completed-successfully": "", "job-data-insufficient": "", "processing-to-stop-point": "", "job-transforming": "",
	"job-password-wait": "waiting for the PIN", "resources-are-not-ready": "something is not loaded", "other": "",
}

// inWords are reasons as people say them; what is not known stays a keyword.
func inWords(reasons []string) string {
	var out []string
	for _, r := range reasons {
		for _, suffix := range []string{"-error", "-warning", "-report"} {
			if _, known := troubles[r]; !known {
				r = strings.TrimSuffix(r, suffix)
			}
		}
		words, known := troubles[r]
		if !known {
			words = r
		}
		if words != "" && !strings.Contains(strings.Join(out, ", "), words) {
			out = append(out, words)
		}
	}
	return strings.Join(out, ", ")
}

func (u *ui) sent(file string, job int, printer, name string) {
	if !u.quiet {
		fmt.Fprintf(u.err, "brief: %s: sent to %s as job %d: %s\n", file, printer, job, name)
	}
}

// printing tells where a job is.
func (u *ui) printing(file string, job int, now printer.Progress) {
	if u.quiet {
		return
	}
	line := jobStates[now.State]
	if line == "" {
		line = "in state " + strconv.Itoa(int(now.State))
	}
	switch {
	case now.Sheets > 0 && now.Of > 0:
		line += fmt.Sprintf(", %d of %d", now.Sheets, now.Of)
	case now.Sheets > 0:
		line += fmt.Sprintf(", %d so far", now.Sheets)
	}
	if why := inWords(now.Reasons); why != "" {
		line += ": " + why
	}
	fmt.Fprintf(u.err, "brief: %s: job %d: %s\n", file, job, line)
}

// stale warns of a briefing that has a newer version.
func (u *ui) stale(file string, stale bool) {
	if stale && !u.quiet {
		fmt.Fprintf(u.err, "brief: %s: superseded: the manifest of its folder has a newer briefing\n", file)
	}
}

// plainPIN warns of a PIN that others on the network can read.
func (u *ui) plainPIN(uri string) {
	if !u.quiet && strings.HasPrefix(uri, "ipp://") && !strings.HasPrefix(uri, "ipp://localhost") {
		fmt.Fprintln(u.err, "brief: the PIN goes to the printer in clear; write ipps:// to encrypt it")
	}
}

func copyName(n, of int) string { return fmt.Sprintf(" – copy %d of %d", n, of) }

func refusedJob(file string, err error) source.Problem {
	p := source.Problem{Name: file, Why: err.Error(), Hint: hintRefused}
	var gone *printer.Unreachable
	var pe *fs.PathError
	var no *printer.Refused
	switch {
	case errors.As(err, &no) && no.Paper:
		p.Hint = hintPaper
	case errors.As(err, &gone):
		p.Hint = hintUnreachable
	case errors.As(err, &pe):
		p.Why, p.Hint = "cannot be read: "+pe.Err.Error(), hintPrint
	}
	return p
}

func endedJob(file string, job int, end printer.Progress) source.Problem {
	why := fmt.Sprintf("job %d was %s", job, jobStates[end.State])
	if words := inWords(end.Reasons); words != "" {
		why += ": " + words
	}
	return source.Problem{Name: file, Why: why, Hint: hintNotCompleted}
}

func jobTakenBack(job int) error {
	return fmt.Errorf("interrupted: job %d was taken back from the printer", job)
}

func queueTable(qs []printer.Queue) table {
	t := table{head: headQueues}
	for _, q := range qs {
		state := q.State
		if why := inWords(q.Reasons); why != "" {
			state += " (" + why + ")"
		}
		t.rows = append(t.rows, []string{q.Name, state, yes(q.Default), q.Info, q.Location})
	}
	return t
}

func abilityTable(p *printer.Printer) table {
	t := table{head: headAbilities}
	for _, a := range p.Abilities() {
		if a.What == "printer-state" {
			a.Values = []string{map[string]string{"3": "idle", "4": "processing", "5": "stopped"}[a.Values[0]]}
		}
		t.rows = append(t.rows, []string{a.What, strings.Join(a.Values, ", ")})
	}
	return t
}

func wrongCopies(n int) error { return fmt.Errorf("--copies %d: at least one copy is printed", n) }
func twoCopies() error        { return errors.New("--copies and --copies-for: give one of the two") }
func twoSides() error         { return errors.New("--one-sided and --duplex: give one of the two") }
func twoColors() error        { return errors.New("--grey and --color: give one of the two") }
func nothingToNumber() error {
	return errors.New("--numbered numbers copies: give --copies or --copies-for")
}

func noPrinter() error {
	return errors.New("no printer is named and the system has no default one: give --printer")
}

func unreadableNames(file string, err error) error {
	return fmt.Errorf("--copies-for %s: cannot be read: %w", file, withoutPath(err))
}

func wrongNames(file, why string) error { return fmt.Errorf("--copies-for %s: it %s", file, why) }
