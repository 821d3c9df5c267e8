package figures

import (
	"strings"

	"brief/briefing/text"
)

// subjectOf finds the subject of the verb at v inside the tokens [first, last)
// of sentence no. ok is false where no subject stands there; a joint or
// unnamed one gives "" and true.
func (s *sent) subjectOf(v, first, last, no, depth int) (string, bool) {
	if name, ok := s.subjectAfter(v, last); ok {
		return name, true
	}
	k := s.endOfSubject(v, first)
	if k < first {
		return "", false
	}
	if name, ok, told := s.pronounSubject(v, k, first, no, depth); told {
		return name, ok
	}
	if p := s.personEnding(k); p != nil {
		if name := s.pressService(k, first); name != "" {
			return name, true
		}
		return s.alone(p, first), true
	}
	if isOfficeWord(s.toks[k].Lower) && (k > first && (s.toks[k-1].Lower == "the" && !s.toks[k].Capital || capitalOffice(s.toks[k-1].Lower)) || k > 0 && isQuoteMark(s.toks[k-1].Lower)) {
		return s.antecedent(no, k, depth) // "the minister said"
	}
	if name, ok := s.officeHolder(k, first, no, depth); ok {
		return name, true
	}
	if w := s.toks[k].Lower; (w == "and" || w == "but") && k >= v-2 && !looseVerbs.Has(&s.toks[v]) {
		return s.sharedSubject(no, k, depth)
	}
	if looseVerbs.Has(&s.toks[v]) && !wishVerbs.Has(&s.toks[v]) && !s.sideEnds(k) && !s.putsAt(v, last) {
		return "", false // "the ministry wants to halve"
	}
	if p := k - 1; p >= first && isBody(s.toks[k].Lower) && (s.toks[p].Lower == "his" || s.toks[p].Lower == "her") {
		return s.antecedent(no, p, depth) // "her ministry hopes"
	}
	if name := s.headBefore(k, first); name != "" {
		return name, true
	}
	if name, ok := s.heldLater(k, first, no); ok {
		return name, true
	}
	if name, ok := s.bodyEnding(k, first); ok {
		return name, true
	}
	if name, ok := s.unknown(v, k, first); ok {
		return name, true
	}
	if isOfficeWord(s.toks[k].Lower) {
		if name, ok := s.namedNext(no); ok {
			return name, true
		}
		return s.namedOnce(k, first, no)
	}
	return s.plainSubject(v, k, first)
}

// sharedSubject is the subject of a verb that the "and" or "but" at token k joins to the
// verb before it: both have the one that opened the sentence.
func (s *sent) sharedSubject(no, k, depth int) (string, bool) {
	if name, ok := s.sentenceSubject(no, k, depth); ok {
		return name, true // "X agreed but remarked"
	}
	name := s.openingName(&s.d.Sentences[no], k)
	return name, name != "" // "The insurer paid 5 million and expects"
}

// pronounSubject reads a subject that ends with the token k and is a pronoun, joint or
// set apart by commas; told is false where it is none of these.
func (s *sent) pronounSubject(v, k, first, no, depth int) (name string, ok, told bool) {
	switch s.toks[k].Lower {
	case "he", "she":
		name, ok = s.antecedent(no, k, depth)
	case "it":
		if name := s.itsFirm(no, k); name != "" {
			return name, true, true
		}
		if looseVerbs.Has(&s.toks[v]) && !wishVerbs.Has(&s.toks[v]) {
			k = len(s.toks) // "It aims at 800,000" tells of a plan
		}
		return s.bodyBefore(no, k, depth), true, true
	case "they":
		return s.groupBefore(no, depth), true, true
	case "sides", "parties", "we", "i", "presidents", "ministers", "leaders", "statement", "report", "document", "release", "readout", "communique", "communiqué", "reports", "delegations", "countries":
		return "", true, true
	case "who":
		if k-2 >= first && s.toks[k-1].Lower == "," {
			if p := s.personEnding(k - 2); p != nil {
				return p.Name, true, true
			}
		}
		return "", false, true
	case ",":
		name, ok = s.overApposition(v, k, first)
	default:
		return
	}
	return name, ok, true
}

// alone is the name of a person, "" where another says it with them.
func (s *sent) alone(p *text.Person, first int) string {
	if s.joint(p, first) {
		return ""
	}
	return p.Name
}

