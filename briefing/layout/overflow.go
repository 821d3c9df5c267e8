package layout

import (
	"slices"
	"sort"
)

// fill arranges the front so that it takes no more than two pages: what has
// no room moves to the annex, sections of the highest rank first, each from
// its end.
func (c *composer) fill(front, annex []chapter) document {
	d := c.assemble(front, nil, annex)
	if c.terms.Free || c.fits(d) {
		return d
	}
	order := cutOrder(front)
	// The more is moved, the shorter the front: the least that will do is
	// found by halving.
	k := sort.Search(len(order), func(k int) bool {
		kept, moved := divide(front, order[:k+1])
		return c.fits(c.assemble(kept, moved, annex))
	})
	kept, moved := divide(front, order[:min(k+1, len(order))])
	return c.assemble(kept, moved, annex)
}

func (c *composer) fits(d document) bool {
	return len(c.paginate(d.front, 1)) <= frontPages
}

// place is an atom by its chapter and its number there.
type atomPlace struct{ chapter, atom int }

// cutOrder lists all atoms of the front but the facts and the section that
// leads, the first to go first.
func cutOrder(front []chapter) []atomPlace {
	var chapters []int
	lowest := 0
	for i := range front {
		if front[i].Rank < front[lowest].Rank {
			lowest = i
		}
	}
	for i := range front {
		if front[i].ID != factsID && i != lowest {
			chapters = append(chapters, i)
		}
	}
	slices.SortStableFunc(chapters, func(a, b int) int {
		if front[a].Rank != front[b].Rank {
			return front[b].Rank - front[a].Rank
		}
		return b - a
	})
	var out []atomPlace
	for _, ch := range chapters {
		for k := len(front[ch].atoms) - 1; k >= 0; k-- {
			out = append(out, atomPlace{ch, k})
		}
	}
	return out
}

// divide parts the chapters into what stays and what moves. A heading never
// stays without its text, and is said again where only some of its text moves.
func divide(front []chapter, moving []atomPlace) (kept, moved []chapter) {
	first := make([]int, len(front)) // the first atom that moves
	for i := range front {
		first[i] = len(front[i].atoms)
	}
	for _, p := range moving {
		first[p.chapter] = min(first[p.chapter], p.atom)
	}
	for i, ch := range front {
		n := first[i]
		for n > 0 && n < len(ch.atoms) && ch.atoms[n-1].subhead != nil {
			n--
		}
		stay, gone := ch, ch
		stay.atoms, gone.atoms = ch.atoms[:n:n], ch.atoms[n:]
		if n > 0 && n < len(ch.atoms) && ch.atoms[n].subhead == nil {
			if k := lastSubhead(stay.atoms); k >= 0 {
				gone.atoms = append([]atom{stay.atoms[k]}, gone.atoms...)
			}
		}
		if len(stay.atoms) > 0 {
			kept = append(kept, stay)
		}
		if len(gone.atoms) > 0 {
			moved = append(moved, gone)
		}
	}
	return kept, moved
}

func lastSubhead(atoms []atom) int {
	for k := len(atoms) - 1; k >= 0; k-- {
		if atoms[k].subhead != nil {
			return k
		}
	}
	return -1
}
