package meeting

import "brief/briefing/text"

// relative reads the document before the relative clause whose verb stands at
// token i: "the pact on transit that they had just signed".
func (s *story) relative(i int, x text.Sentence) []phrase {
	if j := i - 1; instrument[s.lower(j)] {
		// "A protocol on X was among the four instruments signed"
		for ; j > x.First && j > i-7; j-- {
			if s.lower(j) == "among" && (s.lower(j-1) == "was" || s.lower(j-1) == "were") {
				return s.subjects(j, x)
			}
		}
	}
	rel := -1
	for j := i - 1; j > x.First && j > i-6 && rel < 0; j-- {
		switch s.lower(j) {
		case "that", "which":
			rel = j
		case ",", ";", "was", "were", "been", "be":
			return nil
		case "had":
			if s.lower(j+1) != "just" {
				return nil
			}
		}
	}
	if rel < 0 || rel == i-1 {
		return nil
	}
	for j := rel - 1; j >= x.First && j > rel-20; j-- {
		if w := s.lower(j); w == "the" || w == "a" || w == "an" {
			if out := s.subjectRun(j, rel, x); len(out) > 0 && out[len(out)-1].last == rel {
				return out[len(out)-1:]
			}
		}
	}
	return nil
}

// setOff reads the document before a participle set off by a comma: "Their joint
// statement, adopted at the close, foresees".
func (s *story) setOff(i int, x text.Sentence) []phrase {
	if s.lower(i-1) != "," {
		return nil
	}
	switch next := s.lower(i + 1); {
	case next == "at" && (s.atTheEnd(i, x.Last) || s.within(i, 4, x, eventNouns)), next == "today", next == "on" && s.dateAt(i+2):
	default:
		return nil
	}
	for j := i - 2; j >= x.First && j > i-16; j-- {
		switch s.lower(j) {
		case "the", "a", "an", "their", "its":
			if out := s.subjectRun(j, i-1, x); len(out) > 0 && out[len(out)-1].last == i-1 {
				return out[len(out)-1:]
			}
		}
	}
	return nil
}

// suits says that the verb at token i can govern the document: some verbs tell
// of certain documents only.
func (s *story) suits(i int, p phrase) bool {
	head := -1
	for j := p.first; j < p.last; j++ {
		if instrument[s.lower(j)] {
			head = j
			break
		}
	}
	if head < 0 {
		return true
	}
	named := p.last > head+1 || p.last-p.first > 2
	switch s.lower(i) {
	case "unveiled", "released":
		return jointTexts[s.lower(head)] && named
	case "agreed", "settled":
		return agreedTexts[s.lower(head)] && named
	case "resulted", "outcome", "produced", "yielded":
		return named || !vague[s.lower(head)] && s.lower(head) != "agreement" && s.lower(head) != "accord" && s.lower(head) != "pact"
	case "extended", "renewed":
		return p.last > p.first+1 || s.passive(i)
	}
	return true
}

// jointTexts are documents that are given out, agreedTexts those that are
// agreed and not signed.
var (
	jointTexts  = set("declaration", "statement", "communiqué", "communique")
	agreedTexts = set("roadmap", "roadmaps", "map", "plan", "programme", "program", "agenda", "schedule", "declaration", "protocol", "communique", "communiqué")
)
