package figures

import "brief/briefing/text"

// namedOneIn is the token of the whole in "one household in seven", "one new
// mother in every nine", where the noun begins at token j; 0 where none stands.
// What people play and win is counted in games and makes no part.
func (s *sent) namedOneIn(j int) int {
	for k := j; k < j+3 && k < s.last; k++ {
		if s.toks[k].Kind != text.Word || s.toks[k].Capital && s.countryMention(k) == nil || s.mask[k] != 0 {
			return 0
		}
		if !s.isOne(k, partNouns) {
			continue
		}
		switch {
		case s.w(k+1) == "in":
			return k + 2
		case s.w(k+1) == "out" && s.w(k+2) == "of":
			return k + 3
		}
		return 0
	}
	return 0
}

// partNouns are the things of which one in so many is told.
var partNouns = text.NewWordSet(`household family home house flat person people adult child boy girl woman man mother father parent pensioner worker employee job driver
	motorist voter pupil student teacher patient nurse doctor bed customer consumer shopper shop store company firm business farm farmer tenant
	landlord borrower mortgage loan account car vehicle bus train flight passenger tourist traveller visitor theft crime case murder burglary death birth
	marriage school hospital town village council city resident citizen american briton australian canadian indian kenyan nigerian german
	policy call email user teenager youngster baby infant prisoner complaint application request purchase sale product tree species vote ballot
	card note respondent member smoker reader viewer couple migrant refugee graduate official officer soldier dollar euro pound rupee`)

// wholeOf is the whole number that token j writes, in digits, in words below
// twenty or in full tens; 0 for another token.
func (s *sent) wholeOf(j int) int {
	if n := s.smallInt(j); n > 0 || j >= s.last || j < s.first {
		return n
	}
	switch t := &s.toks[j]; {
	case t.Kind == text.Number && len(t.Lower) == 3:
		return atoi(t.Lower)
	case t.Kind == text.Word:
		return int(tensWord(t.Lower))
	}
	return 0
}
