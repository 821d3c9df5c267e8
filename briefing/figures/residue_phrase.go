package figures

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// worded is the noun phrase that names what the figure measures, with what narrows
// it: "Hungarian investments in Serbia". cue is its noun, -1 for none.
func (a *accountant) worded(f *briefing.Figure, k, cue int, c extent) extent {
	if cue < 0 || !c.has(cue) || measureVerbs[a.w(cue)] {
		return extent{}
	}
	w := extent{cue, cue + 1}
	for w.lo > a.spans[k].lo && a.spans[k].has(cue) && a.counted(f, w.lo-1) != "" {
		w.lo-- // "joint ventures" of "500 joint ventures"
	}
	for w.lo > c.lo && cue-w.lo < 10 && a.before(f, w.lo-1) {
		w.lo--
	}
	for w.lo < cue && a.startsNoPhrase(w.lo) {
		w.lo++
	}
	path := false
	for ; w.hi < c.hi && w.hi-cue < 16 && a.behind(w.hi, k) && (path || a.compounds(f, w.hi)); w.hi++ {
		path = path || pathWords[a.w(w.hi)]
	}
	if path {
		w.hi = max(w.hi, a.listEnd(w.hi, k))
	}
	w.hi = max(w.hi, a.subjectEnd(w, k))
	for w.hi > cue+1 && a.endsNoPhrase(w.hi-1) {
		w.hi--
	}
	return w
}

// subjectEnd is where the subject that begins with the phrase w ends: ahead of the verb
// that leads to the number. "Cargo that goes to Malawi by way of Tanga has grown by" is
// told of that cargo. 0 where there is none or it is torn.
func (a *accountant) subjectEnd(w extent, k int) int {
	if w.hi >= a.spans[k].lo || !(a.w(w.hi) == "that" || a.w(w.hi) == "which") {
		return 0
	}
	first := a.spans[k].lo
	for _, x := range a.spans {
		if x.lo >= w.hi {
			first = min(first, x.lo)
		}
	}
	verb := 0
	for i := w.hi; i < first; i++ {
		if a.toks[i].Kind != text.Word && a.w(i) != "-" {
			return 0
		}
		if a.isVerb(i) && a.w(i) != "at" || isAuxiliary(a.w(i)) {
			verb = i
		}
	}
	for verb > w.hi && (isAuxiliary(a.w(verb-1)) || levelWords[a.w(verb-1)] && isAuxiliary(a.w(verb-2)) || smallWords[a.w(verb-1)] && a.w(verb-1) != "of") {
		verb--
	}
	return verb
}

// listEnd is where a list ends that goes on from the comma at token i to the verb ahead
// of the number: "trade in farming, fisheries and forestry topped". 0 where it is none.
func (a *accountant) listEnd(i, k int) int {
	if a.w(i) != "," {
		return 0
	}
	and, first := 0, a.spans[k].lo
	for j := i; j <= first && j < i+14; j++ {
		switch w := a.w(j); {
		case and > 0 && j > and+1 && (j == first || a.isVerb(j) || isAuxiliary(w)):
			return j // the verb may be the number's hedge: "topped $4 billion"
		case j == first:
			return 0
		case w == "and":
			and = j
		case w == "," && and == 0:
		case a.mask[j] != 0 || a.toks[j].Kind != text.Word || isPreposition(w) || a.isVerb(j) || isAuxiliary(w) || a.measures(j):
			return 0
		}
	}
	return 0
}

// measures says whether token i names a measure of any kind.
func (a *accountant) measures(i int) bool {
	for _, words := range measureWords {
		if words[a.w(i)] {
			return true
		}
	}
	return false
}

