package series

import (
	"slices"
	"strings"
	"unicode"

	"brief/briefing"
)

// facet tells apart figures of one metric that are not about one thing: trade
// without oil and all trade, one corridor and another, one side's exports and
// the other's, one kind of "other" and the next. Words that every report uses
// for the same thing do not count. Where a report does not say what or whose a
// number is, it bounds only numbers of its own sentence.
func facet(f *briefing.Figure) string {
	switch {
	case f.Metric == briefing.TradeTurnover || f.Metric == briefing.CargoVolume || f.Metric == briefing.TransitVolume:
		return words(f.Of, exceptions)
	case f.Metric == briefing.CorridorVolume:
		if name := words(f.Of, names); name != "" {
			return name
		}
		return words(f.Sentence, compounds)
	case f.Metric == briefing.TradeBalance && f.From != "":
		return balanceFacet(f)
	case f.From != "":
		return words(f.Of, exceptions)
	}
	if of := words(f.Of, telling); of != "" {
		return of
	}
	return "in “" + f.Sentence + "”"
}

// words keeps the words of a text that a rule picks, sorted and each once.
func words(text string, keep func(all []string, i int) string) string {
	all := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '–' })
	var out []string
	for i := range all {
		if w := strings.Trim(strings.ReplaceAll(keep(all, i), "–", "-"), "-"); w != "" {
			out = append(out, strings.ToLower(w))
		}
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), " ")
}

// exceptions picks what makes a measure less, or more, than the whole.
func exceptions(all []string, i int) string {
	low := strings.ToLower(all[i])
	if strings.HasPrefix(low, "non-") || low == "excluding" || low == "including" || low == "without" {
		return strings.Join(all[i:min(i+2, len(all))], " ")
	}
	return ""
}

// names picks proper names: capitalised words that are neither the kind of
// thing nor an abbreviation of it.
func names(all []string, i int) string {
	w := all[i]
	if unicode.IsUpper([]rune(w)[0]) && !generic[strings.ToLower(w)] && !isAcronym(w) {
		return w
	}
	return ""
}

// compounds picks names of routes, which join places ("North-South").
func compounds(all []string, i int) string {
	parts := strings.FieldsFunc(all[i], func(r rune) bool { return r == '-' || r == '–' })
	if len(parts) < 2 {
		return ""
	}
	for _, p := range parts {
		if r := []rune(p); !unicode.IsUpper(r[0]) || len(r) < 4 {
			return ""
		}
	}
	return all[i]
}

// telling picks all words but those that every measure shares.
func telling(all []string, i int) string {
	if generic[strings.ToLower(all[i])] {
		return ""
	}
	return all[i]
}

func isAcronym(w string) bool {
	return len(w) > 1 && strings.ToUpper(w) == w && !strings.Contains(w, "-")
}

// generic are words of a measure's name that do not tell it from another.
var generic = map[string]bool{}

func init() {
	for _, w := range strings.Fields(`a an the of in on to from for by with between and or its their all total overall number volume amount value
		level bilateral mutual joint international transport transportation transit corridor route line railway rail freight cargo
		goods shipment shipments traffic flow flows along via through over container containers countries country two both
		which that are is were was`) {
		generic[w] = true
	}
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }
