package meeting

import "brief/briefing/text"

// isBackground says that the event at token i is not the one reported: a cue
// stands in its clause.
func (s *story) isBackground(i int, x text.Sentence) bool {
	if s.lower(i) == "interview" && s.lower(i-1) == "an" && (s.lower(i-2) == "gave" || s.lower(i-2) == "given") {
		return false // "gave an interview ahead of the visit"
	}
	first, last := s.clause(i, x)
	past := s.pastVerb(i)
	for j := first; j < last; j++ {
		if s.d.Tokens[j].Kind == text.Word && s.setsApart(j, i, past, x) {
			return true
		}
	}
	return s.toBeSigned(i) || s.yetToHold(i, x) || s.afterVisit(i, x) || s.hadBefore(i, first) || s.onTheWay(i, x) || s.otherYear(i, first, last) || s.toldBefore(i, x) || s.opensElsewhen(x) || s.settingOnly(i, x)
}

// settingOnly says that the event at token i is told in an opening "with" as the setting of
// another: "With Prime Minister X in Lima on a visit, Minister Y sat down with Minister Z".
func (s *story) settingOnly(i int, x text.Sentence) bool {
	with := x.First
	for with < i && s.lower(with) != "with" {
		with++
	}
	if with > x.First && (with > x.First+6 || s.lower(with-1) != "—" && s.lower(with-1) != "–" && s.lower(with-1) != "-" && s.lower(with-1) != ":") || s.lower(i) != "visit" && s.lower(i) != "trip" {
		return false // behind a dateline it opens too
	}
	n := s.personAt(with+1, min(i, with+12))
	if n < 0 {
		return false
	}
	for j := i + 1; j < min(x.Last, i+6); j++ {
		if s.lower(j) == "," {
			k := s.personAt(j+1, min(x.Last, j+14))
			return k >= 0 && s.d.People[k].Name != s.d.People[n].Name
		}
	}
	return false
}

// setsApart says that the word at token j tells of another time than that of
// the report, and of the event at token i in it; past that i is a verb of the
// past.
func (s *story) setsApart(j, i int, past bool, x text.Sentence) bool {
	w := s.lower(j)
	cue := timeCues[w]
	after := cue&cueAfter != 0
	if !after && cue&cueBefore == 0 {
		return s.inOtherMonth(j, i) || s.recalls(j, i)
	}
	switch {
	case past && after && (j < i || surelyPast[s.lower(i)] || s.commaBetween(i, j)):
		// "relations will be stable and discussed the border": the verb
		// itself tells of the past; so in "met to prepare the summit due in May".
		return false
	case s.inOtherMonth(j, i):
		return true
	case s.spares(j, i, x):
		return false
	case w == "plan" || w == "plans" || w == "could" || w == "should" || w == "hope" || w == "ready" || w == "if" || w == "propose":
		return j < i && i-j < 6
	}
	// "X will supply gas, the minister told …", "who left last month, met":
	// another clause.
	return !(j < i && (after || j != x.First) && s.commaBetween(j, i))
}

// spares says that the cue at token j is about something else than the event at
// token i, or leaves it the one reported.
func (s *story) spares(j, i int, x text.Sentence) bool {
	next := s.lower(j + 1)
	if s.asks(j, i) {
		return true
	}
	switch s.lower(j) {
	case "upcoming", "forthcoming", "planned", "previous", "coming":
		// "discussed the upcoming meeting in a phone call": only the noun
		// behind it is to come.
		return !s.qualifies(j, i)
	case "next":
		// "Next the presidents took part in …", "met the next day"
		return j == x.First || eventNouns[next] && !s.qualifies(j, i) || s.lower(j-1) == "the" && (next == "day" || partOfDay[next])
	case "anniversary":
		return j > i && s.onDay(j) // "visited the yard on the second anniversary of the line"
	case "last":
		// "last Tuesday" may well be the day reported; a year far off is a
		// figure's period.
		return weekdayOrDay(next) || (next == "year" || next == "month") && abs(j-i) > 4 && !s.heldThen(i, j)
	case "earlier":
		return weekdayOrDay(next) || next == "on" && weekdayOrDay(s.lower(j+2)) || abs(j-i) > 8
	case "ago":
		return abs(j-i) > 8
	case "past":
		return abs(j-i) > 3
	case "since":
		return abs(j-i) > 6 || j > i && (s.lower(i-1) == "first" || s.lower(i-2) == "first" || s.lower(i-3) == "first") // "on his first visit since the vote"
	case "former":
		return s.lower(i) != "visit"
	case "due":
		return next == "to" && !toBe[s.lower(j-1)] // not "were due to meet"
	case "may", "plan":
		return s.d.Tokens[j].Capital
	case "ahead":
		return next != "of" || j > i
	case "prior":
		return next == "to" && s.within(j, 4, x, ceremony) // "prior to the ceremony, they had talks": the same day
	case "invitation":
		return s.invitedBy(j)
	case "expected":
		return j > i+2
	case "will":
		return j > i && !s.passiveAhead(i, j)
	case "would":
		return j > i && !(eventNouns[s.lower(i)] && j-i < 8 && s.lower(j+1) == "be" && heldWords[s.lower(j+2)] || j-i < 8 && s.lower(j+1) == "take" && s.lower(j+2) == "place")
	case "invited", "future", "shall", "preparations", "preparation", "preparing", "readiness":
		return j > i // "talks about readiness to invest": what they were about
	}
	return false
}

