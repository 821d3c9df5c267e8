package meeting

import "brief/briefing/text"

// referred reads the documents of the sentence before that the subject of the
// passive at token i stands for: "A new agreement on fish is in place. It was
// signed by the ministers."
func (s *story) referred(i int, x text.Sentence) []phrase {
	k := int(s.sentence[i])
	if k == 0 || !s.isText(k-1) || s.order[k-1] < 0 {
		return nil
	}
	end := i
	for end > x.First && s.passivePart(s.lower(end-1)) {
		end--
	}
	j := end - 1
	switch w := s.lower(j); {
	case w == "it" || w == "they" || w == "both" || w == "these":
	case instrument[w] || sums[w]:
		if j--; s.lower(j) != "the" && s.lower(j) != "both" && s.lower(j) != "this" && s.lower(j) != "these" {
			return nil
		}
	default:
		return nil
	}
	if j > x.First && s.lower(j-1) != "," && s.lower(j-1) != "and" {
		return nil
	}
	y := s.d.Sentences[k-1]
	return s.freshIn(y.First, y.Last, y)
}

// freshIn reads the documents among tokens [from, to) of the sentence that are new to the reader, told by
// an indefinite article or by their own name: "have a new Agreement on Labour
// Mobility".
func (s *story) freshIn(from, to int, x text.Sentence) []phrase {
	var out []phrase
	for j := from; j < to && len(out) < 12; j++ {
		w := s.lower(j)
		if s.quoted[j] || w != "a" && w != "an" && w != "another" && w != "the" || restsOn[s.lower(j-1)] || s.planned(j, x) {
			continue
		}
		first := s.skipArticle(j, x)
		h := s.head(first, x)
		if h < 0 || w == "the" && !s.d.Tokens[h].Capital {
			continue
		}
		end := min(s.titleEnd(h, x), to)
		p := phrase{first: first, last: end}
		if end < to && signVerb[s.lower(end)] != "" || !s.definiteEnough(p, h) || s.inForce(end, x) {
			continue
		}
		out = append(out, p)
		j = end - 1
	}
	return out
}

// inForce says that the words behind the document at token i tell that it is old:
// "in force since", "dating from 2009", "reached last year".
func (s *story) inForce(i int, x text.Sentence) bool {
	if s.lower(i) == "," {
		i++
	}
	switch s.lower(i) {
	case "dating", "dated", "reached", "in":
		return s.lower(i) != "in" || s.lower(i+1) == "force"
	case "which", "that":
		return s.within(i, 6, x, oldWords)
	}
	return false
}

var oldWords = set("force", "since", "expired", "expires", "dates", "ago", "earlier")

// withSigned reads the documents of an absolute: "with six agreements covering
// health and trade signed under the chairmanship of X".
func (s *story) withSigned(i int, x text.Sentence) []phrase {
	switch s.lower(i) {
	case "signed", "concluded", "inked", "adopted", "initialled", "sealed":
	default:
		return nil
	}
	for j := i - 2; j > x.First && j > i-30; j-- {
		switch w := s.lower(j); {
		case w == "with" && s.lower(j-1) == ",":
			out := s.subjectRun(j+1, i, x)
			if n := len(out); n > 0 && out[n-1].last == i {
				return out
			}
			return nil
		case saying[w], signVerb[w] != "", w == "that", w == "which", w == ";":
			return nil
		}
	}
	return nil
}

// oneByOne is where the documents begin that sentence k tells of one by one,
// and the noun of one of them, where the sentence before only summed up what was
// signed: "They have sealed 12 agreements. Among the accords are a memorandum on
// …", "These include a treaty"; 0 where it does not.
func (s *story) oneByOne(k int) (int, string) {
	x := s.d.Sentences[k]
	i := x.First
	opens := s.lower(i) == "among"
	if opens {
		i++
	}
	for i < x.Last && enumerating[s.lower(i)] {
		i++
	}
	noun := singular[s.lower(i)]
	if noun != "" {
		i++
	} else if i == x.First || opens && i == x.First+1 {
		return s.oneSigned(k)
	}
	if w := s.lower(i); w == "signed" || w == "concluded" {
		i++
	}
	switch w := s.lower(i); {
	case opens && toBe[w], w == "include", w == "included", w == "comprise", w == "cover" && !opens:
		return i + 1, noun
	}
	return s.oneSigned(k)
}

// oneSigned is oneByOne where those who signed are told first: "Three accords came
// out of the talks. X and Y signed one on schools and another on ports".
func (s *story) oneSigned(k int) (int, string) {
	x := s.d.Sentences[k]
	for i := x.First + 1; i < x.Last-2; i++ {
		if signVerb[s.lower(i)] != "signed" || !s.oneAt(i+1) || s.lower(i-1) == "had" {
			continue
		}
		for j := s.d.Sentences[k-1].First; j < x.First; j++ {
			if noun := singular[s.lower(j)]; noun != "" {
				return i + 1, noun
			}
		}
	}
	return 0, ""
}

var enumerating = set("the", "these", "those", "they", "them", "other", "main", "key", "new", "most", "important", "cooperation", "bilateral", "all")
