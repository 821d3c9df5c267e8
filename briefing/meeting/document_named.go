package meeting

import (
	"unicode"

	"brief/briefing"
	"brief/briefing/text"
)

// namedLater puts a document in the place of one told before without a name ("a trade
// pact") where the phrase of sentence x gives its name: "the document, which is known as
// a Comprehensive Economic Partnership Agreement, was signed", "the Free Trade Agreement
// was signed by X and Y". It says whether it did: never where two may be meant.
func (s *story) namedLater(p phrase, d briefing.Document, named []briefing.Document, x text.Sentence) bool {
	if p.noun != "" || s.within(x.First-1, x.Last-x.First, x, oneMore) || !s.d.Tokens[p.first].Capital {
		return false
	}
	if !s.knownAs(p.first, x) && !(s.lower(p.first-1) == "the" && s.plainName(p)) {
		return false
	}
	kind, title := kindOf(d.Title), ""
	nameOf := func(o *briefing.Document) bool {
		return o.Act == d.Act && o.Cite.End <= x.Start && kindOf(o.Title)&kind != 0 && nameless(o.Title)
	}
	for n := range named {
		if o := &named[n]; nameOf(o) {
			if title != "" && title != o.Title {
				return false
			}
			title = o.Title
		}
	}
	for n := range named {
		if nameOf(&named[n]) {
			named[n] = d
		}
	}
	return title != ""
}

// knownAs says that the name at token i is what a document of the sentence is called:
// "the pact, known as a", "the document, which is called the".
func (s *story) knownAs(i int, x text.Sentence) bool {
	switch s.lower(i - 1) {
	case "a", "an", "the":
		i--
	}
	if s.lower(i-1) == "as" {
		i--
	}
	switch s.lower(i - 1) {
	case "known", "called", "named", "titled", "entitled", "dubbed":
	default:
		return false
	}
	for j := i - 2; j > x.First && j > i-9; j-- {
		if w := s.lower(j - 1); sameKinds[s.lower(j)] != 0 && (w == "the" || w == "this") {
			return true
		}
	}
	return false
}

// plainName says that the words of a name before its noun tell no field apart.
func (s *story) plainName(p phrase) bool {
	if sameKinds[s.lower(p.last-1)] == 0 || !s.d.Tokens[p.last-1].Capital {
		return false
	}
	for j := p.first; j < p.last-1; j++ {
		if w := s.lower(j); !plainWords[w] && w != "comprehensive" && w != "strategic" {
			return false
		}
	}
	return true
}

// nameless says that a title is no name and tells no field apart: "trade pact".
func nameless(title string) bool {
	for _, r := range title {
		if unicode.IsUpper(r) {
			return false
		}
	}
	for _, w := range documentWords(title) {
		if !plainWords[w] && sameKinds[w] == 0 {
			return false
		}
	}
	return true
}

// oneMore are words for a further document.
var oneMore = set("also", "another", "separate", "separately", "further", "second", "other", "besides", "addition", "both", "well")
