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
	left := s.overAdverb(q.left - 1)
	switch s.w(left) {
	case "was", "is", "been", "were":
		if w := s.w(left - 1); w == "it" || w == "figure" || w == "share" || w == "rate" || (w == "had" || w == "has") && s.w(left-2) == "it" {
			return &s.qs[k-1]
		}
	}
	return nil
}

// restOf says whether q is what the percentage p leaves: "60 percent by Oman and
// the remaining 40 by Chile".
func (s *sent) restOf(p, q *quantity) bool {
	w := s.w(q.left - 1)
	return p.form == formPercent && q.scale == 1 && p.value+q.value == 100 && (w == "remaining" || w == "other" || w == "rest")
}

// unitDonor is the quantity whose unit the bare number k shares.
func (s *sent) unitDonor(k int) *quantity {
	q := &s.qs[k]
	var prev *quantity
	for j := k - 1; j >= 0; j-- {
		p := &s.qs[j]
		switch p.form {
		case formMoney, formPhysical, formCount:
			if p.form == formMoney && j > 0 && s.w(p.left-1) == "(" && s.qs[j-1].form == formMoney && s.qs[j-1].unit != p.unit {
				continue // "4.1 billion rand ($222 million), against 9.6 billion"
			}
			prev = p
		case formDuration:
			if s.keepsTime(p) {
				prev = p
			}
		case formPercent:
			if q.side == sideRef && j == k-1 && q.scale == 1 && q.value <= 100 && s.phraseEnds(q.hi) && s.w(q.left-1) != "than" {
				prev = p // "2.9 percent of GDP against 3.4"
				break
			}
			if s.w(q.left-1) == "from" || s.w(q.left-1) == "to" && s.w(q.hi) != "of" {
				if p.kind != briefing.Change && q.scale == 1 {
					prev = p
				}
			}
		}
		if prev != nil {
			break
		}
	}
	if prev == nil {
		for j := k + 1; j < len(s.qs) && j <= k+1; j++ { // "from 8 in 2019 to 10 million tonnes"
			p := &s.qs[j]
			if s.w(q.left-1) == "from" && s.w(p.left-1) == "to" && (p.form == formMoney || p.form == formPhysical || p.form == formCount || p.form == formPercent) {
				if q.scale == 1 && p.scale > 1 && q.value < 1000 {
					q.value, q.step, q.scale = q.value*p.scale, q.step*p.scale, p.scale
				}
				return p
			}
		}
		return nil
	}
	if q.scale == 1 && prev.form != formCount && s.numberNamed(prev.hi, q.left) {
		return nil // "costs €2 billion and lifts the number of trains from 82 to 212"
	}
	if q.word && q.scale == 1 && q.value < 20 && prev.form == formPhysical && prev.value >= 1000 {
		return nil // "1.5 million tonnes …; trains from two to five a month"
	}
	if (s.w(q.left-1) == "which" || s.w(q.left-1) == "them" || s.w(q.left-1) == "these" || s.w(q.left-1) == "whom") && s.w(q.left-2) == "of" && q.scale == 1 {
		for j := k - 1; j >= 0; j-- {
			if s.qs[j].form == formCount {
				return &s.qs[j] // "14 projects worth $3 billion, of which five …"
			}
		}
	}
	if s.w(q.hi) == "in" && s.year(q.hi+1) > 0 && q.left-prev.hi < 9 && prev.form != formMoney && q.scale == prev.scale && !q.word {
		return prev // "1,870 visitors in 2019 but only 96 in 2021"
	}
	if s.w(q.left-1) == ":" && q.left-2 >= s.first && s.mask[q.left-2] == maskTime && q.left-prev.hi < 16 && !q.word && q.scale == prev.scale {
		return prev // "1,212 trucks (in the same period of 2021: 640)"
	}
	if s.w(q.left-1) == "(" && q.left-2 >= s.first && s.mask[q.left-2] == maskTime && s.w(q.hi) == ")" && prev.form == formCount && !q.word {
		return prev // "20,000 settlers, twice as many as in 2020 (10,970)"
	}
	if w := s.w(q.left - 1); (w == "takes" || w == "take" || w == "took" || w == "lasts" || w == "in" && s.phraseEnds(q.hi)) && prev.form == formDuration {
		return prev // "took 52 hours in 2019, now takes 31"
	}
	if q.scale > 1 && (prev.form == formMoney || prev.form == formPhysical || prev.form == formCount && prev.scale > 1) {
		return prev
	}
	switch {
	case s.w(q.hi) == "of" && (s.w(q.hi+1) == "them" || s.w(q.hi+1) == "which" || s.w(q.hi+1) == "these" || s.w(q.hi+1) == "those" || s.w(q.hi+1) == "whom"):
		if prev.form == formMoney || prev.form == formPhysical && q.scale == 1 && prev.value >= 1e5 {
			return nil // "Rs 2,500 crore for projects, more than 50 of them"
		}
		q.right = q.hi + 2
		return prev
	case prev.form == formPercent && q.value >= 1000:
		return nil
	case prev.form == formDuration && s.w(q.left-1) == "in" && s.phraseEnds(q.hi):
		return prev // "once took 21 days, is now made in 5"
	case q.side != sideMain && prev.form == formMoney && q.scale == 1 && prev.scale > 1 && q.value < 1000:
		return nil
	case q.kind == briefing.Change, q.side != sideMain:
		return prev
	case s.peakBefore(q.left) && q.scale == prev.scale && !q.word:
		return prev // "would top 40,000, above the peak of 33,000"
	case s.w(q.left-1) == "including" && prev.form == formCount && !q.word && q.value < prev.value:
		return prev // "1,500 permits each, including 300 for third countries"
	case q.scale == prev.scale && s.toOrFrom(q.left):
		return prev
	case s.itWas(q.left) && q.scale == prev.scale && !q.word && q.value < 20*prev.value && prev.value < 20*q.value:
		return prev // "a ticket costs $690; before the border shut it was 520"
	case s.theNumberWas(q.left) && q.scale == prev.scale && (prev.form == formCount || prev.form == formPhysical):
		return prev // "250 trucks a day; in 2018 the number was just 140"
	case (s.w(q.left-1) == "and" || s.w(q.left-1) == "or") && q.left-1 == prev.hi && q.scale == prev.scale && !q.word:
		return prev
	}
	return nil
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
