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
	"brief/briefing/source"

	"golang.org/x/term"
)

// ui says everything that the program says on a terminal. All its wording is
// in this file.
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
	_ = u.out.Flush()
	fmt.Fprintf(u.err, "%s %v\n", emphasis(u.errColor, "31", "brief:"), err)
	var out *compose.OutputError
	switch {
	case errors.As(err, &out):
		fmt.Fprintf(u.err, "  hint: %s\n", hintOutput)
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(u.err, "  hint: stopped; what was written is whole, run it again for the rest")
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

func unreadablePDF(name string, err error) source.Problem {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	if name == "" {
		name = `""`
	}
	return source.Problem{Name: name, Why: "cannot be read: " + err.Error(), Hint: "name a PDF that brief generate wrote"}
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

func wrongPaper(s string) error {
	return fmt.Errorf("--paper %q: the papers are a4 and letter", s)
}

func wrongEpoch(s string) error {
	return fmt.Errorf("SOURCE_DATE_EPOCH %q is not a number of seconds since 1970", s)
}

func emptyFlag(name string) error {
	return fmt.Errorf("--%s has an empty value (is a variable unset?)", name)
}

func wrongSetting(origin, name, value string, err error) error {
	return fmt.Errorf("%s sets %s to %q: %w", origin, name, value, err)
}

func unreadableConfig(name string, err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return fmt.Errorf("%s: the configuration cannot be read: %w", name, err)
}

func wrongConfig(name string, err error) error { return fmt.Errorf("%s: %w", name, err) }

func wrongTemplates(dir string, err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return fmt.Errorf("%s: the templates cannot be used: %w", dir, err)
}

// notWritten is the problem of a meeting whose briefing failed.
func notWritten(f compose.Failure) source.Problem {
	var out *compose.OutputError
	if errors.As(f.Err, &out) {
		return source.Problem{Name: out.Name, Why: "cannot be written: " + out.Err.Error(), Hint: hintOutput}
	}
	return source.Problem{Name: f.Slug + ".pdf", Why: f.Err.Error(), Hint: "the other briefings were written"}
}

const hintOutput = "check that the folder may be written to, or name another one with -o"

// nothingToDo says why a run without any problem wrote nothing.
func nothingToDo(asOf briefing.Date) error {
	if !asOf.IsZero() {
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
			out = append(out, source.Problem{Name: r.Report.Name, Why: "tells of no meeting: " + r.NoMeeting, Hint: hintNoMeeting})
		}
	}
	return out
}

const hintNoMeeting = "leave it out, or name it with --archive: its figures then feed the series"

func contradictionLine(s *briefing.Series, c briefing.Contradiction) string {
	return fmt.Sprintf("contradiction (%s, %s): %s", s.Metric, c.Reading, c.Why)
}

func known(s string) string {
	if s == "" {
		return "not stated"
	}
	return s
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
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

// The heads of the tables.
var (
	headWritten = []string{"file", "meeting", "reports", "figures", "charts", "cautions"}

	headFigures    = []string{"report", "metric", "kind", "value", "period", "baseline", "status", "words"}
	headFiguresCSV = []string{"id", "report", "start", "end", "text", "sentence", "metric", "of", "kind", "value", "high", "unit", "qualifier", "direction", "period", "baseline", "status", "speaker", "rule", "inferred", "pair", "scope"}

	headMeetings    = []string{"date", "place", "kind", "countries", "participants", "reports"}
	headMeetingsCSV = []string{"id", "date", "last", "place", "kind", "countries", "participants", "documents", "reports"}

	headSeries    = []string{"pair", "metric", "of", "unit", "period", "strict", "conventional", "why"}
	headSeriesCSV = []string{"pair", "metric", "of", "from", "unit", "base", "source", "period", "strict_low", "strict_high", "conventional_low", "conventional_high", "derived", "figures", "why"}
)

// The help.
const (
	textRootShort = "PDF briefings from reports about meetings between two countries"
	textRootLong  = `brief reads news reports and press releases about meetings between two countries
and writes, for each meeting, a PDF briefing in which every number leads back to
the words that stated it.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some reports failed and the
others were done.`
	textRootExample = `  brief generate                     the embedded sample reports, into out/
  brief generate reports/ -o desk/   a folder of reports
  brief figures --format json a.txt  the figures of a report
  brief check out/*.pdf              does every number have evidence?`

	textProgress = "writing briefings"

	textFlagOut       = "write into `folder`"
	textFlagTemplates = "`folder` of templates; a file there replaces the one of its name"
	textFlagOnly      = "only this briefing: its `reference`, its meeting's date, or latest"
	textFlagAsOf      = "use only what was reported by `date` (2024-01-22)"
	textFlagPaper     = "a4 or letter"
	textFlagMarking   = "handling marking at the top and bottom of each page"
	textFlagDraft     = "mark each page as a draft"
	textFlagConfig    = "read settings from `file` (brief.toml, if it is there)"

	textGenerateShort = "Write a PDF briefing for each meeting"
	textGenerateLong  = `Reads reports (.txt, .md), finds the meetings they tell of, and writes one PDF
for each, with its model in .brief/ beside it. Without an argument it reads the
embedded sample reports and marks the briefings SAMPLE. "-" is standard input.

A flag goes before the environment (BRIEF_OUT for --out, and so on), which goes
before brief.toml in the working folder.`
	textGenerateExample = `  brief generate
  brief generate ../reports -o desk --paper letter
  brief generate january.txt --archive ../2020-2023
  brief generate ../reports --only latest
  brief generate ../reports --as-of 2023-12-31`

	textFlagReports = "`file or folder` of the reports: each quotation must stand there to the letter (repeatable)"

	textCheckShort = "Prove that every number of a briefing has evidence"
	textCheckLong  = `Reads the text of each page from the PDF itself and compares it with the model
embedded there, charts and margins included. In the model, every figure must say
what the quotation behind it says: number, unit and hedge; every derived value
must be a bound of the period that its derivation is about; every excerpt must
stand in its quotation. With --reports, every quotation must stand in its report
to the letter.

Exits 1 if anything does not hold, and names page, words and reason.`
	textCheckExample = `  brief check out/*.pdf
  brief check --reports ../reports out/2024-01-22_az-ru_baku.pdf`

	textFlagFormat     = "text, json or csv"
	textFlagArchive    = "`file or folder` of older reports that feed series and background only (repeatable)"
	textFlagQuiet      = "say nothing but errors"
	textFlagAsOfSeries = "use only reports dated no later than `DATE`"

	textFiguresShort = "Print the figures that reports state"
	textFiguresLong  = `Prints each number that a report claims, with its hedge, unit, period, baseline,
speaker and the words it stands in. Offsets are bytes of the report's UTF-8 text.`
	textFiguresExample = `  brief figures report.txt
  brief figures --format json reports/ > figures.json
  curl -s https://example.org/release.txt | brief figures -`

	textMeetingsShort = "Print the meetings that reports tell of"
	textMeetingsLong  = `Prints each meeting with date, place, kind, countries, participants, documents
and the reports that tell of it. Two reports of one meeting are one meeting.`
	textMeetingsExample = `  brief meetings reports/
  brief meetings --format json reports/ > meetings.json`

	textSeriesShort = "Print the bounds that the reported figures put on each year"
	textSeriesLong  = `Prints, for each measure of each pair of countries, the bounds of each period:
strict (what the words entail) and conventional (what a reader may fairly take
from them), with the derivation, and claims that contradict each other.`
	textSeriesExample = `  brief series reports/
  brief series --as-of 2022-12-31 --format csv reports/`
)
