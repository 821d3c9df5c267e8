package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

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

// nounHead is what the tokens of a noun phrase tell of whom it means.
type nounHead struct {
	end     int       // its first preposition, or the end of the phrase
	class   wordClass // of the last noun before that
	codes   []string  // countries of the whole phrase
	inHead  int       // tokens before the end that begin a country's name
	foreign bool      // a body of neither side, or of one
}

// headOf reads the noun phrase of the tokens [start, e].
func (r *reader) headOf(start, e int) nounHead {
	h := nounHead{end: e + 1}
	for k := start + 1; k <= e; k++ {
		if r.is(k, preposition) {
			h.end = k
			break
		}
	}
	for k := start; k <= e; k++ {
		if n := r.country[k]; n > 0 {
			if code := r.d.Countries[n-1].Code; len(h.codes) == 0 || h.codes[len(h.codes)-1] != code {
				h.codes = append(h.codes, code)
			}
			if k < h.end {
				h.inHead++
			}
		}
		if k >= h.end {
			continue
		}
		if w := r.class(k) & (joint | side | office | institution | instrument | comment); w != 0 {
			h.class = w
		}
		switch r.word(k) {
		case "european", "un", "senate", "parliamentary", "electoral", "election", "house", "olympic", "statistics", "statistical":
			h.foreign = true
		}
	}
	return h
}

// one is the country of the phrase where it names one alone, "" otherwise.
func (h *nounHead) one() string {
	if len(h.codes) == 1 {
		return h.codes[0]
	}
	return ""
}

// classify names the subject of the tokens [start, e] by the words before
// their first preposition.
func (r *reader) classify(start, e int) subject {
	s := subject{start: start}
	h := r.headOf(start, e)
	c, one := h.class, h.one()
	words := r.d.Report.Words(r.span(start, e+1))
	switch w := r.word(start); {
	case r.isPairOfBodies(start, h.end):
		s.kind, s.side = bothSides, briefing.SideBoth
	case r.word(e) == "country" && (w == "his" || w == "her" || w == "our"):
		s.kind, s.side = oneSide, r.last.side
	case h.foreign:
		s.kind, s.side = anInstitution, one
	case c&joint != 0 && c&side == 0 && one != "" && h.end <= e && h.inHead == 0 && c&institution == 0:
		s.kind, s.side, s.office = oneSide, one, words // "the ministers of Kenya"
	case c&(joint|side) != 0 && one != "" && (c&side != 0 || h.inHead > 0):
		s.kind, s.side, s.office = oneSide, one, words // "the Turkish side", "Kenyan officials"
	case c&side != 0 && c&joint == 0 && len(h.codes) < 2:
		return subject{}
	case c&institution != 0 && c&(joint|office) == 0 && len(h.codes) > 1 && !r.near(start, e+1, "and"):
		s.kind, s.office = anInstitution, words // a chamber of both countries is neither
	case c&joint != 0, len(h.codes) > 1 && c&(side|office|institution) != 0, len(h.codes) > 1 && h.inHead > 1 && c == 0:
		s.kind, s.side = bothSides, briefing.SideBoth
	case c&comment != 0:
		s.kind = theReport
		if c&instrument != 0 {
			s.kind = anInstitution // "the statement said"
		}
	case c&office != 0:
		return r.byOffice(start, h.end, one)
	case c&institution != 0:
		s.kind, s.side = anInstitution, one
		s.office = words
	case c&instrument != 0:
		s.kind = aDocument
	case one != "" && h.inHead > 0 && c == 0 && h.end-start <= h.inHead+2:
		s.kind, s.side = oneSide, one
	default:
		return subject{start: start}
	}
	return s
}

// isPairOfBodies says that the phrase [start, end) means a body of each side, or one of
// both: "the two ministries", "the joint council".
func (r *reader) isPairOfBodies(start, end int) bool {
	for k := start; k+1 < end; k++ {
		switch r.word(k) {
		case "two", "both":
			switch r.word(end - 1) {
			case "ministries", "agencies", "chambers", "parliaments", "railways", "administrations":
				return true
			}
		case "joint":
			switch r.word(k + 1) {
			case "council", "group":
				return true
			}
		}
	}
	return false
}
