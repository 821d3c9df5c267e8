package narrative

import (
	"regexp"
	"strconv"
	"strings"
)

// This file is for the time and the occasion to which a sentence gives what it tells: what
// was agreed "in 2021", signed "this year" or said "at a recent forum" is no result of the
// meeting, no step of it and no word spoken there.

const (
	// someEvent is the noun of an occasion, with what tells which one.
	someEvent = `(?:\p{L}[\p{L}-]* ){0,4}(?:meeting|talks|visit|trip|session|summit|forum|conference|negotiations|interview|round|speech|press briefing|gathering|exhibition|fair)`
	// before is an adjective that makes an occasion another one.
	anotherOne = `(?:recent|earlier|previous|last|separate|another|former|prior)`
	// deed is a verb of what comes about once.
	deed = `(?:agreed|signed|inked|initialled|initialed|concluded|reached|adopted|sealed|decided|approved|struck|mapped out|set up|established|launched|created)`
	// looseTime is a time which tells of no day: nobody tells so of the event itself.
	looseTime = `(?:(?:also |already |earlier |back |later )*(?:this|last) (?:year|month|spring|summer|autumn|winter|fall)|last (?:January|February|March|April|May|June|July|August|September|October|November|December|week)|(?:an? |one |two |three |four |five |six |seven |eight |nine |ten |several |some |many |\d+ )+(?:years?|months?|weeks?) (?:ago|earlier|before)|previously|in the past|in previous years|in recent years)`
)

var (
	// otherOccasion matches what was said or settled at another occasion.
	otherOccasion = regexp.MustCompile(`(?i)\b(?:told|addressed|addressing|(?:said|spoke|speaking|announced|stated|noted|declared|presented|agreed|signed|reached|concluded|decided|set|made)(?: \w+)? (?:at|` +
		`during|in|on|to|before)) (?:(?:an?|the|his|her|their|its|one) ` + anotherOne + `|another) ` + someEvent + `\b`)
	// onOccasion matches a sentence that begins with another occasion.
	onOccasion = regexp.MustCompile(`(?i)^(?:also |earlier,? )?(?:at|during|in|on) (?:(?:an?|the|his|her|their|its|one) ` + anotherOne + `|another) ` + someEvent + `\b`)
	// looseFront matches a sentence that begins with a time which tells of no day.
	looseFront = regexp.MustCompile(`(?i)^` + looseTime + `\b,?`)
	// looseDeed matches a deed with such a time right behind it.
	looseDeed = regexp.MustCompile(`(?i)\b(?:was|were|had been|have|has|had|they|sides|ministers|presidents|governments|countries|nations|states|\p{Lu}\p{L}+) (?:also |already )?` + deed + ` ` + looseTime + `\b`)
	// yearFront and yearDeed are the same of a year or a month of one.
	yearFront = regexp.MustCompile(`(?i)^(?:also |back |already |as early as )*in (?:(?:early|late|mid-?|the spring of|the autumn of|the summer of) ?)?(?:(?:January|February|March|April|` +
		`May|June|July|August|September|October|November|December) (?:of )?)?((?:19|20)\d\d)\b,?`)
	yearDeed = regexp.MustCompile(`(?i)\b(?:was|were|had been) (?:also |already |first )?` + deed + ` (?:back )?in (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:of )?)?((?:19|20)\d\d)\b`)
)

// ofOtherDay says that the report's own words of a sentence give it to another occasion,
// or to a time that is no day: none of the year "year", 0 where nobody knows that of the
// event.
func ofOtherDay(sentence string, year int) bool {
	s := told(squeeze(sentence))
	if saidElsewhere(s) || looseFront.MatchString(s) || looseDeed.MatchString(s) {
		return true
	}
	for _, x := range []*regexp.Regexp{yearFront, yearDeed} {
		if m := x.FindStringSubmatch(s); m != nil {
			y, err := strconv.Atoi(m[1])
			return err == nil && (year == 0 || y < year)
		}
	}
	return false
}

// ofOtherDay says so of a remark's sentence.
func (s *remark) ofOtherDay() bool {
	words := s.Sentence
	if words == "" {
		words = s.Text
	}
	return ofOtherDay(withoutDateline(squeeze(words)), s.yearOfEvent()) && !strings.Contains(strings.ToLower(words), " today")
}

