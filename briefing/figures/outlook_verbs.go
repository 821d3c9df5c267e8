package figures

// perfectAt says whether the "has", "have" or "had" at token j opens a perfect
// tense that tells a result: "had already been cut", "has so far placed".
func (s *sent) perfectAt(j int) bool {
	if looksToCome(s.w(j - 1)) {
		return false
	}
	for k := j + 1; k < s.last && k < j+4; k++ {
		switch w := s.w(k); w {
		case "already", "so", "far", "also", "since", "now", "just", "recently", "thus", "both", "even", "not", "never", "yet":
			continue
		case "been", "grown", "risen", "fallen", "put", "cut", "sunk", "shrunk", "come", "gone", "brought", "bought", "sold", "sent", "taken", "lent", "spent", "become", "made", "paid", "built", "held":
			return true
		default:
			return len(w) > 4 && w[len(w)-2:] == "ed" && !looksAhead(w)
		}
	}
	return false
}

// looksAhead holds participles that look ahead, or only tell of speech: "has
// planned", "has announced".
func looksAhead(w string) bool {
	switch w {
	case "planned", "targeted", "pledged", "committed", "proposed", "agreed", "decided", "expected", "projected", "scheduled", "offered", "promised", "hoped", "aimed", "wanted", "asked", "vowed",
		"envisaged", "called", "requested", "resolved", "signalled", "expressed", "announced", "confirmed", "voiced", "stated", "noted", "needed":
		return true
	}
	return false
}

// pastChange holds the irregular past forms of the verbs of change.
func pastChange(w string) bool {
	switch w {
	case "grew", "rose", "fell", "leapt", "grown", "risen", "fallen", "shrank", "shrunk", "sank", "sunk", "slid", "crept", "shot", "went":
		return true
	}
	return false
}

// pledgedMoney says whether the verb at token j gives money, which stands at
// token hi, and no deed: "promised Kenya 130 million kroner".
func (s *sent) pledgedMoney(j, hi int) bool {
	for k := j + 1; k < hi; k++ {
		if s.w(k) == "to" && s.verbAt(k+1) && s.countryMention(k+1) == nil {
			return false
		}
	}
	for k := range s.qs {
		if q := &s.qs[k]; q.left == hi {
			return q.form == formMoney
		}
	}
	return false
}

// asks says whether the verb at token j asks for something before token hi:
// "asked that rail take", "called for", "is heading for", "demanded a rise of".
func (s *sent) asks(j, hi int) bool {
	switch s.w(j) {
	case "demanded", "demanding", "demands":
		return true
	case "demand":
		return s.w(j+1) == "a" || s.w(j+1) == "an" // "drivers demand a rise"
	case "heading", "headed":
		return s.w(j+1) == "for" || s.w(j+1) == "towards" || s.w(j+1) == "toward"
	case "called", "calls":
		return s.w(j+1) == "for" || s.has(j+1, min(hi, j+6), "to")
	}
	for k := j + 1; k < hi && k < j+6; k++ {
		switch s.w(k) {
		case "that", "for", "to":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}

// reportedAs holds the participles whose infinitive tells what is so, as others
// say: "believed to be", "is reported to have".
func reportedAs(w string) bool {
	switch w {
	case "believed", "said", "thought", "reported", "known", "estimated", "understood", "rumoured", "rumored", "considered", "deemed", "reckoned", "claimed", "found", "supposed", "alleged", "presumed", "seen", "assumed":
		return true
	}
	return false
}
