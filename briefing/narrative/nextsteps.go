package narrative

import (
	"regexp"
	"slices"
	"time"

	"brief/briefing"
)

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

// someDay matches a day of a month.
var someDay = regexp.MustCompile(`\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2}\b|\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b`)

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

// nextSteps are the commitments in whole sentences, with their dates where the
// calendar can place them, then what is told as hoped or expected, then targets in
// numbers.
func (b *writer) nextSteps() *briefing.Section {
	s := &briefing.Section{ID: "next-steps", Rank: 35}
	var items []briefing.Text
	for _, r := range b.promised {
		d := data{"quote": b.text(b.quoteRemark(r)), "date": nil}
		switch {
		case len(someDay.FindAllString(squeeze(r.Sentence), -1)) > 1:
			// several days: the words tell which is of what
		case !r.Date.IsZero() && !r.Date.After(b.in.Meeting.Date) && !b.in.Meeting.Planned:
			// the day of the event, or before it: not of what is to come
		case !r.Date.IsZero():
			d["date"] = b.dateVal(r.Date)
		case !b.nextWeek(r).IsZero():
			d["date"] = b.text(b.say("next.week", data{"day": b.dateVal(b.nextWeek(r))}))
		case r.Deadline.Len() == 2 && !r.Deadline.IsZero():
			// a week between two months: the words tell it better
		case !r.Deadline.IsZero():
			d["date"] = b.periodVal(r.Deadline)
		}
		items = append(items, b.say("next.commitment", d))
	}
	for _, r := range b.outlook {
		items = append(items, b.say("next.outlook", data{"quote": b.text(b.quoteRemark(r))}))
	}
	spoken := false
	for _, group := range bySentence(b.withTargets()) {
		if st := b.standingFigure(group[0]); st.open || st.elsewhere {
			continue // it leans on words that find no room
		}
		if !isAim(group[0]) || isForecast(group[0]) && (b.printed(group) || b.opensWith(group[0])) {
			continue
		}
		if spoken = spoken || b.spoken(group); !b.spoken(group) && !b.stepTells(group[0]) && !remindsOnly.MatchString(squeeze(group[0].Sentence)) {
			items = append(items, b.say("next.target", data{"quote": b.text(b.quoteFigures(group)), "forecast": isForecast(group[0])}))
		}
	}
	if len(items) == 0 {
		items = append(items, b.say("next.none", data{"reports": b.num(len(b.in.Meeting.Reports)), "agreed": len(b.plan.agreed) > 0, "spoken": spoken}))
	}
	block, _ := bullets(items...)
	s.Blocks = append(s.Blocks, block)
	return s
}

// stepTells says that the sentence of a target stands among the steps already.
func (b *writer) stepTells(c *claim) bool {
	return slices.ContainsFunc(slices.Concat(b.promised, b.outlook), func(r *remark) bool {
		p := b.passageOf(r)
		return b.printsSentence(r, c.Figure) && !p.before && !p.after
	})
}
