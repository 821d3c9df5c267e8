package text

import "strings"

// assignRoles gives the sentences of one paragraph their roles. body says
// whether a full sentence came before; the answer says it for the next.
func assignRoles(s string, toks []Token, ss []Sentence, p paragraph, body bool) bool {
	if len(ss) > 1 && isDatePrefix(toks[ss[0].First:ss[0].Last]) {
		// "date 2024-01-22" before a title or a byline: these have their own role
		ss[0].Role = Byline
		p.first = ss[0].Last
		ss = ss[1:]
		if len(ss) > 1 && isPlaceLine(s, toks[ss[0].First:ss[0].Last]) {
			ss[0].Role = Byline
			p.first = ss[0].Last
			ss = ss[1:]
		}
	}
	all := toks[p.first:p.last]
	set := func(r Role) {
		for i := range ss {
			ss[i].Role = r
		}
	}
	switch {
	case len(ss) == 0:
	case p.table:
		set(TableRow)
	case isFurniture(all):
		set(Furniture)
	case isByline(all) || isDateline(all):
		set(Byline)
	case p.item && (!isHeading(all) || isBulleted(all, body)):
		set(ListItem)
		body = true
	case !body && !p.item && isHeading(all) && all[0].Kind == Word && !all[0].Capital:
		set(Byline) // a credit line: no headline starts in lower case
	case isHeading(all) && (!body || isSectionHead(s, all)):
		set(Headline)
	default:
		body = assignEach(s, toks, ss) || body
	}
	return body
}

// assignEach gives the sentences of running text their roles: datelines before
// it, furniture and credits behind it. It says whether a full sentence stands
// among them.
func assignEach(s string, toks []Token, ss []Sentence) (body bool) {
	last := len(ss) - 1
	for i := 0; i <= last; i++ {
		lead := i == 0 || ss[i-1].Role == Byline
		if !lead && i < last {
			i = last // what stands between the first full sentence and the last is told
		}
		part := toks[ss[i].First:ss[i].Last]
		switch {
		case lead && i < last && (isDatePrefix(part) || isDateline(part) || isPlaceLine(s, part)):
			ss[i].Role = Byline
		case i == 0 && i < last-1 && isPlaceAlone(part) && isDateline(toks[ss[1].First:ss[1].Last]), i > 0 && i < last && lead && isAgencyMark(part):
			ss[i].Role = Byline // "Tashkent. 14 June 2024. /Agency/."
		case i == last && i > 0 && isFurniture(part):
			ss[i].Role = Furniture
		case i == last && i > 0 && lead && isByline(part):
			ss[i].Role = Byline
		default:
			body = true
		}
	}
	return body
}

// isBulleted says whether an item with a bullet or dash, which no heading has,
// is one of a list and no second title: it has a label and a colon or, in the
// body, a number.
func isBulleted(toks []Token, body bool) bool {
	if labelLen(toks) != 1 {
		return false
	}
	for k := range toks {
		if toks[k].Lower == ":" || body && toks[k].Kind == Number {
			return true
		}
	}
	return false
}

// isHeading says whether a line looks like a heading: short, with no full stop.
func isHeading(toks []Token) bool {
	if len(toks) == 0 || len(toks) > 32 {
		return false
	}
	switch last := toks[len(toks)-1]; last.Lower {
	case ".", ":", ";", ",", "!", "…":
		return false
	case "\"", "”", ")", "?":
		return len(toks) < 2 || toks[len(toks)-2].Lower != "."
	}
	return true
}

// isSectionHead says whether a heading inside the body is plainly one: set in
// capitals, or numbered in Roman ("II. TRANSPORT").
func isSectionHead(s string, toks []Token) bool {
	if labelLen(toks) == 2 && toks[0].Kind == Word && isRoman(toks[0].Lower) {
		return len(toks) <= 16
	}
	words := 0
	for _, t := range toks {
		if t.Kind == Word && len(t.Lower) > 1 {
			words++
		}
	}
	return words > 0 && words <= 14 && allUpper(s, toks)
}

// allUpper says whether the words are set in capitals.
func allUpper(s string, toks []Token) bool {
	for _, t := range toks {
		if t.Kind == Word && s[t.Start():t.End()] == t.Lower {
			return false
		}
		if w := s[t.Start():t.End()]; t.Kind == Word && strings.ToUpper(w) != w {
			return false
		}
	}
	return true
}

// isByline says whether a line names its author or outlet and nothing else.
func isByline(toks []Token) bool { return len(toks) > 0 && len(toks) <= 14 && namesAuthor(toks) }

// namesAuthor is isByline of a line that is short enough.
func namesAuthor(toks []Token) bool {
	switch last := toks[len(toks)-1].Lower; last {
	case ".", "!", "?", ":":
		return false
	}
	first := toks[0].Lower
	switch {
	case first == "by" && len(toks) > 1:
		toks = withoutDay(toks)
		return len(toks) > 1 && len(toks) <= 9 && capitals(toks[1:])
	case first == "press" && len(toks) > 1 && (toks[1].Lower == "service" || toks[1].Lower == "office" || toks[1].Lower == "release"):
		return true
	case first == "source" && len(toks) > 1 && toks[1].Lower == ":":
		return true
	}
	return false
}

// withoutDay is a credit line without the day that ends it: "By J. Smith on 4 May 2023".
func withoutDay(toks []Token) []Token {
	for k := max(1, len(toks)-6); k < len(toks); k++ {
		if r, n := dateAt(toks[k:]); n > 0 && k+n == len(toks) && r.year > 0 {
			if w := toks[k-1].Lower; w == "on" || w == "," || w == "|" {
				k--
			}
			return toks[:k]
		}
	}
	return toks
}

// capitals says whether all words but the small ones are capitalised.
func capitals(toks []Token) bool {
	for _, t := range toks {
		if t.Kind == Word && !t.Capital {
			switch t.Lower {
			case "and", "of", "in", "de", "van", "bin", "al", "the", "for":
			default:
				return false
			}
		}
	}
	return true
}
