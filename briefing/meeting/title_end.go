package meeting

import (
	"strings"

	"brief/briefing/text"
)

// stopsTitle are words that end a title: they begin the next clause.
var stopsTitle = set("which", "that", "who", "where", "when", "while", "during", "following", "after", "before", "said", "told", "reports", "reported", "was", "were", "is", "are",
	"has", "have", "had", "will", "would", "according", "as", "at", "by", "today", "yesterday", "earlier", "here", "then", "under", "within", "amid", "amidst", "worth", "valued",
	"envisages", "provides", "aims", "covers", "covering", "entered", "but", "also", "he", "she", "they", "it", "since", "until", "upon", "alongside", "via", "signed", "adopted", "noted", "because", "so", "ahead", "aboard", "followed", "allowing", "paving", "noting", "adding", "saying", "stating", "marking", "attached", "annexed", "aimed", "designed", "intended", "dubbed", "called", "known", "thus", "including", "meant", "states", "together", "stipulates", "specifies", "sets", "concluded", "initialled", "initialed", "inked", "sealed", "reached", "drafted", "negotiated")

// titleEnd is where the title with this head noun ends.
func (s *story) titleEnd(head int, x text.Sentence) int {
	j := head + 1
	quoted := s.insideMarks(head, x)
	for j < x.Last {
		w := s.lower(j)
		t := &s.d.Tokens[j]
		switch {
		case w == "until" && j == head+1 && j+1 < x.Last && text.YearNumber(s.d.Tokens[j+1]) > 0:
			j++ // "a programme until 2029"
		case w == "there" || w == "in" && s.lower(j+1) == "order":
			return s.trimEnd(head, j)
		case t.Kind == text.Word && stopsTitle[w] && !t.Capital && !(w == "covering" && j == head+1):
			return s.trimEnd(head, j)
		case w == "." || w == ";" || w == "!" || w == "?" || w == ":" || w == "•":
			return s.trimEnd(head, j)
		case w == "(":
			if e := s.abbreviation(j, x); e > 0 {
				j = e
				continue
			}
			return s.trimEnd(head, j)
		case w == "\"" && s.escaped(j):
		case (w == "\"" || w == "”" || w == "»") && (quoted || j > head+1):
			if s.lower(j+1) == "on" || s.lower(j+1) == "for" || s.lower(j+1) == "of" {
				j++
				continue
			}
			return s.trimEnd(head, j)
		case (w == "–" || w == "—" || w == "-") && t.Space && j+1 < x.Last && (s.d.Tokens[j+1].Space || s.lower(j+1) == "-"):
			return s.trimEnd(head, j)
		case w == ",":
			if !s.commaGoesOn(j, x) {
				return s.trimEnd(head, j)
			}
		case w == "and" && !s.andGoesOn(j, x):
			return s.trimEnd(head, j)
		case w == "on" && (s.dateAt(j+1) || weekdayOrDay(s.lower(j+1)) && s.lower(j+1) != "in"):
			return s.trimEnd(head, j)
		case w == "on" && s.lower(j+1) == "the" && (s.lower(j+2) == "sidelines" || s.lower(j+2) == "margins" || s.lower(j+2) == "fringes"):
			return s.trimEnd(head, j)
		case w == "in" && s.placeOrTime(j+1):
			return s.trimEnd(head, j)
		case w == "from" && s.lower(j+1) == "the" && (s.lower(j+3) == "side" || s.lower(j+2) == "side"):
			return s.trimEnd(head, j) // "signed the plan from the Indian side"
		case w == "with" && s.personStarts(j+1), w == "between" && s.personFrom(j+1), w == "to" && verbAfterTo[s.lower(j+1)]:
			return s.trimEnd(head, j)
		}
		j++
	}
	return s.trimEnd(head, j)
}

// abbreviation is the token behind "(MoU)" where the title goes on: "memorandum
// of understanding (MoU) on seeds"; 0 if it does not.
func (s *story) abbreviation(j int, x text.Sentence) int {
	if j+3 >= x.Last || s.lower(j+2) != ")" || s.d.Tokens[j+1].Kind != text.Word || !s.d.Tokens[j+1].Capital {
		return 0
	}
	switch s.lower(j + 3) {
	case "on", "for", "in", "of", "between":
		return j + 3
	}
	return 0
}

// verbAfterTo begins a purpose that is told of the document, not its title.
var verbAfterTo = set("boost", "strengthen", "deepen", "facilitate", "promote", "ensure", "expand", "increase", "enhance", "develop", "improve", "help", "support", "launch", "start", "replace", "bring", "cut", "double", "triple", "raise", "lift", "ease", "simplify", "widen", "create", "establish", "build", "make", "enable", "allow", "give", "intensify")

// insideMarks says that quotation marks opened before the head in its phrase.
func (s *story) insideMarks(head int, x text.Sentence) bool {
	for j := head - 1; j >= x.First && j > head-10; j-- {
		switch s.lower(j) {
		case "“", "«", "\"":
			return true
		case "”", "»", ",", ".":
			return false
		}
	}
	return false
}

