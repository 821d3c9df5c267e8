package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// restsOnHeader says that the day comes from the header of a message and not
// from the text: a message may be sent on months after the event.
func (s *story) restsOnHeader(w when) bool {
	r := s.d.Report
	if r.From != briefing.FromHeader || s.d.DateSpan.Len() > 0 || s.d.Date != r.Date {
		return false
	}
	for i := range s.d.Tokens {
		if t := &s.d.Tokens[i]; t.Start() >= w.span.Start && t.End() <= w.span.End && text.YearNumber(*t) != 0 {
			return false
		}
	}
	return true
}

// attachSent gives the accounts dated by a header to the meeting that they
// agree with without it: one of a sister report that gives the day. Only those
// that find none go by the header's day.
func (ix *index) attachSent(all []*signed) { ix.attach(ix.attachEach(all, (*signed).unsent)) }

// unsent is the account without the header's day.
func (s *signed) unsent() *signed {
	a := *s.Account
	u := *s
	u.sent = a.Meeting.Date
	a.Meeting.Date, a.Meeting.Last, a.Meeting.DateInferred = briefing.Date{}, briefing.Date{}, false
	a.Meeting.DateCite = briefing.Citation{}
	u.Account = &a
	return &u
}

// sentBefore says that the message of the account was sent before the meeting.
func sentBefore(s *signed, m *briefing.Meeting) bool {
	return !s.sent.IsZero() && !m.Date.IsZero() && s.ReportDate.Before(m.Date)
}
