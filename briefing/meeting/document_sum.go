package meeting

import (
	"strings"

	"brief/briefing/text"
)

// sums are the nouns that stand for documents named one by one after them.
var sums = set("documents", "agreements", "instruments", "memorandums", "memoranda", "mous", "deals", "contracts", "accords", "treaties", "papers", "pacts", "texts",
	"protocols", "conventions", "arrangements", "declarations")

// singular is one of the documents that a sum stands for.
var singular = map[string]string{"documents": "document", "agreements": "agreement", "memorandums": "memorandum", "memoranda": "memorandum", "mous": "MoU", "deals": "deal",
	"contracts": "contract", "accords": "accord", "treaties": "treaty", "pacts": "pact", "protocols": "protocol", "conventions": "convention", "arrangements": "arrangement",
	"declarations": "declaration", "instruments": "instrument", "texts": "text"}

// namedFrom is where the documents of a sum are named, and the noun of one of
// them: behind "eleven documents, among them" or "three instruments:"; -1 where
// no sum begins at token i or none is named.
func (s *story) namedFrom(i int, x text.Sentence) (int, string) {
	at := i
	for ; at < x.Last && at < i+5 && !sums[s.lower(at)]; at++ {
		if t := &s.d.Tokens[at]; t.Kind == text.Punct || stopsTitle[t.Lower] {
			return -1, ""
		}
	}
	if at >= x.Last || !sums[s.lower(at)] {
		return -1, ""
	}
	for j := at + 1; j < x.Last && j < at+16; j++ {
		switch w := s.lower(j); {
		case s.opensList(j):
			return s.pastListOpening(j, x), s.oneNoun(at)
		case w == ":", (w == "—" || w == "–" || w == "-" || w == "(") && s.lower(j+1) == "on":
			return j + 1, s.oneNoun(at)
		case w == ";", w == "and", instrument[w] && s.lower(j-1) != "a", w == ",":
			if !(w == "," && s.opensList(j+1)) {
				return -1, ""
			}
		}
	}
	return -1, ""
}

// sumBefore is where the documents of a sum are named whose passive is at token
// i, and the noun of one of them: "four documents were concluded in their
// presence: a statement, …"; -1 where there is none.
func (s *story) sumBefore(i int, x text.Sentence) (int, string) {
	for j := i - 1; j >= x.First && j > i-8; j-- {
		if !sums[s.lower(j)] {
			continue
		}
		if s.lower(j+1) == "worth" || s.lower(j+1) == "valued" {
			return -1, "" // those of companies
		}
		for k := i + 1; k < x.Last-1 && k < i+16; k++ {
			if s.lower(k) == ":" {
				return k + 1, s.oneNoun(j)
			}
			if s.opensList(k) {
				return s.pastListOpening(k, x), s.oneNoun(j)
			}
		}
		return -1, ""
	}
	return -1, ""
}

// pastListOpening moves past the words at token i that open a list: "among them",
// "such as", "in particular".
func (s *story) pastListOpening(i int, x text.Sentence) int {
	for i < x.Last && (s.opensList(i) || listOpening[s.lower(i)]) {
		i++
	}
	return i
}

var listOpening = set("them", "which", "these", "as", "particular", "were", "was", "are", "is")

// oneNoun is the noun of one of the documents that the sum at token i stands for.
func (s *story) oneNoun(i int) string { return singular[s.lower(i)] }

// oneOf reads one of the documents of a sum that is told by its subject alone:
// "one on hydropower", "another revising the free trade agreement", "the other for
// archives"; noun is what it is, "" where no sum was read.
func (s *story) oneOf(noun string, i int, x text.Sentence) (phrase, bool) {
	if noun != "" && (s.lower(i) == "on" || s.lower(i) == "for") && !s.dateAt(i+1) && !weekdayOrDay(s.lower(i+1)) {
		end := s.titleEnd(i, x) // "two MoUs: on trade and on textiles"
		return phrase{first: i, last: end, noun: noun}, end > i+1
	}
	if noun == "" || !s.oneAt(i) {
		return phrase{}, false
	}
	for oneWords[s.lower(i)] || s.lower(i) == "the" || s.lower(i) == "a" {
		i++
	}
	end := s.titleEnd(i, x)
	return phrase{first: i, last: end, noun: noun}, end > i+1
}

// insideSum says that the "and" at token j parts what two documents of a sum are
// on: "Agreements on defence and on visas", "two MoUs — on trade and on textiles".
func (s *story) insideSum(j int, x text.Sentence) bool {
	for k := j - 1; k >= x.First && k > j-16; k-- {
		if s.lower(k) == "on" {
			w := s.lower(k - 1)
			return sums[w] || w == "—" || w == "–" || w == "-" || w == ":" || w == "("
		}
	}
	return false
}

// oneAt says that "one on", "another revising" or the like stands at token i.
func (s *story) oneAt(i int) bool {
	if s.lower(i) == "the" || s.lower(i) == "a" {
		i++
	}
	if !oneWords[s.lower(i)] {
		return false
	}
	i++
	if oneWords[s.lower(i)] {
		i++ // "a second one on"
	}
	w := s.lower(i)
	switch w {
	case "on", "for", "about", "concerning", "regarding", "in", "to":
		return true
	}
	return strings.HasSuffix(w, "ing") && len(w) > 5
}

var oneWords = set("one", "another", "other", "second", "third", "fourth", "first")

// partedSubject reads the documents whose subjects stand behind the passive at
// token i: "agreements were signed in the areas of education and trade".
func (s *story) partedSubject(i int, x text.Sentence) (phrase, bool) {
	j := i - 1
	for j > x.First && (s.passivePart(s.lower(j)) || s.lower(j) == "also") {
		j--
	}
	noun := s.lower(j)
	if !sums[noun] && noun != "notes" && noun != "letters" {
		return phrase{}, false
	}
	for k := s.skipOccasion(i+1, x); k < x.Last && k < i+14; k++ {
		switch w := s.lower(k); {
		case w == "in" && (s.lower(k+1) == "the" && fields[s.lower(k+2)] || fields[s.lower(k+1)]),
			w == "on" && !s.dateAt(k+1) && !weekdayOrDay(s.lower(k+1)) && s.lower(k+2) != "sidelines" && s.lower(k+2) != "occasion",
			w == "covering" || w == "concerning" || w == "regarding" || w == "relating":
			return phrase{first: k, last: s.titleEnd(k, x), noun: noun}, true
		case w == "," || w == ";" || w == ":" || w == "and":
			return phrase{}, false
		}
	}
	return phrase{}, false
}

// fields are the words of what a sum of documents is about.
var fields = set("field", "fields", "area", "areas", "sphere", "spheres", "sector", "sectors", "domain", "domains")

// sumIn says that the sentence names a sum of documents.
func (s *story) sumIn(x text.Sentence) bool {
	for j := x.First; j < x.Last; j++ {
		if sums[s.lower(j)] {
			return true
		}
	}
	return false
}
