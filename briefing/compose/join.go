package compose

import (
	"slices"

	"brief/briefing"
	"brief/briefing/figures"
	"brief/briefing/meeting"
)

// join finds the meetings that were known of on the as-of day.
func (c *Corpus) join() {
	var accounts []meeting.Account
	for i := range c.Readings {
		r := &c.Readings[i]
		if r.Later = c.later(r.Date); r.NoMeeting == "" && !r.Later {
			accounts = append(accounts, r.account)
		}
	}
	met := c.joinRuled(accounts)
	c.correctMeetings(met)
	c.Meetings = keep(met, func(m briefing.Meeting) bool { return !c.later(m.Date) && c.datable(&m) })
}

// datable says that a meeting is known to be from before the as-of day: of one
// without any date it is not known.
func (c *Corpus) datable(m *briefing.Meeting) bool {
	return c.asOf.IsZero() || !m.Date.IsZero() || slices.ContainsFunc(m.Reports, func(name string) bool { return !c.byName[name].Date.IsZero() })
}

// later says that a date lies after the as-of day.
func (c *Corpus) later(d briefing.Date) bool { return !c.asOf.IsZero() && d.After(c.asOf) }

// resolve settles each report's figures against its own date, else a sister
// report's, else the meeting's.
func (c *Corpus) resolve() {
	meetingOf := map[string]*briefing.Meeting{}
	for i := range c.Meetings {
		for _, name := range c.Meetings[i].Reports {
			meetingOf[name] = &c.Meetings[i]
		}
	}
	for i := range c.Readings {
		r := &c.Readings[i]
		ref := c.reference(r, meetingOf[r.Report.Name])
		r.Dated = ref.Date
		r.Figures = figures.Resolve(r.Figures, ref)
	}
}

func (c *Corpus) reference(r *Reading, m *briefing.Meeting) figures.Reference {
	// A date that no words give makes what is settled by it inferred.
	ref := figures.Reference{Date: r.Date, Inherited: r.DateFrom != "", Countries: r.account.Meeting.Countries}
	if m == nil {
		return ref
	}
	ref.Countries = m.Countries
	if !ref.Date.IsZero() {
		return ref
	}
	for _, name := range m.Reports {
		sister := c.byName[name]
		if sister == nil || sister.Date.IsZero() {
			continue
		}
		if ref.Date.IsZero() || sister.Date.Before(ref.Date) {
			ref.Date, ref.From, ref.Inherited = sister.Date, name, true
		}
	}
	if ref.Date.IsZero() && !m.Date.IsZero() {
		ref.Date, ref.Inherited = m.Date, true
	}
	return ref
}
