package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// Verbs that tell of travel: those that need the people before them, and those that
// no one but a tourist does.
const (
	wentWords = `entering travelling traveling arriving flying travelled traveled travel travels toured come comes came arrived arrive arrives flew fly flown landed flocked flock entered enter enters poured streamed
		journeyed returned`
	holidayWords = "holidayed vacationed"
)

var holidayed = text.NewWordSet(holidayWords)

// travelCues count tourists: verbs of travel with the people of a country
// before them ("46,000 Georgians travelled") and verbs of a host with them
// after ("welcomed 210,000 Israelis").
var travelCues = []cueRule{
	{"went goes go", func(s *sent, i int) cue {
		if s.peopleBefore(i) {
			return touring(s.w(i) == "went" || s.w(i) == "go" && s.w(i+1) == "to" && s.countryNear(i+2, i+4) && !s.isOne(i-1, toAims) && !s.toWork(i))
		}
		if n, ok := nounOf(s.w(i - 1)); ok && n.unit == briefing.Person {
			return none() // "students go to Oman"
		}
		if w := s.w(i + 1); w == "there" || w == "to" && (s.countryMention(i+2) != nil || s.countryMention(i+3) != nil) {
			return weak(briefing.Exports) // "diamonds for $4 million went to Belgium"
		}
		return none()
	}},
	{wentWords + " stayed stay stays headed checked", func(s *sent, i int) cue { return touring(s.peopleBefore(i)) }},
	{"holiday holidays vacation vacations", func(s *sent, i int) cue {
		if p := s.w(i - 1); p == "a" || p == "on" || p == "their" {
			return touring(s.peopleBefore(i-2) || s.peopleBefore(i-1))
		}
		return none()
	}},
	{"trip journey trek", func(s *sent, i int) cue {
		if p := s.w(i - 2); s.w(i-1) == "the" && (p == "made" || p == "make" || p == "making") {
			return touring(s.peopleBefore(i-2) || s.w(i-3) == "who")
		}
		return none()
	}},
	{"visit", func(s *sent, i int) cue {
		return touring(s.peopleBefore(i) || s.w(i-1) == "them")
	}},
	{holidayWords, always(briefing.Tourists)},
	{"crossed", func(s *sent, i int) cue {
		return touring((s.w(i+1) == "into" || s.w(i+1) == "to") && s.peopleBefore(i))
	}},
	{"spent spend", func(s *sent, i int) cue {
		return touring(s.peopleBefore(i) && (s.has(i+1, i+6, "night") || s.has(i+1, i+6, "nights") || s.has(i+1, i+6, "holiday") || s.has(i+1, i+6, "holidays") || s.has(i+1, i+6, "vacation")))
	}},
	{"hopes expects expect hope awaits counts registered recorded saw", func(s *sent, i int) cue {
		for k := range s.qs {
			if q := &s.qs[k]; q.left > i {
				return touring(q.left < i+4 && q.form == formCount && q.unit == briefing.Person && s.nationalsAt(q.hi-1))
			}
		}
		return none()
	}},
	{"welcomed hosted attracted drew welcomes received", func(s *sent, i int) cue {
		if s.peopleAfter(i) {
			return strong(briefing.Tourists)
		}
		if s.w(i) == "received" {
			return s.takeCue(i)
		}
		return none()
	}},
}

// toAims are words that make an aim of the "go" behind them.
var toAims = text.NewWordSet("to will would can could should may might must")

// toWork says whether those who travel by the verb at token i go to stay, learn or work.
func (s *sent) toWork(i int) bool {
	for k := i + 1; k < s.last && k < i+12; k++ {
		switch s.w(k) {
		case "study", "work", "working", "studies", "studying", "jobs", "university", "universities", "school", "live", "settle", "treatment":
			return true
		case ".", ";":
			return false
		}
	}
	return false
}

func touring(ok bool) cue {
	if ok {
		return strong(briefing.Tourists)
	}
	return none()
}

// people says whether token k names people of whom a verb of travel makes
// tourists: nationals, citizens, foreigners.
func (s *sent) people(k int) bool {
	switch s.w(k) {
	case "those":
		return s.w(k+1) == "who"
	case "people", "citizens", "nationals", "foreigners", "persons", "guests", "holidaymakers":
		return true
	}
	if k < s.first || k >= s.last {
		return false
	}
	if k > s.first {
		if c := s.countryMention(k - 1); c != nil && c.Form == text.FormNationals {
			return true // "New Zealanders"
		}
	}
	return s.nationalsAt(k)
}

// peopleBefore says whether people stand right before the verb at token i:
// "Georgians travelled", "Georgians who last year travelled".
func (s *sent) peopleBefore(i int) bool {
	for k := i - 1; k >= s.first && k > i-5; k-- {
		if s.people(k) || s.w(k) == "those" && s.w(k+1) == "who" {
			return true
		}
		switch s.w(k) {
		case "who", "have", "had", "that", "also", "has":
			continue
		}
		if c := s.countryMention(k); c != nil && c.Form == text.FormName && s.w(k-1) == "of" {
			k-- // "citizens of Chile travelled"
			continue
		}
		if s.mask[k] != maskTime {
			break
		}
	}
	return false
}

// peopleAfter says whether a number of people is what the verb at token i has
// as its object: "welcomed some 210,000 Israelis".
func (s *sent) peopleAfter(i int) bool {
	for k := range s.qs {
		q := &s.qs[k]
		if q.left <= i {
			continue
		}
		return q.left < i+4 && q.form == formCount && q.unit == briefing.Person && s.people(q.hi-1)
	}
	return false
}

// headOfNumber is the listed noun that "the number of" before token i counts.
func (s *sent) headOfNumber(i int) string {
	for k := i - 1; k > s.first && k > i-14; k-- {
		if s.w(k) != "of" || s.w(k-1) != "number" {
			continue
		}
		for e := k + 1; e < i && e < k+5; e++ {
			if n, ok := nounOf(s.w(e)); ok && n.unit == briefing.Person {
				return s.w(e)
			}
		}
	}
	return ""
}

// otherPeople says whether the people counted are no visitors by their noun or
// by what they do: "4,300 students", "9,000 Omanis live there".
func (s *sent) otherPeople(q *quantity) bool {
	if q.form != formCount || q.unit != briefing.Person || q.metric != "" {
		return false
	}
	if s.isOne(q.hi, holidayed) {
		return false
	}
	noun := q.noun
	if noun == "" {
		noun = s.headOfNumber(q.left)
	}
	switch noun {
	case "students", "workers", "employees", "passengers", "migrants", "pupils", "officials", "trainers", "specialists", "professionals", "engineers", "doctors", "refugees", "inhabitants",
		"members", "patients", "teachers", "experts", "graduates", "interns", "trainees", "nurses", "farmers", "soldiers", "troops", "households", "families", "consumers", "users", "investors",
		"scientists", "athletes", "businessmen", "hands", "participants", "drivers", "staff", "personnel", "labourers", "scholars", "children", "residents":
		return true
	}
	for k := q.hi; k < s.last && k < q.hi+5; k++ {
		switch s.w(k) {
		case "live", "lives", "lived", "work", "worked", "study", "studied", "studying", "working", "living", "employed", "enrolled", "treated", "trained", "reside", "resided", "settled", "used":
			return true
		case ",", ";", "and":
			return false
		}
		if s.toks[k].Kind != text.Word {
			return false
		}
	}
	return false
}
