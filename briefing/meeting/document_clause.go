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
	for j := s.beforeNamed(i, x); j > x.First && j > i-22 && rel < 0; j-- {
		switch s.lower(j) {
		case "that":
			if j < i-5 && !s.personWithin(j, 16, x) {
				return nil // but "that Ministers X of A and Y of B signed today"
			}
			rel = j
		case "which":
			rel = j // "which Prime Ministers X of A and Y of B signed"
		case ",", ";", "was", "were", "been", "be":
			return nil
		case "have":
			if j == i-1 && s.actDay(i) != sameTime && s.lower(i+1) != "today" && s.lower(i+1) != "here" {
				return nil // "the memorandum on trade which the two have signed"
			}
		case "had":
			if s.lower(j+1) != "just" && !s.within(i, 4, x, hours) {
				return nil // but "had signed a few hours before"
			}
		}
	}
	if rel < 0 || rel == i-1 {
		return nil
	}
	if s.lower(rel-1) == "," {
		if s.actDay(i) != sameTime && !s.thisWeek(i, x) {
			return nil // "the pact, which they signed": it may be old
		}
		return s.runEndingAt(rel-1, x)
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

// beforeNamed is the token before the verb at token i and before a name set off
// by commas in front of it: "which X and his counterpart, Y, signed".
func (s *story) beforeNamed(i int, x text.Sentence) int {
	if s.lower(i-1) == "," {
		for k := i - 2; k > x.First && k > i-8; k-- {
			if s.lower(k) == "," && s.personWithin(k+1, i-k-2, x) {
				return k - 1
			}
		}
	}
	return i - 1
}

// thisWeek says that a day of the week, or the day itself, stands right behind
// the act of two people at token i: "which X and Y signed Tuesday night".
func (s *story) thisWeek(i int, x text.Sentence) bool {
	j := i + 1
	if s.lower(j) == "on" {
		j++
	}
	w := s.lower(j)
	return w != "in" && w != "week" && w != "day" && (w == "yesterday" || weekdayOrDay(w)) && s.namesTwo(int(s.sentence[i])) && s.personWithin(i-12, 12, x)
}

// whichWere reads the documents before a passive relative clause of the day: "a
// treaty and a programme, which were both signed on Tuesday".
func (s *story) whichWere(i int, x text.Sentence) []phrase {
	j := i - 1
	for j > x.First && (s.passivePart(s.lower(j)) || s.lower(j) == "both" || s.lower(j) == "all") {
		j--
	}
	if s.lower(j) != "which" || s.lower(j-1) != "," {
		return nil
	}
	switch s.actDay(i) {
	case sameTime:
		return s.runEndingAt(j-1, x)
	case noTime:
		if out := s.runEndingAt(j-1, x); s.lower(i+1) == "by" && s.byBoth(i+1, x) && len(out) > 0 && isIndefinite(s.lower(out[0].first-1)) {
			return out // "a plan for the basin, which was endorsed by Ministers X and Y"
		}
	}
	return nil
}

var hours = set("hours", "hour", "minutes", "moments")

// actDay says whether the words behind the act at token i date it to the day of
// the event.
func (s *story) actDay(i int) timing {
	_, last := s.clause(i, s.d.Sentences[s.sentence[i]])
	return s.datedAfter(i, last, s.day.date)
}

// runEndingAt reads the documents that end right before token end, from the
// earliest article on: "a treaty on X and a declaration on Y".
func (s *story) runEndingAt(end int, x text.Sentence) []phrase {
	var found []phrase
	for j := end - 1; j >= x.First && j > end-45; j-- {
		switch s.lower(j) {
		case ";", ":", "that", "signed":
			return found
		case "the", "a", "an", "their", "its":
			if out := s.subjectRun(j, end, x); len(out) > 0 && out[len(out)-1].last == end {
				found = out
			}
		}
	}
	return found
}

// setOff reads the documents before a participle set off by a comma: "Their
// joint statement, adopted at the close, foresees", "A pact and a plan, both
// signed by the two countries, are to …".
func (s *story) setOff(i int, x text.Sentence) []phrase {
	end := i - 1
	if w := s.lower(end); w == "both" || w == "all" || w == "also" {
		end--
	}
	if s.lower(end) != "," {
		return nil
	}
	fresh := false // only what is new to the reader counts
	switch next := s.lower(i + 1); {
	case next == "at" && (s.atTheEnd(i, x.Last) || s.within(i, 4, x, eventNouns)), next == "today", next == "on" && s.dateAt(i+2), next == "on" && s.lower(i+2) == "the" && (s.lower(i+3) == "day" || s.lower(i+3) == "occasion" || s.lower(i+3) == "same"):
	case s.actDay(i) == sameTime:
	case next == "by" && s.byBoth(i+1, x):
		fresh = true
	default:
		return nil
	}
	out := s.runEndingAt(end, x)
	if fresh && len(out) > 0 && !isIndefinite(s.lower(out[0].first-1)) {
		return nil // "the free trade agreement, signed by the two countries"
	}
	return out
}

// byBoth says that the "by" at token i names both sides: "by the two countries",
// "by Ministers X and Y".
func (s *story) byBoth(i int, x text.Sentence) bool {
	return s.within(i, 4, x, bothWords) || s.namesTwo(int(s.sentence[i])) && s.personWithin(i, 16, x)
}

var bothWords = set("two", "both", "sides", "parties", "countries", "governments", "ministers", "presidents", "premiers", "leaders")

func isIndefinite(w string) bool { return w == "a" || w == "an" }

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
		return (jointTexts[s.lower(head)] || agreedTexts[s.lower(head)] && s.inTwo(i)) && named
	case "agreed", "settled", "reached", "saw":
		return (agreedTexts[s.lower(head)] || s.lower(p.first-2) == "of" && (s.lower(p.first-3) == "text" || s.lower(p.first-3) == "texts")) && named
	case "resulted", "outcome", "outcomes", "results", "came", "emerged", "form", "produced", "yielded", "ended", "culminated":
		if s.lower(head+1) == "to" && !agreedTexts[s.lower(head)] {
			return false // "ended with an agreement to meet again"
		}
		return named || !vague[s.lower(head)] && s.lower(head) != "agreement" && s.lower(head) != "accord" && s.lower(head) != "pact"
	case "exchange":
		// "concluded through an exchange of letters" is how, not what.
		return !formOnly[s.lower(head)] || aboutWords[s.lower(head+1)] || s.lower(head+1) == "of"
	case "extended", "renewed":
		return p.last > p.first+1 || s.passive(i)
	}
	return true
}

// inTwo says that two people or sides are told to do what token i tells.
func (s *story) inTwo(i int) bool {
	k := int(s.sentence[i])
	x := s.d.Sentences[k]
	w := s.lower(x.First)
	return s.namesTwo(k) || s.jointly(i, x) || (w == "he" || w == "she") && s.lower(x.First+1) == "and"
}

// formOnly are papers by whose exchange another document is concluded.
var formOnly = set("letters", "letter", "notes", "instruments")

// jointTexts are documents that are given out, agreedTexts those that are
// agreed and not signed.
var (
	jointTexts  = set("declaration", "statement", "communiqué", "communique")
	agreedTexts = set("calendar", "timetable", "guidelines", "terms", "roadmap", "roadmaps", "map", "plan", "programme", "program", "agenda", "schedule", "declaration", "protocol", "communique", "communiqué")
)
