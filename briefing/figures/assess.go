package figures

import "brief/briefing"

// isTrigger says whether a word alone makes a sentence worth reading for
// figures. Words like "a" or "first" need another trigger beside them.
func isTrigger(w string) bool {
	switch w {
	case "half", "quarter", "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions", "trillion",
		"crore", "lakh", "tens", "scores", "twice", "thrice", "double", "doubled", "doubles", "doubling", "triple", "tripled", "triples", "tripling", "treble",
		"trebled", "trebling", "quadruple", "quadrupled", "quadrupling", "quintupled", "quintuple", "halved", "halving", "halve", "sextupled",
		"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "two", "three", "four", "five", "six",
		"seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
		"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "thirds", "quarters", "fifths", "percent":
		return true
	}
	return len(w) > 5 && w[len(w)-4:] == "fold"
}

// assess decides for each quantity whether it is a change, a level, a share or
// a count, in which direction, and which words show it.
func (s *sent) assess() {
	for k := range s.qs {
		q := &s.qs[k]
		bound := s.first
		if k > 0 {
			bound = s.qs[k-1].hi
		}
		switch q.form {
		case formRank:
			q.dir = briefing.None
			continue
		case formMultiple:
			s.showChange(q, bound)
		case formPercent, formFraction:
			s.assessPercent(q, bound)
		default:
			s.assessAmount(q, bound)
		}
		if q.kind != briefing.Change {
			q.dir = briefing.None
		}
		s.corrected(q, k)
	}
	for k := len(s.qs) - 2; k >= 0; k-- {
		// "2.2 and 7.2 percent more than": the comparison is the first's too.
		a, b := &s.qs[k], &s.qs[k+1]
		if a.form == formPercent && a.kind == briefing.Level && b.form == formPercent && b.kind == briefing.Change && b.left-a.hi == 1 && s.w(a.hi) == "and" && comparative(s.w(a.left-1)) == briefing.None && s.w(b.left-1) == "and" {
			a.change(b.dir)
		}
	}
}

// corrected drops the first number of "not 3.2 but 3.4".
func (s *sent) corrected(q *quantity, k int) {
	if s.w(q.left-1) != "not" && !(s.w(q.left-2) == "not" && isPreposition(s.w(q.left-1))) {
		return
	}
	if k+1 < len(s.qs) && s.has(q.hi, s.qs[k+1].lo, "but") {
		q.drop = reasonCorrected
	}
}

// weakChange holds words of change that also mean other things; they count
// only right beside the number or with "by".
func weakChange(w string) bool {
	switch w {
	case "more", "less", "higher", "lower", "greater", "fewer", "plus", "minus", "contract", "added", "went", "ahead", "behind", "exceeded", "exceeding",
		"surpassed", "surpassing", "lost", "picked", "shot", "scaled", "up", "down", "progressed", "cut", "cuts", "advanced", "raise", "boost", "strengthened", "loss", "improved",
		"improvement", "recovery", "recovered", "intensified", "narrow":
		return true
	}
	return false
}

// changeBack looks from token i back to bound for the nearest word of change.
func (s *sent) changeBack(i, bound, most int, weak bool) (briefing.Direction, int) {
	for k := i; k >= bound && k > i-most; k-- {
		w := s.w(k)
		if w == ";" {
			break
		}
		if !weak && weakChange(w) {
			continue
		}
		if w == "growing" && s.w(k+1) != "by" && k < i-6 {
			continue
		}
		if d := changeVerb(w); d != briefing.None {
			return d, k
		}
		if d := changeNoun(w); d != briefing.None {
			return d, k
		}
	}
	return briefing.None, -1
}

func (q *quantity) change(d briefing.Direction) {
	q.kind = briefing.Change
	if q.dir == "" || q.dir == briefing.None || q.form != formMultiple {
		q.dir = d
	}
}

