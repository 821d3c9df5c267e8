package meeting

import (
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// person is a participant as compared across reports.
type person struct {
	name    string
	words   []string // folded by sound, surname last as a rule
	block   string   // the longest word: the key of its block
	country string
}

func peopleOf(m *briefing.Meeting) []person {
	out := make([]person, 0, len(m.Participants))
	for _, p := range m.Participants {
		w := strings.Fields(text.FoldName(strings.ReplaceAll(p.Name, ".", " ")))
		if len(w) == 0 {
			w = []string{""}
		}
		b := w[len(w)-1]
		out = append(out, person{name: p.Name, words: w, block: b, country: p.Country})
	}
	return out
}

// samePerson says that two names may be one person's: the surname agrees and
// no given name speaks against it.
func samePerson(a, b *person) bool {
	if a.country != "" && b.country != "" && a.country != b.country {
		return false
	}
	x, y := a.words, b.words
	if !alikeWord(x[len(x)-1], y[len(y)-1]) {
		// Surname first in one of them.
		return len(x) > 1 && len(y) > 1 && len(x) == len(y) && sameBag(x, y)
	}
	if len(x) == 1 || len(y) == 1 {
		return true
	}
	return alikeWord(x[0], y[0]) || initialOf(x[0], y[0]) || initialOf(y[0], x[0]) || slices.ContainsFunc(x[:len(x)-1], func(w string) bool {
		return slices.ContainsFunc(y[:len(y)-1], func(v string) bool { return alikeWord(v, w) })
	})
}

func initialOf(a, b string) bool { return len(a) == 1 && strings.HasPrefix(b, a) }

func sameBag(x, y []string) bool {
	for _, w := range x {
		if !slices.ContainsFunc(y, func(v string) bool { return alikeWord(v, w) }) {
			return false
		}
	}
	return true
}

// alikeWord allows one letter of difference in words of five letters or more:
// what transliteration tables leave.
func alikeWord(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) < 5 || len(b) < 5 || a[0] != b[0] {
		return false
	}
	return oneEdit(a, b)
}

// oneEdit says that one letter put in, left out or changed makes a into b.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i == len(a) || a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}

// signature is equal only for accounts that surely agree: same pair, day, kind
// and people.
func (s *signed) signature() string {
	var b strings.Builder
	m := &s.Meeting
	b.WriteString(strings.Join(m.Countries, ""))
	b.WriteString(m.Date.String())
	b.WriteString(m.Last.String())
	b.WriteString(string(m.Kind))
	ws := make([]string, 0, len(s.people))
	for _, p := range s.people {
		ws = append(ws, p.country+strings.Join(p.words, " "))
	}
	slices.Sort(ws)
	b.WriteString(strings.Join(ws, "|"))
	if !s.samePeopleDate() {
		b.WriteString(s.key)
	}
	return b.String()
}

// samePeopleDate says that the account states enough to be joined by its
// signature alone.
func (s *signed) samePeopleDate() bool {
	return !s.Meeting.Date.IsZero() && len(s.people) >= 2
}

// shared counts the people in common and, of each side, whether both accounts
// name somebody and nobody agrees.
func shared(a, b *signed) (n int, conflict bool) {
	for i := range a.people {
		p := &a.people[i]
		rival, same := false, false
		for j := range b.people {
			q := &b.people[j]
			if samePerson(p, q) {
				same = true
				break
			}
			rival = rival || p.country != "" && p.country == q.country
		}
		if same {
			n++
		} else if rival && !sideShared(a, b, p.country) {
			conflict = true
		}
	}
	return n, conflict
}

// sideShared says that the two accounts share somebody of that country.
func sideShared(a, b *signed, country string) bool {
	for i := range a.people {
		if a.people[i].country != country {
			continue
		}
		for j := range b.people {
			if samePerson(&a.people[i], &b.people[j]) {
				return true
			}
		}
	}
	return false
}

// contradict says that two accounts cannot be of one meeting: stated days that
// do not meet, a call against a meeting, other people of one side.
func contradict(a, b *signed) bool {
	x, y := &a.Meeting, &b.Meeting
	if !sameCountries(x.Countries, y.Countries) {
		return true
	}
	if solitary(x.Kind) != solitary(y.Kind) && sharedFigures(a, b) < 2 && sharedPassages(a, b) < 2 {
		return true // a call, unless both plainly tell of one
	}
	if !x.Date.IsZero() && !y.Date.IsZero() {
		switch {
		case !x.DateInferred && !y.DateInferred:
			if !overlap(x, y) {
				return true
			}
		default:
			// The own date of a report is a day or three after the event.
			if n := gap(x, y); n < 0 || n > 3 {
				return true
			}
		}
	}
	if x.Place != "" && y.Place != "" && !a.dateline && !b.dateline && text.Fold(x.Place) != text.Fold(y.Place) && text.CityCountry(x.Place) != text.CityCountry(y.Place) {
		return true
	}
	_, conflict := shared(a, b)
	return conflict
}

// solitary are the kinds that are never told as another kind.
func solitary(k briefing.MeetingKind) briefing.MeetingKind {
	if k == briefing.KindPhoneCall || k == briefing.KindInterview {
		return k
	}
	return ""
}

// sameCountries says that one list holds the other, with two countries at
// least in common.
func sameCountries(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, c := range a {
		if !slices.Contains(b, c) {
			return false
		}
	}
	return len(a) > 1 || slices.Equal(a, b)
}

