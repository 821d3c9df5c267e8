package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// linked is the quantity before k whose measure k shares because of how it is
// set beside it: a change told of an amount ("3 million TEU, 9 percent up on
// 2017"), one more amount of the same thing ("has put in $2 billion and will
// spend a further $1 billion"), or a part of it ("half of that").
func (s *sent) linked(q *quantity, k int) *quantity {
	if k == 0 {
		return nil
	}
	p := &s.qs[k-1]
	switch {
	case p.form == formRank || p.form == formDuration || p.metric == "":
		return nil
	case q.kind == briefing.Change && p.kind != briefing.Change && q.form != formCount && s.sideBySide(p.hi, q.left):
		return p
	case q.form == formMultiple && p.kind != briefing.Change && s.w(q.left-1) == "," && q.left-p.hi < 8 && s.plainBetween(p.hi, q.left-1):
		return p // "38,500 TEU for Serbian customers, double the 2020 volume"
	case q.kind == briefing.Change && p.kind != briefing.Change && q.left-p.hi < 16 && (s.w(q.left-1) == "a" || s.w(q.left-1) == "an") && s.w(q.left-2) == "," && !s.cueAmong(p.hi, q.left) && !s.has(q.hi, min(q.hi+7, s.last), "respectively"):
		return p // "goods worth $9 million came in return, a fall of 4 percent"
	case q.kind == briefing.Change && p.kind != briefing.Change && q.left-p.hi < 16 && s.w(q.left-1) == "," && q.form != formCount && s.moreAt(q.hi) && s.onlyPlaces(p.hi, q.left):
		return p // "96,000 passengers on the route last year, a third more"
	case s.oneMore(q) && q.form == p.form && p.kind != briefing.Change && p.metric != briefing.OtherMetric && (q.unit == p.unit || p.apposed && k > 1 && q.unit == s.qs[k-2].unit):
		return p
	case q.form == formPercent && p.form == formCount && s.w(q.lo) == "one" && s.w(q.lo+1) == "in" && !s.toks[q.hi].Capital && isPreposition(s.w(q.hi)) && s.w(q.hi) != "of":
		return p // "more than 2,000 of them, one in three in the north"
	case p.form == formCount && q.kind == briefing.Change && s.has(q.lo, q.hi+3, "as") && s.has(q.lo, q.hi+3, "many"):
		return p // "60,000 vehicles in 2024 and half as many again in 2026"
	case q.kind == briefing.Share && p.form == formPhysical && p.metric != briefing.OtherMetric && q.left-p.hi < 14 && s.ofOwnTraffic(q.hi):
		return p // "88,000 TEU of Omani cargo, equivalent to 4 percent of its traffic"
	case q.kind == briefing.Share && s.ofThis(q.hi) && q.fits(p.metric):
		return p
	case q.form == formMoney && p.form != formMoney && (p.metric == briefing.Exports || p.metric == briefing.Imports) && s.valueOf(p.hi, q.left):
		return p // "4,000 tonnes of beef worth $9 million"
	}
	return nil
}

// amountGoesOn is the quantity of the same unit before k that a verb without a subject of
// its own goes on from: "shipped 638,000 tonnes last year and was targeting 700,000".
func (s *sent) amountGoesOn(q *quantity, k int) *quantity {
	if k == 0 || q.form == formPercent || q.form == formFraction || q.form == formMultiple {
		return nil
	}
	p := &s.qs[k-1]
	if p.form != q.form || p.unit != q.unit || p.metric == "" || p.metric == briefing.OtherMetric || p.kind == briefing.Share {
		return nil
	}
	for j := q.left - 1; j >= p.hi; j-- {
		switch w := s.w(j); {
		case w == "and" || w == "but":
			n := j + 1
			for s.w(n) == "now" || s.w(n) == "then" || s.w(n) == "also" || s.w(n) == "even" {
				n++
			}
			if isAuxiliary(s.w(n)) || modalOrHave(s.w(n)) || s.isOne(n, goalVerbs) {
				return p
			}
			return nil
		case w == ";":
			return nil
		}
	}
	return nil
}

var goalVerbs = text.NewWordSet(`aims aim aimed hopes hope hoped plans plan planned wants want wanted targets target targeted intends intend expects expect expected eyes seeks seek sought projects forecasts`)

// moreAt says whether "more", "lower" or the like stands at token i.
func (s *sent) moreAt(i int) bool {
	return comparative(s.w(i)) != briefing.None || s.w(i) == "up" || s.w(i) == "down"
}

// onlyPlaces says whether no strong cue but those of routes stands among [lo, hi), so
// that what follows is told of the amount before.
func (s *sent) onlyPlaces(lo, hi int) bool {
	for c := range s.cues {
		if x := &s.cues[c]; x.at >= lo && x.at < hi && !x.weak && x.metric != briefing.CorridorVolume {
			return false
		}
	}
	return !s.has(lo, hi, ";")
}

// ofOwnTraffic says whether "of its traffic", "of the port's throughput" and the
// like follow token i.
func (s *sent) ofOwnTraffic(i int) bool {
	if s.w(i) != "of" {
		return false
	}
	for k := i + 1; k < s.last && k < i+6; k++ {
		switch s.w(k) {
		case "traffic", "throughput", "turnover", "volume", "volumes", "handling", "total":
			w := s.w(k - 1)
			return w == "its" || w == "their" || w == "'s" || w == "total" || w == "the"
		case ",", ";":
			return false
		}
	}
	return false
}