// trimEnd drops trailing marks and small words.
func (s *story) trimEnd(head, j int) int {
	for j > head+1 {
		switch s.lower(j - 1) {
		case "first", "originally", "also", "both", "just":
			if signVerb[s.lower(j)] == "" {
				return j
			}
			j--
		case ",", "and", "\"", "”", "“", "of", "on", "in", "the", "for", "with", "a", ".", "»", ";", "-", "–", "to", "between", "by", "an", "or":
			j--
		default:
			return j
		}
	}
	return j
}

// commaGoesOn says that the comma at j stands in a list inside the title: the
// list closes with "and" before any verb or further comma clause.
func (s *story) commaGoesOn(j int, x text.Sentence) bool {
	if s.documentAt(j+1, x) || s.oneAt(j+1) || s.dateAt(j+1) || s.speakerAt(j+1, x) {
		return false
	}
	for k := j + 1; k < x.Last && k < j+9; k++ {
		w := s.lower(k)
		switch {
		case w == "and":
			return k > j+1 && !s.documentAt(k+1, x) || k == j+1 && s.lower(k+1) != "" && !stopsTitle[s.lower(k+1)] && !s.documentAt(k+1, x) && !s.verbSoon(k+1, x)
		case w == ",":
			return s.commaGoesOn(k, x)
		case s.d.Tokens[k].Kind == text.Punct && w != "-" && w != "–", stopsTitle[w]:
			return false
		}
	}
	return false
}

// speakerAt says that somebody's saying follows: ", the Ministry of Trade and
// Industry said".
func (s *story) speakerAt(j int, x text.Sentence) bool {
	if w := s.lower(j); j >= x.Last || w != "the" && w != "its" && !s.d.Tokens[j].Capital {
		return false
	}
	for k := j + 1; k < x.Last && k < j+12; k++ {
		switch w := s.lower(k); {
		case saying[w]:
			return true
		case s.d.Tokens[k].Kind == text.Punct && w != "-":
			return false
		}
	}
	return false
}

// verbSoon says that a clause with its own verb begins at token i.
func (s *story) verbSoon(i int, x text.Sentence) bool {
	for k := i; k < x.Last && k < i+5 && s.lower(k) != ","; k++ {
		if saying[s.lower(k)] || stopsTitle[s.lower(k)] {
			return true
		}
	}
	return false
}

// participleAdjective end like a verb and stand in titles.
var participleAdjective = set("related", "advanced", "integrated", "shared", "united", "mixed", "coordinated", "sustained", "accelerated", "enhanced", "expanded", "organized", "organised", "applied", "skilled", "limited", "multifaceted", "diversified", "extended", "unified", "improved", "renewed", "protected", "increased", "armed")

// andGoesOn says that the "and" at j joins words of one title, not another
// document and not another clause.
func (s *story) andGoesOn(j int, x text.Sentence) bool {
	if s.documentAt(j+1, x) || s.oneAt(j+1) {
		return false
	}
	switch w := s.lower(j + 1); {
	case saying[w], stopsTitle[w], signVerb[w] != "", w == "with" && signVerb[s.lower(j+3)] != "":
		return false
	case strings.HasSuffix(w, "ed") && !s.d.Tokens[j+1].Capital && !participleAdjective[w]:
		return false // "and witnessed": the next verb
	case w == "the" || w == "its":
		return !s.verbSoon(j+2, x)
	case w == "on" && s.lower(j-1) != ",":
		return !s.insideSum(j, x)
	case w == "other":
		return s.lower(j+2) != "documents" && s.lower(j+2) != "agreements"
	case w == "agreed" || w == "exchanged" || w == "met" || w == "held" || w == "took" || w == "paid" || w == "will" || w == "to":
		return false
	}
	return true
}

// placeOrTime says that a city, a month or a room follows "in".
func (s *story) placeOrTime(i int) bool {
	if s.lower(i) == "the" {
		if s.lower(i+1) == "presence" || s.lower(i+1) == "course" || s.lower(i+1) == "framework" {
			return true
		}
		i++
	}
	if s.lower(i) == "presence" || s.lower(i) == "front" {
		return true
	}
	return s.placeAt(i) || s.dateAt(i) || text.MonthNumber(s.lower(i)) > 0 && s.d.Tokens[i].Capital
}

// personFrom says that a person with the office begins at token i: "an agreement
// on fish between Minister X and Minister Y".
func (s *story) personFrom(i int) bool {
	n := s.personAt(i, i+9)
	return n >= 0 && s.d.People[n].First == i
}

func (s *story) personStarts(i int) bool {
	if s.lower(i) == "his" || s.lower(i) == "her" || s.lower(i) == "their" {
		return true
	}
	return i < len(s.sentence) && s.personWithin(i, 8, s.d.Sentences[max(int(s.sentence[i]), 0)])
}
