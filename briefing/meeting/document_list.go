package meeting

import (
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
		case w == "on" && s.dateAt(i+1):
			for i++; i < x.Last && s.dateAt(i); i++ {
			}
		case w == "on" && weekdayOrDay(s.lower(i+1)):
			i += 2
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
		for k := i + 1; k < x.Last-1 && k < i+16; k++ {
			if s.lower(k) == ":" {
				return k + 1
			}
		}
		return -1
	}
	return -1
}
