package figures

import (
	"brief/briefing/text"
)

// passesThrough says whether the tonnes are goods of one country that pass another:
// "fertiliser for Nepal passed through Bangladesh", "goods to and from Rwanda went
// through the port of Dar es Salaam". The word at token at told their measure.
func (s *sent) passesThrough(q *quantity, at int) bool {
	lo := s.clauseStart(q.left)
	for k := lo; k < s.last && k < q.hi+24; k++ {
		switch s.w(k) {
		case "onward", "onwards":
			if k > q.hi && s.w(k+1) == "to" && s.countryNear(k+2, k+5) {
				return true // "carried 4 tonnes of Omani grain onward to Nepal"
			}
		case "transited", "transiting":
			if k > q.hi && (s.countryMention(k+1) != nil || s.w(k+1) == "the" && s.countryMention(k+2) != nil) {
				return true // "4 tonnes of grain transited Oman"
			}
		case "through", "via", "across":
			if k < q.lo && q.lo-k > 6 {
				continue
			}
			owner := s.ownerOfGoods(q, k)
			if owner == "" || !s.passed(lo, k, at) {
				return false
			}
			return s.otherLand(k+1, owner)
		case ";", "while", "whereas":
			if k > q.hi {
				return false
			}
		}
	}
	return false
}

// passed says whether only a verb of passing leads to "through" at token k: what is
// said to be exported or sold stays so.
func (s *sent) passed(lo, k, at int) bool {
	if at >= lo && at < k && s.isOne(at, tradeVerbs) {
		return false
	}
	for j := k - 1; j >= lo && j > k-5; j-- {
		if s.isOne(j, passing) {
			return true
		}
	}
	if k == lo || k == s.opener() { // "Through the port 4 tonnes of Omani cargo passed"
		for j := k + 4; j < k+18; j++ {
			if s.isOne(j, passing) {
				return true
			}
		}
	}
	return false
}

var (
	tradeVerbs = text.NewWordSet("export exports exported exporting import imports imported importing sold sell sells bought buy buys sales purchases")
	passing    = text.NewWordSet(`passed pass passes passing went go goes going moved move moves moving crossed came come comes travelled traveled transported carried flowed flow flows
		routed shipped sent transit transited hauled`)
)

// ownerOfGoods is the country for or of which the goods of the quantity are, told
// before token k: "for Nepal", "to and from Rwanda", "Zambian copper".
func (s *sent) ownerOfGoods(q *quantity, k int) string {
	for j := q.hi; j < k; j++ {
		c := s.countryMention(j)
		if c == nil {
			continue
		}
		switch s.w(j - 1) {
		case "for", "from", "to", "of":
			return c.Code
		}
		if s.adjectiveOfGoods(j) {
			return c.Code
		}
	}
	if k < q.lo { // "through the Omani port 4 tonnes of Malian cargo passed"
		for j := q.hi + 1; j < q.hi+4; j++ {
			if c := s.countryMention(j); c != nil && s.adjectiveOfGoods(j) {
				return c.Code
			}
		}
	}
	for j := s.clauseStart(q.left); j < q.lo; j++ {
		if c := s.countryMention(j); c != nil {
			if c.Form == text.FormName && landlocked[c.Code] {
				return c.Code // "Mali moved 4 tonnes through the port of Dakar"
			}
			return ""
		}
	}
	return ""
}

// landlocked are the countries whose goods by sea pass through another.
var landlocked = map[string]bool{
	"AF": true, "AM": true, "AT": true, "BF": true, "BI": true, "BO": true, "BT": true, "BW": true, "BY": true, "CF": true, "CH": true, "CZ": true, "ET": true, "HU": true,
	"KG": true, "KZ": true, "LA": true, "LI": true, "LS": true, "LU": true, "MD": true, "MK": true, "ML": true, "MN": true, "MW": true, "NE": true, "NP": true, "PY": true,
	"RS": true, "RW": true, "SK": true, "SS": true, "SZ": true, "TD": true, "TJ": true, "TM": true, "UG": true, "UZ": true, "XK": true, "ZM": true, "ZW": true,
}

// otherLand says whether a country other than owner, or a port of one, stands from
// token k on.
func (s *sent) otherLand(k int, owner string) bool {
	if k >= s.last {
		return false
	}
	for j := k; j < k+3 && j < s.last; j++ {
		if c := s.countryMention(j); c != nil {
			return c.Code != owner
		}
	}
	if w := s.w(k); w == "the" {
		k++
	}
	return s.w(k) == "port" && s.w(k+1) == "of" || s.w(k) == "ports" || s.w(k) == "territory" || k < s.last && s.toks[k].Capital && (s.w(k+1) == "port" || s.w(k+1) == "'s" && s.w(k+2) == "port")
}
