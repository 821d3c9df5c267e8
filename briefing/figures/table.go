package figures

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// table is a plain-text table being read: what its caption says, the rows, and
// what the headings say of each column.
type table struct {
	*sent
	caption heading
	rows    []tableRow
	cols    []heading
	// edges are where the columns stand on the line, for rows with empty cells.
	edges []edge
	// labels says which columns hold words.
	labels []bool
	// siblings are the measures that rows and columns name: a total beside
	// exports and imports is the turnover.
	siblings map[briefing.Metric]bool
	// rowsGoBothWays says that exports and imports are rows.
	rowsGoBothWays bool
	cells          []tableFigure
}

// tableRow is one line of a table, or a heading of the rows below it.
type tableRow struct {
	no     int // of its first sentence
	lo, hi int
	cells  []cell
	role   rowRole
	label  heading
	// from and to are its figures among those of the table.
	from, to int
}

// rowRole is what a line of a table is there for.
type rowRole uint8

const (
	rowData  rowRole = iota
	rowHead          // headings of columns
	rowGroup         // a heading of the rows below: "of which:", "Exports"
	rowRule          // "|---|---|", or the columns' numbers
)

// edge is the run of runes [left, right) on a line.
type edge struct{ left, right int }

// tableEnd is the most lines that one table has: longer ones are read in parts.
const tableEnd = 2000

// table reads the table that starts with sentence no and gives the number of
// the sentence after it. What cannot be read with certainty gives no figures.
func (s *sent) table(no int) int {
	t := &table{sent: s}
	first, last, date, role := s.first, s.last, s.nextDate, s.role
	s.dollar = s.reader.dollar
	t.caption = s.captionOf(no)
	end := t.collect(no)
	for lo := 0; lo < len(t.rows); {
		hi := t.part(lo)
		t.readPart(t.rows[lo:hi])
		lo = hi
	}
	s.first, s.last, s.nextDate, s.role, s.no, s.reader.dollar = first, last, date, role, no, s.dollar
	s.qs, s.ts, s.cues = s.qs[:0], s.ts[:0], s.cues[:0]
	return end
}

// collect takes the rows of the table, with short lines between them that head
// a group of rows.
func (t *table) collect(no int) int {
	ss := t.d.Sentences
	for no < len(ss) && len(t.rows) < tableEnd {
		x, end := &ss[no], no+1
		for end < len(ss) && ss[end].Para == x.Para {
			end++
		}
		row := tableRow{no: no, lo: x.First, hi: ss[end-1].Last}
		if x.Role != text.TableRow {
			if end >= len(ss) || ss[end].Role != text.TableRow || !t.headsGroup(x, end-no) {
				break
			}
			row.role = rowGroup
			row.cells = []cell{{lo: row.lo, hi: row.hi, left: 0, right: 1}}
		}
		t.rows = append(t.rows, row)
		no = end
	}
	t.roman = t.romanUseOf()
	t.split()
	return no
}

// headsGroup says whether a line between rows is a heading of those below it
// and not the caption of another table.
func (t *table) headsGroup(x *text.Sentence, sentences int) bool {
	if sentences > 1 || x.Last-x.First > 9 || len(t.rows) == 0 || x.Role == text.Furniture || x.Role == text.Byline {
		return false
	}
	switch t.toks[x.Last-1].Lower {
	case ".", "!", "?", ";":
		return false
	}
	before := t.d.Report.Text[t.toks[x.First-1].End():t.toks[x.First].Start()]
	after := t.d.Report.Text[t.toks[x.Last-1].End():t.toks[min(x.Last, len(t.toks)-1)].Start()]
	if blankLine(before) && blankLine(after) {
		return false // it stands alone: a caption
	}
	for k := x.First; k < x.Last; k++ {
		if t.toks[k].Kind == text.Number && text.YearNumber(t.toks[k]) == 0 {
			return false
		}
	}
	return true
}

func blankLine(gap string) bool { return strings.Count(gap, "\n") > 1 }

// part is the end of the rows from lo that share their headings: new headings
// after rows of numbers begin another part.
func (t *table) part(lo int) int {
	data := false
	for k := lo; k < len(t.rows); k++ {
		switch t.rows[k].role {
		case rowData:
			data = true
		case rowHead:
			if data {
				return k
			}
		}
	}
	return len(t.rows)
}

// readPart reads rows under one set of headings.
func (t *table) readPart(rows []tableRow) {
	t.cells, t.siblings = t.cells[:0], map[briefing.Metric]bool{}
	if !t.columns(rows) {
		t.rejectRows(rows)
		return
	}
	t.labelRows(rows)
	for k := range rows {
		if rows[k].role == rowData {
			t.readRow(&rows[k])
		}
	}
	t.settleChanges()
	t.emitCells(rows)
}

// rejectRows notes the numbers of rows that no column explains.
func (t *table) rejectRows(rows []tableRow) {
	for k := range rows {
		if rows[k].role != rowData {
			continue
		}
		t.within(rows[k].lo, rows[k].hi)
		for i := t.first; i < t.last; i++ {
			if t.toks[i].Kind == text.Number && t.mask[i] != maskUsed {
				t.reject(i, i+1, reasonNoUnit)
			}
		}
	}
}

// within narrows what is read to the tokens [lo, hi).
func (s *sent) within(lo, hi int) { s.first, s.last, s.vocab = lo, hi, text.AnyWord }
