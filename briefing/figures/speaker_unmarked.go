package figures

import "brief/briefing/text"

// unmarked is who speaks in a paragraph whose words are somebody's although no marks
// stand around the sentence: told in the first person and closed by "…, X said", or
// between a quotation that no mark closed and the next one.
func (s *sent) unmarked() string {
	if s.role != text.Body || s.quoteAround(s.first) >= 0 {
		return ""
	}
	if name := s.firstPersonPara(); name != "" {
		return name
	}
	return s.quoteLeftOpen()
}

// firstPersonPara is who says the last sentence of a paragraph that is told in the
// first person, without quotation marks: "Our ties are deep. Trade made 4 billion. We
// want more, X said."
func (s *sent) firstPersonPara() string {
	ss := s.d.Sentences
	from, to := s.no, s.no
	for from > 0 && from > s.no-maxPara && ss[from-1].Para == ss[s.no].Para {
		from--
	}
	for to+1 < len(ss) && to < s.no+maxPara && ss[to+1].Para == ss[s.no].Para {
		to++
	}
	if to == s.no || !s.closesWithVerb(&ss[to]) || s.quoteIn(ss[from].First, ss[to].Last) {
		return ""
	}
	for i := ss[from].First; i < ss[to].Last; i++ {
		if firstPerson.Has(&s.toks[i]) {
			if name := s.speaks(to); s.personNamed(name) {
				return name
			}
			return ""
		}
	}
	return ""
}

// closesWithVerb says whether a sentence ends with a verb of saying behind its subject:
// "…, X said."
func (s *sent) closesWithVerb(x *text.Sentence) bool {
	k := x.Last - 1
	if k > x.First && s.toks[k].Lower == "." {
		k--
	}
	return k > x.First && speech.Has(&s.toks[k])
}

// quoteLeftOpen is the speaker of the quotation with which the paragraph before ends
// and which no mark closes, where the next paragraph opens one again: agencies close
// the marks of words that go on only with the last of them.
func (s *sent) quoteLeftOpen() string {
	ss, para := s.d.Sentences, s.d.Sentences[s.no].Para
	from, to := s.no, s.no
	for from > 0 && from > s.no-maxPara && ss[from-1].Para == para {
		from--
	}
	for to+1 < len(ss) && to < s.no+maxPara && ss[to+1].Para == para {
		to++
	}
	if from == 0 || to+1 >= len(ss) || s.quoteIn(ss[from].First, ss[to].Last) {
		return ""
	}
	q := s.quoteAround(ss[from-1].Last - 1)
	if q < 0 || s.d.Quotations[q].Last != ss[from-1].Last || !s.quoteIn(ss[to+1].First, ss[to+1].Last) {
		return ""
	}
	name, _ := s.quoteSpeaker(q)
	return name
}
