package narrative

import (
	"regexp"
	"strings"

	"brief/briefing"
)

// countryFact is a country in the table of facts. Where the meeting's reports
// call it by another name only, be it an older one, that name stands beside the
// one it bears today: whoever looks for it in the report must find it.
func (b *writer) countryFact(code string) briefing.Text {
	d := data{"name": b.text(b.countryText(code)), "old": nil, "reports": b.num(len(b.in.Meeting.Reports))}
	if old := b.oldName(code); old != "" {
		d["old"] = b.val(briefing.NamePiece(old))
	}
	return b.say("fact.country", d)
}

// oldName is the name under which all of the meeting's reports write of a
// country, "" where one has today's or none has another.
func (b *writer) oldName(code string) string {
	list, ok := b.w.term("country_old", code)
	if !ok {
		return ""
	}
	found := ""
	for _, name := range b.in.Meeting.Reports {
		r := b.in.Texts[name]
		if r == nil || strings.Contains(r.Text, b.country(code)) {
			return ""
		}
		for old := range strings.SplitSeq(list, "|") {
			if regexp.MustCompile(`\b` + regexp.QuoteMeta(old) + `\b`).MatchString(squeeze(r.Text)) {
				found = old
				break
			}
		}
	}
	return found
}
