package narrative

import (
	"regexp"
	"strings"
)

const months = `(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)`

// datelines are openings of agencies' first sentences: "QUITO, May 4 (Agency) -",
// "Lima, December 8 /Agency/ --", "(Wire - Agency) LIMA (Peru) - 4 May 2021:".
var datelines = []*regexp.Regexp{
	regexp.MustCompile(`^\([^()“”"]{2,60}(?:\([^()]{2,20}\))?\)\s+`),
	regexp.MustCompile(`^\p{Lu}[\p{Lu}’'.-]{3,}(?: \p{Lu}[\p{Lu}’'.-]+){0,3}(?:[,/ ]+[\p{L}\d.’'/ ,]{1,50}?)?\s*(?:\([^()]{2,60}\)|/[^/]{2,40}/)?\s*(?:[—–:]|--|-)\s+`),
	regexp.MustCompile(`^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, (?:` + months + `\.? \d{1,2}|\d{1,2} ` + months + `)\.?(?:,? \d{4})?\s*(?:\([^()]{2,60}\)|/[^/]{2,40}/)?\s*(?:[—–:]|--|-)\s+`),
	regexp.MustCompile(`^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? \(\p{Lu}[\p{L} ]{1,30}\)\s*(?:[—–]|--|-)\s+`),
	regexp.MustCompile(`^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2},? (?:(?:` + months + `|\p{Lu}\p{L}+|\d{1,4}(?:st|nd|rd|th)?)[ ,/]+){0,6}\d{4} \(\p{Lu}[\p{Lu}/. -]{1,14}\)\s*(?:(?:[—–:]|--|-)\s+)?`),
	regexp.MustCompile(`^\p{Lu}[\p{L}’'-]+ \([\p{L} ]{3,30}\) [—–-] (?:` + months + ` \d{1,2}|\d{1,2} ` + months + `),? \d{4}:\s+`),
}

// withoutDateline is a sentence from behind its dateline, which is nobody's
// word.
func withoutDateline(s string) string {
	for range 2 { // "(Wire) LIMA, May 4 -"
		for _, x := range datelines {
			if at := x.FindStringIndex(s); at != nil && countWords(s[at[1]:]) > 3 {
				s = s[at[1]:]
			}
		}
	}
	return s
}

// behindPlace is a sentence from behind the place that some agencies set before a
// colon ("Quito: The ministers …"), where it is none of the given names.
func behindPlace(s string, names []string) string {
	place, rest, ok := strings.Cut(s, ": ")
	if !ok || countWords(place) > 2 || countWords(rest) < 4 || !properName.MatchString(place) || !strings.ContainsAny(rest[:1], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
		return s
	}
	for _, n := range names {
		if containsWords(n, place) || containsWords(n, surname(place)) {
			return s
		}
	}
	return rest
}

// properName matches one or two capitalised words.
var properName = regexp.MustCompile(`^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$`)

// bareSentence is a report's sentence without what its agency set before it.
func (b *writer) bareSentence(s string) string {
	var names []string
	for _, p := range b.in.Meeting.Participants {
		names = append(append(names, p.Name), p.Spellings...)
	}
	for i := range b.in.Statements {
		names = append(names, b.in.Statements[i].Speaker)
	}
	s = strings.TrimLeft(s, "–—- ") // of a speech that dashes set off
	s = signature.ReplaceAllString(s, "$1")
	return strings.TrimRight(withoutSource(behindPlace(withoutDateline(squeeze(s)), names)), "/. ")
}

// signature matches the initials that some agencies set behind a last sentence.
var signature = regexp.MustCompile(`([.”"’])\s*\(\p{L}{2,6}\)$`)

// source matches an agency or paper that a sentence names at its end.
var source = regexp.MustCompile(`, (?:the )?(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:news agency |agency |newspaper |press service )?(?:reports|reported)(?:, (?:citing|referring to|with reference to) [^,]+)?\.?$`)

// withoutSource is a sentence without the agency that reports it.
func withoutSource(s string) string {
	if at := source.FindStringIndex(s); at != nil && countWords(s[:at[0]]) > 5 {
		return s[:at[0]]
	}
	return s
}
