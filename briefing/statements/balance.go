package statements

// balance keeps quotation marks and brackets in pairs: a mark without its
// partner is dropped at the edge, or the excerpt ends before it.
func (r *reader) balance(lo, hi int) (int, int) {
	for pass := 0; pass < 3; pass++ {
		open := -1
		stray := -1
		for k := lo; k < hi; k++ {
			switch w := r.word(k); w {
			case "(", "[", "“", "«", "„":
				open = k
			case ")", "]", "”", "»":
				if open < 0 {
					stray = k
				}
				open = -1
			case "\"":
				if open >= 0 {
					open = -1
				} else {
					open = k
				}
			}
		}
		switch {
		case stray == hi-1 || open == hi-1:
			hi = r.trimTail(lo, hi-1)
		case open == lo || stray == lo:
			lo++
		case open > lo:
			if r.words(lo, open) < 4 {
				return lo, hi
			}
			hi = r.trimTail(lo, open)
		default:
			return lo, hi
		}
	}
	return lo, hi
}
