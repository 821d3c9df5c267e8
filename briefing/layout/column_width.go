package layout

import "brief/briefing"

// columns shares out the width by the columns' weights, but gives each at
// least its longest word. The facts keep to the columns of the page.
func (c *composer) columns(t *briefing.Table, f frame, cols []column, cut [][][]unit) {
	n := len(cols)
	if f.facts && n == 2 {
		cols[0].x, cols[0].w = c.grid.left, c.grid.side
		cols[1].x, cols[1].w = c.grid.main, c.grid.mainWidth()
		return
	}
	sum := 0.0
	for _, col := range t.Columns {
		sum += weight(col)
	}
	room := f.w - cellGap*float64(n-1) - 2*c.inset(f)
	need := longestWords(t, cut, c.headUnits(t), room*numberShare)
	widths := shareOut(t, need, room, sum)
	even(widths, need, lengths(cut, n))
	x := f.x + c.inset(f)
	for i := range cols {
		cols[i].x, cols[i].w = x, widths[i]
		x += widths[i] + cellGap
	}
}

// lengths are the widths that the cells would have as single lines.
func lengths(cut [][][]unit, n int) [][]float64 {
	out := make([][]float64, len(cut))
	all := make([]float64, len(cut)*n)
	for r, cells := range cut {
		out[r], all = all[:n:n], all[n:]
		for i, units := range cells {
			for k := range units {
				out[r][i] += units[k].width + units[k].space
			}
		}
	}
	return out
}

// evenSteps are the widths, in points, that columns give to each other.
var evenSteps = []float64{16, 8, 4}

// raggedShare is how much of a line goes empty where a cell has several.
const raggedShare = 0.35

// leastOfShare is what a column keeps of its share by weight.
const leastOfShare = 0.55

// even moves width between columns as long as that makes the table shorter.
// A row is about as tall as its longest cell has lines.
func even(widths, need []float64, length [][]float64) {
	floor := make([]float64, len(widths))
	for i, w := range widths {
		floor[i] = max(need[i], w*leastOfShare)
	}
	height := tableHeight(widths, length)
	for _, step := range evenSteps {
		for moved := true; moved; {
			moved = false
			for i := range widths {
				for j := range widths {
					if i == j || widths[i]-step < floor[i] {
						continue
					}
					widths[i] -= step
					widths[j] += step
					if h := tableHeight(widths, length); h < height-0.01 {
						height, moved = h, true
						continue
					}
					widths[i] += step
					widths[j] -= step
				}
			}
		}
	}
}

// tableHeight is about how many lines a table has.
func tableHeight(widths []float64, length [][]float64) float64 {
	sum := 0.0
	for _, r := range length {
		lines := 1.0
		for i, l := range r {
			if l > widths[i] {
				lines = max(lines, l/widths[i]+raggedShare)
			}
		}
		sum += lines
	}
	return sum
}

// shareOut gives each column its share by weight or its need, whichever is
// more; what the needy take, the others give in proportion.
func shareOut(t *briefing.Table, need []float64, room, sum float64) []float64 {
	widths := make([]float64, len(need))
	fixed := make([]bool, len(need))
	for range need {
		left, rest := room, 0.0
		for i, col := range t.Columns {
			if fixed[i] {
				left -= need[i]
			} else {
				rest += weight(col)
			}
		}
		again := false
		for i, col := range t.Columns {
			switch {
			case fixed[i]:
				widths[i] = need[i]
			default:
				widths[i] = left * weight(col) / rest
				if widths[i] < need[i] {
					fixed[i], again = true, true
				}
			}
		}
		if !again {
			break
		}
	}
	over := -room
	for _, w := range widths {
		over += w
	}
	if over > 0.01 { // more needs than room: all by weight
		for i, col := range t.Columns {
			widths[i] = room * weight(col) / sum
		}
	}
	return widths
}

// longestWords is the width that each column needs, up to most.
func longestWords(t *briefing.Table, cut [][][]unit, head [][]unit, most float64) []float64 {
	need := make([]float64, len(t.Columns))
	for i := range need {
		need[i] = min(widest(head[i]), most)
		for _, r := range cut {
			need[i] = max(need[i], min(max(widest(r[i]), wordRoom(r[i], most)), most))
		}
	}
	return need
}

// longWord is the share of the most that a column may claim up to which it
// claims all of a word that may be broken.
const longWord = 0.65

// wordRoom is the width that a column needs for its words that may be broken:
// all of each, or, where that is much, enough for two lines.
func wordRoom(units []unit, most float64) float64 {
	need, start := 0.0, 0
	for i := range units {
		if units[i].space == 0 && !units[i].last {
			continue
		}
		word := units[start : i+1]
		start = i + 1
		w := 0.0
		for k := range word {
			w += word[k].width
		}
		if w > most*longWord {
			w = twoLines(word, w)
		}
		need = max(need, w)
	}
	return need
}

// twoLines is the least width at which a word of width w stands in two lines.
func twoLines(word []unit, w float64) float64 {
	least, left := w, 0.0
	for i := range word {
		left += word[i].width
		least = min(least, max(left, w-left))
	}
	return least
}
