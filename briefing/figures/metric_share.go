package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// partOfTrade is the measure of a part of trade, which is that of the side that makes
// it up and not that of the whole: "imports accounted for 27 percent of the turnover";
// "" where the quantity is no such part.
func (s *sent) partOfTrade(q *quantity, k int) briefing.Metric {
	if k > 0 {
		if p := &s.qs[k-1]; p.metric != "" && (s.partRetold(q, p) || q.side != sideMain && q.kind == briefing.Share && p.kind == briefing.Share && s.comparedWithPart(q, p)) {
			return q.as(p)
		}
	}
	if q.kind != briefing.Share {
		return ""
	}
	if c := s.sideBefore(q, k); c != nil {
		q.cueAt = c.at
		return c.metric
	}
	return ""
}

// partRetold says whether "or" tells the share p of exports or imports as an amount,
// or the amount p as a share: "exports took 51 percent of it, or $6 million".
func (s *sent) partRetold(q, p *quantity) bool {
	if !s.sideOfTrade(p) || q.kind == briefing.Change || p.kind == briefing.Change ||
		(q.kind == briefing.Share) == (p.kind == briefing.Share) || s.w(q.left-1) != "or" || q.left-p.hi > 8 || !q.fits(p.metric) {
		return false
	}
	for k := p.hi; k < q.left-1; k++ {
		if w := s.w(k); s.toks[k].Kind == text.Number || isAuxiliary(w) || w == "and" || w == ";" {
			return false
		}
	}
	return true
}

// partOfSide says whether the amount q says once more what a part of exports or imports
// came to: "31 percent of all exports, or $4 million".
func (s *sent) partOfSide(q, p *quantity) bool {
	return p.kind == briefing.Share && q.kind != briefing.Share && q.metric == p.metric && s.sideOfTrade(q) && s.partRetold(q, p) && p.part == "" && p.cueAt >= p.hi
}

// forSide is the cue of the side of trade that the amount is told for: "$4 million for
// exports and $3 million for imports"; nil where there is none.
func (s *sent) forSide(q *quantity) *cue {
	if s.w(q.hi) != "for" || q.form != formMoney && q.form != formPhysical || s.isOne(q.left-1, paidVerbs) {
		return nil
	}
	for c := range s.cues {
		if x := &s.cues[c]; x.at > q.hi && x.at < q.hi+3 && !x.weak && s.isOne(x.at, sideNouns) && q.fits(x.metric) {
			return x
		}
	}
	return nil
}

// overRetold is the token behind what tells the quantity q once more, or names the whole
// it is a part of: "$5 million, or 42 percent of the turnover, fell to"; q.hi where
// nothing does.
func (s *sent) overRetold(q *quantity) int {
	j, or := q.hi, q.hi
	if s.w(or) == "," {
		or++
	}
	if p := s.quantityFrom(j, j+3); p != nil && s.w(or) == "or" && p.left == or+1 {
		j = p.hi
	}
	if s.w(j) == "of" {
		for e := j + 1; e < s.last && e < j+6; e++ {
			switch s.w(e) {
			case "the", "total", "foreign", "trade", "this", "its", "overall":
				continue
			case "turnover", "it":
				return e + 1
			}
			break
		}
		if s.w(j+1) == "the" && s.w(j+2) == "total" {
			return j + 3
		}
	}
	return j
}

// quantityFrom is the quantity that starts among the tokens [lo, hi), nil where none
// does.
func (s *sent) quantityFrom(lo, hi int) *quantity {
	for k := range s.qs {
		if p := &s.qs[k]; p.left >= lo && p.left < hi {
			return p
		}
	}
	return nil
}

// comparedWithPart says whether the share q is only what p is compared with:
// "72 percent in the turnover versus 65 percent".
func (s *sent) comparedWithPart(q, p *quantity) bool {
	if q.unit != p.unit || q.left-p.hi > 12 {
		return false
	}
	switch s.w(q.left - 1) {
	case "against", "versus", "vs", "with", "from", "to":
	default:
		return q.side == sideFrom && s.w(q.left) == "from"
	}
	return true
}

// sideBefore is the cue of exports or imports that the verb before the share q makes
// a part of the whole, or whose share is named; nil where there is none.
func (s *sent) sideBefore(q *quantity, k int) *cue {
	lo := s.clauseStart(q.left)
	if k > 0 {
		lo = max(lo, s.qs[k-1].hi)
	}
	for c := len(s.cues) - 1; c >= 0; c-- {
		x := &s.cues[c]
		if x.at >= q.left || x.weak {
			continue
		}
		if x.at < lo {
			return nil
		}
		if !s.isOne(x.at, sideNouns) {
			continue
		}
		for e := x.at + 1; e < q.left; e++ {
			if s.isOne(e, partVerbs) {
				if y := s.sideOfWhole(q.hi); y != nil {
					return y
				}
				if s.ofTrade(q.hi) {
					return x
				}
				return nil
			}
		}
		if s.w(x.at-1) == "of" && s.isOne(x.at-2, shareNouns) || s.w(x.at-2) == "of" && s.isOne(x.at-3, shareNouns) {
			return x // "the share of exports in the turnover"
		}
		return nil
	}
	return nil
}

// sideOfWhole is the cue of exports or imports that the whole named behind token i is:
// "purchases by Chile make up 3 percent of Oman's sales abroad"; nil where it is none.
func (s *sent) sideOfWhole(i int) *cue {
	if s.w(i) != "of" {
		return nil
	}
	for c := range s.cues {
		if x := &s.cues[c]; x.at > i && x.at < i+6 && (x.metric == briefing.Exports || x.metric == briefing.Imports) && (s.w(x.at-1) == "'s" || s.w(x.at-1) == "its" || s.w(x.at-1) == "all" || s.w(x.at-1) == "total") {
			return x
		}
	}
	return nil
}

// ofTrade says whether the share that ends before token i is one of trade, or names no
// whole: "of the turnover", "of it"; not "of Oman's supply".
func (s *sent) ofTrade(i int) bool {
	return s.w(i) != "of" && s.w(i) != "in" || s.w(i) == "of" && s.ofThis(i) || s.turnoverAfter(i)
}

// turnoverAfter says whether the whole named behind token i is trade between the two:
// "of the turnover", "of mutual trade", "in all its exports".
func (s *sent) turnoverAfter(i int) bool {
	if w := s.w(i); w != "of" && w != "in" {
		return false
	}
	for c := range s.cues {
		if x := &s.cues[c]; x.at > i && x.at < i+6 && !x.weak {
			return x.metric.IsTrade() && x.metric != briefing.TradeBalance
		}
	}
	return false
}

// sideOfTrade says whether the quantity measures exports or imports.
func (s *sent) sideOfTrade(q *quantity) bool {
	return q.metric == briefing.Exports || q.metric == briefing.Imports
}

var (
	partVerbs  = text.NewWordSet("account accounts accounted accounting made makes make making held holds holding took takes taking constituted constitutes constituting represented represents representing comprised comprises formed forms occupied occupies")
	sideNouns  = text.NewWordSet("exports export imports import purchases sales deliveries shipments")
	paidVerbs  = text.NewWordSet("paid pay pays paying spent spend spends owe owes owed lent")
	shareNouns = text.NewWordSet("share shares weight part proportion portion slice")
)
