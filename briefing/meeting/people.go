package meeting

import (
	"cmp"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// attendee is a person of the report with what speaks for taking part.
type attendee struct {
	name, office, country string
	first                 text.Person // the mention that is cited
	sentence              int
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
			out = append(out, attendee{name: p.Name, office: p.Office, country: p.Country, first: p, sentence: k, order: i})
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
	if s.ofOther(p, x) || s.possessor(p) || s.reported(p, x) || s.anotherDay(k) {
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
	if s.ledBy(p, x) {
		a.weight += 4
		a.event = true
	}
	if dist, bg := s.nearestTrigger(k, p.Token); dist >= 0 && !bg && !s.elsewhere(p, k) && !s.apart(k) {
		a.weight += 3
		a.event = true
	}
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

// readPeople settles countries and participants together: the two countries
// whose people took part, or one country's people and the country named most
// beside it.
func (s *story) readPeople() ([]string, []briefing.Participant, []briefing.Ground) {
	all := s.attendees()
	spoken := false
	for i := range all {
		a := &all[i]
		if a.opening || a.event {
			a.weight += a.speech
		} else if a.office != "" && (s.kind == briefing.KindCommission && a.spoke > 0 || a.country != "" && (s.kind == briefing.KindForum && a.spoke > 0 || a.spoke > 1 && aloneOf(all, i))) {
			// Who speaks in a report of a forum or a session spoke there; so did the one
			// voice of a side that speaks again and again.
			a.weight = max(a.weight, tookPart)
		}
		spoken = spoken || a.speech > 0
	}
	for i := range all {
		// Who is interviewed speaks; a headline may name him without a verb.
		if a := &all[i]; s.kind == briefing.KindInterview && a.speech == 0 {
			a.weight = sometimes(!spoken && a.opening && a.office != "", tookPart)
		}
	}
	all = s.onlyVoices(all)
	everybody := slices.Clone(all)
	all = slices.DeleteFunc(all, func(a attendee) bool {
		need := tookPart
		if a.office == "" && a.country == "" {
			need = tookPartUnknown
		}
		return a.weight < need || formerOnly(a.office)
	})
	countries := s.readCountries(all)
	all = append(all, voiceOf(everybody, all, countries)...)
	all = slices.DeleteFunc(all, func(a attendee) bool {
		return a.country != "" && len(countries) > 0 && !slices.Contains(countries, a.country)
	})
	fillCountry(all, countries)
	if s.kind == briefing.KindInterview && len(all) > 1 {
		slices.SortStableFunc(all, func(a, b attendee) int { return cmp.Compare(b.weight, a.weight) })
		all = all[:1]
	}
	slices.SortStableFunc(all, func(a, b attendee) int { return a.order - b.order })
	var out []briefing.Participant
	var grounds []briefing.Ground
	for _, a := range all {
		sent := s.d.Sentences[a.sentence]
		p := briefing.Participant{Name: a.name, Role: a.office, Country: a.country, Cite: s.d.Report.Cite(a.first.Span, sent.Span)}
		out, grounds = append(out, p), append(grounds, a.ground(&p))
	}
	return countries, out, grounds
}

// onlyVoices lets those who speak, or stand in the opening with their office,
// have taken part where nothing tells of anybody who did.
func (s *story) onlyVoices(all []attendee) []attendee {
	if s.kind == briefing.KindInterview || slices.ContainsFunc(all, func(a attendee) bool { return a.weight >= tookPart && !formerOnly(a.office) }) {
		return all
	}
	for i := range all {
		if a := &all[i]; a.office != "" && (a.spoke > 0 || a.opening) {
			a.weight = max(a.weight, tookPart)
		}
	}
	return all
}

// voiceOf gives, of two sides, the one speaker of the side that nobody else
// stands for: who answers the guest took part though no verb says so.
func voiceOf(everybody, taken []attendee, countries []string) []attendee {
	if len(countries) != 2 || len(taken) == 0 {
		return nil
	}
	for _, c := range countries {
		if slices.ContainsFunc(taken, func(a attendee) bool { return a.country == c || a.country == "" }) {
			continue
		}
		best := -1
		for i, a := range everybody {
			if a.country == c && a.office != "" && a.spoke > 0 && !formerOnly(a.office) && (best < 0 || a.spoke > everybody[best].spoke) {
				best = i
			}
		}
		if best >= 0 {
			return everybody[best : best+1]
		}
	}
	return nil
}

// aloneOf says that nobody else of the person's country is named beside the
// event.
func aloneOf(all []attendee, i int) bool {
	for k := range all {
		if k != i && all[k].country == all[i].country && (all[k].opening || all[k].event) {
			return false
		}
	}
	return true
}

func sometimes(b bool, w float64) float64 {
	if b {
		return w
	}
	return 0
}

// formerOnly says that the office is one the person no longer holds.
func formerOnly(office string) bool {
	return strings.HasPrefix(strings.ToLower(office), "former ") || strings.HasPrefix(strings.ToLower(office), "late ")
}

// fillCountry gives a participant of unknown country the one of the sides
// that nobody else stands for.
func fillCountry(all []attendee, countries []string) {
	missing, at := 0, -1
	taken := map[string]bool{}
	for i, a := range all {
		if a.country == "" {
			missing++
			at = i
		} else {
			taken[a.country] = true
		}
	}
	if missing != 1 || len(taken) != len(countries)-1 {
		return
	}
	for _, c := range countries {
		if !taken[c] {
			all[at].country = c
		}
	}
}
