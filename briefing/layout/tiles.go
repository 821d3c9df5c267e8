package layout

import "brief/briefing"

// Tiles of key figures, in points.
const (
	tileGap    = 8
	tilePadX   = 8
	tilePadY   = 6
	tilesInRow = 3
	tileBar    = 1.6
	// tallTile is the height above which tiles are set as a list instead.
	tallTile = 190
)

// tileAtoms sets key figures as boxes of one size, up to three in a row and
// rows of about equal number.
func (c *composer) tileAtoms(tiles []briefing.Tile, f frame) []atom {
	if len(tiles) == 0 {
		return nil
	}
	list := &briefing.Tag{Role: "L"}
	v := c.tileValue(tiles, f)
	var rows []row
	for k, group := range tileGroups(tiles) {
		rs := c.tileRow(group, v, f, list)
		if k > 0 {
			rs[0].before = tileGap
		}
		rows = append(rows, rs...)
	}
	return []atom{{rows: rows, tag: list}}
}

// tileValue is the voice of the large figures: large enough to be seen and
// small enough to stand in one line, or else as large as two lines allow.
func (c *composer) tileValue(tiles []briefing.Tile, f frame) voice {
	z := c.style.Sizes
	large, least := z.Title*0.82, z.Head
	for _, try := range []struct {
		size  float64
		lines int
	}{{large, 1}, {large * 0.93, 1}, {large * 0.86, 1}, {large, 2}, {large * 0.9, 2}, {(large + least) / 2, 2}, {least, 2}} {
		if v := c.tileVoice(max(try.size, least)); c.tilesFit(tiles, v, f, try.lines) {
			return v
		}
	}
	return c.tileVoice(least)
}

func (c *composer) tileVoice(size float64) voice {
	v := c.voice(briefing.SansSemiBold, size, 1.1, c.style.Colors.Accent)
	v.label.size = c.style.Sizes.Small * 0.85
	v.label.rise = size * 0.3
	return v
}

// tilesFit says whether the value of each tile stands in so many lines.
func (c *composer) tilesFit(tiles []briefing.Tile, v voice, f frame, lines int) bool {
	for _, group := range tileGroups(tiles) {
		w := tileWidth(len(group), f) - 2*tilePadX
		for _, t := range group {
			units := c.cutUp(t.Value, v, false)
			if widest(units) > w || len(c.fit(units, w)) > lines {
				return false
			}
		}
	}
	return true
}

// tileGroups parts tiles into rows of about equal number.
func tileGroups(tiles []briefing.Tile) [][]briefing.Tile {
	count := (len(tiles) + tilesInRow - 1) / tilesInRow
	var out [][]briefing.Tile
	for k := count; k > 0; k-- {
		size := (len(tiles) + k - 1) / k
		out = append(out, tiles[:size])
		tiles = tiles[size:]
	}
	return out
}

func tileWidth(n int, f frame) float64 {
	return (f.w - tileGap*float64(n-1)) / float64(n)
}

// tilePart is one text of a tile in its voice.
type tilePart struct {
	lines []line
	voice voice
	above float64
}

func (c *composer) tileRow(tiles []briefing.Tile, v voice, f frame, list *briefing.Tag) []row {
	w := tileWidth(len(tiles), f)
	parts := make([][]tilePart, len(tiles))
	deepest, tallest := 0, 0.0
	for i, t := range tiles {
		parts[i] = c.tileParts(t, v, w-2*tilePadX)
		deepest = max(deepest, len(parts[i][0].lines))
	}
	for i := range parts {
		tallest = max(tallest, partsHeight(parts[i], deepest))
	}
	if tallest > tallTile {
		return c.tileList(tiles, v, f, list)
	}
	r := row{height: tallest + 2*tilePadY}
	for i := range tiles {
		x := f.x + float64(i)*(w+tileGap)
		r.boxes = append(r.boxes,
			c.panel(x, 0, w, r.height, c.style.Colors.Tint),
			c.panel(x, 0, w, tileBar, c.style.Colors.Accent))
		body := list.Add("LI").Add("LBody")
		y := float64(tilePadY)
		for k, p := range parts[i] {
			y += p.above
			if len(p.lines) > 0 {
				r.boxes = c.block(r.boxes, p.lines, p.voice, x+tilePadX, y, body.Add("P"))
			}
			n := len(p.lines)
			if k == 0 {
				n = deepest // measures of a row begin at one height
			}
			y += float64(n) * p.voice.leading
		}
	}
	return []row{r}
}

func (c *composer) tileParts(t briefing.Tile, v voice, w float64) []tilePart {
	return []tilePart{
		{c.lines(t.Value, v, w), v, 0},
		{c.lines(t.Measure, c.tileMeasure, w), c.tileMeasure, 2},
		{c.lines(t.Period, c.tileSmall, w), c.tileSmall, 0},
		{c.lines(t.Claimant, c.tileSmall, w), c.tileSmall, 0},
	}
}

func partsHeight(parts []tilePart, deepest int) float64 {
	h := 0.0
	for k, p := range parts {
		n := len(p.lines)
		if k == 0 {
			n = deepest
		}
		h += p.above + float64(n)*p.voice.leading
	}
	return h
}

// tileList sets tiles that would be too tall one below the other, as text
// that may go over pages.
func (c *composer) tileList(tiles []briefing.Tile, v voice, f frame, list *briefing.Tag) []row {
	var rows []row
	for _, t := range tiles {
		body := list.Add("LI").Add("LBody")
		for k, p := range c.tileParts(t, v, f.w) {
			if len(p.lines) == 0 {
				continue
			}
			rs := c.paragraph(p.lines, p.voice, f.x, body.Add("P"))
			if k == 0 && len(rows) > 0 {
				rs[0].before = tileGap
			}
			rs[0].glued = k > 0
			rows = append(rows, rs...)
		}
	}
	if len(rows) == 0 {
		rows = []row{{}}
	}
	return rows
}
