package meeting

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// meetings makes one meeting of each group, in their order.
func (ix *index) meetings() []briefing.Meeting {
	out := make([]briefing.Meeting, 0, len(ix.groups))
	for _, g := range ix.groups {
		out = append(out, g.merge())
	}
	slices.SortStableFunc(out, compareMeetings)
	seen := map[string]int{}
	for i := range out {
		// Two meetings of one day and the same people stay apart.
		id := out[i].ID
		seen[id]++
		if n := seen[id]; n > 1 {
			out[i].ID = fmt.Sprintf("%s-%d", id, n)
		}
	}
	return out
}

func compareMeetings(a, b briefing.Meeting) int {
	if a.Date.IsZero() != b.Date.IsZero() {
		if a.Date.IsZero() {
			return 1
		}
		return -1
	}
	return cmp.Or(a.Date.Compare(b.Date), cmp.Compare(strings.Join(a.Countries, ""), strings.Join(b.Countries, "")),
		cmp.Compare(a.Place, b.Place), cmp.Compare(strings.Join(a.Reports, "\x00"), strings.Join(b.Reports, "\x00")), cmp.Compare(a.ID, b.ID))
}

// merge makes the meeting of a group: the date and place stated best, the
// fullest offices, everybody who took part, each document once.
func (g *group) merge() briefing.Meeting {
	// Reports that state the day lead: their spellings and names go first.
	slices.SortStableFunc(g.members, func(a, b *signed) int {
		return cmp.Or(cmp.Compare(dateRank(a), dateRank(b)), cmp.Compare(a.key, b.key))
	})
	if len(g.members) == 1 {
		m := g.members[0].Meeting
		m.Participants = slices.Clone(m.Participants)
		setUnmet(&m, g.members[0].met)
		m.ID = identify(&m)
		return m
	}
	var m briefing.Meeting
	g.mergeDate(&m)
	g.mergePlace(&m)
	kinds := map[briefing.MeetingKind]int{}
	var known []person
	for _, a := range g.members {
		x := &a.Meeting
		kinds[x.Kind]++
		m.Reports = append(m.Reports, x.Reports...)
		m.Countries = append(m.Countries, x.Countries...)
		m.Documents = append(m.Documents, x.Documents...)
		m.Grounds = append(m.Grounds, x.Grounds...)
		mergePeople(&m, &known, a)
	}
	m.Kind = mostTold(kinds)
	m.Surely = g.surely(m.Kind)
	m.Called = g.called()
	setUnmet(&m, g.met(&m))
	nameSigners(&m)
	slices.Sort(m.Reports)
	m.Reports = slices.Compact(m.Reports)
	slices.Sort(m.Countries)
	m.Countries = slices.Compact(m.Countries)
	m.Documents = distinct(m.Documents)
	m.Origins = g.origins()
	m.Planned = !slices.ContainsFunc(g.members, func(a *signed) bool { return !a.Meeting.Planned })
	m.UnderWay = !slices.ContainsFunc(g.members, func(a *signed) bool { return !a.Meeting.UnderWay })
	m.Why = slices.Clone(g.why)
	slices.Sort(m.Why)
	m.Why = slices.Compact(m.Why)
	m.ID = identify(&m)
	return m
}

func dateRank(a *signed) int {
	switch {
	case a.Meeting.Date.IsZero():
		return 2
	case a.Meeting.DateInferred:
		return 1
	}
	return 0
}

// mergeDate prefers a stated day; of inferred ones the earliest is nearest to
// the event.
func (g *group) mergeDate(m *briefing.Meeting) {
	for _, a := range g.members {
		x := &a.Meeting
		if x.Date.IsZero() {
			continue
		}
		better := m.Date.IsZero() || m.DateInferred && !x.DateInferred || m.DateInferred == x.DateInferred && x.Date.Before(m.Date)
		if better {
			m.Date, m.DateInferred, m.DateUntied, m.DateCite = x.Date, x.DateInferred, x.DateUntied, x.DateCite
		}
	}
	for _, a := range g.members {
		if x := &a.Meeting; m.DateUntied && x.Date == m.Date && !x.DateUntied && !x.DateInferred {
			m.DateUntied, m.DateCite = false, x.DateCite
		}
	}
	for _, a := range g.members {
		if x := &a.Meeting; m.Date.IsZero() && m.DateWords == "" && x.DateWords != "" {
			m.DateWords, m.DateUntied, m.DateCite = x.DateWords, x.DateUntied, x.DateCite
		}
	}
	for _, a := range g.members {
		if x := &a.Meeting; !x.DateInferred && x.Last.After(m.Last) {
			m.Last = x.Last
		}
	}
}

