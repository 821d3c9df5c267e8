package meeting

import (
	"strings"

	"brief/briefing"
)

// index holds the groups by pair and day.
type index struct {
	groups []*group
	byDay  map[string][]*group // pair and day
	byPair map[string][]*group // pair and surname, for reports without a date
}

func newIndex() *index {
	return &index{byDay: map[string][]*group{}, byPair: map[string][]*group{}}
}

// days lists the days that an account's meeting covers.
func days(m *briefing.Meeting) []briefing.Date {
	if m.Date.IsZero() {
		return nil
	}
	out := []briefing.Date{m.Date}
	for d := m.Date; !m.Last.IsZero() && d.Before(m.Last) && len(out) < 8; {
		d = d.AddDays(1)
		out = append(out, d)
	}
	return out
}

// pairs lists the pairs among an account's countries, so that a trilateral
// meets its bilateral account in some block.
func pairs(countries []string) []string {
	if len(countries) == 1 {
		return []string{countries[0]}
	}
	var out []string
	for i := range countries {
		for j := i + 1; j < len(countries); j++ {
			out = append(out, countries[i]+countries[j])
		}
	}
	if len(out) > 12 {
		// A summit of many goes by its whole list.
		return []string{strings.Join(countries, "")}
	}
	return out
}

// add puts a group of its own, or a new member of g, into the index.
func (ix *index) add(g *group, a *signed) {
	if g == nil {
		g = &group{}
		ix.groups = append(ix.groups, g)
	}
	g.members = append(g.members, a)
	for _, p := range pairs(a.Meeting.Countries) {
		for _, d := range days(&a.Meeting) {
			ix.byDay[p+d.String()] = appendNew(ix.byDay[p+d.String()], g)
		}
		for _, x := range a.people {
			for _, block := range x.blocks {
				ix.byPair[p+block] = appendNew(ix.byPair[p+block], g)
			}
		}
	}
}

func appendNew(gs []*group, g *group) []*group {
	// A group that is there already was added last but for a few.
	for i := len(gs) - 1; i >= 0 && i >= len(gs)-16; i-- {
		if gs[i] == g {
			return gs
		}
	}
	return append(gs, g)
}

// addTo adds a to the group, which it makes if there is none.
func (ix *index) addTo(g **group, a *signed, why string) {
	if *g == nil {
		*g = &group{}
		ix.groups = append(ix.groups, *g)
	}
	ix.add(*g, a)
	if why != "" {
		(*g).why = append((*g).why, why)
	}
}

// best finds the group that an account without a stated day belongs to; nil if
// none agrees or two do equally.
func (ix *index) best(a *signed) (*group, string) {
	var best *group
	var with *signed
	score, tie := 0, false
	seen := map[*group]bool{}
	try := func(g *group) {
		if seen[g] {
			return
		}
		seen[g] = true
		top := 0
		var member *signed
		for _, b := range g.members {
			v := agree(a, b)
			if v == 0 && contradict(a, b) {
				top = 0
				break
			}
			if v > top {
				top, member = v, b
			}
		}
		switch {
		case top > score:
			best, with, score, tie = g, member, top, false
		case top == score && top > 0:
			tie = true
		}
	}
	for _, p := range pairs(a.Meeting.Countries) {
		for _, x := range a.people {
			for _, block := range x.blocks {
				for _, g := range ix.byPair[p+block] {
					try(g)
				}
			}
		}
		if d := a.Meeting.Date; !d.IsZero() {
			for n := -3; n <= 0; n++ {
				for _, g := range ix.byDay[p+d.AddDays(n).String()] {
					try(g)
				}
			}
		}
	}
	if tie || best == nil {
		return nil, ""
	}
	return best, reason(with, a)
}
