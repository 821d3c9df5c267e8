package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// opensList says that the words at token i begin the documents of a sum:
// "including", "among them", "namely".
func (s *story) opensList(i int) bool {
	switch s.lower(i) {
	case "including", "namely", "notably":
		return true
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

// skipOccasion moves past the place and the day between a verb and what it
// governs: "signed in Quito on Monday a treaty".
func (s *story) skipOccasion(i int, x text.Sentence) int {
	for i < x.Last {
		switch w := s.lower(i); {
		case w == "here", w == "there", w == "today", w == "yesterday", w == "jointly":
			i++
		case w == "in" && s.placeAt(i+1):
			for i++; i < x.Last && s.d.Tokens[i].Capital; i++ {
			}
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

// sums are the nouns that stand for documents named one by one after them.
var sums = set("documents", "agreements", "instruments", "memorandums", "memoranda", "mous", "deals", "contracts", "accords", "treaties", "papers", "pacts")

// namedFrom is where the documents of a sum are named: behind "eleven documents,
// among them" or "three instruments:"; -1 where no sum begins at token i or
// none is named.
func (s *story) namedFrom(i int, x text.Sentence) int {
	at := i
	for ; at < x.Last && at < i+5 && !sums[s.lower(at)]; at++ {
		if t := &s.d.Tokens[at]; t.Kind == text.Punct || stopsTitle[t.Lower] {
			return -1
		}
	}
	if at >= x.Last || !sums[s.lower(at)] {
		return -1
	}
	for j := at + 1; j < x.Last && j < at+16; j++ {
		switch w := s.lower(j); {
		case s.opensList(j):
			for j < x.Last && (s.opensList(j) || s.lower(j) == "them" || s.lower(j) == "which" || s.lower(j) == "these" || s.lower(j) == "as") {
				j++
			}
			return j
		case w == ":":
			return j + 1
		case w == ";", w == "and", instrument[w] && s.lower(j-1) != "a", w == ",":
			if !(w == "," && s.opensList(j+1)) {
				return -1
			}
		}
	}
	return -1
}

// sumBefore is where the documents of a sum are named whose passive is at token
// i: "four documents were concluded in their presence: a statement, …"; -1
// where there is none.
func (s *story) sumBefore(i int, x text.Sentence) int {
	for j := i - 1; j >= x.First && j > i-8; j-- {
		if !sums[s.lower(j)] {
			continue
		}
		if s.lower(j+1) == "worth" || s.lower(j+1) == "valued" {
			return -1 // those of companies
		}
		for k := i + 1; k < x.Last-1 && k < i+16; k++ {
			if s.lower(k) == ":" {
				return k + 1
			}
			if s.opensList(k) {
				for s.opensList(k) || s.lower(k) == "them" || s.lower(k) == "which" || s.lower(k) == "these" || s.lower(k) == "as" {
					k++
				}
				return k
			}
		}
		return -1
	}
	return -1
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
		p := phrase{i, s.trimEnd(h, x.Last)}
		out = append(out, briefing.Document{Title: s.title(p), Act: act, Cite: s.d.Report.Cite(s.span(p), x.Span)})
	}
	return out
}
