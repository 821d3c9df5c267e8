package statements

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// phraseEnding reads the noun phrase whose last token is e.
func (r *reader) phraseEnding(e, lo int) subject {
	if e < lo {
		return subject{}
	}
	if r.person[e] > 0 {
		if s := r.personEnding(e, lo); s.kind != nobody {
			return s
		}
	}
	c := r.class(e)
	switch {
	case c&singular3 != 0:
		s := r.last
		if s.kind == bothSides {
			s = subject{}
		}
		s.start = e
		return s
	case c&plural != 0 && !strings.HasPrefix(r.word(e), "i"):
		return subject{kind: bothSides, side: briefing.SideBoth, start: e}
	case c&plural != 0:
		s := r.last
		s.start = e
		return s
	}
	return r.nounPhrase(e, lo)
}

// personEnding reads a person, or several ("X and Y"), whose last token is e.
// A person inside a complement ("the statements by X") is no subject.
func (r *reader) personEnding(e, lo int) subject {
	s := r.byName(r.d.People[r.person[e]-1].Name)
	start := r.leftOfPerson(e, lo)
	if first := r.mentionStart(e, lo); r.is(first, determiner) || r.is(first, office) && !r.toks[e].Capital {
		if o := r.nounPhrase(e, lo); o.kind == aPerson {
			return o
		}
	}
	both := s
	for {
		k := start - 1
		if k > lo && r.word(k) == "and" {
			k--
			if k > lo && r.word(k) == "," {
				k--
			}
		} else if k > lo && r.word(k) == "," && both.kind == bothSides {
			k--
		} else {
			break
		}
		if k >= lo && r.person[k] == 0 && r.country[k] == 0 && r.toks[k].Capital && r.class(k) == 0 && k < start-1 && r.toks[k].Kind == text.Word {
			// somebody whom nothing else tells of, together with a person
			both, start = subject{kind: bothSides, side: briefing.SideBoth}, k
			break
		}
		if k < lo || r.person[k] == 0 || r.finite(k+1, start) {
			break
		}
		o := r.byName(r.d.People[r.person[k]-1].Name)
		if o.name == s.name {
			break
		}
		if o.side == s.side && s.side != "" {
			both = o
		} else {
			both = subject{kind: bothSides, side: briefing.SideBoth}
		}
		start = r.leftOfPerson(k, lo)
	}
	s = both
	if start > lo && r.is(start-1, preposition) && r.word(start-1) != "until" {
		if start-1 > lo {
			return r.nounPhrase(start-1, lo)
		}
	}
	s.start = start
	return s
}

// mentionStart is the first token of the mention that holds token e.
func (r *reader) mentionStart(e, lo int) int {
	i := e
	for i > lo && r.person[i-1] == r.person[e] {
		i--
	}
	return i
}

// leftOfPerson is the first token of a person's name with the office before it.
func (r *reader) leftOfPerson(e, lo int) int {
	p := r.person[e]
	i := r.mentionStart(e, lo)
	for i > lo {
		w := r.word(i - 1)
		t := &r.toks[i-1]
		if r.person[i-1] > 0 && r.person[i-1] != p {
			break
		}
		link := w == "of" || w == "for" || w == "'s" || w == "-" || w == "&" || w == "the" && r.word(i-2) == "of"
		switch {
		case t.Kind == text.Word && t.Capital && r.class(i-1)&(preposition|conjunction) == 0:
		case r.class(i-1)&office != 0:
		case w == "his", w == "her", w == "the", w == "prime", w == "foreign", w == "vice", w == "trade", w == "economy":
		case w == "and" && i < r.mentionStart(e, lo) && r.toks[i].Capital && i-2 >= lo && r.toks[i-2].Capital && r.person[i-2] == 0 && r.country[i-2] == 0:
			// "Minister of Trade and Industry X"
		case link && i-2 >= lo && (r.toks[i-2].Capital || r.is(i-2, office|preposition)):
		default:
			return i
		}
		i--
	}
	return i
}

