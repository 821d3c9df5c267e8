package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// takesOver says whether a quantity goes on in the time of the sentence
// before: results told in the past tense do; plans, ranks and the present do
// not, unless "this" or "it" points back.
func (s *sent) takesOver(q *quantity, far bool) bool {
	if q.status == briefing.Target && !far && q.side == sideMain && s.past().sentence == s.no-1 && s.hadForecast(q) {
		return true // what the result just told is held against
	}
	if q.form == formRank || q.status == briefing.Target || q.side != sideMain || q.since || q.form == formDuration {
		return false
	}
	if s.past().when.Kind == briefing.TimeAbsolute && s.past().when.Period.Len() > 24 && !s.demonstrative(s.first) && !s.has(s.first, q.left+8, "latter") {
		return false
	}
	if s.nextInLine() && s.past().sentence >= s.no-2 && !s.presentTense(q) {
		return true
	}
	if s.perTime(q) || s.stockWord(q) || s.futureAfter(q) || s.partDone(q) {
		return false
	}
	if s.w(s.first) == "of" && s.w(s.first+1) == "the" && q.left == s.first+2 && q.form == formCount {
		return false // "Of the 158 companies on the list, 96 have been sold"
	}
	if (q.metric == briefing.Companies || q.metric == briefing.Investment) && q.kind != briefing.Change && s.role == text.ListItem && !s.pastVerb(s.first, q.left) {
		return false // "Spanish subsidiaries: about 200"
	}
	if s.role == text.ListItem && q.metric == briefing.OtherMetric && q.form == formCount && s.tripVerb(q) {
		return !s.presentTense(q) // "- trucks made 318 trips to Karachi"
	}
	if !far && s.has(q.left-1, q.lo, "to") && (s.has(s.first, q.left, "thus") || s.has(s.first, q.left, "therefore")) && s.perfectChange(q.lo) {
		return true // "The deficit has thus narrowed to 5.6 million dollars"
	}
	if q.metric == briefing.OtherMetric && q.form != formPercent && q.form != formFraction && q.kind != briefing.Change {
		return !far && s.past().sentence == s.no-1 && s.storyGoesOn(q)
	}
	points := q.cueAt < 0 && s.namesMove(q)
	switch s.w(s.mainStart()) {
	case "this", "it", "that", "which":
		points = true
	case "of":
		points = s.demonstrative(s.first + 1)
	}
	if points && s.restates(q) {
		return true
	}
	if points {
		return q.kind != briefing.Level && q.kind != briefing.Count || !s.presentTense(q)
	}
	if far && s.no == s.past().sentence+2 && (q.kind == briefing.Share || !q.metric.IsTrade() || q.form != formMoney && q.kind != briefing.Change) {
		return false // a sentence without figures stands between
	}
	if far && s.role != text.ListItem && !q.metric.IsTrade() && !q.metric.IsCargo() {
		return false
	}
	if !far && s.past().sentence == s.no-1 && (s.balanceOfIt(q) || s.otherCount(q)) {
		return true
	}
	if s.presentTense(q) {
		return !far && q.kind == briefing.Change && (s.perfectChange(q.left) || q.hasAgainst && s.endsBefore(q.against, s.past().when) && s.perfectChange(q.lo))
	}
	return true
}

// backToHead makes the whole of trade the topic again where a paragraph begins
// after one that opened with it and ended with one of its sides.
func (s *sent) backToHead() {
	c := &s.carry
	if c.head != briefing.TradeTurnover || c.topic != briefing.Exports && c.topic != briefing.Imports && c.topic != briefing.TradeBalance || s.d.Sentences[s.no].Para == c.headPara {
		return
	}
	if s.has(s.first, s.last, "that") && (s.has(s.first, s.last, "number") || s.has(s.first, s.last, "figure")) {
		return // "that last number should be 9 million"
	}
	c.topic, c.of, c.scope, c.from, c.pair = c.head, "", "", "", nil
}

// perfectChange says whether "has grown", "have gone up" and the like end
// before token i.
func (s *sent) perfectChange(i int) bool {
	for k := i - 1; k > s.first && k > i-6; k-- {
		if w := s.w(k); changeVerb(w) != briefing.None || w == "gone" || w == "come" {
			p := s.w(k - 1)
			if p == "thus" || p == "therefore" || p == "also" {
				p = s.w(k - 2)
			}
			if p == "has" || p == "have" {
				return true
			}
		}
	}
	return false
}

// stockWord says whether the clause before the quantity says that it was heaped
// up over the years: "cumulative investment", "the stock of", "so far".
func (s *sent) stockWord(q *quantity) bool {
	for k := q.left - 1; k >= s.first && k > q.left-9; k-- {
		switch s.w(k) {
		case "cumulative", "accumulated", "stock", "stocks", "overall", "altogether":
			return true
		case "date":
			return s.w(k-1) == "to"
		case "far":
			return s.w(k-1) == "so"
		case ";", ",":
			return false
		}
	}
	return false
}

