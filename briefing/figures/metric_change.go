package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// multipliesNoun says whether the multiple before token i is that of things
// which no briefing charts: "double their weekly flights".
func (s *sent) multipliesNoun(i int) bool {
	switch s.w(i) {
	case "its", "their", "our", "the":
	default:
		return false
	}
	for k := i + 1; k < s.last && k < i+5 && s.toks[k].Kind == text.Word && !isPreposition(s.w(k)); k++ {
		if n, ok := nounOf(s.w(k)); ok {
			return n.metric == briefing.OtherMetric && n.unit != briefing.Person
		}
	}
	return false
}

// numberMetric is the measure of a change of "the number of companies" and the
// like, "" where the words before the change are no such thing.
func (s *sent) numberMetric(q *quantity) briefing.Metric {
	if q.kind != briefing.Change || q.form != formPercent && q.form != formFraction && q.form != formMultiple {
		return ""
	}
	if w := s.w(s.first); (w == "the" || w == "that" || w == "this" || w == "their") && s.w(s.first+1) == "number" && s.w(s.first+2) != "of" && s.past().count.unit != "" && s.past().sentence == s.no-1 {
		return s.past().count.metric // "Some 8,900 hold permits. The number has doubled"
	}
	n := s.numberOf(q.left)
	if n.unit == briefing.Person && n.metric == briefing.OtherMetric {
		for e := q.left - 1; e >= s.first && s.w(e) != "number"; e-- {
			switch s.w(e) {
			case "studying", "working", "living", "students", "workers", "employed", "trained", "enrolled", "residing", "employees", "specialists":
				return briefing.OtherMetric
			}
		}
		return ""
	}
	return n.metric
}

// changeNounBefore says whether a noun of change is the subject of the verb at
// token i.
func (s *sent) changeNounBefore(i int) bool {
	for k := i - 1; k >= s.first && k > i-12; k-- {
		if changeNoun(s.w(k)) != briefing.None {
			return true
		}
		if w := s.w(k); w == "," || w == ";" || w == "that" || changeVerb(w) != briefing.None {
			return false
		}
	}
	return false
}

// namesMove says whether the sentence opens with the move that the one before told
// of: "The fall of 8% is put down to weak output".
func (s *sent) namesMove(q *quantity) bool {
	if q.kind != briefing.Change {
		return false
	}
	switch s.w(s.first) {
	case "the", "this", "that", "such":
	case "a":
		if w := s.w(s.first + 1); w != "similar" && w != "comparable" && w != "further" {
			return false
		}
	default:
		return false
	}
	for k := s.first + 1; k < q.lo && k < s.first+4; k++ {
		if changeNoun(s.w(k)) != briefing.None {
			return (s.w(k+1) == "of" || s.w(k+1) == "," && s.w(k+2) == "of") && q.lo-k <= 5 || k+1 >= q.left && k < q.lo
		}
	}
	return false
}

// changeInValue says whether the change is that of the money which the sentence before
// told of goods it measured in tonnes: "147 tonnes worth $149 million. In value this is
// a rise of 72 percent".
func (s *sent) changeInValue(q *quantity) bool {
	c := s.past()
	return q.kind == briefing.Change && c.topic.IsCargo() && c.level.form == formMoney && c.level.metric.IsTrade() && c.sentence == s.no-1 && s.w(q.hi) == "in" && s.w(q.hi+1) == "value"
}

// changesNext says whether a clause of its own, a subject and a verb of change, stands
// among the tokens [lo, hi).
func (s *sent) changesNext(lo, hi int) bool {
	for k := lo + 1; k < hi && k < lo+7; k++ {
		switch w := s.w(k); {
		case w == ",", w == ";", isPreposition(w) && w != "to" && w != "of" && w != "from":
			return false
		case modalOrHave(w), !weakChange(w) && changeVerb(w) != briefing.None && changeNoun(w) == briefing.None:
			return true
		}
	}
	return false
}
