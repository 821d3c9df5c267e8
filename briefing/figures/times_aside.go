package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// conceded says whether the time m stands in a clause of concession before the
// one of token i: "though trade has grown over the past decade, it is …".
func (s *sent) conceded(m *moment, i int) bool {
	if !s.has(m.hi, i, ",") {
		return false
	}
	for k := m.lo - 1; k >= s.first && s.w(k) != ","; k-- {
		switch s.w(k) {
		case "though", "although", "despite":
			return true
		}
	}
	return false
}

// aside says whether the time m only dates something told by the way before
// token i: "blueberries, which were unknown five years ago, are worth …", "the
// plant opened in June 2023 turned out …".
func (s *sent) aside(m *moment, i int) bool {
	closed := s.has(m.hi, i, ",")
	if closed && s.before(m.lo) < 0 && (s.eventOpens(m) || s.w(s.first) == "under" && m.lo-s.first <= 6 && s.w(m.hi) == "," && startsEvent(s.eventBefore(m.lo))) {
		return true // also "Under a deal renewed last May, Iraq supplies …"
	}
	for k := m.lo - 1; k > s.first; k-- {
		switch w := s.w(k); w {
		case "due", "planned", "scheduled", "expected", "slated":
			return false // "the first phase, due in 2026, will provide …"
		case ",", ";", "(", ":":
			return w == "," && s.w(m.hi) == "," && k < m.lo-2 && s.verbFollows(m.hi+1)
		case "which", "who", "whose":
			return closed && s.w(k-1) == "," && s.before(m.lo) < s.before(k)+1
		default:
			if startsEvent(w) && m.lo-k <= 4 && s.before(m.lo) < 0 {
				return closed && (s.w(k-1) == "," || w == "force" || w == "effect") || s.attributive(k) && s.verbWithin(m.hi, i)
			}
		}
	}
	return false
}

// eventBefore is the word before the preposition, if any, of the time at token i.
func (s *sent) eventBefore(i int) string {
	if isTimePreposition(s.w(i - 1)) {
		i--
	}
	return s.w(i - 1)
}

// secondAim says whether "and to" opens another aim between the time m and token
// i: "agreed to sign the accord by December and to double trade".
func (s *sent) secondAim(m *moment, i int) bool {
	for k := m.hi; m.goal && k+2 < i+1 && k < m.hi+2; k++ {
		if s.w(k) == "and" && s.w(k+1) == "to" {
			return true
		}
	}
	return false
}

// startsEvent holds the participles of what begins: its date is not that of the
// results told after it.
func startsEvent(w string) bool {
	switch w {
	case "opened", "launched", "introduced", "founded", "established", "completed", "commissioned", "built", "signed", "inaugurated", "created", "reopened", "resumed", "restarted", "restored",
		"set", "formed", "renewed", "abolished", "unveiled", "acquired", "installed", "concluded", "ratified", "begun", "began", "started", "force", "effect", "admitted":
		return true
	}
	return false
}

// attributive says whether the participle at token k tells more of a noun and a
// finite verb comes later, or is itself the verb of an event: "the plant opened
// in June turned out", "flights resumed in April and have brought".
func (s *sent) attributive(k int) bool {
	if s.w(k) == "force" || s.w(k) == "effect" {
		return false
	}
	switch s.w(k - 1) {
	case "was", "were", "been", "be", "is", "are", "to", "will":
		return false
	}
	return k > s.first && s.toks[k-1].Kind == text.Word
}

// verbFollows says whether a finite verb stands at token i: the subject before
// an aside goes on.
func (s *sent) verbFollows(i int) bool {
	w := s.w(i)
	return isAuxiliary(w) || levelVerb(w) || changeVerb(w) != briefing.None && !weakChange(w) || w == "covers" || w == "accounts" || w == "fetched" || w == "earned" || w == "brought"
}

// actTime says whether the time at token hi is that of an act done to what the
// quantity, which ends at lo, names: "the $2 billion target was announced in
// 2021".
func (s *sent) actTime(lo, hi int) bool {
	for k := hi - 1; k >= lo && k > hi-5; k-- {
		switch s.w(k) {
		case "announced", "agreed", "adopted", "approved", "proclaimed", "declared":
			if s.goalNoun(lo) {
				return true
			}
		case "attained", "reached", "seen", "recorded", "achieved":
			if s.w(k-1) == "last" {
				return true
			}
		}
	}
	return false
}

