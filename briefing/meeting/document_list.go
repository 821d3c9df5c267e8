package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// opensList says that the words at token i begin the documents of a sum:
// "including", "among them", "namely".
func (s *story) opensList(i int) bool {
	switch s.lower(i) {
	case "including", "namely", "notably", "comprising", "specifically":
		return true
	case "in":
		return s.lower(i+1) == "particular"
	case "among":
		return s.lower(i+1) == "them" || s.lower(i+1) == "which" || s.lower(i+1) == "these"
	case "such":
		return s.lower(i+1) == "as"
	}
	return false
}

// betweenItems says that token i only parts the documents of a list.
func (s *story) betweenItems(i int) bool {
	switch s.lower(i) {
	case ",", "and", "as", "well", ";":
		return true
	case "-", "–":
		return s.d.Tokens[i].Kind == text.Punct
	}
	return closing(s.lower(i))
}

// setOffOccasion moves past a place or day between commas: "the signature, in Lima,
// of the Terms"; it is i where none stands there.
func (s *story) setOffOccasion(i int, x text.Sentence) int {
	if s.lower(i) != "," {
		return i
	}
	if j := s.skipOccasion(i+1, x); j > i+1 && s.lower(j) == "," {
		return j + 1
	}
	return i
}

// skipOccasion moves past the place and the day between a verb and what it
// governs: "signed in Quito on Monday a treaty".
func (s *story) skipOccasion(i int, x text.Sentence) int {
	for i < x.Last {
		switch w := s.lower(i); {
		case w == "here", w == "there", w == "today", w == "yesterday", w == "jointly":
			i++
		case w == "with" && s.documentBehind(i, x) > 0:
			i = s.documentBehind(i, x) // "signed with his Peruvian counterpart, X, a protocol"
		case w == "what":
			j := i + 1
			for ; j < x.Last && j < i+8 && !naming[s.lower(j)]; j++ {
			}
			if !naming[s.lower(j)] {
				return i
			}
			i = j + 1 // "signed what officials called a framework agreement"
		case w == "for" && durations[s.lower(s.pastCount(i+1))]:
			i = s.pastCount(i+1) + 1 // "renewed for another five years"
		case w == "in" && s.placeAt(i+1):
			for i++; i < x.Last && s.d.Tokens[i].Capital; i++ {
			}
		case w == "in" && s.capitalAt(i+1) > 0:
			i = s.capitalAt(i + 1)
		case w == "at" && s.lower(i+1) == "the" && s.d.Tokens[min(i+2, len(s.d.Tokens)-1)].Capital:
			for i += 2; i < x.Last && (s.d.Tokens[i].Capital || s.lower(i) == "of" || s.lower(i) == "du" || s.lower(i) == "de" || s.lower(i) == "des"); i++ {
			}
		case w == "on" && s.dateAt(i+1):
			for i++; i < x.Last && s.dateAt(i); i++ {
			}
		case w == "on" && weekdayOrDay(s.lower(i+1)):
			i += 2
			for j := i; j < x.Last && (s.dateAt(j) || s.lower(j) == ","); j++ {
				i = j + 1 // "on Monday, 13 June 2022, a memorandum"
			}
		default:
			return i
		}
	}
	return i
}

var naming = set("called", "call", "described", "termed", "dubbed", "hailed")

// documentBehind is the article of the document behind the people with whom it was
// signed, whom "with" at token i brings in; 0 if none follows them.
func (s *story) documentBehind(i int, x text.Sentence) int {
	if s.documentAt(i+1, x) {
		return 0 // "ended with a joint communiqué"
	}
	for j := i + 1; j < x.Last && j < i+24; j++ {
		switch w := s.lower(j); {
		case (w == "a" || w == "an") && s.documentAt(j, x):
			return j
		case saying[w], w == ";", w == "that", w == "which", signVerb[w] != "":
			return 0
		}
	}
	return 0
}

var durations = set("years", "year", "months")

// pastCount moves past the number of a duration: "another five", "a further two".
func (s *story) pastCount(i int) int {
	for n := 0; n < 3; n++ {
		if w := s.lower(i); w != "another" && w != "a" && w != "further" && !s.countAt(i) {
			break
		}
		i++
	}
	return i
}

// listAfter is the sentence that ends in the colon before a list of the documents
// of the act at token i, -1 if none follows: "… were signed. Among them:".
func (s *story) listAfter(k, i int, x text.Sentence) int {
	if s.listFollows(i, x) {
		return k
	}
	if k+1 >= len(s.d.Sentences) {
		return -1
	}
	next := s.d.Sentences[k+1]
	if next.Last-next.First > 6 || s.lower(next.Last-1) != ":" {
		return -1
	}
	for j := x.First; j < x.Last; j++ {
		if sums[s.lower(j)] {
			return k + 1
		}
	}
	return -1
}

// listFollows says that a list of documents follows the sentence: "The
// following documents were signed:".
func (s *story) listFollows(i int, x text.Sentence) bool {
	if s.lower(x.Last-1) != ":" {
		return false
	}
	for j := x.First; j < x.Last; j++ {
		if w := s.lower(j); w == "following" || w == "documents" || w == "agreements" || w == "instruments" {
			return true
		}
	}
	return false
}

// listed reads the items of the list after sentence k.
func (s *story) listed(k int, act string) []briefing.Document {
	var out []briefing.Document
	open := true // the item before ended in a semicolon
	for n := k + 1; n < len(s.d.Sentences) && len(out) < 60; n++ {
		x := s.d.Sentences[n]
		item := open && (s.lower(x.Last-1) == ";" || n > k+1)
		open = s.lower(x.Last-1) == ";"
		if mark := &s.d.Tokens[x.First]; x.Role != text.ListItem && !item && (mark.Kind == text.Word || mark.Lower == "\"" || mark.Lower == "“") {
			break
		}
		i := x.First
		for i < x.Last && s.d.Tokens[i].Kind != text.Word {
			i++
		}
		i = s.skipArticle(i, x)
		h := s.head(i, x)
		if h < 0 {
			continue
		}
		p := phrase{first: i, last: s.trimEnd(h, x.Last)}
		out = append(out, briefing.Document{Title: s.title(p), Act: act, Cite: s.d.Report.Cite(s.span(p), x.Span)})
	}
	return out
}
