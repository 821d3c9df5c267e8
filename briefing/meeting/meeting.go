// Package meeting finds which meeting a report tells of, and joins the reports
// that tell of the same one.
package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// Account is what one report tells of its meeting.
type Account struct {
	Meeting briefing.Meeting // with one report, one origin
	// ReportDate is the report's own date, zero if unknown.
	ReportDate briefing.Date
	// Figures are the report's figures; their values help joining.
	Figures []briefing.Figure
	// None says why the report tells of no meeting, "" if it does.
	None string

	// source keys the origin that the report names, "" if none; passages are
	// hashes of its longer sentences; event names a forum; dateline says that the place is the
	// dateline's only.
	source   source
	passages []uint64
	event    string // key of a named event of many, "" if none
	session  int    // number of the session told of, 0 if none
	dateline bool
	weekday  string // the day of the week told of where no date is, "" if none
	met      []couple
	mailed   bool // the day rests on the header of a message
	hash     string
}

// Read finds the meeting that a report tells of.
func Read(d *text.Doc, fs []briefing.Figure) Account {
	a := Account{ReportDate: d.Date, Figures: fs, hash: d.Report.Hash}
	s := newStory(d)
	planned := s.readPlans()
	s.kind = s.readKind()
	if s.kind == "" {
		a.None = "no talks found"
		if countries, _, _ := s.readPeople(); len(countries) < 2 {
			a.None = "no two sides and no talks found"
		}
		return a
	}
	m := &a.Meeting
	m.Kind = s.kind
	m.Reports = []string{d.Report.Name}
	w, dated := s.readDay()
	s.day = w
	m.Countries, m.Participants, m.Grounds = s.readPeople()
	if len(m.Countries) < 2 && (len(m.Countries) == 0 || !twoSides(m.Participants)) {
		a.Meeting, a.None = briefing.Meeting{}, "no two sides found"
		return a
	}
	a.mailed = dated && s.restsOnHeader(w)
	if !dated || a.mailed {
		a.weekday = s.weekday()
	}
	if dated {
		m.Date, m.Last, m.DateInferred = w.date, w.last, w.inferred
		m.DateCite = s.cite(w.span, w.sentence)
		m.Grounds = append(m.Grounds, s.dateGround(w, m.DateCite))
	} else {
		s.tellDay(m)
	}
	place := s.readWhere(m.Countries)
	if place.name != "" {
		m.Place, a.dateline = place.name, place.dateline
		m.PlaceCite = s.cite(place.span, place.sentence)
		m.Grounds = append(m.Grounds, s.placeGround(place, m.PlaceCite))
	}
	m.Planned = planned || s.yetToCome(w, dated)
	m.UnderWay = !m.Planned && s.goesOn()
	m.Grounds = append(m.Grounds, s.kindGround())
	m.Documents = s.readDocuments(m.Date)
	s.readTies(m, w, place)
	if a.met = s.couples; m.Planned {
		a.met = s.whoMet(true)
	}
	a.source = s.readOrigin()
	m.Origins = []briefing.Origin{{Name: a.source.name, Reports: []string{d.Report.Name}, Cited: a.source.cited, Others: s.otherSources(a.source)}}
	a.passages = s.passages()
	a.event, a.session = s.eventKey(), s.sessionNumber()
	m.ID = identify(m)
	return a
}

// twoSides says that two people took part who are not known to stand for one
// country.
func twoSides(ps []briefing.Participant) bool {
	open := false
	for _, p := range ps {
		open = open || p.Country == ""
	}
	return open && len(ps) > 1
}

// cite is the citation of a span in sentence k, or of the span alone.
func (s *story) cite(p briefing.Span, k int) briefing.Citation {
	if p.Len() == 0 {
		return briefing.Citation{}
	}
	if k < 0 || k >= len(s.d.Sentences) {
		return s.d.Report.Cite(p, p)
	}
	return s.d.Report.Cite(p, s.d.Sentences[k].Span)
}
