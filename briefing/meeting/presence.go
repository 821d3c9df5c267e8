package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// possessor says that the person only owns what is told of: "the Russian
// President's special envoy", "Mr X's predecessor", but not "X's visit".
func (s *story) possessor(p text.Person) bool {
	i := s.personEnd(p)
	if s.lower(i) != "'s" {
		return false
	}
	for j := i + 1; j < i+5; j++ {
		if eventNouns[s.lower(j)] {
			// "agreements that were reached during X's visit" look back.
			return s.lower(p.First-1) == "during" && reachedThen[s.lower(p.First-2)]
		}
	}
	return true
}

// reachedThen are participles that "during X's visit" follows where the visit
// is past.
var reachedThen = set("reached", "made", "signed", "achieved", "agreed", "adopted", "concluded", "given", "announced", "outlined")

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
		n := abs(t.token - p.Token)
		if t.background {
			n += 8 // "spoke of an upcoming meeting in a call with X": the call wins
		}
		if n < near {
			near, bg = n, t.background
		}
	}
	return bg
}

// genitive nouns: what stands before "of X" when X himself is not there.
var absentNouns = set("instruction", "instructions", "behalf", "greetings", "invitation", "initiative", "leadership", "policy", "decree", "order", "orders", "memory",
	"message", "letter", "agreement", "agreements", "statement", "words", "regards", "legacy", "death", "portrait", "decision", "task", "tasks", "will", "wishes",
	"successor", "predecessor", "commitment", "commitments", "proposal", "proposals", "name", "support", "efforts", "vision", "book", "monument", "tomb", "grave", "cabinet", "office", "administration", "service", "era")

// frames says that the visit at token i, told past the opening, is only what the
// event took place within.
func (s *story) frames(i int, x text.Sentence) bool {
	if s.kind != briefing.KindMeeting && s.kind != briefing.KindSigning || s.order[s.sentence[i]] < lead {
		return false
	}
	for j := i - 1; j >= x.First && j > i-6; j-- {
		if w := s.lower(j); w == "within" || w == "framework" {
			return true
		}
	}
	return false
}

// ofOther says that the person is only somebody in whose name a thing is done:
// "on the instructions of President X", "set by President X".
func (s *story) ofOther(p text.Person, x text.Sentence) bool {
	i := p.First
	switch j := s.personEnd(p); s.lower(j) {
	case "stayed":
		if s.lower(j+1) == "away" {
			return true
		}
	case "was", "were":
		if s.lower(j+1) == "absent" || s.lower(j+1) == "unable" {
			return true
		}
	}
	w := s.lower(i - 1)
	for w == "the" || w == "first" {
		i--
		w = s.lower(i - 1)
	}
	switch w {
	case "was", "is", "as":
		if p.ByOffice {
			return true // what somebody was
		}
	case "of", "from":
		if w == "of" && (eventNouns[s.lower(i-2)] || s.lower(i-2) == "trip") && s.isBackground(i-2, x) {
			return true // "results of the recent visit of X"
		}
		if w == "of" && s.lower(i-2) == "visit" && s.frames(i-2, x) {
			return true // "took place within the first visit of President X"
		}
		if w == "of" && s.lower(i-2) == "chairmanship" && s.besideMany() {
			return true // who presides over the summit of many is no side
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
		case "regards", "greetings", "message", "letter", "condolences", "invitation", "gratitude", "thanks", "monument", "memorial", "tribute", "homage", "mausoleum", "respects":
			return true
		}
	case "when":
		// "when X was the President"
		if k := s.personEnd(p); s.lower(k) == "was" {
			return true
		}
	case "under", "late", "former", "ex":
		return true
	case "-":
		return s.lower(i-2) == "ex"
	case "and", ",":
		// "conveyed greetings to King X and Prince Y".
		if k := s.personEnding(i - 1); k >= 0 && s.ofOther(s.d.People[k], x) {
			return true
		}
	}
	for j := i; j < p.Token; j++ {
		if s.lower(j) == "late" {
			return true
		}
	}
	return false
}

// personEnd is the token after the mention.
func (s *story) personEnd(p text.Person) int {
	i := p.Token
	for i < len(s.d.Tokens) && s.d.Tokens[i].Start < p.End {
		i++
	}
	return i
}

// personEnding is the index of the person whose mention ends before token i,
// -1 if none does.
func (s *story) personEnding(i int) int {
	k, _ := slices.BinarySearchFunc(s.d.People, i, func(p text.Person, t int) int { return p.Token - t })
	if k > 0 && i > 0 && s.d.People[k-1].End == s.d.Tokens[i-1].End {
		return k - 1
	}
	return -1
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

// listedIn says that the sentence lists a delegation or those present, the
// person among them: "The Finnish delegation included …".
func (s *story) listedIn(p text.Person, x text.Sentence) bool {
	for i := x.First; i < min(p.Token-1, x.First+12); i++ {
		switch s.lower(i) {
		case "delegation", "present", "attendees", "participants", "attendance":
			for j := i + 1; j < min(p.Token, i+4); j++ {
				if listVerbs[s.lower(j)] {
					return true
				}
			}
		}
	}
	return false
}

var listVerbs = set("comprises", "comprised", "consisted", "consists", "includes", "included", "composed", "were", "was", "are")

// ledBy says that a delegation or session was led by the person, or that the
// person attended.
func (s *story) ledBy(p text.Person, x text.Sentence) bool {
	first := max(x.First, p.Token-24)
	by := false
	if s.listedIn(p, x) {
		return true
	}
	for i := p.Token - 1; i >= first; i-- {
		switch s.lower(i) {
		case "by":
			by = true
		case ",", ";":
			by = false
		case "headed", "led", "chaired", "co-chaired", "represented", "attended", "cochaired":
			return true
		case "chairmanship":
			return !s.besideMany()
		case "heads":
			if s.lower(i+1) != "of" {
				return true
			}
		case "welcome":
			return i > x.First && i > p.Token-8
		case "seen":
			if s.lower(i+1) == "off" && by {
				return true
			}
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
	for i < x.Last && i < p.Token+22 {
		switch s.lower(i) {
		case "attended", "attending", "chaired", "co-chaired", "participated", "led", "headed":
			return true
		}
		i++
	}
	return false
}
