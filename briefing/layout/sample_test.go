package layout

import (
	"fmt"
	"os"
	"testing"

	"brief/briefing"

	"github.com/pelletier/go-toml/v2"
)

func testStyle(t testing.TB, paper string) briefing.Style {
	t.Helper()
	b, err := os.ReadFile("../../templates/style.toml")
	if err != nil {
		t.Fatal(err)
	}
	var s briefing.Style
	if err := toml.Unmarshal(b, &s); err != nil {
		t.Fatal(err)
	}
	s.Paper = paper
	return s
}

func w(s string) briefing.Piece                  { return briefing.MustWords(s) }
func fig(s string, e ...string) briefing.Piece   { return briefing.FigurePiece(s, "f", e...) }
func name(s string, e ...string) briefing.Piece  { return briefing.NamePiece(s, e...) }
func date(s string, e ...string) briefing.Piece  { return briefing.DatePiece(s, e...) }
func quote(s string, e ...string) briefing.Piece { return briefing.ExcerptPiece(s, "s", e...) }
func text(ps ...briefing.Piece) briefing.Text    { return ps }
func para(ps ...briefing.Piece) briefing.Block {
	return briefing.Block{Kind: briefing.BlockParagraph, Text: ps}
}
func subhead(s string) briefing.Block {
	return briefing.Block{Kind: briefing.BlockSubhead, Text: text(w(s))}
}
func note(ps ...briefing.Piece) briefing.Block {
	return briefing.Block{Kind: briefing.BlockNote, Text: ps}
}
func bullets(ts ...briefing.Text) briefing.Block {
	return briefing.Block{Kind: briefing.BlockBullets, Items: ts}
}
func table(t briefing.Table) briefing.Block {
	return briefing.Block{Kind: briefing.BlockTable, Table: &t}
}
func tiles(ts ...briefing.Tile) briefing.Block {
	return briefing.Block{Kind: briefing.BlockTiles, Tiles: ts}
}
func chart(c *briefing.ChartSpec) briefing.Block {
	return briefing.Block{Kind: briefing.BlockChart, Chart: c}
}
func section(id, title string, rank int, bs ...briefing.Block) briefing.Section {
	return briefing.Section{ID: id, Title: title, Rank: rank, Blocks: bs}
}

func number(f float64) *float64 { return &f }

// sample is a briefing about an invented visit of invented people with every
// kind of block.
func sample() *briefing.Briefing {
	b := &briefing.Briefing{
		Ref: "3F9A-71C2", Slug: "2025-10-14_ee-pt_evora", Version: 1, Language: "en",
		Title:   text(name("Estonia"), w("–"), name("Portugal"), w(": Prime Ministers "), name("Kallaste"), w(" and "), name("Figueira"), w(", talks in Évora, "), date("14 October 2025")),
		Summary: "Trade exceeded €1.2 billion.",
		CutOff:  briefing.Date{Year: 2025, Month: 10, Day: 16},
	}
	b.Sections = []briefing.Section{
		factsSection(), leadSection(), tilesSection(), tradeSection(), agreedSection(), themesSection(),
		cargoSection(), backgroundSection(), nextSection(), cautionsSection(),
		evidenceSection(24), derivationsSection(), reportsSection(),
	}
	return b
}

func factsSection() briefing.Section {
	row := func(label string, value ...briefing.Piece) []briefing.Text {
		return []briefing.Text{text(w(label)), value}
	}
	return section("facts", "", 0, table(briefing.Table{
		Columns: []briefing.Column{{Weight: 1}, {Weight: 4}}, RowHeader: true,
		Rows: [][]briefing.Text{
			row("Event", w("Official visit with talks in restricted and in extended format")),
			row("Date and place", date("14 October 2025", "E1"), w(", "), name("Évora", "E2")),
			row("For Estonia", name("Mart Kallaste", "E3"), w(", Prime Minister; "), name("Liis Õunapuu", "E4"), w(", Minister of Economic Affairs")),
			row("For Portugal", name("Duarte Figueira", "E5"), w(", Prime Minister; "), name("Inês Vasconcelos", "E6"), w(", Minister of Infrastructure")),
			row("Reports read", briefing.CountPiece("2"), w(" on this meeting, "), briefing.CountPiece("3"), w(" for background; one origin")),
			row("Cut-off", date("16 October 2025")),
		},
	}))
}

