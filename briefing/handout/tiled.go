package handout

import "brief/briefing"

// tiled puts n pages on a side in reading order: 2 beside each other on a lying
// sheet, one above the other on a standing one, or 4 in two rows.
func tiled(pages []briefing.Size, sheet briefing.Size, n int, marks bool) []briefing.Side {
	columns, rows := 2, n/2
	if n == 2 && !sheet.Landscape() {
		columns, rows = 1, 2
	}
	w, h := sheet.Width/float64(columns), sheet.Height/float64(rows)
	var sides []briefing.Side
	for first := 0; first < len(pages); first += n {
		s := briefing.Side{Size: sheet}
		for i := first; i < min(first+n, len(pages)); i++ {
			column, row := (i-first)%columns, (i-first)/columns
			s.Pages = append(s.Pages, fit(i, pages[i], float64(column)*w, float64(row)*h, w, h))
		}
		if marks {
			if columns == 2 {
				s.Lines = append(s.Lines, ticks(sheet, false, w)...)
			}
			if rows == 2 {
				s.Lines = append(s.Lines, crossTicks(sheet, h)...)
			}
		}
		sides = append(sides, s)
	}
	return sides
}

// Lines to write on, in points: their distance of 8 mm leaves room for a hand,
// and they keep the margins of a page.
const (
	ruling     = 8 * 72 / 25.4
	noteMargin = 40
	noteTop    = 60
	noteGray   = 0x70
)

// notes puts each page on one half of a side and lines to write on onto the
// other: beside a standing page, below a lying one.
func notes(pages []briefing.Size, paper briefing.Size) []briefing.Side {
	var sides []briefing.Side
	for i, p := range pages {
		sheet := across(paper, p)
		if i%2 == 1 {
			sheet = sides[i-1].Size
		}
		w, h := sheet.Width/2, sheet.Height
		x, y := w, 0.0
		if !sheet.Landscape() {
			w, h = sheet.Width, sheet.Height/2
			x, y = 0, h
		}
		s := briefing.Side{Size: sheet, Pages: []briefing.Placed{fit(i, p, 0, 0, w, h)}}
		for line := y + noteTop; line <= y+h-noteMargin; line += ruling {
			s.Lines = append(s.Lines, briefing.Stroke{
				X1: x + noteMargin/2, Y1: line, X2: x + w - noteMargin, Y2: line, Width: 0.5, Gray: noteGray})
		}
		sides = append(sides, s)
	}
	return sides
}