// assessPercent reads a percentage or a fraction.
func (s *sent) assessPercent(q *quantity, bound int) {
	if q.kind == briefing.Share {
		return
	}
	q.kind = briefing.Level
	left := s.overAdverb(q.left - 1)
	lw := s.w(left)
	if q.sign != 0 {
		q.change(map[int]briefing.Direction{1: briefing.Up, -1: briefing.Down}[q.sign])
		return
	}
	if d := s.comparedAfter(q); d != briefing.None {
		q.change(d)
		return
	}
	if d, at := s.nounAfter(q.hi); d != briefing.None {
		q.change(d)
		q.right = at + 1
		return
	}
	if s.w(q.hi) == "share" || s.w(q.hi) == "stake" {
		q.kind = briefing.Share
		return
	}
	switch lw {
	case "to", "from":
		if lw == "from" {
			q.side = sideFrom
		}
		if v := s.w(left - 1); lw == "to" && (v == "amounted" || v == "came" || v == "equal" || v == "amounting") {
			// "the growth amounted to 12 percent"
			if d, at := s.changeBack(left-1, max(bound, s.clauseStart(q.left)), 14, false); d != briefing.None && changeNoun(s.w(at)) != briefing.None {
				q.change(d)
				return
			}
		}
		if s.w(q.hi) == "of" {
			q.kind = briefing.Share
		}
		return
	case "by":
		d, _ := s.changeBack(left-1, max(bound, left-16), 16, true)
		if d == briefing.None && bound > s.first {
			d, _ = s.changeBack(left-1, s.first, 24, false)
		}
		if d == briefing.None {
			d = briefing.Up
		}
		q.change(d)
		s.showChange(q, bound)
		return
	}
	if lw == "in" && q.form == formFraction && changeVerb(s.w(left-1)) != briefing.None {
		q.change(changeVerb(s.w(left - 1)))
		q.left = left - 1
		return
	}
	if d := changeVerb(lw); d != briefing.None && !(lw == "up" && (s.w(left-1) == "made" || s.w(left-1) == "makes" || s.w(left-1) == "make")) && lw != "more" && lw != "less" && lw != "exceeded" && lw != "surpassed" && q.form != formFraction {
		q.change(d)
		q.left = left
		return
	}
	if s.w(q.hi) == "of" && !s.changeOf(left, bound) {
		q.kind = briefing.Share
		return
	}
	if s.shareWord(bound, q.left) {
		q.kind = briefing.Share
		return
	}
	if s.yearOnYear(q.hi) {
		d, _ := s.changeBack(left, s.first, 20, true)
		if d == briefing.None {
			d = briefing.Up
		}
		q.change(d)
		return
	}
	if d, at := s.changeBack(left, max(bound, s.clauseStart(q.left)), 14, false); d != briefing.None {
		if changeNoun(s.w(at)) != briefing.None && !s.has(at, q.left, "to") || changeVerb(s.w(at)) != briefing.None && at >= left-3 && lw != "at" && lw != "of" || s.has(at, q.left, "rate") {
			q.change(d)
			s.showChange(q, bound)
			return
		}
	}
	if p := s.gapped(q, bound); p != nil {
		q.change(p.dir)
	}
}

// gapped is the change before whose verb a second percentage shares: "exports
// grew 5 percent and imports 7 percent", "by 12 and 5 percent".
func (s *sent) gapped(q *quantity, bound int) *quantity {
	if q.left-bound > 6 || bound <= s.first {
		return nil
	}
	joined := false
	for k := bound; k < q.left; k++ {
		w := s.w(k)
		switch w {
		case "and", "or", ",", "while", "(":
			joined = true
		case "of", "to", "at", "for", ";", "accounting", "share":
			return nil
		}
		if levelVerb(w) || isAuxiliary(w) {
			return nil
		}
	}
	for k := range s.qs {
		if p := &s.qs[k]; p.hi == bound && joined && p.kind == briefing.Change && (p.form == formPercent || s.w(q.left-1) == "or") && s.w(q.hi) != "of" {
			return p
		}
	}
	return nil
}

// changeOf says whether "of" before the number goes with a noun of change: "an
// increase of 12 percent of".
func (s *sent) changeOf(left, bound int) bool {
	if s.w(left) != "of" {
		return false
	}
	d, _ := s.changeBack(left-1, bound, 5, false)
	return d != briefing.None
}

