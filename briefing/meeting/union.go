package meeting

// union is a disjoint-set forest over the accounts.
type union []int

func newUnion(n int) union {
	u := make(union, n)
	for i := range u {
		u[i] = i
	}
	return u
}

func (u union) find(i int) int {
	for u[i] != i {
		u[i] = u[u[i]]
		i = u[i]
	}
	return i
}

// merge joins two sets under the smaller root; it says whether they were two.
func (u union) merge(i, j int) bool {
	i, j = u.find(i), u.find(j)
	if i == j {
		return false
	}
	if j < i {
		i, j = j, i
	}
	u[j] = i
	return true
}

// joinBlock joins the accounts of a block that agree. Accounts with the same
// signature are compared once, so that a block of many reports of one meeting
// stays linear.
func (u union) joinBlock(all []*signed, block []int, whys []string) {
	kinds := map[string]int{}
	var heads []int
	for _, i := range block {
		k := all[i].signature()
		if h, ok := kinds[k]; ok && all[i].samePeopleDate() {
			if u.merge(h, i) {
				whys[max(h, i)] = reason(all[h], all[i])
			}
			continue
		}
		kinds[k] = i
		heads = append(heads, i)
	}
	for x, i := range heads {
		for _, j := range heads[x+1:] {
			if u.find(i) == u.find(j) {
				continue
			}
			if agree(all[i], all[j]) > 0 {
				u.merge(i, j)
				whys[max(i, j)] = reason(all[i], all[j])
			}
		}
	}
}
