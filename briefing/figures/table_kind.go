package figures

// columnKind is what the numbers of a column are.
type columnKind uint8

const (
	kindUnsaid columnKind = iota
	kindChange            // growth, in percent or in the unit of the amounts
	kindIndex             // "2024 as % of 2023": 115.4 for a growth of 15.4 percent
	kindYears             // "2024/2023, %": growth or index
	kindTimes             // "2024/2023, times"
	kindShare
	kindRank
	kindUnit   // the units of the rows
	kindNumber // the rows' own numbers
	kindPrice  // per tonne, per head: no amount of the measure
)

// headingKind looks for the words that tell a change, an index or a share from
// an amount. times counts the times named.
func (s *sent) headingKind(h *heading, times int) {
	set := func(k columnKind) {
		if h.kind == kindUnsaid {
			h.kind = k
		}
	}
	slash := false
	for i := s.first; i < s.last; i++ {
		w := s.w(i)
		if k := kindWords[w]; k != kindUnsaid {
			set(k)
			continue
		}
		switch w {
		case "%", "percent", "percentage", "pct":
			h.percent = true
		case "cent":
			h.percent = h.percent || s.w(i-1) == "per"
		case "/", "per":
			slash = slash || w == "/" && (s.year(i-1) > 0 && s.year(i+1) > 0 || s.smallInt(i-1) > 9 && s.smallInt(i+1) > 9)
			if s.isPer(i) {
				set(kindPrice)
			}
		case "rate":
			if s.has(s.first, s.last, "growth") {
				set(kindChange)
			}
		case "times":
			if times > 0 {
				set(kindTimes)
			}
		case "total", "overall", "all":
			if h.percent && s.hasPercentOf(i) {
				set(kindShare) // "% of total"
			}
		case "unit", "units", "measure", "measurement":
			if i == s.first && s.last-s.first <= 4 {
				set(kindUnit)
			}
		case "№", "#", "no", "nos", "nr", "code", "hs":
			if s.last-s.first <= 3 {
				set(kindNumber)
			}
		case "q", "quarter", "quarters", "quarterly":
			h.quarters = true
		case "plan", "planned", "target", "targets", "forecast", "projection", "projected", "expected":
			h.target = true
		}
	}
	s.yearsKind(h, slash, times)
}

// yearsKind settles headings that set one time against another: "2024/2023, %",
// "2024 as % of 2023", "in % to January 2022".
func (s *sent) yearsKind(h *heading, slash bool, times int) {
	compared := false
	for i := s.first; i < s.last; i++ {
		switch s.w(i) {
		case "to", "of", "on", "against", "vs", "versus", "over":
			compared = compared || h.percent
		}
	}
	switch {
	case h.kind == kindChange || h.kind == kindShare || h.kind == kindPrice:
	case h.kind == kindIndex, h.kind == kindTimes:
	case slash && times > 1 && (h.percent || s.last-s.first <= 5):
		h.kind = kindYears
	case h.percent && compared && (times > 0 || s.has(s.first, s.last, "previous") || s.has(s.first, s.last, "corresponding") || s.has(s.first, s.last, "year")):
		h.kind = kindIndex
	case h.percent && s.last-s.first <= 3 && times == 0:
		h.kind = kindYears // "%" alone
	}
}

// hasPercentOf says whether a percent sign and "of" stand before token i.
func (s *sent) hasPercentOf(i int) bool {
	return s.has(i-4, i, "of") || s.has(i-4, i, "in") || s.has(i-4, i, "to")
}

// isPer says whether "per" or a stroke at token i makes a rate of a unit.
func (s *sent) isPer(i int) bool {
	switch s.w(i + 1) {
	case "capita", "head", "person", "unit", "day", "month":
		return true
	}
	u, _, _ := unitOf(s.w(i + 1))
	return u != "" && !(s.w(i+1) == "t" && s.toks[i+1].Capital)
}

// kindWords tell by themselves what the numbers of a column are.
var kindWords = map[string]columnKind{
	"+": kindChange, "±": kindChange, "change": kindChange, "changes": kindChange, "growth": kindChange, "increase": kindChange, "decrease": kindChange,
	"dynamics": kindChange, "variation": kindChange, "yoy": kindChange, "δ": kindChange, "delta": kindChange, "deviation": kindChange, "difference": kindChange,
	"index": kindIndex, "indices": kindIndex,
	"share": kindShare, "shares": kindShare, "structure": kindShare, "weight": kindShare, "proportion": kindShare,
	"rank": kindRank, "ranking": kindRank, "place": kindRank, "position": kindRank,
	"price": kindPrice, "prices": kindPrice, "average": kindPrice,
}