// recalls says that the word at token j, no cue by itself, makes one with what
// stands beside it.
func (s *story) recalls(j, i int) bool {
	if j >= i {
		return false
	}
	switch s.lower(j) {
	case "to":
		return toBe[s.lower(j-1)] && !aims[s.lower(j-2)] && !s.commaBetween(j, i) // "is to meet X on Tuesday"
	case "forward":
		return i-j < 4 // "looked forward to meeting"
	case "set":
		return s.lower(j+1) == "to" && !s.commaBetween(j, i) // "is set to meet"
	case "no":
		return i-j < 6 && s.lower(j-1) == "been" // "there has been no meeting"
	case "expects", "expect", "seeks", "seek", "wants", "want", "requested", "demands", "demanded", "awaits", "await":
		return i-j < 4 && eventNouns[s.lower(i)] // "expects a meeting before June"
	case "responsible":
		return i-j < 5 && s.lower(j+1) == "for"
	case "provides", "foresees", "envisages":
		return i-j < 6 // "the programme provides for a visit to the port"
	case "recent":
		return i-j < 3 || i-j < 6 && s.qualifies(j, i) // "results of the recent 17th meeting"
	case "recalled", "recalling":
		return s.lower(i) == "signed" // "recalled the memorandum signed in Riga on 9 June 2020"
	case "agreed", "decided":
		return s.lower(j+1) == "to" && toHold[s.lower(j+2)] && i-j < 12 && eventNouns[s.lower(i)] // "agreed to hold in 2022 a new session"
	case "accordance", "created", "established", "founded":
		return s.lower(i) == "signed" // the agreement that a body rests on
	}
	return false
}

// toBeSigned says that the verb at token i is what "their leaders are to sign".
func (s *story) toBeSigned(i int) bool {
	if s.lower(i) != "sign" || s.lower(i-1) != "to" {
		return false
	}
	if k := s.sentence[i]; k >= 0 && s.order[k] < 0 {
		return true // a headline: "Egypt, Saudi Arabia to sign deals"
	}
	w := s.lower(i - 2)
	return w == "are" || w == "is" || w == "were" || w == "was"
}

// afterVisit says that the visit at token i was before the event: "Immediately
// after his visit to Peru, he came to …".
func (s *story) afterVisit(i int, x text.Sentence) bool {
	if s.lower(i) != "visit" && s.lower(i) != "trip" {
		return false
	}
	j := i - 1
	for s.d.Tokens[max(j, 0)].Kind == text.Word && j > i-4 && j > x.First && s.lower(j) != "his" && s.lower(j) != "her" {
		j--
	}
	return (s.lower(j) == "his" || s.lower(j) == "her") && s.lower(j-1) == "after"
}

// isPronoun says whether w stands for people named before.
func isPronoun(w string) bool { return w == "he" || w == "she" || w == "they" }

// qualifies says that the adjective at token j belongs to the noun at token i:
// no preposition stands between.
func (s *story) qualifies(j, i int) bool {
	if i <= j || i-j > 5 {
		return false
	}
	for k := j + 1; k < i; k++ {
		switch s.lower(k) {
		case "in", "at", "of", "on", "during", "with", "by", ",", "for", "to":
			return false
		}
	}
	return true
}

// invitedBy says that the invitation at token j is what the event came about
// by: "at the invitation of", "on an invitation from".
func (s *story) invitedBy(j int) bool {
	for k := j - 1; k > j-4; k-- {
		switch s.lower(k) {
		case "at", "on", "upon", "by", "following":
			return true
		case "the", "an", "official", "his", "her":
		default:
			return false
		}
	}
	return false
}

var ceremony = set("ceremony", "meeting", "talks", "signing", "session", "conference", "event")

// passiveAhead says that "will" at j governs the event at i: "the meeting will
// be held".
func (s *story) passiveAhead(i, j int) bool { return j-i < 8 }
