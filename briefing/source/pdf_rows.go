package source

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"brief/briefing"
)

// segment is a part of a row with no wide gap in it.
type segment struct {
	x0, x1, size float64
	text         string
}

// row is what stands on one base line of a page.
type row struct {
	y, size float64
	segs    []segment
}

// Gaps in parts of the size of the letters.
const (
	blankGap  = 0.17 // wider ones are a blank
	columnGap = 0.9  // wider ones may part columns
	cellGap   = 1.7  // wider ones part cells
)

// rowsOf gathers the runs of a page into rows, from the top down.
func rowsOf(p briefing.PrintedPage) []row {
	runs := make([]briefing.PrintedRun, 0, len(p.Runs))
	for _, r := range p.Runs {
		if !r.Hidden && !r.Artifact && r.Size > 0 && !math.IsNaN(r.X+r.Y+r.Width) && !math.IsInf(r.X+r.Y+r.Width, 0) && strings.TrimSpace(r.Text) != "" {
			runs = append(runs, r)
		}
	}
	slices.SortStableFunc(runs, func(a, b briefing.PrintedRun) int { return cmp.Compare(b.Y, a.Y) })
	var out []row
	for i := 0; i < len(runs); {
		y, size := runs[i].Y, runs[i].Size
		j := i + 1
		for j < len(runs) && y-runs[j].Y <= 0.45*min(max(size, runs[j].Size), 2*min(size, runs[j].Size)) {
			if runs[j].Size > size { // the letters, not the raised mark before them
				y, size = runs[j].Y, runs[j].Size
			}
			j++
		}
		out = append(out, rowOf(runs[i:j], y, size))
		i = j
	}
	return out
}

func rowOf(runs []briefing.PrintedRun, y, size float64) row {
	slices.SortStableFunc(runs, func(a, b briefing.PrintedRun) int { return cmp.Compare(a.X, b.X) })
	r := row{y: y, size: size}
	for i, run := range runs {
		text := run.Text
		if run.Size < 0.8*size && run.Y > y+0.15*size && strings.Trim(text, "0123456789*†,() ") == "" { // a raised number
			before := ""
			if n := len(r.segs); n > 0 {
				before = r.segs[n-1].text
			}
			if text = raisedText(strings.TrimSpace(text), before); text == "" {
				continue
			}
		}
		x1 := run.X + max(0, run.Width)
		if i > 0 && len(r.segs) > 0 {
			last := &r.segs[len(r.segs)-1]
			gap := run.X - last.x1
			if text == runs[i-1].Text && math.Abs(run.X-runs[i-1].X) < 0.1*size { // bold, by printing twice
				continue
			}
			if gap <= columnGap*size {
				if gap > blankGap*size && !strings.HasSuffix(last.text, " ") && !strings.HasPrefix(text, " ") {
					last.text += " "
				}
				last.text += text
				last.x1 = max(last.x1, x1)
				continue
			}
		}
		r.segs = append(r.segs, segment{run.X, x1, run.Size, text})
	}
	return r
}

// A column of text begins where fewestRows long pieces do, to within sameEdge
// points.
const (
	fewestRows = 3
	sameEdge   = 2.5
)

// gutters are the left edges of columns of running text, but the first: places
// where long pieces of text begin, with as many that end before them and fewer
// that go across. Lines of neighbouring columns need not stand on one height.
func gutters(rows []row) []float64 {
	var long []segment
	for _, r := range rows {
		for _, s := range r.segs {
			if isLong(s.text) {
				long = append(long, s)
			}
		}
	}
	slices.SortStableFunc(long, func(a, b segment) int { return cmp.Compare(a.x0, b.x0) })
	var out []float64
	for i := 0; i < len(long); {
		edge := long[i].x0
		j := i
		for j < len(long) && long[j].x0-edge <= sameEdge {
			j++
		}
		before, across := 0, 0
		for _, s := range long[:i] {
			switch {
			case s.x1 <= edge-4:
				before++
			case s.x0 < edge-5:
				across++
			}
		}
		if j-i >= fewestRows && before >= fewestRows && across < j-i {
			out = append(out, edge)
		}
		i = j
	}
	return out
}

// isLong says whether a piece of a row is running text and no cell.
func isLong(s string) bool {
	return utf8.RuneCountInString(s) >= 14 && 10*letters(s) >= 6*len(s) && strings.Count(strings.TrimSpace(s), " ") >= 1
}

// line is a line of one column.
type line struct {
	x0, x1, y, size float64
	right           float64 // edge of its column
	text            string
	cells           bool // a row of a table
	apart           bool // it holds pieces that stand far from each other
	fresh           bool // the first one of a column or page
}

// linesOf reads the rows of a page column by column. A row that goes across
// the columns ends them.
func linesOf(rows []row) []line {
	edges := gutters(rows)
	columns := make([][]line, len(edges)+1)
	var out []line
	flush := func() {
		for i := range columns {
			if len(columns[i]) > 0 {
				columns[i][0].fresh = i > 0 || len(out) == 0
				out = append(out, columns[i]...)
			}
			columns[i] = nil
		}
	}
	for _, r := range rows {
		if crosses(r, edges) {
			flush()
			out = append(out, lineOf(r, r.segs))
			continue
		}
		for i, segs := range split(r.segs, edges) {
			if len(segs) > 0 {
				columns[i] = append(columns[i], lineOf(r, segs))
			}
		}
	}
	flush()
	setRight(out)
	return out
}

func crosses(r row, edges []float64) bool {
	for _, s := range r.segs {
		for _, e := range edges {
			if s.x0 < e-5 && s.x1 > e+5 {
				return true
			}
		}
	}
	return false
}

func split(segs []segment, edges []float64) [][]segment {
	out := make([][]segment, len(edges)+1)
	for _, s := range segs {
		i := 0
		for i < len(edges) && s.x0 >= edges[i]-3 {
			i++
		}
		out[i] = append(out[i], s)
	}
	return out
}

// lineOf joins the pieces of a line; wide gaps between them part cells.
func lineOf(r row, segs []segment) line {
	l := line{x0: segs[0].x0, x1: segs[len(segs)-1].x1, y: r.y, size: r.size, text: strings.TrimSpace(segs[0].text)}
	for i := 1; i < len(segs); i++ {
		gap := " "
		if segs[i].x0-segs[i-1].x1 > cellGap*r.size {
			gap = "   "
			l.apart = true
			l.cells = l.cells || strings.ContainsAny(segs[i].text, "0123456789") || len(segs) > 2
		}
		l.text += gap + strings.TrimSpace(segs[i].text)
	}
	if isBullet(l.text) { // the gap behind a bullet parts nothing
		l.cells = false
		l.text = strings.Join(strings.Fields(l.text), " ")
	}
	return l
}

// setRight finds how far the lines of each run of lines go that begin at about
// the same place.
func setRight(lines []line) {
	for i := range lines {
		l := &lines[i]
		l.right = l.x1
		for j := max(0, i-60); j < min(len(lines), i+60); j++ {
			if o := lines[j]; !o.apart && o.x0 < l.x0+6*l.size && o.x0 > l.x0-6*l.size && o.size < 1.3*l.size {
				l.right = max(l.right, o.x1)
			}
		}
	}
}
