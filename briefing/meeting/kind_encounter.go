package meeting

import (
	"slices"

	"brief/briefing/text"
)

// encounter says that the opening names officials of two sides and that the
// report has them together, though it tells so in passing: "his host, Y, told
// him", "the two men drank tea", a paper that was signed. Nothing in the opening
// may put an event off, into the future or into the past.
func (s *story) encounter() bool {
	for k := range s.d.Sentences {
		if s.isText(k) && s.inLead(k) && s.backgroundIn(k) {
			return false
		}
	}
	if !s.sidesInLead() {
		return false
	}
	if slices.ContainsFunc(s.triggers, func(t trigger) bool { return !t.background && !s.datedElsewhere(int(s.sentence[t.token])) }) {
		return true
	}
	for k, x := range s.d.Sentences {
		if !s.isText(k) || s.order[k] < 0 {
			continue
		}
		for i := x.First; i+1 < x.Last; i++ {
			if !s.quoted[i] && (s.inLead(k) && s.hostOf(i) || s.twoTogether(i)) {
				return true
			}
		}
	}
	return false
}

// sidesInLead says that the opening names two people with offices as acting,
// not of one country.
func (s *story) sidesInLead() bool {
	var seen *text.Person
	for n := range s.d.People {
		p := &s.d.People[n]
		k := int(s.sentenceOf(p.Token))
		if k < 0 || p.Source || p.Office == "" || s.order[k] < 0 || !s.inLead(k) || s.quoted[p.Token] {
			continue
		}
		if x := s.d.Sentences[k]; s.ofOther(*p, x) || s.possessor(*p) || s.reported(*p, x) {
			continue
		}
		switch {
		case seen == nil:
			seen = p
		case p.Name != seen.Name && (p.Country != seen.Country || p.Country == ""):
			return true
		}
	}
	return false
}

// hostOf says that token i is whom another has before him: "his host", "her
// guest", "his visitor".
func (s *story) hostOf(i int) bool {
	switch s.lower(i) {
	case "host", "guest", "visitor", "hostess":
		j := i - 1
		if j > 0 && s.country[j] != 0 {
			j-- // "his Kenyan host"
		}
		return s.lower(j) == "his" || s.lower(j) == "her"
	}
	return false
}

// twoTogether says that "the two men", "the pair", with a verb of the past that
// they do as one, begins at token i.
func (s *story) twoTogether(i int) bool {
	if w := s.lower(i - 1); w != "the" && w != "both" {
		return false
	}
	switch s.lower(i) {
	case "pair", "duo":
		i++
	case "two":
		if !officials[s.lower(i+1)] && !pairNouns[s.lower(i+1)] {
			return false
		}
		i += 2
	default:
		if s.lower(i-1) != "both" || !officials[s.lower(i)] && !pairNouns[s.lower(i)] {
			return false
		}
		i++
	}
	w := s.lower(i)
	return jointDeeds[w] || pastVerbs[w]
}

// pairNouns are words for two people who stand side by side.
var pairNouns = set("men", "women", "premiers", "colleagues", "counterparts", "statesmen", "diplomats", "secretaries", "chancellors")

// jointDeeds are what two do together only where they meet.
var jointDeeds = set("agreed", "discussed", "signed", "shook", "toured", "inspected", "opened", "inaugurated", "unveiled", "ate", "drank", "dined", "lunched", "sat", "walked",
	"drove", "embraced", "talked", "exchanged", "reviewed", "launched", "laid", "planted", "boarded", "parted", "posed", "welcomed")

// datedElsewhere says that sentence k, past the opening, gives a day of its own.
func (s *story) datedElsewhere(k int) bool {
	return !s.inLead(k) && len(s.datesIn(k)) > 0
}

// relations are those who hold the like office elsewhere.
var relations = set("counterpart", "colleague", "homologue")

// relatedTo says that the person is named by what he is to another who is there:
// "his host, X", "her Senegalese colleague, X, showed her the train".
func (s *story) relatedTo(p text.Person) bool {
	for j := p.Token - 1; j >= 0 && j > p.Token-7; j-- {
		w := s.lower(j)
		if !relations[w] && w != "host" && w != "guest" && w != "hostess" && w != "visitor" {
			continue
		}
		for i := j - 1; i >= 0 && i > j-4; i-- {
			if v := s.lower(i); v == "his" || v == "her" || v == "'s" {
				return true
			}
		}
	}
	return false
}
