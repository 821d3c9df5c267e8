package meeting

import "brief/briefing"

// readKind chooses what sort of event the report tells of, "" if none. What
// the headline and the opening say weighs more than the rest; a session, a
// call or an interview tells more than "talks", and talks more than a visit.
func (s *story) readKind() briefing.MeetingKind {
	if s.setsOut() {
		return briefing.KindVisit
	}
	if k := s.kindOf(false); k != "" {
		return k
	}
	if k := s.kindOf(true); k != "" {
		return k
	}
	if _, ok := s.comingDay(); ok {
		if k := s.kindOf(true); k != "" {
			return k
		}
	}
	if !s.off && (s.pairTold() || s.encounter()) {
		return briefing.KindMeeting
	}
	if k := s.sidesTold(); k != "" && !s.off {
		return k
	}
	if k := s.deepEvent(); k != "" {
		return k
	}
	if !s.off && s.comingLead() {
		return s.kindOf(false)
	}
	if s.off {
		return ""
	}
	return s.plannedKind()
}

// kindOf is the kind of event as read from the words that tell of one, those
// that do so weakly too if weak is set.
func (s *story) kindOf(weak bool) briefing.MeetingKind {
	weight, called := s.kindWeights(weak)
	has := func(k briefing.MeetingKind, n float64) bool { return weight[k] >= n }
	talks := weight[briefing.KindMeeting]
	switch {
	case has(briefing.KindPhoneCall, 3) && weight[briefing.KindPhoneCall] >= talks, has(briefing.KindPhoneCall, 5):
		return briefing.KindPhoneCall
	case has(briefing.KindInterview, 3) && talks < 5:
		return briefing.KindInterview
	case has(briefing.KindCommission, 3) && weight[briefing.KindCommission] >= weight[briefing.KindForum] && !s.personFirst():
		return briefing.KindCommission
	case has(briefing.KindSummit, 5) && weight[briefing.KindSummit] >= talks:
		return briefing.KindSummit
	case has(briefing.KindForum, 5) && weight[briefing.KindForum] > talks:
		return briefing.KindForum
	case s.visitFirst():
		return briefing.KindVisit
	case called >= 3 && called > s.talksInLead(), has(briefing.KindPressConference, 3) && s.talksInLead() == 0:
		return briefing.KindPressConference
	case has(briefing.KindSigning, 3) && s.talksInLead() == 0:
		return briefing.KindSigning
	case has(briefing.KindMeeting, 1) && (s.talksInLead() > 0 || weight[briefing.KindVisit] < 5):
		return briefing.KindMeeting
	case has(briefing.KindVisit, 3):
		return briefing.KindVisit
	}
	for _, k := range [...]briefing.MeetingKind{briefing.KindMeeting, briefing.KindSigning, briefing.KindPressConference, briefing.KindVisit,
		briefing.KindCommission, briefing.KindSummit, briefing.KindPhoneCall, briefing.KindInterview, briefing.KindForum} {
		if weight[k] >= 1 {
			return k
		}
	}
	return ""
}

// kindWeights adds up what the sentences tell of each kind, each kind once a
// sentence; called is the weight of the press conferences that are called so
// and are not only words to the press.
func (s *story) kindWeights(weak bool) (weight map[briefing.MeetingKind]float64, called float64) {
	weight = map[briefing.MeetingKind]float64{}
	type seen struct {
		kind     briefing.MeetingKind
		sentence int
	}
	counted := map[seen]bool{}
	for _, t := range s.triggers {
		k := int(s.sentence[t.token])
		if t.background || t.weak && !weak || counted[seen{t.kind, k}] || t.kind == briefing.KindMeeting && s.toldAs(k, briefing.KindPhoneCall) {
			continue
		}
		counted[seen{t.kind, k}] = true
		w := prominence(s.order[k])
		weight[t.kind] += w
		if t.kind == briefing.KindPressConference && (s.lower(t.token) == "conference" || s.lower(t.token) == "briefing") {
			called += w
		}
	}
	return weight, called
}

// prominence is what a sentence weighs by its order in the report, which is
// below 0 for a headline.
func prominence(order int) float64 {
	switch {
	case order < 0:
		return 4
	case order == 0:
		return 5
	case order < lead:
		return 3
	case order < 8:
		return 1
	}
	return 0.5
}

// toldAs says that sentence k tells of an event of that kind.
func (s *story) toldAs(k int, kind briefing.MeetingKind) bool {
	r := s.ranges[k]
	for _, t := range s.triggers[r[0]:r[1]] {
		if t.kind == kind && !t.background {
			return true
		}
	}
	return false
}

// talksInLead weighs the meetings that the opening tells of.
func (s *story) talksInLead() float64 {
	w := 0.0
	for _, t := range s.triggers {
		k := int(s.sentence[t.token])
		if t.kind == briefing.KindMeeting && !t.background && !t.weak && s.inLead(k) {
			w += 3
		}
	}
	return w
}

// onVisit says that "on a working visit" follows the verb at token i.
func (s *story) onVisit(i int) bool {
	for j := i + 2; j < i+16; j++ {
		if s.lower(j) == "visit" {
			switch s.lower(j - 1) {
			case "official", "state", "working":
				return true
			}
		}
	}
	return false
}

// visitFirst says that the report opens with an official visit or an arrival:
// the talks are part of it.
func (s *story) visitFirst() bool {
	for _, t := range s.triggers {
		k := int(s.sentence[t.token])
		if s.order[k] < 0 {
			continue
		}
		if s.order[k] > 0 {
			return false
		}
		if t.background || t.weak {
			continue
		}
		if t.kind != briefing.KindVisit {
			return false
		}
		if s.lower(t.token) == "arrived" || s.lower(t.token) == "visited" && s.onVisit(t.token) {
			return true
		}
		for j := t.token - 1; j > t.token-7 && j >= 0; j-- {
			switch s.lower(j) {
			case "wound", "wrapped", "concluded", "began", "begun", "completed", "ended", "paid", "started", "finished":
				return true
			}
		}
		switch s.lower(t.token - 1) {
		case "official", "state", "working", "first":
			// "who is on a visit" and "during the visit" are asides.
			for j := t.token - 2; j > t.token-6 && j >= 0; j-- {
				switch s.lower(j) {
				case "who", "during", "within", "which", "of":
					return false
				}
			}
			return true
		}
		return false
	}
	return false
}
