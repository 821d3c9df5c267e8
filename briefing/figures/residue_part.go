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
