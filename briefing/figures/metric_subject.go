package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// newSubject says whether the clause of the quantity has a subject of its own that
// is neither what the sentence before measured nor a part of it, so that nothing
// carries over: "his fortune is estimated at", "the catch of the fleet was". A
// noun with an article or an owner that names no amount is such; goods, countries
// and people are not.
func (s *sent) newSubject(q *quantity) bool {
	lo, hi := s.subject(q)
	if hi <= lo {
		return false
	}
	if s.w(lo) == "that" && lo+2 < hi {
		lo++ // "That the sectors outside energy have grown"
	}
	switch s.w(lo) {
	case "the", "its", "his", "her", "their", "our", "a", "an":
	default:
		return false
	}
	head := -1
	for k := lo + 1; k < hi; k++ {
		t := &s.toks[k]
		if s.mask[k] == maskTime || t.Kind != text.Word || isPreposition(s.w(k)) {
			if isDash(s.w(k)) && !t.Space {
				continue
			}
			break
		}
		if t.Capital || maybeNumber(t) || s.countryMention(k) != nil || s.cueWithin(k, k+1) || changeNoun(s.w(k)) != briefing.None {
			return false
		}
		head = k
	}
	return head > lo && !s.isOne(head, amountNouns) && !s.isOne(hi-1, amountNouns) && !s.cueAmong(lo, hi)
}

// amountNouns are nouns that stand for an amount told of before, or for those who
// trade.
var amountNouns = text.NewWordSet(`figure figures number numbers volume volumes value values amount amounts total totals sum sums share shares level levels rate rates result results growth trend pace
	indicator indicators quantity quantities bulk rest remainder half part parts proportion mark threshold record peak low high gap difference start end season year month period quarter quota quotas
	task goal target aim ambition objective side sides party parties country countries minister ministers ministry group category item items product products commodity goods direction directions way
	statistics data books calculations estimate estimates forecast plan plans weight tonnage same latter former biggest largest main second third lion pair two both balance contribution rebound
	recovery republic partner partners neighbour neighbours market line route corridor railway road port ports customs figure president premier firms companies buyers exporters importers growers
	government capital premier official officials embassy chamber report experts economists one ones other others flow flows stream traffic business best worst next first last previous agreement contract deal`)

// subject is the noun phrase [lo, hi) before the first verb of the clause that ends
// in the quantity; it is empty where no verb stands between.
func (s *sent) subject(q *quantity) (lo, hi int) {
	lo = s.clauseStart(q.left)
	for k := q.left - 1; k > lo; k-- {
		switch w := s.w(k); {
		case w == ":", w == "“", w == "\"", w == "that" && s.toks[k].Space, w == "and", w == "which", w == "who":
			lo = k + 1
		}
	}
	for lo < q.left && (s.mask[lo] == maskTime || s.toks[lo].Kind == text.Punct || isTimePreposition(s.w(lo)) && lo+1 < q.left && s.mask[lo+1] == maskTime) {
		lo++
	}
	for k := lo; k < q.left; k++ {
		w := s.w(k)
		if levelVerb(w) && w != "at" && w != "worth" && w != "total" && w != "amount" || changeVerb(w) != briefing.None && !weakChange(w) || modalOrHave(w) {
			return lo, k
		}
		if w == "," && s.mask[k] != maskTime {
			return lo, lo
		}
	}
	return lo, lo
}

// modalOrHave holds the words that open a verb phrase and no other.
func modalOrHave(w string) bool {
	switch w {
	case "has", "have", "had", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "does", "did", "do":
		return true
	}
	return false
}

// ellipticOwner says whether the subject leaves its noun to the clause before:
// "Serbia's are $5 million", "ours came to".
func (s *sent) ellipticOwner(q *quantity) bool {
	for k := q.left - 1; k > s.first && k > q.left-4; k-- {
		if !levelVerb(s.w(k)) {
			continue
		}
		switch s.w(k - 1) {
		case "'s":
			return s.countryMention(k-2) != nil
		case "ours", "theirs", "yours", "mine", "hers":
			return true
		}
	}
	return false
}

