package figures

import "brief/briefing/text"

// subjectAhead is 1 where the quantity stands in the subject of a verb that looks
// ahead, however many amounts tell more of it on the way: "14 agreements with a value
// of $1.3 billion (€1.2 billion) are due to be signed". It is 0 where a verb of another
// sort comes first.
func (s *sent) subjectAhead(q *quantity) int {
	if !s.mayHave(subjectVerbs) {
		return 0
	}
	for j := q.hi; j < s.last && j < q.hi+22; j++ {
		t := &s.toks[j]
		switch t.Lower {
		case "(":
			if e := s.closes(j); e > 0 {
				j = e
			}
			continue
		case "will", "shall":
			return aheadIf(s.subjectOfModal(q, j))
		case "is", "are":
			return aheadIf(s.comesAbout(j+1) && s.subjectOfModal(q, j))
		case "and", "or", "but", ";", ":", "that", "which", "who", "while", "after", "when", "as", "because", "if":
			return 0
		}
		if t.Kind == text.Punct && !isDash(t.Lower) || isAuxiliary(t.Lower) || s.levelTold(j) || s.newVerb(j) {
			return 0
		}
	}
	return 0
}

// levelTold says whether the word at token j is a verb that tells a level, and not a
// word of the kind before a noun: "a total value of".
func (s *sent) levelTold(j int) bool {
	switch s.w(j) {
	case "worth", "valued":
		return false
	case "total":
		return s.w(j-1) != "a" && s.w(j-1) != "the"
	}
	return levelVerb(s.w(j))
}

// comesAbout says whether the words from token i on, behind "is" or "are", look ahead:
// "to be signed", "expected to", "due for signature".
func (s *sent) comesAbout(i int) bool {
	for isAdverb(s.w(i)) {
		i++
	}
	switch s.w(i) {
	case "to":
		return s.verbAt(i + 1)
	case "due", "set":
		return s.w(i+1) == "to" || s.w(i+1) == "for"
	case "expected", "planned", "scheduled", "slated", "projected", "forecast", "likely", "foreseen", "envisaged", "awaited", "anticipated":
		return true
	}
	return false
}

// subjectVerbs are the verbs that subjectAhead looks for.
var subjectVerbs = text.NewWordSet("will shall is are")
