package briefing

import "maps"

// FontName names one of the faces of the page.
type FontName string

// Serif is for text, Sans for headings, tables and charts.
const (
	Serif         FontName = "serif"
	SerifItalic   FontName = "serif-italic"
	SerifSemiBold FontName = "serif-semibold"
	Sans          FontName = "sans"
	SansItalic    FontName = "sans-italic"
	SansSemiBold  FontName = "sans-semibold"
)

// Color is an opaque sRGB colour.
type Color struct{ R, G, B uint8 }

// Tag is an element of the structure tree: what a reader of the page by ear
// meets, in reading order. Roles are those of PDF (Document, Sect, H1–H3, P,
// L, LI, Lbl, LBody, Table, TR, TH, TD, Figure, Caption, Link, Note, Span).
type Tag struct {
	Role string
	// Alt is the text alternative of a Figure or Link.
	Alt string
	// Scope of a TH is "Row" or "Column".
	Scope string
	// ID is a unique name for a Note.
	ID   string
	Kids []*Tag
}

// Add appends a new child with the role and gives it back.
func (t *Tag) Add(role string) *Tag {
	k := &Tag{Role: role}
	t.Kids = append(t.Kids, k)
	return k
}

// BoxKind is what a box draws.
type BoxKind int

// The kinds of box.
const (
	TextBox BoxKind = iota
	RectBox
	LineBox
	ChartBox
	ImageBox
)

// Box is one thing drawn on a page. Lengths are points (1/72 inch) from the
// top left corner; Y of a TextBox is the baseline.
type Box struct {
	Kind       BoxKind
	X, Y, W, H float64
	// Tag is the element the box belongs to; nil makes it an artifact
	// (furniture that a screen reader skips). Boxes of one Tag may stand on
	// several pages.
	Tag *Tag
	// Artifact is the type of a box without Tag: "Pagination" for strips and
	// page numbers, "Layout" for rules and backgrounds.
	Artifact string

	// Text, Font, Size and Color set a TextBox; spacing is kerned by face.
	Text  string
	Font  FontName
	Size  float64
	Color Color
	// Link names the anchor that a click on the box leads to, or holds an
	// address with a scheme; Anchor makes the box's top a destination.
	Link   string
	Anchor string

	// Fill and Stroke draw a RectBox; a LineBox runs from X,Y to X+W,Y+H in
	// Stroke.
	Fill, Stroke *Color
	LineWidth    float64

	Chart *ChartSpec
	Image []byte // PNG
}

// Page is one page of boxes in drawing order.
type Page struct {
	Width, Height float64
	Boxes         []Box
}

// Bookmark is an entry of the outline.
type Bookmark struct {
	Title string
	Level int // 0 is the top
	Page  int // 0-based
	Y     float64
}

// Pages is a laid-out document, ready to be written.
type Pages struct {
	Pages     []Page
	Root      *Tag
	Bookmarks []Bookmark
}

// Style is the look of a briefing, read from templates/style.toml.
type Style struct {
	Paper   string  `toml:"paper"` // "a4" or "letter"
	Margins Margins `toml:"margins"`
	Sizes   Sizes   `toml:"sizes"`
	Colors  Colors  `toml:"colors"`
	Marking string  `toml:"marking"` // handling marking, "" for none
	Draft   bool    `toml:"draft"`
	Labels  Labels  `toml:"labels"`
	Charts  Charts  `toml:"charts" json:",omitzero"`
	Fonts   Fonts   `toml:"fonts" json:",omitzero"`
	Logo    Logo    `toml:"logo" json:",omitzero"`
}

// Fonts are TrueType files in the folder of the templates that take the place
// of the program's own faces; "" keeps the face.
type Fonts struct {
	Serif         string `toml:"serif"`
	SerifItalic   string `toml:"serif-italic"`
	SerifSemiBold string `toml:"serif-semibold"`
	Sans          string `toml:"sans"`
	SansItalic    string `toml:"sans-italic"`
	SansSemiBold  string `toml:"sans-semibold"`
}

// Files are the files by the name of their face, those that are set.
func (f Fonts) Files() map[FontName]string {
	all := map[FontName]string{
		Serif: f.Serif, SerifItalic: f.SerifItalic, SerifSemiBold: f.SerifSemiBold,
		Sans: f.Sans, SansItalic: f.SansItalic, SansSemiBold: f.SansSemiBold,
	}
	maps.DeleteFunc(all, func(_ FontName, file string) bool { return file == "" })
	return all
}

// Logo stands at the top right of the first page.
type Logo struct {
	// File is a PNG in the folder of the templates, "" for none.
	File string `toml:"file"`
	// Height is in points; the width follows from the picture.
	Height float64 `toml:"height"`
	// Alt is what a screen reader says of it; without one it is passed over.
	Alt string `toml:"alt"`
	// PNG is what the file holds. It is a string so that styles can be compared.
	PNG string `toml:"-" json:"-"`
}

// Charts is the look of charts that are written as files of their own.
type Charts struct {
	// Width of the drawing in points, 0 for that of the page's column.
	Width float64 `toml:"width"`
}

// Labels are the words of the page's furniture, so that a page can be had in
// another language. {n}, {total}, {sections} and {no} are filled in; an empty
// label is the English one.
type Labels struct {
	Page       string `toml:"page"`        // "page {n} of {total}"
	Draft      string `toml:"draft"`       // "DRAFT"
	Sample     string `toml:"sample"`      // "SAMPLE"
	Further    string `toml:"further"`     // heading of what the two pages had no room for
	Continued  string `toml:"continued"`   // "Continued in the annex: {sections}."
	Evidence   string `toml:"evidence"`    // what a link to the annex says: "Evidence {no}"
	Back       string `toml:"back"`        // what the link back says
	EvidenceOf string `toml:"evidence_of"` // below a chart of its own: "Report and evidence numbers are those of briefing {ref}."
}

// Margins are in points.
type Margins struct {
	Top    float64 `toml:"top"`
	Bottom float64 `toml:"bottom"`
	Left   float64 `toml:"left"`
	Right  float64 `toml:"right"`
}

// Sizes are the five type sizes of the page, in points.
type Sizes struct {
	Title float64 `toml:"title"`
	Head  float64 `toml:"head"`
	Lead  float64 `toml:"lead"`
	Body  float64 `toml:"body"`
	Small float64 `toml:"small"`
}

// Colors are written as "#1f3a5f".
type Colors struct {
	Text   Color `toml:"text"`
	Accent Color `toml:"accent"`
	Muted  Color `toml:"muted"`
	Rule   Color `toml:"rule"`
	Tint   Color `toml:"tint"` // background of tiles and table headers
}
