package text

// settleCongo reads the bare "Congo" as the state whose full name or capital
// the text gives too, and "Congolese" as of the other one in a report that names
// only its towns.
func settleCongo(d *Doc) {
	both, named := false, false
	for i := range d.Countries {
		if c := &d.Countries[i]; c.Code == "CD" {
			both = true
			named = named || c.Form != FormAdjective
		}
	}
	if !both {
		return
	}
	river := false
	for i := range d.Places {
		river = river || d.Places[i].Country == "CG"
		named = named || d.Places[i].Country == "CD"
	}
	for i := range d.Countries {
		switch c := &d.Countries[i]; {
		case river && !named && c.Code == "CD":
			c.Code = "CG"
		case (named || !river) && c.Code == "CG" && d.Report.Words(c.Span) == "Congo":
			c.Code = "CD"
		}
	}
}
