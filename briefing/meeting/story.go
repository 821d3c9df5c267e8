package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// story is a report as the meeting reader walks through it.
type story struct {
	d        *text.Doc
	sentence []int32  // sentence of each token, -1 outside all
	order    []int    // of each sentence: its place among those of the body, -1 for a headline
	quoted   []bool   // of each token
	dated    []bool   // the token belongs to a date
	dates    [][2]int // per sentence: its dates in d.Dates
	country  []int32  // token → d.Countries index plus one, at the first token
	triggers []trigger
	ranges   [][2]int // per sentence: its triggers in triggers
	kind     briefing.MeetingKind
	off      bool          // the opening tells of an event that did not come about
	own      briefing.Date // see now
	day      when          // of the event, once it is read
	couples  []couple      // who met whom
	plans    []bool        // of each sentence of a report of what is still to come: it plans

	denials   []text.DenialSpan // of sentence denialsOf, see denied
	denialsOf int
}

// trigger is a word that tells of an event.
type trigger struct {
	token      int
	kind       briefing.MeetingKind
	background bool // an earlier or a later event, or one that only may be
	weak       bool // a verb that brings people together where nothing else does
}

// lead is how many sentences of the body count as the opening.
const lead = 3

func newStory(d *text.Doc) *story {
	n := len(d.Tokens)
	s := &story{d: d, sentence: make([]int32, n), quoted: make([]bool, n), country: make([]int32, n)}
	for i := range s.sentence {
		s.sentence[i] = -1
	}
	body := 0
	for k, x := range d.Sentences {
		for i := x.First; i < x.Last; i++ {
			s.sentence[i] = int32(k)
		}
		o := 1 << 20
		switch x.Role {
		case text.Headline:
			o = -1
		case text.Body, text.ListItem:
			o = body
			body++
		}
		s.order = append(s.order, o)
	}
	for _, q := range d.Quotations {
		if q.Last-q.First <= 2 {
			continue // a name in marks is nobody's speech
		}
		if s.relayed(q) {
			continue
		}
		for i := q.First; i < q.Last && i < n; i++ {
			s.quoted[i] = true
		}
	}
	for k, c := range d.Countries {
		s.country[c.Token] = int32(k + 1)
	}
	s.dated = make([]bool, n)
	s.dates = make([][2]int, len(d.Sentences))
	for k, x := range d.Dates {
		for i := x.First; i < x.Last && i < n; i++ {
			s.dated[i] = true
		}
		if q := s.sentence[x.First]; q >= 0 {
			if s.dates[q][1] == 0 {
				s.dates[q][0] = k
			}
			s.dates[q][1] = k + 1
		}
	}
	s.own = s.now()
	s.findTriggers()
	return s
}

// relayed says that the quotation is another agency's report and not
// somebody's speech: nobody says "I" or "we" in it, and the words beside it
// name a text that says so.
func (s *story) relayed(q text.Quotation) bool {
	if q.Last-q.First < 10 {
		return false
	}
	for i := q.First; i < q.Last; i++ {
		switch s.lower(i) {
		case "i", "we", "our", "my", "us", "me", "you", "your", "must", "should":
			return false
		}
	}
	for i := q.Last; i < min(q.Last+9, len(s.d.Tokens)); i++ {
		switch s.lower(i) {
		case "publication", "release", "agency", "readout", "newspaper", "website":
			return true
		case "statement", "report", "service", "ministry":
			return s.lower(i+1) != "by"
		}
	}
	return false
}

// isText says that the sentence is the report's own prose.
func (s *story) isText(k int) bool {
	r := s.d.Sentences[k].Role
	return r == text.Body || r == text.Headline || r == text.ListItem || r == text.Byline && s.d.Sentences[k].Last-s.d.Sentences[k].First > 10
}

// datesIn are the dates of sentence k.
func (s *story) datesIn(k int) []text.Date { return s.d.Dates[s.dates[k][0]:s.dates[k][1]] }

func (s *story) lower(i int) string {
	if i < 0 || i >= len(s.d.Tokens) {
		return ""
	}
	return s.d.Tokens[i].Lower
}

func (s *story) inLead(k int) bool { return k >= 0 && s.order[k] < lead }

// nearLead is what a date or place gains for standing in or near the opening.
func (s *story) nearLead(k int) float64 {
	switch o := s.order[k]; {
	case o < 0:
		return 1
	case o < lead:
		return 4
	case o < 8:
		return 1
	}
	return 0
}

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// findTriggers lists the words of events in text order.
func (s *story) findTriggers() {
	s.ranges = make([][2]int, len(s.d.Sentences))
	for k, x := range s.d.Sentences {
		from := len(s.triggers)
		if s.isText(k) {
			for i := x.First; i < x.Last; i++ {
				if kind := s.triggerAt(i, x); kind != "" {
					s.unquote(i, k, x)
					off := s.putOff(i, x)
					s.off = s.off || off && s.inLead(k)
					s.triggers = append(s.triggers, trigger{token: i, kind: kind, background: s.quoted[i] || s.isBackground(i, x) || s.never(i, k) || off, weak: together.Has(&s.d.Tokens[i])})
				}
			}
		}
		s.ranges[k] = [2]int{from, len(s.triggers)}
	}
}
