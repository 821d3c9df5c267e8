package figures

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// metricHeader reads the header of a table whose rows are times: "Year   Exports
// Imports   Balance". It is one where two columns at least name a measure.
func (s *sent) metricHeader() bool {
	f := &s.frame
	if s.no+1 >= len(s.d.Sentences) || !s.timeRowNext() {
		return false
	}
	var cols []column
	measured := 0
	start := s.lineStart()
	for i := s.first; i < s.last; {
		j := i + 1
		for j < s.last && !s.wideGap(j) {
			j++
		}
		if s.w(i) == "|" {
			i++
			continue
		}
		c := column{right: s.toks[j-1].End - start}
		c.metric, c.from = s.headingMetric(i, j)
		c.own, c.scale = s.unitPhrase(i, j)
		switch {
		case s.changeHeading(i, j):
			c.change, c.unit = true, briefing.Percent
		case strings.HasPrefix(s.w(i), "share"):
			c.share = true
		case c.metric != "":
			measured++
		case len(cols) == 0 && c.own == "":
			i = j
			continue // "Year", "Period"
		}
		cols = append(cols, c)
		i = j
	}
	if measured == 0 || len(cols) < 2 && measured < 2 {
		return false
	}
	for k := range cols { // growth is that of the measure on its left
		if cols[k].metric == "" && k > 0 {
			cols[k].metric, cols[k].from = cols[k-1].metric, cols[k-1].from
		}
	}
	f.cols, f.turned = cols, true
	return true
}

// timeRowNext says whether the next line of the table starts with a time and
// goes on with numbers.
func (s *sent) timeRowNext() bool {
	x := &s.d.Sentences[s.no+1]
	first, last := s.first, s.last
	defer func() { s.first, s.last = first, last }()
	s.first, s.last = x.First, x.Last
	date := s.nextDate
	defer func() { s.nextDate = date }()
	m, ok := s.rowTime()
	return ok && m.hi < s.last && s.d.HasNumeral(m.hi, s.last)
}

// rowTime is the time that a row starts with: "2021", "Jan.-July 2023", "Q1".
func (s *sent) rowTime() (moment, bool) {
	if y := s.year(s.first); y > 0 && (s.first+1 == s.last || s.wideGap(s.first+1)) {
		return moment{lo: s.first, hi: s.first + 1, x: s.frame.inYear(y)}, true
	}
	m, ok := s.momentAt(s.first)
	return m, ok && !m.mute && m.x.Kind == briefing.TimeAbsolute && (m.hi >= s.last || s.wideGap(m.hi) || s.w(m.hi) == "|")
}

// headingMetric is the measure that a heading [lo, hi) names, and the country
// whose it is.
func (s *sent) headingMetric(lo, hi int) (briefing.Metric, string) {
	first, last := s.first, s.last
	s.first, s.last = lo, hi
	s.findCues()
	s.first, s.last = first, last
	for _, c := range s.cues {
		if c.metric != briefing.OtherMetric {
			return c.metric, s.rowCountry(lo, hi)
		}
	}
	switch s.w(lo) {
	case "total":
		return orOther(s.frame.metric), ""
	case "export":
		return briefing.Exports, s.rowCountry(lo, hi)
	case "import":
		return briefing.Imports, s.rowCountry(lo, hi)
	case "balance", "deficit", "surplus":
		return briefing.TradeBalance, ""
	}
	return "", ""
}

// changeHeading says whether a heading names a growth in percent.
func (s *sent) changeHeading(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "growth", "change", "±", "+", "y", "dynamics", "rate", "increase":
			return true
		}
	}
	return false
}

// timeRow reads a row of a table whose columns are measures.
func (s *sent) timeRow() {
	f := &s.frame
	m, ok := s.rowTime()
	if !ok {
		s.rejectRow()
		return
	}
	for k := m.lo; k < m.hi; k++ {
		s.mask[k] = maskTime
	}
	cells := s.cellsFrom(m.hi)
	s.qs = s.qs[:0]
	start := s.lineStart()
	used := make([]bool, len(f.cols))
	for k, c := range cells {
		col := k
		if len(cells) != len(f.cols) {
			col = nearestColumn(f.cols, used, s.toks[c.hi-1].End-start)
		}
		if col < 0 || col >= len(f.cols) || f.cols[col].metric == "" {
			s.reject(c.lo, c.hi, reasonNoUnit)
			continue
		}
		used[col] = true
		x := f.cols[col]
		x.year = m.x
		if p := m.x.Period; x.change && !p.IsZero() {
			x.base = absolute(p.Shift(-1))
		}
		unit, scale := f.unit, f.scale
		if x.own != "" {
			unit, scale = x.own, x.scale
		} else if x.scale > 1 {
			scale = x.scale
		}
		n := len(s.qs)
		s.tableCell(c, &x, unit, scale, x.metric, "")
		if len(s.qs) > n {
			if s.qs[n].from = x.from; x.from == "" && len(s.countriesIn(s.first, s.last)) == 0 && (x.metric == briefing.Exports || x.metric == briefing.Imports) {
				s.qs[n].from = f.from
			}
		}
	}
	for k := range s.qs {
		s.emit(&s.qs[k])
	}
}

// cellsFrom are the numbers of a row from token i on.
func (s *sent) cellsFrom(i int) []cell {
	var cells []cell
	for ; i < s.last; i++ {
		if s.toks[i].Kind != text.Number {
			continue
		}
		var n numeral
		if !s.digitsAt(i, &n) {
			continue
		}
		c := cell{lo: i, hi: n.hi, n: n, sign: s.signAt(i)}
		if s.w(c.hi) == "%" {
			c.pct = true
			c.hi++
		}
		cells = append(cells, c)
		i = c.hi - 1
	}
	return cells
}
