package figures

import "brief/briefing"

// rateGoesOn is the percentage right before the bare number k that the words
// give once more: "a load factor of 74 percent; before it was 58".
func (s *sent) rateGoesOn(k int) *quantity {
	q := &s.qs[k]
	if k == 0 || q.scale != 1 || !s.phraseEnds(q.hi) {
		return nil
	}
	switch p := &s.qs[k-1]; p.form {
	case formPercent:
		if q.value > 100 {
			return nil
		}
	case formMoney:
		if p.scale != 1 || q.value > 20*p.value || p.value > 20*q.value {
			return nil
		}
	default:
		return nil
	}
	if p := &s.qs[k-1]; p.form == formPercent && s.othersPart(p.hi, q.left) {
		return p
	}
	left := s.overAdverb(q.left - 1)
	switch s.w(left) {
	case "was", "is", "been", "were":
		if w := s.w(left - 1); w == "it" || w == "figure" || w == "share" || w == "rate" || (w == "had" || w == "has") && s.w(left-2) == "it" {
			return &s.qs[k-1]
		}
	}
	return nil
}

// unitDonor is the quantity whose unit the bare number k shares.
func (s *sent) unitDonor(k int) *quantity {
	q := &s.qs[k]
	if p := s.wholeAfter(k); p != nil {
		return p
	}
	if p := s.wholeBefore(k); p != nil {
		return p
	}
	p := s.priorDonor(k)
	if p == nil {
		return s.laterDonor(k)
	}
	if q.scale == 1 && p.form != formCount && s.numberNamed(p.hi, q.left) {
		return nil // "costs €2 billion and lifts the number of trains from 82 to 212"
	}
	if q.word && q.scale == 1 && p.form == formMoney && p.value > 1000*q.value && (s.w(q.hi) == "more" || s.w(q.hi) == "others") && s.pluralTold(k) {
		return nil // "13 plants worth $438 million, and nine more"
	}
	if q.word && q.scale == 1 && q.value < 20 && p.form == formPhysical && p.value >= 1000 && !s.scaleShared(q, p) {
		return nil // "1.5 million tonnes …; trains from two to five a month"
	}
	if p.form == formCount && s.theirNumber(q) {
		return p
	}
	if c := s.countOfWhich(k); c != nil {
		return c
	}
	if s.setByTime(q, p) || s.takesTime(q, p) {
		return p
	}
	if p.form == formPhysical && q.scale >= 1e6 && p.scale == 1 && 3000*p.value < q.value {
		return nil // "the 400 kV line will cost around 77 million"
	}
	if q.scale > 1 && p.form == formCount && p.value >= 1000 && s.w(q.left-1) == "of" && s.w(q.left-2) == "capacity" {
		return p // "590,000 passengers, or 20 percent of its capacity of three million"
	}
	if q.scale > 1 && (p.form == formMoney || p.form == formPhysical || p.form == formCount && p.scale > 1) {
		return p
	}
	if s.w(q.hi) == "of" && isThem(s.w(q.hi+1)) {
		if p.form == formMoney || p.form == formPhysical && q.scale == 1 && p.value >= 1e5 && (q.value < 1000 || q.value > p.value) {
			return nil // "Rs 2,500 crore for projects, more than 50 of them"
		}
		q.right = q.hi + 2
		return p
	}
	if s.sharesUnit(q, p) {
		return p
	}
	return nil
}

// priorDonor is the nearest quantity before the bare number k that can lend it a
// unit.
func (s *sent) priorDonor(k int) *quantity {
	q := &s.qs[k]
	for j := k - 1; j >= 0; j-- {
		p := &s.qs[j]
		switch p.form {
		case formMoney, formPhysical, formCount:
			if q.scale >= 1e6 && p.form == formCount && p.value < 1e5 && j > 0 && s.qs[j-1].form == formMoney && s.qs[j-1].scale >= 1e5 {
				continue // "pay 18.6 million euros to 1,700 patients, short of the 60 million"
			}
			if p.form == formMoney && j > 0 && s.bracketed(p.left) && s.qs[j-1].form == formMoney && s.qs[j-1].unit != p.unit {
				continue // "4.1 billion rand ($222 million), against 9.6 billion"
			}
			return p
		case formDuration:
			if s.keepsTime(p) {
				return p
			}
		case formPercent:
			aside := q.side == sideRef && s.w(q.left-1) != "than" || q.side == sideFrom && !q.word && p.kind != briefing.Change
			if aside && j == k-1 && q.scale == 1 && q.value <= 100 && s.phraseEnds(q.hi) {
				return p // "2.9 percent of GDP against 3.4", "to 2.9 percent in May from 3.4"
			}
			if s.w(q.left-1) == "of" && j == k-1 && q.scale == 1 && q.value <= 100 && s.meanBefore(q.left-2) && s.phraseEnds(q.hi) {
				return p // "39 per cent, against an EU mean of 61"
			}
			if (s.w(q.left-1) == "from" || s.w(q.left-1) == "to" && s.w(q.hi) != "of") && p.kind != briefing.Change && q.scale == 1 {
				return p
			}
		}
	}
	return nil
}

