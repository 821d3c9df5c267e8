package text

import "brief/briefing"

// Parse reads a report.
func Parse(r *briefing.Report) *Doc { return &Doc{Report: r, Date: r.Date, Outlet: r.Outlet} }
