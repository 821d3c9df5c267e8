package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// residue lists the words of the clause c that nothing in the figure accounts for.
func (a *accountant) residue(f *briefing.Figure, k, cue int, c, w extent) {
	f.Residue = nil
	for i := c.lo; i < c.hi; i++ {
		kind := a.left(f, i, k, c, w)
		if a.spans[k].has(i) {
			kind = a.counted(f, i)
		}
		if kind == "" {
			continue
		}
		if kind == briefing.ResidueOther && cue < 0 && i < a.spans[k].lo {
			kind = briefing.ResidueScope // who or what it is said of is not the measure
		}
		n := len(f.Residue)
		if n > 0 && f.Residue[n-1].Kind == kind && f.Residue[n-1].End+1 >= a.toks[i].Start() {
			f.Residue[n-1].End = a.toks[i].End()
			f.Residue[n-1].Words = a.d.Report.Words(f.Residue[n-1].Span)
			continue
		}
		f.Residue = append(f.Residue, briefing.Residue{Span: a.toks[i].Span(), Words: a.d.Report.Words(a.toks[i].Span()), Kind: kind})
	}
}

// attains says that the word at token i tells of an aim as reached, and not as still to
// be.
func (a *accountant) attains(i int) bool {
	switch a.w(i) {
	case "attained", "achieved", "reached", "met", "fulfilled", "hit", "surpassed", "exceeded":
	default:
		return false
	}
	switch a.w(i - 1) {
	case "be", "to", "will", "can", "could", "would", "should", "must", "may", "might", "not", "never":
		return false
	}
	return true
}

// left says what the word at token i does to the figure where nothing accounts for
// it, "" where something does.
func (a *accountant) left(f *briefing.Figure, i, k int, c, w extent) briefing.ResidueKind {
	t, word := &a.toks[i], a.w(i)
	switch {
	case t.Kind != text.Word, a.mask[i] != 0:
		return ""
	case f.Status == briefing.Target && a.attains(i):
		return briefing.ResidueSense // "we attained the target of $3 billion"
	case f.Status == briefing.Target && aimWords[word]:
		return ""
	case f.Metric == briefing.TradeBalance && balanceSides[word]:
		return briefing.ResidueScope
	case f.Metric == briefing.TradeTurnover && incomeWords[word], i == a.spans[k].hi && f.Metric.IsCargo() && a.ofTold(i), i == a.spans[k].hi && f.Metric.IsTrade() && a.worthOfTold(i),
		word == "re" && f.Metric.IsTrade() && isDash(a.w(i+1)),       // "re-exported"
		word == "those" && f.Metric.IsTrade() && sellWords[a.w(i+1)]: // "services exported …, those imported"
		return briefing.ResidueScope // one side's, or a part, and not the whole
	case senseWords[word], a.judged(i), f.Kind == briefing.Change && a.everyYear(i):
		if a.ofAnother(i, k) {
			return ""
		}
		return briefing.ResidueSense
	case a.mask[min(i+1, a.last-1)] == maskUsed && (a.w(i-1) == "a" || a.w(i-1) == "an"):
		return briefing.ResidueOther // "at a modest 3 million"
	case smallWords[word], amountWords[word], timeWords[word], levelWords[word], measureWords[f.Metric][word]:
		return ""
	case changeVerb(word) != briefing.None, changeNoun(word) != briefing.None, a.worn(i):
		return ""
	case f.Metric == briefing.CorridorVolume && t.Capital:
		return "" // the page gives the route its name
	case a.printed(f, i), word == "way" && a.w(i-2) == "two", a.attribution(i, c):
		return ""
	}
	if code := a.countryOver(i); code != "" {
		if a.countryTold(f, code, i) {
			return ""
		}
		return briefing.ResidueScope
	}
	if w.has(i) || a.behindPath(i, c) || t.Capital && f.Metric.IsCargo() && a.handles(i+1) {
		return briefing.ResidueScope
	}
	return briefing.ResidueOther
}

// ofAnother says whether the word at token i stands right beside a number that is not
// spans[k]: "at an average 9.9 percent, from 3 million tonnes to 5 million".
func (a *accountant) ofAnother(i, k int) bool {
	for j, x := range a.spans {
		if j != k && (i+1 == x.lo || i == x.hi) && !a.spans[k].has(i-1) && !a.spans[k].has(i+1) {
			return true
		}
	}
	return false
}

