package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// This file is for trade whose partners or goods an earlier sentence or clause has
// narrowed: a governor's visit is told of, then "trade turnover was above $500 million";
// non-oil exports, then "imports". A sentence that names both countries, or the whole,
// starts anew.

// regionWords name a part of a country behind its name: "Voronezh Region", "Fars province".
var regionWords = setOf("region oblast province governorate krai prefecture voivodeship canton county territory")

// sellWords tell of what was sold and bought.
var sellWords = setOf("exported imported sold bought purchased shipped supplied re")

// wideRegions are words before "region" by which it is no part of one country.
var wideRegions = setOf("asian asia african caspian sea gulf pacific balkan baltic european caucasus caucasian arctic mediterranean arab lakes middle east southern northern " +
	"central america american latin ocean basin border sahel mekong mena sadc ecowas asean eurasian autonomous")

// noteRegions goes on to token to through what precedes the figures, and remembers the
// last part of a country that somebody trades or meets with.
func (a *accountant) noteRegions(to int) {
	for ; a.seen < to; a.seen++ {
		i := a.seen
		if i == 0 || !regionWords[a.toks[i].Lower] || !a.toks[i-1].Capital || wideRegions[a.toks[i-1].Lower] || a.countryMention(i-1) != nil {
			continue
		}
		no := a.sentenceOf(i)
		if no < 0 || !a.dealsWith(no, i) {
			continue
		}
		s := &a.d.Sentences[no]
		lo := i - 1
		for lo > s.First && a.toks[lo-1].Capital && a.toks[lo-1].Kind == text.Word && a.countryMention(lo-1) == nil {
			lo--
		}
		span := briefing.Span{Start: a.toks[lo].Start(), End: a.toks[i].End()}
		lead := a.region.lead && a.region.words.Len() > 0 || s.Role == text.Headline || no == a.lead
		a.region = narrowed{no, briefing.Residue{Span: span, Words: a.d.Report.Words(span), Kind: briefing.ResidueScope}, lead}
	}
}

// sentenceOf is the number of the sentence that holds token i, -1 for none.
func (a *accountant) sentenceOf(i int) int {
	ss := a.d.Sentences
	for a.seenIn < len(ss) && ss[a.seenIn].Last <= i {
		a.seenIn++
	}
	if a.seenIn == len(ss) || ss[a.seenIn].First > i {
		return -1
	}
	return a.seenIn
}

// dealsWith says whether the sentence has the region at token i as one of those who meet
// or trade: its governor, or "with", "between" before it.
func (a *accountant) dealsWith(no, i int) bool {
	s := &a.d.Sentences[no]
	for j := i - 1; j >= s.First && i-j < 12; j-- {
		switch a.toks[j].Lower {
		case "with", "between", "governor", "akim", "head", "premier":
			return true
		case ",", ";", ":":
			return false
		}
	}
	for j := i + 1; j < s.Last && j < i+4; j++ {
		if w := a.toks[j].Lower; w == "governor" || w == "premier" || w == "delegation" {
			return true
		}
	}
	return false
}

// ofRegion narrows trade that is told of after a region was, by a sentence that names
// neither both countries nor the whole.
func (a *accountant) ofRegion(fs []briefing.Figure) {
	a.noteRegions(a.last)
	r := &a.region
	if r.words.Len() == 0 || !r.lead && a.no > r.no+toldOn || a.namesWhole() {
		return
	}
	for k := range fs {
		if f := &fs[k]; isPairTrade(f) && f.AsWhole() && f.Kind != briefing.Rank && !f.Clause.Contains(r.words.Span) {
			f.Residue = append(f.Residue, r.words)
		}
	}
}

func isPairTrade(f *briefing.Figure) bool {
	return f.Metric.IsTrade() && f.Scope == briefing.ScopePair && f.Rule != "table"
}

// ofGoods narrows the trade that is told beside or right after a part of it with no word
// of its own on the goods: "non-oil exports came to $2 billion, whereas imports
// totalled $12 billion".
func (a *accountant) ofGoods(fs []briefing.Figure) {
	whole := a.saysTotal()
	for k := range fs {
		f := &fs[k]
		if !f.Metric.IsTrade() || f.Rule == "table" || f.Kind == briefing.Rank {
			continue
		}
		if words, ok := a.withoutGoods(f); ok {
			a.goods = narrowed{no: a.no, words: words}
			continue
		}
		if g := &a.goods; g.words.Len() > 0 && !whole && a.no <= g.no+1 && isPairTrade(f) && f.AsWhole() {
			f.Residue = append(f.Residue, g.words)
		}
	}
}

// saysTotal says whether the sentence speaks of all goods.
func (a *accountant) saysTotal() bool {
	for i := a.first; i < a.last; i++ {
		switch a.w(i) {
		case "total", "overall", "all", "whole":
			return true
		}
	}
	return false
}

// withoutGoods is the word of a part of trade that leaves some goods out: "non-oil".
func (a *accountant) withoutGoods(f *briefing.Figure) (briefing.Residue, bool) {
	if f.Scope != briefing.ScopePart {
		return briefing.Residue{}, false
	}
	for i := a.tokenFrom(f.Worded.Start); f.Worded.Len() > 0 && i < a.tokenFrom(f.Worded.End); i++ {
		if a.w(i) != "non" {
			continue
		}
		end := i
		for end+1 < a.last && !a.toks[end+1].Space && a.toks[end+1].Start() == a.toks[end].End() {
			end++
		}
		s := briefing.Span{Start: a.toks[i].Start(), End: a.toks[end].End()}
		return briefing.Residue{Span: s, Words: a.d.Report.Words(s), Kind: briefing.ResidueScope}, true
	}
	return briefing.Residue{}, false
}

// twoHeads says whether the phrase w before a relative clause has two nouns that the
// clause may be told of: "a key source of Oman's fruit, which has risen by". An amount of
// something is one.
func (a *accountant) twoHeads(f *briefing.Figure, w extent) bool {
	for i := w.lo + 1; i < w.hi; i++ {
		if a.w(i) == "of" {
			n := a.w(i - 1)
			return !amountWords[n] && !measureWords[f.Metric][n]
		}
	}
	return false
}

// thoseOf gives exports or imports told of as "those of Oman to Chile" to the country that
// is named so, and not to the one of the exports before.
func (a *accountant) thoseOf(f *briefing.Figure, k int) {
	if f.From == "" || f.Metric != briefing.Exports && f.Metric != briefing.Imports {
		return
	}
	for i := a.spans[k].lo - 1; i > a.first && i > a.spans[k].lo-12 && a.mask[i] != maskUsed; i-- {
		if a.w(i) == "of" && a.w(i-1) == "those" {
			if code := a.countryOver(i + 1); code != "" && a.hasMain(code) {
				f.From = code
			}
			return
		}
	}
}

// pointsBack says whether the number spans[k] is told of what "it", "they", "this" or
// "which" before it stands for, or of a time ("in 2020, $5 billion").
func (a *accountant) pointsBack(k int) bool {
	for i := a.spans[k].lo - 1; i >= a.first && i > a.spans[k].lo-14; i-- {
		switch a.w(i) {
		case "it", "they", "this", "that", "which", "these", "in", "for", "from", "against", "to", "figure", "volume", "amount", "indicator", "number":
			return true
		}
	}
	return false
}
