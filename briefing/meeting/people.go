package meeting

import (
	"cmp"
	"slices"
	"strings"

	"brief/briefing"
)

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
	s.raiseMet(all)
	everybody := slices.Clone(all)
	all = slices.DeleteFunc(all, func(a attendee) bool {
		need := tookPart
		if a.office == "" && a.country == "" {
			need = tookPartUnknown
		}
		return a.weight < need || formerOnly(a.office)
	})
	countries := s.readCountries(all)
	all = append(all, s.voiceOf(everybody, all, countries)...)
	all = slices.DeleteFunc(all, func(a attendee) bool {
		return a.country != "" && len(countries) > 0 && !slices.Contains(countries, a.country)
	})
	s.fillCountry(all, countries)
	if s.kind == briefing.KindInterview && len(all) > 1 {
		slices.SortStableFunc(all, func(a, b attendee) int { return cmp.Compare(b.weight, a.weight) })
		all = all[:1]
	}
	slices.SortStableFunc(all, func(a, b attendee) int { return a.order - b.order })
	var out []briefing.Participant
	var grounds []briefing.Ground
	for _, a := range all {
		sent := s.d.Sentences[a.sentence]
		p := briefing.Participant{Name: a.name, Role: a.office, Peer: a.peer, Country: a.country, SideInferred: a.filled, Cite: s.d.Report.Cite(a.first.Span, sent.Span)}
		out, grounds = append(out, p), append(grounds, a.ground(&p))
	}
	return countries, out, grounds
}

// raiseMet has an official take part whom a clause has meet somebody who did.
func (s *story) raiseMet(all []attendee) {
	s.couples = s.whoMet(false)
	for i := range all {
		a := &all[i]
		if a.office != "" && a.weight < tookPart && slices.ContainsFunc(all, func(b attendee) bool { return b.weight >= tookPart && haveMet(s.couples, a.name, b.name) }) {
			a.weight = tookPart
		}
	}
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
func (s *story) voiceOf(everybody, taken []attendee, countries []string) []attendee {
	if len(countries) != 2 || len(taken) == 0 {
		return nil
	}
	known := slices.ContainsFunc(taken, func(a attendee) bool { return a.country != "" })
	for _, c := range countries {
		if slices.ContainsFunc(taken, func(a attendee) bool { return a.country == c || a.country == "" && known }) {
			continue
		}
		best := -1
		for i, a := range everybody {
			if a.country == c && a.office != "" && a.spoke > 0 && !formerOnly(a.office) && (best < 0 || a.spoke > everybody[best].spoke) {
				best = i
			}
		}
		if best < 0 && known {
			best = s.homelessVoice(everybody)
		}
		if best >= 0 {
			return everybody[best : best+1]
		}
	}
	return nil
}

// homelessVoice is the one who speaks for a body that the opening names by its letters
// and of whom no words give a country, -1 where nobody does or more than one.
func (s *story) homelessVoice(everybody []attendee) int {
	best := -1
	for i, a := range everybody {
		if a.country != "" || a.spoke == 0 || formerOnly(a.office) || !s.lettersInLead(a.office[strings.LastIndexByte(a.office, ' ')+1:]) {
			continue
		}
		if best >= 0 {
			return -1
		}
		best = i
	}
	return best
}

// lettersInLead says that the word is made of capitals and that the opening names it.
func (s *story) lettersInLead(w string) bool {
	if len(w) < 3 || w != strings.ToUpper(w) {
		return false
	}
	for k, x := range s.d.Sentences {
		if s.inLead(k) && s.order[k] >= 0 && strings.Contains(s.d.Report.Words(x.Span), w) {
			return true
		}
	}
	return false
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
	low := strings.ToLower(office)
	return strings.HasPrefix(low, "former ") || strings.HasPrefix(low, "late ") || strings.HasPrefix(low, "ex-")
}

// fillCountry gives a participant of unknown country the one of the sides that nobody else
// stands for. It is inferred unless a clause has the person meet one of another side.
func (s *story) fillCountry(all []attendee, countries []string) {
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
	a := &all[at]
	for _, c := range countries {
		if !taken[c] {
			a.country = c
			a.filled = !slices.ContainsFunc(all, func(b attendee) bool { return b.country != "" && b.country != c && haveMet(s.couples, a.name, b.name) })
		}
	}
}
