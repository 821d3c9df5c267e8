package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

// A remark is filed under a field of work only where its own words name the
// field strongly: by one word that is of no other field, or by two that speak
// for it. Words inside the name of a body or of an office name nobody's matter
// ("the Oil and Gas Group", "the ministers of trade"). A remark on many fields,
// or on none, is filed under none (briefing.ThemeGeneral): a heading that says
// less is better than one that says what nobody spoke of.

// themeOrder breaks ties: the narrower field before the wider.
var themeOrder = []briefing.Theme{
	briefing.ThemeCustoms, briefing.ThemeAgriculture, briefing.ThemeEnergy, briefing.ThemeDigital, briefing.ThemePeople,
	briefing.ThemeTransport, briefing.ThemeIndustry, briefing.ThemeTrade, briefing.ThemePolitical,
}

// isWide says whether a field holds others: who exports tea speaks of tea.
func isWide(t briefing.Theme) bool {
	return t == briefing.ThemeTrade || t == briefing.ThemeIndustry || t == briefing.ThemePolitical
}

// themeScore sums the weights of each theme of themeOrder.
type themeScore [9]int

// themeEvidence is what words say of each theme of themeOrder: the sum of the
// weights, the strongest phrase and the strongest of other words.
type themeEvidence struct {
	sum, top, next themeScore
	word           [9]string
}

// add notes a phrase of a theme.
func (e *themeEvidence) add(i, weight int, word string) {
	e.sum[i] += weight
	switch {
	case weight > e.top[i] && word != e.word[i]:
		e.top[i], e.next[i], e.word[i] = weight, e.top[i], word
	case word != e.word[i]:
		e.next[i] = max(e.next[i], weight)
	}
}

// isStrong says whether the words name the theme.
func (e *themeEvidence) isStrong(i int) bool {
	return e.top[i] >= settles || e.top[i] >= speaks && e.next[i] >= speaks
}

// The weights of themes.txt that settle a field and that speak for it.
const settles, speaks = 3, 2

// strong lists the themes that the words name, in themeOrder.
func (e *themeEvidence) strong() (out []int) {
	for i := range e.sum {
		if e.isStrong(i) {
			out = append(out, i)
		}
	}
	return out
}

// main is the one theme that the words are about, "" where they are about none
// or about several.
func (e *themeEvidence) main() briefing.Theme {
	named := e.strong()
	switch len(named) {
	case 0:
		return ""
	case 1:
		return themeOrder[named[0]]
	}
	first, second := named[0], -1
	for _, i := range named[1:] {
		switch {
		case e.sum[i] > e.sum[first]:
			first, second = i, first
		case second < 0 || e.sum[i] > e.sum[second]:
			second = i
		}
	}
	narrow := len(named) == 2 && isWide(themeOrder[second]) && !isWide(themeOrder[first])
	if len(named) == 2 && isWide(themeOrder[first]) && !isWide(themeOrder[second]) && e.sum[first] < 2*e.sum[second] {
		first, narrow = second, true
	}
	many := len(named) > 2 // a list of fields, unless one of them is named throughout
	if narrow || e.sum[first] >= 2*e.sum[second] && !many || e.sum[first] >= 3*e.sum[second] {
		return themeOrder[first]
	}
	return ""
}

// others lists the themes besides main that the words name, in the order in
// which a briefing prints them.
func (e *themeEvidence) others(main briefing.Theme) (out []briefing.Theme) {
	for _, t := range briefing.Themes() {
		for _, i := range e.strong() {
			if themeOrder[i] == t && t != main {
				out = append(out, t)
			}
		}
	}
	return out
}

// evidence gathers what the tokens [lo, hi) of a sentence say of each theme.
func (r *reader) evidence(lo, hi int) (e themeEvidence) {
	eachPhrase(r.toks[lo:hi], func(i int, p *phrase) {
		if r.isMatter(lo+i, lo+i+len(p.words)) {
			e.add(p.theme, p.weight, p.words[0])
		}
	})
	return e
}

// findCue notes the theme that a paragraph's opening names ("In the
// agricultural sector, …", "As for transport, …"); it favours that theme in the
// whole paragraph.
func (r *reader) findCue(s *text.Sentence) {
	if s.Para == r.cuePara {
		return
	}
	r.cuePara, r.cue = s.Para, -1
	lo, hi := s.First, min(s.Last, s.First+12)
	if !r.is(lo, preposition) && r.word(lo) != "as" && r.forms(lo)&ingForm == 0 && r.word(lo) != "turning" {
		return
	}
	for k := lo + 1; k < hi; k++ {
		if r.word(k) != "," {
			continue
		}
		e := r.evidence(lo, k)
		for i, n := range e.sum {
			if n > 1 && (r.cue < 0 || n > e.sum[r.cue]) {
				r.cue = i
			}
		}
		return
	}
}

// themeOf is the theme of the tokens [lo, hi) of a sentence and those that they
// name besides.
func (r *reader) themeOf(lo, hi int, s *text.Sentence) (main briefing.Theme, others []briefing.Theme) {
	own := r.evidence(lo, hi)
	weighed := own
	if k := r.cause(lo, hi); k > lo {
		// What fell counts, not what it fell by reason of.
		weighed = r.evidence(lo, k)
	}
	if s.Para == r.cuePara && r.cue >= 0 && own.sum[r.cue] > 0 {
		weighed.add(r.cue, settles+1, "")
	}
	main = weighed.main()
	if main == "" && len(weighed.strong()) == 0 && r.pointsBack(lo, hi, s) {
		main = r.paraTheme // "It has grown by a third"
	}
	if main == "" || r.oneOfMany(main, lo, hi, s) {
		main = briefing.ThemeGeneral
	}
	return main, own.others(main)
}

// themeIndex is the place of a theme in themeOrder.
func themeIndex(t briefing.Theme) int {
	for i, o := range themeOrder {
		if o == t {
			return i
		}
	}
	return 0
}
