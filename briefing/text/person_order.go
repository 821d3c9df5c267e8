package text

import "slices"

// sortPeople puts the mentions in text order, those of one token in the order
// that they were found in. It sorts places, for mentions are large.
func (r *peopleReader) sortPeople() {
	inOrder := true
	for i := 1; i < len(r.people) && inOrder; i++ {
		inOrder = r.people[i-1].first <= r.people[i].first
	}
	if inOrder {
		return
	}
	order := r.order[0][:0] // each one's first token, and where it stands now
	for i := range r.people {
		order = append(order, uint64(r.people[i].first)<<32|uint64(i))
	}
	order, r.order[1] = mergeRuns(order, r.order[1])
	sorted := r.sorted[:0]
	for _, p := range order {
		sorted = append(sorted, r.people[uint32(p)])
	}
	r.people, r.sorted, r.order[0] = sorted, r.people, order
}

// putAmong puts mentions that were found in text order among the people, each
// behind those of its token.
func (r *peopleReader) putAmong(found []mention) {
	i, k := len(r.people), len(found)
	r.people, r.found = append(r.people, found...), found
	for at := len(r.people); k > 0; {
		at--
		if i > 0 && r.people[i-1].first > found[k-1].first {
			i--
			r.people[at] = r.people[i]
		} else {
			k--
			r.people[at] = found[k]
		}
	}
}

// mergeRuns sorts a list that mostly is a few sorted runs, one added to the
// other. It gives the list and the memory that is spare then, which at first is
// spare's.
func mergeRuns(list, spare []uint64) (sorted, rest []uint64) {
	from, to := list, slices.Grow(spare[:0], len(list))
	for {
		to = to[:0]
		runs := 0
		for i := 0; i < len(from); runs++ {
			j := endOfRun(from, i)
			k := endOfRun(from, j)
			for a, b := i, j; a < j || b < k; {
				if b == k || a < j && from[a] <= from[b] {
					to = append(to, from[a])
					a++
				} else {
					to = append(to, from[b])
					b++
				}
			}
			i = k
		}
		if runs <= 1 {
			return to, from
		}
		from, to = to, from
	}
}

// endOfRun is where the sorted run that starts at i ends.
func endOfRun(list []uint64, i int) int {
	for i++; i < len(list) && list[i-1] <= list[i]; i++ {
	}
	return min(i, len(list))
}

// lengthOrder lists the mentions by the number of words in their names, the
// longest first, those of one length in the order that they were found in.
func (r *peopleReader) lengthOrder() []int {
	most := 0
	for i := range r.people {
		most = max(most, len(r.wordsOf(&r.people[i])))
	}
	order := r.byLength[:0]
	for n := most; n >= 0; n-- {
		for i := range r.people {
			if len(r.wordsOf(&r.people[i])) == n {
				order = append(order, i)
			}
		}
	}
	r.byLength = order
	return order
}
