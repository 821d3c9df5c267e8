package briefing

// Size is the width and height of a page or sheet, in points.
type Size struct{ Width, Height float64 }

// Landscape says whether the page is wider than tall.
func (s Size) Landscape() bool { return s.Width > s.Height }

// Side is one side of a sheet of paper: the pages that are printed on it, and
// the marks around them. Lengths are points from the top left corner.
type Side struct {
	Size
	Pages []Placed
	Lines []Stroke
	// Turned says that all of it stands on its head, because the printer turns
	// the sheet over the other edge.
	Turned bool
}

// Placed is a page on a side. Scaled to W by H, which have the page's own
// proportions, its top left corner is at X, Y.
type Placed struct {
	Page       int // 0-based
	X, Y, W, H float64
}

// Stroke is a straight line from X1, Y1 to X2, Y2: a fold or cut mark, or a
// line to write on. Gray is 0 for black, 255 for white.
type Stroke struct {
	X1, Y1, X2, Y2 float64
	Width          float64
	Gray           uint8
	Dashed         bool
}
