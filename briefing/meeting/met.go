package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// couple are the names of two people of whom one clause tells that they met.
type couple [2]string

// whoMet lists who met whom, by clauses that say so: "X met Y", "talks between X
// and Y", "X and Y held talks", and those whose "he", "she" or "the two" leave no
// choice. That two attended one session, or are named beside one event, is not enough.
func (s *story) whoMet(planned bool) []couple {
	var out []couple
	for k, x := range s.d.Sentences {
		if !s.isText(k) || s.anotherDay(k) {
			continue
		}
		for i := x.First; i < x.Last; i++ {
			if s.quoted[i] || s.d.Tokens[i].Kind != text.Word || !meetWords[s.lower(i)] {
				continue
			}
			if a, b := s.metAt(i, k); len(b) > 0 && s.ofNow(i, k, planned) {
				out = append(out, couples(a, b)...)
			} else if len(a) > 1 && s.ofNow(i, k, planned) {
				out = append(out, couples(a, a)...)
			}
		}
	}
	heads := s.delegationHeads()
	return append(out, couples(heads, heads)...)
}

// couples pairs the people of two lists; those of one list of their own are told to
// have met each other.
func couples(a, b []string) []couple {
	var out []couple
	for _, x := range a {
		for _, y := range b {
			if x != y {
				out = append(out, couple{x, y})
			}
		}
	}
	return out
}

// metAt reads who met at the word at token i of sentence k: two lists that met each
// other, or one whose people met among themselves.
func (s *story) metAt(i, k int) (a, b []string) {
	x := s.d.Sentences[k]
	w := s.lower(i)
	switch {
	case receives[w]:
		return s.receivedAt(i, k)
	case w == "meeting" && s.verbal(i, x):
		them := s.objectsOf(i, x)
		return s.speakerBeside(i, k, them), them
	case w == "met" || w == "meets" || w == "meet":
		if them := s.objectsOf(i, x); len(them) > 0 {
			return s.subjectsOf(i, k), them
		}
		return s.reciprocal(i, k), nil
	case confers[w] && toBe[s.lower(s.beforeAdverbs(i))]:
		if s.lower(i+1) == "by" {
			return s.objectsFrom(i+1, x), nil // "was discussed by X and Y"
		}
	case confers[w]:
		if them := s.withWhom(i, x); len(them) > 0 {
			return s.subjectsOf(i, k), them
		}
		if (w == "spoke" || w == "talked" || w == "sat") && elsewhereThan[s.lower(i+1)] {
			return nil, nil // "X and Y spoke at the forum"
		}
		return s.reciprocal(i, k), nil
	case signing[w]:
		return s.signersAt(i, k), nil // who sign one paper are there together
	case w == "told" || w == "briefed":
		return s.subjectsOf(i, k), s.objectsOf(i, x)
	}
	if talkNouns[w] {
		return s.talksAt(i, k)
	}
	return nil, nil
}

// ofNow says that what token i tells was at the report's own event: nothing denies it,
// puts it off or into another time.
func (s *story) ofNow(i, k int, planned bool) bool {
	x := s.d.Sentences[k]
	if s.never(i, k) || s.putOff(i, x) || s.severally(i, x) {
		return false
	}
	for n := s.ranges[k][0]; n < s.ranges[k][1]; n++ {
		if t := &s.triggers[n]; t.token == i && t.background && !planned {
			return false
		}
	}
	first, last := s.clause(i, x)
	return !s.otherTimes(i, s.pastSpeech(i, first), last, planned)
}

// haveMet says that one clause has the two meet.
func haveMet(cs []couple, a, b string) bool {
	return slices.ContainsFunc(cs, func(c couple) bool { return c[0] == a && c[1] == b || c[0] == b && c[1] == a })
}

// setUnmet names for each participant those of the other side whom no clause has them
// meet, where the event is told as talks.
func setUnmet(m *briefing.Meeting, cs []couple) {
	if k := m.Told(); k != briefing.KindMeeting && k != briefing.KindPhoneCall {
		return
	}
	for i := range m.Participants {
		p := &m.Participants[i]
		for j := range m.Participants {
			q := &m.Participants[j]
			switch {
			case i == j || p.Country == q.Country && p.Country != "":
			case haveMet(cs, p.Name, q.Name):
				p.Untied = false
			default:
				p.Unmet = append(p.Unmet, q.Name)
			}
		}
	}
}

