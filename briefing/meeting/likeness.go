package meeting

import (
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// distinct keeps one of each group of documents that are alike, the one with
// the fullest title, in order.
func distinct(ds []briefing.Document) []briefing.Document {
	var out []briefing.Document
next:
	for _, d := range ds {
		for i := range out {
			if sameDocument(out[i].Title, d.Title) {
				signers := sameSigners(out[i].Signers, d.Signers)
				if len(d.Title) > len(out[i].Title) {
					out[i] = d
				}
				out[i].Signers = signers
				continue next
			}
		}
		out = append(out, d)
	}
	return withoutSums(out)
}

// withoutSums drops "three documents on transport" where the documents
// themselves are named.
func withoutSums(ds []briefing.Document) []briefing.Document {
	sum := func(d briefing.Document) bool {
		w, rest, _ := strings.Cut(strings.ToLower(d.Title), " ")
		if smallNumbers[w] || w != "" && w[0] >= '0' && w[0] <= '9' {
			return slices.ContainsFunc(strings.Fields(rest), func(w string) bool { return countable[w] }) // "twelve cooperation agreements"
		}
		switch w {
		case "documents", "agreements", "memorandums", "memoranda", "contracts", "deals":
			return true
		}
		return false
	}
	if !slices.ContainsFunc(ds, func(d briefing.Document) bool { return !sum(d) }) {
		return ds
	}
	return slices.DeleteFunc(ds, sum)
}

// small words that do not tell documents apart.
var smallWord = set("the", "a", "an", "of", "on", "for", "in", "and", "to", "between", "by", "with", "main", "key", "areas", "area", "field", "their", "its", "joint")

// sameDocument says that two titles name one document: the same kind of
// instrument and most of the words of the shorter one, with no year that only
// differs.
func sameDocument(a, b string) bool { return sameTitle(documentWords(a), documentWords(b)) }

// sameTitle is sameDocument over the words of the titles.
func sameTitle(wa, wb []string) bool {
	if len(wa) == 0 || len(wb) == 0 {
		return false
	}
	if len(wa) > len(wb) {
		wa, wb = wb, wa
	}
	ha, hb := headNoun(wa), headNoun(wb)
	if ha != hb && ha != "" && hb != "" {
		return false
	}
	common := 0
	for _, w := range wa {
		if slices.Contains(wb, w) {
			common++
		}
	}
	if ya, yb := years(wa), years(wb); ya != "" && yb != "" && ya != yb {
		return false
	}
	// A bare "protocol" is the one with the long title.
	return common == len(wa) || float64(common) >= 0.6*float64(len(wa)) && common >= 3
}

var titleSpelling = strings.NewReplacer("road map", "roadmap", "programme", "program", "memorandums", "memorandum", "memoranda", "memorandum",
	"mou", "memorandum understanding", "co-operation", "cooperation", "–", " ", "-", " ", "—", " ")

// documentWords are the words of a title that matter, folded; "road map" and
// "roadmap" are one word, MoU is a memorandum of understanding.
func documentWords(title string) []string {
	t := text.Fold(title)
	t = titleSpelling.Replace(t)
	f := strings.FieldsFunc(t, func(r rune) bool {
		return strings.ContainsRune(" ,.;:()\"“”«»/", r)
	})
	return slices.DeleteFunc(f, func(w string) bool { return smallWord[w] })
}

// headNoun is the instrument among the words of a title.
func headNoun(ws []string) string {
	for _, w := range ws {
		if instrument[w] {
			switch w {
			case "pact", "deal", "accord", "cepa", "epa", "fta", "partnership", "agreements", "treaty":
				return "agreement"
			case "plan", "program", "strategy":
				return "plan"
			}
			return w
		}
	}
	return ""
}

func years(ws []string) string {
	var out []string
	for _, w := range ws {
		if len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20")) {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}
