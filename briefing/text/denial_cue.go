package text

import "strings"

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
		if x := r.w(i + 1); x == "short" || x == "less" || x == "but" || x == "other" || x == "if" {
			return
		}
		if p := r.w(i - 1); (p == "do" || p == "does" || p == "did") && (r.w(i-2) == "who" || r.w(i-2) == "which") {
			return // "those who do nothing face bills of $900"
		}
	case "none":
		if r.w(i+1) == "other" {
			return
		}
	default:
		if isMoving(r.w(n)) && r.w(n+1) == "from" || r.w(i+1) == "guilty" {
			return // "have not moved from 3.5%": it is where they stand
		}
		if notIsHedge(r.w(i+1)) || r.w(i+1) == "to" && r.w(i+2) == "mention" {
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

// rumour reads "unconfirmed reports", "rumours that", "allegedly".
func (r *denialReader) rumour(i int, w string) {
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

// failing reads "failed to reach", "without signing", "nowhere near", "fell
// short of", "unlikely to".
func (r *denialReader) failing(i int, w string) {
	next := r.w(i + 1)
	ok := false
	switch w {
	case "failed", "fails", "fail", "failing", "failure", "unable", "refused", "refuses", "refusing", "refusal", "unwilling", "impossible":
		ok = next == "to"
	case "declined", "declines":
		ok = next == "to" && (isSay(r.w(i+2)) || r.w(i+2) == "sign" || r.w(i+2) == "agree" || r.w(i+2) == "ratify")
	case "yet":
		ok = next == "to" // "have yet to sign"
		switch r.w(i - 1) {
		case "has", "have", "had", "is", "are", "was", "were":
		default:
			ok = false
		}
	case "unlikely":
		ok = true
	case "without":
		ok = isIng(next) && !isCounting(next) && next != "taking"
	case "from":
		ok = isIng(next) && r.prevent >= 0 && i-r.prevent < 9
	case "far":
		ok = next == "from"
	case "short", "shy":
		switch r.w(i - 1) {
		case "just", "nothing", "little", "far", "slightly", "not":
			ok = r.w(i-1) == "far" && r.w(i-2) != "not"
		default:
			ok = next == "of" && !r.near(i+1, 10, isGoal)
		}
	case "contrary":
		ok = next == "to"
	case "rather":
		ok = next == "than"
		for k := i + 2; ok && k < len(r.toks) && k < i+5; k++ {
			if r.toks[k].Kind == Number || isIng(r.w(k)) {
				r.deny(Superseded, i+2, r.clauseEnd(i), i)
				return
			}
		}
		ok = false
	}
	if ok && r.done[Denied] <= i {
		r.deny(Denied, i+1, r.clauseEnd(i), i)
	}
}

// ifHad reads "if tariffs had been cut", which tells that they were not.
func (r *denialReader) ifHad(i int) {
	for k := i + 1; k < len(r.toks) && k < i+12; k++ {
		switch r.w(k) {
		case "had":
			if r.done[Counterfactual] <= i {
				r.deny(Counterfactual, i+1, r.groupEnd(i), i)
			}
			return
		case ",", ";", "will", "is", "are", "has", "have":
			return
		}
	}
}

// counterfactual reads "would have reached", "had the port opened", "was to
// have been signed", "were it not for".
func (r *denialReader) counterfactual(i int, w string) {
	if r.done[Counterfactual] > i {
		return
	}
	initial := i == 0 || r.w(i-1) == "," || r.w(i-1) == "\"" || r.w(i-1) == "“" || i == r.start
	first := i + 1
	switch w {
	case "would", "could", "should", "might", "may":
		k := i + 1
		for r.w(k) != "have" && isFiller(r.w(k)) || r.w(k) == "not" || r.w(k) == "never" || strings.HasSuffix(r.w(k), "ly") {
			k++
		}
		if r.w(k) != "have" || k+1 >= len(r.toks) || r.toks[k+1].Kind != Word || isDeterminer(r.w(k+1)) {
			return
		}
		if w == "may" {
			r.deny(Unconfirmed, first, r.clauseEnd(i), i)
			return
		}
		if r.condition >= r.start && r.condition >= 0 {
			first = r.condition
		}
	case "was", "were":
		supposed := r.w(i+1) == "supposed" || r.w(i+1) == "meant"
		toHave := r.w(i+1) == "to" && r.w(i+2) == "have" || r.w(i+2) == "to" && r.w(i+3) == "have"
		if !(supposed && r.w(i+2) == "to") && !toHave && !(initial && r.w(i+1) == "it") {
			return
		}
	case "had":
		// "Had the port opened": the verb before its subject.
		if !initial || !isDeterminer(r.w(i+1)) && (i+1 >= len(r.toks) || !r.toks[i+1].Capital) && !r.near(i+2, 4, isFinite) {
			return
		}
		if i > 0 && r.w(i-1) == "," && isDeterminer(r.w(i+1)) && !r.near(i+2, 5, isFinite) {
			return
		}
	default:
		return
	}
	r.deny(Counterfactual, first, r.groupEnd(i), i)
}

// postponed reads a signing that was put off: "the signing was postponed",
// "cancelled the signing".
func (r *denialReader) postponed(i int, w string) {
	switch w {
	case "postponed", "cancelled", "canceled", "called", "delayed", "shelved", "deferred", "scrapped", "abandoned", "postponing", "postpone":
	default:
		return
	}
	if w == "called" && r.w(i+1) != "off" {
		return
	}
	switch {
	case r.near(i+1, 5, isSigningNoun):
		r.deny(Counterfactual, i+1, r.clauseEnd(i), i)
	case r.signing >= r.start && r.signing >= 0 && r.beBefore(i):
		r.deny(Counterfactual, r.start, i, i)
	}
}
