package meeting

import "brief/briefing/text"

// attendee is a person of the report with what speaks for taking part.
type attendee struct {
	name, office, country string
	first                 text.Person // the mention that is cited
	sentence              int
	peer                  bool // the office is another's
	filled                bool // the country is the one that was left
	weight                float64
	speech                float64
	spoke                 int  // times that the report gives his words
	opening               bool // named in the headline or the opening
	event                 bool // named beside the words of the event
	order                 int
}

// taken part: at least this weight; more for somebody of whom neither office
// nor country is known.
const (
	tookPart        = 3.0
	tookPartUnknown = 5.0
)

// attendees weighs everybody named in the report.
func (s *story) attendees() []attendee {
	var out []attendee
	index := map[string]int{}
	for _, p := range s.d.People {
		if p.Source {
			continue
		}
		k := int(s.sentenceOf(p.Token))
		if k < 0 || !s.isText(k) {
			continue
		}
		i, ok := index[p.Name]
		if !ok {
			i = len(out)
			index[p.Name] = i
			out = append(out, attendee{name: p.Name, office: p.Office, country: p.Country, peer: p.Peer, first: p, sentence: k, order: i})
		}
		a := &out[i]
		if a.first.ByOffice && !p.ByOffice || s.order[a.sentence] < 0 && s.order[k] >= 0 {
			a.first, a.sentence = p, k
		}
		s.weigh(a, p, k)
	}
	return out
}

// weigh adds what one mention tells.
func (s *story) weigh(a *attendee, p text.Person, k int) {
	x := s.d.Sentences[k]
	if s.quoted[p.Token] {
		return
	}
	if s.ofOther(p, x) || s.possessor(p) || s.reported(p, x) && !s.ledBy(p, x) || s.anotherDay(k) {
		return
	}
	if s.speaks(p) {
		a.speech = max(a.speech, 2)
		a.spoke++
	}
	if s.interviewed(p, k) {
		a.speech = max(a.speech, 2)
	}
	if s.inLead(k) {
		if !s.elsewhere(p, k) {
			a.weight += 2
			a.opening = true
		}
	}
	if s.ledBy(p, x) && !s.lastMonth(k) && !s.bareYear(k) {
		a.weight += 4
		a.event = true
	}
	if s.order[k] >= 0 && (s.inLead(k) || p.Token-x.First < 6) && s.relatedTo(p) && !s.elsewhere(p, k) && !s.off {
		a.weight += 3
		a.event = true
	}
	if s.toBeMet(p, k) {
		a.weight += 3
		a.event = true
	}
	if s.takenUp(p, k) {
		a.weight += 3
		a.event = true
	}
	if dist, bg := s.nearestTrigger(k, p.Token); dist >= 0 && (!bg || s.plans != nil && s.plans[k] && s.inLead(k)) && !s.elsewhere(p, k) && !s.apart(k) {
		a.weight += 3
		a.event = true
	}
}

// takenUp says that the sentence after k, in the opening, tells of an event with
// "he" or "she" for a subject who is the person, the first that sentence k names:
// "X is staying in Quito. On Monday he had talks with Y."
func (s *story) takenUp(p text.Person, k int) bool {
	n := k + 1
	if n >= len(s.d.Sentences) || s.order[k] < 0 || !s.inLead(n) || !s.isText(n) || p.Office == "" || s.d.Sentences[n].Para != s.d.Sentences[k].Para || s.elsewhere(p, k) {
		return false
	}
	if i := s.personAt(s.d.Sentences[k].First, s.d.Sentences[k].Last); i < 0 || s.d.People[i].Name != p.Name {
		return false
	}
	x := s.d.Sentences[n]
	r := s.ranges[n]
	for _, t := range s.triggers[r[0]:r[1]] {
		if t.background {
			continue
		}
		for i := t.token - 1; i >= x.First && i > t.token-4; i-- {
			if w := s.lower(i); w == "he" || w == "she" {
				return s.personAt(x.First, i) < 0
			}
		}
	}
	return false
}

// apart says that sentence k, past the opening, tells of another event of the
// same day: "Separately, …", "On the same day, …".
func (s *story) apart(k int) bool {
	if s.order[k] < lead {
		return false
	}
	i := s.d.Sentences[k].First
	switch s.lower(i) {
	case "separately":
		return true
	case "on":
		i++
	}
	return s.lower(i) == "the" && s.lower(i+1) == "same" && s.lower(i+2) == "day"
}

// lastMonth says that sentence k, past the opening, tells of another time by "last"
// and a month: "attended the ceremony in Lima last July 28".
func (s *story) lastMonth(k int) bool {
	x := s.d.Sentences[k]
	for j := x.First; s.order[k] >= lead && j < x.Last-1; j++ {
		if s.lower(j) == "last" && text.MonthNumber(s.lower(j+1)) > 0 && s.d.Tokens[j+1].Capital {
			return true
		}
	}
	return false
}

// bareYear says that sentence k, in a report without a day of its own, opens with the year
// of something else: "In 2029 X took part in a forum".
func (s *story) bareYear(k int) bool {
	i := s.d.Sentences[k].First
	return s.own.Year == 0 && s.order[k] > 0 && s.lower(i) == "in" && i+1 < len(s.d.Tokens) && text.YearNumber(s.d.Tokens[i+1]) > 0
}

// anotherDay says that sentence k, past the opening, tells of an event on
// another day than the report's: "On Tuesday the guest was received by …".
func (s *story) anotherDay(k int) bool {
	if s.day.date.IsZero() || s.order[k] < lead || s.day.sentence == k {
		return false
	}
	for _, x := range s.datesIn(k) {
		if !x.Date.Valid() || x.Span == s.d.DateSpan || s.quoted[x.First] {
			continue
		}
		last := s.day.last
		if last.IsZero() {
			last = s.day.date
		}
		if dist, bg := s.nearestTrigger(k, x.First); dist >= 0 && dist < 20 && !bg && (x.Date.Before(s.day.date) || x.Date.After(last)) {
			return true
		}
	}
	return false
}
