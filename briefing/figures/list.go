package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// listHead is what the line over a list says of its items: "Trade in January-June
// 2023, thousand US dollars" over "- exports: 9 310 (up 51 %)".
type listHead struct {
	heading
	next int // the sentence that would go on with the list
}

// headList reads the line over the list that the sentence is an item of, once
// for all items.
func (s *sent) headList() {
	s.ts, s.cues = s.ts[:0], s.cues[:0]
	if !s.isEntry() {
		return
	}
	s.past() // the head of a list is told to all its items in turn
	if s.list.next == s.no && s.no > 0 && s.toks[s.first-1].Lower != ":" {
		s.list.next++
		return
	}
	s.list = listHead{next: s.no + 1}
	if s.no == 0 {
		return
	}
	x := &s.d.Sentences[s.no-1]
	if x.Last-x.First > 40 || x.Role == text.Furniture || x.Role == text.Byline || x.Role == text.TableRow || s.endsCaption(x) && s.toks[x.Last-1].Lower != ":" {
		return
	}
	first, last, date, words := s.first, s.last, s.nextDate, s.vocab
	s.dollar = s.reader.dollar
	h := s.headingOf(x.First, x.Last)
	h.time = s.captionTime(h.time)
	if h.unit != "" || h.metric != "" {
		s.list.heading = h
	}
	s.first, s.last, s.nextDate, s.vocab, s.reader.dollar = first, last, date, words, s.dollar
	s.ts, s.cues = s.ts[:0], s.cues[:0]
}

// isEntry says whether the sentence is an item of a list: one with a bullet, or
// a short line "Exports: 21.7" of its own.
func (s *sent) isEntry() bool {
	if s.role == text.ListItem {
		return true
	}
	if s.last-s.first > 16 || s.role != text.Body && (s.role != text.Headline || s.no < 2) || s.no > 0 && s.d.Sentences[s.no-1].Para == s.d.Sentences[s.no].Para {
		return false
	}
	k := s.entryValue()
	return k > 0 && k < s.last && (s.toks[k].Kind == text.Number || currencySign(s.w(k)) != "" || currencyCode(s.raw(k)) != "")
}

// entryValue is the token after the label of an entry and its colon, 0 where
// there is none.
func (s *sent) entryValue() int {
	for k := s.first + 1; k < s.last && k < s.first+10; k++ {
		if s.w(k) == ":" {
			return k + 1
		}
		if s.toks[k].Kind == text.Number && s.year(k) == 0 {
			return 0
		}
	}
	return 0
}

// listUnits gives the number of an entry the unit that the head of the list
// tells, or the noun that its label counts.
func (s *sent) listUnits() {
	if len(s.qs) == 0 || s.list.next != s.no+1 {
		return
	}
	k := s.entryValue()
	if k == 0 || k-1 <= s.first {
		return
	}
	q := &s.qs[0]
	if q.form != formBare || q.unit != "" || q.lo > k+1 || q.lo < k {
		return
	}
	unit, scale, metric := s.list.unit, max(s.list.heading.scale, 1), briefing.Metric("")
	if unit == "" || s.list.unit == "" {
		first, last, date, words, cues := s.first, s.last, s.nextDate, s.vocab, s.cues
		s.cues = nil
		h := s.headingOf(first, k-1)
		s.first, s.last, s.nextDate, s.vocab, s.cues = first, last, date, words, cues
		if unit, scale = h.unit, max(h.scale, 1); unit == "" {
			unit = h.noun
		}
		if unit == "" && h.metric == briefing.Tourists {
			unit = briefing.Person
		}
		metric = h.metric
	}
	switch {
	case unit == "":
		return
	case countedThing(unit):
		q.form, q.rule = formCount, "count"
		q.noun = unit
	case len(unit) == 3 && unit != briefing.TEU:
		q.form, q.rule = formMoney, "money"
	default:
		q.form, q.rule = formPhysical, "quantity"
	}
	if metric == briefing.Tourists || metric == briefing.Companies {
		q.metric = metric
	}
	q.unit, q.value, q.high, q.step = unit, q.value*scale, q.high*scale, q.step*scale
}

// listTimes gives the figures of an entry that names no time the one of the
// list's head.
func (s *sent) listTimes() {
	if s.list.next != s.no+1 || s.list.time.isZero() {
		return
	}
	x := s.list.time.expr()
	for k := range s.qs {
		if q := &s.qs[k]; !q.hasWhen && !x.IsZero() && q.side == sideMain && q.status != briefing.Target && q.form != formDuration {
			q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = x, true, true, true
		}
	}
}
