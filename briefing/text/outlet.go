package text

import "brief/briefing"

// outletVerbs follow an outlet's name where a report names itself: "Harbour
// Wire reports", "The Daily Ledger informs".
var outletVerbs = NewWordSet("reports informs learns")

// most words of an outlet's name.
const longestOutlet = 5

// outlet finds the name by which a report calls itself: "…, Harbour Wire
// reports, citing …". The clause must stand alone, set off by a comma or the
// start of the sentence, so that "the ministry reports" and "company reports"
// name nobody. The first such clause counts; "" where there is none.
func outlet(d *Doc) string {
	for _, s := range d.Sentences {
		if s.Role == Furniture || s.Role == TableRow {
			continue
		}
		for i := s.First + 1; i < s.Last; i++ {
			if outletVerbs.Has(&d.Tokens[i]) && endsClause(d, i+1, s) {
				if span, found := outletName(d, s.First, i); found {
					return d.Report.Words(span)
				}
			}
		}
	}
	return ""
}

// endsClause says whether a clause ends before the token at i.
func endsClause(d *Doc, i int, s Sentence) bool {
	if i >= s.Last {
		return true
	}
	switch d.Tokens[i].Lower {
	case ",", ".", "referring", "citing", "quoting", "with":
		return true
	}
	return false
}

// outletName is the run of capitalised words that ends before the token at
// end and follows a comma or opens the sentence.
func outletName(d *Doc, first, end int) (briefing.Span, bool) {
	start := end
	for start > first && end-start < longestOutlet && d.Tokens[start-1].Kind == Word && d.Tokens[start-1].Capital {
		start--
	}
	if start == end {
		return briefing.Span{}, false
	}
	if start > first && d.Tokens[start-1].Lower != "," {
		return briefing.Span{}, false
	}
	if !d.Tokens[start].Space && start > first {
		return briefing.Span{}, false
	}
	return briefing.Span{Start: d.Tokens[start].Start, End: d.Tokens[end-1].End}, true
}
