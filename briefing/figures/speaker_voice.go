package figures

import (
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
	if s.othersSay() {
		return ""
	}
	if name := s.between(); name != "" {
		return name
	}
	if name := s.goesOn(s.no, 3); name != "" {
		return name
	}
	if name := s.onTopic(); name != "" {
		return name
	}
	if name := s.samePeriodOn(); name != "" {
		return name
	}
	if name := s.unmarked(); name != "" {
		return name
	}
	return s.reportedOn(s.no, 3)
}

// othersSay says whether somebody without a name says what the sentence tells:
// "the airline reckons that", "it says that".
func (s *sent) othersSay() bool {
	if s.toks[s.first].Lower == "it" && s.first+2 < s.last && isAuxiliary(s.toks[s.first+1].Lower) && (s.toks[s.first+2].Lower == "agreed" || s.toks[s.first+2].Lower == "decided") {
		return true // "It was agreed that freight will reach"
	}
	for _, v := range s.attributing(s.no, s.first, s.last) {
		if v <= s.first || v+1 >= s.last || s.toks[v+1].Lower != "that" || !s.reporting(v) {
			continue
		}
		k := &s.toks[v-1]
		if k.Kind != text.Word || k.Capital || isAuxiliary(k.Lower) || isAdverb(k.Lower) || isPreposition(k.Lower) {
			continue
		}
		switch k.Lower {
		case "he", "she", "who", "i", "we", "to":
			continue
		}
		return true
	}
	return false
}

// maxPara is how many sentences of a paragraph are asked before and after one.
const maxPara = 6

// between is who speaks both before and after the sentence in its paragraph;
// or before it where "it" takes up what was said: "Trade is modest, X said. It
// was worth $5 million." What adds to his words may close the paragraph where he
// opens the next one.
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
	for n := s.no + 1; n < len(s.d.Sentences) && n < s.no+maxPara; n++ {
		if s.d.Sentences[n].Para != para && !s.addsTo() {
			return ""
		}
		next := s.speaks(n)
		if next == name {
			return name
		}
		if next != "" || s.d.Sentences[n].Para != para {
			return ""
		}
	}
	return ""
}

// addsTo says whether a word of the sentence adds what it tells to what stood before:
// "exports have meanwhile grown", "imports, too, are up".
func (s *sent) addsTo() bool {
	for k := s.first; k < s.last && k < s.first+backReach; k++ {
		if adding.Has(&s.toks[k]) {
			return true
		}
	}
	return false
}

var adding = text.NewWordSet("too also meanwhile moreover furthermore besides likewise additionally similarly")

// opensTime are words of a time that may stand before the subject.
var opensTime = text.NewWordSet(`in the of this last first second third fourth two three four five six seven eight nine ten eleven twelve year months month quarter half same period now and but by during for`)

// takesUp says whether the subject of the sentence is "it", perhaps after a
// time: "In the first nine months of 2023 it came to".
func (s *sent) takesUp() bool {
	for k := s.first; k+1 < s.last && k < s.first+14; k++ {
		t := &s.toks[k]
		if t.Lower == "it" || t.Lower == "this" && k == s.first {
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
	if name, ok := s.voices.of(n); ok {
		return name
	}
	if s.asking == maxAsking {
		return ""
	}
	s.voices.keep(n, "") // who asks for it while it is read finds nobody
	s.asking++
	name := s.readVoice(n)
	s.asking--
	s.voices.keep(n, name)
	return name
}

// maxAsking is how many sentences may wait for one another: "he said" asks the
// sentence behind, whose own "he" asks the one before.
const maxAsking = 8

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