// opensNext says whether the time m opens the clause of the next quantity: "the
// year before it was 640 and in 2020 just 490 million".
func (s *sent) opensNext(k int, m *moment) bool {
	if k+1 >= len(s.qs) || s.timeWithin(m.hi, s.qs[k+1].left) || s.has(m.hi, s.qs[k+1].left, ",") {
		return false
	}
	j := m.lo - 1
	for j > s.qs[k].hi && (s.w(j) == "the" || s.w(j) == "of" || s.w(j) == "year" || s.w(j) == "pandemic" || s.w(j) == "record" || isTimePreposition(s.w(j))) {
		j--
	}
	return s.w(j) == "and" && j < m.lo-1 && s.qs[k].kind != briefing.Change
}

// parted says whether a relative clause or another event opens between a
// quantity that ends at lo and a time at hi, some words after it: "lift trade to
// $10 billion, they said after a slump that hit commerce in 2022".
func (s *sent) parted(lo, hi int) bool {
	for k := lo; k < min(lo+4, hi); k++ {
		if w := s.w(k + 1); s.w(k) == "," && (w == "will" || w == "would") {
			return true // "the road, rehabilitated with a €32 million loan, will reopen on 1 March"
		}
	}
	for k := lo; k < hi; k++ {
		if w := s.w(k); w == "seeing" || w == "considering" {
			return true // "can lift trade by 30 percent, seeing how strongly it grew in 2012"
		}
	}
	for k := lo + 1; k < min(lo+3, hi); k++ {
		if w := s.w(k - 1); s.w(k) == "that" && (w == "and" || w == "but") {
			return true // "had risen to 320, and that the forum held in 2018 was useful"
		}
	}
	for k := lo + 3; k < hi; k++ {
		switch s.w(k) {
		case "that":
			if s.w(lo) != "that" {
				return true
			}
		case "to":
			if s.w(k-1) == "," && s.verbAt(k+1) && !s.toBeDone(k, lo) {
				return true // "had been set aside, to be ready by 2024"
			}
		case "by":
			if isHarm(s.w(k - 1)) {
				return true
			}
		case "covering", "spanning":
			return true // "as part of a probe covering 2017-2022"
		case "which", "who", "whose", "when", "where", "after", "announced", "signed", "agreed", "adopted", "launched", "approved", "founded", "established":
			return true
		}
	}
	return false
}

// causeBefore says whether the time at token hi belongs to a cause told after
// the number: "by 30 percent, due to strong growth in 2012".
func (s *sent) causeBefore(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "due", "thanks", "because", "owing", "despite":
			return true
		}
	}
	return false
}

// retrospective says whether the quantity is told of what went before the main
// claim: "having risen by 11 percent the year before", "after falling by a
// fifth".
func (s *sent) retrospective(q *quantity) bool {
	for k := q.left; k >= s.first && k > q.left-6; k-- {
		switch s.w(k) {
		case "having", "after", "following":
			return true
		case ",", ";", "and":
			return false
		}
	}
	return false
}

// verbWithin says whether a verb stands among the tokens [lo, hi).
func (s *sent) verbWithin(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		w := s.w(k)
		if isAuxiliary(w) || levelVerb(w) || changeVerb(w) != briefing.None || len(w) > 4 && w[len(w)-2:] == "ed" && !s.toks[k].Capital {
			return true
		}
	}
	return false
}

// eventOpens says whether the time m dates an event after which the clause tells
// its own: "after the default of December 2022, the two agreed on …".
func (s *sent) eventOpens(m *moment) bool {
	k := m.lo - 1
	for k > s.first && s.w(k) != "," && s.w(k) != ";" {
		k--
	}
	if s.w(k) == "," || s.w(k) == ";" {
		k++
	}
	switch s.w(k) {
	case "after", "following":
		return m.lo-k > 2 && s.w(m.hi) == ","
	}
	return false
}
