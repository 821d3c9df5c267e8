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
	if s := r.loneName(e, lo); s.kind != nobody {
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