// yearOfEvent is the year of the event, 0 where it is not known.
func (s *remark) yearOfEvent() int {
	if s.told == nil {
		return 0
	}
	return s.told.Meeting.Date.Year
}

// saidElsewhere says that a sentence tells what was said or settled at another occasion.
func saidElsewhere(sentence string) bool {
	s := told(withoutDateline(squeeze(sentence)))
	return otherOccasion.MatchString(s) || onOccasion.MatchString(s)
}

var (
	// aimed matches a word by which somebody sets an aim or awaits a number: a "will be" alone
	// only describes a thing.
	aimed = regexp.MustCompile(`(?i)\b(?:aim(?:s|ed|ing)?|goals?|target(?:s|ed|ing)?|objectives?|ambitio(?:n|ns|us)|tasks?|benchmarks?|milestones?|plan(?:s|ned|ning)?|intend(?:s|` +
		`ed|ing)?|intentions?|pledge[sd]?|pledging|promise[sd]?|undertake[sn]?|undertook|committed|commitment|hope[sd]?|hoping|wish(?:es|ed)?|want(?:s|ed)?|` +
		`seek(?:s|ing)?|sought|expect(?:s|ed|ing|ations?)?|forecasts?|project(?:ed|ions?)|estimate[sd]?|strive[sn]?|striving|strove|aspir\w+|determined|agreed|` +
		`decided|call(?:s|ed|ing)? (?:for|to)|propose[sd]?|urged?|need(?:s|ed)?|to (?:\w+ly )?(?:reach|go up|come to|raise|increase|boost|bring|double|triple|` +
		`treble|quadruple|grow|expand|lift|take|push|hit|exceed|achieve|attain|cut|reduce|push|get|bring|build|invest|provide|supply|deliver|buy|import|export|` +
		`attract|rise|climb)|(?:will|shall|would|should|must|can|could|may|might) (?:\w+ly )?(?:be (?:raised|increased|brought|doubled|tripled|lifted|boosted|` +
		`invested|expanded) |reach|raise|increase|boost|bring|double|triple|quadruple|grow|expand|exceed|rise|invest|provide|supply|deliver|buy|attract|import|` +
		`export|build|spend|put|allocate|lend|grant|climb|cut|reduce|hit|top|surpass|come to|amount to|receive|get)|reaching|bringing|raising|increasing|boosting|` +
		`doubling|tripling|growing to|by 20\d\d|in the (?:coming|next)|years to come|next year)\b`)
)

// isAim says that the sentence of a target tells that it is one, and of these talks.
func isAim(c *claim) bool {
	s := told(squeeze(c.Sentence))
	return aimed.MatchString(s) && !saidElsewhere(c.Sentence) && !looseDeed.MatchString(s)
}

var (
	// foreseen matches what is only reckoned with, willed what somebody aims at.
	foreseen = regexp.MustCompile(`(?i)\b(?:expect(?:s|ed|ing|ations?)?|forecasts?|projected|projections?|estimate[sd]?|predict(?:s|ed|ions?)?|(?:should|could|may|might) (?:\w+ly )?(?:reach|rise|grow|increase|amount|come|exceed|climb|go up|double))\b`)
	willed   = regexp.MustCompile(`(?i)\b(?:aim(?:s|ed|ing)?|goals?|target(?:s|ed|ing)?|objectives?|ambitio(?:n|ns|us)|tasks?|benchmarks?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|intentions?|` +
		`pledge[sd]?|promise[sd]?|undertake[sn]?|undertook|committed|want(?:s|ed)?|seek(?:s|ing)?|sought|striv\w+|strove|aspir\w+|determined|agreed|decided|` +
		`must|call(?:s|ed|ing)? (?:for|to)|efforts|to (?:raise|increase|boost|bring|double|triple|lift|take|push))\b`)
)

// awaited matches "expects this amount to increase": the verb behind is no will.
var awaited = regexp.MustCompile(`(?i)\b(?:expect(?:s|ed|ing)?|forecasts?|projected|estimated) (?:[\w'’$€.,]+ ){0,6}?to \w+`)

// isForecast says that the number of a target is only reckoned with: nobody aims at it.
func isForecast(c *claim) bool {
	s := told(squeeze(c.Sentence))
	return foreseen.MatchString(s) && !willed.MatchString(awaited.ReplaceAllString(s, ""))
}
