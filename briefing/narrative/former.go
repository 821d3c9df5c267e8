package narrative

import (
	"regexp"
	"slices"
	"strconv"

	"brief/briefing"
)

// This file is for what a report recalls in a sentence in which no statement was read: a
// visit, a meeting or a signature of before. It is printed whole, as of earlier times.

var (
	// someDeed matches a meeting or a deed that a report may recall.
	someDeed = regexp.MustCompile(`(?i)\b(?:sign(?:ed|ing|ature)|agree(?:d|ment|ments)|memorand(?:um|a)|protocol|treaty|visit(?:ed)?|met|meetings?|session|summit|forum|talks|commission|negotiat\w+)\b`)
	// recalledEvent matches the recall of a meeting.
	recalledEvent = regexp.MustCompile(`(?i)\brecall(?:s|ed|ing)\b[^.;]{0,80}\b(?:meeting|visit|talks|agreements?|summit|session)\b`)
	// datedEvent matches an event or a deed with its year.
	datedEvent = regexp.MustCompile(`(?i)\b(?:(?:\p{L}+ )?((?:19|20)\d\d) (?:visit|meeting|session|summit|forum|talks|trip)|(?:visit|meeting|session|summit|forum|talks|trip|signed|agreed|concluded|adopted|established)\b[^.;]{0,50}?\bin (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?((?:19|20)\d\d))\b`)
)

// signedThing matches a document that is told as signed, of whatever day.
var signedThing = regexp.MustCompile(`(?i)\b(?:agreements?|memorand(?:um|a)|protocols?|treat(?:y|ies)|contracts?|pacts?|accords?|programme|roadmap|deals?)\b[^.;]{0,30}\b(?:signed|concluded|reached|initialled|inked)\b|\b(?:signed|concluded|initialled|inked)\b[^.;]{0,40}\b(?:agreements?|memorand(?:um|a)|protocols?|treat(?:y|ies)|contracts?|pacts?|accords?|programme|roadmap|deals?)\b`)

// recallsDeed says that a sentence tells of a meeting or a deed before the event.
func (b *writer) recallsDeed(words string) bool {
	s := told(withoutDateline(words))
	year := b.in.Meeting.Date.Year
	if someDeed.MatchString(s) && ofOtherDay(s, year) || recalledEvent.MatchString(s) {
		return true
	}
	m := datedEvent.FindStringSubmatch(s)
	if m == nil || year == 0 {
		return false
	}
	y, err := strconv.Atoi(m[1] + m[2])
	return err == nil && y < year
}

// formerSentences are up to most sentences of this meeting's reports that recall earlier
// meetings and deeds and that the page prints nowhere else.
func (b *writer) formerSentences(most int) []briefing.Text {
	var out []briefing.Text
	for _, name := range b.in.Meeting.Reports {
		r := b.in.Texts[name]
		if r == nil {
			continue
		}
		for i := range b.in.Leanings {
			le := &b.in.Leanings[i]
			if len(out) >= most {
				return out
			}
			words := squeeze(r.Words(le.Span))
			if le.Report != name || !endsLikeSentence(words) || b.tellsSentence(le) || !b.recallsDeed(words) || remindsOnly.MatchString(words) {
				continue
			}
			part, before, after := excerpt(b.bareSentence(words), "")
			st := b.leans.stand(name, le.Span, cut{part, before, after}, false)
			if st.open || st.elsewhere || st.together || before || countWords(st.words) < leastExcerpt {
				continue
			}
			out = append(out, b.say("background.earlier", data{"reports": b.num(len(b.in.Meeting.Reports)), "words": b.edited(st.cut, st.edits, "told", b.g.fact("told", r.Cite(le.Span, le.Span)))}))
		}
	}
	return out
}

// recallsSome says that the reports tell of meetings or deeds of before.
func (b *writer) recallsSome() bool {
	return len(b.former)+len(b.earlier) > 0 || slices.ContainsFunc(b.in.Leanings, func(le briefing.Leaning) bool {
		r := b.in.Texts[le.Report]
		if r == nil || !contains(b.in.Meeting.Reports, le.Report) {
			return false
		}
		words := squeeze(r.Words(le.Span))
		return signedThing.MatchString(words) || b.recallsDeed(words)
	})
}

// tellsSentence says that the page prints a sentence elsewhere: as a remark or for a
// figure.
func (b *writer) tellsSentence(le *briefing.Leaning) bool {
	if b.opens != nil && b.opens.report == le.Report && b.opens.at == le.Span {
		return true
	}
	lists := [][]*remark{b.plan.agreed, b.promised, b.outlook, b.former, b.earlier}
	for _, th := range briefing.Themes() {
		lists = append(lists, b.discussed[th])
	}
	for _, list := range lists {
		for _, x := range list {
			if first := x.SentenceSpan.Start; x.Report == le.Report && x.SentenceSpan.Len() > 0 {
				if st := b.leans.standsOf(x); st.together {
					first = st.first
				}
				if le.Start >= first && le.End <= x.SentenceSpan.End {
					return true
				}
			}
		}
	}
	for _, c := range b.claims {
		if c.Report == le.Report && c.SentenceSpan == le.Span {
			return true
		}
	}
	for _, d := range b.in.Meeting.Documents {
		if d.Cite.Report == le.Report && le.Span.Contains(d.Cite.Span) {
			return true
		}
	}
	return false
}
