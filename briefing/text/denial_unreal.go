package text

import "strings"

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
		if r.w(k) != "have" || k+1 >= len(r.toks) || r.toks[k+1].Kind != Word || isDeterminer(r.w(k+1)) || r.w(k+1) == "to" {
			return // also "the pace would have to rise by a third"
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
		if next := r.w(i + 1); next == "been" || notSubject(next) || i > r.start && r.w(i-1) == "," && strings.HasSuffix(next, "ed") {
			return // "14 projects, worth $2 million, had been carried out"
		}
		if i > 0 && r.w(i-1) == "," && isDeterminer(r.w(i+1)) && !r.near(i+2, 5, isFinite) {
			return
		}
	default:
		return
	}
	r.deny(Counterfactual, first, r.quoteEnd(i, r.groupEnd(i)), i)
}

// notSubject says that the word begins no subject, so that the "had" before it is no
// "had" of a condition: "sales, small in 2010, had by 2022 passed 3 million".
func notSubject(w string) bool {
	switch w {
	case "by", "in", "at", "on", "from", "since", "until", "already", "also", "almost", "nearly", "never", "not", "then", "thus", "once", "long", "therefore", "more", "just", "only", "even", "again", "become":
		return true
	}
	return false
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
