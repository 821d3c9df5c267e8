package figures

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// voice is who goes on speaking although the sentence does not say
// so: in an item of a list that somebody presents, between two sentences of his,
// in reported speech whose tense goes on.
func (s *sent) voice() string {
	if s.role == text.ListItem {
		if name := s.presents(); name != "" {
			return name
		}
	}
	if name := s.between(); name != "" {
		return name
	}
	return s.reportedOn(s.no, 3)
}

// maxPara is how many sentences of a paragraph are asked before and after one.
const maxPara = 6

// between is who speaks both before and after the sentence in its paragraph;
// or before it where "it" takes up what was said: "Trade is modest, X said. It
// was worth $5 million."
func (s *sent) between() string {
	para := s.d.Sentences[s.no].Para
	name := ""
	for n := s.no - 1; n >= 0 && n > s.no-maxPara && s.d.Sentences[n].Para == para; n-- {
		if name = s.speaks(n); name != "" {
			break
		}
	}
	if name == "" || s.takesUp() && s.no > 0 && s.speaks(s.no-1) == name {
		return name
	}
	for n := s.no + 1; n < len(s.d.Sentences) && n < s.no+maxPara && s.d.Sentences[n].Para == para; n++ {
		if next := s.speaks(n); next != "" {
			if next != name {
				return ""
			}
			return name
		}
	}
	return ""
}

// opensTime are words of a time that may stand before the subject.
var opensTime = text.NewWordSet(`in the of this last first second third fourth two three four five six seven eight nine ten eleven twelve year months month quarter half same period now and but by during for`)

// takesUp says whether the subject of the sentence is "it", perhaps after a
// time: "In the first nine months of 2023 it came to".
func (s *sent) takesUp() bool {
	for k := s.first; k+1 < s.last && k < s.first+14; k++ {
		t := &s.toks[k]
		if t.Lower == "it" {
			w := s.toks[k+1].Lower
			if k+2 < s.last && s.reporting(k+2) {
				return false // "it was noted"
			}
			return isAuxiliary(w) || levelVerb(w) || changeVerb(w) != briefing.None
		}
		if t.Kind == text.Word && !opensTime.Has(t) && text.MonthNumber(t.Lower) == 0 {
			return false
		}
	}
	return false
}

// speaks is who says what stands in sentence n; each is asked once.
func (s *sent) speaks(n int) string {
	if name, ok := s.voices[n]; ok {
		return name
	}
	name := s.readVoice(n)
	s.voices[n] = name
	return name
}

// readVoice reads who says what stands in sentence n.
func (s *sent) readVoice(n int) string {
	x := &s.d.Sentences[n]
	if q := s.quoteAround(x.Last - 2); q >= 0 {
		if name, ok := s.quoteSpeaker(q); ok {
			return name
		}
	}
	name, _ := s.attributed(n, x.Last-1, maxBack)
	return name
}

// maxList is how many sentences a list may be long between its head and an item.
const maxList = 60

// presents is who presents the list that the sentence is an item of: "data
// supplied by the Omani Party:" stands before its items, all labelled alike.
func (s *sent) presents() string {
	own := s.label(s.no)
	if own == "" {
		return ""
	}
	for n := s.no - 1; n >= 0 && n > s.no-maxList; n-- {
		x := &s.d.Sentences[n]
		if s.toks[x.Last-1].Lower == ":" {
			name, _ := s.attributed(n, x.Last-1, maxBack)
			return name
		}
		if x.Role != text.ListItem || s.label(n) != own && s.label(n) != "" {
			return ""
		}
	}
	return ""
}

// label is the kind of label that sentence n begins with, "" for none: its
// sign, "1" for a number, "a" for a letter.
func (s *sent) label(n int) string {
	x := &s.d.Sentences[n]
	if n > 0 && s.d.Sentences[n-1].Para == x.Para {
		return ""
	}
	t := &s.toks[x.First]
	switch {
	case t.Kind == text.Number:
		return "1"
	case t.Kind == text.Word && x.First+1 < x.Last && (s.toks[x.First+1].Lower == ")" || s.toks[x.First+1].Lower == "."):
		return "a"
	case t.Kind == text.Word:
		return ""
	}
	return t.Lower
}

// reportedOn is the speaker of the sentence before where its words are told as
// past of a past, and those of sentence no go on so: "X said that exports had
// doubled. Imports had fallen by 3 percent."
func (s *sent) reportedOn(no, depth int) string {
	if no == 0 || depth == 0 || !s.backshifted(s.d.Sentences[no].First, s.d.Sentences[no].Last) {
		return ""
	}
	x := &s.d.Sentences[no-1]
	if x.Para != s.d.Sentences[no].Para || !s.backshifted(x.First, x.Last) || s.quoteAround(x.First) >= 0 {
		return ""
	}
	if name, ok := s.attributed(no-1, x.Last-1, depth); ok {
		return name
	}
	return s.reportedOn(no-1, depth-1)
}

// backshifted says whether the first verb in [lo, hi) that shows it is told
// as reported speech tells it: "had", "would", "was to".
func (s *sent) backshifted(lo, hi int) bool {
	for k := lo; k < hi && k < lo+40; k++ {
		switch s.toks[k].Lower {
		case "had", "would":
			return true
		case "has", "have", "is", "are", "will":
			return false
		}
	}
	return false
}

// turn is who has the floor in a transcript: "NAME: words".
type turn struct {
	name string
	para int
	met  int  // the turns met so far
	caps bool // the name was printed in capitals
	// speech says that the whole report is what one person said.
	speech bool
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
		s.turn.name = s.turnName(x.First, c)
		w := s.d.Report.Words(s.toks[c-1].Span)
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

// turnColon is the colon after the name that opens a sentence, 0 for none.
func (s *sent) turnColon(x *text.Sentence) int {
	if t := &s.toks[x.First]; t.Kind != text.Word || !t.Capital {
		return 0
	}
	for k := x.First + 1; k+1 < x.Last && k < x.First+20; k++ {
		switch t := &s.toks[k]; {
		case t.Lower == ":":
			if s.toks[k+1].Space && !s.toks[k-1].Break {
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
		if w := d.Tokens[x.First+1].Lower; w != "by" && w != "of" && w != "delivered" && w != "to" && w != "from" {
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
	speechHeads = text.NewWordSet("statement speech address remarks message intervention ministerial keynote opening")
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
