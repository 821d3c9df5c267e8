package layout

import "brief/briefing"

// Space in tables, in points.
const (
	cellGap     = 9   // between columns
	cellPad     = 2.7 // above and below the text of a row
	factsPad    = 0.9
	padGive     = 0.6 // of the space below a row's text where space is short
	tableRule   = 0.4
	headRule    = 0.9
	tallRow     = 0.3 // share of the page above which a row may be cut
	tallHead    = 0.15
	numberShare = 0.4 // share of the width that a single column may claim for its longest word
)

// cell is a cell's text in lines.
type cell struct {
	lines []line
	tag   *briefing.Tag
}

// tableAtom sets a table: a tinted head row, fine rules between the rows.
func (c *composer) tableAtom(t *briefing.Table, f frame) []atom {
	if len(t.Columns) == 0 || len(t.Rows) == 0 {
		return nil
	}
	cols := c.voices(t, f)
	cut := c.cells(t, cols)
	c.columns(t, f, cols, cut)
	tag := &briefing.Tag{Role: "Table"}
	rows := c.tableHeadRows(t, cols, f, tag)
	headed := len(rows) > 0
	again := c.repeated(rows)
	first := true
	for i, texts := range t.Rows {
		if blank(cut[i]) {
			continue
		}
		anchor := ""
		if i < len(t.Anchors) {
			anchor = t.Anchors[i]
		}
		rs := c.tableRow(t, texts, cut[i], cols, f, tag, anchor)
		// At least two rows stand on either side of a page break.
		rs[0].glued = headed && first || i == 1 || i > 1 && i == len(t.Rows)-1
		first = false
		for k := range rs {
			rs[k].head = again
		}
		rows = append(rows, rs...)
	}
	if first {
		return nil
	}
	return []atom{{rows: rows, tag: tag}}
}

// repeated is a table's head as it is shown on later pages: furniture, which
// no reader by ear hears again; nil for a head so tall that it was cut.
func (c *composer) repeated(head []row) *row {
	if len(head) != 1 {
		return nil
	}
	again := head[0]
	again.boxes = make([]briefing.Box, len(head[0].boxes))
	for i, b := range head[0].boxes {
		b.Tag, b.Link, b.Anchor = nil, "", ""
		if b.Artifact == "" {
			b.Artifact = "Pagination"
		}
		again.boxes[i] = b
	}
	return &again
}

// tableHeadRows is the row of column titles, nil if no column has one; a very
// tall one is cut.
func (c *composer) tableHeadRows(t *briefing.Table, cols []column, f frame, table *briefing.Tag) []row {
	any := false
	for _, col := range t.Columns {
		any = any || col.Title != ""
	}
	if !any {
		return nil
	}
	tr := table.Add("TR")
	cells := make([]cell, len(cols))
	deepest := 0
	for i, col := range t.Columns {
		th := tr.Add("TH")
		th.Scope = "Column"
		cells[i] = cell{c.lines(plainText(col.Title), c.tableHead, cols[i].w), th}
		deepest = max(deepest, len(cells[i].lines))
	}
	if float64(deepest)*c.tableHead.leading > tallHead*c.grid.depth() {
		return c.cutRow(cells, cols, c.tableHead, deepest)
	}
	r := c.cellsRow(cells, cols, c.tableHead, cellPad)
	ground := c.panel(f.x, 0, f.w, r.height, c.style.Colors.Tint)
	line := c.rule(f.x, r.height, f.w, headRule, c.style.Colors.Accent)
	r.boxes = append([]briefing.Box{ground, line}, r.boxes...)
	return []row{r}
}

// tableRow sets a row; one that is too tall for comfort may be cut between
// lines.
func (c *composer) tableRow(t *briefing.Table, texts []briefing.Text, cut [][]unit, cols []column, f frame, table *briefing.Tag, anchor string) []row {
	tr := table.Add("TR")
	cells := make([]cell, len(cols))
	deepest := 0
	leading := c.table.leading
	for i := range cols {
		role := tr.Add("TD")
		if i == 0 && t.RowHeader {
			role.Role, role.Scope = "TH", "Row"
		}
		if i < len(texts) {
			units := c.refit(cut[i], texts[i], cols[i].voice, cols[i].w)
			cells[i].lines = c.set(units, c.fit(units, cols[i].w))
		}
		cells[i].tag = role
		deepest = max(deepest, len(cells[i].lines))
		leading = max(leading, cols[i].voice.leading)
	}
	v := c.table
	v.leading = leading
	var rows []row
	if float64(deepest)*leading > tallRow*c.grid.depth() {
		rows = c.cutRow(cells, cols, v, deepest)
	} else {
		pad := cellPad
		if f.facts {
			pad = factsPad
		}
		rows = []row{c.cellsRow(cells, cols, v, pad)}
	}
	last := &rows[len(rows)-1]
	if !f.facts {
		x, w := f.x, f.w
		last.boxes = append([]briefing.Box{c.rule(x, last.height, w, tableRule, c.style.Colors.Rule)}, last.boxes...)
	}
	setAnchor(rows, anchor)
	return rows
}

// setAnchor makes the first text of rows a destination.
func setAnchor(rows []row, anchor string) {
	for i := range rows {
		for k := range rows[i].boxes {
			if b := &rows[i].boxes[k]; b.Kind == briefing.TextBox && anchor != "" {
				b.Anchor = anchor
				return
			}
		}
	}
}

// cellsRow stands cells beside each other in one row, first lines aligned.
func (c *composer) cellsRow(cells []cell, cols []column, v voice, pad float64) row {
	r := row{}
	deepest, n := 0, 2
	for _, cl := range cells {
		for _, l := range cl.lines {
			n += len(l.boxes)
		}
	}
	r.boxes = make([]briefing.Box, 0, n)
	for i, cl := range cells {
		for k, l := range cl.lines {
			r.boxes = c.placeCell(r.boxes, l, cols[i], pad+float64(k)*v.leading+v.baseline(), cl.tag)
		}
		deepest = max(deepest, len(cl.lines))
	}
	r.height = float64(max(deepest, 1))*v.leading + 2*pad
	r.give = pad * padGive
	return r
}

// cutRow is a row of one line after another.
func (c *composer) cutRow(cells []cell, cols []column, v voice, deepest int) []row {
	rows := make([]row, deepest)
	for k := range rows {
		r := &rows[k]
		r.height = v.leading
		above := 0.0
		if k == 0 {
			above = cellPad
		}
		for i, cl := range cells {
			if k < len(cl.lines) {
				r.boxes = c.placeCell(r.boxes, cl.lines[k], cols[i], above+v.baseline(), cl.tag)
			}
		}
		r.height += above
		if k == deepest-1 {
			r.height += cellPad
		}
		r.glued = k == 1 || k > 0 && k == deepest-1
	}
	return rows
}

func (c *composer) placeCell(into []briefing.Box, l line, col column, y float64, tag *briefing.Tag) []briefing.Box {
	x := col.x
	if col.number {
		x += max(0, col.w-l.width)
	}
	return c.place(into, l, x, y, tag)
}
