package figures

import (
	"brief/briefing"
)

// heading is what the words over a column, before a row or above a table say of
// the numbers they hold for.
type heading struct {
	lo, hi int
	metric briefing.Metric
	unit   string
	scale  float64 // 0 for none told
	kind   columnKind
	// percent says that a percent sign or the word stands in it.
	percent  bool
	time     tableTime
	base     tableTime
	cueAt    int // the word that names the measure, -1 for none
	total    bool
	balance  bool
	part     bool // "of which", "including"
	target   bool
	quarters bool
	// weak says that another word for the measure goes first.
	weak bool
	// noun is a thing counted, where no unit is told.
	noun string
	// from is the country whose exports or imports they are.
	from string
}

// headingOf reads the words [lo, hi) of a caption, a heading or a label.
func (s *sent) headingOf(lo, hi int) heading {
	h := heading{lo: lo, hi: hi, cueAt: -1}
	if lo >= hi {
		return h
	}
	s.within(lo, hi)
	s.rewind(lo)
	ts, _ := s.timesIn(lo, hi)
	s.headingKind(&h, len(ts))
	h.setTimes(ts, s.basedTime())
	h.unit, h.scale = s.unitPhrase(lo, hi)
	s.headingMetric(&h)
	if h.unit == "" {
		h.noun = s.countedUnit(&h)
	}
	return h
}

// rewind makes token i the next whose date is asked for.
func (s *sent) rewind(i int) {
	for s.nextDate > 0 && s.d.Dates[s.nextDate-1].First >= i {
		s.nextDate--
	}
}

// basedTime says whether the first time of a heading is what its changes are
// counted from: it stands behind "on", "to", "of" and the like.
func (s *sent) basedTime() bool {
	for i := s.first; i < s.last; i++ {
		if _, _, end := s.tableTimeAt(i); end <= i {
			continue
		}
		k := i - 1
		if s.w(k) == "the" {
			k--
		}
		switch s.w(k) {
		case "on", "to", "of", "over", "against", "vs", "versus", "with", "than", "from", "since":
			return true
		case ".":
			return s.w(k-1) == "vs"
		}
		return false
	}
	return false
}

// setTimes takes over the times that a heading names: one is its own, a second
// what it is compared with. based says that the first is the latter.
func (h *heading) setTimes(ts []tableTime, based bool) {
	switch {
	case len(ts) == 0:
	case len(ts) == 1 && h.kind >= kindChange && h.kind <= kindTimes && based:
		h.base = ts[0] // "Change on 2021", "in % to 2021"
	case len(ts) == 1:
		h.time = ts[0]
		if h.kind >= kindChange && h.kind <= kindTimes && h.time.whole.Len() == 24 && h.time.whole.First.Of() == 1 {
			y := h.time.whole.First.Year() // "Change 2021-2022"
			h.time, h.base = tableTime{year: y + 1}, tableTime{year: y}
		}
	case len(ts) == 2 && h.kind >= kindChange && h.kind <= kindTimes:
		h.time, h.base = ts[0].in(ts[1]), ts[1].in(ts[0])
		if h.base.year > h.time.year {
			h.time, h.base = h.base, h.time
		}
	}
}

// headingMetric finds what a heading says is measured.
func (s *sent) headingMetric(h *heading) {
	s.findCues()
	seen := map[briefing.Metric]bool{}
	for _, c := range s.cues {
		if c.metric == briefing.OtherMetric {
			continue
		}
		seen[c.metric] = true
		if h.metric == "" || h.weak && !c.weak {
			h.metric, h.cueAt, h.weak = c.metric, c.at, c.weak
		}
	}
	if seen[briefing.Exports] && seen[briefing.Imports] {
		h.metric, h.cueAt, h.weak = briefing.TradeTurnover, -1, false
	}
	for i := s.first; i < s.last; i++ {
		switch s.w(i) {
		case "balance", "saldo", "surplus", "deficit":
			h.balance = true
		case "total", "overall", "all", "grand", "sum", "together":
			h.total = h.total || i < s.first+2
		case "including", "incl", "thereof", "which":
			h.part = h.part || i < s.first+3
		case "exp":
			s.abbreviated(h, briefing.Exports)
		case "imp":
			s.abbreviated(h, briefing.Imports)
		}
	}
	if h.balance && s.w(s.first) != "of" {
		h.metric, h.cueAt, h.weak = briefing.TradeBalance, s.first, false
	}
	var q quantity
	s.setFrom(&q, h.metric, h.cueAt)
	if h.from = q.from; h.from == "" && h.cueAt >= 0 {
		h.from = s.codedCountry()
	}
}

func (s *sent) abbreviated(h *heading, m briefing.Metric) {
	if h.metric == "" {
		h.metric, h.cueAt = m, s.first
	}
}

// codedCountry is the country that a label names by its code: "Exports of UZ".
func (s *sent) codedCountry() string {
	for k := s.first; k < s.last; k++ {
		if raw := s.raw(k); len(raw) == 2 && s.hasMain(raw) {
			return raw
		}
	}
	return ""
}
