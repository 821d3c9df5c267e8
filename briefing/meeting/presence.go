package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// possessor says that the person only owns what is told of: "the Russian
// President's special envoy", "Mr X's predecessor", but not "X's visit".
func (s *story) possessor(p text.Person) bool {
	i := p.Token
	for i < len(s.d.Tokens) && s.d.Tokens[i].Start < p.End {
		i++
	}
	if s.lower(i) != "'s" {
		return false
	}
	for j := i + 1; j < i+5; j++ {
		if eventNouns[s.lower(j)] {
			return false
		}
	}
	return true
}

// reported says that the mention stands in what another says ("X recalled that
// Presidents Y and Z had set the task") and no event of the report does.
func (s *story) reported(p text.Person, x text.Sentence) bool {
	for j := x.First + 1; j < p.Token; j++ {
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

// elsewhere says that the clause of the mention tells of another event.
func (s *story) elsewhere(p text.Person, k int) bool {
	r := s.ranges[k]
	near, bg := 1<<20, false
	for _, t := range s.triggers[r[0]:r[1]] {
		if n := abs(t.token - p.Token); n < near {
			near, bg = n, t.background
		}
	}
	return bg
}

// genitive nouns: what stands before "of X" when X himself is not there.
var absentNouns = set("instruction", "instructions", "behalf", "greetings", "invitation", "initiative", "leadership", "policy", "decree", "order", "orders", "memory",
	"message", "letter", "agreement", "agreements", "statement", "words", "regards", "legacy", "death", "portrait", "decision", "task", "tasks", "will", "wishes",
	"successor", "predecessor", "name", "support", "efforts", "vision", "book", "monument", "tomb", "grave", "cabinet", "office", "administration", "service", "era")

// ofOther says that the person is only somebody in whose name a thing is done:
// "on the instructions of President X", "set by President X".
func (s *story) ofOther(p text.Person, x text.Sentence) bool {
	i := p.First
	w := s.lower(i - 1)
	if w == "the" {
		i--
		w = s.lower(i - 1)
	}
	switch w {
	case "of", "from":
		if w == "of" && (eventNouns[s.lower(i-2)] || s.lower(i-2) == "trip") && s.isBackground(i-2, x) {
			return true // "results of the recent visit of X"
		}
		// Who invites is the host.
		return absentNouns[s.lower(i-2)] && !(s.lower(i-2) == "invitation" && s.lower(i-4) == "at")
	case "by":
		switch s.lower(i - 2) {
		case "set", "issued", "approved", "announced", "declared", "voiced", "outlined", "initiated", "founded", "proposed", "given", "appointed":
			return true
		}
	case "to":
		switch s.lower(i - 2) {
		case "regards", "greetings", "message", "letter", "condolences", "invitation", "gratitude", "thanks":
			return true
		}
	case "under":
		return true
	case "late":
		return true
	}
	for j := i; j < p.Token; j++ {
		if s.lower(j) == "late" {
			return true
		}
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
	i := p.Token
	for i < len(s.d.Tokens) && s.d.Tokens[i].Start < p.End {
		i++
	}
	for n := 0; n < 3; n++ {
		if saying[s.lower(i+n)] {
			return true
		}
		if w := s.lower(i + n); w != "also" && w != "further" && w != "then" && w != "has" && w != "in" && w != "turn" && w != "," {
			break
		}
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

// ledBy says that a delegation or session was led by the person, or that the
// person attended.
func (s *story) ledBy(p text.Person, x text.Sentence) bool {
	first := max(x.First, p.Token-24)
	by := false
	for i := p.Token - 1; i >= first; i-- {
		switch s.lower(i) {
		case "by":
			by = true
		case ",", ";":
			by = false
		case "headed", "led", "chaired", "co-chaired", "represented", "attended", "chairmanship", "cochaired", "heads":
			return true
		case "welcome":
			return i > x.First && i > p.Token-8
		case "greeted", "received", "welcomed", "hosted":
			if s.lower(i+1) == "by" || by {
				return true // "welcomed at the airport by"
			}
		case "delegation", "side":
			if s.lower(i+1) == "by" {
				return true
			}
		case "participation":
			return true
		}
	}
	i := p.Token
	for i < x.Last && i < p.Token+14 {
		switch s.lower(i) {
		case "attended", "chaired", "co-chaired", "participated", "led", "headed":
			return true
		}
		i++
	}
	return false
}
