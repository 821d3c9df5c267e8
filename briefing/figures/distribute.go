package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// rangeAfter reads the upper end of a range: "15-20 percent", "8 to 10
// million", "$5-6 billion". A rise "from 8 to 10 million" is two levels.
func (s *sent) rangeAfter(q *quantity, n numeral, code string) {
	j := q.hi
	dash := isDash(s.w(j)) && (!s.spaceAt(j) || s.spaceAt(j+1))
	or := s.w(j) == "or" && n.scale == 1 && n.value < 1000
	if !dash && !or && s.w(j) != "to" {
		return
	}
	if s.w(j) == "to" && s.movedFrom(q.lo) {
		return
	}
	k := j + 1
	if code != "" {
		if currencySign(s.w(k)) == code {
			k++
		} else if currencyCode(s.raw(k)) == code {
			k++
		}
	}
	if k >= s.last || s.mask[k] != 0 {
		return
	}
	m, ok := s.numeralAt(k, code != "")
	if !ok || m.article || m.vague || m.word != n.word && !n.word {
		return
	}
	low := n.value
	if n.scale == 1 && m.scale > 1 && n.value < m.value/m.scale*1000 {
		low = n.value * m.scale
		q.step = n.step * m.scale
	}
	if m.value <= low || or && (m.scale < 1e3 || m.value > 1.5*low) {
		return // "5 or 6 billion" is one guess, "5 or 10 percent" are two
	}
	if s.w(j) == "to" && (low > 0 && m.value > 20*low || (n.scale > 1 || code != "" && m.value > 2*low) && s.movedBy(q.lo)) {
		return
	}
	q.value, q.high, q.ranged, q.hi, q.scale = low, m.value, true, m.hi, m.scale
	if m.step > q.step {
		q.step = m.step
	}
}

// movedBy says whether the number at lo is what something moved by: "widened by
// 600 million to 11.5 billion" is no range.
func (s *sent) movedBy(lo int) bool {
	_, h := s.hedgeBefore(lo)
	return s.w(s.overAdverb(h-1)) == "by"
}

// movedFrom says whether the number at lo is the start of a move: "rose from 8".
func (s *sent) movedFrom(lo int) bool {
	j := lo - 1
	if _, h := s.hedgeBefore(lo); h < lo {
		j = h - 1
	}
	j = s.overAdverb(j)
	if s.w(j) == "the" {
		j--
	}
	if s.w(j) != "from" {
		return false
	}
	for k := j - 1; k >= s.first && k >= j-28 && s.w(k) != ";"; k-- {
		if w := s.w(k); changeVerb(w) != briefing.None && (w != "up" && w != "more" && w != "less" || s.w(k+1) == "from") || changeNoun(w) != briefing.None {
			return true
		}
		switch s.w(k) {
		case "brought", "bring", "double", "triple", "treble", "quadruple", "halve", "doubled", "tripled", "trebled", "quadrupled", "halved", "doubling", "tripling", "trebling", "halving", "go", "goes", "went", "going", "gone", "moves", "moved":
			return true
		}
	}
	return false
}

