package figures

import (
	"brief/briefing"
)

// labelRows reads what stands before the numbers of each row and what the
// headings of groups add to it.
func (t *table) labelRows(rows []tableRow) {
	for k := range rows {
		r := &rows[k]
		switch r.role {
		case rowData:
			r.label = t.labelOf(r)
		case rowGroup:
			for c := range r.cells {
				if x := &r.cells[c]; x.lo < x.hi {
					r.label = t.headingOf(x.lo, x.hi)
					break
				}
			}
		}
	}
	t.noteSiblings(rows)
	var group, parent heading
	inPart, indent := false, 0
	for k := range rows {
		r := &rows[k]
		h := &r.label
		left := t.indentOf(r)
		switch r.role {
		case rowGroup:
			if h.part && h.metric == "" {
				inPart = true
				continue
			}
			group, inPart = *h, false
			parent = *h
		case rowData:
			if k > 0 && h.kind == kindChange && h.metric == "" && !h.total && rows[k-1].role == rowData { // "% growth" below "Exports"
				above := &rows[k-1].label
				h.metric, h.from, h.total = above.metric, above.from, above.total
			}
			own := h.metric != "" && !h.weak || h.total
			if h.part {
				inPart = true
			} else if own {
				inPart = false
			}
			switch {
			case own && !h.part:
				parent, indent = *h, left
			case h.metric == "" && (inPart || left > indent) && parent.metric != "" && h.time.isZero():
				h.metric, h.from, h.part = parent.metric, parent.from, true
			}
			r.under(&group)
		}
	}
}

// under takes over what the heading of a group says of its rows.
func (r *tableRow) under(group *heading) {
	h := &r.label
	h.time = h.time.in(group.time)
	if h.metric == "" || h.weak && group.metric != "" {
		h.metric, h.from, h.weak = group.metric, group.from, group.weak
	}
	if h.unit == "" && h.noun == "" && group.unit != "" {
		if h.unit = group.unit; h.scale == 0 {
			h.scale = group.scale
		}
	}
	if h.kind == kindUnsaid {
		h.kind, h.percent = group.kind, group.percent
	}
	h.target = h.target || group.target
}

// labelOf joins what the cells of words of a row say.
func (t *table) labelOf(r *tableRow) heading {
	out := heading{cueAt: -1}
	for c := range r.cells {
		x := &r.cells[c]
		if !t.labels[c] || x.lo >= x.hi || x.kind == cellNone {
			continue
		}
		h := t.headingOf(x.lo, x.hi)
		if t.cols[c].kind == kindUnit {
			h.metric, h.kind = "", kindUnsaid
		}
		if t.cols[c].kind == kindNumber {
			continue
		}
		if out.hi == 0 {
			out = h
			out.part = out.part || isDash(t.toks[x.lo].Lower) || t.toks[x.lo].Lower == "•"
			continue
		}
		if h.unit != "" || h.noun != "" {
			out.unit, out.scale, out.noun = h.unit, h.scale, h.noun
		}
		out.percent = out.percent || h.percent
		if out.time.isZero() {
			out.time = h.time
		} else {
			out.time = out.time.in(h.time)
		}
		if out.metric == "" && t.cols[c].kind != kindUnit {
			out.metric, out.cueAt, out.from = h.metric, h.cueAt, h.from
		}
	}
	return out
}

// indentOf is where the label of a row starts on its line.
func (t *table) indentOf(r *tableRow) int {
	for c := range r.cells {
		if x := &r.cells[c]; x.lo < x.hi {
			return x.left
		}
	}
	return 0
}

// noteSiblings notes the measures that rows and columns name.
func (t *table) noteSiblings(rows []tableRow) {
	for k := range rows {
		if m := rows[k].label.metric; m != "" {
			t.siblings[m] = true
		}
	}
	t.rowsGoBothWays = t.bothWays()
	for c := range t.cols {
		if m := t.cols[c].metric; m != "" {
			t.siblings[m] = true
		}
	}
}

// bothWays says whether the table sets exports beside imports.
func (t *table) bothWays() bool {
	return t.siblings[briefing.Exports] && t.siblings[briefing.Imports]
}
