package handout

import "brief/briefing"

// booklet puts pages two by two onto lying sheets, so that the stack of sheets,
// folded in the middle, has the pages in order. What is missing to a multiple
// of four stays blank.
//
// Folded sheets lie in each other, and each pushes the next one out by its
// thickness at the fore edge, where the stack is cut straight. So pages move
// towards the fold by as much, the more the further inside they lie.
func booklet(pages []briefing.Size, paper briefing.Size, o Options) []briefing.Side {
	sheet := turned(paper)
	count := (len(pages) + 3) / 4
	last := 4*count - 1
	thickness := o.Thickness
	if thickness <= 0 {
		thickness = officePaper
	}
	var sides []briefing.Side
	for i := range count {
		creep := float64(i) * thickness
		front := spread(pages, sheet, last-2*i, 2*i, creep)
		back := spread(pages, sheet, 2*i+1, last-2*i-1, creep)
		if o.Marks {
			front.Lines = ticks(sheet, true, sheet.Width/2)
		}
		sides = append(sides, front, back)
	}
	return sides
}

// spread is a side with a page on the left and one on the right of the fold.
// Numbers past the last page are blank.
func spread(pages []briefing.Size, sheet briefing.Size, left, right int, creep float64) briefing.Side {
	s := briefing.Side{Size: sheet}
	half := sheet.Width / 2
	if left < len(pages) {
		p := fit(left, pages[left], 0, 0, half, sheet.Height)
		p.X += creep
		s.Pages = append(s.Pages, p)
	}
	if right < len(pages) {
		p := fit(right, pages[right], half, 0, half, sheet.Height)
		p.X -= creep
		s.Pages = append(s.Pages, p)
	}
	return s
}