// distribute gives a bare number the unit of the next one where only "and",
// "or" or a comma stands between: "1.5 and 1.7 billion dollars".
func (s *sent) distribute() {
	for k := len(s.qs) - 2; k >= 0; k-- {
		a, b := &s.qs[k], &s.qs[k+1]
		gap := b.left - a.hi
		if a.form == formBare && b.form == formCount && gap == 2 && s.w(a.hi+1) == "and" && s.countryMention(a.hi) != nil {
			a.form, a.unit, a.rule, a.metric, a.noun, a.right = b.form, b.unit, "count, distributed noun", b.metric, b.noun, a.hi+1
			continue // "97 Turkish and almost 300 Russian companies"
		}
		if a.form != formBare || b.form == formBare || b.form == formRank || b.form == formMultiple || b.form == formFraction || b.form == formPercent && a.scale > 1 || gap < 1 || gap > 2 {
			continue
		}
		if w := s.w(a.hi); w == "of" && s.w(a.hi+1) == "the" && a.scale == 1 && b.scale > 1 && a.value < b.value/b.scale && !a.word {
			// "1.6 of the 3.9 billion euros"
		} else if w != "and" && w != "or" && w != "," && w != "to" && !isDash(w) {
			continue
		}
		if gap == 2 && s.w(a.hi) == "," && s.w(a.hi+1) == "and" {
			continue // "it takes 31, and 6,700 TEU were moved"
		}
		if a.word && a.scale == 1 && s.w(a.hi) == "," && s.w(a.left-1) == "the" {
			continue // "the trade of the two, at $9 million, grew"
		}
		if gap == 2 && (s.w(a.hi+1) == "a" || s.w(a.hi+1) == "an") {
			continue // "will lend 2.5 billion to a 320-megawatt plant"
		}
		if gap == 2 && s.toks[a.hi+1].Kind == text.Word && s.verbAt(a.hi+1) {
			continue // "will cost 2.4 billion and supply 300 million cubic metres"
		}
		if b.form == formCount && a.word && !(s.w(a.hi) == "to" && gap == 1 && s.w(a.left-1) == "from") || s.w(a.hi) == "," && s.w(a.hi+1) == "and" && (k == 0 || s.qs[k-1].form != formBare) {
			continue // "it now takes 31, and 6,700 TEU were moved" is no list
		}
		if (b.form == formPercent || b.form == formFraction) && s.w(a.hi) == "," && !s.listGoesOn(b) {
			continue // "visitors: 35,400, or 12 percent above", "they number 75, a quarter more"
		}
		if a.scale == 1 && b.scale > 1 {
			a.value *= b.scale
			a.step *= b.scale
			a.scale = b.scale
		}
		a.form, a.unit, a.rule, a.metric, a.noun = b.form, b.unit, b.rule+", distributed unit", b.metric, b.noun
	}
	// "$1.5 and 1.7 billion": the sign distributes forward.
	for k := 0; k+1 < len(s.qs); k++ {
		a, b := &s.qs[k], &s.qs[k+1]
		if a.form == formMoney && b.form == formMoney && a.unit == b.unit && a.scale == 1 && b.scale > 1 && b.left-a.hi <= 2 && a.value < 1000 && b.left-a.hi >= 1 && (s.w(a.hi) == "and" || s.w(a.hi) == "or" || s.w(a.hi) == "to" && (s.w(a.left-1) == "from" || s.w(a.left) == "from")) {
			a.value, a.step, a.scale = a.value*b.scale, a.step*b.scale, b.scale
		}
	}
}

// listGoesOn says whether the percentage b stands inside a list: "14, 15 and 16
// percent".
func (s *sent) listGoesOn(b *quantity) bool {
	if b.form != formPercent || s.w(b.left-1) != "," {
		return false
	}
	switch s.w(b.hi) {
	case ",", "and", "or":
		return s.numberAt(b.hi + 1)
	}
	return false
}

// mergeBetween makes one range of "between $5 billion and $6 billion" and of
// "5 percent to 6 percent".
func (s *sent) mergeBetween() {
	for k := 0; k+1 < len(s.qs); k++ {
		a, b := s.qs[k], s.qs[k+1]
		if b.lo-a.hi != 1 || a.form != b.form || a.unit != b.unit || a.ranged || b.ranged || b.value <= a.value {
			continue
		}
		between := s.w(a.hi) == "and" && s.w(a.left-1) == "between"
		to := s.w(a.hi) == "to" && !s.movedFrom(a.lo) && a.form != formBare && a.form != formRank && s.w(a.left-1) != "from"
		to = to || s.w(a.hi) == "to" && s.w(a.left-1) == "from" && !s.movedFrom(a.lo) && a.form != formBare && a.form != formMoney
		to = to || s.w(a.hi) == "to" && s.w(a.left-1) == "from" && s.rangesBefore(a.left-1)
		dash := isDash(s.w(a.hi)) && a.form != formBare
		if a.form == formBare && between && s.w(b.hi) == "times" {
			continue
		}
		if !between && !to && !dash || to && b.value > 20*a.value || to && s.w(a.left-1) == "by" && a.form != formPercent {
			continue // "up by 1,400 tonnes to 5,900 tonnes" is no range
		}
		a.ranged, a.high, a.hi, a.right = true, b.value, b.hi, b.right
		s.qs[k] = a
		s.qs = append(s.qs[:k+1], s.qs[k+2:]...)
	}
}

// rangesBefore says whether a verb of spread stands before "from" at token i:
// "ranged from Tk 3 lakh to Tk 4 lakh".
func (s *sent) rangesBefore(i int) bool {
	switch s.w(i - 1) {
	case "range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying", "anything", "anywhere":
		return true
	}
	return false
}
