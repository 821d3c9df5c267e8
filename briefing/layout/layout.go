// Package layout turns a briefing into pages of boxes. It knows no PDF.
package layout

import (
	"brief/briefing"
	"brief/briefing/typeface"
)

// Compose lays a briefing out.
func Compose(b *briefing.Briefing, style briefing.Style, faces *typeface.Library) (*briefing.Pages, error) {
	return &briefing.Pages{}, nil
}