// mergePlace prefers what a text states over a dateline, and what most say.
func (g *group) mergePlace(m *briefing.Meeting) {
	best := 0
	votes := map[string]int{}
	weight := func(a *signed) int {
		if a.dateline {
			return 1
		}
		return 100
	}
	for _, a := range g.members {
		if p := a.Meeting.Place; p != "" {
			votes[text.Fold(p)] += weight(a)
		}
	}
	for _, a := range g.members {
		if p := a.Meeting.Place; p != "" && votes[text.Fold(p)] > best {
			best = votes[text.Fold(p)]
			m.Place, m.PlaceCite = p, a.Meeting.PlaceCite
			m.PlaceUntied, m.Dateline = a.Meeting.PlaceUntied, a.Meeting.Dateline
		}
	}
	for _, a := range g.members {
		if h := a.Meeting.Host; m.Host == "" && (m.Place == "" || m.PlaceUntied) {
			m.Host = h
		}
	}
	for _, a := range g.members {
		if x := &a.Meeting; m.PlaceUntied && !x.PlaceUntied && text.Fold(x.Place) == text.Fold(m.Place) {
			m.PlaceUntied, m.Dateline, m.PlaceCite = false, false, x.PlaceCite
		}
	}
}

// mergePeople adds the participants of one account: the longer name and office
// win, other spellings are kept.
func mergePeople(m *briefing.Meeting, known *[]person, a *signed) {
	for k, q := range a.Meeting.Participants {
		p := a.people[k]
		at := slices.IndexFunc(*known, func(o person) bool { return samePerson(&o, &p) })
		if at < 0 {
			q.Spellings = slices.Clone(q.Spellings)
			m.Participants = append(m.Participants, q)
			*known = append(*known, p)
			continue
		}
		o := &m.Participants[at]
		o.Untied = o.Untied && q.Untied
		if words(q.Name) > words(o.Name) {
			o.Name, q.Name = q.Name, o.Name
			(*known)[at] = p
		}
		if q.Name != o.Name && !slices.Contains(o.Spellings, q.Name) {
			o.Spellings = append(o.Spellings, q.Name)
			slices.Sort(o.Spellings)
		}
		if known := q.Role != "" && !q.Peer; known && (o.Peer || len(q.Role) > len(o.Role)) || q.Peer && o.Role == "" {
			o.Role, o.Peer, o.Cite = q.Role, q.Peer, q.Cite
		}
		if o.Country == "" || o.SideInferred && q.Country != "" && !q.SideInferred {
			o.Country, o.SideInferred = q.Country, q.SideInferred
			(*known)[at].country = q.Country
		}
	}
}

// words counts the parts of a name; those of a double name are parts too.
func words(name string) int { return len(strings.Fields(strings.ReplaceAll(name, "-", " "))) }

// origins groups the reports of a meeting by where their information comes
// from: the source they name, or passages they share.
func (g *group) origins() []briefing.Origin {
	u := newUnion(len(g.members))
	for i, a := range g.members {
		for j := range i {
			b := g.members[j]
			if a.source.key != "" && a.source.key == b.source.key && !(a.source.cited && b.source.cited) || sharedPassages(a, b) >= 2 {
				u.merge(i, j)
			}
		}
	}
	var out []briefing.Origin
	at := map[int]int{}
	for i, a := range g.members {
		r := u.find(i)
		k, ok := at[r]
		if !ok {
			k = len(out)
			at[r] = k
			out = append(out, briefing.Origin{})
		}
		if o := a.Meeting.Origins; len(o) > 0 && (out[k].Name == "" || out[k].Cited && o[0].Name != "" && !o[0].Cited) {
			out[k].Name, out[k].Cited = o[0].Name, o[0].Cited
		}
		for _, o := range a.Meeting.Origins {
			for _, name := range o.Others {
				if !slices.Contains(out[k].Others, name) {
					out[k].Others = append(out[k].Others, name)
				}
			}
		}
		out[k].Reports = append(out[k].Reports, a.Meeting.Reports...)
	}
	return out
}

// identify is the stable id of a meeting: a hash of countries, date, kind,
// place and surnames, whatever the order of reports.
func identify(m *briefing.Meeting) string {
	var names []string
	for _, p := range peopleOf(m) {
		names = append(names, p.words[len(p.words)-1])
	}
	slices.Sort(names)
	sum := sha256.Sum256([]byte(strings.Join(m.Countries, ",") + "|" + m.Date.String() + "|" + string(m.Kind) + "|" + text.Fold(m.Place) + "|" + strings.Join(names, ",")))
	return hex.EncodeToString(sum[:6])
}