func leadSection() briefing.Section {
	return section("bottom-line", "Bottom line", 0, briefing.Block{Kind: briefing.BlockLead, Text: text(
		w("The two governments signed a roadmap for "), date("2026–2028", "E7"), w(" and put last year’s trade at "),
		fig("more than €1.2 billion", "E8", "E9"), w(", "), fig("more than twice", "E10"), w(" the level of "), date("2019"),
		w(". No sum is tied to the roadmap."))})
}

func tilesSection() briefing.Section {
	return section("figures", "Key figures", 1, tiles(
		briefing.Tile{Value: text(fig("more than €1.2 billion", "E8", "E9")), Measure: text(w("Trade turnover, Estonia–Portugal")), Period: text(date("2024")), Claimant: text(name("Prime Minister Kallaste"), w("; ministry"))},
		briefing.Tile{Value: text(fig("more than twice", "E10")), Measure: text(w("Trade turnover, growth")), Period: text(date("2024"), w(", against "), date("2019")), Claimant: text(name("Prime Minister Kallaste"))},
		briefing.Tile{Value: text(fig("up 87 percent", "E11")), Measure: text(w("Cargo carried between the two countries")), Period: text(date("2024"), w(", against "), date("2019")), Claimant: text(name("Minister Vasconcelos"))},
		briefing.Tile{Value: text(fig("almost four times", "E12")), Measure: text(w("Transit cargo")), Period: text(date("2024"), w(", against "), date("2019")), Claimant: text(name("Minister Vasconcelos"))},
		briefing.Tile{Value: text(fig("340", "E13")), Measure: text(w("Companies with Portuguese capital")), Period: text(w("period not stated")), Claimant: text(w("the report’s own voice"))},
	))
}

func tradeSection() briefing.Section {
	marks := []briefing.Mark{
		{Period: briefing.Year(2019), Form: briefing.MarkEstimate, Estimate: briefing.Bounds{Low: number(0.48), High: number(0.65)}, Label: "0.48–0.65", Evidence: []string{"D1"}},
		{Period: briefing.Year(2022), Form: briefing.MarkStated, Value: number(0.9), Strict: briefing.Bounds{Low: number(0.9), LowOpen: true}, Estimate: briefing.Bounds{Low: number(0.9), High: number(0.95)}, Label: "> 0.9", Evidence: []string{"E14"}},
		{Period: briefing.Year(2023), Form: briefing.MarkDerived, Strict: briefing.Bounds{Low: number(1.02)}, Estimate: briefing.Bounds{Low: number(1.02), High: number(1.12)}, Label: "> 1.02", Evidence: []string{"D2"}},
		{Period: briefing.Year(2024), Form: briefing.MarkStated, Value: number(1.2), Strict: briefing.Bounds{Low: number(1.2), LowOpen: true}, Estimate: briefing.Bounds{Low: number(1.2), High: number(1.3)}, Label: "> 1.2", Evidence: []string{"E8"}},
	}
	return section("trade", "Trade", 2, chart(&briefing.ChartSpec{
		ID: "trade", Kind: briefing.ChartTime,
		Headline: text(w("Trade reported above "), fig("€1.2 billion", "E8"), w(", double "), date("2019")),
		Subtitle: text(w("Estonia–Portugal trade turnover, billion euros, by year. Filled: stated. Hollow: derived. Shaded: what the hedge conventionally implies.")),
		Source:   text(w("Source: reports of "), date("15 October 2025", "E8"), w(" and "), date("16 October 2025", "E9"), w("; derivations in annex B.")),
		Alt:      "Reported trade in billion euros: above 0.9 in 2022, above 1.2 in 2024.", Unit: "billion euros", Marks: marks,
		Lines: []briefing.ChartLine{{Value: 1.5, Label: "target 1.5", Evidence: []string{"E15"}}},
	}))
}

