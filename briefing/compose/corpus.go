package compose

import (
	"brief/briefing"
	"brief/briefing/corrections"
	"brief/briefing/meeting"
	"brief/briefing/series"
	"brief/briefing/source"
)

// Reading is one report with what stands in it.
type Reading struct {
	Report *briefing.Report
	// Date is the report's own date, zero if unknown. Dated is the same or,
	// where there is none, the date that its periods were settled against.
	Date, Dated   briefing.Date
	Outlet, Title string
	// DateWords is the report's own day as worded, where its year is told nowhere.
	DateWords string
	// DateFrom and OutletFrom name the metadata that give them, "" where words
	// of the report do.
	DateFrom, OutletFrom string
	// Figures are resolved; Unused are the numbers that are no figures.
	Figures    []briefing.Figure
	Unused     []briefing.Unused
	Statements []briefing.Statement
	// NoMeeting says why the report tells of no meeting, "" if it does.
	NoMeeting string
	// Later says that the report is dated after the as-of day.
	Later bool

	account meeting.Account
	// leanings are its sentences with the words that lean on others.
	leanings []briefing.Leaning
	// met are the countries of its meeting; plain are the figures as the words
	// give them, nil where the desk changed none.
	met   []string
	plain []briefing.Figure
}

// Corpus is all reports of a run, read and joined.
type Corpus struct {
	// Readings are in the order of the reports' names.
	Readings []Reading
	// Meetings are in the order of their dates, unknown last.
	Meetings []briefing.Meeting
	// Problems are the reports that could not be read.
	Problems []source.Problem
	// Sample says that the reports are the embedded ones.
	Sample bool

	asOf briefing.Date
	// official are the figures of tables.
	official []briefing.Figure
	tables   []*briefing.Report
	byName   map[string]*Reading
	workers  int
	// corrections are the desk's entries, effective those that changed
	// something; wrong is what is wrong with them.
	corrections, effective []briefing.Correction
	wrong                  corrections.Problems
}

// Figures are the figures of all reports, in the order of reports and text.
func (c *Corpus) Figures() []briefing.Figure {
	var out []briefing.Figure
	for i := range c.Readings {
		out = append(out, c.Readings[i].Figures...)
	}
	return out
}

// Series are the series of all reports dated no later than the as-of day.
func (c *Corpus) Series() []briefing.Series {
	var fs []briefing.Figure
	for i := range c.Readings {
		if r := &c.Readings[i]; c.asOf.IsZero() || !r.Dated.IsZero() && !c.later(r.Dated) {
			fs = append(fs, r.Figures...)
		}
	}
	return build(fs, c.official)
}

// build makes the series of figures, with official data beside them, and marks
// what the desk set.
func build(fs, official []briefing.Figure) []briefing.Series {
	ss := series.Build(fs)
	corrections.MarkSeries(ss, fs)
	series.Beside(ss, fs, official)
	return ss
}
