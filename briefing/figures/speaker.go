package figures

import (
	"sort"

	"brief/briefing/text"
)

// bindSpeakers finds for each quantity who the report says claims it.
func (s *sent) bindSpeakers() {
	if len(s.qs) == 0 {
		return
	}
	for k := range s.qs {
		s.qs[k].speaker = s.speakerAt(s.qs[k].lo)
		s.settleShared(&s.qs[k])
	}
}

// maxBack is how many sentences back a pronoun or an open quotation may lead.
const maxBack = 8

// speakerAt is the speaker of the words at token i, "" for the report's own.
func (s *sent) speakerAt(i int) string {
	if q := s.quoteAround(i); q >= 0 {
		if name, ok := s.quoteSpeaker(q); ok {
			return name
		}
	}
	if name := s.headlineSource(i); name != "" {
		return name
	}
	name, ok := s.attributed(s.no, i, maxBack)
	if name == "" && !ok {
		name = s.saidAfter()
	}
	return name
}

// quoteAround is the index of the quotation that holds token i, -1 for none.
func (s *sent) quoteAround(i int) int {
	qs := s.d.Quotations
	k := sort.Search(len(qs), func(k int) bool { return qs[k].Last > i })
	if k < len(qs) && qs[k].First <= i {
		return k
	}
	return -1
}

// quoteSpeaker reads who says a quotation: ", X said" behind it, "X said:"
// before it, or the words around the next quotation of the same paragraph.
func (s *sent) quoteSpeaker(k int) (string, bool) {
	if name, ok := s.besideQuote(k); ok {
		return name, true
	}
	qs := s.d.Quotations
	para := s.paraOf(qs[k].First)
	for _, j := range [4]int{k - 1, k + 1, k - 2, k + 2} {
		if j >= 0 && j < len(qs) && s.paraOf(qs[j].First) == para {
			if name, ok := s.besideQuote(j); ok {
				return name, true
			}
		}
	}
	return "", false
}

// besideQuote reads the attribution right after or right before a quotation.
func (s *sent) besideQuote(k int) (string, bool) {
	q := &s.d.Quotations[k]
	no := s.sentenceOf(q.Last - 1)
	x := &s.d.Sentences[no]
	last := min(x.Last, q.Last+18)
	for v := q.Last; v < last; v++ {
		if reporting(s.toks[v].Lower) || s.wentOn(v, last) {
			if name, ok := s.subjectOf(v, q.Last, x.Last, no, maxBack); ok {
				return name, true
			}
		}
	}
	no = s.sentenceOf(q.First)
	x = &s.d.Sentences[no]
	for v := q.First - 1; v >= x.First && v > q.First-14; v-- {
		if reporting(s.toks[v].Lower) {
			if name, ok := s.subjectOf(v, x.First, x.Last, no, maxBack); ok {
				return name, true
			}
		}
	}
	return "", false
}

// wentOn says whether "went on" stands at token v: the speaker goes on.
func (s *sent) wentOn(v, last int) bool {
	return s.toks[v].Lower == "went" && v+1 < last && s.toks[v+1].Lower == "on"
}

// sentenceOf is the number of the sentence that holds token i.
func (s *sent) sentenceOf(i int) int {
	ss := s.d.Sentences
	k := sort.Search(len(ss), func(k int) bool { return ss[k].Last > i })
	return min(k, len(ss)-1)
}

func (s *sent) paraOf(i int) int { return s.d.Sentences[s.sentenceOf(i)].Para }

