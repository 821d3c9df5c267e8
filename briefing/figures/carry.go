package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// carry is what one sentence hands on to the next.
type carry struct {
	para     int
	when     briefing.TimeExpr
	has      bool
	whenPara int // the paragraph that tells when
	base     briefing.TimeExpr
	start    briefing.TimeExpr // of the last move told with both ends
	based    bool
	// topic is what was measured last, in the words of and with its scope.
	topic   briefing.Metric // of the sentence's first figure: its subject
	topicNo int             // the last sentence that named or measured it
	// latest is the measure of the sentence's last subject: what "they" are.
	latest briefing.Metric
	// whole is the sentence that last told of trade as a whole, plus one.
	whole int
	// head is the topic of the paragraph's first figure, to which a new paragraph
	// without words of its own goes back.
	head     briefing.Metric
	headPara int
	of       string
	scope    briefing.Scope
	world    int // the sentence on a country's whole foreign trade, plus one
	from     string
	pair     []string
	money    string
	unit     string // of the last tonnes, TEU and the like
	count    noun   // of the last things counted
	counted  bool   // these came last
	// countValue is how many they were.
	countValue float64
	level      lastLevel // of the last amount
	rate       lastLevel // of the last percentage
	// near is the time of the last figure of the sentence before, plans
	// included, for "of this, two thirds …".
	near     briefing.TimeExpr
	nearGoal bool
	goal     briefing.TimeExpr // of the last plan
	ref      briefing.TimeExpr // of the amount that the last sentence with a number held its others against
	told     briefing.TimeExpr // the time that the last sentence with a number told last, of whatever
	// corridor says that freight was last spoken of as that of a named route.
	corridor bool
	sentence int // the last sentence with figures
}

// lastLevel is how the last amount of a sentence was measured, for "it was 2.7
// last year" in the next.
type lastLevel struct {
	form  form
	unit  string
	scale float64
	value float64
	kind  briefing.Kind
	dir   briefing.Direction
	// metric is what it measured.
	metric briefing.Metric
}

// forget drops what does not reach beyond the next sentence.
func (c *carry) forget() {
	c.when, c.has, c.base, c.based = briefing.TimeExpr{}, false, briefing.TimeExpr{}, false
	c.near, c.nearGoal, c.told, c.ref = briefing.TimeExpr{}, false, briefing.TimeExpr{}, briefing.TimeExpr{}
}

// namesPeriod says whether a sentence may name a part of a year in words.
func (s *sent) namesPeriod() bool {
	for k := s.d.NextDay(s.first, s.last); k+1 < s.last; k = s.d.NextDay(k+1, s.last) {
		if t, n := &s.toks[k], s.toks[k+1].Lower; t.Capital && text.MonthNumber(t.Lower) > 0 && (isDash(n) || n == "and" || n == "to") {
			return true
		}
	}
	return false
}

// barePeriod keeps the part of a year that a sentence without a number names.
func (s *sent) barePeriod() {
	s.ts = s.ts[:0]
	if !s.namesPeriod() {
		return
	}
	s.moments()
	if m := s.lastTime(); m != nil {
		c, para := s.past(), s.d.Sentences[s.no].Para
		c.when, c.has, c.based = m.x, true, false
		c.para, c.whenPara, c.sentence = para, para, s.no
	}
}

// noteTopic keeps the measure that a sentence without figures speaks of last, else that
// in which it tells a place.
func (s *sent) noteTopic() {
	if n := len(s.qs); n > 0 && !s.cueAmong(s.qs[n-1].hi, s.last) && s.topicOfPlace(&s.qs[n-1]) {
		return
	}
	for c := len(s.cues) - 1; c >= 0; c-- {
		if x := s.cues[c]; !x.weak && x.metric != briefing.OtherMetric {
			p := s.past()
			p.topic, p.of, p.scope, p.from, p.pair, p.topicNo = x.metric, "", "", "", nil, s.no
			break
		}
	}
}

// topicOfPlace makes the measure in which a place is held that of the sentences behind:
// "Chile is the seventh largest buyer of our goods. Last year they were worth". It says
// whether it does.
func (s *sent) topicOfPlace(q *quantity) bool {
	if q.metric != briefing.TransitVolume && (!q.metric.IsTrade() || s.home != homeNone) {
		return false
	}
	p := s.past()
	p.topic, p.of, p.scope, p.from, p.pair, p.topicNo = q.metric, "", "", "", nil, s.no
	return true
}

