package figures

import (
	"brief/briefing/text"
)

// inName says whether the number at token i is glued to letters or a name before it.
func (s *sent) inName(i int) bool {
	t := &s.toks[i]
	if i == s.first || t.Space {
		return false
	}
	p := &s.toks[i-1]
	// Glued to letters that are neither currency nor scale: M39, A320, G20.
	if p.Kind == text.Word && !t.Break {
		if c, _ := s.currencyBefore(i); c == "" || p.Lower == "cop" && len(t.Lower) == 2 && scaleOf(s.w(i+1)) == 0 {
			return true // "COP29" is no sum of pesos
		}
	}
	// COVID-19, S-400, Su-57: a name, a hyphen and a number.
	if i-2 < s.first || !isDash(p.Lower) || p.Space {
		return false
	}
	n := &s.toks[i-2]
	return n.Kind == text.Word && n.Capital && s.mask[i-2] == 0 && !n.Break && currencyCode(s.raw(i-2)) == ""
}

// noiseBefore asks the word before the number at token i: the thing that it
// numbers, an age. It says whether the word settles what the number is.
func (s *sent) noiseBefore(i int) (reason string, settled bool) {
	t, next := &s.toks[i], s.w(i+1)
	switch s.w(i - 1) {
	case "order", "line", "flight", "road", "route", "class", "unit":
		if scaleOf(next) > 0 {
			return "", true // "a line 1.2 thousand km long"
		}
		return reasonLabel, true
	case "article", "articles", "clause", "section", "chapter", "paragraph", "para", "annex", "annexes", "appendix", "resolution", "decree", "no", "nos", "№", "#",
		"room", "protocol", "item", "highway", "phase", "stage", "group", "act", "law", "block", "page", "pages", "figure", "table",
		"terminal", "gate", "platform", "channel", "studio", "lot", "building", "apartment", "box", "version", "grade", "type", "model", "boeing", "airbus", "covid", "hall", "berth":
		return reasonLabel, true
	case ".":
		if w := s.w(i - 2); (w == "no" || w == "nos" || w == "art" || w == "sec") && !s.spaceAt(i-1) {
			return reasonLabel, true
		}
	case "aged", "age":
		return reasonAge, true
	case "under", "over", "below", "above":
		switch s.w(i - 2) {
		case "those", "people", "adults", "women", "men", "children", "anyone", "everyone", "youths", "girls", "boys", "players", "athletes", "drivers", "patients", "voters", "aged":
			if t.Lower == s.raw(i) && len(t.Lower) == 2 && (i+1 >= s.last || !isPercent(next) && s.currencyAfter(i+1) == 0) {
				return reasonAge, true // "of those under 30"
			}
		}
	case ",":
		if (next == "," || next == "") && len(t.Lower) == 2 && s.nameBefore(i-1) {
			return reasonAge, true
		}
	}
	return "", false
}

// noiseAfter asks what follows the number at token i: the ending of an ordinal, a
// clock's colon, "-year". It says whether that settles what the number is.
func (s *sent) noiseAfter(i int) (reason string, settled bool) {
	t, glued := &s.toks[i], !s.spaceAt(i+1)
	switch next := s.w(i + 1); next {
	case "th", "st", "nd", "rd":
		if glued {
			if s.rankAt(new(quantity), i) {
				return "", true
			}
			return reasonOrdinal, true
		}
	case "am", "pm", "a.m.", "p.m.", "hrs", "gmt", "o'clock":
		return reasonDate, true
	case "g":
		if glued && len(t.Lower) == 1 && s.toks[i+1].Capital {
			return reasonCode, true // "5G"
		}
	case "/":
		if t.Lower == "9" && s.w(i+2) == "11" && glued {
			s.mask[i+2] = maskNoise
			return reasonDate, true
		}
	case ":":
		if i+2 < s.last && glued && !s.spaceAt(i+2) && s.toks[i+2].Kind == text.Number && len(t.Lower) <= 2 && len(s.w(i+2)) == 2 {
			s.mask[i+2] = maskNoise
			return reasonDate, true
		}
	case "-", "–":
		if glued && (s.w(i+2) == "year" || s.w(i+2) == "years") && s.w(i+3) != "on" {
			return reasonDuration, true
		}
	}
	return "", false
}
