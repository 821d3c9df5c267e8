package narrative

import (
	"regexp"
	"strings"

	"brief/briefing"
)

// routeNamed matches a named route in a sentence: "North-South international
// transport corridor", "Baku-Tbilisi-Kars line".
var routeNamed = regexp.MustCompile(`((?:\p{Lu}[\p{L}'’]*)(?:[-–— ]\p{Lu}[\p{L}'’]*)*) (?:(?:international|transport|transit|trade|transportation) )*((?i:corridor|railway|rail line|line|route|highway|pipeline))\b`)

// generic are words of a route's full title that its name does without.
var generic = map[string]bool{"International": true, "Transport": true, "Transit": true, "Trade": true, "Transportation": true, "The": true}

// routeOf names the route of a corridor figure from its sentence, "" where no
// one route is named there.
func routeOf(f *briefing.Figure) string {
	if f.Metric != briefing.CorridorVolume {
		return ""
	}
	found := ""
	for _, m := range routeNamed.FindAllStringSubmatch(squeeze(f.Sentence), -1) {
		words := strings.Fields(m[1])
		for len(words) > 0 && generic[words[len(words)-1]] {
			words = words[:len(words)-1]
		}
		for len(words) > 0 && generic[words[0]] {
			words = words[1:]
		}
		if len(words) == 0 {
			continue
		}
		route := strings.Join(words, " ") + " " + strings.ToLower(m[2])
		if found != "" && found != route {
			return ""
		}
		found = route
	}
	return found
}

// otherPair says whether a figure is of two countries that are not just those of the
// meeting: the measure alone would be taken for theirs.
func (b *writer) otherPair(f *briefing.Figure) bool {
	cs := b.in.Meeting.Countries
	return len(f.Pair) == 2 && len(cs) > 1 && (len(cs) > 2 || !contains(cs, f.Pair[0]) || !contains(cs, f.Pair[1]))
}

// partner is the other country of a pair, "" where there are more.
func (b *writer) partner(cs []string, code string) string {
	if len(cs) != 2 || !contains(cs, code) {
		return ""
	}
	if cs[0] == code {
		return cs[1]
	}
	return cs[0]
}
