package meeting

import (
	"brief/briefing/text"
)

// listedIn says that the sentence lists a delegation or those present, the
// person among them: "The Finnish delegation included …".
func (s *story) listedIn(p text.Person, x text.Sentence) bool {
	for i := x.First; i < min(p.Token-1, x.First+12); i++ {
		switch s.lower(i) {
		case "with":
			if w := s.lower(i + 1); (w == "him" || w == "her") && toBe[s.lower(i+2)] && i == x.First {
				return true // "With him were X, Y and Z"
			}
			if w := s.lower(i + 1); (w == "his" || w == "her") && cameAlong[s.lower(i-1)] {
				return true // "X came with his Foreign Minister, Y, and Trade Minister Z"
			}
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

var sideWords = set("side", "team", "party")

// listVerbs are verbs that a list of those present follows.
var listVerbs = set("comprises", "comprised", "consisted", "consists", "includes", "included", "composed", "were", "was", "are")

// cameAlong are verbs of coming that "with his" makes a list of who came too.
var cameAlong = set("came", "arrived", "travelled", "traveled", "flew", "travelling", "traveling", "comes")

// ledBy says that a delegation or session was led by the person, or that the
// person attended.
func (s *story) ledBy(p text.Person, x text.Sentence) bool {
	first := max(x.First, p.Token-24)
	by := false
	if s.listedIn(p, x) || s.alsoBy(p, x) {
		return true
	}
	for i := p.Token - 1; i >= first; i-- {
		switch s.lower(i) {
		case "by":
			by = true
		case ",", ";":
			by = false
		case "chairmanship":
			return !s.besideMany()
		case "welcome":
			return i > x.First && i > p.Token-8
		case "head":
			if w := s.lower(i + 1); s.lower(i-2) == "at" && s.lower(i-1) == "its" && (w == "is" || w == "are" || w == "was" || w == "were") {
				return true // "at its head are X and Y"
			}
			if s.lower(i-1) == "the" && s.lower(i-2) == "at" && s.lower(i+1) == "of" {
				return s.within(i+1, 6, x, delegations) || s.within(i+1, 4, x, sideWords) // "at the head of Chile's delegation is X"
			}
		case "accompanied", "joined", "witnessed":
			if s.lower(i+1) == "by" {
				return !s.hadBy(i, x)
			}
		}
		if s.leading(i, x) || s.actedBy(i, x, by) {
			return true
		}
	}
	return s.attends(p, x)
}

// leading says that the word at token i makes whom it governs one who led or was
// there, in whatever voice: "headed", "the co-chair was X", "in the presence of".
func (s *story) leading(i int, x text.Sentence) bool {
	switch s.lower(i) {
	case "headed", "led", "chaired", "co-chaired", "represented", "attended", "cochaired", "participation", "countersigned":
		return true
	case "co-chair", "co-chairs", "co-chairman", "co-chairmen", "chair":
		w := s.lower(i + 1)
		return w == "is" || w == "are" || w == "was" || w == "were" // "on the Russian side the co-chair was X"
	case "heads":
		return s.lower(i+1) != "of"
	case "under":
		return s.within(max(x.First-1, i-9), 8, x, delegations)
	case "presence":
		return s.lower(i-1) == "the" && s.lower(i-2) == "in" && s.lower(i+1) == "of"
	}
	return false
}

// actedBy says that the word at token i tells of an act that only "by" gives to
// somebody who was there; by says that one stands in the clause behind it:
// "welcomed at the airport by", "the Chilean side by".
func (s *story) actedBy(i int, x text.Sentence, by bool) bool {
	switch s.lower(i) {
	case "seen":
		return s.lower(i+1) == "off" && by
	case "greeted", "received", "welcomed", "hosted":
		return s.lower(i+1) == "by" || by
	case "delivered", "conveyed", "handed", "delegation", "side":
		return s.lower(i+1) == "by"
	case "put", "affixed", "appended":
		return signatures[s.lower(i-2)] && s.within(i, 4, x, byWhom) // "the signatures were put to it by X and Y"
	}
	return false
}

var (
	signatures = set("signature", "signatures")
	byWhom     = set("by")
)

// attends says that a verb behind the person makes him one who took part: "X
// chaired the session", "X was present at the ceremony".
func (s *story) attends(p text.Person, x text.Sentence) bool {
	i := p.Token
	for i < x.Last && i < p.Token+22 {
		switch s.lower(i) {
		case ";", "which", "after", "before":
			return false // "said before the talks that Y led"
		case "present":
			if s.lower(i-1) == "those" && s.lower(i-2) == "among" {
				return true // "X and Y were among those present"
			}
			if toBe[s.lower(i-1)] || toBe[s.lower(i-2)] && s.lower(i-1) == "also" {
				return true // "X was also present at the ceremony"
			}
		case "attendance":
			return s.lower(i-1) == "in"
		case "sat":
			if s.lower(i+1) == "in" && (s.lower(i+2) == "." || s.lower(i+2) == "on") {
				return true
			}
		case "part":
			if s.lower(i-1) == "took" && s.lower(i+1) == "in" {
				return true
			}
		case "attended", "attending", "chaired", "co-chaired", "participated", "led", "headed":
			return true
		case "leads":
			if s.within(i, 5, x, delegations) {
				return true
			}
		}
		i++
	}
	return false
}

// alsoBy says that the person is a later one of those who attended: "was attended
// by X, Undersecretary for Political Affairs, and by Y's Ambassador, Z".
func (s *story) alsoBy(p text.Person, x text.Sentence) bool {
	by := false
	for i := p.Token - 1; i > x.First && i > p.Token-60; i-- {
		switch s.lower(i) {
		case "by":
			by = by || s.lower(i-1) == "and" || s.lower(i-1) == ","
			switch s.lower(i - 1) {
			case "attended", "accompanied", "witnessed", "joined":
				return by
			}
		case ";", "that", "which":
			return false
		}
	}
	return false
}

// hadBy says that the past perfect goes before the participle at token i: "had
// visited the site on Tuesday, accompanied by X".
func (s *story) hadBy(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j > i-14; j-- {
		if s.lower(j) == "had" {
			return true
		}
	}
	return false
}
