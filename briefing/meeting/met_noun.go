package meeting

import (
	"slices"

	"brief/briefing/text"
)

// talksAt reads who held the talks at token i of sentence k: "talks between X and Y",
// "X's talks with Y", "X held talks with Y", "at the meeting with Y X said", "the talks
// were led by X and Y", "at their meeting X and Y".
func (s *story) talksAt(i, k int) (a, b []string) {
	x := s.d.Sentences[k]
	if w := s.lower(i + 1); w == "between" || w == "of" || s.lower(i+2) == "between" {
		if out := s.objectsFrom(i+1, x); len(out) > 1 {
			return out, nil
		}
	}
	if them := s.withWhom(i, x); len(them) > 0 {
		if n := s.personBack(i, max(x.First, i-8)); n >= 0 && s.lower(s.personEnd(s.d.People[n])) == "'s" {
			return []string{s.d.People[n].Name}, them
		}
		if h := s.holder(i, x); h > 0 {
			return s.subjectsOf(h, k), them
		}
		return s.speakerBeside(i, k, them), them
	}
	if s.lower(i-1) == "their" || s.lower(i-2) == "their" {
		return s.onlyTwo(x), nil
	}
	if by := s.ledAt(i, x); by > 0 {
		if out := s.objectsFrom(by, x); len(out) > 1 {
			return out, nil
		}
	}
	if h := s.holder(i, x); h > 0 && !s.withOther(i, x) {
		return s.reciprocal(h, k), nil
	}
	if s.atEvent(i, x.First) && !s.sits(i, x) || i == x.First {
		return s.pairIn(k), nil
	}
	return nil, nil
}

// pairIn are the two people whom sentence k names side by side as acting, and nobody
// else with them; or whom its "the leaders" means.
func (s *story) pairIn(k int) []string {
	x := s.d.Sentences[k]
	if out := s.onlyTwo(x); out != nil {
		n := s.personAt(x.First, x.Last)
		if s.acts(n, x) && slices.Equal(s.besideOn(n, x), out) {
			return out
		}
		return nil
	}
	for j := x.First; j < x.Last && len(s.namedIn(k)) == 0; j++ {
		if !s.quoted[j] && s.calledTwo(j, x) && (deedWord(s.lower(j)) || s.lower(j) == "took") {
			return s.lastTwo(k, j)
		}
	}
	return nil
}

// delegationHeads are those who lead the delegations of the event: "Chile's delegation is
// headed by X", "at the head of the Omani delegation is Y".
func (s *story) delegationHeads() []string {
	var out []string
	for n := range s.d.People {
		p := s.d.People[n]
		k := int(s.sentenceOf(p.Token))
		if k < 0 || !s.isText(k) || s.order[k] >= tieReach || p.Source || s.quoted[p.Token] || slices.Contains(out, p.Name) {
			continue
		}
		x, at := s.d.Sentences[k], s.mentionStart(p)-1
		headed := s.lower(at) == "by" && headWords[s.lower(at-1)] && s.within(max(x.First, at-9)-1, 9, x, delegations)
		first := s.lower(at) == "is" || s.lower(at) == "was"
		if headed || first && delegations[s.lower(at-1)] && s.within(max(x.First, at-10)-1, 8, x, headWords) {
			out = append(out, p.Name)
		}
	}
	return out
}

// objectsFrom are the people whom the preposition at token i governs.
func (s *story) objectsFrom(i int, x text.Sentence) []string {
	n := s.personAt(i+1, min(x.Last, i+1+metReach))
	if n < 0 || s.d.People[n].Source || s.quoted[s.d.People[n].Token] || !s.reaches(i+1, s.mentionStart(s.d.People[n])) {
		return nil
	}
	return s.besideOn(n, x)
}

// holder is the token of the verb that has the talks at token i for its object, 0 if
// none does: "held bilateral talks", "had a short meeting".
func (s *story) holder(i int, x text.Sentence) int {
	for j := i - 1; j >= x.First && j > i-9; j-- {
		switch w := s.lower(j); {
		case holds[w]:
			return j
		case w == "," || w == ";" || w == "that" || w == "at" || w == "during" || w == "after" || w == "for" || w == "to" && s.lower(j+1) != "hold" || w == "with" || w == "by" || deedWord(w):
			return 0
		}
	}
	return 0
}

// ledAt is the preposition behind the talks at token i that names those who led or
// attended them, 0 if none does. A session that many attend is no talks of two, but its
// chairmen are there together.
func (s *story) ledAt(i int, x text.Sentence) int {
	sits := s.sits(i, x)
	for j := i + 1; j < min(x.Last, i+24); j++ {
		switch w := s.lower(j); {
		case w == "chairmanship" || w == "participation" && !sits:
			return sometimesAt(s.lower(j+1) == "of", j+1)
		case w == "chaired" || w == "co-chaired" || w == "cochaired", !sits && (headWords[w] || w == "attended" || w == "held"):
			if by := s.byAfter(j, x); by > 0 {
				return by
			}
		case w == ";" || w == "that" || s.personAt(j, j+1) >= 0:
			return 0
		}
	}
	return 0
}

func sometimesAt(is bool, at int) int {
	if is {
		return at
	}
	return 0
}

// byAfter is the "by" that follows the participle at token j with no more than a place
// and a time between, 0 if none does.
func (s *story) byAfter(j int, x text.Sentence) int {
	for n := j + 1; n < min(x.Last, j+14); n++ {
		switch w := s.lower(n); {
		case w == "by":
			return n
		case deedWord(w) || w == "and" || w == ";" || s.personAt(n, n+1) >= 0:
			return 0
		}
	}
	return 0
}

// speakerBeside is who was at the talks with others at token i: the one person beside
// them whom the sentence names as acting, or its "he".
func (s *story) speakerBeside(i, k int, them []string) []string {
	x := s.d.Sentences[k]
	name := ""
	for n := max(s.personAt(x.First, x.Last), 0); n < len(s.d.People) && s.d.People[n].Token < x.Last; n++ {
		p := s.d.People[n]
		if s.quoted[p.Token] || p.Source || slices.Contains(them, p.Name) || p.Token < x.First {
			continue
		}
		if name != "" && name != p.Name || !s.acts(n, x) {
			return nil
		}
		name = p.Name
	}
	if name != "" {
		return []string{name}
	}
	for j := x.First; j < x.Last; j++ {
		if w := s.lower(j); !s.quoted[j] && (w == "he" || w == "she") {
			return s.antecedent(j, k)
		}
	}
	return nil
}

var holds = set("held", "had", "holding", "holds", "hold", "conducted", "began", "begun", "opened", "started", "has", "concluded", "ended", "completed", "led", "chaired", "having", "gave")
