package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

// themeOrder breaks ties: the narrower field before the wider.
var themeOrder = []briefing.Theme{
	briefing.ThemeCustoms, briefing.ThemeAgriculture, briefing.ThemeEnergy, briefing.ThemeDigital, briefing.ThemePeople,
	briefing.ThemeTransport, briefing.ThemeIndustry, briefing.ThemeTrade, briefing.ThemePolitical,
}

// themeScore sums the weights of each theme of themeOrder.
type themeScore [9]int

// best is the theme with the highest score, "" where all are zero.
func (s *themeScore) best() briefing.Theme {
	top := -1
	for i, n := range s {
		if n > 0 && (top < 0 || n > s[top]) {
			top = i
		}
	}
	if top < 0 {
		return ""
	}
	return themeOrder[top]
}

// others lists the themes besides main that the words speak of, in the order in
// which a briefing prints them.
func (s *themeScore) others(main briefing.Theme) (out []briefing.Theme) {
	for _, t := range briefing.Themes() {
		for i, o := range themeOrder {
			if o == t && t != main && s[i] > 1 {
				out = append(out, t)
			}
		}
	}
	return out
}

// sentenceThemes is the score of a whole sentence, counted once for all of its
// statements.
func (r *reader) sentenceThemes(s *text.Sentence) themeScore {
	if r.scored != s {
		r.scored, r.score = s, themeScore{}
		scoreThemes(r.toks[s.First:s.Last], &r.score, 1)
	}
	return r.score
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
		var score themeScore
		scoreThemes(r.toks[lo:k], &score, 1)
		for i, n := range score {
			if n > 1 && (r.cue < 0 || n > score[r.cue]) {
				r.cue = i
			}
		}
		return
	}
}

// themeOf is the theme of the tokens [lo, hi): their own words count most, then
// those of their sentence, then the theme of the paragraph's last statement.
// others are the themes that the words speak of besides.
func (r *reader) themeOf(lo, hi int, s *text.Sentence) (main briefing.Theme, others []briefing.Theme) {
	var own, effect themeScore
	scoreThemes(r.toks[lo:hi], &own, 1)
	weighed := own
	if k := r.cause(lo, hi); k > lo {
		// What fell counts, not what it fell by reason of.
		if scoreThemes(r.toks[lo:k], &effect, 1); effect.best() != "" {
			weighed = effect
		} else if r.paraTheme != "" && s.Para == r.para {
			return r.paraTheme, own.others(r.paraTheme)
		}
	}
	if r.paraTheme != "" && s.Para == r.para && r.word(r.trimLead(lo, hi)) == "it" {
		for i, t := range themeOrder { // "It covers pensions and shipping profits"
			if t == r.paraTheme {
				weighed[i] += 3
			}
		}
	}
	main = r.mainTheme(weighed, s)
	return main, own.others(main)
}

// cause is the first token of a reason given in [lo, hi) ("because of the
// price of gas", "due to cheaper cotton"), 0 where there is none.
func (r *reader) cause(lo, hi int) int {
	for k := lo + 1; k+1 < hi; k++ {
		switch r.word(k) {
		case "because", "owing", "thanks":
			return k
		case "due":
			if r.word(k+1) == "to" && r.word(k+2) != "be" {
				return k
			}
		case "account":
			if r.word(k-1) == "on" && r.word(k+1) == "of" {
				return k - 1
			}
		}
	}
	return 0
}

func (r *reader) mainTheme(own themeScore, s *text.Sentence) briefing.Theme {
	if s.Para == r.cuePara && r.cue >= 0 && own[r.cue] > 0 {
		own[r.cue] += 4
	}
	strong := false
	for _, n := range own {
		strong = strong || n >= 2
	}
	if strong {
		return own.best()
	}
	around := r.sentenceThemes(s)
	for i := range own {
		if themeOrder[i] == briefing.ThemeDigital {
			around[i] = 0 // "told the media" is no theme
		}
		around[i] += 2 * own[i]
	}
	strong = false
	for _, n := range around {
		strong = strong || n >= 2
	}
	switch {
	case strong:
		return around.best()
	case r.paraTheme != "" && s.Para == r.para:
		return r.paraTheme
	}
	if t := around.best(); t != "" && t != briefing.ThemePolitical {
		return t
	}
	return briefing.ThemeGeneral // that a sentence tells of a visit makes no word of it political
}
