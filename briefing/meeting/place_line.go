package meeting

import (
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// outletLine says that the words of a dateline are the name of who prints it: no table
// knows them as a city, and they end like a paper's ("ECONOMYNEXT"), or stand in small
// letters right before a date in figures ("Nova 18.05.2022").
func (s *story) outletLine(p briefing.Span) bool {
	w := s.d.Report.Words(p)
	if w == "" || text.CityCountry(w) != "" || text.IsCountry(w) {
		return false
	}
	low := strings.ToLower(w)
	for _, end := range [...]string{"next", "news", "press", "times", "wire", "post", "daily", "media", "online", "today", "herald", "agency", "tv", "radio"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	i, _ := slices.BinarySearchFunc(s.d.Tokens, p.End, func(t text.Token, end int) int { return t.Start() - end })
	return strings.ToUpper(w) != w && i < len(s.d.Tokens) && s.d.Tokens[i].Kind == text.Number && !strings.Contains(w, " ")
}

// onMargins says that the place at token i is that of a gathering of many, beside which
// the event was: "on the sidelines of the Conference of the Parties in Baku".
func (s *story) onMargins(i int, x text.Sentence) bool {
	return s.within(x.First-1, i-x.First, x, margins)
}

var (
	margins  = set("sidelines", "margins", "fringes", "sideline")
	airports = set("airport")
)

// cityState reads "met in Singapore", a country that is one city.
func (s *story) cityState(countries []string) (where, float64) {
	best, found := where{}, 0.0
	for n := range s.d.Countries {
		c := &s.d.Countries[n]
		if c.Form != text.FormName || s.lower(c.Token-1) != "in" {
			continue
		}
		name := s.d.Report.Words(c.Span)
		k := int(s.sentenceOf(c.Token))
		if k < 0 || !s.isText(k) || !cityStates[text.Fold(name)] || name == "Kuwait" {
			continue
		}
		w := s.placeWeight(c.Token, k)
		if !slices.Contains(countries, c.Code) && !s.onMargins(c.Token, s.d.Sentences[k]) && len(s.datesIn(k)) == 0 {
			w -= 4
		}
		if w > found {
			found, best = w, where{name: name, span: c.Span, sentence: k}
		}
	}
	return best, found
}
