package briefing

// ChartKind is the shape of a chart.
type ChartKind string

// ChartTime has a true time axis; ChartIndex one row for each measure, with
// the stated baseline = 100; ChartChange one row for each measure, growth and
// decline in percent from zero; ChartSlope a line for each measure from one
// period to another; ChartShare a strip of shares of one whole, in percent;
// ChartPanels an index chart for each baseline, one above the other on one
// scale.
const (
	ChartTime   ChartKind = "time"
	ChartIndex  ChartKind = "index"
	ChartChange ChartKind = "change"
	ChartSlope  ChartKind = "slope"
	ChartShare  ChartKind = "share"
	ChartPanels ChartKind = "panels"
)

// MarkForm says how a value is known, and so how it is drawn.
type MarkForm string

// MarkStated is solid, MarkDerived hollow, MarkEstimate (only the conventional
// reading bounds it) hollow and shaded.
const (
	MarkStated   MarkForm = "stated"
	MarkDerived  MarkForm = "derived"
	MarkEstimate MarkForm = "estimate"
)

// Mark is one value of a chart. Numbers are in the chart's unit (already
// divided by the scale: 4.3 for $4.3 billion).
type Mark struct {
	// Row names the measure of all charts but a time chart; Period places the
	// mark on the time axis, or at an end of a slope.
	Row    string `json:"row,omitempty"`
	Period Period `json:"period,omitzero"`
	// At is the period in words where it is no year ("January–July 2023"), for
	// the axis; empty for years.
	At string `json:"at,omitempty"`
	// Base is, in panels, the period that is 100 for this mark; BaseAt that in
	// words where it is no year.
	Base   Period   `json:"base,omitzero"`
	BaseAt string   `json:"base_at,omitempty"`
	Form   MarkForm `json:"form"`
	// Value is the number as stated, nil where none is.
	Value *float64 `json:"value"`
	// Strict and Estimate are the bounds in the two readings.
	Strict   Bounds `json:"strict"`
	Estimate Bounds `json:"estimate"`
	// Label stands beside the mark with the hedge: "> 4.3", "1.72–2.20".
	Label    string   `json:"label"`
	Evidence []string `json:"evidence"`
}

// ChartLine is a labelled horizontal line: a milestone or target of a time
// chart.
type ChartLine struct {
	Value    float64  `json:"value"`
	Label    string   `json:"label"`
	Evidence []string `json:"evidence"`
}

// ChartPoint is a value of official data, drawn beside the marks of a time
// chart and never joined with them.
type ChartPoint struct {
	Period   Period   `json:"period"`
	Value    float64  `json:"value"`
	Label    string   `json:"label"`
	Source   string   `json:"source"`
	Evidence []string `json:"evidence"`
}

// ChartSpec is all that a drawing needs and says. The narrative chooses and
// words it, charts draws the plot area, layout sets headline, subtitle and
// source line around it as text.
type ChartSpec struct {
	ID       string    `json:"id"`
	Kind     ChartKind `json:"kind"`
	Headline Text      `json:"headline"`
	Subtitle Text      `json:"subtitle"`
	Source   Text      `json:"source"`
	// Alt is the text alternative, written from the data.
	Alt string `json:"alt"`
	// Unit names the axis ("billion US dollars"); Base the period that is 100.
	Unit   string      `json:"unit"`
	Base   Period      `json:"base,omitzero"`
	BaseAt string      `json:"base_at,omitempty"` // Base in words where it is no year
	Marks  []Mark      `json:"marks"`
	Lines  []ChartLine `json:"lines,omitempty"`
	// Points are official data.
	Points []ChartPoint `json:"points,omitempty"`
}
