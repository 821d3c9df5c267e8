package text

// negation reads "not", "never", "no" and their like.
func (r *denialReader) negation(i int, w string) {
	n := i + 1
	for isFiller(r.w(n)) {
		n++
	}
	if r.w(i-1) == "or" && r.w(i-2) == "whether" {
		return
	}
	if r.w(i+2) == "to" && isRefusal(r.w(i+3)) {
		n = i + 3 // "no reason to doubt that"
	}
	if isRefusal(r.w(n)) || isDoubtless(r.w(n)) {
		r.spent = n + 1 // "cannot be denied that", "there is no doubt that"
		return
	}
	if r.outdoneByNone(i, w) {
		return
	}
	switch w {
	case "no":
		if noIsHedge(r.w(i+1)) || i+1 < len(r.toks) && r.toks[i+1].Kind == Number || r.w(i+1) == "." && !r.toks[i+1].Space || r.w(i+1) == "," {
			return
		}
		switch r.w(i - 1) {
		case "with", "of", "for", "from", "at", "in", "to":
			if !isOccasion(r.w(i + 1)) {
				r.deny(Denied, i+1, r.phraseEnd(i+1), i)
				return
			}
		}
	case "nothing":
		if r.mereNothing(i) {
			return
		}
	case "none":
		if r.w(i+1) == "other" {
			return
		}
	default:
		if r.staysPut(i, n) || notIsHedge(r.w(i+1)) || r.w(i+1) == "even" && i+2 < len(r.toks) && r.toks[i+2].Kind == Number || r.w(i+1) == "to" && r.w(i+2) == "mention" {
			return
		}
	}
	end := r.clauseEnd(i)
	if r.near(i+1, 5, isThat) {
		end = max(end, r.thatEnd(i))
	}
	first := i + 1
	if r.beBefore(i+1) && isOutcome(r.w(n)) && !r.near(n, 3, isThat) && !r.aimed(r.start, i) {
		first = r.start // "$5 billion was not reached"
	}
	r.deny(r.afterNot(i), first, end, i)
}

// outdoneByNone says that the "nobody", "none" or "no" at token i only makes what follows
// the first of its kind: "nobody buys more rice than Oman ($9 million)".
func (r *denialReader) outdoneByNone(i int, w string) bool {
	switch w {
	case "nobody", "none", "nowhere", "no", "nothing", "never":
	default:
		return false
	}
	more := false
	for k := i + 1; k+1 < len(r.toks) && k < i+14; k++ {
		switch v := r.w(k); v {
		case "more", "bigger", "larger", "greater", "higher", "better", "closer", "faster", "cheaper":
			more = k > i+1 || w != "no" // "no more than 300"
		case "than":
			return more && r.toks[k+1].Kind == Word && (r.toks[k+1].Capital || isDeterminer(r.w(k+1)) || r.w(k+1) == "in" || r.w(k+1) == "from" || r.w(k+1) == "to")
		default:
			if r.toks[k].Kind != Word {
				return false
			}
		}
	}
	return false
}

// mereNothing says whether the "nothing" at token i denies nothing that is told.
func (r *denialReader) mereNothing(i int) bool {
	if r.w(i-1) == "from" && r.w(i+1) == "to" {
		return true // "sales went from nothing to 1,900 tonnes"
	}
	switch r.w(i + 1) {
	case "short", "less", "but", "other", "if":
		return true
	}
	p, who := r.w(i-1), r.w(i-2) // "those who do nothing face bills of $900"
	return (p == "do" || p == "does" || p == "did") && (who == "who" || who == "which")
}

// staysPut says whether the "not" at token i, whose verb is token n, tells where
// something stands: "have not moved from 3.5%", "does not go beyond 5".
func (r *denialReader) staysPut(i, n int) bool {
	moving, next := isMoving(r.w(n)), r.w(n+1)
	if moving && next == "from" || r.w(i+1) == "guilty" {
		return true
	}
	if next != "beyond" && next != "past" {
		return false
	}
	return moving || r.w(n) == "go" || r.w(n) == "gone" || r.w(n) == "get"
}

// afterNot is Superseded where "not" sets one number against another ("not 3.2
// but 3.4"), else Denied.
func (r *denialReader) afterNot(i int) Denial {
	for k := i + 1; k < len(r.toks) && k < i+5; k++ {
		if t := &r.toks[k]; t.Kind == Number || t.Kind == Symbol {
			return Superseded
		}
		switch r.w(k) {
		case "the", "a", "an", "by", "to", "at", "of", "about", "around":
		default:
			return Denied
		}
	}
	return Denied
}

// phraseEnd is the end of a short phrase without a number: "no agreement
// signed".
func (r *denialReader) phraseEnd(i int) int {
	k := i
	for k < len(r.toks) && k < i+6 && r.toks[k].Kind == Word {
		k++
	}
	return k
}

// aimed says whether a goal is named among [lo, hi): one that was missed still
// was a goal.
func (r *denialReader) aimed(lo, hi int) bool {
	for k := max(lo, hi-12); k < hi; k++ {
		if isGoal(r.w(k)) {
			return true
		}
	}
	return false
}
