package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// signersAt are the people who put their names to a document by the act at token i of
// sentence k: the subject of "signed" and whom its "with" names, those behind the "by" of
// a passive, whom "the two ministers" mean. Who looked on is none.
func (s *story) signersAt(i, k int) []string {
	x := s.d.Sentences[k]
	switch w := s.lower(i); {
	case signing[w]:
	case w == "names" || w == "name" || w == "signatures" || w == "signature" || w == "initials":
		if by := s.byAfter(i+2, x); by > 0 && s.passive(i+2) && putting[s.lower(i+2)] {
			return s.objectsFrom(by, x) // "the signatures were put to it by X and Y"
		}
		if !s.putTo(i, x) {
			return nil
		}
		i -= 2 // "put their names to"
	case w == "paper":
		if s.lower(i-1) != "to" || s.lower(i-2) != "pen" {
			return nil
		}
		i -= 3 // "put pen to paper"
	default:
		return nil
	}
	if s.passive(i) || s.lower(i+1) == "by" {
		if by := s.byAfter(i, x); by > 0 {
			return s.objectsFrom(by, x)
		}
		return nil
	}
	if s.calledTwo(i, x) {
		return s.lastTwo(k, i)
	}
	us := s.subjectsOf(i, k)
	if len(us) == 0 {
		return nil
	}
	return append(us, s.withWhom(i, x)...)
}

// signedLater gives the only document of a report, of which no clause has named the
// signers, those of a later sentence on it: "It was signed by X and Y".
func (s *story) signedLater(ds []briefing.Document) {
	if len(ds) != 1 || len(ds[0].Signers) > 0 {
		return
	}
	from := s.sentenceAt(ds[0].Cite.Span)
	for k := max(from, 0); k < min(from+4, len(s.d.Sentences)); k++ {
		x := s.d.Sentences[k]
		for i := x.First; i < x.Last && s.isText(k); i++ {
			if s.quoted[i] || s.denied(i, k) || !s.within(max(i-5, x.First)-1, 11, x, itself) {
				continue
			}
			if out := s.signersAt(i, k); len(out) > 0 {
				ds[0].Signers = out
				return
			}
		}
	}
}

var itself = set("it", "document", "agreement", "memorandum", "protocol", "pact", "treaty", "accord", "deal", "mou")

var signing = set("signed", "inked", "initialled", "initialed", "sealed", "co-signed", "penned", "sign", "signs", "ink", "countersigned")

// signedOrThere says that a clause has the person sign a document of the meeting, or
// attend, witness or lead where one was signed.
func (s *story) signedOrThere(name string, docs []briefing.Document) bool {
	if slices.ContainsFunc(docs, func(d briefing.Document) bool { return slices.Contains(d.Signers, name) }) {
		return true
	}
	return slices.ContainsFunc(s.d.People, func(p text.Person) bool {
		k := int(s.sentenceOf(p.Token))
		if p.Name != name || k < 0 || s.quoted[p.Token] || p.Source {
			return false
		}
		r := s.ranges[k]
		return slices.ContainsFunc(s.triggers[r[0]:r[1]], func(t trigger) bool { return t.kind == briefing.KindSigning && !t.background }) && s.ledBy(p, s.d.Sentences[k])
	})
}

// nameSigners names the signers of a meeting's documents as its participants.
func nameSigners(m *briefing.Meeting) {
	for i := range m.Documents {
		var out []string
		for _, n := range m.Documents[i].Signers {
			out = sameSigners(out, []string{nameIn(m, n)})
		}
		m.Documents[i].Signers = out
	}
}

// sameSigners adds the signers of one telling of a document to those of another.
func sameSigners(a, b []string) []string {
	out := slices.Clone(a)
	for _, n := range b {
		if !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}
