// Package official reads statistics that the user has as a table: a CSV file
// with a header and one value a row. Its figures stand beside the claims of
// reports and never bound them.
package official

import (
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"brief/briefing"
)

// Rule names the figures of this package.
const Rule = "official data"

// Columns are the names that a header may have; the first four must be there.
var Columns = []string{"period", "value", "unit", "source", "pair", "metric", "from"}

const required = 4

// mostRows is far above what a table of a pair's trade has.
const mostRows = 10_000

// RowError is what is wrong on a line of a table.
type RowError struct {
	Line int
	Err  error
}

func (e *RowError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }
func (e *RowError) Unwrap() error { return e.Err }

// Read reads a table: comma or semicolon between the cells, in any order of
// the columns period, value, unit, source and, if there, pair, metric and
// from. Every figure is an exact level whose words are its cell, in the row as
// its sentence; Statistic is its source, Pair is empty where the row names
// none, and Metric the turnover of trade where it names none. All rows that
// cannot be read are in the error, as RowErrors.
func Read(r *briefing.Report) ([]briefing.Figure, error) {
	t := &table{report: r, text: strings.TrimPrefix(r.Text, "\uFEFF")}
	t.shift = len(r.Text) - len(t.text)
	if err := t.head(); err != nil {
		return nil, err
	}
	var out []briefing.Figure
	var faults []error
	for {
		cells, err := t.csv.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			faults = append(faults, asRowError(err))
			break // where the next row begins is not known
		}
		if len(cells) == 1 && strings.TrimSpace(cells[0]) == "" {
			continue
		}
		if len(out) == mostRows {
			return nil, fmt.Errorf("it has more than %d rows", mostRows)
		}
		f, err := t.row(cells)
		if err != nil {
			line, _ := t.csv.FieldPos(0)
			faults = append(faults, &RowError{line, err})
			continue
		}
		out = append(out, f)
	}
	if err := errors.Join(append(faults, twice(r, out))...); err != nil {
		return nil, err
	}
	if len(out) == 0 {
		return nil, errors.New("it has a header and no row")
	}
	return out, nil
}

type table struct {
	report *briefing.Report
	text   string
	shift  int // bytes of a byte order mark
	csv    *csv.Reader
	comma  rune
	at     map[string]int
}

// head reads the header.
func (t *table) head() error {
	first, _, _ := strings.Cut(t.text, "\n")
	t.comma = ','
	if strings.Count(first, ";") > strings.Count(first, ",") {
		t.comma = ';'
	}
	t.csv = csv.NewReader(strings.NewReader(t.text))
	t.csv.Comma, t.csv.FieldsPerRecord = t.comma, -1
	cells, err := t.csv.Read()
	if errors.Is(err, io.EOF) {
		return errors.New("it is empty")
	}
	if err != nil {
		return asRowError(err)
	}
	t.at = map[string]int{}
	for i, c := range cells {
		name := strings.ToLower(strings.TrimSpace(c))
		if !slices.Contains(Columns, name) {
			return &RowError{1, fmt.Errorf("a column %q is not known; the columns are %s and, if wanted, %s",
				strings.TrimSpace(c), strings.Join(Columns[:required], ", "), strings.Join(Columns[required:], ", "))}
		}
		if _, twice := t.at[name]; twice {
			return &RowError{1, fmt.Errorf("two columns are called %s", name)}
		}
		t.at[name] = i
	}
	for _, name := range Columns[:required] {
		if _, ok := t.at[name]; !ok {
			return &RowError{1, fmt.Errorf("the column %s is missing", name)}
		}
	}
	return nil
}

// row makes the figure of a row.
func (t *table) row(cells []string) (briefing.Figure, error) {
	if len(cells) != len(t.at) {
		return briefing.Figure{}, fmt.Errorf("it has %d cells, the header has %d", len(cells), len(t.at))
	}
	cell := func(name string) string {
		if i, ok := t.at[name]; ok {
			return strings.TrimSpace(cells[i])
		}
		return ""
	}
	f := briefing.Figure{Report: t.report.Name, Kind: briefing.Level, Qualifier: briefing.Exact, Direction: briefing.None,
		Status: briefing.Actual, Scope: briefing.ScopePair, Rule: Rule, Text: cell("value"), Statistic: cell("source")}
	var err error
	if f.Period, err = briefing.ParsePeriod(cell("period")); err != nil {
		return f, err
	}
	if f.Value, f.Step, err = readValue(cell("value"), t.comma == ';'); err != nil {
		return f, err
	}
	scale, unit, err := readUnit(cell("unit"))
	if err != nil {
		return f, err
	}
	f.Unit, f.Value, f.Step = unit, tidy(f.Value*scale), tidy(f.Step*scale)
	if f.Statistic == "" {
		return f, errors.New("the source is empty: name the office whose number it is")
	}
	if f.Pair, err = readPair(cell("pair")); err != nil {
		return f, err
	}
	if f.Metric, err = readMetric(cell("metric")); err != nil {
		return f, err
	}
	if f.From, err = readFrom(cell("from"), f.Metric, f.Pair); err != nil {
		return f, err
	}
	f.Speaker = f.Statistic
	t.locate(&f)
	return f, nil
}

// locate finds the bytes of the value and of its row.
func (t *table) locate(f *briefing.Figure) {
	line, column := t.csv.FieldPos(t.at["value"])
	start := 0
	for range line - 1 {
		start += strings.IndexByte(t.text[start:], '\n') + 1
	}
	at := start + column - 1
	if i := strings.Index(t.text[at:], f.Text); i >= 0 {
		at += i
	}
	end := len(t.text)
	if i := strings.IndexByte(t.text[at:], '\n'); i >= 0 {
		end = at + i
	}
	end = start + len(strings.TrimRight(t.text[start:end], "\r"))
	f.Span = briefing.Span{Start: at + t.shift, End: at + t.shift + len(f.Text)}
	f.SentenceSpan = briefing.Span{Start: start + t.shift, End: end + t.shift}
	f.Sentence = t.report.Words(f.SentenceSpan)
	sum := sha256.Sum256(fmt.Appendf(nil, "%s/%d-%d", t.report.Hash, f.Start, f.End))
	f.ID = "o" + hex.EncodeToString(sum[:5])
}

// twice finds rows that give two values of one thing.
func twice(r *briefing.Report, fs []briefing.Figure) error {
	type key struct {
		period           briefing.Period
		source, pair, of string
		metric           briefing.Metric
		unit             string
	}
	seen := map[key]int{}
	var faults []error
	for _, f := range fs {
		k := key{f.Period, f.Statistic, strings.Join(f.Pair, " "), f.From, f.Metric, f.Unit}
		line := r.Line(f.Start)
		if first, ok := seen[k]; ok {
			faults = append(faults, &RowError{line, fmt.Errorf("%s has a value of %s on line %d already", f.Statistic, f.Period, first)})
			continue
		}
		seen[k] = line
	}
	return errors.Join(faults...)
}

func asRowError(err error) error {
	var p *csv.ParseError
	if errors.As(err, &p) {
		return &RowError{p.Line, p.Err}
	}
	return err
}