// shareWord says whether the words before the number speak of a share.
func (s *sent) shareWord(lo, hi int) bool {
	for k := max(lo, hi-9); k < hi; k++ {
		switch s.w(k) {
		case "share", "proportion", "accounts", "accounted", "accounting", "stake", "portion":
			return true
		}
	}
	return false
}

// yearOnYear says whether "year-on-year" or its like stands right after hi.
func (s *sent) yearOnYear(hi int) bool {
	for k := range s.ts {
		if s.ts[k].role == roleAgainst && s.ts[k].lo >= hi && s.ts[k].lo <= hi+2 {
			return true
		}
	}
	return false
}

// comparedAfter is the direction of a comparative after the unit: "15 percent
// less than", "5.2% below the figure", "up on".
func (s *sent) comparedAfter(q *quantity) briefing.Direction {
	at := q.hi
	if s.w(at) == "respectively" || s.w(at) == "," && s.w(at+1) == "respectively" {
		for s.w(at) == "," || s.w(at) == "respectively" {
			at++
		}
		if d := comparative(s.w(at)); d != briefing.None && s.w(at+1) == "than" {
			return d
		}
	}
	w := s.w(q.hi)
	if w == "as" && s.w(q.hi+1) == "many" && s.w(q.hi+2) == "again" || w == "as" && s.w(q.hi+1) == "much" && s.w(q.hi+2) == "again" {
		q.right = q.hi + 3
		return briefing.Up
	}
	d := comparative(w)
	if d == briefing.None {
		return d
	}
	next := s.w(q.hi + 1)
	switch w {
	case "over", "under", "above", "below", "short", "behind", "ahead":
		if q.form != formPercent && q.form != formFraction {
			return briefing.None
		}
		if w == "over" && (s.timeAt(q.hi+1, roleWhen) || next == "the" && (s.w(q.hi+2) == "next" || s.w(q.hi+2) == "past" || s.w(q.hi+2) == "last" || s.w(q.hi+2) == "same") || next == "five") {
			return briefing.None
		}
	case "more", "less", "fewer", "higher", "lower":
		// "12 more companies" counts; "12 percent more companies" compares.
		if (q.form == formBare || q.form == formCount) && next != "than" && next != "" && next != "," && next != "." {
			return briefing.None
		}
	case "up", "down":
		if next == "to" {
			return briefing.None
		}
	}
	q.right = q.hi + 1
	return d
}

// timeAt says whether a time of the role starts at token i or after an article.
func (s *sent) timeAt(i int, r role) bool {
	for k := range s.ts {
		if m := &s.ts[k]; (m.lo == i || m.lo == i+1 && s.w(i) == "the") && m.role == r {
			return true
		}
	}
	return false
}

// nounAfter finds a noun of change after the unit within its phrase: "87
// percent increase", "a 12% year-on-year rise", "5 percent annual growth".
func (s *sent) nounAfter(hi int) (briefing.Direction, int) {
	for k := hi; k < s.last && k < hi+7; k++ {
		w := s.w(k)
		if d := changeNoun(w); d != briefing.None && w != "cut" && w != "cuts" {
			return d, k
		}
		if s.mask[k] == maskTime || w == "-" || w == "annual" || w == "yearly" || w == "average" || w == "economic" || w == "trade" || w == "export" || w == "overall" || w == "real" || w == "import" {
			continue
		}
		break
	}
	return briefing.None, -1
}

