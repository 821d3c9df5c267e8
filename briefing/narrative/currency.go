package narrative

import (
	"regexp"

	"brief/briefing"
)

// Currencies whose names several countries have, as reports write them: before an amount
// and behind it.
var (
	signBefore = regexp.MustCompile(`(?:^|[^\p{L}])((?:Shs?|Rs|KSh|Fr|Kr|kr)\.?|[₨£])\s?\d`)
	nameBehind = regexp.MustCompile(`(?i)\b(?:shillings?|rupees?|pounds?|francs?|crowns?|kron[aoe]r?|krónur|dinars?|riyals?|rials?|dirhams?|soms?|sums?|soums?|pesos?|manats?|lir[ae]s?|kwachas?|lei|marks?|guilders?|escudos?|roubles?|rubles?|won|yen|yuan|colon(?:e?s)?|bolivar(?:e?s)?|dollars?)\b`)
)

// asWritten is an amount with the currency in the report's own word, where it is of a
// name that both countries have, or neither: "Sh" of Kenya and Tanzania. Nobody is told
// which one the program took.
func asWritten(f *briefing.Figure, n string) (string, bool) {
	if !contains(f.Inferred, "unit") || contains(f.Corrected, "unit") {
		return "", false
	}
	text := squeeze(f.Text)
	if !signBefore.MatchString(text) && !nameBehind.MatchString(text) {
		text = squeeze(f.Sentence) // "4,831 million dinars and 3,976"
	}
	if m := signBefore.FindStringSubmatch(text); m != nil {
		return m[1] + " " + n, true
	}
	if name := nameBehind.FindString(text); name != "" {
		return n + " " + name, true
	}
	return "", false
}
