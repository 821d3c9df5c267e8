package figures

import "brief/briefing"

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
		for j := i + 2; j < i+4; j++ { // "of the transit cargo" too
			switch a.w(j) {
			case "cargo", "freight", "total", "traffic", "volume", "tonnage", "transit":
				return true
			}
		}
	}
	return false
}

// worthOfTold says whether what follows an amount at token i makes it one of some goods told
// of before: "$11 million worth of them went to Oman".
func (a *accountant) worthOfTold(i int) bool {
	if a.w(i) == "worth" {
		i++
	}
	if a.w(i) != "of" {
		return false
	}
	switch a.w(i + 1) {
	case "them", "these", "those":
		return true
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

// ownPart says whether "its" or "their" at token i, before the measure, stands for
// something that is no country and whose freight or trade is a part: a railway or a port
// by its name, a person's apart, or goods and firms ("engineering products went down:
// their exports were"). What stands nearest before it tells.
func (a *accountant) ownPart(f *briefing.Figure, i int) bool {
	if w := a.w(i); w != "its" && w != "their" {
		return false
	}
	for j := i - 1; j >= a.first; j-- {
		switch {
		case a.countryOver(j) != "":
			return false
		case f.Metric.IsCargo() && a.toks[j].Capital && j > a.first && a.personAt(j) == nil, f.Metric.IsTrade() && goodsWords[a.w(j)]:
			return true
		}
	}
	return false
}

// goodsWords are things and bodies of which a country has many.
var goodsWords = setOf("products product goods commodities crops machinery vehicles cars equipment fuels metals fruits vegetables textiles minerals medicines items " +
	"companies company firms firm enterprises producers manufacturers exporters importers farmers growers factory plant plants sector sectors industry industries province provinces region regions")

// carrier is the token before lo of what carried the freight, where that is one line or one
// port of which the report told before ("the line carried"): -1 for none.
func (a *accountant) carrier(lo int) int {
	for j := lo - 1; j > a.first+1; j-- {
		switch a.w(j) {
		case "carried", "carries", "carry", "moved", "moves", "hauled", "hauls", "transported", "transports", "shipped", "handled", "handles":
		default:
			continue
		}
		if b := a.w(j - 2); b != "the" && b != "this" {
			continue
		}
		switch a.w(j - 1) {
		case "line", "railway", "railroad", "port", "harbour", "harbor", "ferry", "pipeline", "terminal", "company", "operator", "carrier", "firm":
			return j - 1
		}
	}
	return -1
}
