package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// cell is a number of a row: its tokens, value and sign.
type cell struct {
	lo, hi int
	n      numeral
	sign   int
	pct    bool
}

// dataRow deals the numbers of a row out to the columns, by their order where
// the counts agree and by their right edges where cells are missing.
func (s *sent) dataRow() {
	f := &s.frame
	var cells []cell
	label := s.first
	for i := s.first; i < s.last; i++ {
		if s.toks[i].Kind != text.Number {
			continue
		}
		var n numeral
		if !s.digitsAt(i, &n) {
			continue
		}
		if len(cells) == 0 && !s.wideGap(i) && s.signAt(i) == 0 && !s.endsColumn(n.hi) {
			continue // a number of the label
		}
		if len(cells) == 0 {
			label = i
		}
		c := cell{lo: i, hi: n.hi, n: n, sign: s.signAt(i)}
		if s.w(c.hi) == "%" {
			c.pct = true
			c.hi++
		}
		cells = append(cells, c)
		i = c.hi - 1
	}
	if len(cells) == 0 {
		return
	}
	metric, of := s.rowLabel(s.first, label)
	from := s.rowCountry(s.first, label)
	unit, scale := f.unit, f.scale
	if u, sc := s.unitPhrase(s.first, label); u != "" {
		unit, scale = u, sc
	}
	s.qs = s.qs[:0]
	start := s.lineStart()
	used := make([]bool, len(f.cols))
	for k, c := range cells {
		col := k
		if len(cells) != len(f.cols) {
			col = nearestColumn(f.cols, used, s.toks[c.hi-1].End-start)
		}
		if col < 0 || col >= len(f.cols) {
			s.reject(c.lo, c.hi, reasonNoUnit)
			continue
		}
		used[col] = true
		s.tableCell(c, &f.cols[col], unit, scale, metric, of)
	}
	s.settleIndices()
	if from == "" && len(s.countriesIn(s.first, label)) == 0 && (metric == briefing.Exports || metric == briefing.Imports) {
		from = s.frame.from
	}
	for k := range s.qs {
		s.qs[k].from = from
		if len(s.cues) == 0 && s.w(s.first) != "total" {
			s.qs[k].scope = briefing.ScopePart // a commodity or means of transport
		}
		s.emit(&s.qs[k])
	}
}

// endsColumn says whether the number before token i ends where a column does,
// though a long label leaves it a single blank.
func (s *sent) endsColumn(i int) bool {
	if i < s.last && !s.wideGap(i) {
		return false
	}
	right := s.toks[i-1].End - s.lineStart()
	for _, c := range s.frame.cols {
		if d := c.right - right; d >= -1 && d <= 1 {
			return true
		}
	}
	return false
}

func nearestColumn(cols []column, used []bool, right int) int {
	best, dist := -1, 1<<30
	for k := range cols {
		d := cols[k].right - right
		if d < 0 {
			d = -d
		}
		if !used[k] && d < dist {
			best, dist = k, d
		}
	}
	return best
}

// tableCell makes the quantity of one cell.
func (s *sent) tableCell(c cell, col *column, unit string, scale float64, metric briefing.Metric, of string) {
	q := quantity{lo: c.lo, hi: c.hi, left: c.lo, right: c.hi, value: c.n.value, step: c.n.step, hedge: briefing.Exact, status: briefing.Actual, metric: metric, of: of, rule: "table",
		when: col.year, hasWhen: true, kind: briefing.Level, dir: briefing.None}
	if c.sign != 0 {
		q.left = c.lo - 1
	}
	switch {
	case col.change && !col.share:
		q.form, q.unit, q.kind = formPercent, briefing.Percent, briefing.Change
		q.dir = briefing.Up
		if c.sign < 0 {
			q.dir = briefing.Down
		}
		q.against = col.base
	case col.share || c.pct:
		q.form, q.unit, q.kind = formPercent, briefing.Percent, briefing.Share
	case unit == "":
		s.reject(c.lo, c.hi, reasonNoUnit)
		return
	default:
		q.form, q.unit = formMoney, unit
		if len(unit) != 3 || unit == briefing.TEU {
			q.form = formPhysical
		}
		if scale == 0 {
			scale = 1
		}
		q.value, q.step = q.value*scale, q.step*scale
		if metric == briefing.TradeBalance && c.sign < 0 {
			q.value = -q.value // a deficit
		}
	}
	s.qs = append(s.qs, q)
}

// signAt is the sign glued to, or one blank before, the number at i.
func (s *sent) signAt(i int) int {
	if i <= s.first || s.spaceAt(i) {
		return 0
	}
	switch s.w(i - 1) {
	case "+":
		return 1
	case "-", "−", "–":
		if s.spaceAt(i-1) || i-1 == s.first {
			return -1
		}
	}
	return 0
}

// rowLabel reads what the row measures.
func (s *sent) rowLabel(lo, hi int) (briefing.Metric, string) {
	if hi <= lo {
		return orOther(s.frame.metric), ""
	}
	last := s.last
	s.last = hi
	s.findCues()
	s.last = last
	if k := hi - 1; k > lo && (isDash(s.w(k)) || s.w(k) == "+") {
		hi--
	}
	of := s.d.Report.Text[s.toks[lo].Start:s.toks[hi-1].End]
	for _, c := range s.cues {
		if c.metric != briefing.OtherMetric {
			return c.metric, of
		}
	}
	if s.w(lo) == "total" || s.w(lo) == "balance" {
		if s.w(lo) == "balance" {
			return briefing.TradeBalance, of
		}
		return orOther(s.frame.metric), of
	}
	return orOther(s.frame.metric), of
}

// rowCountry is the country of a row's label, by name or by its code: "Exports
// of UZ".
func (s *sent) rowCountry(lo, hi int) string {
	for k := lo; k < hi; k++ {
		if c := s.countryMention(k); c != nil {
			return c.Code
		}
		if raw := s.raw(k); len(raw) == 2 && s.hasMain(raw) {
			return raw
		}
	}
	return ""
}

func orOther(m briefing.Metric) briefing.Metric {
	if m == "" {
		return briefing.OtherMetric
	}
	return m
}
