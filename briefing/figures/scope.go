package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// bindScope says what exactly each quantity measures, whose it is, and whether
// it belongs to the pair's own series.
func (s *sent) bindScope() {
	for k := range s.qs {
		q := &s.qs[k]
		lo, hi := s.phrase(q)
		if hi > lo && !(q.metric == briefing.OtherMetric && hi-lo == 1 && loneVerbs.Has(&s.toks[lo])) {
			q.of = s.words(lo, hi)
		}
		if q.form == formRank {
			q.pair = s.countriesIn(max(s.first, q.lo-12), min(s.last, q.right+8))
			if len(q.pair) != 2 {
				q.pair = nil
			}
			q.of = s.words(q.left, min(q.right, s.last))
			continue
		}
		if q.cueAt < 0 && q.metric == s.past().topic {
			// the sentence before named it: "It will at least double."
			q.of, q.scope, q.from, q.pair = s.past().of, s.past().scope, s.past().from, s.past().pair
			continue
		}
		near := s.countriesIn(lo, hi)
		s.setFrom(q, q.metric, q.cueAt)
		s.setPart(q)
		switch {
		case s.worldwide(lo, hi):
			q.scope = briefing.ScopeThird
		case len(near) >= 2:
			q.pair = near
			if s.foreign(near) {
				q.scope = briefing.ScopeThird
			}
		case len(near) == 1 && len(s.main) == 2 && !s.hasMain(near[0]):
			q.scope = briefing.ScopeThird
		case s.partial(q, lo, hi):
			q.scope = briefing.ScopePart
		}
		if q.scope == "" && (len(q.pair) > 0 && s.partial(q, lo, hi) || k > 0 && s.partOfSide(q, &s.qs[k-1])) {
			q.scope = briefing.ScopePart
		}
	}
	s.changeOfPart()
}

// changeOfPart makes the change of an amount that is a part a part too, where both go by the
// same words: "Oman sold it 780,000 tonnes, 1.4 times more than the year before".
func (s *sent) changeOfPart() {
	for k := 1; k < len(s.qs); k++ {
		p, q := &s.qs[k-1], &s.qs[k]
		if q.kind == briefing.Change && p.kind != briefing.Change && p.scope == briefing.ScopePart && q.scope == "" && q.metric == p.metric && q.of == p.of {
			q.scope = briefing.ScopePart
		}
	}
}

// foreign says whether a country that the report is not about stands among them.
func (s *sent) foreign(codes []string) bool {
	if len(s.main) < 2 {
		return false
	}
	for _, c := range codes {
		if !s.hasMain(c) {
			return true
		}
	}
	return false
}

// worldwide says whether the phrase speaks of the world's or a country's whole
// trade.
func (s *sent) worldwide(lo, hi int) bool {
	if !s.mayHave(worldWords) {
		return false
	}
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "world", "global", "worldwide", "eu":
			return true
		case "international":
			if (s.w(k+1) == "trade" || s.w(k+2) == "trade") && s.countriesAmong(s.first, s.last) < 2 {
				return true // "the country's international farm trade"
			}
		case "foreign", "external":
			if s.w(k+1) == "trade" && s.countriesAmong(lo, hi) < 2 {
				return true
			}
		case "total", "overall":
			if k+1 < hi && (s.w(k+1) == "exports" || s.w(k+1) == "imports") && s.countriesAmong(lo, hi) < 2 {
				return true
			}
		}
	}
	return false
}

// worldWords are those that worldwide looks for.
var worldWords = text.NewWordSet("world global worldwide eu international foreign external total overall")

// partial says whether the phrase names a commodity, a sector or a means of
// transport: a part of the pair's whole.
func (s *sent) partial(q *quantity, lo, hi int) bool {
	switch q.metric {
	case briefing.TradeTurnover, briefing.Exports, briefing.Imports, briefing.CargoVolume, briefing.TransitVolume:
	default:
		return false
	}
	if q.form == formPhysical && (q.metric == briefing.Exports || q.metric == briefing.Imports) {
		return true
	}
	for k := lo; k < hi; k++ {
		if s.isOne(k, partWords) {
			return true
		}
		if s.w(k) != "of" {
			continue
		}
		n := k + 1
		if s.w(n) == "the" {
			n++
		}
		if n < hi && s.toks[n].Kind == text.Word && !s.toks[n].Capital && s.countryMention(n) == nil && !wholeWord(s.w(n)) && k > lo && k >= q.cueAt {
			return true
		}
	}
	return false
}

// partWords make a part of what is traded or carried.
var partWords = text.NewWordSet("reexports agricultural agro food oil gas energy petroleum textile steel grain non rail railway road sea air agri services farm industrial")

// wholeWord holds nouns that name no part: "exports of goods", "volume of
// trade".
func wholeWord(w string) bool {
	switch w {
	case "goods", "trade", "turnover", "cargo", "cargoes", "freight", "exports", "imports", "transit", "bilateral", "mutual", "products", "commodities", "total", "all", "merchandise", "our",
		"transportation", "both", "two":
		return true
	}
	return false
}

// setPart finds what a share of the turnover is the share of: a side's exports
// or imports, as the subject before it ("exports to Norway made up 60 percent
// of the trade"). Those of a commodity are another part.
func (s *sent) setPart(q *quantity) {
	if q.kind != briefing.Share || !(q.metric == briefing.TradeTurnover && q.cueAt >= q.hi) && !(s.sideOfTrade(q) && s.turnoverAfter(q.hi)) {
		return
	}
	for k := q.left - 1; k >= s.first && k > q.left-14; k-- {
		m := briefing.Metric("")
		switch s.w(k) {
		case "exports":
			m = briefing.Exports
		case "imports":
			m = briefing.Imports
		case ",", ";", "and", "while", "which", "that":
			return
		default:
			continue
		}
		part := quantity{metric: m, cueAt: k}
		if lo, hi := s.phrase(&part); !s.partial(&part, lo, hi) {
			if s.setFrom(q, m, k); q.from != "" {
				q.part = m
			}
		}
		return
	}
}

// partnerOf is the other of the report's two countries, "" where code is
// neither.
func (s *sent) partnerOf(code string) string {
	if len(s.main) == 2 && s.hasMain(code) {
		if s.main[0] == code {
			return s.main[1]
		}
		return s.main[0]
	}
	return ""
}
