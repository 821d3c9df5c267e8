package compose

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"brief/briefing"
	"brief/briefing/official"
)

// largestData is the size in bytes that a table of official data may have.
const largestData = 1 << 20

// DataError is a table of official data that cannot be used. The run stops:
// without the data it would say less than was asked for.
type DataError struct {
	Name string
	Err  error
}

func (e *DataError) Error() string {
	// The errors of several lines stand on a line each.
	return e.Name + ": " + strings.ReplaceAll(e.Err.Error(), "\n", "\n  "+e.Name+": ")
}
func (e *DataError) Unwrap() error { return e.Err }

// ReadData reads tables of official data as texts that can be cited.
func ReadData(paths []string) ([]*briefing.Report, error) {
	var out []*briefing.Report
	for _, p := range paths {
		r, err := readData(p)
		if err != nil {
			return nil, &DataError{p, err}
		}
		if i := slices.IndexFunc(out, func(o *briefing.Report) bool { return o.Name == r.Name }); i >= 0 {
			if out[i].Hash == r.Hash {
				continue
			}
			return nil, &DataError{p, fmt.Errorf("another table is called %s too: give one of them another name", r.Name)}
		}
		out = append(out, r)
	}
	briefing.SortReports(out)
	return out, nil
}

func readData(p string) (*briefing.Report, error) {
	if p == "" {
		return nil, errors.New("an empty argument names no table (is a variable unset?)")
	}
	f, err := os.Open(p)
	if err != nil {
		return nil, plainError(err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, largestData+1))
	switch {
	case err != nil:
		return nil, errors.New("it cannot be read; name a CSV file")
	case len(b) > largestData:
		return nil, fmt.Errorf("it is larger than %d KB", largestData>>10)
	case !utf8.Valid(b):
		return nil, errors.New("it is not UTF-8: save it as CSV in UTF-8")
	}
	r := briefing.NewReport(filepath.Base(p), string(b))
	r.Path = p
	return r, nil
}

// addData reads the figures of tables. Rows that name no pair are of the only
// pair that the meetings are of.
func (c *Corpus) addData(tables []*briefing.Report) error {
	for _, r := range tables {
		fs, err := official.Read(r)
		if err != nil {
			return &DataError{r.Name, err}
		}
		for i := range fs {
			if fs[i].Pair == nil {
				pairs := c.pairs()
				if len(pairs) != 1 {
					return &DataError{r.Name, fmt.Errorf("line %d: it names no pair, and the meetings are of %s: add a column pair (AZ-RU)", r.Line(fs[i].Start), pairsText(pairs))}
				}
				fs[i].Pair = pairs[0]
			}
			if from := fs[i].From; from != "" && !slices.Contains(fs[i].Pair, from) {
				return &DataError{r.Name, fmt.Errorf("line %d: from %s is no country of %s", r.Line(fs[i].Start), from, strings.Join(fs[i].Pair, "-"))}
			}
		}
		c.official = append(c.official, fs...)
		c.tables = append(c.tables, r)
	}
	return nil
}

// pairs are the pairs of countries that meetings are of, in order.
func (c *Corpus) pairs() [][]string {
	var out [][]string
	for i := range c.Meetings {
		pair := slices.Sorted(slices.Values(c.Meetings[i].Countries))
		if len(pair) == 2 && !slices.ContainsFunc(out, func(p []string) bool { return slices.Equal(p, pair) }) {
			out = append(out, pair)
		}
	}
	slices.SortFunc(out, slices.Compare[[]string])
	return out
}

func pairsText(pairs [][]string) string {
	if len(pairs) == 0 {
		return "no pair of countries"
	}
	var names []string
	for _, p := range pairs {
		names = append(names, strings.Join(p, "-"))
	}
	return strings.Join(names, ", ")
}

// officialFor are the data of the meeting's countries for periods that were
// over at the cut-off, and the tables that they stand in.
func (c *Corpus) officialFor(m *briefing.Meeting, cut briefing.Date) (fs []briefing.Figure, tables []*briefing.Report) {
	for _, f := range c.official {
		if !sharesCountries(f.Pair, m.Countries) {
			continue
		}
		if last := f.Period.Last; !cut.IsZero() && (last.Year() > cut.Year || last.Year() == cut.Year && last.Of() >= cut.Month) {
			continue
		}
		fs = append(fs, f)
	}
	for _, r := range c.tables {
		if slices.ContainsFunc(fs, func(f briefing.Figure) bool { return f.Report == r.Name }) {
			tables = append(tables, r)
		}
	}
	return fs, tables
}
