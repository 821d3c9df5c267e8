package figures

import (
	"strings"

	"brief/briefing/text"
)

// turn is who has the floor in a transcript: "NAME: words".
type turn struct {
	name string
	para int
	met  int    // the turns met so far, and the next one
	last string // who had the floor last
	caps bool   // the name was printed in capitals
	// speech says that the whole report is what one person said.
	speech bool
}

// takeFloor notes who has the floor in sentence no.
func (s *sent) takeFloor(no int) {
	s.takeTurn(no)
	s.takeAnswer(no)
	s.floor = s.turn.name
}

// takeTurn notes who has the floor from sentence no on. A paragraph that opens
// with a name and a colon gives it; in a transcript it is kept until the next.
func (s *sent) takeTurn(no int) {
	x := &s.d.Sentences[no]
	if x.Para == s.turn.para && no > 0 {
		return
	}
	s.turn.para = x.Para
	if c := s.turnColon(x); c > 0 {
		s.turn.met++
		if s.turn.met == 1 && s.turnLater(no) {
			s.turn.met++ // the first speaker goes on over his paragraphs too
		}
		if s.turn.name != "" {
			s.turn.last = s.turn.name
		}
		s.turn.name = s.turnName(x.First, c)
		w := s.d.Report.Words(s.toks[c-1].Span())
		s.turn.caps = s.turn.caps || len(w) > 1 && w == strings.ToUpper(w) // as transcripts print names
		return
	}
	if s.turn.speech {
		return // one man's speech all through
	}
	if s.turn.met < 2 && !s.turn.caps || x.Role == text.Headline {
		s.turn.name = ""
	}
}

// turnLater says whether a turn begins behind sentence no.
func (s *sent) turnLater(no int) bool {
	para := s.d.Sentences[no].Para
	for n := no + 1; n < len(s.d.Sentences); n++ {
		if x := &s.d.Sentences[n]; x.Para != para {
			if para = x.Para; x.Role != text.Headline && s.turnColon(x) > 0 {
				return true
			}
		}
	}
	return false
}

// turnColon is the colon after the name that opens a sentence, 0 for none.
func (s *sent) turnColon(x *text.Sentence) int {
	if t := &s.toks[x.First]; t.Kind != text.Word || !t.Capital {
		return 0
	}
	if !strings.Contains(s.d.Report.Text[x.Start:s.toks[min(x.Last, x.First+20)-1].End()], ":") {
		return 0
	}
	for k := x.First + 1; k+1 < x.Last && k < x.First+20; k++ {
		switch t := &s.toks[k]; {
		case t.Lower == ":":
			if s.toks[k+1].Space && (!s.toks[k-1].Break || k-1 == x.First) {
				if p := s.personEnding(labelEnd(s.toks, k)); p != nil || asksOrAnswers(s.toks[k-1].Lower) {
					return k
				}
			}
			return 0
		case t.Kind == text.Number:
			return 0
		}
	}
	return 0
}

// labelEnd is the last token of the name before a colon: "The Minister (Ms X):".
func labelEnd(toks []text.Token, colon int) int {
	if toks[colon-1].Lower == ")" {
		return colon - 2
	}
	return colon - 1
}

// turnName is who has the floor after the label [first, colon).
func (s *sent) turnName(first, colon int) string {
	if p := s.personEnding(labelEnd(s.toks, colon)); p != nil {
		if p.First > first+2 && s.toks[colon-1].Lower != ")" || isOpeningMark(s.toks[colon+1].Lower) {
			return "" // a quotation has its speaker, the words behind it another
		}
		s.turn.caps = s.turn.caps || s.toks[colon-1].Lower == ")"
		return p.Name
	}
	if w := s.toks[first].Lower; w != "a" && w != "answer" {
		return ""
	}
	if s.turn.last != "" {
		return s.turn.last
	}
	for k := range s.d.People {
		if p := &s.d.People[k]; !forOthers(p) {
			return p.Name // whom the report names first is interviewed
		}
	}
	return ""
}

// asksOrAnswers says whether w labels a question or its answer.
func asksOrAnswers(w string) bool {
	switch w {
	case "q", "question", "a", "answer", "journalist", "reporter", "interviewer", "correspondent", "moderator", "host", "anchor", "presenter":
		return true
	}
	return false
}

func isOpeningMark(w string) bool { return w == "“" || w == "\"" || w == "«" || w == "„" }

// speechOf is whose speech the report is: its heading names one person behind
// "Statement by", "Remarks of", and the text says "I" or "we". "" for none.
func speechOf(d *text.Doc) string {
	for n := 0; n < len(d.Sentences) && n < 4; n++ {
		x := &d.Sentences[n]
		if x.Role != text.Headline || !speechHeads.Has(&d.Tokens[x.First]) || x.Last-x.First < 4 {
			continue
		}
		if w := d.Tokens[x.First+1].Lower; (w != ":" && w != "with" || d.Tokens[x.First].Lower != "interview") && w != "by" && w != "of" && w != "delivered" && w != "to" && w != "from" {
			continue
		}
		name := ""
		for k := range d.People {
			p := &d.People[k]
			if p.Token >= x.Last {
				break
			}
			if p.Token >= x.First && p.Name != name {
				if name != "" {
					return ""
				}
				name = p.Name
			}
		}
		if name != "" && saysI(d, x.Last) {
			return name
		}
	}
	return ""
}

var (
	speechHeads = text.NewWordSet("interview statement speech address remarks message intervention ministerial keynote opening")
	firstPerson = text.NewWordSet("i we our my us me")
)

// saysI says whether the text from token lo on is in the first person, outside
// quotations.
func saysI(d *text.Doc, lo int) bool {
	n, q := 0, 0
	for i := lo; i < len(d.Tokens) && i < lo+400; i++ {
		for q < len(d.Quotations) && d.Quotations[q].Last <= i {
			q++
		}
		if firstPerson.Has(&d.Tokens[i]) && (q == len(d.Quotations) || i < d.Quotations[q].First) {
			if n++; n == 3 {
				return true
			}
		}
	}
	return false
}
