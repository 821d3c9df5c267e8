package figures

import "brief/briefing/text"

// tradeCompound holds the words after "trade" that make it a modifier of
// something that is no amount of trade.
func tradeCompound(w string) bool {
	switch w {
	case "agreement", "agreements", "pact", "pacts", "deal", "deals", "mission", "missions", "house", "houses", "minister", "ministers", "ministry", "policy", "office", "offices",
		"representative", "representatives", "representation", "route", "routes", "fair", "fairs", "union", "unions", "zone", "zones", "barriers", "barrier", "war", "wars",
		"talks", "negotiations", "commission", "council", "chamber", "regime", "rules", "restrictions", "facilitation", "delegation", "delegations", "tariffs", "corridor", "corridors",
		"infrastructure", "commissioner", "secretary", "liberalisation", "liberalization", "body", "forum", "officials", "finance", "law", "organization", "organisation", "partnership":
		return true
	}
	return false
}

// namedRoute says whether the corridor, railway, route or line at i has a name
// or is the one just spoken of.
func (s *sent) namedRoute(i int) bool {
	if s.isOne(i+1, afterRoute) {
		return false // "Iran's Northern Railway Administration", "pass the Kazakh-Chinese railway border"
	}
	if p := s.w(i - 1); p == "this" || p == "the" && (s.w(i-2) == "along" || s.w(i-2) == "via" || s.w(i-2) == "through" || s.w(i-2) == "on" || s.w(i-2) == "over") {
		return s.w(i) != "line" || p == "this"
	}
	if s.toks[i].Capital && i+1 < s.last && s.toks[i+1].Capital && isNumbering(s.w(i+1)) {
		return true // "Corridor VIII"
	}
	for k := i - 1; k >= s.first && k >= i-7; k-- {
		w := s.w(k)
		if s.toks[k].Capital && k > s.first || s.toks[k].Capital && k+1 < i {
			switch w {
			case "the", "this", "on", "along", "in":
				return false
			}
			if c := s.countryMention(k); c != nil && c.Form == text.FormAdjective && k == i-1 {
				return false // "the Kazakh and Chinese railway administrations"
			}
			return true
		}
		switch w {
		case "international", "transport", "-", "\"", "”", "“", "–", "railway", "transit", "north", "south", "corridor", "route", ",", "multimodal", "trade":
			continue
		}
		return false
	}
	return false
}

// afterRoute are words that make "railway" and the like tell what kind of body or place
// is meant.
var afterRoute = text.NewWordSet("administration administrations company companies authority agency ministry department operator corporation commission commissions union border crossing crossings " +
	"station stations museum worker workers official officials chief head")

// isNumbering says whether w is a Roman numeral.
func isNumbering(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] != 'i' && w[i] != 'v' && w[i] != 'x' {
			return false
		}
	}
	return w != ""
}

// partnerAfter says whether prep and a country follow token i.
func (s *sent) partnerAfter(i int, prep string) bool {
	return s.partnerNear(i, prep, 7)
}

// partnerWithin says whether "to" and a country follow the verb at i with what
// was sold between them: "sold fish worth $9 million to Oman".
func (s *sent) partnerWithin(i, n int) bool {
	switch s.w(i) {
	case "sold", "sells", "sell", "selling", "shipped":
		return s.countryMention(i+1) != nil && s.w(i+2) != "'s" || s.partnerNear(i, "to", n) // "sold Oman fish worth …"
	}
	return false
}

func (s *sent) partnerNear(i int, prep string, n int) bool {
	for k := i + 1; k < s.last && k < i+n; k++ {
		if w := s.w(k); w == ";" || w == "," {
			return false
		}
		if s.w(k) == prep {
			for e := k + 1; e < k+4 && e < s.last; e++ {
				if s.countryMention(e) != nil {
					return true
				}
			}
		}
	}
	return false
}

// commodityAt says whether the noun at i names what is shipped: "coffee
// shipments", but not "rail shipments" and "annual shipments".
func (s *sent) commodityAt(i int) bool {
	if i < s.first || s.toks[i].Kind != text.Word || s.toks[i].Capital && i > s.first || !s.verbAt(i) && i > s.first {
		return false
	}
	switch w := s.w(i); w {
	case "rail", "railway", "road", "sea", "air", "total", "annual", "monthly", "overall", "bulk", "truck", "maritime", "multimodal", "international", "mutual", "bilateral", "joint",
		"regular", "further", "more", "all", "such", "new", "our", "trial", "first", "outbound", "inbound", "overland", "intermodal", "postal", "parcel", "direct", "increased", "these", "both",
		"how", "that", "when", "which", "if", "whether", "while":
		return false
	default:
		return s.countryMention(i) == nil
	}
}

// countryBefore says whether a country or its adjective stands right before i.
func (s *sent) countryBefore(i int) bool {
	for k := i - 1; k >= s.first && k >= i-4; k-- {
		if s.countryMention(k) != nil {
			return true
		}
	}
	return false
}
