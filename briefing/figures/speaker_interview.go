package figures

import (
	"sort"

	"brief/briefing/text"
)

// asked is an interview that labels nobody: paragraphs that are questions, each
// with the answers of one man behind it.
type asked struct {
	name string // who answers, "" where the report is no such interview
	para int    // the paragraph that the floor was last read for
	open bool   // he has the floor
}

// interviewOf is who answers in an interview without labels: two paragraphs at
// least are questions and what follows them says "we" or "I". "" for none.
func interviewOf(d *text.Doc) string {
	questions, answers, spoken := 0, 0, saysInterview(d)
	for n := range d.Sentences {
		if !isQuestion(d, n) {
			continue
		}
		x := &d.Sentences[n]
		for i := x.First; i < x.Last; i++ {
			switch d.Tokens[i].Lower {
			case ":":
				if i < x.First+6 {
					return "" // labelled: see takeTurn
				}
			case "you", "your":
				spoken = true
			}
		}
		questions++
		if n+1 < len(d.Sentences) && saysWe(d, n+1) {
			answers++
		}
	}
	if questions < 2 || answers == 0 || !spoken {
		return ""
	}
	for k := range d.People {
		if p := &d.People[k]; !forOthers(p) && p.Office != "" {
			return p.Name
		}
	}
	return ""
}

// saysInterview says whether the head of the report calls it an interview.
func saysInterview(d *text.Doc) bool {
	for n := 0; n < len(d.Sentences) && n < 6; n++ {
		for i := d.Sentences[n].First; i < d.Sentences[n].Last; i++ {
			switch d.Tokens[i].Lower {
			case "interview", "conversation", "interviewed":
				return true
			}
		}
	}
	return false
}

// isQuestion says whether sentence n ends a paragraph of its own that asks
// something, outside quotations.
func isQuestion(d *text.Doc, n int) bool {
	x := &d.Sentences[n]
	if x.Role != text.Body && x.Role != text.Headline || x.Last-x.First > 60 || d.Report.Text[x.End-1] != '?' {
		return false
	}
	if n+1 < len(d.Sentences) && d.Sentences[n+1].Para == x.Para {
		return false
	}
	qs := d.Quotations
	k := sort.Search(len(qs), func(k int) bool { return qs[k].Last > x.First })
	return k == len(qs) || qs[k].First >= x.Last
}

// saysWe says whether the paragraph of sentence n is told in the first person.
func saysWe(d *text.Doc, n int) bool {
	para := d.Sentences[n].Para
	for ; n < len(d.Sentences) && d.Sentences[n].Para == para; n++ {
		for i := d.Sentences[n].First; i < d.Sentences[n].Last; i++ {
			if firstPerson.Has(&d.Tokens[i]) {
				return true
			}
		}
	}
	return false
}

// takeAnswer gives the floor to who is interviewed in the paragraphs behind a
// question, until one tells of him or of another by name.
func (s *sent) takeAnswer(no int) {
	x := &s.d.Sentences[no]
	if s.asked.name == "" || x.Para == s.asked.para {
		return
	}
	s.asked.para = x.Para
	last := no
	for last+1 < len(s.d.Sentences) && s.d.Sentences[last+1].Para == x.Para {
		last++
	}
	switch {
	case isQuestion(s.d, last):
		s.asked.open = true
		s.turn.name = ""
	case s.asked.open && (x.Role != text.Body || !s.tellsOfHim(x)):
		s.turn.name = s.asked.name
	default:
		s.asked.open, s.turn.name = false, ""
	}
}

// tellsOfHim says whether the paragraph that sentence x opens is the report's
// own: it names who is interviewed, or begins with somebody who says something.
func (s *sent) tellsOfHim(x *text.Sentence) bool {
	last := x.Last
	for n := s.sentenceOf(x.First); n < len(s.d.Sentences) && s.d.Sentences[n].Para == x.Para; n++ {
		last = s.d.Sentences[n].Last
	}
	for k := s.personsBefore(x.First); k < len(s.d.People) && s.d.People[k].Token < last; k++ {
		if p := &s.d.People[k]; p.Name == s.asked.name {
			return true
		}
	}
	named := false
	for i := x.First; i < x.Last && i < x.First+30; i++ {
		named = named || i < x.First+3 && s.personAt(i) != nil // "Mr X, who joined us, noted"
		if !named && firstPerson.Has(&s.toks[i]) {
			return false
		}
		if p := s.personAt(i); p != nil {
			named = true
		}
		if named && s.reporting(i) {
			return true
		}
	}
	switch s.toks[x.First].Lower {
	case "the":
		w := s.toks[min(x.First+1, x.Last-1)].Lower
		return w == "two" || w == "interview" || w == "conversation" || w == "minister" || w == "ministers"
	}
	return false
}
