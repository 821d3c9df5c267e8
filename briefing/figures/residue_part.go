package figures

// ofTold says whether "of" at token i, behind an amount, makes it a part of freight that
// was told of before: "700,000 tonnes of it", "of the cargo".
func (a *accountant) ofTold(i int) bool {
	if a.w(i) != "of" {
		return false
	}
	switch a.w(i + 1) {
	case "it", "them", "this", "that", "these", "those", "which":
		return true
	case "the":
		switch a.w(i + 2) {
		case "cargo", "freight", "total", "traffic", "volume", "tonnage":
			return true
		}
	}
	return false
}

// handles says whether the verb at token i has a port or a firm as its subject, whose
// freight is not all that the countries have: "Takoradi handled 176,000 tonnes".
func (a *accountant) handles(i int) bool {
	switch a.w(i) {
	case "handled", "handles", "accounted", "processed", "received", "took", "cleared":
		return true
	}
	return false
}

// ownFreight says whether "its" at token i, before freight, stands for something that
// is no country: a railway, a port. The name before it tells, a person's apart.
func (a *accountant) ownFreight(i int) bool {
	if w := a.w(i); w != "its" && w != "their" {
		return false
	}
	for j := i - 1; j >= a.first; j-- {
		switch {
		case a.countryOver(j) != "":
			return false
		case a.toks[j].Capital && j > a.first && a.personAt(j) == nil:
			return true
		}
	}
	return false
}
