package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// aimNamed says whether a goal is the subject before token i: "The target for the
// whole year has been set at", "the goal is".
func (s *sent) aimNamed(i int) bool {
	for k := i - 1; k >= s.first && k > i-12; k-- {
		switch s.w(k) {
		case "goal", "target", "aim", "plan", "quota", "limit", "ceiling":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}

// aimVerbs take the amount aimed at behind a preposition: "aims at", "hoped for".
var aimVerbs = text.NewWordSet("aims aim aimed aiming hopes hope hoped hoping counts count counted counting reckons asked asks calls called budgeted planned plans")

// figureOf says whether "the figure", "the number" or "the total" with what it is
// for and a verb ends at token i.
func (s *sent) figureOf(i int) bool {
	for k := i; k >= s.first && k > i-9; k-- {
		switch w := s.w(k); w {
		case "figure", "number", "total":
			return (s.w(k-1) == "the" || s.w(k-1) == "that" || s.w(k-1) == "this") && s.w(k+1) != "of" && k < i
		case "for", "the", "whole", "full", "at", "to", "would", "will", "should", "could", "may", "year", "month", "half", "quarter":
		default:
			if s.mask[k] != maskTime && !isAuxiliary(w) && changeVerb(w) == briefing.None && !levelVerb(w) {
				return false
			}
		}
	}
	return false
}
