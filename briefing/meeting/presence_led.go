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
		case "headed", "led", "chaired", "co-chaired", "represented", "attended", "cochaired":
			return true
		case "co-chair", "co-chairs", "co-chairman", "co-chairmen", "chair":
			if w := s.lower(i + 1); w == "is" || w == "are" || w == "was" || w == "were" {
				return true // "on the Russian side the co-chair was X"
			}
		case "chairmanship":
			return !s.besideMany()
		case "heads":
			if s.lower(i+1) != "of" {
				return true
			}
		case "under":
			if s.within(max(x.First-1, i-9), 8, x, delegations) {
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
		case "delivered", "conveyed", "handed":
			if s.lower(i+1) == "by" {
				return true
			}
		case "put", "affixed", "appended":
			if signatures[s.lower(i-2)] && s.within(i, 4, x, byWhom) {
				return true // "the signatures were put to it by X and Y"
			}
		case "head":
			if s.lower(i-1) == "the" && s.lower(i-2) == "at" && s.lower(i+1) == "of" {
				return s.within(i+1, 6, x, delegations) // "at the head of Chile's delegation is X"
			}
		case "delegation", "side":
			if s.lower(i+1) == "by" {
				return true
			}
		case "participation", "countersigned":
			return true
		case "accompanied", "joined", "witnessed":
			if s.lower(i+1) == "by" {
				return !s.hadBy(i, x)
			}
		case "presence":
			if s.lower(i-1) == "the" && s.lower(i-2) == "in" && s.lower(i+1) == "of" {
				return true
			}
		}
	}
	return s.attends(p, x)
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
		case "present":
			if s.lower(i-1) == "those" && s.lower(i-2) == "among" {
				return true // "X and Y were among those present"
			}
			if toBe[s.lower(i-1)] || toBe[s.lower(i-2)] && s.lower(i-1) == "also" {
				return true // "X was also present at the ceremony"
			}
		case "attendance":
			return s.lower(i-1) == "in"
		case "part":
			if s.lower(i-1) == "took" && s.lower(i+1) == "in" {
				return true
			}
		case "attended", "attending", "chaired", "co-chaired", "participated", "led", "headed":
			return true
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
