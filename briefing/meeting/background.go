package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// beforeCue are words that place an event before the one reported.
var beforeCue = set("previous", "previously", "earlier", "last", "past", "former", "ago", "since", "anniversary", "preceding", "prior")

// afterCue are words that place an event after the one reported.
var afterCue = set("will", "next", "upcoming", "forthcoming", "planned", "plans", "plan", "scheduled", "expected", "future", "shall", "would",
	"invited", "invitation", "soon", "envisaged", "intends", "intend", "preparing", "preparations", "prepare", "ahead", "slated", "due", "propose",
	"proposed", "suggested", "hope", "hopes", "hoped", "ready", "readiness", "if", "may", "might", "could", "should", "preparation")

// isBackground says that the event at token i is not the one reported: a cue
// stands in its clause.
func (s *story) isBackground(i int, x text.Sentence) bool {
	first, last := s.clause(i, x)
	past := s.pastVerb(i)
	for j := first; j < last; j++ {
		w := s.lower(j)
		switch {
		case s.d.Tokens[j].Kind != text.Word:
		case past && j < i && afterCue[w]:
			// "relations will be stable and discussed the border": the verb
			// itself tells of the past.
		case (w == "upcoming" || w == "forthcoming" || w == "planned" || w == "previous" || w == "next" && eventNouns[s.lower(j+1)]) && !s.qualifies(j, i):
			// "discussed the upcoming meeting in a phone call": only the noun
			// behind it is to come.
		case w == "anniversary" && j > i && s.onDay(j):
			// "visited the yard on the second anniversary of the line"
		case w == "next" && j == x.First:
			// "Next the presidents took part in …"
		case s.lower(j-1) == "in" && s.otherMonth(j) && (j < i && !s.commaBetween(j, i) || j > i && j < i+8):
			return true // "In March the minister visited …"
		case w == "last" && weekdayOrDay(s.lower(j+1)):
			// "last Tuesday" may well be the day reported.
		case w == "earlier" && (weekdayOrDay(s.lower(j+1)) || s.lower(j+1) == "on" && weekdayOrDay(s.lower(j+2))):
		case w == "due" && s.lower(j+1) == "to", w == "may" && s.d.Tokens[j].Capital, w == "plan" && s.d.Tokens[j].Capital:
		case w == "ahead" && (s.lower(j+1) != "of" || j > i):
		case w == "plan" || w == "plans" || w == "could" || w == "should" || w == "hope" || w == "ready" || w == "if" || w == "propose":
			if j < i && i-j < 6 {
				return true
			}
		case (afterCue[w] || beforeCue[w] && j != x.First) && j < i && s.commaBetween(j, i):
			// "X will supply gas, the minister told …", "who left last
			// month, met": another clause.
		case w == "forward":
			if j < i && i-j < 4 {
				return true // "looked forward to meeting"
			}
		case w == "last" && (s.lower(j+1) == "year" || s.lower(j+1) == "month") && abs(j-i) > 4:
			// A figure's period, not the event's.
		case w == "past" && abs(j-i) > 3, w == "since" && abs(j-i) > 6, w == "former" && s.lower(i) != "visit":
		case w == "set" && s.lower(j+1) == "to" && j < i && !s.commaBetween(j, i):
			return true // "is set to meet"
		case w == "no" && j < i && i-j < 6 && s.lower(j-1) == "been":
			return true // "there has been no meeting"
		case w == "prior" && s.lower(j+1) == "to" && s.within(j, 4, x, ceremony):
			// "prior to the ceremony, they had talks": the same day.
		case w == "recent" && j < i && i-j < 3:
			return true // "results of the recent visit"
		case (w == "recalled" || w == "recalling") && j < i && s.lower(i) == "signed":
			return true // "recalled the memorandum signed in Riga on 9 June 2020"
		case (w == "accordance" || w == "created" || w == "established" || w == "founded") && j < i && s.lower(i) == "signed":
			return true // the agreement that a body rests on
		case w == "invited" && j > i:
		case w == "invitation" && s.invitedBy(j):
		case w == "expected" && j > i+2, w == "future" && j > i:
		case w == "will" && j > i && !s.passiveAhead(i, j), w == "would" && j > i, w == "shall" && j > i:
		case w == "earlier" && abs(j-i) > 8, w == "ago" && abs(j-i) > 8:
		case beforeCue[w], afterCue[w]:
			return true
		}
	}
	if w := s.lower(i - 2); s.lower(i) == "sign" && s.lower(i-1) == "to" && (w == "are" || w == "is" || w == "were" || w == "was") {
		return true // "which their leaders are to sign"
	}
	if j := i - 1; s.lower(i) == "visit" || s.lower(i) == "trip" {
		for s.d.Tokens[max(j, 0)].Kind == text.Word && j > i-4 && j > x.First && s.lower(j) != "his" && s.lower(j) != "her" {
			j--
		}
		if (s.lower(j) == "his" || s.lower(j) == "her") && s.lower(j-1) == "after" {
			return true // "Immediately after his visit to Peru, he came to …"
		}
	}
	// "had met", "had wound up its business at a session": before the report's
	// event, unless the sentence reports speech.
	if j := i - 1; s.lower(j) == "had" && !eventNouns[s.lower(i)] && s.lower(j-1) != "he" && s.lower(j-1) != "she" && s.lower(j-1) != "they" && s.lower(i) != "signed" && s.lower(i) != "inked" {
		return true
	}
	for j := max(first, i-8); j < i; j++ {
		if s.lower(j) == "had" && s.lower(j-1) != "they" && s.lower(j-1) != "he" && s.lower(j-1) != "she" && s.pastPerfect(j) {
			return true
		}
	}
	return s.onTheWay(i, x) || s.otherYear(i, first, last)
}

