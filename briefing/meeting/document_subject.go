package meeting

import "brief/briefing/text"

// subjects reads the documents before a passive: "The Work Programme for
// 2030-2032 (Annex B) was adopted", "A memorandum on X and a plan for Y were
// signed".
func (s *story) subjects(i int, x text.Sentence) []phrase {
	end := i
	for end > x.First && s.passivePart(s.lower(end-1)) {
		end--
	}
	end = s.beforeAside(end, x)
	first := x.First
	for j := end - 1; j >= x.First; j-- {
		if s.opensSubject(j, end, x) {
			first = s.earliestItem(j+1, x)
			break
		}
	}
	if first == x.First {
		first = s.pastNumber(first, end)
	}
	out := s.subjectRun(first, end, x)
	for j := first; j < end && len(out) == 0; j++ {
		// "At the end of the talks the Agreement was signed": the subject
		// begins at a later article.
		if w := s.lower(j); (w == "the" || w == "a" || w == "an") && j > first {
			out = s.subjectRun(j, end, x)
		}
	}
	return out
}

// beforeAside moves before what commas set off at the end of a subject: "A
// memorandum of the two ministries, valid until 2026, was concluded".
func (s *story) beforeAside(end int, x text.Sentence) int {
	if s.lower(end-1) != "," {
		return end
	}
	for j := end - 2; j > x.First && j > end-12; j-- {
		switch w := s.lower(j); {
		case w == ",":
			return j
		case toBe[w], signVerb[w] != "", instrument[w]:
			return end
		}
	}
	return end
}

// subjectRun reads the documents in [first, end), which begin at first.
func (s *story) subjectRun(first, end int, x text.Sentence) []phrase {
	var out []phrase
	for j := first; j < end && len(out) < 12; {
		j = s.skipArticle(j, x)
		h := s.head(j, x)
		if h < 0 || h >= end {
			break
		}
		e := min(s.titleEnd(h, x), end)
		if e = s.trimEnd(h, e); e <= j {
			break
		}
		if p := (phrase{first: j, last: e}); s.definiteEnough(p, h) {
			out = append(out, p)
		}
		j = e
		if s.lower(j) == "(" {
			for j < end && s.lower(j) != ")" {
				j++
			}
			j++
		}
		out, j = s.andOn(out, h, j, end, x)
		k := j
		for j < end && (s.lower(j) == "," || s.lower(j) == "and" || s.lower(j) == "as" || s.lower(j) == "well" || closing(s.lower(j))) {
			j++
		}
		if j == k {
			if j = s.nextItem(j, end, x); j < 0 {
				break
			}
		}
	}
	return out
}

// andOn adds the second document of a plural whose subjects are told apart to
// out, which the first one ends: "Agreements on defence and on visas"; h is their
// noun, j where the first ends. It gives back where the second does.
func (s *story) andOn(out []phrase, h, j, end int, x text.Sentence) ([]phrase, int) {
	noun := singular[s.lower(h)]
	if noun == "" || s.lower(j) != "and" || s.lower(j+1) != "on" || len(out) == 0 {
		return out, j
	}
	p := phrase{first: j + 1, last: min(s.titleEnd(j+1, x), end), noun: noun}
	if p.last <= p.first+1 {
		return out, j
	}
	if one := &out[len(out)-1]; one.first == h {
		one.first, one.noun = h+1, noun
	}
	return append(out, p), p.last
}

// nextItem is the document after "and" that follows what is told of the one
// before token i, -1 if none does before token end: "a plan to raise trade by half
// and a memorandum on fish".
func (s *story) nextItem(i, end int, x text.Sentence) int {
	for j := i; j < end && j < i+24; j++ {
		switch w := s.lower(j); w {
		case "which", "that", "where", "while", "whose", "under", ";", ":":
			return -1
		case "and":
			if a := s.lower(j + 1); (isIndefinite(a) || a == "the") && s.documentAt(j+1, x) {
				return j + 1
			}
		}
	}
	return -1
}

// pastNumber moves past the number of a paragraph: "4.1.", "IV)", "•".
func (s *story) pastNumber(i, end int) int {
	for i < end && (s.d.Tokens[i].Kind != text.Word || (s.lower(i+1) == "." || s.lower(i+1) == ")") && len(s.lower(i)) < 4) {
		i++
	}
	return i
}

// passivePart are the words of a passive before its participle.
func (s *story) passivePart(w string) bool {
	switch w {
	case "was", "were", "been", "has", "have", "also", "then", "officially", "formally", "finally", "being", "duly", "jointly", "subsequently", "successfully", "is", "are":
		return true
	}
	return false
}

// opensSubject says that the subject of the passive begins after token j: a
// comma after an opening like "Following the talks", a clause's end.
func (s *story) opensSubject(j, end int, x text.Sentence) bool {
	switch s.lower(j) {
	case ":", ";", "that", "—", "while", "whereas":
		return true
	case "and":
		// "a protocol was signed and a programme was adopted"
		k := j - 1
		if s.lower(k) == "," {
			k--
		}
		return signVerb[s.lower(k)] != "" && s.passive(k) && s.documentAt(j+1, x)
	case "-", "–":
		return s.d.Tokens[j].Space && s.d.Tokens[j+1].Space
	case ",":
		// A comma inside a list of the title stays in; one after an opening
		// with no document before it does not.
		if s.head(s.skipArticle(x.First, x), x) >= 0 && s.head(s.skipArticle(x.First, x), x) < j && !opening[s.lower(x.First)] {
			return false
		}
		h := s.head(s.skipArticle(j+1, x), x)
		return h > j && h < end
	}
	return false
}

// earliestItem goes back from the document at token first to the earliest one
// of the same list: "In addition, an agreement on X, a plan for Y and …".
func (s *story) earliestItem(first int, x text.Sentence) int {
	for j := first - 2; j > x.First; j-- {
		switch s.lower(j) {
		case ":", ";", "that":
			return first
		case ",":
			if w := s.lower(j + 1); w != "a" && w != "an" && w != "the" {
				continue
			}
			if h := s.head(s.skipArticle(j+1, x), x); h > j && h < first {
				first = j + 1
			}
		}
	}
	return first
}

// opening are words that begin a phrase before the subject.
var opening = set("following", "after", "during", "at", "in", "on", "as", "upon", "within", "also", "under", "meanwhile", "later", "by", "besides", "moreover", "addition")
