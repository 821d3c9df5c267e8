package corrections

import (
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
)

// Meeting applies the settings of one entry to the meeting that it is about.
// The result is the entry as far as it changed something, with what the words
// gave.
func Meeting(m *briefing.Meeting, c *briefing.Correction) (briefing.Correction, Problems) {
	e := briefing.Correction{Kind: c.Kind, Reports: m.Reports[:min(1, len(m.Reports))], Desk: c.Desk, Why: c.Why}
	var problems Problems
	for _, x := range c.Set {
		was := GetMeeting(m, x.Field)
		if was == x.Now {
			continue
		}
		if slices.Contains(m.Corrected, x.Field) {
			problems = append(problems, problem(c, x.Line, x.Field+" of this meeting is set twice", "another entry sets it too; keep one of them"))
			continue
		}
		setMeeting(m, x.Field, x.Now)
		m.Corrected = append(m.Corrected, x.Field)
		e.Set = append(e.Set, briefing.Setting{Field: x.Field, Was: was, Now: x.Now})
	}
	if !m.Last.IsZero() && m.Last.Before(m.Date) {
		if slices.ContainsFunc(e.Set, func(x briefing.Setting) bool { return x.Field == "last" }) {
			problems = append(problems, problem(c, 0, "the last day lies before the first", "set date or last"))
		}
		m.Last = briefing.Date{}
	}
	for i := range c.People {
		p, problem := person(m, c, &c.People[i])
		problems = append(problems, problem...)
		if p != nil {
			e.People = append(e.People, *p)
		}
	}
	// Those added stay in their order, in which they are printed.
	slices.SortStableFunc(e.People, func(a, b briefing.PersonCorrection) int {
		switch {
		case a.Add && b.Add:
			return 0
		case a.Add != b.Add && a.Add:
			return 1
		case a.Add != b.Add:
			return -1
		}
		return strings.Compare(a.Name, b.Name)
	})
	return e, problems
}

// GetMeeting is a field of a meeting that can be set, in the form of the file.
func GetMeeting(m *briefing.Meeting, name string) string {
	switch name {
	case "date":
		return m.Date.String()
	case "last":
		return m.Last.String()
	case "place":
		return m.Place
	case "kind":
		return string(m.Kind)
	}
	return strings.Join(m.Countries, " ")
}

// setMeeting sets what was checked on reading. What the desk sets has no
// words behind it.
func setMeeting(m *briefing.Meeting, name, v string) {
	switch name {
	case "date":
		_ = m.Date.UnmarshalText([]byte(v))
		m.DateInferred, m.DateUntied, m.DateWords, m.DateCite = false, false, "", briefing.Citation{}
	case "last":
		_ = m.Last.UnmarshalText([]byte(v))
	case "place":
		m.Place, m.PlaceUntied, m.Dateline, m.Host, m.PlaceCite = v, false, false, "", briefing.Citation{}
	case "kind":
		m.Kind, m.Surely = briefing.MeetingKind(v), ""
	case "countries":
		m.Countries = strings.Fields(v)
	}
}

// person applies what an entry says of one participant; nil where it changes
// nothing.
func person(m *briefing.Meeting, c *briefing.Correction, p *briefing.PersonCorrection) (*briefing.PersonCorrection, Problems) {
	at := slices.IndexFunc(m.Participants, func(q briefing.Participant) bool {
		return squeeze(q.Name) == p.Name || slices.Contains(q.Spellings, p.Name)
	})
	switch {
	case at < 0 && !p.Add:
		return nil, Problems{problem(c, p.Line, p.Name+" is no participant of this meeting", peopleHint(m))}
	case at < 0:
		q := briefing.Participant{Name: p.Name, Corrected: []string{briefing.CorrectedAdded}}
		e := briefing.PersonCorrection{Name: p.Name, Add: true}
		for _, x := range p.Set {
			setPerson(&q, x.Field, x.Now)
			e.Set = append(e.Set, briefing.Setting{Field: x.Field, Now: x.Now})
		}
		m.Participants = append(m.Participants, q)
		markPeople(m)
		return &e, nil
	case p.Add:
		return nil, Problems{problem(c, p.Line, p.Name+" is a participant already", "take add = true away")}
	case p.Remove:
		m.Participants = slices.Delete(slices.Clone(m.Participants), at, at+1)
		markPeople(m)
		return &briefing.PersonCorrection{Name: p.Name, Remove: true}, nil
	}
	e := briefing.PersonCorrection{Name: p.Name}
	q := &m.Participants[at]
	for _, x := range p.Set {
		was := GetPerson(q, x.Field)
		if was == x.Now {
			continue
		}
		setPerson(q, x.Field, x.Now)
		q.Corrected = append(slices.Clone(q.Corrected), x.Field)
		e.Set = append(e.Set, briefing.Setting{Field: x.Field, Was: was, Now: x.Now})
	}
	if len(e.Set) == 0 {
		return nil, nil
	}
	markPeople(m)
	return &e, nil
}

func peopleHint(m *briefing.Meeting) string {
	var names []string
	for _, q := range m.Participants {
		names = append(names, q.Name)
	}
	if len(names) == 0 {
		return "add = true adds a participant"
	}
	return fmt.Sprintf("they are %s; add = true adds another one", strings.Join(names, ", "))
}

func markPeople(m *briefing.Meeting) {
	if !slices.Contains(m.Corrected, briefing.CorrectedPeople) {
		m.Corrected = append(m.Corrected, briefing.CorrectedPeople)
	}
}

// GetPerson is the office or country of a participant, or the name of one that
// was added.
func GetPerson(p *briefing.Participant, name string) string {
	switch name {
	case "office":
		return squeeze(p.Role)
	case briefing.CorrectedAdded:
		return squeeze(p.Name)
	}
	return p.Country
}

func setPerson(p *briefing.Participant, name, v string) {
	if name == "office" {
		p.Role = v
		return
	}
	p.Country = v
}

// Statements lets what is said follow a person's office and country.
func Statements(ss []briefing.Statement, m *briefing.Meeting) []briefing.Statement {
	out := slices.Clone(ss)
	for i := range out {
		s := &out[i]
		for _, p := range m.Participants {
			if s.Speaker == "" || s.Speaker != p.Name && !slices.Contains(p.Spellings, s.Speaker) {
				continue
			}
			if slices.Contains(p.Corrected, "office") {
				s.Office = p.Role
			}
			if slices.Contains(p.Corrected, "country") {
				s.Side = p.Country
			}
		}
	}
	return out
}

// MarkSeries names, in each point, the figures that the desk changed or added.
func MarkSeries(ss []briefing.Series, fs []briefing.Figure) {
	corrected := map[string]string{}
	for i := range fs {
		if len(fs[i].Corrected) > 0 {
			corrected[fs[i].ID] = fs[i].Text
		}
	}
	if len(corrected) == 0 {
		return
	}
	for i := range ss {
		for k := range ss[i].Points {
			p := &ss[i].Points[k]
			p.Corrected = nil
			for _, id := range p.Figures {
				if words, ok := corrected[id]; ok {
					p.Corrected = append(p.Corrected, id)
					p.Why += "; " + quoted(words) + " as the desk has it"
				}
			}
		}
	}
}
