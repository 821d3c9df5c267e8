package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// labelNoun is the noun of a label "Permits for 2023:" that opens the sentence, of
// which the bare number counts a kind: "30 000 bilateral and 4 500 for others".
func (s *sent) labelNoun(q *quantity) noun {
	if q.scale != 1 || q.value < 2 || q.word && q.value > 12 {
		return noun{}
	}
	colon := s.first
	for k := q.left - 1; k > s.first && k > q.left-16; k-- {
		if s.w(k) == ":" {
			colon = k
			break
		}
	}
	lo := colon
	for lo > s.first && lo > colon-10 && (s.toks[lo-1].Kind != text.Punct) {
		lo--
	}
	for k := lo; k < colon; k++ {
		w := s.w(k)
		if isPreposition(w) || s.toks[k].Kind != text.Word {
			break
		}
		n, ok := nounOf(w)
		if !ok && s.isOne(k, eventNouns) {
			n, ok = noun{singular(w), briefing.OtherMetric}, true
		}
		if ok && isPlural(w) && (k+1 == colon || isPreposition(s.w(k+1)) || s.mask[k+1] != 0 || s.isVerb(k+1)) {
			return n
		}
	}
	return noun{}
}

// percentShared is the percentage before whose unit the bare number k leaves out:
// "imports were up 12 percent and exports up 5", "those of glass 11", "and a
// further 5 in June", "eased to 3.1 percent from 4.6".
func (s *sent) percentShared(k int) *quantity {
	if k == 0 {
		return nil
	}
	q, p := &s.qs[k], &s.qs[k-1]
	if k > 1 && p.word && p.value == 1 && p.hi == q.left-1 && s.w(p.hi) == "of" {
		p = &s.qs[k-2] // "one of 3.5": the "one" is no number
	}
	if p.form != formPercent || p.unit != briefing.Percent || q.scale != 1 || q.value > 1000 || q.word || !s.phraseEnds(q.hi) || s.apart(p.hi, q.left) > 8 {
		return nil
	}
	left := s.overAdverb(q.left - 1)
	w := s.w(left)
	if q.step < 1 && q.value < 100 && levelVerb(w) && s.isOne(left-1, rateNouns) {
		return p // "the kwacha lost 38 percent and inflation hit 13.2"
	}
	if q.value < 100 && s.isOne(left, chargeVerbs) && s.has(max(s.first, left-4), left, "banks") {
		return p // "can borrow at 3 percent; banks charge close to 17"
	}
	if p.kind != briefing.Change {
		return nil
	}
	if s.w(q.left) == "from" {
		w, left = "from", q.left
	}
	switch {
	case w == "of" && s.w(left-1) == "one":
		q.left = left - 1 // "a jump of 4.2%, garden centres one of 3.5"
		return p
	case w == "by", w == "up", w == "down", left < q.left-1 && (s.w(q.left-1) == "further" || s.w(q.left-1) == "another"):
		return p
	case w == "from":
		if left == p.hi && s.w(p.left-1) == "to" {
			q.side = sideFrom
			return p
		}
		return nil
	case changeVerb(w) != briefing.None:
		if w != "went" && w != "added" {
			return p
		}
		return nil
	case s.gapNoun(s.pastComparison(p.hi), left):
		return p
	}
	return nil
}

// chargeVerbs tell what a loan costs or money put by earns.
var chargeVerbs = text.NewWordSet("charge charges charged ask asked offer offered demand demanded")

// rateNouns are what is told in percent without the word.
var rateNouns = text.NewWordSet("inflation unemployment turnout yield yields rate rates")

// pastComparison is the token after "up on last spring" and the like at token i.
func (s *sent) pastComparison(i int) int {
	k := i
	for ; k < i+6; k++ {
		switch w := s.w(k); {
		case comparative(w) != briefing.None, isTimePreposition(w), w == "on", w == "of", w == "than", w == "from", w == "the", w == "a", w == "last", k < s.last && s.mask[k] == maskTime:
		default:
			return k
		}
	}
	return k
}

// gapNoun says whether only the noun phrase of another subject stands between a
// change and the number, from token lo to hi: "and flat prices 4".
func (s *sent) gapNoun(lo, hi int) bool {
	if s.w(lo) != "," && s.w(lo) != "and" && s.w(lo) != ";" || hi <= lo || hi-lo > 6 {
		return false
	}
	for k := lo + 1; k <= hi; k++ {
		w := s.w(k)
		if (w == "from" || w == "to" || w == "in" || w == "with") && (s.w(k-1) == "those" || s.w(k-1) == "that") {
			continue // "those from Japan 40"
		}
		if w == "-" && !s.spaceAt(k) && !s.spaceAt(k+1) {
			continue // "re-exports"
		}
		if w == "of" || w == "those" || w == "that" || w == "the" || w == "its" || w == "and" && k == lo+1 {
			continue
		}
		if s.toks[k].Kind != text.Word || isPreposition(w) || isAuxiliary(w) || s.isVerb(k) || s.toks[k].Capital && s.countryMention(k) == nil {
			return false
		}
	}
	return s.w(hi) != "of" && s.w(hi) != "the"
}

// roomFor is what a yard, hall or quay has room for, as the sentence counted it
// before: "60 trucks cross a day, and the yard has room for 150".
func (s *sent) roomFor(q *quantity, k int) noun {
	if s.w(q.left-1) != "for" || !s.phraseEnds(q.hi) {
		return noun{}
	}
	switch s.w(q.left - 2) {
	case "room", "space", "places", "berths", "capacity", "seats", "beds":
	default:
		return noun{}
	}
	for j := k - 1; j >= 0; j-- {
		if p := &s.qs[j]; p.form == formCount {
			return noun{p.unit, p.metric}
		}
	}
	return s.pluralBefore(q.left)
}

// salesOf is the thing of whose sales or deliveries the bare number tells: "ticket
// sales have reached 1.1 million". In millions and more it may be money.
func (s *sent) salesOf(q *quantity) noun {
	if q.word || q.value < 100 || q.value >= 1e8 || !s.phraseEnds(q.hi) {
		return noun{}
	}
	left := s.overAdverb(q.left - 1)
	if w := s.w(q.left); !levelVerb(s.w(left)) && s.w(left) != "to" && w != "reached" && w != "topped" && w != "exceeded" && w != "hit" && w != "passed" {
		return noun{}
	}
	for k := q.left - 1; k > s.first && k > q.left-14; k-- {
		switch s.w(k) {
		case "sales", "deliveries", "registrations", "bookings", "orders":
			if n, ok := nounOf(s.w(k-1) + "s"); ok && n.unit != briefing.Person && n.metric != briefing.Companies {
				return n
			}
			return noun{}
		case ",", ";":
			return noun{}
		}
	}
	return noun{}
}
