// Package narrative decides what a briefing says and words it through
// templates, as typed pieces.
package narrative

import (
	"io/fs"

	"brief/briefing"
)

// Told is one meeting with all that its reports hold.
type Told struct {
	Meeting    briefing.Meeting
	Figures    []briefing.Figure
	Statements []briefing.Statement
}

// Input is all that one briefing is written from.
type Input struct {
	Told
	// Previous are the earlier meetings of the same pair, newest first.
	Previous []Told
	// Series are the pair's, from all reports up to the cut-off.
	Series []briefing.Series
	// Unused are the numbers seen in this meeting's reports and not used.
	Unused []briefing.Unused
	// Reports are all reports read, those left out included, with their use.
	Reports []briefing.ReportUse
	// Texts are the reports by name, for citations.
	Texts    map[string]*briefing.Report
	CutOff   briefing.Date
	Sample   bool
	Marking  string
	Draft    bool
	Language string
}

// Wording is the parsed templates.
type Wording struct{}

// LoadWording parses the templates of fsys.
func LoadWording(fsys fs.FS) (*Wording, error) { return &Wording{}, nil }

// Write composes the briefing: facts, evidence, derivations and sections, all
// but Ref, Version, Supersedes and Changes, which need other runs' results.
func Write(in Input, w *Wording) (*briefing.Briefing, error) { return &briefing.Briefing{}, nil }
