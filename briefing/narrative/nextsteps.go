package narrative

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"brief/briefing"
)

// maxNeeds is how many needs without a date are named.
const maxNeeds = 4

// needNamed matches what a speaker calls needed, where an excerpt can begin:
// "need for modernisation of …", "we need to complete …", "the sides should
// work out …", "called on all states to …".
var needNamed = regexp.MustCompile(`(?i)\b((we|they) (all )?(need to|must|should) |needs? (for|to) |(the|both) (\w+ )?(sides|parties|countries|states|ministers|governments) (must|should|need to|ha(s|ve|d) to) |(called|calls) (for|on) |urge[sd]? )`)

// mustBe matches the same in the passive, whose subject stands before it: "the
// lines had to be modernised".
var mustBe = regexp.MustCompile(`(?i)\b((ha(s|ve|d) to|must|should|needs? to) be|needs? \w+ing) `)

// principle matches what is held to be right, which is nothing to be done.
var principle = regexp.MustCompile(`(?i)\b(international law|un charter|charter of the united nations|settled peacefully|territorial integrity)\b`)

// withTargets are the targets and the figures that stand in their sentences.
func (b *writer) withTargets() []*claim {
	aimed := map[string]bool{}
	for _, c := range b.targets {
		aimed[c.Report+c.Sentence] = true
	}
	for _, c := range b.tiles {
		if c.Status == briefing.Target {
			aimed[c.Report+c.Sentence] = true
		}
	}
	var out []*claim
	for _, c := range b.claims {
		if aimed[c.Report+c.Sentence] && (c.Status == briefing.Target || !slices.Contains(b.tiles, c)) {
			out = append(out, c)
		}
	}
	return out
}

// needs quotes, shortly, what speakers call needed, without a date.
func (b *writer) needs() []any {
	var out []any
	for _, th := range briefing.Themes() {
		for _, r := range b.talk {
			if r.Theme != th || len(out) == maxNeeds {
				continue
			}
			words := needIn(r)
			if words == "" {
				continue
			}
			part, _, after := excerpt(words, "")
			d := b.remarkData(r)
			d["words"] = b.quoted(part, false, after, r.ID, b.g.remark(r))
			out = append(out, b.text(b.say("quote.by", d)))
		}
	}
	return out
}

// needIn is the part of a remark that names a need of somebody who speaks, ""
// where it names none.
func needIn(r *remark) string {
	if r.Courtesy || r.Speaker == "" && r.Side == "" {
		return ""
	}
	s := squeeze(r.Text)
	if principle.MatchString(s) {
		return ""
	}
	if at := needNamed.FindStringIndex(s); at != nil {
		return s[at[0]:]
	}
	if at := mustBe.FindStringIndex(s); at != nil && !strings.HasSuffix(s[:at[0]], "that ") && !strings.HasSuffix(s[:at[0]], "which ") {
		return s // not "the conditions that have to be met"
	}
	return ""
}

// maxExpected is how many expectations are named.
const maxExpected = 2

// expected matches what a speaker hopes for or expects: "expressed optimism
// that …", "hopes to …".
var expected = regexp.MustCompile(`(?i)\b((expressed|voiced) (\w+ )?(optimism|hope|confidence|expectation) |(hope[sd]?|expect(s|ed)?) (to|that|for) |(is|are|am|was|were) (confident|optimistic|hopeful) )`)

// isExpectation says whether a remark of one speaker is all of what they
// expect, without a number: those in numbers are targets.
func isExpectation(r *remark) bool {
	at := expected.FindStringIndex(squeeze(r.Text))
	return at != nil && at[0] < 20 && r.Speaker != "" && len(r.Figures) == 0 && needIn(r) == ""
}

// shareExpectations moves expectations from the discussion to the next steps,
// where their theme has more to tell.
func (p *plan) shareExpectations() {
	for _, th := range briefing.Themes() {
		var rest []*remark
		for i, r := range p.discussed[th] {
			if left := len(rest) + len(p.discussed[th]) - i - 1; left > 0 && len(p.expected) < maxExpected && isExpectation(r) {
				p.expected = append(p.expected, r)
				continue
			}
			rest = append(rest, r)
		}
		if len(rest) > 0 {
			p.discussed[th] = rest
		}
	}
	for _, r := range p.talk { // and those for which the discussion has no room
		if len(p.expected) < maxExpected && !slices.Contains(p.discussed[r.Theme], r) && !slices.Contains(p.expected, r) && isExpectation(r) {
			p.expected = append(p.expected, r)
		}
	}
}

