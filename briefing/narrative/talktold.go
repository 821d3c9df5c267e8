package narrative

import (
	"regexp"
	"strings"

	"brief/briefing"
)

// maxTold is how many sentences stand in for remarks where none was read.
const maxTold = 3

// talkTold matches a sentence that tells of talks, of what somebody says or did there.
var talkTold = regexp.MustCompile(`\b(talk(s|ed)|discuss(ed|ions?)|said|told|stressed|noted|meeting|met|agreed|visit(ed)?|received|held|touched|spoke|exchanged|praised|called|invited|considered|focus(ed)?|pointed|confirmed|negotiat(ed|ing|ions?))\b`)

// talkSentences are sentences of the reports that tell of the event in their own words,
// each with its evidence: where no remark was read, the page is not silent, and what
// stands there is the report's. Those that the page prints elsewhere are left out.
func (b *writer) talkSentences() []briefing.Text {
	printed := map[string]bool{}
	for _, list := range [][]*remark{b.plan.agreed, b.promised, b.outlook, b.former} {
		for _, r := range list {
			printed[squeeze(r.Sentence)] = true
		}
	}
	for _, c := range b.claims {
		printed[squeeze(c.Sentence)] = true
	}
	var out []briefing.Text
	for _, name := range b.in.Meeting.Reports {
		r := b.in.Texts[name]
		if r == nil {
			continue
		}
		last := -1
		for i := range b.in.Leanings {
			le := &b.in.Leanings[i]
			words := squeeze(r.Words(le.Span))
			if le.Report != name || !endsLikeSentence(words) {
				continue
			}
			if len(out) == maxTold {
				return out
			}
			if b.opens != nil && b.opens.report == name && b.opens.at == le.Span {
				last = le.Start // the bottom line quotes it
				continue
			}
			if printed[words] || printed[strings.TrimRight(words, ".")] || !talkTold.MatchString(words) || otherTimes.MatchString(words) || b.recalls(words) {
				continue
			}
			part, before, after := excerpt(b.bareSentence(words), "")
			st := b.leans.stand(name, le.Span, cut{part, before, after}, false)
			if st.together && le.Before.Start == last {
				st = standing{cut: cut{part, before, after}} // the page prints that sentence before it
			}
			if !st.open && !st.elsewhere && countWords(st.words) >= leastExcerpt {
				span := le.Span
				printed[words], last = true, span.Start
				if st.together {
					span.Start = st.first
				}
				out = append(out, b.say("discussion.told.item", data{"words": b.edited(st.cut, st.edits, "told", b.g.fact("told", r.Cite(span, span)))}))
			}
		}
	}
	return out
}

// otherTimes matches a sentence that may tell of other events.
var otherTimes = regexp.MustCompile(`(?i)\b(recall(s|ed|ing)?|previous(ly)?|earlier|ago|last (year|month|autumn|spring|summer|winter)|(in|since) (19|20)\d\d)\b`)

// recalls says that a sentence holds what is told of an earlier event.
func (b *writer) recalls(words string) bool {
	for _, r := range b.earlier {
		if containsWords(words, r.Text) {
			return true
		}
	}
	return false
}

// endsLikeSentence says that words are those of a sentence: they end with a full stop, before a mark or not.
func endsLikeSentence(s string) bool {
	s = strings.TrimRight(s, "”\"’») ")
	return strings.HasSuffix(s, ".") && strings.Count(s, " ") >= leastExcerpt/2
}
