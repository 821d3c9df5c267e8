package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// readTies sets how surely the report tells of the meeting's fields: what its words
// tie to the event and what is only its best reading.
func (s *story) readTies(m *briefing.Meeting, w when, place where) {
	m.Planned = m.Planned && !s.heldBefore(*m)
	ties := s.ties(m)
	m.Surely = s.surely(m, ties)
	told := s.toldBy(ties, m.Told())
	m.Called = s.calledBy(told, m.Told())
	if m.DateWords != "" {
		w = when{span: m.DateCite.Span, sentence: s.sentenceAt(m.DateCite.Span)}
	}
	m.DateUntied = (!m.Date.IsZero() || m.DateWords != "") && !m.DateInferred && !s.tiesDay(w, told)
	m.Dateline = place.dateline
	if w, ok := s.plannedWords(); ok && m.Date.IsZero() && m.DateWords == "" {
		m.DateWords, m.DateCite, m.DateUntied = s.d.Report.Words(w.span), s.cite(w.span, w.sentence), false
	}
	m.PlaceUntied = m.Place != "" && (place.dateline || !s.tiesPlace(place, told))
	if m.Place == "" || m.PlaceUntied {
		m.Host = s.host(m)
	}
	for i := range m.Participants {
		if m.Told() == briefing.KindSigning && !m.Planned {
			m.Participants[i].Untied = !s.signedOrThere(m.Participants[i].Name, m.Documents)
			continue
		}
		m.Participants[i].Untied = m.Kind != briefing.KindInterview && !s.tiesPerson(m.Participants[i].Name, s.tiesOfPeople(ties, told, m), m.Planned)
	}
}

// heldBefore says that the report ties an event of the meeting's kind as one that was,
// in a sentence of the body that plans nothing: what it announces beside is another.
func (s *story) heldBefore(m briefing.Meeting) bool {
	m.Planned = false
	return slices.ContainsFunc(s.ties(&m), func(t tie) bool {
		return t.kind == m.Kind && s.order[t.sentence] >= 0 && (s.plans == nil || !s.plans[t.sentence]) && s.met(t.token)
	})
}

// bodyName is "committee" or "council" where the sentence that first tells of a joint body's
// session calls it so and no commission, "" otherwise.
func (s *story) bodyName(ties []tie) string {
	for _, t := range ties {
		if t.kind != briefing.KindCommission {
			continue
		}
		name, x := "", s.d.Sentences[s.sentence[t.token]]
		for j := x.First; j < x.Last; j++ {
			switch w := s.lower(j); w {
			case "commission", "commissions":
				return ""
			case "committee", "council":
				name = w
			}
		}
		return name
	}
	return ""
}

// calledBy is the word for a gathering that the report calls no forum where it first tells
// of it; "" for a forum and for other events.
func (s *story) calledBy(ties []tie, kind briefing.MeetingKind) string {
	if kind == briefing.KindCommission {
		return s.bodyName(ties)
	}
	for _, t := range ties {
		if w := s.lower(t.token); t.kind == briefing.KindForum && kind == t.kind {
			if name := gatheringNames[w]; name != "" || w == "forum" {
				return name
			}
			return "gathering"
		}
	}
	return ""
}

// gatheringNames are the entries of the wording for what a report calls a gathering.
var gatheringNames = map[string]string{"roundtable": "roundtable", "table": "roundtable", "conference": "conference", "exhibition": "exhibition", "exhibitions": "exhibition",
	"expo": "exhibition", "fair": "fair"}

// toldBy are the ties of the kind that is told, and those of its sentences: a pact
// signed on another day is no day of the talks on it.
func (s *story) toldBy(ties []tie, kind briefing.MeetingKind) []tie {
	var out []tie
	for _, t := range ties {
		if slices.ContainsFunc(ties, func(o tie) bool { return o.kind == kind && o.sentence == t.sentence }) {
			out = append(out, t)
		}
	}
	return out
}

// surely is the kind that the words tie, "" where they tie the meeting's own.
func (s *story) surely(m *briefing.Meeting, ties []tie) briefing.MeetingKind {
	signed := len(m.Documents) > 0
	for _, t := range ties {
		if t.kind == m.Kind && (t.kind != briefing.KindSigning || signed) {
			return ""
		}
	}
	if m.Kind == briefing.KindInterview {
		return "" // who speaks is told, and to whom
	}
	for _, t := range ties {
		if t.kind != briefing.KindSigning && t.kind != briefing.KindInterview {
			return t.kind
		}
	}
	return briefing.KindContacts
}

