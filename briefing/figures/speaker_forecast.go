package figures

import "brief/briefing/text"

// forecastBy is who the words right behind a quantity say reckoned or asked for it,
// whoever tells of it: "above the 7.7% forecast by economists", "the 5% that analysts
// had pencilled in".
func (s *sent) forecastBy(q *quantity) string {
	k := q.hi
	if k < s.last && reckoned.Has(&s.toks[k]) {
		if s.w(k+1) == "in" && (s.w(k+2) == "a" || s.w(k+2) == "the") {
			for e := k + 3; e+1 < s.last && e < k+6; e++ {
				if s.w(e) == "of" {
					return s.group(e + 1)
				}
			}
		}
		if s.w(k+1) == "in" {
			k++ // "pencilled in by"
		}
		if s.w(k+1) == "by" {
			return s.group(k + 2)
		}
		return ""
	}
	if s.w(k) == "that" || s.w(k) == "which" {
		k++
	}
	for e := k; e < s.last && e < k+6; e++ {
		t := &s.toks[e]
		if t.Kind != text.Word {
			return ""
		}
		if e > k && (t.Lower == "had" || t.Lower == "have") {
			if e+1 < s.last && (reckoned.Has(&s.toks[e+1]) || s.w(e+1) == "asked") {
				return s.group(k)
			}
			return ""
		}
	}
	return ""
}

// group is the name of the group or body that begins at token k: "economists", "a
// Reuters poll".
func (s *sent) group(k int) string {
	for k < s.last && (s.w(k) == "the" || s.w(k) == "a" || s.w(k) == "an" || s.w(k) == "most" || s.w(k) == "many" || s.w(k) == "its" || s.w(k) == "their") {
		k++
	}
	for e := k; e < s.last && e < k+5; e++ {
		t := &s.toks[e]
		if t.Kind != text.Word || isPreposition(t.Lower) || isAuxiliary(t.Lower) {
			return ""
		}
		if agents.Has(t) || reckons(t.Lower) || isBody(t.Lower) {
			name, _ := s.plainName(k, e+1)
			return name
		}
	}
	return ""
}

// reckoned are participles for what was worked out or wished for before.
var reckoned = text.NewWordSet(`forecast forecasted expected predicted projected estimated pencilled penciled foreseen demanded sought budgeted anticipated`)