// before says whether token i belongs to the phrase whose words before the noun
// are being gone through.
func (a *accountant) before(f *briefing.Figure, i int) bool {
	t, w := &a.toks[i], a.w(i)
	switch {
	case a.mask[i] != 0:
		return false
	case w == "of", w == "'s", w == "'", w == "’", w == "-", isDash(w) && !t.Space:
		return true
	case w == "and":
		return i > a.first && (measureWords[f.Metric][a.w(i-1)] || a.countryEnds(i))
	case t.Kind != text.Word, isPreposition(w), isAuxiliary(w), a.isVerb(i), aimWords[w] || w == "attain" || w == "also" || w == "then", a.w(i-1) == "to" && !t.Capital && changeNoun(w) == briefing.None && !measureWords[f.Metric][w], w == "why" || w == "how" || w == "whether" || w == "because", a.personAt(i) != nil:
		return false
	case !t.Capital && strings.HasSuffix(w, "ed") && a.w(i-1) != "the" && !measureWords[f.Metric][w]:
		return false // "discussed trade", but "the combined trade"
	}
	return true
}

// relative says whether a relative clause leads from the phrase w to the number.
func (a *accountant) relative(k int, w extent) bool {
	if w.lo >= w.hi || w.hi > a.spans[k].lo {
		return false
	}
	i := w.hi
	if a.w(i) == "," {
		i++
	}
	return a.w(i) == "which" || a.w(i) == "that" && i == w.hi
}

// isVerb says whether token i is a verb of level, change or saying.
func (a *accountant) isVerb(i int) bool {
	w := a.w(i)
	return levelVerb(w) && w != "total" || changeVerb(w) != briefing.None && w != "lower" && w != "greater" || changeNoun(w) != briefing.None || a.reporting(i) || senseWords[w] && isAuxiliary(w)
}

// countryEnds says whether the words before token i name a country.
func (a *accountant) countryEnds(i int) bool {
	for j := i - 1; j >= a.first && j > i-4; j-- {
		if _, hi := a.countryAt(j); hi == i {
			return true
		}
	}
	return false
}

func (a *accountant) startsNoPhrase(i int) bool {
	switch w := a.w(i); w {
	case "the", "of", "and", "'s", "'", "’", "a", "an", "its", "their", "our", "this", "that":
		return true
	default:
		return a.toks[i].Kind != text.Word
	}
}

func (a *accountant) endsNoPhrase(i int) bool {
	switch w := a.w(i); w {
	case "the", "a", "an", "and", "or", "also", "that", "which", "has", "have", "had", "who", "where", "when",
		"keeps", "keep", "kept", "continues", "continue", "continued", "remains", "remain", "remained", "goes", "tends", "tune",
		"about", "approximately", "around", "roughly", "nearly", "almost", "some", "more", "up", "just", "only":
		return true
	default:
		return isPreposition(w) || a.toks[i].Kind != text.Word
	}
}

// behind says whether token i belongs to the phrase whose words behind the noun are
// being gone through.
func (a *accountant) behind(i, k int) bool {
	t, w := &a.toks[i], a.w(i)
	switch {
	case a.mask[i] != 0 || a.spans[k].has(i):
		return false
	case w == "'s", w == "'", w == "’", isDash(w) && !t.Space:
		return true
	case w == "(" && a.w(i+2) == ")", a.w(i-1) == "(" && a.w(i+1) == ")", w == ")" && a.w(i-2) == "(":
		return true // "investment (FDI) from Oman"
	case t.Kind != text.Word:
		return false
	case pathWords[w], w == "and", w == "the", w == "a", w == "an":
		return true
	case isPreposition(w), isAuxiliary(w), a.isVerb(i), senseWords[w], aimWords[w] && w != "bilateral":
		return false
	}
	return true
}

// compounds says whether token i goes on with the noun of the measure itself, before
// any preposition: "cargo transportation", "Rail-Bridge".
func (a *accountant) compounds(f *briefing.Figure, i int) bool {
	w := a.w(i)
	return pathWords[w] || w == "and" || measureWords[f.Metric][w] || amountWords[w] || a.toks[i].Kind != text.Word || a.toks[i].Capital ||
		f.Metric == briefing.OtherMetric || isDash(a.w(i-1))
}