// noteCorridor remembers whether the sentence that speaks of freight speaks of
// a named route.
func (s *sent) noteCorridor() {
	cargo := false
	for c := range s.cues {
		switch s.cues[c].metric {
		case briefing.CorridorVolume:
			s.past().corridor = true
			return
		case briefing.CargoVolume:
			cargo = cargo || !s.cues[c].weak
		}
	}
	if cargo {
		s.past().corridor = false
	}
}

// carryOn takes over the time of the sentence before where this one names
// none, and leaves its own for the next. Reports of one-sentence paragraphs
// carry from one paragraph to the next.
func (s *sent) carryOn() {
	c := s.past()
	para := s.d.Sentences[s.no].Para
	if para != c.para && s.no > c.sentence+2 {
		c.forget() // a quotation without numbers may stand between
	}
	if s.opensNow() {
		c.forget() // "Today, by contrast, trade stands at $1 billion": of no time told before
	}
	gap := para != c.para && s.no == c.sentence+2
	own, now := false, false
	when, has := c.when, c.has
	ofThis := s.w(s.first) == "of" && s.demonstrative(s.first+1)
	for k := range s.qs {
		q := &s.qs[k]
		if q.hasWhen {
			own = own || !q.sharedWhen && q.side == sideMain
			continue
		}
		if s.sameMonthsSince(q) {
			when, has = q.when, true
			continue
		}
		if s.carriedApart(k, ofThis) {
			continue
		}
		if !has || own || now || s.opensShares() || gap && !s.nextInLine() && (q.form != formMoney && q.kind != briefing.Change || !q.metric.IsTrade()) {
			continue
		}
		if k > 0 && (s.endOfMove(&s.qs[k-1], q) || s.leansOn(&s.qs[k-1], q)) {
			q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = s.qs[k-1].when, true, true, true
			continue
		}
		if !s.takesOver(q, para != c.whenPara) {
			now = q.side == sideMain && q.form != formRank && !s.byTheWay(q) && (s.presentTense(q) || s.perTime(q) || s.stockWord(q) || s.futureAfter(q))
			continue
		}
		q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = when, true, true, true
		if q.kind == briefing.Change && c.sentence == s.no-1 && s.sumsUp() {
			s.sumUp(q)
		}
		if q.status == briefing.Target {
			s.asPlanned(q)
		}
		s.startBefore(k)
		if q.kind == briefing.Change && !q.hasAgainst && c.based {
			q.against, q.hasAgainst, q.inferAgainst = c.base, true, true
		}
	}
}

// carriedApart settles the time of the quantity k where that is not the time of the sentence
// before as others take it over, and says whether it did; ofThis that the sentence opens with
// "of this".
func (s *sent) carriedApart(k int, ofThis bool) bool {
	q, c := &s.qs[k], s.past()
	switch {
	case ofThis && k == 0 && s.w(s.first) == "of" && q.form == formMoney && s.restated(q):
		// "of that $3.1 billion" and what is told of it
	case ofThis && !c.near.IsZero() && q.form != formRank:
		s.ofNear(q)
	case c.nearGoal && !c.near.IsZero() && s.planGoesOn(k):
		q.when, q.hasWhen, q.sharedWhen, q.carriedWhen, q.status = c.near, true, true, true, briefing.Target
	case k > 0 && q.metric == briefing.TradeBalance && s.qs[k-1].carriedWhen && s.qs[k-1].side == sideMain && s.qs[k-1].metric.IsTrade() && q.status == briefing.Actual:
		// "sold for 96 and bought for 72 million, so that we have a surplus"
		q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = s.qs[k-1].when, true, true, true
	default:
		return false
	}
	return true
}

// restated gives an amount that "of that" names once more the time of its first
// telling, and leaves that time to the parts told of it.
func (s *sent) restated(q *quantity) bool {
	for k := len(s.out) - 1; k >= 0; k-- {
		f := &s.out[k]
		if f.Unit != q.unit || f.Value != q.value || f.When.IsZero() || f.Status != briefing.Actual {
			continue
		}
		q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = f.When, true, true, true
		s.past().near, s.past().nearGoal = f.When, false
		return true
	}
	return false
}

// demonstrative says whether token i points to what the sentence before told.
func (s *sent) demonstrative(i int) bool {
	switch s.w(i) {
	case "this", "these", "which", "them", "that", "those":
		return true
	}
	return false
}
