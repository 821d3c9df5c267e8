package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// togetherWords are the words of togetherTrigger but "told".
const togetherWords = "chaired co-chaired inaugurated attended opened toured issued briefed launched unveiled showed see saw together greeted accompanied alongside laid spent gave paper presented invitation"

var together = text.NewWordSet(togetherWords)

// togetherTrigger reads verbs that bring people together only where the opening
// names two of them, of two sides: "X and Y inaugurated a line", "X told a
// delegation led by Y", "came to Quito to see Y". Where another word of the
// sentence tells of the event, that word does.
func (s *story) togetherTrigger(i int, x text.Sentence) briefing.MeetingKind {
	k := int(s.sentence[i])
	if w := s.lower(i); (w == "greeted" || w == "told" && s.lower(i+1) == "the") && s.order[k] >= 0 && s.order[k] < sidesLead+3 && s.within(i, 3, x, visitors) && s.personBefore(i, 12, x) {
		return briefing.KindMeeting
	}
	if !s.inLead(k) || s.order[k] < 0 || s.lower(i-1) == "be" || s.lower(i-1) == "been" {
		return ""
	}
	if w := s.lower(i - 1); (w == "he" || w == "she") && (s.lower(i) == "briefed" || s.lower(i) == "greeted" || s.lower(i) == "showed") && s.personWithin(i, 8, x) {
		return briefing.KindMeeting
	}
	if s.lower(i) == "invitation" {
		return kindIf(s.lower(i-2) == "at" && s.lower(i+1) == "of" && s.personWithin(i, 14, x), briefing.KindVisit)
	}
	if s.opensAbroad(i, x) {
		return briefing.KindVisit
	}
	if !s.twoSidesIn(k) {
		return ""
	}
	switch s.lower(i) {
	case "see", "saw":
		return kindIf((s.lower(i) == "saw" || s.lower(i-1) == "to") && s.personWithin(i, 8, x), briefing.KindMeeting)
	case "together":
		return kindIf(s.personBefore(i, 6, x), briefing.KindMeeting)
	case "alongside":
		return kindIf(s.personBefore(i, 6, x) && s.personWithin(i, 10, x), briefing.KindMeeting)
	case "paper":
		return kindIf(s.lower(i-1) == "to" && s.lower(i-2) == "pen", briefing.KindSigning)
	case "showed", "told", "briefed", "greeted", "accompanied":
		return kindIf(s.personBefore(i, 8, x) && s.personWithin(i, s.untilThat(i, 10, x), x), briefing.KindMeeting)
	}
	return kindIf(s.personBefore(i, 8, x), briefing.KindMeeting)
}

// visitors are those whom somebody greets where he receives them.
var visitors = set("visitors", "guests", "delegation", "mission", "visitor", "guest")

// twoSidesIn says that sentence k names two people with offices who do not
// stand for one country.
func (s *story) twoSidesIn(k int) bool {
	x := s.d.Sentences[k]
	i := s.personAt(x.First, x.Last)
	if i < 0 {
		return false
	}
	p := &s.d.People[i]
	for i++; i < len(s.d.People) && s.d.People[i].Token < x.Last; i++ {
		q := &s.d.People[i]
		if q.Name != p.Name && !q.Source && !p.Source && (q.Country != p.Country || q.Country == "") && (q.Office != "" || q.Country != "") && (p.Office != "" || p.Country != "") {
			return true
		}
	}
	return false
}

// untilThat is how many of the n tokens after token i stand before a "that",
// behind which others are only told of: "told parliament that talks with X".
func (s *story) untilThat(i, n int, x text.Sentence) int {
	for j := i + 1; j < x.Last && j < i+n; j++ {
		if s.lower(j) == "that" {
			return j - i
		}
	}
	return n
}
