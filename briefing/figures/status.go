package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// bindStatus tells plans, goals and forecasts from results.
func (s *sent) bindStatus() {
	for k := range s.qs {
		q := &s.qs[k]
		q.status = briefing.Actual
		lo, hi := s.first, s.last
		if k > 0 {
			lo = s.qs[k-1].hi
		}
		if k+1 < len(s.qs) {
			hi = s.qs[k+1].left
		}
		if q.hasWhen && s.ahead(q.when) && s.outlook(max(lo, s.clauseStart(q.left)), q.left) == -1 && (q.sharedWhen || q.whenAt < q.lo && !s.saidOf(q) || q.whenAt > q.hi && s.outlook(q.hi, q.whenAt) == 1) {
			q.when, q.hasWhen, q.sharedWhen = briefing.TimeExpr{}, false, false // "have put in $7 billion and will commit as much by 2030"
		}
		if q.hasWhen && s.ahead(q.when) && (s.nowBefore(q) || s.toldDone(q) && (q.sharedWhen || !q.goal)) {
			q.when, q.hasWhen, q.sharedWhen, q.goal = briefing.TimeExpr{}, false, false, false // "exports, currently $4 million, by 2030"
		}
		if q.sharedWhen && (s.toBeChanged(q) || s.w(q.hi) == "target" && k > 0 && !s.goalNounAt(s.qs[k-1].hi)) {
			q.when, q.hasWhen, q.sharedWhen = briefing.TimeExpr{}, false, false // what stands before a plan is of no time told of others
		}
		if s.isTarget(q, k, lo, hi) || s.joinedAhead(k) || q.hasWhen && q.form != formRank && s.ahead(q.when) && !(q.side == sideFrom && q.sharedWhen) {
			q.status = briefing.Target
			if q.sharedWhen && k > 0 && s.qs[k-1].status == briefing.Actual && !s.qs[k-1].goal {
				if s.beaten(q.left, s.first, q.left) || s.beaten(q.lo, q.left, q.lo) {
					s.asPlanned(q)
					continue
				}
				// a plan does not take over the time of a result
				q.when, q.hasWhen, q.sharedWhen = briefing.TimeExpr{}, false, false
			}
			if q.hasWhen && q.whenAt < q.lo && s.bygone(q.when) && s.w(q.whenAt-1) != "for" {
				q.when, q.hasWhen, q.sharedWhen = briefing.TimeExpr{}, false, false // when it was decided
			}
		}
		if q.apposed && k > 0 {
			q.status = s.qs[k-1].status // "5 million lari (about $1.6 million)"
		}
		if q.form == formRank && !q.goal {
			q.status = briefing.Actual
		}
	}
}

// bygone says whether a time had passed when the report was written: that of a
// decision, not of what was decided.
func (s *sent) bygone(x briefing.TimeExpr) bool {
	d := s.d.Date
	switch x.Kind {
	case briefing.TimeAbsolute:
		if d.Month == 0 {
			return x.Period.Len() == 1
		}
		return x.Period.Last < briefing.MonthOf(d.Year, d.Month)
	case briefing.TimeYear:
		return x.Offset < 0
	case briefing.TimeMonth:
		return x.Offset <= 0
	case briefing.TimeMonths:
		return x.Said && (x.Offset < 0 || x.Offset == 0 && x.Last < d.Month) || s.w(s.tokenAt(x.Span.Start)) == "last"
	}
	return false
}

// ahead says whether a time had not begun when the report was written.
func (s *sent) ahead(x briefing.TimeExpr) bool {
	d := s.d.Date
	switch x.Kind {
	case briefing.TimeAbsolute:
		return d.Month > 0 && x.Period.First > briefing.MonthOf(d.Year, d.Month)
	case briefing.TimeYear, briefing.TimeMonth:
		return x.Offset > 0
	}
	return false
}

// monthAhead says whether a month told without a year is still to come, as the
// words before it look ahead.
func (s *sent) monthAhead(m *moment) bool {
	d := s.d.Date
	return m.x.Kind == briefing.TimeMonths && !m.x.Said && d.Month > 0 && m.x.First > d.Month && s.outlook(s.first, m.lo) == 1
}

