package narrative

import (
	"regexp"
	"strconv"
	"strings"

	"brief/briefing"
)

// documentSum matches how many documents were signed, of which a report names some:
// "27 documents in all, among them a joint statement".
var documentSum = regexp.MustCompile(`(?i)\b(\d{1,3}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) ` +
	`(\w+ ){0,2}(documents|agreements|accords|memoranda|memorandums|treaties|protocols|instruments|pacts)\b`)

var numerals = strings.Fields("five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")

// sumOf is the sum of documents that the sentence of one of them tells, where it is
// larger than the number of those that are named; nil where none is.
func (b *writer) sumOf(docs []briefing.Document) any {
	for _, d := range docs {
		if m := openSum.FindStringSubmatch(squeeze(d.Cite.Quote)); m != nil && !containsWords(d.Title, m[1]) {
			return b.val(briefing.NamePiece(m[1], b.g.fact("document", d.Cite)...))
		}
		m := documentSum.FindStringSubmatch(squeeze(d.Cite.Quote))
		if m == nil || containsWords(d.Title, m[0]) {
			continue
		}
		n, err := strconv.Atoi(m[1])
		for i, w := range numerals {
			if err != nil && strings.EqualFold(w, m[1]) {
				n = i + 5
			}
		}
		if n > len(docs) {
			return b.val(briefing.NamePiece(m[0], b.g.fact("document", d.Cite)...))
		}
	}
	return nil
}

// openSum matches documents of which a report names some only: "several papers, among them".
var openSum = regexp.MustCompile(`(?i)\b((?:several|a number of|a series of|a package of|numerous|various|many)\s+(?:[\p{L}-]+\s+){0,3}?(?:documents|papers|agreements|memorandums|memoranda|accords|deals|contracts|instruments|mous))\b[^.;]{0,40}?\b(?:among (?:them|which|these)|including|such as)\b`)