// everyYear says whether token i begins "a year", "each year" or "every year" behind a
// rate: no change from one end of a stretch of years to the other.
func (a *accountant) everyYear(i int) bool {
	switch a.w(i) {
	case "a":
		if a.mask[max(i-1, a.first)] != maskUsed || i == a.first {
			return false
		}
	case "each", "every":
	default:
		return false
	}
	switch a.w(i + 2) {
	case "earlier", "ago", "before", "on", "later":
		return false
	}
	return a.w(i+1) == "year"
}

// judged says whether token i is one of "too little", "so low".
func (a *accountant) judged(i int) bool {
	if w := a.w(i); w == "too" || w == "so" {
		return smallness[a.w(i+1)]
	}
	return smallness[a.w(i)] && (a.w(i-1) == "too" || a.w(i-1) == "so")
}

// counted says what a word among those of the number itself does: of things counted
// the page gives the number and the measure's name, and no more.
func (a *accountant) counted(f *briefing.Figure, i int) briefing.ResidueKind {
	t, w := &a.toks[i], a.w(i)
	if f.Metric != briefing.Companies && f.Metric != briefing.Tourists || t.Kind != text.Word || numberWords.Has(t) || hedgeTable.Reader(t) != nil ||
		scaleOf(w) > 0 || smallWords[w] || amountWords[w] || measureWords[f.Metric][w] || changeVerb(w) != briefing.None || changeNoun(w) != briefing.None || levelWords[w] {
		return ""
	}
	return briefing.ResidueScope
}

// attribution says whether token i stands between commas with a verb of saying, in
// the clause c: "trade, the diplomat noted, was down".
func (a *accountant) attribution(i int, c extent) bool {
	lo, hi := i, i
	for lo > c.lo && a.w(lo-1) != "," && i-lo < 12 {
		lo--
	}
	for hi < c.hi && a.w(hi) != "," && hi-i < 12 {
		hi++
	}
	if lo == c.lo || hi == c.hi || a.figureWithin(lo, hi) {
		return false
	}
	for j := lo; j < hi; j++ {
		if a.reporting(j) && !aimWords[a.w(j)] {
			return true
		}
	}
	return false
}

// printed says whether the page gives the word as the figure's own description.
func (a *accountant) printed(f *briefing.Figure, i int) bool {
	if f.Of == "" || f.Scope == briefing.ScopePair && f.Metric != briefing.CorridorVolume && f.Metric != briefing.OtherMetric {
		return false
	}
	return containsWord(f.Of, a.raw(i))
}

// worn are adverbs that colour a verb and leave its figure alone.
func (a *accountant) worn(i int) bool {
	w := a.w(i)
	return len(w) > 5 && w[len(w)-2:] == "ly"
}

// countryOver is the code of the country that token i is a word of.
func (a *accountant) countryOver(i int) string {
	for j := i; j >= a.first && j > i-4; j-- {
		if code, hi := a.countryAt(j); code != "" && hi > i {
			return code
		}
	}
	return ""
}

// countryTold says whether the page tells of the country named at token i with the
// figure: the pair's own trade is its trade, whoever's name stands there; one
// side's exports are told as that side's. Of all else only "between X and Y" is.
func (a *accountant) countryTold(f *briefing.Figure, code string, i int) bool {
	if !a.hasMain(code) {
		return false
	}
	switch f.Metric {
	case briefing.TradeTurnover:
		return true
	case briefing.Exports, briefing.Imports, briefing.TradeBalance:
		return f.From != ""
	case briefing.CargoVolume, briefing.TransitVolume, briefing.ContainerVolume, briefing.CorridorVolume:
		return a.w(i-1) == "with" || a.between(i)
	}
	return false
}

// between says whether the country at token i is one of two that "between" joins.
func (a *accountant) between(i int) bool {
	for j := i - 1; j >= a.first && j > i-6; j-- {
		if a.w(j) == "between" {
			return true
		}
	}
	return false
}

// behindPath says whether token i stands in a phrase that a preposition opens, in
// the clause c.
func (a *accountant) behindPath(i int, c extent) bool {
	for j := i - 1; j >= c.lo && j > i-8; j-- {
		w := a.w(j)
		if pathWords[w] {
			return true
		}
		if w == "," || levelVerb(w) || isAuxiliary(w) || changeVerb(w) != briefing.None || a.mask[j] != 0 {
			return false
		}
	}
	return false
}

// containsWord says whether w stands in s as a word of its own.
func containsWord(s, w string) bool {
	for at := 0; at+len(w) <= len(s); at++ {
		if s[at:at+len(w)] == w && (at == 0 || !isLetter(s[at-1])) && (at+len(w) == len(s) || !isLetter(s[at+len(w)])) {
			return true
		}
	}
	return false
}

func isLetter(b byte) bool { return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= 0x80 }
