package text

import "strings"

// refusal reads "denied that …", "rejected claims of …", "… were refuted",
// "doubted whether …".
func (r *denialReader) refusal(i int, w string) {
	switch r.w(i - 1) {
	case "without", "beyond", "a", "any":
		if strings.HasPrefix(w, "doubt") {
			return
		}
	}
	next := r.w(i + 1)
	if i+1 < len(r.toks) && r.toks[i+1].Kind == Number && (strings.HasPrefix(w, "dismiss") || strings.HasPrefix(w, "reject")) {
		return // "dismissed 112 of its employees", "rejected 40 bids"
	}
	clause := next == "that" || next == "whether" || next == "if" || isIng(next) || r.near(i+1, 7, isClaim) || r.near(i+1, 2, isThat)
	if isAdjectival(w) && !clause {
		return // a dispute, a denial
	}
	if clause {
		r.deny(Denied, i+1, r.thatEnd(i), i)
		return
	}
	ends := i+1 >= len(r.toks) || r.toks[i+1].Kind == Punct && next != "\"" && next != "“" || next == "by" || next == "as" || next == "yesterday" || next == "on" || next == "in"
	if ends && (r.claim >= r.start && r.claim >= 0 || !r.beBefore(i)) {
		r.deny(Denied, r.start, i, i) // "claims that … were denied", "…, which X denied"
		return
	}
	r.deny(Denied, i+1, r.clauseEnd(i), i)
}

// falsity reads "false reports of", "it is untrue that", "the figure of … is
// incorrect", "was wrongly put at".
func (r *denialReader) falsity(i int, w string) {
	switch {
	case strings.HasSuffix(w, "ly"):
		r.deny(Denied, i+1, r.clauseEnd(i), i)
	case r.w(i+1) == "that", isClaim(r.w(i + 1)), r.w(i+1) == "to" && isSay(r.w(i+2)):
		r.deny(Denied, i+1, r.thatEnd(i), i)
	case (r.beBefore(i) || strings.HasPrefix(r.w(i-1), "as")) && (w != "wrong" && w != "misleading" || r.claim >= 0):
		r.deny(Denied, r.start, i, i)
	case r.claim >= r.start && r.claim >= 0 && (i+1 >= len(r.toks) || r.toks[i+1].Kind == Punct):
		r.deny(Denied, r.claim, i, i) // "called reports of … false"
	}
}

// correction reads "correcting an earlier figure of", "revised from".
func (r *denialReader) correction(i int) {
	if r.done[Superseded] > i {
		return
	}
	switch r.w(i - 1) {
	case "the", "a", "an", "its", "this", "their":
		return // "the revised figure of" is the one that stands
	}
	if strings.HasSuffix(r.w(i), "ed") && isClaim(r.w(i+1)) {
		return
	}
	for k := i + 1; k < len(r.toks); k++ {
		switch w := r.w(k); {
		case w == "to", w == ",", endsGroup(w), w == "and" && r.finiteSoon(k+1):
			r.deny(Superseded, i+1, k, i)
			return
		}
	}
	r.deny(Superseded, i+1, len(r.toks), i)
}

// accuses says whether the word at token i makes of its clause a charge, which police
// and courts bring: "alleged to have laundered", "allegedly stole". A charge is what the
// report tells, where of other deeds the word only passes on what is said.
func (r *denialReader) accuses(i int, w string) bool {
	switch w {
	case "alleged":
		return r.w(i+1) == "to" && r.w(i+2) == "have" && isOffence(r.w(i+3))
	case "allegedly":
		return isOffence(r.w(i+1)) || i > 0 && isOffence(r.w(i-1))
	}
	return false
}

// rumour reads "unconfirmed reports", "rumours that", "allegedly".
func (r *denialReader) rumour(i int, w string) {
	if r.accuses(i, w) {
		return
	}
	switch w {
	case "allegedly", "purportedly", "supposedly", "rumoured", "rumored":
		r.deny(Unconfirmed, r.start, r.clauseEnd(i), i)
		return
	}
	for k := i - 1; k >= 0 && k > i-6; k-- {
		if x := r.w(k); x == "according" || x == "citing" || x == "cited" || x == "quoting" {
			if r.done[Unconfirmed] <= i {
				r.deny(Unconfirmed, r.start, r.groupEnd(i), i)
			}
			return
		}
	}
	if r.beBefore(i) && !isClaim(r.w(i+1)) && (w == "unconfirmed" || w == "unverified" || w == "unsubstantiated") {
		r.deny(Unconfirmed, r.start, i, i)
		return
	}
	n := i + 1
	if isClaim(r.w(n)) || r.w(n) == "media" || r.w(n) == "press" {
		n++
		if isClaim(r.w(n)) {
			n++
		}
	}
	if x := r.w(n); x == "that" || x == "of" || x == "about" || isSay(x) || isAdjectivalClaim(w) || tellsOn(x) {
		if r.done[Unconfirmed] <= i {
			r.deny(Unconfirmed, i+1, r.thatEnd(n), i)
		}
	}
}
