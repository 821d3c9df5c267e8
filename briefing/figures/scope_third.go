package figures

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// ofOthers says whether the sentence tells of the trade or freight of others
// than the pair: of a union's members, between a country of the pair and
// another one, or of a country with all the world.
func (s *sent) ofOthers(q *quantity) bool {
	return s.ofUnion() || s.betweenOthers(q) || s.wholeCountry(q)
}

// unions are groups of countries that trade among themselves.
var (
	unions      = text.NewWordSet("brics asean eaeu cis sco oic opec ecowas comesa sadc eac mercosur gcc afcfta cptpp rcep eu saarc apec")
	memberOf    = text.NewWordSet("states nations countries economies")
	memberWord  = text.NewWordSet("member")
	betweenWord = text.NewWordSet("between")
	ofPair      = text.NewWordSet("bilateral mutual reciprocal two both our between each")
)

// ofUnion says whether the sentence speaks of a union's members and not of the
// pair.
func (s *sent) ofUnion() bool {
	if !s.mayHave(unions) && !s.mayHave(memberWord) {
		return false
	}
	union := false
	for i := s.first; i < s.last; i++ {
		if s.isOne(i, ofPair) {
			return false
		}
		union = union || s.isOne(i, unions) || s.w(i) == "member" && s.isOne(i+1, memberOf)
	}
	return union && s.countriesAmong(s.first, s.last) < 2
}

// betweenOthers says whether the clause puts the number between a country of the
// pair and another: "between Russia and Korea, 180,000 tonnes are to go".
func (s *sent) betweenOthers(q *quantity) bool {
	if len(s.main) != 2 || len(q.pair) > 0 || !s.mayHave(betweenWord) {
		return false
	}
	for i := s.clauseStart(q.left); i < s.last && i < q.left; i++ {
		if s.w(i) != "between" {
			continue
		}
		and := i + 1
		for and < s.last && and < i+6 && s.w(and) != "and" {
			and++
		}
		if s.w(and) != "and" {
			return false
		}
		a, b := s.countriesIn(i, and), s.countriesIn(and, min(and+5, s.last))
		return len(a) == 1 && len(b) > 0 && (!s.hasMain(a[0]) || !slices.ContainsFunc(b, s.hasMain))
	}
	return false
}

// wholeCountry says whether exports or imports are those of a country with all
// the world: in a sentence on its foreign trade, or after one and with no
// partner named.
func (s *sent) wholeCountry(q *quantity) bool {
	if s.past().world == s.no+1 {
		return true
	}
	return s.past().world > 0 && s.no-s.past().world < worldReach && (q.metric == briefing.Exports || q.metric == briefing.Imports) && s.countriesAmong(s.first, s.last) < 2
}

// worldReach is for how many sentences exports and imports stay those of the
// country whose foreign trade was told of.
const worldReach = 4

// noteWorld keeps that the sentence tells of one country's foreign trade, and
// forgets it where one tells of the pair.
func (s *sent) noteWorld() {
	c, here := s.past(), false
	if c.world == 0 && !s.mayHave(foreignWord) {
		return
	}
	for i := s.first; i < s.last; i++ {
		if s.isOne(i, ofPair) || s.w(i) == "with" && s.countryMention(i+1) != nil {
			c.world = 0
			return
		}
		here = here || s.isOne(i, foreignWord) && s.w(i+1) == "trade"
	}
	switch n := s.countriesAmong(s.first, s.last); {
	case n > 1:
		c.world = 0
	case here:
		c.world = s.no + 1
	}
}

// foreignWord is what a country's trade with all the world is called.
var foreignWord = text.NewWordSet("foreign")
