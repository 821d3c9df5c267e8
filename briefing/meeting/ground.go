package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// dateGround tells where the date came from.
func (s *story) dateGround(w when, cite briefing.Citation) briefing.Ground {
	b := briefing.BasisEvent
	k, _ := slices.BinarySearchFunc(s.d.Dates, w.span.Start, func(x text.Date, start int) int { return x.Start - start })
	switch {
	case w.inferred:
		b = briefing.BasisOwnDate
	case k == len(s.d.Dates) || s.d.Dates[k].Start != w.span.Start || s.d.Dates[k].Partial:
		b = briefing.BasisRelative
	}
	return briefing.Ground{Field: "date", Value: w.date.String(), Basis: []briefing.Basis{b}, Cite: cite}
}

// placeGround tells where the place came from.
func (s *story) placeGround(w where, cite briefing.Citation) briefing.Ground {
	b := briefing.BasisEvent
	switch {
	case w.dateline:
		b = briefing.BasisDateline
	case isVenue(w.name):
		b = briefing.BasisVenue
	case text.CapitalOf(text.CityCountry(w.name)) == w.name && text.Fold(cite.Text) != text.Fold(w.name) && text.CityCountry(cite.Text) == "":
		b = briefing.BasisCapital
	}
	return briefing.Ground{Field: "place", Value: w.name, Basis: []briefing.Basis{b}, Cite: cite}
}

// kindGround cites the first words that tell of an event of the kind.
func (s *story) kindGround() briefing.Ground {
	g := briefing.Ground{Field: "kind", Value: string(s.kind), Basis: []briefing.Basis{briefing.BasisText}}
	for _, t := range s.triggers {
		if t.kind != s.kind || t.background {
			continue
		}
		k := int(s.sentence[t.token])
		if s.inLead(k) {
			g.Basis[0] = briefing.BasisOpening
		}
		g.Cite = s.cite(s.d.Tokens[t.token].Span(), k)
		break
	}
	return g
}

// ground tells why the person counts as a participant.
func (a *attendee) ground(p *briefing.Participant) briefing.Ground {
	g := briefing.Ground{Field: "participant", Value: p.Name, Cite: p.Cite}
	if a.event {
		g.Basis = append(g.Basis, briefing.BasisEvent)
	}
	if a.opening {
		g.Basis = append(g.Basis, briefing.BasisOpening)
	}
	if a.spoke > 0 || a.speech > 0 {
		g.Basis = append(g.Basis, briefing.BasisSpeech)
	}
	if len(g.Basis) == 0 {
		g.Basis = []briefing.Basis{briefing.BasisText}
	}
	return g
}