// sideBySide says whether only a comma, a bracket, a time or small words stand
// among [lo, hi), so that what follows tells more of what went before.
func (s *sent) sideBySide(lo, hi int) bool {
	if hi-lo > 9 || hi == lo || s.toks[lo].Kind == text.Word && s.mask[lo] != maskTime && !linkWord(s.w(lo)) {
		return false
	}
	mark := false
	for e := lo; e < hi; e++ {
		w := s.w(e)
		mark = mark || w == "," || w == "(" || isDash(w)
		if s.mask[e] == maskTime || w == "," || w == "(" || w == ")" || isDash(w) {
			continue
		}
		if s.toks[e].Kind != text.Word || !linkWord(w) {
			return false
		}
	}
	return mark
}

// plainBetween says whether no cue, verb or mark stands among [lo, hi).
func (s *sent) plainBetween(lo, hi int) bool {
	for e := lo; e < hi; e++ {
		if w := s.w(e); s.toks[e].Kind != text.Word && s.mask[e] != maskTime || isAuxiliary(w) || levelVerb(w) || w == "and" || w == "while" {
			return false
		}
	}
	return !s.cueAmong(lo, hi)
}

// cueAmong says whether a strong cue stands among [lo, hi).
func (s *sent) cueAmong(lo, hi int) bool {
	for c := range s.cues {
		if x := &s.cues[c]; x.at >= lo && x.at < hi && !x.weak {
			return true
		}
	}
	return false
}

// valueOf says whether the words [lo, hi) between goods and money tell what the
// goods are worth: "worth", "valued at", "at a cost of", "for".
func (s *sent) valueOf(lo, hi int) bool {
	if hi-lo > 9 {
		return false
	}
	for c := range s.cues {
		if x := &s.cues[c]; x.at >= lo && x.at < hi && x.metric != briefing.OtherMetric {
			return false
		}
	}
	switch s.w(hi - 1) {
	case "worth", "for", "at":
		return true
	case "of":
		w := s.w(hi - 2)
		return w == "cost" || w == "value" || w == "total" || w == "price"
	}
	return false
}

// linkWord holds the small words between an amount and the change told of it.
func linkWord(w string) bool {
	switch w {
	case "or", "in", "which", "is", "was", "a", "an", "the", "this", "up", "down", "rise", "increase", "decline", "drop", "fall", "growth", "jump", "gain", "loss", "surge", "decrease",
		"of", "by", "representing", "showing", "marking", "being", "for", "during", "almost", "nearly", "some", "about", "just", "still", "only", "even", "that":
		return true
	}
	return false
}

// oneMore says whether a word for more of the same stands before the amount:
// "a further $1 billion", "another 300 million".
func (s *sent) oneMore(q *quantity) bool {
	for e := q.left - 1; e < q.lo; e++ {
		switch s.w(e) {
		case "further", "another", "additional", "extra":
			return true
		}
	}
	return false
}

// ownSubject is the cue that follows q before token end where q opens a clause of
// its own, so that it leaves the measure of p in the clause before: "…; wine, with
// €5 million, topped the list of purchases". Nil where none does.
func (s *sent) ownSubject(q, p *quantity, end int) *cue {
	if q.form != formMoney || !s.has(p.hi, q.left, ";") {
		return nil
	}
	for c := range s.cues {
		if x := &s.cues[c]; x.at >= q.hi && x.at < min(end, q.hi+10) && !x.weak && x.metric.IsTrade() && q.fits(x.metric) {
			return x
		}
	}
	return nil
}

// subjectEnd is where the words after a quantity cease to tell what it measures:
// at a new clause, before next; after the whole that a share names.
func (s *sent) subjectEnd(q *quantity, next int) int {
	share := q.kind == briefing.Share && s.w(q.hi) == "of"
	for e := q.hi; e < next; e++ {
		if share && (e > q.hi+9 || isAuxiliary(s.w(e)) || s.mask[e] == maskTime) {
			return e
		}
		switch s.w(e) {
		case "and":
			if q.kind == briefing.Change && s.changesNext(e+1, next) {
				return e // "sectors have grown by 3 percent and exports have increased by 14"
			}
			if w := s.w(e + 1); s.isOne(e+1, costs) || levelVerb(w) && w != "total" && w != "amount" || isAuxiliary(w) {
				return e // "comes to 2 million tonnes and costs $12"
			}
		case ";", "while", "whereas", "but", "due", "owing", "because", "thanks", "blamed", "attributed", "reflecting":
			return e
		case "down":
			if s.w(e-1) == "put" {
				return e
			}
		case ",":
			if w := s.w(e + 1); w == "and" || w == "but" || w == "while" {
				return e
			}
		}
	}
	return next
}

// partsOfNext gives an amount that is told of the one after it the measure of that:
// "$42 million of the $50 million invested".
func (s *sent) partsOfNext() {
	for k := len(s.qs) - 2; k >= 0; k-- {
		q, p := &s.qs[k], &s.qs[k+1]
		if (q.form == p.form && q.kind != briefing.Change || q.kind == briefing.Share) && p.form == formMoney && s.w(q.hi) == "of" && p.left-q.hi <= 4 && !s.has(q.hi, p.left, "and") && p.metric != "" && !s.ofThis(q.hi) {
			q.metric = q.as(p)
		}
	}
}