// subjectOf finds the subject of the verb at v inside the tokens [first, last)
// of sentence no. ok is false where no subject stands there; a joint or
// unnamed one gives "" and true.
func (s *sent) subjectOf(v, first, last, no, depth int) (string, bool) {
	// ", said X": the subject follows.
	if v > 0 && v+1 < last && (s.toks[v-1].Lower == "," || isQuoteMark(s.toks[v-1].Lower)) {
		for k := v + 1; k < last && k < v+12; k++ {
			if p := s.personAt(k); p != nil {
				return p.Name, true
			}
			if t := s.toks[k].Lower; t == "," || t == "that" {
				break
			}
		}
		if s.toks[v-1].Lower == "," && v+1 < last && (s.toks[v+1].Lower == "the" || s.toks[v+1].Capital) {
			if name, ok := s.institution(v+1, last); ok {
				return name, true
			}
		}
	}
	k := v - 1
	for k >= first && isAdverb(s.toks[k].Lower) {
		k--
	}
	if s.dataShow(v, first) {
		for k--; k >= first && (s.toks[k].Lower == "'s" || s.toks[k].Lower == "official" || s.toks[k].Lower == "customs" && !s.toks[k].Capital && k > first && s.toks[k-1].Capital); {
			k--
		}
	}
	if k > first && s.toks[k].Lower == ")" {
		for e := k - 1; e > first && e > k-8; e-- {
			if s.toks[e].Lower == "(" {
				k = e - 1 // "President X (Tito) has said"
				break
			}
		}
	}
	if k < first {
		return "", false
	}
	switch s.toks[k].Lower {
	case "he", "she":
		return s.antecedent(no, k, depth)
	case "it", "they", "sides", "parties", "we", "i", "who", "presidents", "ministers", "leaders", "statement", "report", "document", "release", "readout", "communique", "reports":
		if s.toks[k].Lower == "who" {
			return "", false
		}
		return "", true
	case ",":
		// "X, minister of trade, said": over the apposition.
		for e := k - 1; e >= first && e > k-16; e-- {
			if p := s.personEnding(e); p != nil {
				if s.joint(p, first) {
					return "", true
				}
				return p.Name, true
			}
		}
		return "", false
	}
	if p := s.personEnding(k); p != nil {
		if s.joint(p, first) {
			return "", true
		}
		return p.Name, true
	}
	if isOfficeWord(s.toks[k].Lower) && (k > first && s.toks[k-1].Lower == "the" && !s.toks[k].Capital || k > 0 && isQuoteMark(s.toks[k-1].Lower)) {
		return s.antecedent(no, k, depth) // "the minister said"
	}
	if s.toks[k].Kind == text.Word && isBody(s.toks[k].Lower) || s.toks[k].Capital {
		lo := k
		for lo > first && lo > k-10 {
			t := s.toks[lo-1]
			near := lo >= k-1 && t.Kind == text.Word && !isPreposition(t.Lower) && !isAuxiliary(t.Lower) // "trade ministry"
			if t.Kind != text.Word || !t.Capital && t.Lower != "of" && t.Lower != "'s" && t.Lower != "and" && t.Lower != "for" && !isBody(t.Lower) && !near {
				break
			}
			lo--
		}
		if name, ok := s.institution(lo, k+1); ok {
			return name, true
		}
	}
	return "", false
}

// isOfficeWord says whether w alone stands for the holder of an office.
func isOfficeWord(w string) bool {
	switch w {
	case "minister", "president", "premier", "ambassador", "official", "secretary", "chairman", "leader", "diplomat", "governor", "envoy", "commissioner", "director", "chairwoman", "undersecretary":
		return true
	}
	return false
}

// joint says whether another person stands before p with "and": both say it.
func (s *sent) joint(p *text.Person, first int) bool {
	k := p.Token - 1
	// Titles may stand between: "and Deputy Prime Minister X".
	for n := 0; k >= first && n < 8; n++ {
		w := s.toks[k].Lower
		if w == "and" {
			return s.personEnding(k-1) != nil || s.toks[max(k-2, first)].Lower == "," && s.personEnding(k-2) != nil
		}
		if !s.toks[k].Capital && w != "of" && w != "the" && w != "'s" {
			return false
		}
		k--
	}
	return false
}

// personAt is the person whose mention starts at token i, or nil.
func (s *sent) personAt(i int) *text.Person {
	ps := s.d.People
	k := sort.Search(len(ps), func(k int) bool { return ps[k].Token >= i })
	if k < len(ps) && ps[k].Token == i {
		return &ps[k]
	}
	return nil
}

// personsBefore counts the mentions of people that start before token i.
func (s *sent) personsBefore(i int) int {
	ps := s.d.People
	return sort.Search(len(ps), func(k int) bool { return ps[k].Token >= i })
}

// personEnding is the person whose mention ends with token i, or nil.
func (s *sent) personEnding(i int) *text.Person {
	if i < 0 || i >= len(s.toks) {
		return nil
	}
	ps := s.d.People
	end := s.toks[i].End
	k := sort.Search(len(ps), func(k int) bool { return ps[k].Token > i })
	for n := 0; k > 0 && n < 3; n++ {
		k--
		if ps[k].End == end {
			return &ps[k]
		}
	}
	return nil
}
