package meeting

import "brief/briefing/text"

// result is the way in which a word makes documents what an event brought.
type result uint8

const (
	noResult    result = iota
	broughtHere        // the documents stand before it: "came out of the talks", "were among the outcomes"
	broughtNext        // they follow: "the outcomes included", "bore fruit in the form of"
)

// resultAt says how the word at token i makes documents of its sentence what the
// event brought.
func (s *story) resultAt(i int, x text.Sentence) result {
	prev, next := s.lower(i-1), s.lower(i+1)
	switch s.lower(i) {
	case "came":
		if next == "out" && s.lower(i+2) == "of" && s.within(i+2, 5, x, eventNouns) {
			return broughtHere
		}
	case "emerged":
		if next == "from" && s.within(i+1, 5, x, eventNouns) {
			return broughtHere
		}
	case "form":
		if prev == "the" && s.lower(i-2) == "in" && next == "of" && s.within(max(x.First, i-8)-1, 6, x, fruits) {
			return broughtNext
		}
	case "outcome", "outcomes", "results":
		if b := s.beforeArticles(i, x); toBe[s.lower(b)] || s.lower(b) == "among" && toBe[s.lower(b-1)] {
			return broughtHere
		}
		for j := i + 1; j < min(x.Last, i+9); j++ {
			switch s.lower(j) {
			case "was", "were", "are", "is", "include", "included", "includes":
				if j == i+1 || s.within(i, j-i, x, eventNouns) {
					return broughtNext
				}
				return noResult
			case ",", "and":
				return noResult
			}
		}
	}
	return noResult
}

var fruits = set("fruit", "fruits", "results", "result", "outcome", "expression")

// beforeArticles is the token before the noun at token i and its articles and
// adjectives: the "among" of "among the main outcomes".
func (s *story) beforeArticles(i int, x text.Sentence) int {
	j := i - 1
	for j > x.First && j > i-4 && s.lower(j) != "among" && !toBe[s.lower(j)] {
		j--
	}
	return j
}

// resulting are the documents that the word at token i makes a result.
func (s *story) resulting(r result, i int, x text.Sentence) []phrase {
	if r == broughtHere {
		j := i
		if w := s.lower(i); w != "came" && w != "emerged" {
			if j = s.beforeArticles(i, x); s.lower(j) == "among" {
				j--
			}
		}
		return s.freshIn(x.First, j, x)
	}
	if s.lower(i) == "form" {
		return s.following(i+2, x)
	}
	for j := i + 1; j < x.Last; j++ {
		switch s.lower(j) {
		case "was", "were", "are", "is", "include", "included", "includes":
			return s.following(j+1, x)
		}
	}
	return nil
}

// putTo says that people put the names or signatures at token i to something:
// "set their signatures on Friday to", "a pact to which X put her name".
func (s *story) putTo(i int, x text.Sentence) bool {
	switch s.lower(i - 1) {
	case "their", "his", "her", "its":
	default:
		return false
	}
	if !putting[s.lower(i-2)] {
		return false
	}
	switch s.lower(s.skipOccasion(i+1, x)) {
	case "to", "under", "on", "beneath", "below", "upon":
		return true
	}
	return s.whichBefore(i, x) > 0
}

var putting = set("put", "set", "affixed", "appended", "added", "placed", "lent", "left", "attached", "puts", "putting", "affixing")

// whichBefore is the "which" of "to which" before the names at token i, 0 if none
// stands there.
func (s *story) whichBefore(i int, x text.Sentence) int {
	for j := i - 3; j > x.First+1 && j > i-40; j-- {
		if s.lower(j) == "which" && (s.lower(j-1) == "to" || s.lower(j-1) == "under" || s.lower(j-1) == "on") {
			return j
		}
	}
	return 0
}

// toWhich reads the documents before "to which X and Y put their signatures".
func (s *story) toWhich(i int, x text.Sentence) []phrase {
	switch s.lower(i) {
	case "names", "name", "signatures", "initials", "signature":
	default:
		return nil
	}
	j := s.whichBefore(i, x)
	if j == 0 || !s.putTo(i, x) {
		return nil
	}
	j--
	if s.lower(j-1) == "," {
		j--
	}
	return s.runEndingAt(j, x)
}

// marked says that the conclusion or renewal at token i is told as done: "crowned
// their talks with the conclusion of", or stands beside another that is.
func (s *story) marked(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j > i-30; j-- {
		switch s.lower(j) {
		case "crowned", "capped", "culminated", "culminating", "ended", "ending", "resulted", "resulting", "witnessed", "saw", "sealed", "marked":
			return true
		case ";", "that", "view", "towards", "toward", "possible", "early", "speed", "possibility":
			return false
		}
	}
	return false
}

// signedByBoth reads a document new to the reader before a participle of both
// sides or of the day: "formalised through a memorandum signed by Governors X and
// Y", "under a contract signed on Thursday".
func (s *story) signedByBoth(i int, x text.Sentence) []phrase {
	if s.passive(i) || !s.instrumentBefore(i) && !closing(s.lower(i-1)) {
		return nil
	}
	sameDay := s.actDay(i) == sameTime
	if !sameDay && (s.lower(i+1) != "by" || !s.byBoth(i+1, x)) {
		return nil
	}
	out := s.runEndingAt(i, x)
	if len(out) == 0 || !isIndefinite(s.lower(out[0].first-1)) || restsOn[s.lower(out[0].first-2)] && !sameDay {
		return nil
	}
	return out
}

// restsOn are words before a document that is in force already.
var restsOn = set("under", "of", "per", "from", "since", "against", "to", "within", "on", "at")
