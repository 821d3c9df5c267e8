package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// placeName says that the words are a known city, or capitals that no list of
// offices and function words holds: not "Communiqué" or "Agency".
func (s *story) placeName(p briefing.Span) bool {
	if text.CityCountry(s.d.Report.Words(p)) != "" {
		return true
	}
	i, _ := slices.BinarySearchFunc(s.d.Tokens, p.Start, func(t text.Token, start int) int { return t.Start() - start })
	for ; i < len(s.d.Tokens) && s.d.Tokens[i].Start() < p.End; i++ {
		t := &s.d.Tokens[i]
		if t.Kind == text.Word && t.Capital && !s.d.IsNameWord(i) && s.country[i] == 0 || instrument[t.Lower] {
			return false
		}
	}
	return true
}

// remote says that the opening tells of a meeting by video link, which has no
// place unless the text gives one.
func (s *story) remote() bool {
	for k, x := range s.d.Sentences {
		if !s.isText(k) || !s.inLead(k) {
			continue
		}
		for i := x.First; i < x.Last; i++ {
			switch s.lower(i) {
			case "videoconference", "videoconferencing", "online", "virtually", "virtual", "teleconference":
				return true
			case "video":
				switch s.lower(i + 1) {
				case "conference", "link", "call", "conferencing", "format", "-":
					return true
				}
			}
		}
	}
	return false
}

// leadingCity reads a dateline that runs on into the text: "Ulaanbaatar
// /AGENCY/ On …", "Buenos Aires, January 23 - …", "Ashgabat (TDH).".
func (s *story) leadingCity() where {
	for _, p := range s.d.Places {
		// The city alone on its line.
		// or on the line of the report's date.
		if k := int(s.sentenceOf(p.Token)); k >= 0 && k < 6 && (s.d.Sentences[k].Span == p.Span || s.d.Sentences[k].Role != text.Body && s.d.DateSpan.Len() > 0 && s.d.Sentences[k].Span.Contains(s.d.DateSpan)) {
			return where{name: text.CityName(p.Name), span: p.Span, sentence: k, dateline: true}
		}
	}
	for k, x := range s.d.Sentences {
		if s.order[k] > 0 || s.order[k] < 0 {
			continue
		}
		for _, p := range s.d.Places {
			if p.Token != x.First {
				continue
			}
			j := p.Token
			for j < len(s.d.Tokens) && s.d.Tokens[j].Start() < p.End {
				j++
			}
			switch s.lower(j) {
			case "(", "/", "–", "—", ":", ".", "-":
			case ",":
				if w := s.lower(j + 1); !s.dateAt(j+1) && !(s.d.Tokens[min(j+1, len(s.d.Tokens)-1)].Capital && (w == "the" || w == "a")) && j+1 < len(s.country) && s.country[j+1] == 0 && s.d.Tokens[j+1].Kind != text.Number && text.MonthNumber(s.lower(j+1)) == 0 {
					continue
				}
			default:
				continue
			}
			return where{name: text.CityName(p.Name), span: p.Span, sentence: k, dateline: true}
		}
	}
	return where{}
}

// contradicts says that the text places the event in another country than the
// dateline's city: "on a visit to Uzbekistan" under an Ankara dateline.
func (s *story) contradicts(city string, countries []string) bool {
	own := text.CityCountry(city)
	if own == "" {
		return false
	}
	for _, t := range s.triggers {
		k := int(s.sentence[t.token])
		if t.background || !s.inLead(k) {
			continue
		}
		x := s.d.Sentences[k]
		if c := s.whereBefore(t.token, x); c != "" && slices.Contains(countries, c) {
			return c != own
		}
		if c := s.visitedBefore(t, x); c != "" && slices.Contains(countries, c) {
			return c != own
		}
		for i := t.token + 1; i < min(x.Last, t.token+8); i++ {
			n := s.country[i]
			if n == 0 {
				continue
			}
			c := s.d.Countries[n-1]
			prep := s.lower(i - 1)
			if prep == "the" {
				prep = s.lower(i - 2)
			}
			if c.Form == text.FormName && (prep == "in" || prep == "visited" || prep == "to" && t.kind == briefing.KindVisit) && slices.Contains(countries, c.Code) {
				return c.Code != own
			}
			break
		}
	}
	return false
}

// visitedBefore is the country to which the words before a visit lead: "has gone to Iran
// on a working visit", "" for none.
func (s *story) visitedBefore(t trigger, x text.Sentence) string {
	for j := t.token - 1; t.kind == briefing.KindVisit && j > x.First && j > t.token-7; j-- {
		switch n := s.country[j]; {
		case n != 0:
			c, prep := s.d.Countries[n-1], s.lower(j-1)
			if c.Form == text.FormName && (prep == "to" || prep == "in") {
				return c.Code
			}
			return ""
		case s.lower(j) == "," || s.lower(j) == "from":
			return ""
		}
	}
	return ""
}

// whereBefore is the country in which the event at token i was by a clause that
// "where" opens: "returned from Peru, where he met", "" for none.
func (s *story) whereBefore(i int, x text.Sentence) string {
	for j := i - 1; j > x.First+1 && j > i-14; j-- {
		if s.lower(j) != "where" || s.lower(j-1) != "," {
			continue
		}
		for n := range s.d.Countries {
			if c := &s.d.Countries[n]; c.End == s.d.Tokens[j-2].End() && c.Form != text.FormCapital {
				return c.Code
			}
		}
		return ""
	}
	return ""
}