// assessAmount reads money, tonnes, counts and bare numbers.
func (s *sent) assessAmount(q *quantity, bound int) {
	q.kind = briefing.Level
	if q.form == formCount && q.unit != briefing.TEU || q.form == formBare {
		q.kind = briefing.Count
	}
	left := s.overAdverb(q.left - 1)
	lw := s.w(left)
	if s.apposed(q) {
		return
	}
	if d := s.comparedAfter(q); d != briefing.None {
		q.change(d)
		return
	}
	if d, at := s.nounAfter(q.hi); d != briefing.None && at <= q.hi+1 && q.form != formCount {
		q.change(d)
		q.right = at + 1
		return
	}
	switch lw {
	case "by":
		if d, at := s.changeBack(left-1, bound, 14, true); d != briefing.None && at >= s.clauseStart(q.left) {
			q.change(d)
			s.showChange(q, bound)
		}
		return
	case "from":
		if !q.ranged {
			q.side = sideFrom
			q.left = left
		}
		return
	case "to":
		if s.w(left-1) == "compared" || s.w(left-1) == "opposed" {
			q.side = sideRef
		}
		return
	case "against", "versus", "vs":
		q.side = sideRef
		return
	case "over", "on":
		if changeNoun(s.w(left-1)) != briefing.None {
			q.side, q.hedge = sideRef, briefing.Exact
			return
		}
	case "of":
		switch {
		case s.w(left-1) == "instead":
			q.side = sideRef
			q.left = left - 1
		case changeNoun(s.w(left-1)) != briefing.None && !weakChange(s.w(left-1)):
			q.change(changeNoun(s.w(left - 1)))
			q.left = left - 1
		}
		return
	case "with":
		if s.w(left-1) == "compared" {
			q.side = sideRef
		}
		return
	case "than":
		q.side = sideRef
		return
	}
	if s.w(left) == "the" && s.w(left-1) == "than" {
		q.side = sideRef
		return
	}
	if lw == "up" && (s.w(left-1) == "made" || s.w(left-1) == "makes" || s.w(left-1) == "make") {
		return // "made up 1.7 billion": came to
	}
	switch lw {
	case "rose", "grew", "increased", "jumped", "surged", "climbed", "fell", "dropped", "declined", "decreased", "gained", "plus", "minus", "up", "down", "rising", "growing", "falling",
		"shrank", "slipped", "soared", "dipped":
		if q.form != formBare && q.form != formCount {
			q.change(changeVerb(lw))
			q.left = left
		}
	}
}

// overAdverb steps back over words that only colour a number: "only", "just",
// "already".
func (s *sent) overAdverb(left int) int {
	for left > s.first {
		switch s.w(left) {
		case "only", "just", "already", "even", "mere", "still", "barely", "merely", "current", "present", "existing":
			left--
			if s.w(left) == "a" || s.w(left) == "the" || s.w(left) == "its" || s.w(left) == "their" {
				left--
			}
		default:
			return left
		}
	}
	return left
}

// apposed reads an amount that says the one before it once more: "by 29
// percent, or 2.3 billion shillings", "400 million manat ($235 million)".
func (s *sent) apposed(q *quantity) bool {
	var p *quantity
	for k := range s.qs {
		if &s.qs[k] == q && k > 0 {
			p = &s.qs[k-1]
		}
	}
	if p == nil || q.left-p.hi > 3 || q.left == p.hi {
		return false
	}
	switch s.w(q.left - 1) {
	case "or":
	case "(", "/", "equivalent", "equal":
		if p.form != q.form {
			return false
		}
		if s.w(q.left-2) == "period" || s.mask[max(q.left-2, s.first)] == maskTime {
			return false
		}
	default:
		return false
	}
	if p.form == formRank || p.kind == briefing.Share || s.w(q.hi) == "more" || s.w(q.hi) == "less" {
		return false
	}
	if p.kind == briefing.Change {
		q.kind, q.dir = p.kind, p.dir
	}
	q.side = p.side
	q.apposed = true
	return true
}

// showChange widens the words shown to the verb or noun of change beside them.
func (s *sent) showChange(q *quantity, bound int) {
	left := q.left - 1
	if s.w(left) == "by" || s.w(left) == "of" {
		left--
	}
	if left >= bound {
		if d := changeVerb(s.w(left)); d != briefing.None {
			q.left = left
		} else if d := changeNoun(s.w(left)); d != briefing.None {
			q.left = left
		}
	}
	if q.right <= q.hi && (changeNoun(s.w(q.hi)) != briefing.None) {
		q.right = q.hi + 1
	}
}

// clauseStart is the first token of the clause that holds token i: after ";",
// "while", "whereas", or after a comma and one of "and", "but", "with",
// "including".
func (s *sent) clauseStart(i int) int {
	for k := i - 1; k > s.first; k-- {
		switch s.w(k) {
		case ";", "while", "whereas", "although", "though":
			return k + 1
		case "and", "but", "with", "including":
			if s.w(k-1) == "," {
				return k
			}
		}
	}
	return s.first
}

