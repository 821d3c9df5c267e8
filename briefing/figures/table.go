package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// tableFrame is what a caption and a header row say about the rows below: the
// unit and months of all columns, and each column's year or change.
type tableFrame struct {
	unit   string
	scale  float64
	months briefing.TimeExpr
	timed  bool
	metric briefing.Metric
	// percent says that the caption's unit is a percentage of a whole.
	percent bool
	cols    []column
	from    string
	turned  bool        // the columns are measures, the rows times
	above   *tableFrame // of the heading over the caption
	line    int         // number of the sentence that the frame stood in last
}

// column is one column of numbers; right is where its header ends on the line.
type column struct {
	right  int
	year   briefing.TimeExpr
	change bool
	unit   string
	base   briefing.TimeExpr
	share  bool
	named  briefing.TimeExpr // the year in the heading of a share
	// of a turned table: what the column measures, of which country, in what
	metric briefing.Metric
	from   string
	own    string
	scale  float64
}

// caption reads the line before a table: "Sales in April-June, thousand
// euros".
func (f *tableFrame) caption(s *sent) {
	if s.last-s.first > 40 || s.no+1 >= len(s.d.Sentences) {
		return
	}
	if no := s.no + 2; no < len(s.d.Sentences) && s.d.Sentences[no].Role == text.TableRow && s.d.Sentences[no-1].Role != text.TableRow {
		*f = tableFrame{}
		switch s.w(s.last - 1) {
		case ".", "!", "?", "”", "\"":
			return // a sentence is no heading
		}
		above := tableFrame{}
		above.describe(s)
		f.above = &above
		return
	}
	if s.d.Sentences[s.no+1].Role != text.TableRow {
		if f.line != s.no-1 {
			*f = tableFrame{}
		}
		return
	}
	above := f.above
	*f = tableFrame{line: s.no}
	f.describe(s)
	if above == nil || s.last-s.first > 8 {
		return
	}
	if !f.timed { // "Trade in January-April" stands above "Thousand euros"
		f.months, f.timed = above.months, above.timed
	}
	if f.metric == "" {
		f.metric = above.metric
	}
	if f.unit == "" {
		f.unit, f.scale = above.unit, above.scale
	}
}

// describe reads what a caption says of all columns.
func (f *tableFrame) describe(s *sent) {
	date := s.nextDate
	defer func() { s.nextDate = date }() // the sentence is read once more
	s.moments()
	for k := range s.ts {
		if m := &s.ts[k]; !m.mute {
			f.months, f.timed = m.x, true
			break
		}
	}
	f.unit, f.scale = s.unitPhrase(s.first, s.last)
	f.percent = f.unit == "" && s.has(s.first, s.last, "share") && (s.has(s.first, s.last, "%") || s.has(s.first, s.last, "percent"))
	f.from = s.rowCountry(s.first, s.last)
	s.findCues()
	for _, c := range s.cues {
		if c.metric != briefing.OtherMetric && f.metric == "" {
			f.metric = c.metric
		}
	}
}

// unitPhrase finds "million US dollars", "thousand tonnes", "USD mln" among
// the tokens [lo, hi).
func (s *sent) unitPhrase(lo, hi int) (string, float64) {
	scale, unit := 1.0, ""
	for i := lo; i < hi; i++ {
		if f := scaleOf(s.w(i)); f > 0 {
			scale *= f
			continue
		}
		if s.w(i) == "000" {
			scale *= 1000
			continue
		}
		if unit != "" {
			continue
		}
		if code, h := s.currencyAt(i); h > 0 {
			unit = code
			i = h - 1
			continue
		}
		if code := currencySign(s.w(i)); code != "" {
			unit = code
			switch s.w(i + 1) {
			case "m":
				scale *= 1e6
			case "b":
				scale *= 1e9
			}
			continue
		}
		if u, f, h, dur := s.unitAt(i); u != "" && !dur && !(s.w(i) == "t" && s.toks[i].Capital) {
			unit = u
			scale *= f
			i = h - 1
		}
	}
	return unit, scale
}

// tableRow reads one line of a table: a header that sets the columns, or a row
// of numbers below one.
func (s *sent) tableRow() {
	f := &s.frame
	if f.line != s.no-1 {
		*f = tableFrame{}
	}
	f.line = s.no
	if s.headerRow() || s.metricHeader() {
		return
	}
	if f.turned {
		s.timeRow()
		return
	}
	if len(f.cols) == 0 && !s.impliedColumn() {
		s.rejectRow()
		return
	}
	s.dataRow()
}

// impliedColumn makes the one column of a list that has no header row, where
// the caption tells its unit and its time: "Share of goods in 2022, %" over
// "Grain   40.1".
func (s *sent) impliedColumn() bool {
	f := &s.frame
	if !f.timed || f.unit == "" && !f.percent {
		return false
	}
	n, last := 0, 0
	for i := s.first; i < s.last; i++ {
		if s.toks[i].Kind == text.Number && s.wideGap(i) {
			n, last = n+1, i
		}
	}
	if n != 1 || last == s.first {
		return false
	}
	f.cols = []column{{right: s.toks[s.last-1].End - s.lineStart(), year: f.months, share: f.percent}}
	return true
}

func (s *sent) rejectRow() {
	for i := s.first; i < s.last; i++ {
		if s.toks[i].Kind == text.Number {
			s.reject(i, i+1, reasonNoUnit)
		}
	}
}
