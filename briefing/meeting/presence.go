package meeting

import (
	"slices"

	"brief/briefing/text"
)

// possessor says that the person only owns what is told of: "the Russian
// President's special envoy", "Mr X's predecessor", but not "X's visit".
func (s *story) possessor(p text.Person) bool {
	i := s.personEnd(p)
	if s.lower(i) != "'s" {
		return false
	}
	for j := i + 1; j < i+5; j++ {
		if eventNouns[s.lower(j)] {
			// "agreements that were reached during X's visit" look back.
			return s.lower(p.First-1) == "during" && reachedThen[s.lower(p.First-2)]
		}
	}
	return true
}

// reachedThen are participles that "during X's visit" follows where the visit
// is past.
var reachedThen = set("reached", "made", "signed", "achieved", "agreed", "adopted", "concluded", "given", "announced", "outlined")

// elsewhere says that the clause of the mention tells of another event.
func (s *story) elsewhere(p text.Person, k int) bool {
	r := s.ranges[k]
	near, bg := 1<<20, false
	if s.inPastAside(p, k) || s.longAgo(p, k) {
		return true
	}
	for _, t := range s.triggers[r[0]:r[1]] {
		n := abs(t.token - p.Token)
		if t.background {
			n += 8 // "spoke of an upcoming meeting in a call with X": the call wins
		}
		if n < near {
			near, bg = n, t.background
		}
	}
	return bg
}

// longAgo says that what the person did or said is told, past the first sentence, as of
// years ago or as before what the report tells: "four years ago his predecessor, X, had
// gone to Lima", "X had said beforehand".
func (s *story) longAgo(p text.Person, k int) bool {
	if s.order[k] < 1 {
		return false
	}
	end := s.personEnd(p)
	if s.lower(end) == "had" && (saying[s.lower(end+1)] || s.lower(end+1) == "gone" || s.lower(end+1) == "been") {
		return true
	}
	first, last := s.clause(p.Token, s.d.Sentences[k])
	for j := first + 1; j < last; j++ {
		if w := s.lower(j); (w == "ago" || w == "before" || w == "earlier") && longSpans[s.lower(j-1)] && (w == "ago" || s.hasHad(first, last)) {
			return true
		}
	}
	return false
}

var longSpans = set("year", "years", "months", "decade", "decades")

// hasHad says that "had" stands among the tokens [first, last).
func (s *story) hasHad(first, last int) bool {
	for j := first; j < last; j++ {
		if s.lower(j) == "had" {
			return true
		}
	}
	return false
}

// inPastAside says that the person stands in a relative clause that tells of an
// event of the past: "migration, on which Ministers X and Y had signed a pact".
func (s *story) inPastAside(p text.Person, k int) bool {
	x := s.d.Sentences[k]
	at := -1
	for j := p.First - 1; j > x.First && j > p.First-16; j-- {
		if s.lower(j) == "which" && s.lower(j-2) == "," {
			at = j
			break
		}
	}
	if at < 0 {
		return false
	}
	r := s.ranges[k]
	for _, t := range s.triggers[r[0]:r[1]] {
		if t.token > p.Token && t.token < p.Token+16 {
			return t.background && s.lower(t.token-1) == "had"
		}
	}
	return false
}

// personEnd is the token after the mention.
func (s *story) personEnd(p text.Person) int {
	i := p.Token
	for i < len(s.d.Tokens) && s.d.Tokens[i].Start() < p.End {
		i++
	}
	return i
}

// personEnding is the index of the person whose mention ends before token i,
// -1 if none does.
func (s *story) personEnding(i int) int {
	k, _ := slices.BinarySearchFunc(s.d.People, i, func(p text.Person, t int) int { return p.Token - t })
	if k > 0 && i > 0 && s.d.People[k-1].End == s.d.Tokens[i-1].End() {
		return k - 1
	}
	return -1
}
