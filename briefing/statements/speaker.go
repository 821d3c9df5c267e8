package statements

import (
	"strings"

	"brief/briefing/text"
)

// subjectKind is what sort of subject a clause has.
type subjectKind uint8

const (
	nobody        subjectKind = iota
	aPerson                   // somebody by name, pronoun or office
	bothSides                 // "the sides", "Sorel and Adachi"
	oneSide                   // "the Turkish side", "Kenya"
	anInstitution             // "the ministry", "the statement"
	aDocument                 // "the roadmap envisages"
	theReport                 // "the statements by X highlight": the report comments
)

// subject is who a clause is about.
type subject struct {
	kind               subjectKind
	name, office, side string
	start              int // its first token, where it was read from the text
}

// dropExplained takes out the mentions of people whom the report names in square
// brackets only, where it explains what somebody says ("my friend [Abu Sand, President
// of Kenya] and I"): they do not speak, and no "head of state" is theirs.
func (r *reader) dropExplained() {
	inside, outside := map[string]bool{}, map[string]bool{}
	for i := range r.d.People {
		p := &r.d.People[i]
		if words := r.d.Report.Words(p.Span); !strings.Contains(words, p.Name[strings.LastIndexByte(p.Name, ' ')+1:]) {
			continue // an office alone
		}
		if r.explained(p.Start) {
			inside[p.Name] = true
		} else {
			outside[p.Name] = true
		}
	}
	if len(inside) == 0 {
		return
	}
	for k, n := range r.person {
		if n > 0 && inside[r.d.People[n-1].Name] && !outside[r.d.People[n-1].Name] {
			r.person[k] = 0
		}
	}
	r.unheard = inside
	for name := range outside {
		delete(r.unheard, name)
	}
}

// findPeople lists the report's people with their fullest office.
func (r *reader) findPeople() {
	at := map[string]int{}
	for i := range r.d.People {
		p := &r.d.People[i]
		if r.unheard[p.Name] {
			continue
		}
		k, seen := at[p.Name]
		if !seen {
			k = len(r.people)
			at[p.Name] = k
			r.people = append(r.people, subject{kind: aPerson, name: p.Name})
		}
		q := &r.people[k]
		if q.office == "" {
			q.office = p.Office
		}
		if q.side == "" {
			q.side = p.Country
		}
	}
}

// explained says that the words at a place of the text stand in square brackets: a
// report explains there what somebody says.
func (r *reader) explained(at int) bool {
	s := r.d.Report.Text
	open := strings.LastIndexByte(s[max(0, at-120):at], '[')
	return open > strings.LastIndexByte(s[max(0, at-120):at], ']')
}

func (r *reader) byName(name string) subject {
	for _, p := range r.people {
		if p.name == name {
			return p
		}
	}
	return subject{kind: aPerson, name: name}
}

// subjectBefore reads the subject that ends before token v, inside [lo, v).
func (r *reader) subjectBefore(v, lo int) subject {
	e := v - 1
	for e >= lo && r.is(e, adverb) && !r.is(e, joint|office|plural) {
		e--
	}
	if e < lo {
		return subject{}
	}
	if r.is(e, relative|conjunction) {
		return subject{}
	}
	if r.word(e) == "," {
		return r.overInsertion(e, lo)
	}
	if r.word(e) == ")" {
		for k := e - 1; k >= lo && k > e-12; k-- {
			if r.word(k) == "(" {
				e = k - 1
				break
			}
		}
	}
	return r.phraseEnding(e, lo)
}

// overInsertion jumps over "…, who is on a visit, said" or "…, in his turn,
// said": comma is the closing one.
func (r *reader) overInsertion(comma, lo int) subject {
	if c := text.RelativeBefore(r.toks, comma, lo+1); c > lo && r.person[c-1] > 0 {
		if s := r.phraseEnding(c-1, lo); s.kind == aPerson {
			return s
		}
	}
	for k, n := comma-1, 0; k > lo && n < 45; k, n = k-1, n+1 {
		if r.word(k) != "," {
			continue
		}
		if k+1 == comma {
			return subject{}
		}
		opens := strings.HasSuffix(r.word(k+1), "ing") || r.is(k+1, relative|preposition|determiner|office) || r.toks[k+1].Capital || r.toks[k+1].Kind == text.Number || r.forms(k+1)&ingForm != 0 || r.word(k+1) == "as"
		if !opens || r.word(k+1) == "and" {
			continue
		}
		if s := r.phraseEnding(k-1, lo); s.kind != nobody && (r.person[k-1] > 0 || !r.finite(s.start, k)) {
			return s
		}
	}
	return subject{}
}
