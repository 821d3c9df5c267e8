package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// The reasons for which a number is not used although it is one.
const (
	reasonDenied   = "the text denies it"
	reasonUnreal   = "the text tells what did not come to pass"
	reasonRumoured = "the text calls it unconfirmed"
)

// disown drops the numbers that the sentence does not stand by. A negation that
// is part of the number's own hedge ("never exceeded $2 billion") was read with
// it and drops nothing.
func (s *sent) disown() {
	if len(s.qs) == 0 {
		return
	}
	ds := text.Denials(s.toks[s.first:s.last])
	for k := range s.qs {
		q := &s.qs[k]
		for _, d := range ds {
			if cue := d.Cue + s.first; !d.Holds(q.lo-s.first) || d.Kind == text.Denied && (cue >= q.left && cue < q.lo || s.affirms(cue)) {
				continue
			}
			switch d.Kind {
			case text.Denied:
				q.drop = reasonDenied
			case text.Counterfactual:
				q.drop = reasonUnreal
			case text.Superseded:
				q.drop = reasonCorrected
			case text.Unconfirmed:
				q.drop = reasonRumoured
			}
			break
		}
	}
}

// affirms says whether the negation at token i denies no amount. "Hardly" only
// makes one small ("hardly made 5 tonnes", "hardly any change from"), but with a
// verb of change denies the change; "no reason why it cannot" says that it can.
func (s *sent) affirms(i int) bool {
	switch s.w(i) {
	case "hardly", "scarcely":
		w := s.w(i + 1)
		return w == "any" || changeVerb(w) == briefing.None
	case "short", "shy":
		return s.w(i+1) == "of" && (s.w(i+2) == "the" || s.w(i+2) == "its" || s.w(i+2) == "their" || s.w(i+2) == "last") // "short of the $1 billion of 2019"
	case "nothing":
		p := s.w(i - 1)
		return p == "do" || p == "does" || p == "did" || p == "doing"
	case "no":
		return s.w(i+1) == "reason" && s.w(i+2) == "why"
	case "cannot", "not":
		switch s.w(i + 1) {
		case "moved", "budged", "changed":
			switch s.w(i + 2) {
			case "from", "beyond", "past", "above":
				return true // "have not moved from 3.5 percent", "beyond 4.5"
			}
			return false
		}
		if s.w(i+1) == "quite" {
			return true // "not quite back to the $1.05 billion of 2019"
		}
		for k := i - 1; k > s.first && k > i-14; k-- {
			if s.w(k) == "reason" && s.w(k-1) == "no" {
				return true
			}
		}
	}
	return false
}

// bindExclusions makes figures "without oil" or "excluding energy" a part of
// the whole and says so in what they measure, where the words lead the clause
// or follow the number. Inside the noun phrase they are part of it anyway.
func (s *sent) bindExclusions() {
	if !s.mayHave(exclusionWords) {
		return
	}
	for k := range s.qs {
		q := &s.qs[k]
		if q.scope == briefing.ScopeThird || !q.metric.IsTrade() && !q.metric.IsCargo() {
			continue
		}
		lo, hi := s.exclusionAt(s.groupStart(q.left))
		if hi == 0 || s.w(hi) != "," || hi > q.left {
			if lo = q.hi; s.w(lo) == "," {
				lo++
			}
			lo, hi = s.exclusionAt(s.pastTime(lo))
		}
		if hi == 0 || lo >= q.cueAt && hi <= q.cueAt {
			continue
		}
		q.scope = briefing.ScopePart
		q.of = s.excluding(q.of, lo, hi)
	}
}

// exclusionWords stand in every exclusion, see exclusionAt.
var exclusionWords = text.NewWordSet("without excluding counting including except apart aside exception")

// excluding is what is measured with the exclusion [lo, hi) after it.
func (s *sent) excluding(of string, lo, hi int) string {
	what := s.toks[lo].Lower
	if lo+1 < hi {
		what += " " + s.words(lo+1, hi)
	}
	if of == "" {
		return what
	}
	return of + " " + what
}

// groupStart is where the group of clauses that token i stands in begins.
func (s *sent) groupStart(i int) int {
	for k := i - 1; k >= s.first; k-- {
		switch s.w(k) {
		case ";", "but", "while", "whereas", "that":
			return k + 1
		}
	}
	return s.first
}

// pastTime moves past a time and its comma after a number.
func (s *sent) pastTime(i int) int {
	for k := i; k < s.last && k < i+8; k++ {
		switch w := s.w(k); {
		case s.mask[k] == maskTime, w == "in", w == "during", w == "for", w == ",", w == "the":
		default:
			return k
		}
	}
	return i
}

// exclusionAt reads "without oil", "excluding energy and gas", "not counting
// gold", "with the exception of cotton" at token i: its tokens, 0 and 0 where
// none stands there.
func (s *sent) exclusionAt(i int) (int, int) {
	n := i + 1
	switch s.w(i) {
	case "without", "excluding":
	case "not":
		if w := s.w(n); w != "counting" && w != "including" {
			return 0, 0
		}
		n++
	case "except":
		if s.w(n) != "for" {
			return 0, 0
		}
		n++
	case "apart", "aside":
		if s.w(n) != "from" {
			return 0, 0
		}
		n++
	case "with":
		if s.w(n) != "the" || s.w(n+1) != "exception" || s.w(n+2) != "of" {
			return 0, 0
		}
		n += 3
	default:
		return 0, 0
	}
	end := n
	for end < s.last && end < n+8 && s.toks[end].Kind == text.Word && s.mask[end] == 0 && !isAuxiliary(s.w(end)) && !levelVerb(s.w(end)) {
		end++
	}
	if end == n {
		return 0, 0
	}
	switch w := s.w(n); {
	case w == "a", w == "any", w == "doubt", w == "question", w == "exaggeration", w == "delay", w == "precedent", w == "exception", len(w) > 5 && w[len(w)-3:] == "ing":
		return 0, 0 // "without a doubt", "without reaching"
	}
	return i, end
}
