package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// captionReach is the number of lines above a table that may head it.
const captionReach = 3

// captionOf reads the lines above the table that starts with sentence no:
// the nearest says most, those over it what it leaves open.
func (s *sent) captionOf(no int) heading {
	var h heading
	h.cueAt = -1
	for k := no - 1; k >= 0 && k >= no-captionReach; k-- {
		x := &s.d.Sentences[k]
		if !s.headsTable(x, k == no-1) {
			break
		}
		above := s.headingOf(x.First, x.Last)
		if !above.percent || above.unit != "" {
			above.kind = kindUnsaid // "Dynamics of trade, mln USD" heads amounts
		}
		above.time = s.captionTime(above.time)
		if k == no-1 {
			h = above
			h.from = s.firstCountry(x.First, x.Last)
		} else {
			h.under(&above)
		}
		if h.unit != "" && h.metric != "" && !h.time.isZero() || s.endsCaption(x) {
			break
		}
	}
	return h
}

// under takes over from the line above what the caption leaves open.
func (h *heading) under(above *heading) {
	if h.time.isZero() {
		h.time = above.time
	}
	if h.metric == "" && above.cueAt >= 0 {
		h.metric = above.metric
	}
	if h.unit == "" {
		h.unit, h.scale = above.unit, above.scale
	}
	if h.noun == "" {
		h.noun = above.noun
	}
	h.quarters = h.quarters || above.quarters
}

// headsTable says whether a line may head the table below it; nearest says that
// it stands right above.
func (s *sent) headsTable(x *text.Sentence, nearest bool) bool {
	n := x.Last - x.First
	if n > 60 || !nearest && n > 16 || x.Role == text.Furniture || x.Role == text.Byline || x.Role == text.TableRow {
		return false
	}
	switch s.toks[x.Last-1].Lower {
	case ":":
		return nearest
	case ".", "!", "?", "”", "\"", ";":
		s.within(x.First, x.Last)
		return nearest && s.announcesTable()
	}
	return n <= 40
}

// announcesTable says whether a full sentence speaks of the table below it.
func (s *sent) announcesTable() bool {
	for k := s.first; k < s.last; k++ {
		switch s.w(k) {
		case "table", "below", "follows", "following":
			return true
		}
	}
	return false
}

// endsCaption says whether nothing above a line heads the table: it is a full
// sentence.
func (s *sent) endsCaption(x *text.Sentence) bool {
	switch s.toks[x.Last-1].Lower {
	case ".", "!", "?", ":", ";":
		return true
	}
	return false
}

// captionTime is the time of the line now being read for all of the table: the
// one it names, or the months of several years.
func (s *sent) captionTime(named tableTime) tableTime {
	date, role := s.nextDate, s.role
	s.rewind(s.first)
	s.moments()
	s.nextDate, s.role = date, role
	var out tableTime
	for k := range s.ts {
		m := &s.ts[k]
		if m.mute {
			continue
		}
		x := timeOf(m.x)
		switch {
		case out.isZero():
			out = x
		case x == out:
		case x.first == out.first && x.last == out.last && x.first > 0:
			out.year = 0 // the same months of two years
		case out.first > 0 && out.year == 0 && x.year > 0 && x.first == 0:
			out.year = x.year
		case out.first > 0 && x.first == 0 && x.year > 0:
			out.year = 0 // "in January-May 2022 and 2023"
		default:
			return tableTime{}
		}
	}
	if out.isZero() {
		return named
	}
	return out
}

// firstCountry is the country named first in a caption, whose trade it is: by
// name or by code.
func (s *sent) firstCountry(lo, hi int) string {
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

// isCaption says whether the sentence heads a table or list and its words of
// scale, "millions of euros", are no figure.
func (s *sent) isCaption() bool {
	no := s.no + 1
	return no < len(s.d.Sentences) && s.d.Sentences[no].Role == text.TableRow && !s.endsCaption(&s.d.Sentences[s.no])
}

func orOther(m briefing.Metric) briefing.Metric {
	if m == "" {
		return briefing.OtherMetric
	}
	return m
}
