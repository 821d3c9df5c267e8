package narrative

import (
	"regexp"

	"brief/briefing"
)

// Words that name both sides as those who speak or act.
var (
	jointVoice = regexp.MustCompile(`(?i)\b(both|sides|parties|they|their|we|our|us|mutual(ly)?|jointly|together|bilateral|agreed|each other|counterparts?|interlocutors|` +
		`two (\w+ )?(\w+ )?(countries|states|nations|sides|presidents|ministers|leaders|officials|men|women|premiers|governments|delegations)|` +
		`the (\w+ ){0,3}(presidents|premiers|ministers|secretaries|leaders|heads|officials|governments|countries|delegations|chairs|co-chairs|co-chairmen|chairmen|participants|diplomats|deputies|commission|committee))\b`)
	namesJoined = regexp.MustCompile(`\p{Lu}[\p{L}'’]+(,| and) (\p{L}+ ){0,2}\p{Lu}[\p{L}'’]+`)
	// impersonal matches what a report tells as said by nobody.
	impersonal = regexp.MustCompile(`(?i)\bit was (also |further |once again |in particular )?(noted|stressed|emphasi[sz]ed|underlined|stated|pointed out|said|reported|mentioned|highlighted|recalled|added)\b|\b(was|were) (also )?(described|hailed|presented|regarded|seen) as\b`)
	// foretold matches what a report itself says will happen.
	foretold = regexp.MustCompile(`\b(will|is to|are to|is due to|are due to|is expected to|are expected to|shall)\b`)
	assented = regexp.MustCompile(`(?i)\b(both|sides|parties|we|they|agreed|confirmed|pledged|undertook|committed|expressed|intend(ed)?|reaffirmed)\b`)
)

// isJoint says whether a statement of both sides is told as theirs. What
// "was noted", and a report's own line on what will be done, is not.
func isJoint(s *briefing.Statement, m *briefing.Meeting) bool {
	words := squeeze(s.Sentence)
	if words == "" {
		words = squeeze(s.Text)
	}
	if impersonal.MatchString(words) && !assented.MatchString(words) {
		return false
	}
	if foretold.MatchString(words) && !assented.MatchString(words) {
		return false
	}
	if jointVoice.MatchString(words) || namesJoined.MatchString(words) {
		return true
	}
	named := 0
	for _, p := range m.Participants {
		named += order(containsWords(words, surname(p.Name)))
	}
	return named > 1
}
