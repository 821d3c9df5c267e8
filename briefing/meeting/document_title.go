package meeting

import "brief/briefing/text"

// skipArticle moves past articles, numbers and the words that only introduce:
// "of", "a", "the", "two", "a number of".
func (s *story) skipArticle(i int, x text.Sentence) int {
	for i < x.Last {
		switch s.lower(i) {
		case "of", "a", "an", "the", "its", "their", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "dozen", "several", "some", "another", "new", "also", "respective",
			"following", ":", "both", "his", "off", "on", "with", "\"", "“", "«", "later", "then", "finally", "moreover", "besides", "today", "this", "landmark", "historic", "important", "separate", "respectively", "long-awaited", "ratified", "ceremony", "to":
			i++
		case "package", "series", "set", "raft", "batch", "number", "total", "copies", "text", "texts", "for", "including", "among":
			// Behind them "of" leads on: "a package of", "copies of a protocol".
			if next := s.lower(i + 1); next != "of" && !(s.lower(i-1) == "ceremony" && s.lower(i) == "for") && !s.opensList(i) {
				return i
			}
			i++
			if s.lower(i) == "them" || s.lower(i) == "which" || s.lower(i) == "these" {
				i++
			}
		case "final", "full", "complete":
			if s.lower(i+1) != "text" || s.lower(i+2) != "of" {
				return i
			}
			i += 2
		default:
			switch {
			case s.d.Tokens[i].Kind == text.Number:
				i++
			case (s.lower(i) == "-" || s.lower(i) == "‑") && s.lower(i+1) == "year":
				i += 2 // "three-year"
			default:
				return i
			}
		}
	}
	return i
}

// head is the noun that makes the words at i a document, -1 if none comes
// within its noun phrase.
func (s *story) head(i int, x text.Sentence) int {
	found := -1
	for j := i; j < x.Last && j < i+14; j++ {
		w := s.lower(j)
		t := &s.d.Tokens[j]
		if instrument[w] && t.Kind == text.Word {
			found = j
			// "Roadmap agreement", "Action Plan document": the last counts.
			if j+1 < x.Last && instrument[s.lower(j+1)] {
				continue
			}
			return found
		}
		switch w {
		case "of":
			if s.lower(j-1) == "status" {
				continue // "status of forces agreement"
			}
		case "and", "&", "-", "–", "'s", "free", "/", ",", "\"", "“", "”", "(", ")":
			continue
		}
		if w == "the" || w == "a" || w == "an" {
			break
		}
		if found >= 0 || stopsTitle[w] || t.Kind == text.Punct || w == "of" || w == "for" || w == "on" || w == "in" || w == "by" || w == "to" || w == "with" || w == "at" {
			break
		}
	}
	return found
}

// definiteEnough refuses what names no document: "a number of documents", "an
// agreement in principle".
func (s *story) definiteEnough(p phrase, head int) bool {
	w := s.lower(head)
	switch next := s.lower(head + 1); w {
	case "extension", "amendment", "amendments":
		if next != "of" && next != "to" || !s.within(head+1, 8, text.Sentence{Last: p.last}, instrument) {
			return false // of a road
		}
	case "notes", "record", "annex", "understanding":
		switch next {
		case "on", "for", "of", "establishing", "concerning", "regarding", "to", "in", "with", "between":
		default:
			if p.last != head+1 || p.last < p.first+2 || w == "notes" {
				return false
			}
		}
	}
	if w == "list" && s.lower(head+1) != "of" {
		return false
	}
	if w == "terms" && s.lower(head+1) != "of" {
		return false // "on favourable terms", but "Terms of Reference"
	}
	if (w == "partnership" || w == "framework") && p.last == head+1 && !(s.d.Tokens[head].Capital && p.last > p.first+1) {
		return false
	}
	if (w == "document" || w == "documents") && (p.last == head+1 || !aboutWords[s.lower(head+1)]) {
		return false
	}
	if (w == "agreements" || w == "contracts" || w == "deals" || w == "instruments" || w == "memorandums" || w == "memoranda" || w == "mous") && p.last == head+1 {
		return false
	}
	if plural[w] {
		switch s.lower(head + 1) {
		case "on", "for", "in", "between", "of", "covering", "concerning", "regarding", "relating":
		default:
			return s.d.Tokens[head].Capital && p.last > head+1
		}
	}
	if vague[w] && p.last-p.first < 2 {
		return s.d.Tokens[head].Capital
	}
	return true
}

// aboutWords join a document to what it is about.
var aboutWords = set("on", "covering", "concerning", "regarding", "relating")

// plural heads stand for several documents that are not named one by one.
var plural = set("agreements", "memorandums", "memoranda", "mous", "protocols", "treaties", "contracts", "deals", "accords", "pacts", "arrangements", "declarations", "documents", "programmes", "programs", "plans")

// documentAt says that another document begins at token i, after its article.
func (s *story) documentAt(i int, x text.Sentence) bool {
	j := i
	if next := s.lower(i + 1); s.lower(i) == "of" && (next == "a" || next == "an" || next == "the") {
		j++ // "the signing of the minutes and of a programme"
	}
	for j < x.Last {
		switch s.lower(j) {
		case "a", "an", "the", "as", "well", "its", "their", "also", "two", "three", "several", "joint", "another", "\"", "“", "«":
			j++
			continue
		}
		break
	}
	if j >= x.Last {
		return false
	}
	if j == i {
		// Without an article only a capital makes it another title.
		return instrument[s.lower(j)] && s.d.Tokens[j].Capital && !vague[s.lower(j)]
	}
	h := s.head(j, x)
	return h >= 0 && h < j+6
}
