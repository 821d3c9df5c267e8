package narrative

import (
	"regexp"
	"strings"

	"brief/briefing"
)

var (
	// agreeing matches a word that tells of an agreement.
	agreeing = regexp.MustCompile(`(?i)\b(agree(d|s)?|agreements?|accords?|consent(ed)?|accept(ed|s)?|decid(e|ed|es)|decisions?|settled|endorsed?|approv(e|ed|ing)|adopt(ed|ing)?|(drew|drawn|draw) up|work(ed)? out|resolved|understanding|finali[sz]ed|instruct(ed|ions?)|confirmed|reaffirmed|outlined|reached|conclu(ded|sion)|signed|inked|initialled|initialed|sealed|exchanged|pact|deal|set up|arranged|pledged|exchanged)\b`)
	// ofSeveral matches who can agree: more than one, or nobody by name.
	ofSeveral = regexp.MustCompile(`(?i)\b(both|sides|parties|they|we|our|us|ministers|premiers|presidents|leaders|delegations|governments|countries|nations|states|representatives|ministries|administrations|companies|committee|commission|council|group|counterparts?|delegates|excellencies|kingdoms|two|with|(was|were|been) (\w+ )?(agreed|decided|reached|approved|adopted|settled|signed|worked|drawn|concluded|set))\b`)
	// agreedWord matches a word that only several can do, bothNamed those several, oneTells an
	// authority of one of them whose words it is.
	agreedWord = regexp.MustCompile(`(?i)\b(agree(d|s)?|agreements?|accords?|consensus|understandings?|decid(e|ed|es)|decisions?|pact|deal|settled|signed|inked|initialled|initialed|sealed|exchanged)\b`)
	bothNamed  = regexp.MustCompile(`(?i)\b(both|sides|parties|we|our|us|ministers|premiers|presidents|leaders|delegations|governments|countries|nations|states|ministries|committee|commission|joint(ly)?|bilateral|two|mutual|talks|meeting|session|summit|visit)\b`)
	oneTells   = regexp.MustCompile(`(?i)\b(the|its|his|her|a) (\p{L}+ ){0,3}(ministry|government|agency|authority|office|department|company|bank|embassy)(,? (said|says|stated|announced|reported|reports|noted|informed|adds|added|told))\b`)
	// pair matches two capitalised names as one subject: "Kabul and Islamabad agreed".
	pair = regexp.MustCompile(`\p{Lu}[\p{L}’'-]+ and (the )?(\p{L}+ ){0,3}\p{Lu}[\p{L}’'-]+( \p{Lu}[\p{L}’'-]+)*( \w+)? (have |had |has )?(also )?(agreed|decided|reached|approved|adopted|signed|concluded|settled|pledged|drew|worked)`)
	// onceAgreed matches an agreement that is told as a condition or as still to come.
	onceAgreed = regexp.MustCompile(`(?i)\b(as soon as|once|if|when|until|unless|before|after)\b[^,;.]*\b(agreed|settled|approved|adopted|endorsed|decided|signed|concluded|reached)\b`)
	// justSigned matches what had been signed when the event began: "spoke to the press
	// after two pacts had been signed".
	justSigned = regexp.MustCompile(`(?i)\b(\w+),? after\b[^,;.]*\bhad (?:just )?been (signed|initialled|initialed|concluded|sealed|exchanged)\b`)
	// attached matches an agreement that only tells which thing is meant: "investments
	// approved in 2007 were worth".
	attached = regexp.MustCompile(`(?i)\b(investments?|projects?|loans?|products?|goods|plans?|funds?|volumes?|amounts?) (approved|agreed|settled|endorsed|adopted)\b`)
)

// isAgreement says that a statement read as one tells of something that several
// agreed: a word of its sentence says so, those who can agree stand there, and it is
// neither a condition nor a mark of something else. What a document of the meeting
// provides is agreed with it.
func isAgreement(r *remark, m *briefing.Meeting) bool {
	s := squeeze(r.Sentence)
	if s == "" {
		s = squeeze(r.Text)
	}
	if r.Unnamed && r.Act == briefing.Agreed && len(m.Documents) > 0 {
		return true
	}
	if r.Act == briefing.Signed && signedBefore(s) {
		return true
	}
	if r.Act == briefing.Agreed && r.Side == briefing.SideBoth && !r.Unnamed && !attached.MatchString(s) && !onceAgreed.MatchString(s) {
		return true // both sides are its subject
	}
	if r.Unnamed && !agreedWord.MatchString(s) && (!bothNamed.MatchString(s) || oneTells.MatchString(s)) {
		return false // "a strategy has been drawn up, the ministry says"
	}
	if !agreeing.MatchString(s) || attached.MatchString(s) || !ofSeveral.MatchString(s) && !pair.MatchString(s) {
		return false
	}
	if at := onceAgreed.FindStringIndex(s); at != nil && !agreeing.MatchString(s[:at[0]]+" "+s[at[1]:]) {
		return false
	}
	return true
}

// signedBefore says that something had been signed right before the event, not "years
// after".
func signedBefore(s string) bool {
	m := justSigned.FindStringSubmatch(s)
	return m != nil && !someTimeAfter[strings.ToLower(m[1])]
}

// someTimeAfter are words before an "after" that is long after.
var someTimeAfter = map[string]bool{"year": true, "years": true, "month": true, "months": true, "week": true, "weeks": true, "decade": true, "decades": true, "long": true, "soon": true, "ever": true}
