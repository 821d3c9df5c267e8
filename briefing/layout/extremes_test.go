package layout

import (
	"fmt"
	"strings"

	"brief/briefing"
)

func extremes() map[string]*briefing.Briefing {
	out := map[string]*briefing.Briefing{}
	people := sample()
	rows := &people.Sections[0].Blocks[0].Table.Rows
	for i := range 12 {
		*rows = append(*rows, []briefing.Text{text(w("Participant")), text(name(fmt.Sprintf("Person %c. With-Some Longer-Name", 'A'+i)), w(", Deputy Minister of Rather Many Affairs and of Everything Else That Comes to Mind"))})
	}
	out["twelve participants"] = people

	title := sample()
	title.Title = text(w(strings.TrimSpace(strings.Repeat("thirty words of title ", 8))))
	title.Sections[5].Title = strings.TrimSpace(strings.Repeat("a heading that does not end ", 12))
	out["long title"] = title

	figures := sample()
	figures.Sections[10] = evidenceSection(80)
	for i := range 80 {
		bl := &figures.Sections[5].Blocks[1]
		bl.Items = append(bl.Items, text(w("A claim of "), fig(fmt.Sprintf("%d ships", i), fmt.Sprintf("E%d", i+1)), w(" in the port of Sines, as the minister put it when she was asked by the reporter.")))
	}
	out["eighty figures"] = figures

	none := sample()
	none.Sections = []briefing.Section{
		section("facts", "", 0, table(briefing.Table{Columns: []briefing.Column{{}, {}}, RowHeader: true, Rows: [][]briefing.Text{{text(w("Place")), text(w("Not stated"))}}})),
		section("bottom-line", "Bottom line", 0, para(w("No figure is reported."))),
		section("empty", "Nothing", 0), section("empties", "Empty", 0, bullets(), tiles(), para(), table(briefing.Table{})),
	}
	none.Sections[3].Blocks = append(none.Sections[3].Blocks, note(w("Small print.")))
	out["no figures"] = none

	out["nothing"] = &briefing.Briefing{}

	words := sample()
	words.Sections[1].Blocks = append(words.Sections[1].Blocks, para(name(strings.Repeat("x", 10000))), bullets(text(name(strings.Repeat("щ", 999)))))
	words.Sections[2].Blocks[0].Tiles[1].Measure = text(name(strings.Repeat("long", 400)))
	words.Sections[10].Blocks[0].Table.Rows[3][5] = text(name(strings.Repeat("w", 3000)))
	out["endless words"] = words

	return out
}
