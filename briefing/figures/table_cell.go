package figures

import (
	"strings"
	"unicode/utf8"
)

// cell is what stands in one column of a line: tokens [lo, hi), none where it
// is empty, and its place on the line in runes.
type cell struct {
	lo, hi      int
	left, right int
	kind        cellKind
}

type cellKind uint8

const (
	cellEmpty  cellKind = iota
	cellText            // words
	cellTime            // a time and no more: "2022", "Q1 2023", "January"
	cellNumber          // a number with what belongs to it
	cellNone            // a sign that there is no number: "–", "n/a", "…"
)

// split cuts the rows into cells, all in the same way: at bars, at tabs or at
// wide gaps, and says what each row is.
func (t *table) split() {
	loose := false // tabs that only align stand in runs of unlike length
	if t.tabbed() {
		count := -1
		for k := range t.rows {
			if t.rows[k].role == rowGroup {
				continue
			}
			n := len(t.cellsOf(&t.rows[k], false))
			loose = loose || count >= 0 && n != count && n != count-1 && n != count+1
			count = n
		}
	}
	for k := range t.rows {
		r := &t.rows[k]
		if r.role != rowGroup {
			r.cells = t.cellsOf(r, loose)
		}
		for c := range r.cells {
			x := &r.cells[c]
			if r.role != rowGroup || x.lo < x.hi {
				x.kind = t.kindOf(x)
			}
		}
	}
	seen := false // headings of times
	for k := range t.rows {
		if r := &t.rows[k]; r.role != rowGroup {
			if r.role = rowRoleOf(r, seen); t.countsColumns(r) {
				r.role = rowRule
			}
			if r.role == rowHead {
				for c := range r.cells {
					seen = seen || r.cells[c].kind == cellTime
				}
			}
		}
	}
}

// tabbed says whether the cells of a row are set by tabs.
func (t *table) tabbed() bool {
	for k := range t.rows {
		r := &t.rows[k]
		if r.role != rowGroup && strings.Contains(t.d.Report.Text[t.toks[r.lo].Start():t.toks[r.hi-1].End()], "\t") {
			return true
		}
	}
	return false
}

// cellsOf cuts one row. loose takes a run of tabs for one.
func (t *table) cellsOf(r *tableRow, loose bool) []cell {
	s := t.d.Report.Text
	start := strings.LastIndexByte(s[:t.toks[r.lo].Start()], '\n') + 1
	at := func(b int) int { return utf8.RuneCountInString(s[start:b]) }
	var out []cell
	bars := false
	for k := r.lo; k < r.hi; k++ {
		bars = bars || t.toks[k].Lower == "|"
	}
	open := cell{lo: r.lo, hi: r.lo}
	flush := func(hi int) {
		if open.hi = hi; open.hi > open.lo {
			open.left, open.right = at(t.toks[open.lo].Start()), at(t.toks[open.hi-1].End())
		}
		out = append(out, open)
	}
	if !bars && !loose {
		for n := strings.Count(s[start:t.toks[r.lo].Start()], "\t"); n > 0; n-- {
			out = append(out, cell{lo: r.lo, hi: r.lo})
		}
	}
	for k := r.lo; k < r.hi; k++ {
		if bars {
			if t.toks[k].Lower == "|" {
				if k > r.lo {
					flush(k)
				}
				open = cell{lo: k + 1, hi: k + 1}
			}
			continue
		}
		if k == r.lo {
			continue
		}
		gap := s[t.toks[k-1].End():t.toks[k].Start()]
		n := strings.Count(gap, "\t")
		if n > 1 && loose {
			n = 1
		}
		if n == 0 && len(gap) > 1 && strings.Trim(gap, " \u00a0\u2007") == "" && utf8.RuneCountInString(gap) > 1 {
			n = 1
		}
		if n > 0 {
			flush(k)
			for ; n > 1; n-- {
				out = append(out, cell{lo: k, hi: k})
			}
			open = cell{lo: k, hi: k}
		}
	}
	if !bars || open.lo < r.hi {
		flush(r.hi)
	}
	return out
}

// kindOf says what a cell holds.
func (t *table) kindOf(c *cell) cellKind {
	if c.lo >= c.hi {
		return cellEmpty
	}
	t.within(c.lo, c.hi)
	if placeholder(t.d.Report.Text[t.toks[c.lo].Start():t.toks[c.hi-1].End()]) {
		return cellNone
	}
	if _, rest := t.timesIn(c.lo, c.hi); !rest {
		return cellTime
	}
	var n cellValue
	if t.valueAt(&n) {
		return cellNumber
	}
	return cellText
}

// placeholder says whether a cell says that there is no number.
func placeholder(w string) bool {
	switch strings.ToLower(w) {
	case "-", "–", "—", "−", "--", "---", "...", "..", "…", ".", "*", "x", "х", "n/a", "n.a.", "na", "n/d", "n.d.", "nil", "c", ":", "•", "?":
		return true
	}
	return false
}

// rowRoleOf says what a row is there for; timed says that headings of times
// stand above it.
func rowRoleOf(r *tableRow, timed bool) rowRole {
	var n [5]int
	for c := range r.cells {
		n[r.cells[c].kind]++
	}
	filled := len(r.cells) - n[cellEmpty]
	switch {
	case filled == 0 || n[cellNone] == filled:
		return rowRule
	case n[cellNumber] > 0:
		return rowData
	case filled == 1 && n[cellTime] == 0 && len(r.cells) > 1:
		return rowGroup
	case n[cellNone] > 0 && filled > n[cellNone] && timed:
		return rowData
	case timed && n[cellTime] > 1 && r.cells[0].kind == cellText && n[cellText] == 1:
		return rowData // small numbers that look like years
	}
	return rowHead
}

// countsColumns says whether a row only numbers the columns: "1  2  3  4".
func (t *table) countsColumns(r *tableRow) bool {
	if len(r.cells) < 3 {
		return false
	}
	first := 0
	for c := range r.cells {
		x := &r.cells[c]
		if x.hi != x.lo+1 || len(t.toks[x.lo].Lower) > 2 {
			return false
		}
		n := atoi(t.toks[x.lo].Lower)
		if c == 0 {
			first = n
		}
		if n == 0 || first > 2 || n != first+c {
			return false
		}
	}
	return true
}