// onDay says that the anniversary at token j is the day itself: "on the second
// anniversary of".
func (s *story) onDay(j int) bool {
	for k := j - 1; k > j-5; k-- {
		if w := s.lower(k); w == "on" || w == "marking" || w == "mark" {
			return true
		}
	}
	return false
}

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

// pastVerb says that token i is a verb in the past that nothing before it
// governs: "met", but not "to be received".
func (s *story) pastVerb(i int) bool {
	if !pastVerbs[s.lower(i)] {
		return false
	}
	switch s.lower(i - 1) {
	case "be", "been", "have", "to", "will", "would", "may", "might", "could", "should", "is", "are", "being":
		return false
	}
	return true
}

var pastVerbs = set("discussed", "met", "agreed", "exchanged", "conferred", "debated", "received", "hosted", "welcomed", "visited", "arrived", "flew", "travelled", "traveled")

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

// otherMonth says that token j is a month without a day, and not the report's.
func (s *story) otherMonth(j int) bool {
	m := text.MonthNumber(s.lower(j))
	own := s.own
	if m == 0 || !s.d.Tokens[j].Capital || s.dateAt(j) {
		return false
	}
	if own.Month == 0 {
		// Without a day of its own, a report tells of a bare month when it
		// looks back: "in January this year".
		return (s.lower(j+1) == "this" || s.lower(j+1) == "last") && s.lower(j+2) == "year" || s.order[s.sentence[j]] >= lead && s.order[s.sentence[j]] < 1<<20
	}
	return m != own.Month
}

// now is the report's own date, else the first full date of its opening: when
// the event was, as far as other months and years are measured against it.
func (s *story) now() briefing.Date {
	if s.d.Date.Valid() {
		return s.d.Date
	}
	for _, x := range s.d.Dates {
		if k := s.sentenceOf(x.First); k >= 0 && s.inLead(int(k)) && !x.Partial && x.Date.Valid() {
			return x.Date
		}
	}
	return briefing.Date{}
}

// commaBetween says that a comma parts tokens j and i.
func (s *story) commaBetween(j, i int) bool {
	for k := j + 1; k < i; k++ {
		if s.lower(k) == "," && s.lower(k+1) != "where" {
			return true
		}
	}
	return false
}

// passiveAhead says that "will" at j governs the event at i: "the meeting will
// be held".
func (s *story) passiveAhead(i, j int) bool { return j-i < 8 }

// pastPerfect says that a participle follows "had".
func (s *story) pastPerfect(j int) bool {
	for k := j + 1; k < j+4; k++ {
		w := s.lower(k)
		switch w {
		case "concluded", "completed", "begun", "agreed", "reached", "held", "met", "signed", "launched", "started":
			return true
		}
	}
	return false
}

// otherYear says that a bare year in the clause, at a distance from the report's,
// dates the event: "inked at a port conference back in 2018".
func (s *story) otherYear(i, first, last int) bool {
	own := s.own
	if own.Year == 0 {
		return false
	}
	for j := i + 1; j < min(last, i+20); j++ {
		in := s.lower(j-1) == "in" || s.lower(j-2) == "in" && text.MonthNumber(s.lower(j-1)) > 0
		if y := text.YearNumber(s.d.Tokens[j]); y > 0 && in && y < own.Year && !(y == own.Year-1 && own.Month == 1) {
			return s.isEventOf(i, j, j+1 == last || s.lower(j+1) == ".")
		}
	}
	return false
}

// isEventOf says that nothing between the event and the year takes the year
// for itself: a number, a verb of growth; at the end of the clause it may be
// that of two people ("signed by X and Y in 1997").
func (s *story) isEventOf(i, j int, end bool) bool {
	for k := i + 1; k < j; k++ {
		switch s.d.Tokens[k].Kind {
		case text.Number, text.Symbol:
			return false
		}
		switch s.lower(k) {
		case "and":
			if !end || !eventVerbs[s.lower(i)] {
				return false
			}
		case "that", "turnover", "exports", "imports", "results":
			return false
		}
	}
	return true
}

func weekdayOrDay(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "day", "night", "week", "evening", "morning", "in":
		return true
	}
	return false
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// clause is the part of the sentence around token i that no semicolon, dash,
// or ", which", ", and", ", while" cuts off.
func (s *story) clause(i int, x text.Sentence) (first, last int) {
	first, last = x.First, x.Last
	cut := func(j int) bool {
		switch w := s.lower(j); w {
		case ";", ":", "—":
			return true
		case "–", "-":
			return s.d.Tokens[j].Space && j+1 < len(s.d.Tokens) && s.d.Tokens[j+1].Space
		case ",":
			switch s.lower(j + 1) {
			case "which", "while", "who", "whereas", "but", "where", "whose", "after":
				return true
			}
		case "\"", "“", "”":
			return true
		case "that":
			return !s.d.Tokens[j].Capital
		}
		return false
	}
	for j := i - 1; j >= x.First; j-- {
		// "In March he visited Bishkek, where he met": one time for both.
		if cut(j) && s.lower(j+1) != "where" {
			first = j + 1
			break
		}
	}
	for j := i + 1; j < x.Last; j++ {
		if cut(j) {
			last = j
			break
		}
	}
	return first, last
}