// overlap says that the days of two meetings meet.
func overlap(x, y *briefing.Meeting) bool {
	lx, ly := x.Last, y.Last
	if lx.IsZero() {
		lx = x.Date
	}
	if ly.IsZero() {
		ly = y.Date
	}
	return !x.Date.After(ly) && !y.Date.After(lx)
}

// gap is the number of days by which the inferred date lies after the stated
// one; of two inferred dates, their distance.
func gap(x, y *briefing.Meeting) int {
	switch {
	case x.DateInferred && !y.DateInferred:
		return max(0, x.Date.DaysSince(y.Date)-max(0, y.Last.DaysSince(y.Date))*sign01(!y.Last.IsZero())) + min(0, x.Date.DaysSince(y.Date))
	case y.DateInferred && !x.DateInferred:
		return gap(y, x)
	}
	return abs(x.Date.DaysSince(y.Date))
}

func sign01(b bool) int {
	if b {
		return 1
	}
	return 0
}

// agree weighs what speaks for one meeting behind two accounts, zero if it is
// not enough.
//
// Two stated days that meet need one person in common, or the same place or
// document where one of the reports names nobody. A day that is only the
// report's own needs people and, unless it is the same day or the people of
// both sides agree within two days, a document, two figures or a passage
// besides. No day at all needs all of the fewer people and a document, two
// figures, a passage or the stated place.
func agree(a, b *signed) int {
	if contradict(a, b) {
		return 0
	}
	x, y := &a.Meeting, &b.Meeting
	people, _ := shared(a, b)
	docs, figures, passages := sharedDocuments(a, b), sharedFigures(a, b), sharedPassages(a, b)
	place := x.Place != "" && text.Fold(x.Place) == text.Fold(y.Place)
	besides := docs > 0 || figures >= 2 || passages >= 2
	fewer := min(len(a.people), len(b.people))
	dated := !x.Date.IsZero() && !y.Date.IsZero()
	ok := false
	switch {
	case dated && !x.DateInferred && !y.DateInferred:
		ok = people > 0 || fewer == 0 && (place || docs > 0 || figures > 0 || x.Kind == y.Kind)
	case dated && gap(x, y) == 0:
		ok = people > 0 && (people >= 2 || people == fewer || besides) || fewer == 0 && (docs > 0 || besides)
	case dated:
		ok = people > 0 && besides || fewer == 0 && passages >= 2 || people >= 2 && gap(x, y) <= 2 && bothSides(a, b)
	default:
		stated := place && !a.dateline && !b.dateline
		ok = people > 0 && people == fewer && people >= min(2, max(len(a.people), len(b.people))) && (besides || passages > 0 || stated) || passages >= 3
	}
	if !ok {
		return 0
	}
	score := 10*people + 8*docs + 5*min(figures, 4) + 4*min(passages, 4) + 1
	if place {
		score += 5
	}
	if dated && gap(x, y) == 0 {
		score += 10
	}
	return score
}

// bothSides says that the two accounts share people of two countries.
func bothSides(a, b *signed) bool {
	first := ""
	for i := range a.people {
		for j := range b.people {
			p, q := &a.people[i], &b.people[j]
			if !samePerson(p, q) || p.country == "" && q.country == "" {
				continue
			}
			c := p.country
			if c == "" {
				c = q.country
			}
			if first != "" && c != first {
				return true
			}
			first = c
		}
	}
	return false
}

// reason tells what two accounts have in common.
func reason(a, b *signed) string {
	x, y := &a.Meeting, &b.Meeting
	var parts []string
	if !x.Date.IsZero() && !y.Date.IsZero() && (overlap(x, y)) {
		parts = append(parts, "the same day ("+later(x.Date, y.Date).String()+")")
	}
	var names []string
	for i := range a.people {
		for j := range b.people {
			if samePerson(&a.people[i], &b.people[j]) {
				n := a.people[i].name
				if b.people[j].name != n {
					n += " / " + b.people[j].name
				}
				names = append(names, n)
				break
			}
		}
	}
	if len(names) > 0 {
		parts = append(parts, "the same people ("+strings.Join(names, ", ")+")")
	}
	if x.Place != "" && text.Fold(x.Place) == text.Fold(y.Place) {
		parts = append(parts, "the same place ("+x.Place+")")
	}
	if sharedDocuments(a, b) > 0 {
		parts = append(parts, "the same document")
	}
	if n := sharedFigures(a, b); n > 0 {
		parts = append(parts, fmt.Sprintf("%d figures in common", n))
	}
	if n := sharedPassages(a, b); n > 0 {
		parts = append(parts, fmt.Sprintf("%d sentences in common", n))
	}
	return strings.Join(x.Reports, ", ") + " and " + strings.Join(y.Reports, ", ") + ": " + strings.Join(parts, "; ")
}

func later(a, b briefing.Date) briefing.Date {
	if a.After(b) {
		return a
	}
	return b
}

func sharedDocuments(a, b *signed) int {
	n := 0
	for _, d := range a.titles {
		for _, e := range b.titles {
			if len(d) > 1 && len(e) > 1 && sameTitle(d, e) {
				n++
				break
			}
		}
	}
	return n
}

func sharedFigures(a, b *signed) int {
	if len(a.figures) > len(b.figures) {
		a, b = b, a
	}
	n := 0
	for f := range a.figures {
		if b.figures[f] {
			n++
		}
	}
	return n
}

func sharedPassages(a, b *signed) int {
	n := 0
	for _, p := range a.passages {
		if slices.Contains(b.passages, p) {
			n++
		}
	}
	return n
}
