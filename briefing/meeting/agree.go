package meeting

import (
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

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
	if sentBefore(a, y) || sentBefore(b, x) {
		return true
	}
	if (a.offWeekday(y) || b.offWeekday(x)) && sharedPassages(a, b) < 2 {
		return true
	}
	if x.Place != "" && y.Place != "" && !a.dateline && !b.dateline && text.Fold(x.Place) != text.Fold(y.Place) && text.CityCountry(x.Place) != text.CityCountry(y.Place) && !isVenue(x.Place) && !isVenue(y.Place) {
		return true
	}
	if a.session > 0 && b.session > 0 && a.session != b.session && sharedPassages(a, b) < 2 {
		return true
	}
	_, conflict := shared(a, b)
	// A forum has many speakers of each side.
	return conflict && !sameEvent(a, b)
}

// isVenue says that a place is a house in some city and not the city.
func isVenue(place string) bool {
	f := strings.Fields(strings.ToLower(place))
	return len(f) > 1 && venues[f[len(f)-1]]
}

// sameEvent says that both accounts name one forum or summit.
func sameEvent(a, b *signed) bool { return a.event != "" && a.event == b.event }

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

// onWeekday says that the undated account tells of the day of the week on which
// the meeting was.
func (s *signed) onWeekday(m *briefing.Meeting) bool {
	return s.weekday != "" && !m.Date.IsZero() && !m.DateInferred && strings.EqualFold(m.Date.Time().Weekday().String(), s.weekday)
}

// offWeekday says that it tells of another.
func (s *signed) offWeekday(m *briefing.Meeting) bool {
	return s.weekday != "" && !m.Date.IsZero() && !m.DateInferred && m.Last.IsZero() && !s.onWeekday(m)
}

// agree weighs what speaks for one meeting behind two accounts, zero if it is
// not enough.
//
// Two stated days that meet need one person in common, or the same place or
// document where one of the reports names nobody. A day that is only the
// report's own needs people and, unless it is the same day or the people of
// both sides agree within two days, a document, two figures or a passage
// besides. No day at all needs all of the fewer people and a document, two
// figures, a passage or the stated place; where they are of both sides, the day
// of the week, the dateline's place or one level that is much the same will do.
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
	case sameEvent(a, b):
		// The name says it where the day agrees; an account without a day
		// needs somebody in common.
		ok = dated && gap(x, y) <= 1 || people > 0 || x.Date.IsZero() && y.Date.IsZero() && (besides || passages > 0)
	case len(x.Countries) != len(y.Countries):
		// Two of three meet apart on the same day too.
		ok = people > 0 && besides
	case dated && !x.DateInferred && !y.DateInferred:
		ok = people > 0 || fewer == 0 && (place || docs > 0 || figures > 0 || x.Kind == y.Kind)
	case dated && gap(x, y) == 0:
		ok = people > 0 && (people >= 2 || people == fewer || besides) || fewer == 0 && (docs > 0 || besides)
	case dated:
		ok = people > 0 && besides || fewer == 0 && passages >= 2 || people >= 2 && gap(x, y) <= 2 && bothSides(a, b)
	default:
		stated := place && !a.dateline && !b.dateline || bothSides(a, b) && (place || a.onWeekday(y) || b.onWeekday(x) || nearLevel(a, b))
		if !a.sent.IsZero() || !b.sent.IsZero() {
			stated = false // the header speaks for another day
		}
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