// laterDonor is the quantity right after the bare number k whose unit and scale it
// shares: "from 8 in 2019 to 10 million tonnes".
func (s *sent) laterDonor(k int) *quantity {
	if k+1 == len(s.qs) {
		return nil
	}
	q, p := &s.qs[k], &s.qs[k+1]
	if s.w(q.left-1) != "from" || s.w(p.left-1) != "to" || p.form != formMoney && p.form != formPhysical && p.form != formCount && p.form != formPercent {
		return nil
	}
	if q.scale == 1 && p.scale > 1 && q.value < 1000 {
		q.value, q.step, q.scale = q.value*p.scale, q.step*p.scale, p.scale
	}
	return p
}

// setByTime says whether the bare number q only gives p of another time: "1,870
// visitors in 2019 but only 96 in 2021".
func (s *sent) setByTime(q, p *quantity) bool {
	if q.word {
		return s.smallByTime(q, p)
	}
	if s.w(q.hi) == "in" && s.year(q.hi+1) > 0 && q.left-p.hi < 9 && p.form != formMoney && q.scale == p.scale {
		return true
	}
	if q.left-2 < s.first || s.mask[q.left-2] != maskTime {
		return false
	}
	switch s.w(q.left - 1) {
	case ":": // "1,212 trucks (in the same period of 2021: 640)"
		return q.left-p.hi < 16 && q.scale == p.scale
	case "(": // "20,000 settlers, twice as many as in 2020 (10,970)"
		return s.w(q.hi) == ")" && p.form == formCount
	}
	return false
}

// takesTime says whether the bare number q is another time that the same thing
// takes: "took 52 hours in 2019, now takes 31".
func (s *sent) takesTime(q, p *quantity) bool {
	if p.form != formDuration {
		return false
	}
	switch s.w(q.left - 1) {
	case "takes", "take", "took", "lasts":
		return true
	case "in":
		return s.phraseEnds(q.hi)
	case "be":
		return s.w(q.left-2) == "to" && s.phraseEnds(q.hi) // "spends 21 days on the way; they want it to be 14"
	}
	return false
}

// sharesUnit says whether the words before the bare number q set it beside p: as a
// change of it, a part of it, or the same at another time.
func (s *sent) sharesUnit(q, p *quantity) bool {
	alike := q.scale == p.scale
	switch {
	case p.form == formPercent && q.value >= 1000:
		return false
	case s.scaleShared(q, p):
		return true // "five million tonnes a year instead of one", "so far it has carried 0.3"
	case q.side != sideMain && p.form == formMoney && q.scale == 1 && p.scale > 1 && q.value < 1000:
		return false
	case q.kind == briefing.Change, q.side != sideMain:
		return true
	case s.peakBefore(q.left) && alike && !q.word:
		return true // "would top 40,000, above the peak of 33,000"
	case s.w(q.left-1) == "including" && p.form == formCount && !q.word && q.value < p.value:
		return true // "1,500 permits each, including 300 for third countries"
	case alike && s.toOrFrom(q.left):
		return true
	case s.itWas(q.left) && alike && !q.word && q.value < 20*p.value && p.value < 20*q.value:
		return true // "a ticket costs $690; before the border shut it was 520"
	case s.w(q.left-1) == "of" && s.meanBefore(q.left-2) && alike && !q.word && q.value < 20*p.value && p.value < 20*q.value:
		return true // "29,000 pounds a head, against an average of 7,900"
	case s.objectShared(q, p), s.addedTo(q, p), s.gapPreposition(q, p):
		return true // "sold 1,700 GWh to Kenya; Sudan took 210"
	case s.theNumberWas(q.left) && alike && (p.form == formCount || p.form == formPhysical):
		return true // "250 trucks a day; in 2018 the number was just 140"
	}
	return (s.w(q.left-1) == "and" || s.w(q.left-1) == "or") && q.left-1 == p.hi && alike && !q.word
}

// toOrFrom says whether "to" or "from" stands before token i, with an adjective
// between at most: "in addition to the existing 45".
func (s *sent) toOrFrom(i int) bool {
	k := s.overAdverb(i - 1)
	if s.w(k) == "between" {
		k--
	}
	if s.w(k) == "of" {
		switch s.w(k - 1) {
		case "average", "total", "maximum", "minimum":
			k -= 2
			if s.w(k) == "an" || s.w(k) == "a" {
				k--
			}
		}
	}
	w := s.w(k)
	return w == "to" || w == "from"
}

// theNumberWas says whether "the number was", "the figure had been" and the
// like end before token i.
func (s *sent) theNumberWas(i int) bool {
	k := s.overAdverb(i - 1)
	switch s.w(k) {
	case "was", "is", "stood", "were", "been", "at", "only":
	default:
		return false
	}
	for n := 0; n < 3; n++ {
		k--
		if w := s.w(k); w == "number" || w == "figure" || w == "total" {
			return true
		}
	}
	return false
}