// isTarget looks at the words before the quantity in its clause, then at what
// follows it.
func (s *sent) isTarget(q *quantity, k, lo, hi int) bool {
	if q.foreseen || s.goalOf(q) {
		return true
	}
	if q.side == sideRef || q.side == sideFrom {
		return false
	}
	if q.hedge == briefing.Almost && s.nears(q) {
		return false
	}
	if s.peakBefore(q.left) {
		return false // a mark set before: "above the peak of 33,000"
	}
	if s.ofPast(q, lo) {
		return false
	}
	if s.budgeted(q) {
		return true
	}
	if s.tells(q.left) || s.role == text.Headline && s.tells(q.left-1) || s.certain(q) {
		return false
	}
	if q.goal && !s.resultBefore(max(lo, s.clauseStart(q.left)), q.left) {
		return true
	}
	clause := s.pastSaying(s.pastColon(s.clauseStart(q.left), q.left), q.left)
	switch s.outlook(max(clause, lo), q.left) {
	case 1:
		return true
	case -1:
		return false
	}
	if j := q.hi + 1; s.w(q.hi) == "," && (s.w(j) == "is" || s.w(j) == "are") && (s.w(j+1) == "to" || s.w(j+1) == "expected" || s.w(j+1) == "planned" || s.w(j+1) == "scheduled" || s.w(j+1) == "due") {
		return true // "a third plant, worth €8 million, is to be built"
	}
	if w := s.w(q.hi + 1); s.w(q.hi) == "," && (w == "will" || w == "would") && (s.has(q.left-4, q.left, "costing") || s.has(q.left-4, q.left, "worth") || s.has(q.left-4, q.left, "valued")) {
		return true // "a bridge, costing an estimated $120 million, will be put out to tender"
	}
	if s.inPipeline(q.hi) && q.form != formPercent {
		return true // "a plant costing $350 million is in the pipeline"
	}
	if ahead := s.aheadAfter(q, hi); ahead != 0 {
		return ahead > 0
	}
	if s.subjectAhead(q) == 1 {
		return true
	}
	if k > 0 && s.qs[k-1].status == briefing.Target && !s.pastVerb(lo, q.left) && !s.asideEnds(lo, q.left) {
		// The plan goes on: "to $5 billion and, later, to 10 billion".
		return !s.has(lo, q.left, "today") && !s.has(lo, q.left, "currently") && (!s.has(lo, q.left, ";") || q.rule == "elided unit")
	}
	if lo > clause {
		return s.outlook(clause, q.left) == 1
	}
	return false
}

// tells says whether the words shown begin with a verb that tells a result:
// "grew by 70 percent", "exceeded $1 billion".
func (s *sent) tells(i int) bool {
	switch s.w(i) {
	case "grew", "rose", "fell", "increased", "jumped", "soared", "surged", "climbed", "dropped", "declined", "decreased", "exceeded", "surpassed", "topped", "crossed", "shrank", "doubled", "tripled", "passed", "broke", "overtook", "neared", "peaked", "advanced", "gained", "slipped", "slid", "dipped", "shrunk", "contracted", "expanded", "plunged", "tumbled", "slumped", "edged":
	case "crosses", "hits", "tops", "exceeds", "surpasses", "reaches", "passes", "climbs", "rises", "grows", "jumps", "soars", "surges", "falls", "drops", "nears", "shrinks", "doubles", "triples":
		return s.role == text.Headline
	default:
		return false
	}
	for k := i - 1; k >= s.first && k >= i-3; k-- {
		switch s.w(k) {
		case "with":
			if s.w(i) == "doubled" || s.w(i) == "tripled" {
				return false // "at $12 billion, with non-oil trade doubled"
			}
		case "be", "have", "being", "if", "to", "unless", "once", "until", "when", "want", "wants", "wanted", "see":
			return false
		}
	}
	return true
}

// planned says whether a word for a plan stands among [lo, hi).
func (s *sent) planned(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "target", "targets", "targeted", "goal", "goals", "aim", "aimed", "plan", "plans", "planned", "forecast", "expected", "projected", "intended", "hoped", "would", "should", "will", "was", "were":
			return true
		}
	}
	return false
}

// nears says whether the hedge itself is a verb of nearing: "approaching $4.5
// billion" tells where trade stands.
func (s *sent) nears(q *quantity) bool {
	switch s.w(q.left) {
	case "approaching", "nearing", "approached", "neared", "approaches", "nears":
		return true
	}
	return false
}

// inPipeline says whether "in the pipeline" follows token i in the sentence.
func (s *sent) inPipeline(i int) bool {
	for k := i + 2; k < s.last; k++ {
		if s.w(k) == "pipeline" && s.w(k-1) == "the" && s.w(k-2) == "in" {
			return true
		}
	}
	return false
}
