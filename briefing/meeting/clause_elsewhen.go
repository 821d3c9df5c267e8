package meeting

import (
	"strings"

	"brief/briefing/text"
)

// looksBack says that the past perfect governs token i, or that a month or year
// of the past dates it: "had made the trip", "conversations going back to 2021".
func (s *story) looksBack(i int) bool {
	k := s.sentence[i]
	if k < 0 {
		return false
	}
	x := s.d.Sentences[k]
	for j := i - 1; j >= x.First && j > i-8; j-- {
		if s.lower(j) == "had" {
			return true // "they had talks in May", too: hadBefore asks for a participle
		}
	}
	for j := i + 1; j < min(i+6, x.Last); j++ {
		if s.lower(j) == "going" && s.lower(j+1) == "back" {
			return true
		}
	}
	for j := x.First; j < x.Last; j++ {
		if s.yearApart(j) && (text.YearNumber(s.d.Tokens[j]) < s.own.Year || s.own.Year == 0 && s.lower(j-1) == "in") {
			return true // "paid a visit in March 2014, when he held talks"
		}
	}
	return false
}

// hadBefore says that the past perfect puts the event at token i before the
// report's ("had met", "had wound up its business at a session"), unless the
// sentence reports speech. first is where its clause begins.
func (s *story) hadBefore(i, first int) bool {
	if s.lower(i-1) == "had" && !eventNouns[s.lower(i)] && !isPronoun(s.lower(i-2)) && s.lower(i) != "signed" && s.lower(i) != "inked" {
		return true
	}
	for j := max(first, i-8); j < i; j++ {
		if s.lower(j) == "had" && !isPronoun(s.lower(j-1)) && s.pastPerfect(j) {
			return true
		}
	}
	return false
}

// pastPerfect says that a participle follows "had".
func (s *story) pastPerfect(j int) bool {
	for k := j + 1; k < j+4; k++ {
		w := s.lower(k)
		switch w {
		case "declared", "concluded", "completed", "begun", "agreed", "reached", "held", "met", "signed", "launched", "started":
			return true
		}
	}
	return false
}

// yearApart says that token j is a year that dates what it stands in, and not the
// report's: "in 2019", "since 2019", "in March 2019". A report of January tells of the
// last days of the year before as of its own time.
func (s *story) yearApart(j int) bool {
	y := text.YearNumber(s.d.Tokens[j])
	if y == 0 || y == s.own.Year || s.own.Month == 1 && y == s.own.Year-1 {
		return false
	}
	w := s.lower(j - 1)
	span := (w == "and" || w == "to") && j > 1 && text.YearNumber(s.d.Tokens[j-2]) > 0 // "between 2006 and 2016"
	return w == "in" || w == "since" || w == "between" || w == "from" || span || text.MonthNumber(w) > 0
}

// yearElsewhere says that a year other than the report's dates the clause of token i.
func (s *story) yearElsewhere(i, first, last int) bool {
	for j := first; j < last; j++ {
		if s.own.Year > 0 && abs(j-i) < 10 && s.yearApart(j) && (j > i || !s.commaBetween(j, i)) {
			return true
		}
	}
	return false
}

// summed says that what stands about token i, up to last, is a sum of years.
func (s *story) summed(i, last int) bool {
	for j := max(i-6, 0); j < min(last, i+8); j++ {
		switch s.lower(j) {
		case "times", "rounds", "already", "regularly", "repeatedly", "far", "ever", "often", "meetings", "sessions", "visits", "years", "decades":
			return true
		}
	}
	return false
}

// opensElsewhen says that the sentence opens with words that put all it tells into a
// time other than the report's day: "Earlier this year, …", "Also last month …", "Two
// years ago …", "This year …". A sentence that names the day, too, goes on to it.
func (s *story) opensElsewhen(x text.Sentence) bool {
	i := x.First
	for i < x.Last && openers[s.lower(i)] {
		i++
	}
	if i >= x.Last || s.quoted[i] {
		return false // of what is said
	}
	w, next := s.lower(i), s.lower(i+1)
	switch {
	case s.lower(i+2) == "'s":
		return false // "This year's forum"
	case w == "earlier":
		if next == "in" || next == "on" {
			return s.lower(i+2) == "the" && longSpans[s.lower(i+3)] || s.lower(i+2) == "the" && s.lower(i+3) == "month"
		}
		return (next == "this" || next == "that") && (s.lower(i+2) == "year" || s.lower(i+2) == "month")
	case w == "this" || w == "that":
		return next == "year" && !s.todayIn(x)
	case w == "last":
		return (next == "year" || next == "month" || seasons[next] || text.MonthNumber(next) > 0) && !s.todayIn(x)
	}
	for j := i; j < min(i+5, x.Last); j++ {
		switch {
		case s.lower(j) == "ago":
			return longSpans[s.lower(j-1)] || s.lower(j-1) == "month"
		case s.d.Tokens[j].Kind != text.Word && s.d.Tokens[j].Kind != text.Number:
			return false
		}
	}
	return false
}

// todayIn says that the sentence names the day of the report.
func (s *story) todayIn(x text.Sentence) bool {
	for j := x.First; j < x.Last; j++ {
		if w := s.lower(j); w == "today" || w == "yesterday" {
			return true
		}
	}
	return false
}

var (
	openers = set("also", "and", "but", "already", "just", "only", "still", "then", "back", "as", "early", "late", "even")
	seasons = set("spring", "summer", "autumn", "winter", "fall")
)

// timeCue says what a word tells of the time of the event in whose clause it stands.
type timeCue uint8

const (
	cueBefore    timeCue = 1 << iota // sets the event apart, as one before the report's: see setsApart
	cueAfter                         // sets it apart, as one after the report's
	untiedBefore                     // no page may tell what its clause tells as a fact: it is, or may be, of before
	untiedAhead                      // the same: it is ahead, or only may be
	untied       = untiedBefore | untiedAhead
)

// timeCues are the words of another time. What sets an event apart, some other words of
// the clause can take back; what unties it cannot be taken back, and so lacks the words
// that have other senses too ("last", "next", which otherTimes reads itself, "ready").
var timeCues = cueTable([]cueRow{
	{"previous previously since ago former preceding prior anniversary", cueBefore | untiedBefore},
	{"past earlier last", cueBefore},
	{"recalled recalling recalls then-president", untiedBefore},
	{`will would shall may might could should if planned plan plans scheduled expected due slated upcoming forthcoming invited
	intends intend preparing proposed suggested hope hopes hoped`, cueAfter | untiedAhead},
	{"next future soon ahead coming envisaged invitation propose prepare preparation preparations ready readiness", cueAfter},
	{"planning billed unless whether", untiedAhead},
})

// cueRow are words, parted by blanks, and what they tell.
type cueRow struct {
	words string
	cue   timeCue
}

func cueTable(rows []cueRow) map[string]timeCue {
	out := map[string]timeCue{}
	for _, r := range rows {
		for _, w := range strings.Fields(r.words) {
			out[w] = r.cue
		}
	}
	return out
}