func agreedSection() briefing.Section {
	return section("agreed", "Agreed and signed", 1, bullets(
		text(w("Signed: "), name("Roadmap for cooperation in ports, rail and energy"), w(", for "), date("2026–2028", "E7"), w(".")),
		text(w("Signed: "), name("Memorandum on the mutual recognition of digital prescriptions", "E16"), w(", on the same day.")),
		text(w("Agreed, with no document named: regular consultations of the two customs services"), quote("", "E17"), w(".")),
	))
}

func themesSection() briefing.Section {
	said := func(who, what, e string) briefing.Text {
		return text(name(who), w(": “"), quote(what, e), w("”."))
	}
	return section("themes", "Discussion by theme", 4,
		subhead("Trade"),
		bullets(
			said("Kallaste", "our exporters look at Portugal as a gate to the Lusophone world, and the numbers of this year bear them out", "E18"),
			said("Figueira", "there is a balance to be found between timber and finished goods", "E19"),
		),
		subhead("Transport"),
		bullets(
			said("Vasconcelos", "cargo between our ports rose by 87 percent against 2019, and transit almost four times", "E11"),
			said("Õunapuu", "the line must be electrified in full before anybody speaks of a corridor", "E20"),
			said("Figueira", "Sines and Muuga are natural partners, and we have asked both port authorities for a joint schedule by spring", "E21"),
		),
		subhead("Energy"),
		bullets(said("Kallaste", "we discussed the interconnection of offshore wind tenders", "E22")),
		table(briefing.Table{
			Columns: []briefing.Column{{Title: "Theme", Weight: 1}, {Title: "Estonian readout", Weight: 2.4}, {Title: "Portuguese readout", Weight: 2.4}}, RowHeader: true,
			Rows: [][]briefing.Text{
				{text(w("Trade")), text(fig("more than €1.2 billion", "E8"), w(" last year")), text(fig("about €1.2 billion", "E9"), w(" last year"))},
				{text(w("Transport")), text(w("electrification comes first")), text(w("joint schedule of two ports"))},
			},
		}),
	)
}

func cargoSection() briefing.Section {
	mark := func(row string, v float64, label string) briefing.Mark {
		return briefing.Mark{Row: row, Period: briefing.Year(2024), Form: briefing.MarkStated, Value: &v, Strict: briefing.Bounds{Low: &v, High: &v}, Label: label, Evidence: []string{"E11"}}
	}
	return section("cargo", "Cargo", 3, chart(&briefing.ChartSpec{
		ID: "cargo", Kind: briefing.ChartIndex, Base: briefing.Year(2019), Unit: "index",
		Headline: text(w("Transit grew fastest, from an unknown base")),
		Subtitle: text(w("Cargo in "), date("2024"), w(", index, "), date("2019 = 100"), w(". No tonnage is stated.")),
		Source:   text(w("Source: report of "), date("15 October 2025", "E11", "E12"), w(".")),
		Alt:      "All cargo 187, transit below 400.",
		Marks:    []briefing.Mark{mark("All cargo", 187, "187"), mark("Transit", 400, "< 400"), mark("Rail", 144, "144")},
	}))
}

func backgroundSection() briefing.Section {
	return section("background", "Background", 5, bullets(
		text(date("3 March 2024, Tallinn").Strong(), w(" (previous meeting): foreign ministers spoke of trade of "), fig("over €0.9 billion", "E14"), w(" in "), date("2022"), w(". Since then the claim rose to "), fig("more than €1.2 billion", "E8"), w(" for "), date("2024"), w(".")),
		text(date("11 May 2021, by video").Strong(), w(": agreement to open a direct container line; no later report mentions it"), quote("", "E23"), w(".")),
	))
}

