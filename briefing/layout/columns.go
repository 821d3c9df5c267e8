package layout

import "brief/briefing"

// column is where a column of a table stands.
type column struct {
	x, w   float64
	number bool
	voice  voice
}

// voices begins the columns of a table with the voice of each.
func (c *composer) voices(t *briefing.Table, f frame) []column {
	cols := make([]column, len(t.Columns))
	for i, col := range t.Columns {
		cols[i].number = col.Number
		cols[i].voice = c.table
		switch {
		case f.facts && i == 0:
			cols[i].voice = c.rowHead
		case f.facts:
			cols[i].voice = c.body
		case i == 0 && t.RowHeader:
			cols[i].voice.plain = c.tableHead.plain
		}
	}
	return cols
}

// cells cuts up the texts of all cells, by row.
func (c *composer) cells(t *briefing.Table, cols []column) [][][]unit {
	out := make([][][]unit, len(t.Rows))
	for i, r := range t.Rows {
		out[i] = make([][]unit, len(cols))
		for k := range min(len(r), len(cols)) {
			out[i][k] = c.cutUp(r[k], cols[k].voice, true)
		}
	}
	return out
}

// blank says whether no cell of a row shows anything.
func blank(row [][]unit) bool {
	for _, units := range row {
		if len(units) > 0 {
			return false
		}
	}
	return true
}

func (c *composer) headUnits(t *briefing.Table) [][]unit {
	out := make([][]unit, len(t.Columns))
	for i, col := range t.Columns {
		out[i] = c.cutUp(plainText(col.Title), c.tableHead, true)
	}
	return out
}

// inset is how far a table's text stands in from its tinted head.
func (c *composer) inset(f frame) float64 {
	if f.facts {
		return 0
	}
	return 4
}

func weight(col briefing.Column) float64 {
	if col.Weight > 0 {
		return col.Weight
	}
	return 1
}
