package layout

import (
	"errors"
	"image/png"
	"strings"

	"brief/briefing"
)

const (
	logoGap   = 16  // between the title and the logo
	logoShare = 0.4 // of the full width that a logo may take
)

// logo is the style's logo at the top right of the text area, with the gap to
// the title in its width; without one the box has no width. A logo that is
// wider than its share is made smaller.
func (c *composer) logo() briefing.Box {
	l := c.style.Logo
	if l.PNG == "" {
		return briefing.Box{}
	}
	size, err := png.DecodeConfig(strings.NewReader(l.PNG))
	if err != nil || size.Width < 1 || size.Height < 1 {
		c.fail(errors.New("style: the logo is not a PNG picture"))
		return briefing.Box{}
	}
	b := briefing.Box{Kind: briefing.ImageBox, H: l.Height, Image: []byte(l.PNG), Artifact: "Layout"}
	b.W = l.Height * float64(size.Width) / float64(size.Height)
	if most := c.grid.full() * logoShare; b.W > most {
		b.W, b.H = most, b.H*most/b.W
	}
	b.X = c.grid.right - b.W
	b.W += logoGap
	return b
}

// addLogo puts the logo into a row, before what the row says: it is read first
// where it says anything.
func (c *composer) addLogo(r *row, logo briefing.Box, root *briefing.Tag) {
	if logo.W == 0 {
		return
	}
	logo.W -= logoGap
	if alt := visible(c.style.Logo.Alt); alt != "" {
		logo.Tag, logo.Artifact = root.Add("Figure"), ""
		logo.Tag.Alt = alt
	}
	r.boxes = append(r.boxes, logo)
}
