package meeting

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// eventWords are the nouns behind a chain of countries that name an event.
var eventWords = set("forum", "summit", "meeting", "conference", "session", "talks", "consultations", "dialogue", "commission", "council")

// eventChain gives the countries that the event's own name joins by hyphens or
// commas, three at least: "the Georgian-Bulgarian-Armenian business forum",
// "the A-B-C 3rd Business Forum". Nil where the text names no such event.
func (s *story) eventChain() []string {
	if s.besideMany() {
		return nil
	}
	for codes, e := range s.chains() {
		if len(codes) > 2 && s.ownKind(s.lower(e.at)) {
			return codes
		}
	}
	return nil
}

// chainedEvent is an event that a chain of countries names.
type chainedEvent struct {
	name string
	at   int // the token of its noun
}

// chains walks the chains of countries in the opening that name an event of
// the report.
func (s *story) chains() iter.Seq2[[]string, chainedEvent] {
	return func(yield func([]string, chainedEvent) bool) {
		for k, x := range s.d.Sentences {
			if !s.isText(k) || !s.inLead(k) && s.order[k] >= 6 {
				continue
			}
			for i := x.First; i < x.Last; i++ {
				if s.country[i] == 0 || !s.chained(i, x) {
					continue
				}
				codes, end := s.chainAt(i, x)
				name, at := s.chainEvent(end, x)
				if len(codes) > 1 && at >= 0 && !s.isBackground(at, x) && !yield(codes, chainedEvent{name, at}) {
					return
				}
				i = max(i, end-1)
			}
		}
	}
}

// ownKind says that the noun may name the report's event: a report of talks
// between two that mentions a summit of three is not of the three.
func (s *story) ownKind(noun string) bool {
	switch noun {
	case "summit", "forum", "conference", "commission", "council":
		return s.kind != briefing.KindMeeting && s.kind != briefing.KindPhoneCall
	}
	return true
}

// officialsOf gives the countries, three at least, whose officials the first two
// sentences bring together: "the railway managers of Austria, Germany and
// Slovakia at a meeting". Nil where they name fewer.
func (s *story) officialsOf() []string {
	for k, x := range s.d.Sentences {
		if !s.isText(k) || s.order[k] > 1 || !s.toldHere(k) {
			continue
		}
		for i := x.First + 2; i < x.Last; i++ {
			if s.country[i] == 0 {
				continue
			}
			j := i - 1
			if s.lower(j) == "the" {
				j--
			}
			if s.lower(j) != "of" || !officials[s.lower(j-1)] {
				continue
			}
			var codes []string
			for i < x.Last && s.country[i] != 0 {
				c, end := s.chainAt(i, x)
				codes = append(codes, c...)
				for i = end; s.lower(i) == "," || s.lower(i) == "and" || s.lower(i) == "the"; i++ {
				}
			}
			slices.Sort(codes)
			if codes = slices.Compact(codes); len(codes) > 2 {
				return codes
			}
		}
	}
	return nil
}

// toldHere says that sentence k tells of an event of the report.
func (s *story) toldHere(k int) bool {
	r := s.ranges[k]
	return slices.ContainsFunc(s.triggers[r[0]:r[1]], func(t trigger) bool { return !t.background })
}

var officials = set("ministers", "presidents", "managers", "heads", "leaders", "officials", "delegations", "representatives", "premiers", "chiefs", "diplomats", "governors", "deputies", "directors")

// sessionNumber is the number of the session or forum that the opening tells
// of ("the 14th Joint Commission", "the fifth meeting of the commission"), 0
// where it gives none.
func (s *story) sessionNumber() int {
	for k, x := range s.d.Sentences {
		if !s.isText(k) || !s.inLead(k) {
			continue
		}
		for i := x.First; i < x.Last; i++ {
			n := ordinals[s.lower(i)]
			if t := &s.d.Tokens[i]; t.Kind == text.Number {
				switch s.lower(i + 1) {
				case "st", "nd", "rd", "th":
					n, _ = strconv.Atoi(t.Lower)
				}
			}
			if n > 0 && s.within(i, 9, x, numbered) && !s.isBackground(i, x) {
				return n
			}
		}
	}
	return 0
}

var numbered = set("commission", "committee", "session", "forum", "council")

var ordinals = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"eleventh": 11, "twelfth": 12}

// besideMany says that the opening puts the event at the sidelines of one of
// more sides.
func (s *story) besideMany() bool {
	for k, x := range s.d.Sentences {
		if !s.isText(k) || !s.inLead(k) {
			continue
		}
		for i := x.First; i < x.Last; i++ {
			switch s.lower(i) {
			case "sidelines", "margins", "fringes", "sideline":
				return true
			}
		}
	}
	return false
}

// chained says that a hyphen follows the country at token i.
func (s *story) chained(i int, x text.Sentence) bool {
	end := s.d.Countries[s.country[i]-1].End
	for i < x.Last && s.d.Tokens[i].Start() < end {
		i++
	}
	switch s.lower(i) {
	case "-", "–", "/":
		return true
	}
	return false
}

// chainAt reads countries joined by hyphens from token i; end is the token
// after them.
func (s *story) chainAt(i int, x text.Sentence) (codes []string, end int) {
	for i < x.Last && s.country[i] != 0 {
		c := s.d.Countries[s.country[i]-1]
		if !slices.Contains(codes, c.Code) {
			codes = append(codes, c.Code)
		}
		for i < x.Last && s.d.Tokens[i].Start() < c.End {
			i++
		}
		end = i
		if w := s.lower(i); w != "-" && w != "–" && w != "/" {
			break
		}
		i++
	}
	return codes, end
}

// chainEvent is the kind of event whose name goes on behind a chain ("business
// forum") and the token of its noun, -1 where there is none.
func (s *story) chainEvent(i int, x text.Sentence) (name string, at int) {
	first := i
	for ; i < x.Last && i < first+7; i++ {
		t := &s.d.Tokens[i]
		switch w := t.Lower; {
		case eventWords[w]:
			var words []string
			for j := first; j <= i; j++ {
				if v := &s.d.Tokens[j]; v.Kind == text.Word && !ordinal(v.Lower) {
					words = append(words, v.Lower)
				}
			}
			return strings.Join(words, " "), i
		case t.Kind == text.Number, t.Lower == "-":
		case t.Kind != text.Word || stopsTitle[w]:
			return "", -1
		}
	}
	return "", -1
}

// ordinal says that the word only numbers the event: the "rd" of "3rd",
// "third", "IV".
func ordinal(w string) bool {
	switch w {
	case "st", "nd", "rd", "th", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "annual", "joint":
		return true
	}
	return strings.Trim(w, "ivx") == ""
}

// eventKey names an event of many by its countries and its name, so that
// reports of one forum find each other whoever speaks in them; "" where the
// report names none.
func (s *story) eventKey() string {
	for codes, e := range s.chains() {
		if w := s.lower(e.at); w == "forum" || w == "summit" || w == "conference" {
			slices.Sort(codes)
			return strings.Join(codes, "") + " " + e.name
		}
	}
	return ""
}
