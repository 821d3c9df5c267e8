package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// timeBarrier says whether the words between a quantity and a time after it
// part them: a new clause opens.
func (s *sent) timeBarrier(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "who":
			if k > lo+2 && s.w(k-1) != "those" { // "one in nine of those who came in 2019"
				return true
			}
		case "that":
			if k > lo && (k > lo+1 || changeNoun(s.w(lo)) == briefing.None) { // "the 680 million that firms invested in 2019" is of that year
				return true
			}
		case "after", "before":
			if s.verbSoon(k+1, hi) {
				return true // "tumbled 9 percent after it cut its 2025 forecast"
			}
		case "seeing", "considering":
			return true // "can lift trade by 30 percent, seeing how strongly it grew in 2012"
		case "covering", "spanning":
			if k > lo+3 {
				return true // "as part of a probe covering 2017-2022"
			}
		case "by":
			if isHarm(s.w(k - 1)) {
				return true // "paid to households hit by floods in September"
			}
		case "(":
			if j := s.closes(k); j > hi && s.digitsWithin(hi+1, j) {
				return true // "was 952 million (in 2020 - 907 million)"
			}
		case "when", "once":
			if s.outlook(s.clauseStart(lo), lo) != 1 {
				return true // not "will receive seven million when it opens in 2026"
			}
		case "which":
			if k > lo+1 || s.w(k-1) != "of" { // "84 of which were set up last year"
				return true
			}
		case ";", ":", "while", "whereas", "but", "although", "due", "thanks", "because", "owing", "despite":
			return true
		case ",":
			if s.commaParts(k, lo, hi) {
				return true
			}
		case "and":
			if hi-k <= 3 && !s.joinsNoun(k, hi) {
				return true // "and last year it exceeded"
			}
			if s.newVerb(k+1) && s.before(hi)+1 < len(s.qs) {
				return true // "kept the rate at 6.5 and lowered its estimate for 2025 to 6.6"
			}
		}
	}
	return false
}

// commaParts says whether the comma at token k parts the quantity before token lo from
// the time at token hi: it closes an aside before the verb, opens a purpose or another
// clause, or stands right before a time that goes with what follows.
func (s *sent) commaParts(k, lo, hi int) bool {
	if w := s.w(k + 1); w == "will" || w == "would" || s.asideCloses(lo, k+1) {
		return true // "the road, rehabilitated with a €32 million loan, will reopen on 1 March"
	}
	if s.w(k+1) == "to" && s.verbAt(k+2) && hi-k > 3 && !s.toBeDone(k+1, lo) {
		return true // "had been set aside, to be ready by 2024"
	}
	return k+1 < hi && (s.w(k+1) == "and" || s.w(k+1) == "but") || (k == hi-1 || hi-k <= 3) && !s.timeSetOff(hi)
}

// timeSetOff says whether the time that starts at token lo closes its clause, and
// what follows only goes on with the move told before it: "grew by 24 percent, in the
// reporting period, climbing from $11 million".
func (s *sent) timeSetOff(lo int) bool {
	for t := range s.ts {
		m := &s.ts[t]
		if m.lo != lo || s.w(m.hi) != "," {
			continue
		}
		w := s.w(m.hi + 1)
		return w == "up" || w == "down" || len(w) > 5 && w[len(w)-3:] == "ing" && changeVerb(w) != briefing.None
	}
	return false
}

// toBeDone says whether the "to" at token k tells when what is planned of the
// quantity before token lo will be there: "will cost $140 million in its first phase,
// to be completed in 2026".
func (s *sent) toBeDone(k, lo int) bool {
	if s.w(k+1) != "be" {
		return false
	}
	switch s.w(k + 2) {
	case "completed", "finished", "opened", "built", "commissioned", "delivered", "shipped", "supplied", "paid", "spent", "achieved", "reached", "met":
		return s.outlook(s.clauseStart(lo), lo) == 1
	}
	return false
}

// joinsNoun says whether the "and" at token k joins a noun to the one before it,
// and opens no clause before the time at token hi: "potash and phosphates last
// year", "between Nuweiba and Aqaba in 2023".
func (s *sent) joinsNoun(k, hi int) bool {
	if k+1 >= hi {
		return false
	}
	w := s.w(k + 1)
	return s.toks[k+1].Kind == text.Word && s.mask[k+1] == 0 && !isPreposition(w) && !isTimePreposition(w) && !s.newVerb(k+1) && !levelVerb(w) && !isAuxiliary(w) && w != "only" && w != "just"
}

// isHarm holds the participles that tell what befell somebody.
func isHarm(w string) bool {
	switch w {
	case "hit", "struck", "affected", "caused", "damaged", "displaced", "destroyed", "injured", "killed", "triggered", "battered", "ravaged", "flooded":
		return true
	}
	return false
}

// verbSoon says whether a clause with a verb of its own opens at token i: "it cut
// its forecast".
func (s *sent) verbSoon(i, hi int) bool {
	switch s.w(i) {
	case "it", "they", "he", "she", "we":
		return true
	case ",":
		return false // "never seen before, was reached in 2018"
	}
	for k := i + 1; k < hi && k < i+5; k++ {
		if newVerb := s.newVerb(k); newVerb || isAuxiliary(s.w(k)) {
			return true
		}
	}
	return false
}

// clauseAfter says whether "after" or "before" opens a clause among [lo, hi).
func (s *sent) clauseAfter(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if w := s.w(k); (w == "after" || w == "before") && s.verbSoon(k+1, hi) {
			return true
		}
	}
	return false
}

// closes is the token of the bracket that closes the one at token i, -1 where
// none does.
func (s *sent) closes(i int) int {
	for k := i + 1; k < s.last && k < i+24; k++ {
		if s.w(k) == ")" {
			return k
		}
	}
	return -1
}

// digitsWithin says whether a number that is no time stands among [lo, hi).
func (s *sent) digitsWithin(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if s.numberAt(k) && s.mask[k] == 0 {
			return true
		}
	}
	return false
}

// verbJoins says whether "and" with a new verb of change stands among [lo, hi).
func (s *sent) verbJoins(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if w := s.w(k); (w == "and" || w == "but") && s.newVerb(k+1) {
			return true
		}
	}
	return false
}

// newVerb says whether a past verb of change, and no participle, stands at token i:
// it opens a clause of its own.
func (s *sent) newVerb(i int) bool {
	w := s.w(i)
	return changeVerb(w) != briefing.None && !weakChange(w) && (pastChange(w) || len(w) > 4 && w[len(w)-2:] == "ed") && !s.numberAt(i+1)
}
