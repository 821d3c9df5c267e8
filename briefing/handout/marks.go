package handout

import "brief/briefing"

// Marks run from where printers begin to print to where the text of a page
// begins, in points.
const (
	markFrom  = 14
	markTo    = 32
	markWidth = 0.5
)

// ticks mark the vertical at x by its ends: dashed where the sheet is folded,
// plain where it is cut.
func ticks(sheet briefing.Size, fold bool, x float64) []briefing.Stroke {
	at := func(from, to float64) briefing.Stroke {
		return briefing.Stroke{X1: x, Y1: from, X2: x, Y2: to, Width: markWidth, Dashed: fold}
	}
	return []briefing.Stroke{at(markFrom, markTo), at(sheet.Height-markTo, sheet.Height-markFrom)}
}

// crossTicks mark the horizontal at y, where the sheet is cut.
func crossTicks(sheet briefing.Size, y float64) []briefing.Stroke {
	at := func(from, to float64) briefing.Stroke {
		return briefing.Stroke{X1: from, Y1: y, X2: to, Y2: y, Width: markWidth}
	}
	return []briefing.Stroke{at(markFrom, markTo), at(sheet.Width-markTo, sheet.Width-markFrom)}
}
