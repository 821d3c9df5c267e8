package meeting

import (
	"slices"

	"brief/briefing"
)

// sameKinds are nouns by which a report calls a document of another one of them again:
// an economic partnership agreement is "the trade pact" and "the deal" further on.
var sameKinds = func() map[string]int {
	m := map[string]int{}
	for k, group := range [][]string{
		{"agreement", "pact", "deal", "accord", "treaty", "epa", "fta", "cepa", "document", "arrangement", "compact", "convention"},
		{"memorandum", "mou", "memo", "document", "pact", "understanding", "accord"},
		{"plan", "programme", "program", "roadmap", "map", "document"},
		{"declaration", "statement", "communiqué", "communique", "document"},
		{"protocol", "minutes", "record", "document"},
	} {
		for _, w := range group {
			m[w] |= 1 << k
		}
	}
	return m
}()

// toldAgain says that a phrase with a definite article and no title of its own ("the
// trade pact", "this memorandum") means a document that was named before it.
func (s *story) toldAgain(p phrase, named []briefing.Document) bool {
	switch s.lower(p.first - 1) {
	case "the", "this", "that":
	default:
		return false
	}
	if p.last-p.first > 3 || p.noun != "" {
		return false
	}
	kind := sameKinds[s.lower(p.last-1)]
	if kind == 0 || s.d.Tokens[p.last-1].Capital {
		return false
	}
	for _, d := range named {
		if d.Cite.Start < s.d.Tokens[p.first].Start() && kindOf(d.Title)&kind != 0 && s.describes(p, d.Title) {
			return true
		}
	}
	return false
}

// describes says that the words of a phrase before its noun fit a title: they stand in
// it, or say nothing that tells one document from another.
func (s *story) describes(p phrase, title string) bool {
	words := documentWords(title)
	for j := p.first; j < p.last-1; j++ {
		if w := s.lower(j); !plainWords[w] && !slices.Contains(words, w) {
			return false
		}
	}
	return true
}

var plainWords = set("trade", "economic", "free", "new", "bilateral", "historic", "landmark", "partnership", "cooperation", "joint", "framework", "said", "same", "signed", "two-way", "-", "important")

// kindOf is the kind of document that the first noun of a title tells.
func kindOf(title string) int {
	for _, w := range documentWords(title) {
		if k := sameKinds[w]; k != 0 {
			return k
		}
	}
	return 0
}
