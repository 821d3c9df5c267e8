package layout

// Terms are what a handout asks for beside its style. The zero Terms are those
// of a briefing.
type Terms struct {
	// Free lets all but the annex take as many pages as it needs.
	Free bool
	// Single sets one column, headings above their text: for small paper and
	// large type.
	Single bool
	// First is the number of the first page and Total that of the last, where
	// the pages are part of a longer document; 0 counts these pages.
	First, Total int
	// Note is printed beside the reference at the foot of each page.
	Note string
}

// numbers are the number of the page at i and the last one of all, of so many
// pages.
func (t Terms) numbers(i, pages int) (n, total int) {
	n, total = i+1, pages
	if t.First > 0 {
		n = t.First + i
	}
	if t.Total > 0 {
		total = t.Total
	}
	return n, total
}

// usualSmall is the small type that the heights of plots are made for.
const usualSmall = 8

// singleShare is the share of the width of a single column that the names of
// the facts take.
const singleShare = 0.25

// grown is by how much plots grow with type that is larger than usual.
func (c *composer) grown() float64 {
	if !c.terms.Single {
		return 1
	}
	return max(1, c.style.Sizes.Small/usualSmall)
}
