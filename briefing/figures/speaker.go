package figures

import (
	"sort"

	"brief/briefing/text"
)

// bindSpeakers finds for each quantity who the report says claims it.
func (s *sent) bindSpeakers() {
	for k := range s.qs {
		s.qs[k].speaker = s.speakerAt(s.qs[k].lo)
		if name := s.forecastBy(&s.qs[k]); name != "" {
			s.qs[k].speaker = name
		}
	}
}

// maxBack is how many sentences back a pronoun or an open quotation may lead.
const maxBack = 8

// speakerAt is the speaker of the words at token i, "" for the report's own.
func (s *sent) speakerAt(i int) string {
	if q := s.quoteAround(i); q >= 0 {
		if name, ok := s.quoteSpeaker(q); ok {
			return name
		}
	}
	if name := s.headlineSource(i); name != "" {
		return name
	}
	name, ok := s.attributed(s.no, i, maxBack)
	if s.floor != "" && s.role != text.Headline {
		if name != "" && s.turn.speech {
			return name // whom the speech quotes
		}
		return s.floor
	}
	if name != "" || ok {
		return name
	}
	if name = s.beforeColon(i); name != "" {
		return name
	}
	if s.heardIn != s.no+1 {
		if s.heard = s.saidAfter(); s.heard == "" {
			s.heard = s.voice()
		}
		s.heardIn = s.no + 1
	}
	return s.heard
}

// sentenceOf is the number of the sentence that holds token i.
func (s *sent) sentenceOf(i int) int {
	ss := s.d.Sentences
	k := sort.Search(len(ss), func(k int) bool { return ss[k].Last > i })
	return min(k, len(ss)-1)
}

func (s *sent) paraOf(i int) int { return s.d.Sentences[s.sentenceOf(i)].Para }

// personAt is the person whose mention starts at token i, or nil.
func (s *sent) personAt(i int) *text.Person {
	ps := s.d.People
	k := s.personFrom(i)
	if k < len(ps) && ps[k].Token == i {
		return &ps[k]
	}
	return nil
}

// personsBefore counts the mentions of people that start before token i.
func (s *sent) personsBefore(i int) int {
	return s.personFrom(i)
}

// personEnding is the person whose mention ends with token i, or nil.
func (s *sent) personEnding(i int) *text.Person {
	if i < 0 || i >= len(s.toks) {
		return nil
	}
	ps := s.d.People
	end := s.toks[i].End()
	k := s.personFrom(i + 1)
	for n := 0; k > 0 && n < 3; n++ {
		k--
		if ps[k].End == end {
			return &ps[k]
		}
	}
	return nil
}

// afterPerson is the token after a mention of a person that starts at token i.
func (s *sent) afterPerson(p *text.Person, i int) int {
	for i < len(s.toks) && s.toks[i].Start() < p.End {
		i++
	}
	return i
}

// after is the word behind token i of the report in lower case, "" where it ends.
func (r *reader) after(i int) string {
	if i+1 >= len(r.toks) {
		return ""
	}
	return r.toks[i+1].Lower
}
