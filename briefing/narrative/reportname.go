package narrative

import "brief/briefing"

// reportName is a report's short name.
func (b *writer) reportName(name string) string {
	if s := b.short[name]; s != "" {
		return s
	}
	return name
}

// reportPieces names a report with evidence numbers. A number that we gave it
// is a count of ours, not a name with a number in it.
func (b *writer) reportPieces(name string, ev ...string) briefing.Text {
	if !b.numbered {
		return briefing.Text{briefing.NamePiece(b.reportName(name), ev...)}
	}
	t := briefing.Text{briefing.CountPiece(b.reportName(name))}
	if len(ev) > 0 {
		t = append(t, briefing.NamePiece("", ev...))
	}
	return t
}

func (b *writer) reportVal(name string, ev ...string) any {
	return b.text(b.reportPieces(name, ev...))
}

func (b *writer) reportVals(names []string) []any {
	var out []any
	for _, n := range names {
		out = append(out, b.reportVal(n))
	}
	return out
}
