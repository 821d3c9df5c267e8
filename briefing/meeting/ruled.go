package meeting

import (
	"slices"
	"strings"

	"brief/briefing"
)

// Ruling is a decision from outside on which reports tell of one meeting.
// Apart takes the reports out of their meetings to make one of their own;
// otherwise the meetings that they tell of become one.
type Ruling struct {
	Reports []string
	Apart   bool
}

// joinedByDesk is the reason of a join that a ruling made.
const joinedByDesk = "joined by the desk"

// JoinRuled is Join with rulings, those apart first, else in their order.
// Changed says of each whether it changed anything. A report that tells of no
// meeting by itself can be joined to another one's.
func JoinRuled(accounts []Account, rulings []Ruling) (ms []briefing.Meeting, changed []bool) {
	ix := joined(accounts)
	changed = make([]bool, len(rulings))
	for _, apart := range []bool{true, false} {
		for i, r := range rulings {
			switch {
			case r.Apart != apart:
			case apart:
				changed[i] = ix.split(r.Reports)
			default:
				changed[i] = ix.unite(accounts, r.Reports)
			}
		}
	}
	ix.groups = slices.DeleteFunc(ix.groups, func(g *group) bool { return len(g.members) == 0 })
	return ix.meetings(), changed
}

// Sort puts meetings into the order of Join.
func Sort(ms []briefing.Meeting) { slices.SortStableFunc(ms, compareMeetings) }

// tells says whether the account is one of the reports'.
func (a *signed) tells(reports []string) bool {
	return slices.ContainsFunc(a.Meeting.Reports, func(name string) bool { return slices.Contains(reports, name) })
}

// split makes a group of the accounts of some reports.
func (ix *index) split(reports []string) bool {
	var out group
	from, rest := 0, 0
	for _, g := range ix.groups {
		var stay []*signed
		for _, a := range g.members {
			if a.tells(reports) {
				out.members = append(out.members, a)
			} else {
				stay = append(stay, a)
			}
		}
		if len(stay) < len(g.members) {
			from, rest = from+1, rest+len(stay)
			g.members = stay
			g.why = slices.DeleteFunc(slices.Clone(g.why), func(why string) bool {
				return slices.ContainsFunc(reports, func(name string) bool { return strings.Contains(why, name) })
			})
		}
	}
	if len(out.members) > 1 {
		out.why = []string{strings.Join(reports, ", ") + ": " + joinedByDesk}
	}
	ix.groups = append(ix.groups, &out)
	return from > 1 || rest > 0
}

// unite makes one group of those that hold a report's account, and of the
// reports that tell of no meeting by themselves.
func (ix *index) unite(accounts []Account, reports []string) bool {
	var into *group
	changed := false
	for _, g := range ix.groups {
		switch {
		case !slices.ContainsFunc(g.members, func(a *signed) bool { return a.tells(reports) }):
		case into == nil:
			into = g
		default:
			into.members, into.why = append(into.members, g.members...), append(into.why, g.why...)
			g.members, changed = nil, true
		}
	}
	if into == nil {
		return false
	}
	for i := range accounts {
		a := &accounts[i]
		// What tells of a meeting stands in a group already.
		if len(a.Meeting.Reports) != 1 || !slices.Contains(reports, a.Meeting.Reports[0]) || into.holds(a) {
			continue
		}
		into.members, changed = append(into.members, &signed{Account: a, key: a.hash}), true
	}
	if changed {
		into.why = append(into.why, strings.Join(reports, ", ")+": "+joinedByDesk)
	}
	return changed
}

func (g *group) holds(a *Account) bool {
	return slices.ContainsFunc(g.members, func(b *signed) bool { return b.Account == a || b.Meeting.Reports[0] == a.Meeting.Reports[0] })
}

// Silent is the account of a report that tells of no meeting by itself, for a
// ruling that joins it to one.
func Silent(d *briefing.Report, date briefing.Date, fs []briefing.Figure) Account {
	return Account{
		Meeting:    briefing.Meeting{Reports: []string{d.Name}, Origins: []briefing.Origin{{Reports: []string{d.Name}}}},
		ReportDate: date, Figures: fs, None: "joined by the desk only", hash: d.Hash,
	}
}
