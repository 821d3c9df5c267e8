package text

// passes says whether a comma at i only begins an insertion ("did not, he
// said, grow"), and gives the comma that closes it.
func (r *denialReader) passes(i, cue int) int {
	switch w := r.w(i + 1); w {
	case "or", "nor":
		return i
	case "\"", "”", "»":
		return 0 // the quotation ends
	}
	for k := i + 1; k < len(r.toks) && k < i+11; k++ {
		if r.w(k) != "," {
			continue
		}
		if i <= cue+2 {
			return k
		}
		switch r.w(k + 1) {
		case "by", "to", "of", "from", "above", "below", "at", "with", "than", "more", "even", "reach", "over":
			return k
		}
		return 0
	}
	return 0
}

// clauseEnd is the token after the clause that token i stands in: the reach of
// a "not".
func (r *denialReader) clauseEnd(i int) int {
	if r.clause <= i {
		r.clause = r.quoteEnd(i, r.findClauseEnd(i))
	}
	return r.clause
}

func (r *denialReader) findClauseEnd(i int) int {
	for k := i + 1; k < len(r.toks); k++ {
		switch w := r.w(k); w {
		case ",":
			p := r.passes(k, i)
			if p == 0 {
				return k
			}
			k = p
		case ":", "–", "—", "which", "who", "because", "after", "despite", "since", ")":
			if w != "since" || r.finiteSoon(k+1) {
				return k
			}
		case "and":
			if r.finiteSoon(k + 1) {
				return k
			}
		default:
			if endsGroup(w) {
				return k
			}
		}
	}
	return len(r.toks)
}

// quoteEnd is where the quotation that token i stands in ends before token end, else
// end: "that 'never ends' and 40 percent".
func (r *denialReader) quoteEnd(i, end int) int {
	for k := i + 1; k < end; k++ {
		switch r.w(k) {
		case "“":
			return end
		case "”":
			return k
		case "\"":
			if r.toks[k].Space {
				return end
			}
			return k
		}
	}
	return end
}

// thatEnd is the token after the clause that somebody denies or doubts; commas
// do not end it, another verb of saying does.
func (r *denialReader) thatEnd(i int) int {
	if r.that <= i {
		r.that = r.findThatEnd(i)
	}
	return r.that
}

func (r *denialReader) findThatEnd(i int) int {
	for k := i + 1; k < len(r.toks); k++ {
		w := r.w(k)
		switch {
		case endsGroup(w):
			return k
		case w == ",", w == "and":
			n := k + 1
			for n < len(r.toks) && n < k+4 && isBeforeReport(r.w(n)) {
				n++
			}
			if tellsOn(r.w(n)) {
				return k
			}
		}
	}
	return len(r.toks)
}

// groupEnd is the token after the group of clauses that token i stands in.
func (r *denialReader) groupEnd(i int) int {
	if r.group > i {
		return r.group
	}
	r.group = i + 1
	for r.group < len(r.toks) && !endsGroup(r.w(r.group)) {
		r.group++
	}
	return r.group
}

// finiteSoon says whether a clause with its own verb begins at token i.
func (r *denialReader) finiteSoon(i int) bool {
	for k := i; k < len(r.toks) && k < i+8; k++ {
		if r.toks[k].Kind != Word {
			return false
		}
		if isFinite(r.toks[k].Lower) {
			return true
		}
	}
	return false
}

// near says whether one of the words stands among the n tokens from i on,
// before any mark.
func (r *denialReader) near(i, n int, is func(string) bool) bool {
	for k := i; k < len(r.toks) && k < i+n; k++ {
		if is(r.w(k)) {
			return true
		}
		if r.toks[k].Kind == Punct {
			return false
		}
	}
	return false
}

// beBefore says whether a form of "be" stands among the three tokens before i.
func (r *denialReader) beBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		switch r.w(k) {
		case "is", "are", "was", "were", "be", "been", "being":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}
