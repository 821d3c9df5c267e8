package narrative

import (
	"slices"
	"strings"

	"brief/briefing"
)

// mostBackgroundReports is how many reports of the background the table at the
// top names; annex D has all.
const mostBackgroundReports = 12

// shownBackground are the names of the newest reports of the background.
func (b *writer) shownBackground() []string {
	var back []briefing.ReportUse
	for _, u := range b.in.Reports {
		if !contains(b.in.Meeting.Reports, u.Name) && strings.HasPrefix(u.Use, "background") {
			back = append(back, u)
		}
	}
	slices.SortStableFunc(back, func(x, y briefing.ReportUse) int { return y.Date.Compare(x.Date) })
	var out []string
	for _, u := range back[:min(len(back), mostBackgroundReports)] {
		out = append(out, u.Name)
	}
	return out
}

// reportsRead lists this meeting's reports with outlet and date, then the newest
// of the background.
func (b *writer) reportsRead() briefing.Text {
	var here, back []any
	more, shown := 0, b.shownBackground()
	for _, u := range b.in.Reports {
		if !contains(b.in.Meeting.Reports, u.Name) && !strings.HasPrefix(u.Use, "background") {
			continue
		}
		if !contains(b.in.Meeting.Reports, u.Name) && !contains(shown, u.Name) {
			more++
			continue
		}
		v := b.text(b.reportLine(u, contains(b.in.Meeting.Reports, u.Name)))
		if contains(b.in.Meeting.Reports, u.Name) {
			here = append(here, v)
		} else {
			back = append(back, v)
		}
	}
	t := b.say("fact.reports", data{"here": here, "background": back, "more": b.num(more), "numbered": b.numbered})
	if b.numbered {
		t = capital(t)
	}
	return t
}

// ownDay is a report's own day as it words it, nil where its date is known or no
// day was found.
func (b *writer) ownDay(u briefing.ReportUse) any {
	if !u.Date.IsZero() || u.DateWords == "" {
		return nil
	}
	return b.val(briefing.NamePiece(squeeze(u.DateWords)))
}

func (b *writer) reportLine(u briefing.ReportUse, here bool) briefing.Text {
	outlet := any(nil)
	if u.Outlet != "" {
		outlet = b.val(briefing.NamePiece(u.Outlet))
	}
	return b.say("fact.report", data{
		"name": b.reportVal(u.Name), "outlet": outlet, "date": b.dateVal(u.Date), "words": b.ownDay(u), "here": here, "numbered": b.numbered,
		"datefrom": b.metadata(u.DateFrom), "outletfrom": b.metadata(u.OutletFrom),
	})
}