// movesOther says whether the percentage is what a thing of its own is brought to
// or moved by: "to raise localisation to 40 percent".
func (s *sent) movesOther(q *quantity) bool {
	if q.form != formPercent {
		return false
	}
	switch s.w(q.left - 1) {
	case "to", "by", "from":
	default:
		return false
	}
	for k := q.left - 2; k > s.first && k > q.left-9; k-- {
		w := s.w(k)
		if s.isOne(k, movers) {
			return k < q.left-2 && s.w(k-1) != "an" && s.w(k-1) != "the"
		}
		if s.toks[k].Kind != text.Word || s.isOne(k, amountNouns) || s.isOne(k, pronouns) || maybeNumber(&s.toks[k]) || s.cueWithin(k, k+1) || s.mask[k] == maskTime ||
			isPreposition(w) && w != "the" && w != "of" && w != "for" || isAuxiliary(w) || levelVerb(w) {
			return false
		}
	}
	return false
}

var (
	movers = text.NewWordSet(`bring brings bringing raise raises raised raising increase increases increased increasing lift lifts lifted lifting cut cuts cutting reduce reduces reduced reducing
		expand expands expanded lower lowers lowered push pushes pushed boost boosts boosted`)
	pronouns = text.NewWordSet("it this that them these those they which what both")
)

// owningCue is the cue whose noun the cue c only belongs to: in "tariffs for containers"
// and "the price of exports" tariffs and prices are told of. It is c elsewhere.
func (s *sent) owningCue(c *cue) *cue {
	k := c.at - 1
	for k > s.first && k > c.at-4 && s.toks[k].Kind == text.Word && !isPreposition(s.w(k)) && !isAuxiliary(s.w(k)) {
		k--
	}
	switch s.w(k) {
	case "for", "on", "of":
	default:
		return c
	}
	if !s.isOne(k-1, charged) {
		return c
	}
	for j := range s.cues {
		if x := &s.cues[j]; x.at == k-1 && x.metric == briefing.OtherMetric && !x.weak {
			return x
		}
	}
	return c
}

// charged are the nouns of what is paid on or for goods.
var charged = text.NewWordSet("cost costs tariff tariffs duty duties fee fees price prices charges rate rates tolls tax taxes vat royalties subsidies fine")

// relativeOf is the token of the relative pronoun in whose clause the quantity is
// the object of a verb that tells of no level, change or trade: "which paid $1
// million"; -1 where it is in none.
func (s *sent) relativeOf(q *quantity) int {
	for k := q.left - 1; k > s.first && k > q.left-7; k-- {
		switch w := s.w(k); {
		case w == "who", w == "which" && !isPreposition(s.w(k-1)):
			if s.cueWithin(k, q.left) {
				return -1
			}
			return k
		case w == ",", w == ";", levelVerb(w), changeVerb(w) != briefing.None, modalOrHave(w), s.toks[k].Kind != text.Word:
			return -1
		}
	}
	return -1
}

// ownRelative says whether the quantity stands in a relative clause with a verb of
// its own after p.
func (s *sent) ownRelative(q, p *quantity) bool {
	return p.metric != briefing.OtherMetric && s.relativeOf(q) >= p.hi
}

// subjectCue is the cue of a subject that does not stand right before the quantity:
// it follows, up to token end, or opens the sentence. Nil where there is none.
func (s *sent) subjectCue(q *quantity, end int) *cue {
	// The subject follows: "a record $3.2 billion was traded".
	if c := s.cueBehind(q, min(end, q.hi+14), false); c != nil {
		return c
	}
	if c := s.cueBefore(q, s.first); c != nil {
		return c
	}
	if c := s.cueBehind(q, end, true); c != nil {
		return c
	}
	switch s.w(s.opener()) {
	case "after", "from", "following": // "After a record $6 billion last year, 12 percent up, trade shrank"
		return s.cueBehind(q, s.last, false)
	}
	return nil
}

// cueBehind is the first fitting cue after the quantity and before token hi.
func (s *sent) cueBehind(q *quantity, hi int, weak bool) *cue {
	for c := range s.cues {
		if x := &s.cues[c]; x.at >= q.hi && x.at < hi && q.fits(x.metric) && (!x.physical || q.form == formPhysical) && (weak || !x.weak) {
			return x
		}
	}
	return nil
}