// tiesDay says that the day stands in the clause of a tie, and is not that of words
// to the press or of a text given out: "the ministry said on Tuesday", "an interview
// posted on its website on Monday".
func (s *story) tiesDay(w when, ties []tie) bool {
	i, ok := slices.BinarySearchFunc(s.d.Tokens, w.span.Start, func(t text.Token, at int) int { return t.Start() - at })
	if !ok {
		return false
	}
	for _, t := range ties {
		if t.sentence != w.sentence {
			continue
		}
		j := i - 1
		if s.lower(j) == "on" || s.lower(j) == "," {
			j--
		}
		if toldVerbs[s.lower(j)] || s.lower(j) == "statement" {
			return false
		}
		if s.startsLine(i, w.sentence) || s.givenOut(t.token, i) {
			return false
		}
		if s.opensOn(i, w.sentence) {
			return true
		}
		if i >= t.first && i < t.last || !s.parted(i, t.token) {
			return true
		}
	}
	return false
}

// givenOut says that the day at token i is that on which somebody told of the event at
// token t or published what was said there: a verb of telling is the last verb before it.
func (s *story) givenOut(t, i int) bool {
	for j := i - 1; j > t; j-- {
		switch w := s.lower(j); {
		case toldVerbs[w] || saying[w] && w != "spoke" && w != "called" && w != "concluded" && w != "presented":
			return true
		case tieVerbs[w] || pastVerbs[w] || heldWords[w] || w == ";":
			return false
		}
	}
	return false
}

// opensOn says that the day at token i opens sentence k: "On 4 May the ministers …" and
// "On Tuesday, 4 May, …" date all that follows.
func (s *story) opensOn(i, k int) bool {
	first := s.d.Sentences[k].First
	j := i - 1
	for j > first && (s.lower(j) == "," || s.lower(j) == "the" || weekdayOrDay(s.lower(j))) {
		j--
	}
	return j == first && s.lower(j) == "on"
}

// parted says that a clause of its own or another event stands between the day at token
// i and the event at token t.
func (s *story) parted(i, t int) bool {
	first, last := min(i, t)+1, max(i, t)
	for j := first; j < last; j++ {
		switch s.lower(j) {
		case ";", "that", "who", "whose", "while", "whereas":
			return true
		case "which":
			if !s.tellsHeld(j) {
				return true
			}
		}
	}
	return s.anyTrigger(first, last)
}

// tellsHeld says that the "which" at token j goes on about the event before it: "which
// was held", "which took place".
func (s *story) tellsHeld(j int) bool {
	return s.lower(j+1) == "took" || toBe[s.lower(j+1)] && heldWords[s.lower(j+2)]
}

// startsLine says that the day at token i stands in a dateline: nothing but capital
// words, marks and numbers before it.
func (s *story) startsLine(i, k int) bool {
	first := s.d.Sentences[k].First
	for j := first; j < i; j++ {
		if t := &s.d.Tokens[j]; t.Kind == text.Word && !t.Capital || t.Lower == "on" {
			return false
		}
	}
	return i > first && i-first < 10
}

// toldVerbs are what those do who only tell of the event.
var toldVerbs = set("said", "reported", "announced", "told", "stated", "says", "reports", "wrote", "informed", "posted", "published", "tweeted", "issued", "released")

// anyTrigger says that a word of an event stands in tokens [first, last).
func (s *story) anyTrigger(first, last int) bool {
	return slices.ContainsFunc(s.triggers, func(t trigger) bool { return t.token >= first && t.token < last })
}

// tiesPlace says that the place stands in the clause of a tie.
func (s *story) tiesPlace(w where, ties []tie) bool {
	i, ok := slices.BinarySearchFunc(s.d.Tokens, w.span.Start, func(t text.Token, at int) int { return t.Start() - at })
	return ok && slices.ContainsFunc(ties, func(t tie) bool {
		behind := t.sentence == w.sentence && i > t.last && s.lower(t.last) == "," && s.tellsHeld(t.last+1) && !s.parted(i, t.token)
		return i >= t.first && i < t.last || behind
	})
}
