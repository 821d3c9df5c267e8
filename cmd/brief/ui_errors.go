package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"brief/briefing/compose"
	"brief/briefing/source"

	"github.com/spf13/pflag"
)

func unreadablePDF(name string, err error) source.Problem {
	if name == "" {
		name = `""`
	}
	return source.Problem{Name: name, Why: "cannot be read: " + withoutPath(err).Error(), Hint: "name a PDF that brief generate wrote"}
}

// withoutPath is an error of the file system without operation and path.
func withoutPath(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}

func missingFile(command string) error { return fmt.Errorf("%s needs a file", command) }

func unknownCommand(name string, near []string) error {
	if name == "" {
		return fmt.Errorf(`"" is no command: an empty argument (is a variable unset?)`)
	}
	if len(near) > 0 {
		return fmt.Errorf("%q is no command; did you mean %s?", name, strings.Join(near, " or "))
	}
	return fmt.Errorf("%q is no command", name)
}

func wrongFormat(s string) error {
	return fmt.Errorf("--format %q: the formats are text, json and csv", s)
}

func wrongChartFormat(s string) error {
	return fmt.Errorf("--format %q: charts are written as png, svg or pdf", s)
}

func wrongPaper(s string) error {
	return fmt.Errorf("--paper %q: the papers are a4 and letter", s)
}

func wrongLang(s string, known []string) error {
	return fmt.Errorf("--lang %q: the languages are %s", s, strings.Join(known, " and "))
}

func wrongPDFA(s string) error {
	return fmt.Errorf("--pdfa %q: the levels are 3u, with the model attached, and 2u, without attachments", s)
}

func noAttachments() error {
	return errors.New("--attach-reports does not go with --pdfa 2u, which takes no attachments; leave one of them out")
}

func wrongEpoch(s string) error {
	return fmt.Errorf("SOURCE_DATE_EPOCH %q is not a number of seconds since 1970", s)
}

func emptyFlag(name string) error {
	return fmt.Errorf("--%s has an empty value (is a variable unset?)", name)
}

// wrongSetting is a value that its flag does not take; only flags that are
// true or false refuse one by themselves.
func wrongSetting(origin, name, value string) error {
	return fmt.Errorf("%s sets %s to %q: write true or false", origin, name, value)
}

func emptySetting(origin, name string) error {
	return fmt.Errorf("%s sets %s to nothing: give it a value, or take the setting away", origin, name)
}

func archiveAlone() error {
	return errors.New("an archive alone gives no briefing: name the reports to be briefed on beside it")
}

func wrongShell(name string) error {
	return fmt.Errorf("%q is no shell that completion is written for: bash, zsh, fish and powershell are", name)
}

func unreadableConfig(name string, err error) error {
	return fmt.Errorf("%s: the configuration cannot be read: %w", name, withoutPath(err))
}

func wrongConfig(name string, err error) error { return fmt.Errorf("%s: %w", name, err) }

func wrongTemplates(dir string, err error) error {
	return fmt.Errorf("%s: the templates cannot be used: %w", dir, withoutPath(err))
}

// notWritten is the problem of a meeting whose briefing failed; others says
// that there are some that did not.
func notWritten(f compose.Failure, others bool) source.Problem {
	var out *compose.OutputError
	if errors.As(f.Err, &out) {
		return source.Problem{Name: out.Name, Why: "cannot be written: " + out.Err.Error(), Hint: hintOutput}
	}
	hint := "no briefing was written"
	if others {
		hint = "the other briefings were written"
	}
	return source.Problem{Name: f.Slug + ".pdf", Why: f.Err.Error(), Hint: hint}
}

// chartNotWritten is the problem of a meeting whose charts failed.
func chartNotWritten(f compose.Failure, others bool) source.Problem {
	var out *compose.OutputError
	if errors.As(f.Err, &out) {
		return source.Problem{Name: out.Name, Why: "cannot be written: " + out.Err.Error(), Hint: hintOutput}
	}
	hint := "no chart was written"
	if others {
		hint = "the other charts were written"
	}
	return source.Problem{Name: f.Slug, Why: f.Err.Error(), Hint: hint}
}

// hintPath is for a file that is not there.
const hintPath = "check the spelling of the path"

// hintPDF is what to do about a PDF that cannot be put onto paper.
func hintPDF(err error, otherwise string) string {
	switch {
	case errors.Is(err, compose.ErrOtherVersion):
		return hintOtherVersion
	case errors.Is(err, fs.ErrNotExist):
		return hintPath
	}
	return otherwise
}

const hintOnly = "brief meetings prints the meetings of the reports with their dates"

// wrongFlag is an error of a flag without the words of the standard library.
func wrongFlag(err error) error {
	var v *pflag.InvalidValueError
	if !errors.As(err, &v) {
		return err
	}
	want := "write a whole number"
	if v.GetFlag().Value.Type() == "bool" {
		want = "write true or false, or nothing"
	}
	return fmt.Errorf("--%s %q: %s", v.GetFlag().Name, v.GetValue(), want)
}

// dataWithoutReports refuses data that nothing would be compared with.
func dataWithoutReports() error {
	return errors.New("--data goes with --reports: without the reports the briefing is not made again")
}

const hintData = "a table has the columns period, value, unit, source and, if wanted, pair, metric, from: 2023,4358.6,million USD,State Statistics Committee"

const hintOutput = "check that the folder may be written to, or name another one with -o"

// nothingToDo says why a run without any problem wrote nothing.
func nothingToDo(asOf string) error {
	if asOf != "" {
		return fmt.Errorf("no meeting was known of on %s; move --as-of", asOf)
	}
	return errors.New("no meeting to write about; all reports are from the archive")
}

func wrongDate(flag, s string) error {
	return fmt.Errorf("%s %q: write a date as 2024-01-22", flag, s)
}

// noMeetings are the reports that tell of no meeting.
func noMeetings(c *compose.Corpus) []source.Problem {
	var out []source.Problem
	for i := range c.Readings {
		if r := &c.Readings[i]; r.NoMeeting != "" && !r.Report.Archive && !r.Later {
			name := r.Report.Name
			if r.Report.Path != "" {
				name = r.Report.Path // as the user gave it
			}
			out = append(out, source.Problem{Name: name, Why: "tells of no meeting: " + r.NoMeeting, Hint: hintNoMeeting})
		}
	}
	return out
}

const hintNoMeeting = "leave it out, or name it with --archive: its figures then feed the series"

// notOver is the error of a file that would be written over.
func notOver(name string) error {
	return fmt.Errorf("%s is there already and is not written over; name another file, and take from it what you need", name)
}

var errAheadOnly = errors.New("--ahead and --only: a read-ahead is one paper on all meetings of a pair; ask for one of the two")

func wrongPair(err error) error { return fmt.Errorf("--ahead %w", err) }

// knownPairs names the pairs that a read-ahead can be written for.
func knownPairs(e *compose.PairError) string {
	if len(e.Known) == 0 {
		return "no dated meeting of two countries is told of in the reports"
	}
	return "the pairs are " + strings.Join(e.Known, ", ")
}