// futureAfter says whether the clause goes on to what will be: "80 percent of
// tariff lines will become duty-free".
func (s *sent) futureAfter(q *quantity) bool {
	for k := q.hi; k < q.hi+7; k++ {
		switch s.w(k) {
		case "will", "would", "shall", "should":
			return true
		case ",", ";", "and", "but", "which", "that", "was", "were", "is", "are":
			return false
		}
	}
	return false
}

// partDone says whether the quantity tells how far a work has come: "was 95 percent
// complete".
func (s *sent) partDone(q *quantity) bool {
	switch s.w(q.hi) {
	case "complete", "completed", "ready", "finished", "done", "built":
		return q.form == formPercent || q.form == formFraction
	}
	return false
}

// pastMove says whether a past verb of change stands right before the "to" of token
// i-1.
func (s *sent) pastMove(i int) bool {
	w := s.w(i - 2)
	return changeVerb(w) != briefing.None && (pastChange(w) || len(w) > 4 && w[len(w)-2:] == "ed")
}

// tripVerb says whether a verb of what was done in a stretch of time stands right
// before the quantity.
func (s *sent) tripVerb(q *quantity) bool {
	switch s.w(q.left - 1) {
	case "made", "carried", "handled", "issued", "granted", "served", "welcomed", "received", "completed", "performed":
		return true
	}
	return false
}

// restates says whether the quantity only says once more, in other words, what
// the sentence before told: "That is about 480,000 people".
func (s *sent) restates(q *quantity) bool {
	c, w, verb := s.past(), s.w(s.first), s.w(s.first+1)
	if c.nearGoal || c.near.Kind != c.when.Kind || c.near.Period != c.when.Period || c.near.Offset != c.when.Offset {
		return false // the last figure was of another time
	}
	return (w == "that" || w == "this" || w == "which") && (verb == "is" || verb == "'s" || verb == "was" || verb == "means" || verb == "makes") && q.left-s.first <= 3 && !s.nowBeside(q)
}

// storyGoesOn says whether the sentence goes on with what the one before told, in
// the past: "They spent 1.67 trillion baht", "Revenue stood at Rs 4,110 crore".
func (s *sent) storyGoesOn(q *quantity) bool {
	at := s.first + 1
	if w := s.w(s.first); w == "it" || w == "they" {
		if s.w(at) == "also" || s.w(at) == "then" {
			at++
		}
		return s.didThen(at) || s.w(at) == "had"
	}
	if w := s.w(s.first); (w == "its" || w == "their") && s.w(q.left-1) == "to" && s.pastMove(q.left) {
		return true // "Its revenue rose to 4.2 billion birr"
	}
	if n := len(s.out); n > 0 && s.out[n-1].Metric == briefing.OtherMetric && s.home != homeNone && s.didThen(q.left-1) && q.left-s.first <= 7 {
		return true // "A single person needed 1,502 leva"
	}
	for k := q.left - 1; k > s.first && k > q.left-4; k-- {
		switch s.w(k) {
		case "stood", "totalled", "totaled", "amounted", "came", "reached", "was", "were":
			return k-s.first <= 8 && !s.has(s.first, k, ",") && !s.has(s.first, k, ";")
		}
	}
	return false
}

// didThen says whether token i is a verb in the past that tells a deed and no talk.
func (s *sent) didThen(i int) bool {
	switch w := s.w(i); w {
	case "spent", "cost", "sold", "bought", "made", "took", "brought", "paid", "won", "lost", "built", "sent", "drew", "earned", "ran", "flew", "gave", "left", "drove", "bore", "grew", "caught":
		return true
	case "signed", "discussed", "visited", "attended", "announced", "received", "launched", "established":
		return false
	default:
		return len(w) > 4 && w[len(w)-2:] == "ed" && !looksAhead(w) && !isNoting(w)
	}
}

// endOfMove says whether b is what the change a, whose time was carried on, came
// to: "decreased by 9% to 577".
func (s *sent) endOfMove(a, b *quantity) bool {
	return a.kind == briefing.Change && a.carriedWhen && a.status == briefing.Actual && b.kind != briefing.Change && b.side == sideMain && b.form != formRank && s.w(b.left-1) == "to" && b.left-a.hi <= 2
}

// byTheWay says whether the quantity stands in a relative clause between commas:
// "consumption, which generates over half of it, rose".
func (s *sent) byTheWay(q *quantity) bool {
	for k := q.left - 1; k > s.first && k > q.left-9; k-- {
		switch s.w(k) {
		case "which", "whose", "who":
			return s.w(k-1) == "," && s.has(q.hi, q.hi+6, ",")
		case ",", ";":
			return false
		}
	}
	return false
}
