package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// rateForecast reads a rate of growth that somebody set anew: "raised its growth
// forecast for 2025 to 5.1 percent from 4.8", where the forecast is a target.
func (s *sent) rateForecast(q *quantity, left, bound int) bool {
	if s.w(left) == "from" {
		for k := range s.qs {
			if p := &s.qs[k]; p.hi == bound && p.foreseen && left-p.hi <= 2 {
				q.change(p.dir)
				q.foreseen = true
				return true
			}
		}
	}
	if !s.growthRate(left, bound) {
		return false
	}
	q.change(briefing.Up)
	for k := left - 1; k >= bound && k > left-12; k-- {
		if s.isOne(k, forecastNouns) {
			q.foreseen = true
		}
	}
	return true
}

var forecastNouns = text.NewWordSet(`forecast forecasts projection projections estimate estimates outlook prognosis prediction predictions guidance expectation expectations`)

// orPercent reads the percentage that says a change in points once more: "fell
// 252 points, or 0.66%", "lost 40 points (1.1%)".
func (s *sent) orPercent(q *quantity, left int) bool {
	if w := s.w(left); w != "or" && w != "(" {
		return false
	}
	k := left - 1
	if s.w(k) == "," {
		k--
	}
	if s.w(k) != "points" && s.w(k) != "point" || !s.numberAt(k-1) {
		return false
	}
	k -= 2
	for k > s.first && (s.w(k) == "by" || s.isOne(k, smallHedge)) {
		k--
	}
	d := changeVerb(s.w(k))
	if d != briefing.None {
		q.change(d)
	}
	return d != briefing.None
}

var smallHedge = text.NewWordSet("about around nearly almost some roughly just over more than as much")

// payClaim says whether the percentage is what somebody asks, offers or gets for
// pay: "the union wants 8%", "nurses were offered 3 percent".
func (s *sent) payClaim(q *quantity, left int) bool {
	if q.form != formPercent || q.unit != briefing.Percent || !s.isOne(left, claimVerbs) && !(s.w(q.lo-1) == "beyond" && s.isOne(q.lo-2, claimVerbs)) && !(s.w(left) == "for" && (s.w(left-1) == "asking" || s.w(left-1) == "settled" || s.w(left-1) == "holding")) {
		return false
	}
	switch s.w(q.hi) {
	case "of", "stake", "share", "discount", "interest":
		return false
	}
	for k := s.first; k < s.last; k++ {
		if s.isOne(k, payWords) {
			return true
		}
	}
	return false
}

var (
	claimVerbs = text.NewWordSet("moved wants want wanted offered offer offering offers demanded demanding demand get gets got receive receives received seeks seeking seek sought accepted rejected awarded given")
	payWords   = text.NewWordSet("union unions wage wages pay salary salaries workers nurses teachers doctors strike strikes staff employees employers")
)

// pastRate is the token after "a year", "per month" or "each" at token j, j where
// none stands there or the quantity is no amount.
func (s *sent) pastRate(j int, f form) int {
	if f != formMoney && f != formPercent {
		return j
	}
	switch s.w(j) {
	case "a", "per":
		switch s.w(j + 1) {
		case "year", "month", "week", "day", "head", "person", "household":
			return j + 2
		case "litre", "liter", "kilo", "kilogram", "gallon", "unit":
			if f == formMoney && s.betterOff(j+2) != briefing.None {
				return j + 2
			}
		}
	case "each", "annually":
		return j + 1
	}
	return j
}

// betterOff is the direction of "more", "cheaper" or "better off" at token j.
func (s *sent) betterOff(j int) briefing.Direction {
	switch s.w(j) {
	case "better":
		if s.w(j+1) == "off" {
			return briefing.Up
		}
	case "worse":
		if s.w(j+1) == "off" {
			return briefing.Down
		}
	case "more", "higher", "dearer", "extra":
		return briefing.Up
	case "less", "lower", "cheaper", "fewer":
		return briefing.Down
	}
	return briefing.None
}

// overTime says whether the words after "over", from token j on, are a time:
// "over Easter", "over ten years", "over the past decade".
func (s *sent) overTime(j int) bool {
	if s.timeAt(j, roleWhen) {
		return true
	}
	switch w := s.w(j); w {
	case "the", "a", "this", "that":
		return s.isOne(j+1, timeNouns)
	case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "many", "recent", "successive":
		return true
	default:
		return s.isOne(j, timeNouns) || s.numberAt(j) && s.isOne(j+1, timeNouns)
	}
}

var timeNouns = text.NewWordSet(`next past last same previous preceding coming following weekend holiday holidays summer winter spring autumn christmas easter
	ramadan diwali thanksgiving period decade decades year years month months week weeks day days quarter half session season course term century night lifetime`)
