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