// nounPhrase reads a phrase without a name that ends at token e: "the sides",
// "the Minister of Trade of Kenya", "the Turkish side".
func (r *reader) nounPhrase(e, lo int) subject {
	var known wordClass
	start := e + 1
	for k := e; k >= lo && k > e-18; k-- {
		c := r.class(k)
		t := &r.toks[k]
		if t.Kind == text.Punct && t.Lower != "-" && t.Lower != "–" || t.Kind == text.Symbol {
			break
		}
		if c&(beForm|haveForm|modal|relative|singular3) != 0 && r.country[k] == 0 || c&plural != 0 && r.word(k) != "both" {
			break
		}
		if c&conjunction != 0 && t.Lower != "and" {
			break
		}
		if c&preposition != 0 && k == lo {
			break // "In May the sides …"
		}
		if r.forms(k)&(pastForm|presentForm) != 0 && c&(joint|office|side|institution|instrument|event|comment) == 0 && k < e && !t.Capital {
			break
		}
		start = k
		known |= c
		if (c&determiner != 0 || t.Lower == "both") && known&(joint|office|side|institution|instrument|comment) != 0 {
			if p := r.word(k - 1); p != "of" && p != "for" && p != "between" && p != "by" && p != "both" && p != "from" && p != "with" && !r.is(k-1, determiner) && (p != "and" || r.word(k-2) == ",") {
				break
			}
		}
	}
	if start > e {
		return subject{}
	}
	return r.classify(start, e)
}

// classify names the subject of the tokens [start, e] by the words before
// their first preposition.
func (r *reader) classify(start, e int) subject {
	headEnd := e + 1
	for k := start + 1; k <= e; k++ {
		if r.is(k, preposition) {
			headEnd = k
			break
		}
	}
	s := subject{start: start}
	var c wordClass
	var codes []string
	foreign := false
	for k := start; k <= e; k++ {
		if n := r.country[k]; n > 0 {
			if code := r.d.Countries[n-1].Code; len(codes) == 0 || codes[len(codes)-1] != code {
				codes = append(codes, code)
			}
		}
		if k < headEnd {
			if w := r.class(k) & (joint | side | office | institution | instrument | comment); w != 0 {
				c = w // the last noun of the head decides
			}
			switch r.word(k) {
			case "european", "un", "senate", "parliamentary", "electoral", "election", "house", "olympic", "statistics", "statistical":
				foreign = true // a body of neither side, or of one
			}
		}
	}
	inHead := 0
	for k := start; k < headEnd; k++ {
		if r.country[k] > 0 {
			inHead++
		}
	}
	one := ""
	if len(codes) == 1 {
		one = codes[0]
	}
	words := r.d.Report.Words(r.span(start, e+1))
	switch w := r.word(start); {
	case r.word(e) == "country" && (w == "his" || w == "her" || w == "our"):
		s.kind, s.side = oneSide, r.last.side
	case foreign:
		s.kind, s.side = anInstitution, one
	case c&joint != 0 && c&side == 0 && one != "" && headEnd <= e && inHead == 0 && c&institution == 0:
		s.kind, s.side, s.office = oneSide, one, words // "the ministers of Kenya"
	case c&(joint|side) != 0 && one != "" && (c&side != 0 || inHead > 0):
		s.kind, s.side, s.office = oneSide, one, words // "the Turkish side", "Kenyan officials"
	case c&side != 0 && c&joint == 0 && len(codes) < 2:
		return subject{}
	case c&joint != 0, len(codes) > 1 && c&(side|office|institution) != 0, len(codes) > 1 && inHead > 1 && c == 0:
		s.kind, s.side = bothSides, briefing.SideBoth
	case c&comment != 0:
		s.kind = theReport
		if c&instrument != 0 {
			s.kind = anInstitution // "the statement said"
		}
	case c&office != 0:
		return r.byOffice(start, headEnd, one)
	case c&institution != 0:
		s.kind, s.side = anInstitution, one
		s.office = words
	case c&instrument != 0:
		s.kind = aDocument
	case one != "" && inHead > 0 && c == 0 && headEnd-start <= inHead+2:
		s.kind, s.side = oneSide, one
	default:
		return subject{start: start}
	}
	return s
}
