package briefing

// CorrectionKind is what an entry of the officer's file does.
type CorrectionKind string

// CorrectFigure changes or drops a figure, CorrectAdd adds one, CorrectMeeting
// changes a meeting, its people, or gives the desk's note on it; CorrectJoin
// makes one meeting of what several reports tell, CorrectSplit takes reports
// out of their meetings to make one of their own.
const (
	CorrectFigure  CorrectionKind = "figure"
	CorrectAdd     CorrectionKind = "add"
	CorrectMeeting CorrectionKind = "meeting"
	CorrectJoin    CorrectionKind = "join"
	CorrectSplit   CorrectionKind = "split"
)

// The entries of Corrected that are not the name of a field.
const (
	CorrectedAdded   = "added"   // a figure or participant that the desk added
	CorrectedReports = "reports" // a meeting whose reports the desk joined or split
	CorrectedPeople  = "participants"
)

// AllOccurrences as an Occurrence means each figure of the words.
const AllOccurrences = -1

// Correction is one entry of the officer's file. What it sets is kept with
// what the words gave, so that a model that holds it can be checked by itself.
type Correction struct {
	Kind CorrectionKind `json:"kind"`
	// Reports are the names of the reports that it is about: one for a figure
	// and for the meeting that a report tells of.
	Reports []string `json:"reports"`
	// Words are the exact words of a figure, Occurrence which of the figures
	// with these words is meant (from 1; 0 where there is but one).
	Words      string `json:"words,omitempty"`
	Occurrence int    `json:"occurrence,omitempty"`
	// Claim is the id of the figure.
	Claim string `json:"claim,omitempty"`
	// Everywhere asks for the same in all figures that make the same claim; the
	// model holds an entry for each of them.
	Everywhere bool `json:"-"`
	// Drop leaves the figure out.
	Drop   bool               `json:"drop,omitempty"`
	Set    []Setting          `json:"set,omitempty"`
	People []PersonCorrection `json:"people,omitempty"`
	Desk   DeskNote           `json:"desk,omitzero"`
	// Why is the desk's own reason, printed as such.
	Why string `json:"why,omitempty"`
	// File and Line are where the entry stands.
	File string `json:"-"`
	Line int    `json:"-"`
}

// Setting is a field with what the words gave and what the desk set, both in
// the form of the figure contract ("" for not known).
type Setting struct {
	Field string `json:"field"`
	Was   string `json:"was"`
	Now   string `json:"now"`
	Line  int    `json:"-"`
}

// PersonCorrection changes, adds or removes a participant of a meeting. Set
// knows the fields office and country.
type PersonCorrection struct {
	Name   string    `json:"name"`
	Add    bool      `json:"add,omitempty"`
	Remove bool      `json:"remove,omitempty"`
	Set    []Setting `json:"set,omitempty"`
	Line   int       `json:"-"`
}

// DeskNote is what only the officer can write. It is printed as the desk's
// own words, never as a report's.
type DeskNote struct {
	BottomLine  string   `json:"bottom_line,omitempty"`
	Objectives  []string `json:"objectives,omitempty"`
	LinesToTake []string `json:"lines_to_take,omitempty"`
}

// IsZero says that the note is empty.
func (n DeskNote) IsZero() bool {
	return n.BottomLine == "" && len(n.Objectives) == 0 && len(n.LinesToTake) == 0
}

// Texts are the texts of the note in the order in which they are printed.
func (n DeskNote) Texts() []string {
	var out []string
	if n.BottomLine != "" {
		out = append(out, n.BottomLine)
	}
	return append(append(out, n.Objectives...), n.LinesToTake...)
}

// IsZero says that the correction changes nothing.
func (c *Correction) IsZero() bool {
	return c.Kind != CorrectJoin && c.Kind != CorrectSplit && c.Kind != CorrectAdd &&
		!c.Drop && len(c.Set) == 0 && len(c.People) == 0 && c.Desk.IsZero()
}
