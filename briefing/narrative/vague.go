package narrative

import (
	"strings"

	"brief/briefing"
)

// adjectives quotes growth that is claimed without a number.
func (b *writer) adjectives() briefing.Text {
	var vs []any
	said := map[string]bool{}
	for _, r := range b.remarks {
		if len(r.Figures) > 0 || r.Courtesy || len(vs) == 3 {
			continue
		}
		if w := vague(r.Text); w != "" && len(b.discussed[r.Theme]) > 0 && !said[w] {
			said[w] = true
			vs = append(vs, b.text(b.say("quoted", data{"words": b.val(briefing.ExcerptPiece(w, r.ID, b.g.remark(r)...)), "before": false, "after": false})))
		}
	}
	if len(vs) == 0 {
		return nil
	}
	return b.say("caution.adjectives", data{"items": vs})
}

// vague finds "significant increase" and its kin: growth with an adjective
// where a number should stand. It gives back the report's words.
func vague(s string) string {
	f := strings.Fields(s)
	for i := 0; i+1 < len(f); i++ {
		adj, noun := strings.ToLower(strings.Trim(f[i], ",.")), strings.ToLower(strings.Trim(f[i+1], ",.;:”\""))
		if vagueAdjective[adj] && vagueNoun[noun] {
			return strings.TrimRight(strings.Join(f[i:phraseEnd(f, i+1)], " "), ",.;:”\"")
		}
	}
	return ""
}

// phraseEnd goes on after the noun f[at] over "in" or "of" and what follows, to
// the next mark or linking word, six words at most.
func phraseEnd(f []string, at int) int {
	end := at + 1
	if end >= len(f) || strings.ContainsAny(f[at], ",.;:”\"") || f[end] != "in" && f[end] != "of" {
		return end
	}
	for end++; end < len(f) && end-at <= 6; end++ {
		switch f[end] {
		case "by", "and", "which", "that", "from", "to", "with", "at", "while", "as":
			return end
		}
		if strings.ContainsAny(f[end], ",.;:”\"") {
			return end + 1
		}
	}
	return end
}

var vagueAdjective = map[string]bool{
	"significant": true, "considerable": true, "substantial": true, "sharp": true, "rapid": true, "steady": true, "strong": true,
	"notable": true, "impressive": true, "stable": true, "successful": true, "big": true, "dynamic": true, "tremendous": true, "sustained": true,
}

var vagueNoun = map[string]bool{
	"increase": true, "growth": true, "rise": true, "progress": true, "drop": true, "decline": true, "decrease": true,
	"expansion": true, "dynamics": true, "pace": true, "surge": true, "development": true,
}
