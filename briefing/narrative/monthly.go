package narrative

import (
	"regexp"

	"brief/briefing"
)

// reckonedMonths says that a claim's period is printed in months that its
// sentence does not have: a fiscal year whose months the report does not give, or
// what stands since the year began. Whoever reads "July 2012 to June 2013" takes
// the report to say so; it says "FY 2012/2013".
func (b *writer) reckonedMonths(c *claim, p briefing.Period) bool {
	switch {
	case p.IsZero() || p.First.Of() == 1 && p.Last.Of() == 12 || p.First == p.Last:
		return false
	case p.First.Year() == p.Last.Year() && (p.Len() == 3 && p.First.Of()%3 == 1 || p.Len() == 6 && p.First.Of()%6 == 1):
		return false // a quarter or a half
	}
	sentence := squeeze(c.Sentence)
	return openYear.MatchString(sentence) && !monthWord.MatchString(sentence)
}

// openYear matches years that have other months than a calendar's, or that are
// not over; monthWord the words that give months.
var (
	openYear  = regexp.MustCompile(`(?i)\b(FY(?:\s?\d{2,4}[-–/]\d{2,4})?|fiscal|financial year|marketing year|so far|to date|until now|since the (start|beginning)|(this|current) year|\d{4}[-–/]\d{2,4})\b`)
	monthWord = regexp.MustCompile(`(?i)\bmonths?\b|-month\b|\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b|\b(January|February|March|April|May|June|July|August|September|October|November|December)\b`)
)