// bare says that a commitment's own words tell whose it is.
func (b *writer) bare(r *remark) bool {
	part, _, _ := b.excerptOf(r)
	if r.Speaker != "" {
		return !r.Quoted && strings.HasPrefix(part, r.Speaker+" ") // told of her, not by her
	}
	voice, ok := b.voiceOf(r).(val)
	return r.Unnamed || r.Act == briefing.Agreed && !r.Quoted || ok && strings.HasPrefix(strings.ToLower(part), strings.ToLower(voice.t.String()))
}

// namesTime matches a time from now on that only the report's own day could
// place: "next Tuesday", "on Monday 20 March", "in a few weeks".
var namesTime = regexp.MustCompile(`(?i)\b((next|this|the coming|the following) (week|month|year|autumn|spring|summer|winter|(mon|tues|wednes|thurs|fri|satur|sun)day)|(on|until) (mon|tues|wednes|thurs|fri|satur|sun)day,? (the )?\d|until (mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|` +
	`(on|from|by|until|in|starts?) (the )?(\d{1,2}(st|nd|rd|th)? (of )?)?(January|February|March|April|May|June|July|August|September|October|November|December)( \d{1,2})?|` +
	`(in|within) (a few|the next few|two|three|four|six|\d+) (days|weeks|months|years))\b`)

// inNextWeek matches a time told by the week after the event.
var inNextWeek = regexp.MustCompile(`(?i)\b(next|the (following|coming)) week\b`)

// nextWeek is the Monday of the week that a commitment names as the next one,
// counted from the event; zero where it names none or its deadline is of other
// months.
func (b *writer) nextWeek(r *remark) briefing.Date {
	d := r.told.Meeting.Date
	if !inNextWeek.MatchString(squeeze(r.Text)) || r.Deadline.IsZero() || d.IsZero() {
		return briefing.Date{}
	}
	day := time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
	day = day.AddDate(0, 0, 7-(int(day.Weekday())+6)%7)
	monday := briefing.Date{Year: day.Year(), Month: int(day.Month()), Day: day.Day()}
	if at := briefing.Months(monday.Year, monday.Month, monday.Month); at.First < r.Deadline.First || at.First > r.Deadline.Last {
		return briefing.Date{}
	}
	return monday
}

// nextSteps are the commitments with their dates, then undertakings without
// one, then targets in numbers.
func (b *writer) nextSteps() *briefing.Section {
	s := &briefing.Section{ID: "next-steps", Rank: 35}
	var items []briefing.Text
	dated := 0
	for _, r := range b.promised {
		d := data{"quote": b.text(b.quoteRemark(r)), "date": nil, "said": false}
		if b.bare(r) {
			d["quote"] = b.text(b.say("next.unnamed", b.remarkData(r)))
		}
		switch {
		case !r.Date.IsZero():
			d["date"] = b.dateVal(r.Date)
		case !b.nextWeek(r).IsZero():
			d["date"] = b.text(b.say("next.week", data{"day": b.dateVal(b.nextWeek(r))}))
		case r.Deadline.Len() == 2 && !r.Deadline.IsZero():
			d["said"] = true // a week between two months: the words tell it better
		case !r.Deadline.IsZero():
			d["date"] = b.periodVal(r.Deadline)
		}
		if words := squeeze(r.Text); !r.dated() && namesTime.MatchString(words) {
			d["said"] = true // the words tell a time that no calendar can place
			dated++
		}
		if r.dated() {
			dated++
		}
		items = append(items, b.say("next.commitment", d))
	}
	for _, group := range bySentence(b.withTargets()) {
		if b.spoken(group) {
			continue
		}
		items = append(items, b.say("next.target", data{"quote": b.text(b.quoteFigures(group))}))
	}
	none := dated == 0
	if needs := b.needs(); len(needs) > 0 {
		alone := none && len(items) == 0 // one line says both
		items, none = append(items, b.say("next.needs", data{"items": needs, "none": alone})), none && !alone
	}
	var hopes []any
	for _, r := range b.expected {
		hopes = append(hopes, b.text(b.quoteBy(r)))
	}
	if len(hopes) > 0 {
		items = append(items, b.say("next.expected", data{"items": hopes}))
	}
	if none {
		items = append([]briefing.Text{b.say("next.none", data{"targets": len(b.targets) > 0})}, items...)
	}
	block, _ := bullets(items...)
	s.Blocks = append(s.Blocks, block)
	return s
}