// met are the couples of all accounts, by the names that the meeting has for them.
func (g *group) met(m *briefing.Meeting) []couple {
	var out []couple
	for _, a := range g.members {
		for _, c := range a.met {
			out = append(out, couple{nameIn(m, c[0]), nameIn(m, c[1])})
		}
	}
	return out
}

// nameIn is the name that the meeting has for the participant whom one report spells n.
func nameIn(m *briefing.Meeting, n string) string {
	for i := range m.Participants {
		if p := &m.Participants[i]; slices.Contains(p.Spellings, n) {
			return p.Name
		}
	}
	return n
}

// receivedAt reads who received whom at token i: "X received Y", "Y was received by X".
func (s *story) receivedAt(i, k int) (a, b []string) {
	x := s.d.Sentences[k]
	if j := s.opensReceiving(i, x); j > 0 {
		return s.objectsFrom(j, x), s.objectsOf(i, x)
	}
	if !toBe[s.lower(i-1)] && !toBe[s.lower(i-2)] {
		return s.subjectsOf(i, k), s.objectsOf(i, x)
	}
	for j := i + 1; j < min(x.Last, i+10); j++ {
		switch w := s.lower(j); {
		case w == "by":
			return s.subjectsOf(i, k), s.objectsFrom(j, x)
		case w == "," || w == "and" || w == ";" || deedWord(w):
			return nil, nil
		}
	}
	return nil, nil
}

// opensReceiving is the comma behind the opening clause of its sentence in which token i
// has somebody received, where somebody who may be the host stands right behind it, 0
// for others: "Receiving Minister X in Lima, Deputy Minister Y said".
func (s *story) opensReceiving(i int, x text.Sentence) int {
	w := s.lower(i)
	if w != "receiving" && w != "hosting" && w != "welcoming" || i > x.First+1 || i > x.First && s.lower(x.First) != "while" && s.lower(x.First) != "when" && s.lower(x.First) != "on" && s.lower(x.First) != "upon" {
		return 0
	}
	n := s.personAt(i+1, min(x.Last, i+16))
	if n < 0 || s.order[s.sentence[i]] >= pressLead || s.lower(i+1) == "in" {
		return 0 // far down, or "in the same way": another guest
	}
	for j := s.personEnd(s.d.People[n]); j < min(x.Last, i+32); j++ {
		if s.lower(j) == "," && j+1 < x.Last && (s.d.Tokens[j+1].Capital || s.personAt(j+1, min(x.Last, j+12)) >= 0) {
			return j
		}
	}
	return 0
}

var (
	// receives are what a host does with a guest who is its object.
	receives = set("received", "receives", "receive", "hosted", "hosts", "host", "welcomed", "welcomes", "greeted", "greets", "receiving", "hosting", "welcoming")
	// confers are what people do with each other.
	confers = set("talked", "spoke", "discussed", "discuss", "discusses", "conferred", "negotiated", "exchanged", "reviewed", "considered", "explored", "sat")
	// elsewhereThan are the prepositions behind "spoke" of those who spoke to others.
	elsewhereThan = set("at", "to", "before", "in", "during", "for", "there")
	// talkNouns are the words for what two hold with each other.
	talkNouns = set("meeting", "meetings", "talks", "talk", "negotiations", "consultations", "consultation", "conversation", "conversations", "call", "calls", "discussions",
		"discussion", "audience", "dialogue", "videoconference", "teleconference", "summit")
	meetWords = joinSets(receives, confers, talkNouns, signing, set("met", "meet", "meets", "meeting", "told", "briefed"))
)

func joinSets(sets ...map[string]bool) map[string]bool {
	out := map[string]bool{}
	for _, m := range sets {
		for w := range m {
			out[w] = true
		}
	}
	return out
}
