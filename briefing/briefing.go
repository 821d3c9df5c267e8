package briefing

// BlockKind is what a block of a section is.
type BlockKind string

// The kinds of block.
const (
	BlockParagraph BlockKind = "paragraph"
	BlockLead      BlockKind = "lead" // the bottom line: a paragraph set larger
	BlockBullets   BlockKind = "bullets"
	BlockTable     BlockKind = "table"
	BlockTiles     BlockKind = "tiles"
	BlockChart     BlockKind = "chart"
	BlockSubhead   BlockKind = "subhead"
	BlockNote      BlockKind = "note" // small print
)

// Column is one column of a table; Weight shares out the width, Number sets it
// flush right in tabular figures.
type Column struct {
	Title  string  `json:"title"`
	Weight float64 `json:"weight"`
	Number bool    `json:"number,omitempty"`
}

// Table is a table with a header row. Anchors, if any, name the rows ("E1"),
// so that evidence numbers can lead to them. RowHeader says that the first
// column heads its row.
type Table struct {
	Columns   []Column `json:"columns"`
	Rows      [][]Text `json:"rows"`
	Anchors   []string `json:"anchors,omitempty"`
	RowHeader bool     `json:"row_header,omitempty"`
}

// Tile is one key figure: the number with its hedge, large, and what it is.
type Tile struct {
	Value    Text `json:"value"`
	Measure  Text `json:"measure"`
	Period   Text `json:"period"`   // "2023, against 2017"
	Claimant Text `json:"claimant"` // who claims it
}

// Block is one block of a section; the field of its kind is set.
type Block struct {
	Kind  BlockKind  `json:"kind"`
	Text  Text       `json:"text,omitempty"`
	Items []Text     `json:"items,omitempty"`
	Table *Table     `json:"table,omitempty"`
	Tiles []Tile     `json:"tiles,omitempty"`
	Chart *ChartSpec `json:"chart,omitempty"`
}

// Section is a heading with its blocks. Annex sections come after the two
// pages. A lower Rank is cut later where the two pages do not suffice.
type Section struct {
	ID     string  `json:"id"`
	Title  string  `json:"title"`
	Annex  bool    `json:"annex,omitempty"`
	Rank   int     `json:"rank,omitempty"`
	Blocks []Block `json:"blocks"`
}

// Evidence is one row of annex A: a claim and the words that made it.
type Evidence struct {
	No string `json:"no"` // "E1"
	// Claim is the id of the figure or statement, or "date", "place",
	// "participant", "document" for the facts of the meeting.
	Claim string   `json:"claim"`
	Cite  Citation `json:"cite"`
	// Figure is set where the claim is a figure.
	Figure *Figure `json:"figure,omitempty"`
	// Also are ids of figures of other reports that say the same, with their
	// words; Origins names the independent origins behind all of them.
	Also    []Citation `json:"also,omitempty"`
	Origins []string   `json:"origins,omitempty"`
}

// Derivation is one row of annex B: how a value that no report states follows.
type Derivation struct {
	No      string   `json:"no"` // "D1"
	Series  Metric   `json:"series"`
	Period  Period   `json:"period"`
	Figures []string `json:"figures"`
	Text    Text     `json:"text"`
}

// Unused is a number seen and not used, with the reason.
type Unused struct {
	Report string `json:"report"`
	Span
	Text   string `json:"text"`
	Reason string `json:"reason"`
}

// ReportUse says how a briefing used a report.
type ReportUse struct {
	Name string `json:"name"`
	Hash string `json:"hash"`
	Date Date   `json:"date,omitzero"`
	// DateWords is the report's own day as it words it, where its year is told
	// nowhere: "Oct. 16".
	DateWords string `json:"date_words,omitempty"`
	Outlet    string `json:"outlet,omitempty"`
	// DateFrom and OutletFrom name the metadata that give date and outlet where
	// the words of the report do not: FromPage or FromHeader.
	DateFrom   string `json:"date_from,omitempty"`
	OutletFrom string `json:"outlet_from,omitempty"`
	Title      string `json:"title,omitempty"`
	Origin     string `json:"origin,omitempty"`
	// Cited says that the report names its origin for a part of it only.
	Cited bool   `json:"cited,omitempty"`
	Use   string `json:"use"` // "this meeting", "background", UseOfficial, "left out: …"
	// Archive says that the report was given as an older one.
	Archive bool `json:"archive,omitempty"`
}

// UseOfficial is the use of a file of official data.
const UseOfficial = "official data"

// Briefing is the finished model of one briefing: the facts, and the text that
// goes onto the page. The PDF embeds it; mail, handouts and check work from it.
type Briefing struct {
	// Ref is made from the content and printed on every page.
	Ref string `json:"ref"`
	// Format numbers the form of the model; Program is the version of the
	// program that made it, which is no part of the reference.
	Format     int      `json:"format,omitempty"`
	Program    string   `json:"program,omitempty"`
	Slug       string   `json:"slug"` // file name without extension
	Version    int      `json:"version"`
	Supersedes string   `json:"supersedes,omitempty"`
	Changes    []string `json:"changes,omitempty"`
	Language   string   `json:"language"` // BCP 47
	Title      Text     `json:"title"`
	// Summary is the bottom line as plain text, for metadata and mail.
	Summary string `json:"summary"`
	Marking string `json:"marking,omitempty"`
	Draft   bool   `json:"draft"`
	Sample  bool   `json:"sample,omitempty"`
	// CutOff is the date of the newest report used.
	CutOff Date `json:"cut_off"`
	// AsOf is the day whose knowledge the run was held to, zero for none.
	AsOf       Date        `json:"as_of,omitzero"`
	Meeting    Meeting     `json:"meeting"`
	Figures    []Figure    `json:"figures"`
	Statements []Statement `json:"statements"`
	Series     []Series    `json:"series"`
	// Official are the official data that the user gave for the pair.
	Official    []Figure     `json:"official,omitempty"`
	Evidence    []Evidence   `json:"evidence"`
	Derivations []Derivation `json:"derivations"`
	Unused      []Unused     `json:"unused"`
	Reports     []ReportUse  `json:"reports"`
	// Ahead is the pair of a read-ahead before its next meeting; Meeting is then
	// the last one.
	Ahead []string `json:"ahead,omitempty"`
	// Corrections are the entries of the officer's file that bear on it.
	Corrections []Correction `json:"corrections,omitempty"`
	// Cautions counts the bullets of the cautions section.
	Cautions int       `json:"cautions"`
	Sections []Section `json:"sections"`
}

// Charts lists the charts of the briefing in order.
func (b *Briefing) Charts() []*ChartSpec {
	var out []*ChartSpec
	for i := range b.Sections {
		for j := range b.Sections[i].Blocks {
			if c := b.Sections[i].Blocks[j].Chart; c != nil {
				out = append(out, c)
			}
		}
	}
	return out
}
