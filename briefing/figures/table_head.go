package figures

import (
	"brief/briefing"
)

// headColumns adds a row of headings to what is known of the columns.
func (t *table) headColumns(r *tableRow, n int) bool {
	cells := r.cells
	first := 0 // the column of the first heading
	for first < n-1 && t.labels[first] {
		first++
	}
	switch m := len(cells); {
	case m == n:
		for c := range cells {
			t.headColumn(c, &cells[c])
		}
		return true
	case m == n-first || m == n-1 && first <= 1:
		for c := range cells {
			t.headColumn(c+n-m, &cells[c])
		}
		return true
	case m < n-first && m > 0 && (n-first)%m == 0:
		t.headGroups(cells, first, (n-first)/m)
		return true
	case first > 0 && m > 1 && m-1 < n-first && (n-first)%(m-1) == 0:
		t.headColumn(0, &cells[0])
		t.headGroups(cells[1:], first, (n-first)/(m-1))
		return true
	}
	last := -1
	for c := range cells {
		col := t.columnAt(&cells[c])
		if col <= last {
			return false
		}
		t.headColumn(col, &cells[c])
		last = col
	}
	return true
}

// headGroups gives each heading to the width columns that it stands over.
func (t *table) headGroups(cells []cell, first, width int) {
	for c := range cells {
		for k := 0; k < width; k++ {
			t.headColumn(first+c*width+k, &cells[c])
		}
	}
}

// headColumn adds what one heading says to its column.
func (t *table) headColumn(c int, x *cell) {
	if x.lo >= x.hi {
		return
	}
	h, col := t.headingOf(x.lo, x.hi), &t.cols[c]
	for i := x.lo; i < x.hi; i++ {
		t.mask[i] = maskTime
	}
	if t.labels[c] {
		if h.kind == kindUnit || h.kind == kindNumber {
			col.kind = h.kind
			return
		}
		t.caption.stub(&h)
		col.lo, col.hi = h.lo, h.hi
		return
	}
	col.below(&h)
}

// stub takes over what the heading of the labels says of all columns: "Thousand
// tonnes", "Exports, mln USD".
func (h *heading) stub(x *heading) {
	if x.unit != "" {
		h.unit, h.scale = x.unit, x.scale
	} else if x.scale > 0 && h.scale == 0 {
		h.scale = x.scale
	}
	if special(x.metric) > special(h.metric) && x.metric != briefing.Companies {
		h.metric = x.metric
	}
	if h.time.isZero() {
		h.time = x.time
	}
}

// below adds a second heading under the first of a column.
func (h *heading) below(x *heading) {
	if h.hi == 0 {
		*h = *x
		return
	}
	if x.metric != "" {
		h.metric, h.cueAt, h.from = x.metric, x.cueAt, x.from
	}
	if x.unit != "" {
		h.unit, h.scale = x.unit, x.scale
	} else if h.scale == 0 {
		h.scale = x.scale
	}
	if x.kind != kindUnsaid && (h.kind == kindUnsaid || x.kind != kindYears) {
		h.kind = x.kind
	}
	h.percent = h.percent || x.percent
	if h.kind == kindYears && h.time.isZero() && x.time.isZero() {
		h.kind = kindYears
	}
	h.time, h.base = x.time.in(h.time), x.base.in(h.base)
	h.total, h.balance, h.target = h.total || x.total, h.balance || x.balance, h.target || x.target
}

// inherit gives the columns of changes and shares the time of the amounts that
// they stand beside, and the measure where the columns are measures.
func (t *table) inherit() {
	for c := range t.cols {
		h := &t.cols[c]
		if t.labels[c] || h.kind == kindUnsaid || h.kind > kindShare {
			continue
		}
		left := t.amountsBefore(c)
		h.time, h.base = t.partOf(h.time), t.partOf(h.base)
		if h.metric == "" && left >= 0 {
			h.metric, h.from = t.cols[left].metric, t.cols[left].from
		}
		if left < 0 || !h.time.isZero() && h.time.year > 0 {
			continue
		}
		now := t.cols[left].time
		h.time = h.time.in(now)
		if h.kind != kindShare && h.base.isZero() {
			h.base = t.baseOf(left)
		}
	}
}

// amountsBefore is the nearest column of amounts left of column c, else the
// last of all; -1 for none.
func (t *table) amountsBefore(c int) int {
	for k := c - 1; k >= 0; k-- {
		if !t.labels[k] && t.cols[k].kind == kindUnsaid {
			return k
		}
	}
	return -1
}

// baseOf is the time that a change to the amounts of column c is counted from:
// that of the year before where a column has it, else of the column before.
func (t *table) baseOf(c int) tableTime {
	now := t.cols[c].time.in(t.caption.time).expr()
	if now.Kind != briefing.TimeAbsolute {
		return tableTime{}
	}
	before := tableTime{}
	for k := c - 1; k >= 0; k-- {
		if t.labels[k] || t.cols[k].kind != kindUnsaid || t.cols[k].metric != t.cols[c].metric {
			continue
		}
		x := t.cols[k].time.in(t.caption.time)
		if e := x.expr(); e.Kind == briefing.TimeAbsolute && e.Period == now.Period.Shift(-1) {
			return x
		} else if before.isZero() && e.Kind == briefing.TimeAbsolute && e.Period.Len() == now.Period.Len() {
			before = x
		}
	}
	return before
}

// partOf is the part of a year that the one column of amounts of that year is
// of: "Index 24/23" beside "Q1 2023" and "Q1 2024".
func (t *table) partOf(x tableTime) tableTime {
	if x.year == 0 || x.first > 0 {
		return x
	}
	part := tableTime{}
	for k := range t.cols {
		a := t.cols[k].time
		if t.labels[k] || t.cols[k].kind != kindUnsaid || a.year != x.year {
			continue
		}
		if !part.isZero() && part != a {
			return x
		}
		part = a
	}
	if part.first > 0 {
		return part
	}
	return x
}
