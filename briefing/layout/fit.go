package layout

import "math"

// Costs of a line beside the square of the part of it that stays empty.
const (
	runtCost   = 0.12 // a last line of hardly a word
	runtShare  = 0.22
	splitCost  = 0.015 // a line that ends inside a word
	holdCost   = 0.03  // a line that ends inside a figure, after its hedge
	lineCost   = 0.004 // any line: fewer are better
	tooWide    = 1e4
	shortLines = 170 // in narrower columns every line is short, and runts are no blemish
)

// fit finds the lines of a ragged-right paragraph by total fit: of all ways to
// break it the one whose lines leave the least empty, taken together (Knuth
// and Plass, "Breaking Paragraphs into Lines", 1981, for ragged-right text).
// It gives the end of each line as an index into units. Units wider than the
// line must have been split.
func (s *setter) fit(units []unit, width float64) []int {
	n := len(units)
	for len(s.costs) <= n {
		s.costs, s.from = append(s.costs, 0), append(s.from, 0)
	}
	cost, from := s.costs, s.from
	for j := 1; j <= n; j++ {
		cost[j] = math.Inf(1)
		w := 0.0
		for i := j - 1; i >= 0; i-- {
			if i < j-1 {
				w += units[i].space
			}
			w += units[i].width
			if w > width+0.01 && i < j-1 {
				break
			}
			if c := cost[i] + badness(w, width, &units[j-1]); c < cost[j] {
				cost[j], from[j] = c, i
			}
		}
	}
	lines := 0
	for j := n; j > 0; j = from[j] {
		lines++
	}
	ends := make([]int, lines)
	for j := n; j > 0; j = from[j] {
		lines--
		ends[lines] = j
	}
	return ends
}

// badness is the cost of a line of width w that ends with a unit.
func badness(w, width float64, end *unit) float64 {
	slack := (width - w) / width
	switch {
	case w > width+0.01:
		return tooWide + lineCost
	case end.last && w < width*runtShare && width > shortLines:
		return runtCost + lineCost
	case end.last:
		return lineCost
	case end.space == 0:
		return slack*slack + splitCost + lineCost
	}
	return slack*slack + end.cost + lineCost
}

// narrow gives units of which none is wider than the line: one that is too
// wide is split at the spaces in it and then, if need be, anywhere between two
// characters.
func (s *setter) narrow(units []unit, width float64) []unit {
	var out []unit
	for _, u := range units {
		if u.width <= width {
			out = append(out, u)
			continue
		}
		out = append(out, s.split(u, width)...)
	}
	return out
}

// split cuts a unit into pieces no wider than the line, filling each.
func (s *setter) split(u unit, width float64) []unit {
	var out []unit
	var now unit
	flush := func(space float64) {
		if len(now.runs) > 0 {
			now.space = space
			out = append(out, now)
			now = unit{}
		}
	}
	for _, r := range u.runs {
		if r.link != "" && r.width <= width {
			gap := now.gapBefore(&r)
			if now.width+gap+r.width > width {
				flush(gap) // which counts where both stand on one line after all
				gap = 0
			}
			now.runs = append(now.runs, r)
			now.width += gap + r.width
			continue
		}
		start, end, prev := 0, 0, 0 // of what now takes from r.text, and its last character
		for _, c := range clusters(r.text) {
			if c == " " {
				now.take(r, start, end)
				flush(r.cut.width(" "))
				start, end, prev = end+1, end+1, end+1
				continue
			}
			w := r.cut.width(r.text[prev : end+len(c)])
			if end > start {
				w -= r.cut.width(r.text[prev:end])
			}
			if now.width+w > width-gapBetweenLabel {
				now.take(r, start, end)
				flush(0)
				start, w = end, r.cut.width(c)
			}
			now.width += w
			prev = end
			end += len(c)
		}
		now.take(r, start, end)
	}
	flush(u.space)
	if len(out) > 0 {
		out[len(out)-1].last = u.last
	}
	return out
}

// gapBefore is the gap between the end of a unit and a run.
func (u *unit) gapBefore(r *run) float64 {
	if n := len(u.runs); n > 0 {
		return joint(&u.runs[n-1], r)
	}
	return 0
}

// take puts a part of a run at the end of a unit, which has counted its width.
func (u *unit) take(r run, start, end int) {
	if end > start {
		r.text = r.text[start:end]
		u.runs = append(u.runs, r)
	}
}
