package narrative

import (
	"regexp"
	"slices"

	"brief/briefing"
)

// This file is for what a report tells as hoped, wanted, planned or expected and nobody
// undertakes. It is no result of the talks: it stands under the next steps, in whole
// sentences with the report's own reserve, and is called what it is.

// maxOutlook is how many such sentences the next steps hold, fewer beside commitments.
const maxOutlook = 5

var (
	// toSign matches a signature, an agreement or an event that is to come.
	toSign = regexp.MustCompile(`(?i)\b(sign(ing|ed)?|conclu(de|ding)|initial(l?ing)?)\b[^.;]*\b(agreements?|memorand(um|a|ums)|MOUs?|deals?|contracts?|protocols?|pacts?|treat(y|ies)|documents?|declarations?)\b`)
	// anAim matches an aim that two countries set themselves.
	anAim = regexp.MustCompile(`(?i)\b(aspir(e|es|ed)|sights on|aim(s|ing|ed)?|goals?|target(s|ed)?|ambitions?|(by|until) 20\d\d)\b`)
	// toMeet matches an event that is to come.
	toMeet = regexp.MustCompile(`(?i)\b(will|would|to|due|expected|planned|scheduled)\b[^.;]*\b(visit|meet(ing|s)?|session|summit|forum|talks|round|arrive|travel|attend|host|co-chair|hold|open)\b|\b(visit|meeting|session|summit|forum|talks|round)\b[^.;]*\b(will|would|(is|are) (to|due|expected|planned|scheduled))\b`)
	// someTime matches a time that is named.
	someTime = regexp.MustCompile(`(?i)\b(next|coming|this) (week|month|year|spring|summer|autumn|winter|quarter|decade)|\btomorrow\b|\b(by|in|on|from|until|before) (the end of )?(20\d\d|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b`)
)

// isOutlook says that a remark is told under the next steps although it is no
// commitment: it tells of what is to come in nobody's name, or somebody tells of a
// signature or an aim that is to come.
func isOutlook(r *remark) bool {
	if !r.Outlook || r.Quoted || r.After != "" || r.Courtesy {
		return false
	}
	switch r.Act {
	case briefing.Signed, briefing.Agreed, briefing.Warned, briefing.Discussed:
		return false
	}
	s := squeeze(r.Sentence)
	if toSign.MatchString(s) || anAim.MatchString(s) || toMeet.MatchString(s) && someTime.MatchString(s) {
		return true
	}
	return r.Speaker == "" && !r.SpeakerUnsure && (r.Side == "" || r.Side == briefing.SideBoth) && !tagWords.MatchString(s)
}

// proposing matches what is put forward and not settled.
var proposing = regexp.MustCompile(`(?i)\b(ideas?|proposals?|propos(ed|es|ing)|suggest(ed|s|ing|ions?)?)\b`)

// isProposed says that what words tell to be done is put forward before its verb: "A
// proposal of the guests was to pair the ports. Under it, A will be paired with B".
func isProposed(words string) bool {
	at := commits.FindStringIndex(words)
	return at != nil && proposing.MatchString(words[:at[0]])
}

// toldBefore says that the sentence which a remark needs before it is a remark of its own:
// the two stay together.
func (p *plan) toldBefore(r *remark) bool {
	le := p.leans.of(r.Report, r.SentenceSpan)
	return le != nil && slices.ContainsFunc(p.remarks, func(o *remark) bool { return o.Report == r.Report && o.SentenceSpan == le.Before && !o.Outlook })
}

// weighty is the rank of what names a signature or an event to come.
const weighty = 4

// news ranks what is to come: a signature, an event, an aim, a named time, before the rest.
func news(r *remark) int {
	s := squeeze(r.Sentence)
	n := 0
	for i, x := range []*regexp.Regexp{toSign, toMeet, anAim, someTime} {
		if x.MatchString(s) {
			n += 4 - i/2
		}
	}
	return n
}

// shareOutlook keeps the weightiest of what is to come, in the report's order, and gives
// back the rest for the discussion, with talk: no sentence is told in both, also not as
// what stands before another one.
func (p *plan) shareOutlook(talk []*remark) (rest []*remark) {
	all := apartFrom(p.former, apartFrom(p.promised, apartFrom(p.agreed, eachSentence(p.outlook))))
	all = p.leans.untold(slices.Concat(p.agreed, p.promised, all), all)
	var newsy []*remark
	for _, r := range all {
		switch {
		case len(p.leans.untold(talk, []*remark{r})) > 0:
			newsy = append(newsy, r)
		case news(r) >= weighty:
			newsy = append(newsy, r)
			talk = slices.DeleteFunc(talk, func(o *remark) bool { return len(p.leans.untold([]*remark{o}, []*remark{r})) == 0 })
		}
	}
	slices.SortStableFunc(newsy, func(a, b *remark) int { return news(b) - news(a) })
	kept := newsy[:min(max(2, maxOutlook-len(p.promised)), len(newsy))]
	p.outlook = nil
	for _, r := range all {
		if slices.Contains(kept, r) {
			p.outlook = append(p.outlook, r)
		} else {
			talk = append(talk, r)
		}
	}
	return talk
}
