package narrative

import (
	"regexp"
	"strings"

	"brief/briefing"
)

// This file is for times that have no place in a calendar without something from
// outside the figure's sentence: "last year" of a report without a date, "over the past
// six years", of which nobody knows where they end, "2015-16", whose months are not told.
// A page gives them in the report's own words.

// openYearWords matches a year that begins in one calendar year and ends in the next.
var openYearWords = regexp.MustCompile(`(?i)\d{4}\s?[-–/]\s?\d{2}(?:\d{2})?\b|\b(?:financial|fiscal)\b`)

// told is the report's words for when a claim's figure was measured, "" where the
// program's own date says it, or where its sentence has none. A time that another
// sentence gave is not among them.
func (b *writer) told(c *claim) string {
	f := c.Figure
	if len(f.Corrected) > 0 || f.When.Span.Len() == 0 || f.Status == briefing.Target && !f.Period.IsZero() {
		return ""
	}
	words := timeWords(f)
	if words == "" {
		return ""
	}
	p := f.Period
	switch f.When.Kind {
	case briefing.TimeLastYears, briefing.TimeLastMonths, briefing.TimeToDate, briefing.TimeFiscal:
		return words
	case briefing.TimeYear:
		if f.When.Offset == 0 && p.IsYear() {
			return words // "this year", which was not over
		}
	}
	if p.IsZero() || p.Len() == 12 && p.First.Of() != 1 && openYearWords.MatchString(words) {
		return words
	}
	return ""
}

// beforeTime matches what belongs to a time and stands before it: "between January and
// May", "since 2005".
var beforeTime = regexp.MustCompile(`(?i)\b(?:(?:between|from|since|over|within)\s+(?:the\s+)?|the\s+)$`)

// timeWords are the words of the figure's time in its own sentence, "" for none.
func timeWords(f *briefing.Figure) string {
	words := partOfSentence(f, f.When.Span)
	if words == "" {
		return ""
	}
	front := f.Sentence[:f.When.Span.Start-f.SentenceSpan.Start]
	lead := beforeTime.FindString(front)
	if strings.EqualFold(strings.TrimSpace(lead), "the") && words[0] >= '0' && words[0] <= '9' {
		lead = "" // "in the 2016-17 fiscal year"
	}
	return squeeze(lead + words)
}

// toldVal is told as a value, nil for none.
func (b *writer) toldVal(c *claim) any {
	words := b.told(c)
	if words == "" {
		return nil
	}
	d := data{"words": b.val(briefing.NamePiece(words)), "year": nil}
	if p := c.Period; !p.IsZero() && p.First.Year() == p.Last.Year() && digitIn(words) == 0 {
		d["year"] = b.periodVal(briefing.Year(p.First.Year())) // "this year": that of the report
	}
	return b.text(b.say("period.told", d))
}

// Told is the report's words for the figure's time where no date says it.
func (v figureView) Told() any { return v.b.toldVal(v.c) }

// when is the time of a claim for a table: in the report's words, or its period.
func (b *writer) when(c *claim) any {
	if words := b.toldVal(c); words != nil {
		return words
	}
	return b.markedPeriod(c)
}

// countsPeople says that a claim counts those who came, or firms and people of whom the
// report tells no time: nobody misses a period.
func countsPeople(c *claim) bool {
	return c.Kind == briefing.Count && c.Unit != briefing.Percent || c.Metric == briefing.Companies && c.Kind == briefing.Level
}