// elide gives bare numbers the unit that the words leave out: that of the
// number before ("from $757 million to 842 million", "instead of 28"), or of
// the noun they count ("the number of visitors rose to 120,000").
func (s *sent) elide() {
	for k := range s.qs {
		q := &s.qs[k]
		if q.form != formBare || q.drop != "" {
			continue
		}
		if s.w(q.hi) == "times" {
			continue
		}
		if prev := s.unitDonor(k); prev != nil {
			q.form, q.unit, q.noun = prev.form, prev.unit, prev.noun
			if q.metric == "" {
				q.metric = prev.metric
			}
			q.rule = "elided unit"
			if q.kind == briefing.Count && q.form != formCount && q.form != formBare {
				q.kind = briefing.Level
			}
			if q.form == formDuration {
				q.kind = briefing.Level
			}
			continue
		}
		if nn := s.countedBefore(q); nn.unit != "" {
			q.form, q.unit, q.metric, q.rule = formCount, nn.unit, nn.metric, "count: noun before"
			if nn.metric == briefing.OtherMetric {
				q.metric = ""
			}
			continue
		}
		if q.scale >= 1e6 && s.carry.money != "" && s.moneyCue(q) {
			q.form, q.unit, q.kind, q.rule = formMoney, s.carry.money, orLevel(q.kind), "elided currency"
		}
	}
}

func orLevel(k briefing.Kind) briefing.Kind {
	if k == briefing.Count {
		return briefing.Level
	}
	return k
}

// unitDonor is the quantity whose unit the bare number k shares.
func (s *sent) unitDonor(k int) *quantity {
	q := &s.qs[k]
	var prev *quantity
	for j := k - 1; j >= 0; j-- {
		p := &s.qs[j]
		switch p.form {
		case formMoney, formPhysical, formCount, formDuration:
			prev = p
		case formPercent:
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
	if q.scale > 1 && (prev.form == formMoney || prev.form == formPhysical || prev.form == formCount && prev.scale > 1) {
		return prev
	}
	switch {
	case s.w(q.hi) == "of" && (s.w(q.hi+1) == "them" || s.w(q.hi+1) == "which" || s.w(q.hi+1) == "these" || s.w(q.hi+1) == "those" || s.w(q.hi+1) == "whom"):
		q.right = q.hi + 2
		return prev
	case q.kind == briefing.Change, q.side != sideMain:
		return prev
	case (s.w(q.left-1) == "to" || s.w(q.left-1) == "from") && q.scale == prev.scale:
		return prev
	case (s.w(q.left-1) == "and" || s.w(q.left-1) == "or") && q.left-1 == prev.hi && q.scale == prev.scale && !q.word:
		return prev
	}
	return nil
}

// countedBefore is the noun that the words before a bare number count: "the
// number of joint ventures exceeded 1,200", "arrivals fell to 10,000".
func (s *sent) countedBefore(q *quantity) noun {
	switch lw := s.w(q.left - 1); {
	case lw == "to", lw == "from", lw == "by", lw == "at", levelVerb(lw), lw == "with", q.hedge != briefing.Exact && q.left < q.lo:
	default:
		return noun{}
	}
	if q.word && q.value < 20 {
		return noun{}
	}
	for j := q.left - 1; j >= s.first && j > q.left-16; j-- {
		w := s.w(j)
		if w == ";" || w == ":" {
			break
		}
		if isPlural(w) || w == "traffic" {
			if n, ok := nounOf(w); ok && (s.has(max(s.first, j-5), j, "number") || s.has(max(s.first, j-4), j, "count") || n.metric == briefing.Tourists || n.metric == briefing.Companies || n.unit != briefing.Item) {
				return n
			}
		}
	}
	return noun{}
}

// moneyCue says whether the clause before speaks of an amount of money.
func (s *sent) moneyCue(q *quantity) bool {
	for j := q.left - 1; j >= s.first && j > q.left-14; j-- {
		switch s.w(j) {
		case "trade", "turnover", "exports", "imports", "investment", "investments", "worth", "value", "goal", "target", "commerce":
			return true
		}
	}
	return false
}
