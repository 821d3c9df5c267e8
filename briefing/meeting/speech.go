package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// reported says that the mention stands in what another says ("X recalled that
// Presidents Y and Z had set the task") and no event of the report does.
func (s *story) reported(p text.Person, x text.Sentence) bool {
	from := x.First
	for j := p.Token - 1; j > x.First; j-- {
		if s.lower(j) == ";" {
			from = j // "announced that …; on the other side the co-chair is X"
			break
		}
	}
	for j := from + 1; j < p.Token; j++ {
		if s.lower(j) != "that" || !saying[s.lower(j-1)] && !saying[s.lower(j-2)] && !sayingNow[s.lower(j-1)] {
			continue
		}
		if w := s.lower(j - 1); (w == "recalling" || w == "recalled" || w == "reminded" || w == "reminding") && !s.commaBetween(j, p.Token) {
			return true // what is recalled is past
		}
		r := s.ranges[s.sentence[p.Token]]
		for _, t := range s.triggers[r[0]:r[1]] {
			if t.token > j && !t.background {
				return false
			}
		}
		return true
	}
	return false
}

var saying = set("said", "says", "told", "noted", "stressed", "underlined", "emphasized", "emphasised", "added", "stated", "expressed", "praised", "recalled", "highlighted",
	"pointed", "declared", "remarked", "announced", "replied", "thanked", "congratulated", "invited", "proposed", "reaffirmed", "reiterated", "hailed", "concluded",
	"called", "assured", "informed", "supported", "welcomed", "opined", "urged", "suggested", "confirmed", "described", "spoke", "presented", "appreciated", "conveyed", "briefed", "explained")

// sayingNow are participles of speech: "Recalling that the first President …".
var sayingNow = set("recalling", "reminding", "noting", "stressing", "adding", "underlining", "emphasizing", "emphasising", "saying", "stating", "reminded")

// interviewed says that the report's interview is with the person: "interview
// with X", "X in an interview", but not "interviewed by X".
func (s *story) interviewed(p text.Person, k int) bool {
	if s.kind != briefing.KindInterview || s.lower(p.First-1) == "by" {
		return false
	}
	r := s.ranges[k]
	for _, t := range s.triggers[r[0]:r[1]] {
		if t.kind == briefing.KindInterview && !t.background {
			return s.inLead(k)
		}
	}
	return false
}

// speaks says that the person is the subject of a verb of speech.
func (s *story) speaks(p text.Person) bool {
	if s.lower(s.personEnd(p)) == ":" && p.First == s.d.Sentences[s.sentence[p.Token]].First {
		return true // "PRIME MINISTER X: …" in a transcript
	}
	i := s.pastAside(s.personEnd(p))
	for n := 0; n < 3; n++ {
		if saying[s.lower(i+n)] || n == 1 && sayingNow[s.lower(i+n)] && s.lower(i) == "," {
			return true
		}
		if w := s.lower(i + n); w != "also" && w != "further" && w != "then" && w != "has" && w != "," {
			break
		}
	}
	if s.speaksWith(p) || s.pastOffice(p) {
		return true
	}
	// "noted Kazakh Prime Minister X": the office stands between.
	for _, j := range [2]int{p.Token - 1, p.First - 1} {
		switch s.lower(j) {
		case "said", "noted", "stressed", "added", "told", "says":
			return true
		case "to":
			return s.lower(j-1) == "according"
		}
	}
	return false
}

// pastOffice says that a verb of speech stands behind the office that is set off from the
// name: "X, Ambassador of Oman to Chile, hailed the talks".
func (s *story) pastOffice(p text.Person) bool {
	i := s.personEnd(p)
	if s.lower(i) != "," || p.Office == "" && !s.d.IsNameWord(i+1) {
		return false
	}
	for j := i + 1; j < i+20; j++ {
		if s.lower(j) == "," {
			return saying[s.lower(j+1)]
		}
		if s.lower(j) == "." || s.lower(j) == ";" || s.lower(j) == "who" {
			return false
		}
	}
	return false
}

// speaksWith says that the person says something with another named beside him:
// "Ministers X of A and Y of B stressed".
func (s *story) speaksWith(p text.Person) bool {
	i := s.pastHome(s.personEnd(p))
	if s.lower(i) == "and" {
		n := s.personAt(i+1, i+7)
		if n < 0 {
			return false
		}
		i = s.pastHome(s.personEnd(s.d.People[n]))
		return saying[s.lower(i)]
	}
	return i > s.personEnd(p) && saying[s.lower(i)]
}

// pastHome is the token behind an "of A" at token i that says where somebody is
// from, i itself where there is none.
func (s *story) pastHome(i int) int {
	j := i + 1
	if s.lower(i) != "of" {
		return i
	}
	if s.lower(j) == "the" {
		j++
	}
	if j >= len(s.country) || s.country[j] == 0 {
		return i
	}
	for end := s.d.Countries[s.country[j]-1].End; j < len(s.d.Tokens) && s.d.Tokens[j].Start() < end; j++ {
	}
	return j
}

// pastAside moves past what stands between a name and its verb: "in turn,",
// "on his part,", "having greeted X,", "for his part".
func (s *story) pastAside(i int) int {
	j := i
	if s.lower(j) == "," {
		j++
	}
	switch s.lower(j) {
	case "in", "on", "for":
		for n := 1; n < 4; n++ {
			if w := s.lower(j + n); w == "turn" || w == "part" || w == "side" {
				j += n + 1
				if s.lower(j) == "," {
					j++
				}
				return j
			}
		}
	case "having", "who":
		for n := 1; n < 14; n++ {
			if s.lower(j+n) == "," {
				return j + n + 1
			}
		}
	}
	return i
}
