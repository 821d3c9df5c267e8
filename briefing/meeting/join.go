package meeting

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
)

// group is a set of accounts of one meeting.
type group struct {
	members []*signed
	why     []string
}

// signed is an account with what it is compared by.
type signed struct {
	*Account
	key     string // order of the accounts, from content alone
	people  []person
	figures map[string]bool
	levels  []level
	titles  [][]string // words of the documents
	// sent is the day of the message where the account is compared without it.
	sent briefing.Date
}

// Join brings the accounts of one meeting together. Meetings come in the order
// of their dates (unknown last), then countries, place and reports; the result
// does not depend on the order of the accounts.
//
// Reports that state the day come first, by pair and date; then those whose
// day is only their own, then those dated by the header of a message alone, then
// those without any: each goes to the one meeting it agrees with best. Accounts are compared within their block of pair and
// day only, so the time is near linear in their number.
func Join(accounts []Account) []briefing.Meeting { return joined(accounts).meetings() }

// joined groups the accounts of one meeting.
func joined(accounts []Account) *index {
	all := sign(accounts)
	var stated, own, sent, undated []*signed
	for _, a := range all {
		switch m := &a.Meeting; {
		case m.Date.IsZero():
			undated = append(undated, a)
		case a.mailed:
			sent = append(sent, a)
		case m.DateInferred:
			own = append(own, a)
		default:
			stated = append(stated, a)
		}
	}
	ix := newIndex()
	ix.joinAmong(stated)
	ix.attach(own)
	ix.attachSent(sent)
	ix.attach(undated)
	return ix
}

// sign prepares the accounts that tell of a meeting, ordered by content.
func sign(accounts []Account) []*signed {
	out := make([]*signed, 0, len(accounts))
	for i := range accounts {
		a := &accounts[i]
		if a.None != "" || len(a.Meeting.Countries) == 0 {
			continue
		}
		s := &signed{Account: a, people: peopleOf(&a.Meeting), figures: figureValues(a.Figures), levels: levelsOf(a.Figures)}
		for _, d := range a.Meeting.Documents {
			s.titles = append(s.titles, documentWords(d.Title))
		}
		s.key = strings.Join(a.Meeting.Countries, "") + a.Meeting.Date.String() + strings.Join(a.Meeting.Reports, "\x00") + "\x00" + a.hash
		out = append(out, s)
	}
	slices.SortStableFunc(out, func(a, b *signed) int { return cmp.Compare(a.key, b.key) })
	return out
}

// figureValues are the values that a sister report would repeat.
func figureValues(fs []briefing.Figure) map[string]bool {
	m := make(map[string]bool, len(fs))
	for i := range fs {
		f := &fs[i]
		if f.Metric == briefing.OtherMetric || f.Scope == briefing.ScopeThird {
			continue
		}
		v, unit := f.Value, f.Unit
		if f.Kind == briefing.Change && unit == briefing.Percent && f.Direction == briefing.Up && v == 100 {
			v, unit = 2, briefing.Times
		}
		m[fmt.Sprintf("%s %g %s", f.Metric, v, unit)] = true
	}
	return m
}

// joinAmong groups the accounts that state their day. Any two that agree are
// in one group, whatever stands between them, so the order does not matter.
func (ix *index) joinAmong(all []*signed) {
	blocks := map[string][]int{}
	for i, a := range all {
		for _, p := range pairs(a.Meeting.Countries) {
			for _, d := range days(&a.Meeting) {
				blocks[p+d.String()] = append(blocks[p+d.String()], i)
			}
		}
	}
	ix.joinWithin(all, blocks)
}

// joinWithin compares the accounts of each block with each other and makes a
// group of those that agree; blocks hold indices into all.
func (ix *index) joinWithin(all []*signed, blocks map[string][]int) {
	set := newUnion(len(all))
	whys := make([]string, len(all))
	for _, k := range sortedKeys(blocks) {
		set.joinBlock(all, blocks[k], whys)
	}
	made := map[int]*group{}
	for i, a := range all {
		r := set.find(i)
		g := made[r]
		ix.addTo(&g, a, whys[i])
		made[r] = g
	}
}

// attach gives each account to the meeting that it agrees with best; those
// that agree with none are then joined among themselves.
func (ix *index) attach(all []*signed) {
	ix.joinLeft(ix.attachEach(all, func(a *signed) *signed { return a }))
}

// attachEach adds each account, as seen, to the meeting that it agrees with best
// and gives back those that agree with none. All are weighed before any is added,
// so that their order does not matter.
func (ix *index) attachEach(all []*signed, seen func(*signed) *signed) (left []*signed) {
	type move struct {
		a   *signed
		g   *group
		why string
	}
	var moves []move
	for _, a := range all {
		b := seen(a)
		if g, why := ix.best(b); g != nil {
			moves = append(moves, move{b, g, why})
		} else {
			left = append(left, a)
		}
	}
	for _, m := range moves {
		ix.add(m.g, m.a)
		m.g.why = append(m.g.why, m.why)
	}
	return left
}

// joinLeft joins accounts of no stated day among themselves, in blocks of pair
// and surname.
func (ix *index) joinLeft(all []*signed) {
	blocks := map[string][]int{}
	for i, a := range all {
		if a.event != "" {
			k := "event " + a.event + a.Meeting.Date.String()
			blocks[k] = append(blocks[k], i)
		}
		for _, p := range pairs(a.Meeting.Countries) {
			for _, x := range a.people {
				for _, block := range x.blocks {
					k := p + block + a.Meeting.Date.String()
					blocks[k] = append(blocks[k], i)
					if d := a.Meeting.Date; !d.IsZero() {
						// A report of the next day may tell of the same meeting.
						k = p + block + d.AddDays(1).String()
						blocks[k] = append(blocks[k], i)
					}
				}
			}
		}
	}
	ix.joinWithin(all, blocks)
}

func sortedKeys(m map[string][]int) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
