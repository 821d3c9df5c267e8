package meeting

import (
	"slices"

	"brief/briefing/text"
)

// metReach is how many tokens may stand between a verb and whom it is about.
const metReach = 26

// subjectsOf are the names of the people who do what the verb or event at token i of
// sentence k tells: those named before it with nothing between that has a subject of its
// own, or whom its "he" leaves no doubt of.
func (s *story) subjectsOf(i, k int) []string {
	x := s.d.Sentences[k]
	first, _ := s.clause(i, x)
	for j := i - 1; j >= first && j > i-5; j-- {
		switch w := s.lower(j); {
		case w == "he" || w == "she":
			return s.antecedent(j, k)
		case w == "they" || w == "it" || w == "we" || w == "i":
			return nil
		}
	}
	n := s.personBack(i, max(x.First, i-60))
	if n < 0 || !s.acts(n, x) || !s.leadsTo(s.personEnd(s.d.People[n]), i) {
		return nil
	}
	return s.withGuest(s.besideBack(n, x), s.personEnd(s.d.People[n]), i, k)
}

// personBack is the index of the last person named in tokens [first, i), -1 if none is.
func (s *story) personBack(i, first int) int {
	n, _ := slices.BinarySearchFunc(s.d.People, i, func(p text.Person, t int) int { return p.Token - t })
	if n--; n >= 0 && s.d.People[n].Token >= first && s.personEnd(s.d.People[n]) <= i {
		return n
	}
	return -1
}

// acts says that the person is named as one who may act in the sentence: not as the
// owner of something, nor behind a preposition other than that of a delegation's head.
func (s *story) acts(n int, x text.Sentence) bool {
	p := s.d.People[n]
	if p.Source || s.quoted[p.Token] || s.lower(s.personEnd(p)) == "'s" || s.ofOther(p, x) {
		return false
	}
	w := s.lower(s.mentionStart(p) - 1)
	if before := s.lower(s.mentionStart(p) - 2); w == "by" || w == "under" {
		return headWords[before] || delegations[before]
	}
	return !behindWords[w]
}

// mentionStart is the first token of the person's mention with what goes before it: "the
// Omani", "his visiting", "Minister of Trade of Oman,".
func (s *story) mentionStart(p text.Person) int {
	i := s.officeStart(p)
	for j := i - 1; j >= 0 && j > i-7; j-- {
		switch w := s.lower(j); {
		case w == "the" || w == "his" || w == "her" || w == "their" || w == "a" || w == "an" || w == "'s":
			i = j
		case relations[w] || w == "visiting" || w == "host" || w == "guest" || w == "then" || w == "-" || s.ofCountry(j):
			i = j
		case w == ",":
			if !relations[s.lower(j-1)] && s.lower(j-1) != "host" && s.lower(j-1) != "guest" {
				return i
			}
		default:
			return i
		}
	}
	return i
}

// ofCountry says that token j is a country's name or adjective before an office, not the
// place where something was: "the Omani Minister", not "in Riga Minister X".
func (s *story) ofCountry(j int) bool {
	if w := s.lower(j - 1); w == "in" || w == "to" || w == "from" {
		return false
	}
	return s.country[j] != 0 || s.countryEnds(j)
}

// officeStart is the first token of the person's mention with the office before it, the
// name's own where one office stands before several: "Presidents X and Y".
func (s *story) officeStart(p text.Person) int {
	if n := s.personBack(p.Token, p.First); n >= 0 || p.First > p.Token {
		return p.Token
	}
	return p.First
}

// leadsTo says that what stands in tokens [from, i) belongs to the subject before it or
// to the verb behind it: words set off by commas, a time, an adverb, or a deed before "and".
func (s *story) leadsTo(from, i int) bool {
	last := from - 1 // the last comma
	commas := 0
	for j := from; j < i; j++ {
		switch w := s.lower(j); {
		case w == ",":
			last = j
			commas++
		case w == ";" || w == ":" || w == "." || w == "that" || w == "whose" || w == "whom" || w == "while" || w == "when" || w == "if" || w == "he" || w == "she" || w == "they" || w == "it":
			return false
		}
	}
	deed := false
	for j := max(last+1, from); j < i; j++ {
		w := s.lower(j)
		switch {
		case w == "who" && j == from+1 && commas == 1:
			return s.beforeAdverbs(i) == j+1 // "X, who has held"
		case w == "who" || w == "which":
			return false
		case deedWord(w) && !auxiliary[w]:
			deed = true
		}
	}
	prev := s.lower(s.beforeAdverbs(i) - 1)
	if deed || commas == 1 {
		if !deed && s.lower(from) == "," && s.lower(from+1) == "and" {
			return true // "X, and the delegation with him, held"
		}
		return prev == "and" || prev == "," || s.beforeAdverbs(i) == from
	}
	return true
}

// beforeAdverbs moves before the auxiliaries and adverbs that end before token i.
func (s *story) beforeAdverbs(i int) int {
	for i > 0 && (auxiliary[s.lower(i-1)] || s.dated[i-1] || s.lower(i-1) == "on" && s.dated[i] || weekdayOrDay(s.lower(i-1))) {
		i--
	}
	return i
}

// besideBack are the names of person n and of those before it whom "and" or "with"
// joins to it.
func (s *story) besideBack(n int, x text.Sentence) []string {
	out := []string{s.d.People[n].Name}
	for ; n > 0 && s.d.People[n-1].Token >= x.First; n-- {
		p := s.d.People[n-1]
		if beside, and := s.sideBySide(n - 1); !beside || !and && len(out) == 1 || p.Source || s.quoted[p.Token] {
			break
		}
		out = append(out, p.Name)
	}
	slices.Reverse(out)
	return out
}

// sideBySide says that person n and the next one are named side by side: nothing but
// their offices, sides and "and" stands between, or a comma alone, as within a list.
func (s *story) sideBySide(n int) (beside, and bool) {
	from, to := s.personEnd(s.d.People[n]), s.mentionStart(s.d.People[n+1])
	for j := from; j < to; j++ {
		switch w := s.lower(j); {
		case w == "and" || w == "with" || w == "&":
			beside, and = true, true
		case w == "," && j == to-1:
			beside = true
		case deedWord(w) && !headWords[w], w == ";" || w == ":" || w == "." || w == "that" || w == "who" || w == "which" || w == "whose" || w == "to" || w == "after" || w == "while":
			return false, false
		}
	}
	return beside && to-from < metReach, and
}

// deedWord says that a word may be what a subject does or did.
func deedWord(w string) bool {
	return saying[w] || tieVerbs[w] || toldVerbs[w] || toBe[w] || pastVerbs[w] || signVerb[w] != "" && w != "signature" && w != "paper" && w != "names" && w != "name" || receives[w] || w == "meets" || w == "meet"
}

var (
	// headWords are what stands before "by" where it names the head of those who act.
	headWords   = set("led", "headed", "chaired", "co-chaired", "cochaired", "represented", "head")
	behindWords = set("of", "for", "with", "by", "to", "from", "about", "after", "against", "at", "on", "in", "before", "between", "than", "without", "towards", "regarding")
	auxiliary   = set("has", "have", "had", "also", "then", "later", "separately", "jointly", "today", "yesterday", "earlier", "was", "were", "is", "are", "recently", "subsequently",
		"personally", "will", "to", "be", "briefly", "afterwards", "again", "both", "each", "together", "just", "further", "in", "turn")
)