// subjectAfter reads ", said X": the subject that follows the verb at v.
func (s *sent) subjectAfter(v, last int) (string, bool) {
	if v == 0 || v+1 >= last || tellsSomebody.Has(&s.toks[v]) || s.toks[v-1].Lower != "," && !isQuoteMark(s.toks[v-1].Lower) {
		return "", false
	}
	for k := v + 1; k < last && k < v+12; k++ {
		if p := s.personAt(k); p != nil {
			if e := s.afterPerson(p, k); e < last && s.toks[e].Lower == "'s" {
				continue // "said X's adviser, Y"
			}
			return s.andOther(p, k, last), true
		}
		t := s.toks[k].Lower
		if t == "," && s.personAt(min(k+1, last-1)) == nil && !s.officeGoesOn(k+1, last) || t == "that" || t == "to" || t == "after" || t == "with" || t == "during" || t == "following" || t == "at" || t == "on" {
			break
		}
	}
	if s.toks[v+1].Lower != "the" && !s.toks[v+1].Capital {
		return "", false
	}
	if name, ok := s.institution(v+1, last); ok {
		return name, true
	}
	k := v + 1
	for k+1 < last && k < v+4 && s.toks[k+1].Capital && s.toks[k+1].Kind == text.Word {
		k++
	}
	if name, ok := s.unknown(v, k, v+1); ok || s.toks[k].Lower != "the" {
		return name, ok
	}
	return s.agentAfter(v, last)
}

// tellsSomebody are verbs that whom one speaks to follows, and never the speaker.
var tellsSomebody = text.NewWordSet(`told tells asked asks informed informs assured assures reminded reminds urged urges thanked invited`)

// andOther is the name of the person at token k, "" where another follows with
// "and": both say it.
func (s *sent) andOther(p *text.Person, k, last int) string {
	e := s.afterPerson(p, k)
	if e < last && s.toks[e].Lower == "and" {
		for k := e + 1; k < last && k < e+8; k++ {
			if q := s.personAt(k); q != nil && q.Name != p.Name {
				return ""
			}
			if w := s.toks[k].Lower; w == "," || !s.toks[k].Capital && w != "of" && w != "the" && w != "his" && w != "her" && w != "counterpart" {
				break
			}
		}
	}
	return p.Name
}

// endOfSubject is the last token of the subject of the verb at v, over adverbs,
// words set between commas and a name in brackets.
func (s *sent) endOfSubject(v, first int) int {
	k := v - 1
	for k >= first && isAdverb(s.toks[k].Lower) {
		k--
	}
	if k > first && s.toks[k].Lower == "," {
		for e := k - 1; e > first && e > k-8; e-- {
			if s.toks[e].Lower == "," && interpolates(s.toks[e+1].Lower) {
				k = e - 1 // "The Omani side, in turn, put"
				break
			}
		}
	}
	if e := s.beforeTime(k, first); e < k {
		return e
	}
	if k > first && s.toks[k].Lower == ")" {
		for e := k - 1; e > first && e > k-8; e-- {
			if s.toks[e].Lower == "(" {
				return e - 1 // "President X (Tito) has said"
			}
		}
	}
	return k
}

// joint says whether another person stands before p with "and": both say it.
func (s *sent) joint(p *text.Person, first int) bool {
	k := p.Token - 1
	// Titles may stand between: "and Deputy Prime Minister X".
	for n := 0; k >= first && n < 8; n++ {
		w := s.toks[k].Lower
		if w == "and" {
			return s.personEnding(k-1) != nil || s.toks[max(k-2, first)].Lower == "," && s.personEnding(k-2) != nil
		}
		if !s.toks[k].Capital && w != "of" && w != "the" && w != "'s" && w != "his" && w != "her" && w != "counterpart" {
			return false
		}
		k--
	}
	return false
}

func isAdverb(w string) bool {
	switch w {
	case "also", "further", "has", "had", "have", "earlier", "then", "once", "again", "recently", "particularly", "especially", "specifically", "furthermore", "additionally", "later", "previously", "himself", "herself", "separately", "in", "turn", "meanwhile", "already", "highly", "however", "have-been",
		"moreover", "likewise", "nevertheless", "nonetheless", "often", "always", "soon", "afterwards", "besides", "instead", "repeatedly", "today", "too", "first", "yesterday", "still", "even", "now", "therefore", "thus":
		return true
	}
	return strings.HasSuffix(w, "ly") && w != "italy" && w != "july"
}
