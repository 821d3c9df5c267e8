package meeting

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// mostSources bounds how many further sources a page names.
const mostSources = 4

// otherSources are the sources that a report cites besides the one behind it, as
// it words them: bodies, papers, agencies, statistics ("according to the Coast
// Times", "government statistics show"). People speak for themselves and are no
// sources here.
func (s *story) otherSources(o source) []string {
	var out []string
	for k, x := range s.d.Sentences {
		if x.Role == text.Furniture || x.Role == text.TableRow {
			continue
		}
		for i := x.First; i < x.Last && len(out) < mostSources; i++ {
			if s.quoted[i] {
				continue
			}
			name, key := s.citedAt(i, k, x)
			if name == "" || strings.ContainsAny(name, "0123456789") || o.key != "" && key != "" && !otherSource(o.key, key) || alikeSource(o.name, name) || alikeSource(s.d.Outlet, name) {
				continue
			}
			seen := false
			for _, n := range out {
				seen = seen || alikeSource(n, name)
			}
			if !seen {
				out = append(out, name)
			}
		}
	}
	return out
}

// citedAt is the source that token i introduces, with its key where it is a
// body that speaks for a side.
func (s *story) citedAt(i, k int, x text.Sentence) (name, key string) {
	if first, last := s.sourceAt(i, k, x); last > first {
		if name, key = s.body(first, last); key != "" {
			return name, key
		}
		if w := s.lower(i); w == "according" || w == "citing" || w == "cites" || w == "referring" || w == "reference" {
			return s.namedSource(first, last), ""
		}
		return "", ""
	}
	if numbersOf[s.lower(i)] && shows[s.lower(i+1)] {
		if last := s.nounStart(i, x); last < i {
			if name := s.namedSource(last, i); name != "" {
				return name, ""
			}
			return s.statistics(i), ""
		}
	}
	return "", ""
}

// numbersOf are what a source gives, shows the verbs by which they tell.
var (
	numbersOf = set("estimates", "figures", "data", "statistics", "numbers", "calculations")
	shows     = set("show", "shows", "showed", "suggest", "suggests", "indicate", "indicates", "reveal", "reveals")
)

// statistics are those that have an owner but no name: "government statistics".
func (s *story) statistics(i int) string {
	switch w := s.lower(i - 1); w {
	case "government", "official", "customs", "trade", "state", "ministry":
		for n := range s.d.Countries {
			if c := &s.d.Countries[n]; i >= 2 && c.Token <= i-2 && c.End == s.d.Tokens[i-2].End() {
				return s.d.Report.Words(c.Span) + " " + w + " " + s.lower(i) // "Chilean government figures"
			}
		}
		return w + " " + s.lower(i)
	}
	return ""
}

// namedSource is the name that the words [first, last) begin with, "" where they
// begin with none or with that of a person, a country or a city.
func (s *story) namedSource(first, last int) string {
	for first < last && (s.lower(first) == "the" || s.lower(first) == "a") {
		first++
	}
	if first < last && (s.lower(first) == "official" || s.lower(first) == "government") && numbersOf[s.lower(first+1)] {
		return s.lower(first) + " " + s.lower(first+1)
	}
	end := first
	for j := first; j < last && j < first+8; j++ {
		if t := &s.d.Tokens[j]; t.Kind == text.Word && t.Capital && !numbersOf[t.Lower] {
			end = j + 1
		} else if w := t.Lower; w != "of" && w != "and" && w != "for" && w != "the" {
			break
		}
	}
	if end == first || end == first+1 && noSource[s.lower(first)] {
		return "" // "Trade statistics show" names nobody
	}
	span := briefing.Span{Start: s.d.Tokens[first].Start(), End: s.d.Tokens[end-1].End()}
	for n := range s.d.People {
		if s.d.People[n].Span.Overlaps(span) {
			return ""
		}
	}
	for n := range s.d.Countries {
		if c := &s.d.Countries[n]; c.Start <= span.Start && c.End >= span.End {
			return ""
		}
	}
	name := strings.Join(strings.Fields(s.d.Report.Words(span)), " ")
	if text.CityCountry(name) != "" {
		return ""
	}
	return name
}

// alikeSource says whether two names are of one source: one holds the other.
func alikeSource(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	a, b = text.Fold(a), text.Fold(b)
	return strings.Contains(a, b) || strings.Contains(b, a)
}

// noSource are words that begin a sentence with a capital and tell what numbers are of.
var noSource = set("trade", "export", "exports", "import", "imports", "foreign", "bilateral", "economic", "latest", "recent", "available", "preliminary", "annual", "previous", "past", "agency",
	"media", "press", "news", "local")
