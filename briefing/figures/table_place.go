package figures

// firstNumber is where the first label of the rows ends.
func (t *table) firstNumber(rows []tableRow) int {
	right := 0
	for k := range rows {
		if r := &rows[k]; r.role == rowData && (r.cells[0].kind == cellText || r.cells[0].kind == cellTime) {
			right = max(right, r.cells[0].right)
		}
	}
	return right
}

// joinLabels mends rows whose label ran up to the first number with one blank
// ("Exports of Malta 1,380   1,550"), or holds a wide gap of its own.
func (t *table) joinLabels(rows []tableRow, n int) {
	for k := range rows {
		r := &rows[k]
		if r.role != rowData {
			continue
		}
		for len(r.cells) > n && r.cells[0].kind == cellText && r.cells[1].kind == cellText {
			r.cells[1].lo, r.cells[1].left = r.cells[0].lo, r.cells[0].left
			r.cells = r.cells[1:]
		}
		if len(r.cells) < n && r.cells[0].kind == cellText {
			t.splitLabel(r)
		}
	}
}

// splitLabel cuts the number off the end of a label.
func (t *table) splitLabel(r *tableRow) {
	c := &r.cells[0]
	for i := c.lo + 1; i < c.hi; i++ {
		t.within(i, c.hi)
		var v cellValue
		if !t.valueAt(&v) {
			continue
		}
		number := cell{lo: i, hi: c.hi, right: c.right, kind: cellNumber}
		number.left = c.right - (t.toks[c.hi-1].End() - t.toks[i].Start())
		c.right = number.left - 1
		c.hi = i
		r.cells = append([]cell{*c, number}, r.cells[1:]...)
		return
	}
}

// findEdges measures the columns on the rows that have all of their cells.
func (t *table) findEdges(rows []tableRow, n int) {
	t.edges = make([]edge, n)
	for k := range rows {
		r := &rows[k]
		if r.role == rowGroup || r.role == rowRule {
			continue
		}
		shift := 0
		if r.role == rowHead && len(r.cells) == n-1 && r.cells[0].left > t.firstNumber(rows) {
			shift = 1
		} else if len(r.cells) != n {
			continue
		}
		for c := range r.cells {
			t.edges[c+shift].widen(&r.cells[c])
		}
	}
}

func (e *edge) widen(c *cell) {
	if c.kind == cellEmpty {
		return
	}
	if e.right == 0 {
		*e = edge{c.left, c.right}
		return
	}
	e.left, e.right = min(e.left, c.left), max(e.right, c.right)
}

// place deals the cells of a row out to n columns, by order where all are there
// and by their place on the line where some are missing. Cells that fall on one
// column, or on none, leave the row without cells.
func (t *table) place(r *tableRow, n int) {
	if len(r.cells) == n {
		return
	}
	out := make([]cell, n)
	last := -1
	for _, c := range r.cells {
		col := t.columnAt(&c)
		if col <= last || len(r.cells) > n {
			r.role = rowRule
			t.rejectCells(r)
			return
		}
		out[col], last = c, col
	}
	r.cells = out
}

// columnAt is the column that a cell overlaps most, else the one whose right
// edge is nearest.
func (t *table) columnAt(c *cell) int {
	best, score := -1, 0
	for k, e := range t.edges {
		if over := min(e.right, c.right) - max(e.left, c.left); e.right > 0 && over > score {
			best, score = k, over
		}
	}
	if best >= 0 {
		return best
	}
	for k, e := range t.edges {
		d := e.right - c.right
		if d < 0 {
			d = -d
		}
		if e.right > 0 && (best < 0 || d < score) {
			best, score = k, d
		}
	}
	return best
}

func (t *table) rejectCells(r *tableRow) {
	for c := range r.cells {
		if x := &r.cells[c]; x.kind == cellNumber {
			t.within(x.lo, x.hi)
			t.reject(x.lo, x.hi, reasonNoUnit)
		}
	}
}
