package meeting

import "brief/briefing"

// kindOrder settles ties: what tells more about the event comes first.
var kindOrder = []briefing.MeetingKind{briefing.KindPhoneCall, briefing.KindInterview, briefing.KindCommission, briefing.KindSummit, briefing.KindForum,
	briefing.KindMeeting, briefing.KindVisit, briefing.KindSigning, briefing.KindPressConference}

func mostTold(kinds map[briefing.MeetingKind]int) briefing.MeetingKind {
	best, n := briefing.KindMeeting, 0
	for _, k := range kindOrder {
		if kinds[k] > n {
			best, n = k, kinds[k]
		}
	}
	return best
}

// surely is what the reports together tell of the event as a fact: what one of them
// ties is tied.
func (g *group) surely(kind briefing.MeetingKind) briefing.MeetingKind {
	told := map[briefing.MeetingKind]int{}
	for _, a := range g.members {
		t := a.Meeting.Told()
		if t == kind {
			return ""
		}
		if t != briefing.KindContacts {
			told[t]++
		}
	}
	if len(told) == 0 {
		return briefing.KindContacts
	}
	return mostTold(told)
}

// called is the word for a gathering that none of the reports calls a forum, or a session
// that none calls a commission's; a neutral one where they differ.
func (g *group) called() string {
	called := ""
	for _, a := range g.members {
		x := &a.Meeting
		switch k := x.Told(); {
		case k != briefing.KindForum && k != briefing.KindCommission:
		case x.Called == "":
			return ""
		case called == "" || called == x.Called:
			called = x.Called
		case k == briefing.KindCommission:
			return ""
		default:
			called = "gathering"
		}
	}
	return called
}
