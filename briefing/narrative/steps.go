package narrative

import (
	"regexp"
	"slices"
	"strings"
)

// maxFormer is how many sentences on earlier agreements enter the background.
const maxFormer = 2

var (
	// commits matches the verb of a commitment, with what the report says of who
	// makes it before it.
	commits = regexp.MustCompile(`(?i)\b(will|shall|would|won['’]t|we['’]ll|(is|are|was|were) (\w+ly |also |now )?(to|due|set|scheduled|planned|slated|expected|foreseen|envisaged)|agreed to|(plans?|intends?|undertook|undertakes?|pledge[sd]?|promise[sd]?|commit(s|ted)) (to|that|themselves|himself|herself)|starts?|begins?|takes? (place|effect)|opens?)\b`)
	// wished matches what only hopes, could be or is held to be right.
	wished = regexp.MustCompile(`\bmay\b|(?i:\b(hop(e|es|ed|ing|eful)|wish(es|ed)?|could|might|if|unless|possib(ly|le|ility)|should|ought|must|would like|need(s|ed)? to|optimis\w+|confiden(t|ce)|convinced|sure|certain|believe[sd]?|thinks?|expects|important (that|to)|remembered|recalled)\b)`)
	// wouldLike matches a wish at the start of what follows.
	wouldLike = regexp.MustCompile(`(?i)^(will|would|shall) (\w+ly )?(like|love|prefer|be (glad|happy|ready|interested|pleased))\b`)
	// hadPledged matches what was promised or planned before the time told of.
	hadPledged = regexp.MustCompile(`(?i)\bhad (\p{L}+ )?(pledged|promised|vowed|planned|intended|undertaken|committed|offered)\b`)
	// outcome matches the will of what nobody does.
	outcome = regexp.MustCompile(`(?i)\b(will|would) (\w+ly )?(be remembered|be recalled|help|allow|enable|lead to|contribute|bring|benefit|serve|give|remain|continue|depend|mean|be able|be needed|become|grow|increase|rise|be (a|an|the|one|more|very)) ?`)
)

// isStep says that the sentence of a commitment tells what is to be done: its verb
// is of the future, and no hope, condition or possibility stands before it.
func isStep(r *remark) bool {
	s := squeeze(r.Sentence)
	if s == "" {
		s = squeeze(r.Text)
	}
	words := squeeze(r.Text)
	at := strings.Index(s, firstWords(words))
	if at < 0 {
		at = 0
	}
	verb := commits.FindStringIndex(s[at:])
	if verb == nil {
		verb, at = commits.FindStringIndex(s), 0
	}
	if hadPledged.MatchString(told(s)) {
		return false
	}
	if verb == nil || wished.MatchString(s[:at+verb[0]]) || wouldLike.MatchString(s[at+verb[0]:]) {
		return false
	}
	return r.dated() || !outcome.MatchString(s[at+verb[0]:])
}

var (
	// have matches a signature told as done by some time.
	have = regexp.MustCompile(`(?i)\b(has|have|had|['’]ve)\b( \p{L}+){0,2} (signed|concluded|inked|agreed|reached (an? )?(\p{L}+ )?agreements?|adopted|sealed)\b`)
	// soFar matches what counts agreements over time.
	soFar = regexp.MustCompile(`(?i)\b(in total|a total of|altogether|so far|to date|up to now|since|over the (years|past|last)|in (recent|the past|previous) |previously|earlier|already|in (19|20)\d\d\b|last (year|month|autumn|spring|summer|winter)|years? ago|our \p{L}+ (has|have) (signed|concluded)|(that|which) (the|its|their|this) (\p{L}+ )?\p{L}+ (has|have|had) (already )?(signed|concluded))`)
	// havingDone matches what the time of an agreement is not told by: "have agreed, having
	// earlier decided".
	havingDone = regexp.MustCompile(`,? having [^,.;]*`)
	// hadThen matches what was done at a time before the one told of.
	hadThen = regexp.MustCompile(`(?i)\bhad (then|earlier|previously|once|at (the|that) time)\b`)
	// here matches what tells of the meeting itself.
	here = regexp.MustCompile(`(?i)\b(today|(at|during|after|following|on the sidelines of) (the|their|this|his|her|its) (\p{L}+ )?(meeting|talks|visit|session|summit|negotiations|ceremony|conference)|on (mon|tues|wednes|thurs|fri|satur|sun)day)\b`)
)

// remindsOnly matches the opening of what a report reminds its readers of.
var remindsOnly = regexp.MustCompile(`(?i)^(it will be (remembered|recalled)|it (is|should be|may be|must be) (worth )?(recall|remember|remind)(ed|ing)|(let us )?recall(,| that)|(let us )?remind(,| you|er)|as a reminder)`)

// ofFormerDays says that a sentence tells of signatures or agreements as of what had
// come about before, or as of a sum: "have signed fifty documents in all". They are
// not told as this meeting's.
func ofFormerDays(r *remark) bool {
	s := squeeze(r.Sentence)
	if at := strings.Index(s, firstWords(squeeze(r.Text))); at > 0 {
		s = s[max(0, strings.LastIndexByte(s[:max(0, at-25)], ' ')):] // with the "have" before the words
	}
	s = havingDone.ReplaceAllString(told(s), "")
	return (have.MatchString(s) && soFar.MatchString(s) || hadThen.MatchString(s)) && !here.MatchString(s)
}

// sameSentence says that two remarks stand in one sentence.
func sameSentence(a, b *remark) bool {
	return a == b || a.Report == b.Report && (a.SentenceSpan.Len() > 0 && a.SentenceSpan.Overlaps(b.SentenceSpan) || a.SentenceSpan.Len() == 0 && a.Sentence != "" && a.Sentence == b.Sentence)
}

// eachSentence keeps the first remark of each sentence: the page prints the sentence,
// and no sentence twice.
func eachSentence(rs []*remark) []*remark {
	var out []*remark
	for _, r := range rs {
		if !slices.ContainsFunc(out, func(o *remark) bool { return sameSentence(o, r) }) {
			out = append(out, r)
		}
	}
	return out
}

// apartFrom are remarks whose sentence is not one of those printed already.
func apartFrom(printed, rs []*remark) []*remark {
	var out []*remark
	for _, r := range rs {
		if !slices.ContainsFunc(printed, func(o *remark) bool { return sameSentence(o, r) }) {
			out = append(out, r)
		}
	}
	return out
}

// unsaid are remarks whose sentence no other section prints.
func (p *plan) unsaid(rs []*remark) []*remark {
	return apartFrom(p.outlook, apartFrom(p.former, apartFrom(p.promised, apartFrom(p.agreed, eachSentence(rs)))))
}