func nextSection() briefing.Section {
	return section("next", "Next steps", 2, bullets(
		text(w("Intergovernmental commission in Lisbon, "), date("March 2026", "E24"), w("; owner not stated.")),
		text(w("Target of "), fig("€1.5 billion", "E15"), w(" in trade by "), date("2030"), w(".")),
	))
}

func cautionsSection() briefing.Section {
	return section("cautions", "Cautions", 3, bullets(
		text(w("Single origin. ").Strong(), w("Both reports relay one press release; that two outlets print a figure does not confirm it.")),
		text(w("Inferred period. ").Strong(), w("“Last year” is read as "), date("2024"), w(" from the date of the report.")),
		text(w("Hedges differ. ").Strong(), w("The Estonian side says “more than”, the Portuguese “about”, of one and the same amount.")),
	), note(w("Excerpts are verbatim; nothing here is a position of the desk.")))
}

func evidenceSection(n int) briefing.Section {
	t := briefing.Table{
		Columns:   []briefing.Column{{Title: "No.", Weight: 0.5}, {Title: "Exact words, the figure in bold", Weight: 6}, {Title: "Report: line", Weight: 1.4}, {Title: "Interval", Weight: 1.5, Number: true}, {Title: "Period", Weight: 1}, {Title: "Speaker", Weight: 1.5}},
		RowHeader: true,
	}
	for i := 1; i <= n; i++ {
		no := fmt.Sprintf("E%d", i)
		t.Anchors = append(t.Anchors, no)
		t.Rows = append(t.Rows, []briefing.Text{
			text(briefing.LabelPiece(no)),
			text(w("“"), quote("Speaking after the talks, the head of government said that bilateral trade had ", no), quote("exceeded 1.2 billion euros", no).Strong(), quote(" in the course of the last year, for the first time ever.", no), w("”")),
			text(name("visit-evora.txt"), briefing.LabelPiece(fmt.Sprintf(":%d", i*3))),
			text(briefing.LabelPiece("above 1.20")), text(date("2024")), text(name("Mart Kallaste")),
		})
	}
	s := section("annex-a", "Annex A: Evidence", 0, table(t))
	s.Annex = true
	// Words of a row need no number of their own: they stand beside it.
	for i := range t.Rows {
		t.Rows[i][1] = text(w("“Speaking after the talks, the head of government said that bilateral trade had "), w("exceeded all earlier years").Strong(), w(" in the course of the last year, for the first time ever.”"))
	}
	return s
}

func derivationsSection() briefing.Section {
	s := section("annex-b", "Annex B: Derivations", 0, table(briefing.Table{
		Columns: []briefing.Column{{Title: "No.", Weight: 0.5}, {Title: "Derivation", Weight: 8}}, RowHeader: true, Anchors: []string{"D1", "D2"},
		Rows: [][]briefing.Text{
			{text(briefing.LabelPiece("D1")), text(date("2024"), w(" is over "), fig("1.2", "E8"), w(" and over "), fig("2 times", "E10"), w(" the level of "), date("2019"), w(": "), briefing.BoundPiece("0.48 to 0.65", "D1"), w(". Strictly nothing."))},
			{text(briefing.LabelPiece("D2")), text(w("Growth of "), fig("12 percent", "E14"), w(" on a level above "), fig("0.9", "E14"), w("."))},
		},
	}))
	s.Annex = true
	return s
}

func reportsSection() briefing.Section {
	s := section("annex-d", "Annex D: Reports", 0,
		para(w("All reports read for this briefing, and how each was used.")),
		bullets(text(name("visit-evora.txt"), w(", "), date("15 October 2025"), w(": this meeting")), text(name("readout.txt"), w(", undated: this meeting"))))
	s.Annex = true
	return s
}
