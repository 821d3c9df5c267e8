package text

import "brief/briefing"

// maxSentence is the number of tokens after which a sentence is cut, stop or
// no stop: lists run on without one, and no rule may walk over a whole book.
const maxSentence = 500

// sentences splits the tokens into sentences and gives each its role.
// Sentences do not overlap; together they hold every token.
func (d *Doc) sentences() []Sentence {
	s, toks := d.Report.Text, d.Tokens
	out := d.Sentences
	body := false // a full sentence was met: what follows is no title
	for n, p := range d.paragraphs() {
		first := p.first
		cut := func(end int) {
			if end <= first {
				return
			}
			out = append(out, Sentence{
				Span:  briefing.Span{Start: toks[first].Start(), End: toks[end-1].End()},
				First: first, Last: end, Para: n,
			})
			first = end
		}
		mark := len(out)
		if k := datePrefix(toks[p.first:p.last]); k > 0 {
			cut(p.first + k)
		}
		start := first + labelLen(toks[first:p.last])
		for i := start; ; i++ {
			i = d.marks.next(i, p.last, markStop)
			for first+maxSentence < p.last && first+maxSentence <= i {
				cut(first + maxSentence)
			}
			if i == p.last {
				break
			}
			if end := sentenceEnd(toks, start, i, p.last); end > 0 && !p.table {
				cut(end)
				i = end - 1
			}
		}
		cut(p.last)
		body = assignRoles(s, toks, out[mark:], p, body)
	}
	return out
}

// datePrefix counts the tokens of a machine-made "date 2024-01-22" before a
// report's first word.
func datePrefix(toks []Token) int {
	if len(toks) > 6 && toks[0].Lower == "date" && toks[0].Break {
		if _, n := isoDate(toks[1:]); n > 0 {
			return 1 + n
		}
	}
	return 0
}

// isDatePrefix says whether a sentence is nothing but such a prefix.
func isDatePrefix(toks []Token) bool {
	if len(toks) < 2 || toks[0].Lower != "date" {
		return false
	}
	_, n := isoDate(toks[1:])
	return n > 0 && n == len(toks)-1
}

// sentenceEnd is the token after the sentence that ends with the stop at i, or
// 0 where none ends there. The sentence started at first.
func sentenceEnd(toks []Token, first, i, last int) int {
	t := &toks[i]
	if t.Kind == Word {
		// "in the U.S. The": the abbreviation's point is the full stop.
		if n := len(t.Lower); n > 2 && t.Lower[n-1] == '.' && i+1 < last && toks[i+1].Space && startsSentence(&toks[i+1]) {
			return i + 1
		}
		return 0
	}
	switch t.Lower {
	case ".":
		if i > first && isAbbreviation(toks, first, i) {
			return 0
		}
	case "!", "?", "…":
	default:
		return 0
	}
	end := i + 1
	for end < last && !toks[end].Space && closes(toks[end].Lower) {
		end++
	}
	if end == last {
		return end
	}
	n := &toks[end]
	if !n.Space {
		// A stop inside a word or address ("trade.gov"), unless a new word
		// was glued on by a careless editor ("completed.The").
		if t.Lower != "." || n.Kind != Word || !n.Capital || end < 2 || toks[end-2].Capital || end != i+1 {
			return 0
		}
		return end
	}
	switch {
	case n.Kind == Word && !n.Capital && n.Lower != "al" && t.Lower == ".":
		// A lower-case word goes on, except after a number's full stop.
		return 0
	case n.Kind == Word && !n.Capital:
		return 0
	case n.Kind == Punct && (n.Lower == "," || n.Lower == ";" || n.Lower == "." || n.Lower == ")"):
		return 0
	}
	return end
}

// closes says whether a sign belongs to the sentence that ended before it.
func closes(w string) bool {
	switch w {
	case "\"", "”", "’", "'", "»", ")", "]", ".", "!", "?", "…":
		return true
	}
	return false
}

// startsSentence says whether a capitalised word is one of those that open
// sentences rather than names.
func startsSentence(t *Token) bool {
	if !t.Capital {
		return false
	}
	switch t.Lower {
	case "the", "in", "he", "she", "it", "they", "on", "at", "this", "that", "these", "those", "a", "an", "as", "but", "and",
		"for", "from", "during", "according", "meanwhile", "however", "also", "both", "we", "last", "earlier", "among", "after",
		"its", "their", "his", "her", "trade", "exports", "imports", "since", "with", "by", "of", "there", "while", "bilateral":
		return true
	}
	return false
}

// isAbbreviation says whether the point at i belongs to the word before it.
func isAbbreviation(toks []Token, first, i int) bool {
	w := &toks[i-1]
	if toks[i].Space {
		return false
	}
	if w.Kind == Number {
		// "1. Trade": the label of an item inside a paragraph is rare enough;
		// a number before a point ends the sentence.
		return false
	}
	if w.Kind != Word {
		return w.Lower == "/" && i+1 < len(toks) && toks[i+1].Kind == Number // "B/. 12", "S/. 480"
	}
	// One capital letter is an initial ("J. Smith"), unless it stands after a
	// lower-case noun ("vitamin C.").
	if len(w.Lower) == 1 && w.Capital {
		return w.Lower != "i" || i-1 == first
	}
	if w.Capital && isDigraph(w.Lower) && i-1 > first && toks[i-2].Kind != Number && i+1 < len(toks) && toks[i+1].Kind == Word && toks[i+1].Capital && !startsSentence(&toks[i+1]) {
		return true // "Minister Sh. Karimov"
	}
	next := i + 1
	follows := func(k TokenKind) bool { return next < len(toks) && toks[next].Kind == k }
	switch w.Lower {
	case "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "sen", "rep", "gov", "hon", "rev", "st",
		"h.e", "messrs", "vs", "e.g", "i.e", "cf", "amb", "adm", "vol", "approx", "ca", "tel", "fax", "mob", "eng", "shri", "smt":
		return true
	case "no", "nos", "art", "fig", "sec", "para", "paras", "pp", "p", "ext", "rs", "dh", "dhs", "ksh", "sh", "tsh", "ush", "tk", "gs", "bs", "gde", "gdes", "kz":
		return follows(Number)
	case "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec":
		return follows(Number)
	case "bn", "mn", "mln", "bln", "mil", "bil", "trln", "thou", "thous", "thsd", "ths", "pct", "cu", "sq", "km", "inc", "ltd", "co", "corp", "bros", "jr", "sr", "etc":
		// Russian-style "4.3 mln. dollars"; a capital after it is a new sentence.
		return next < len(toks) && (!(toks[next].Kind == Word && toks[next].Capital) || isUnitCode(toks[next].Lower))
	}
	return false
}

// isDigraph says whether w stands for one letter of another script: the initial of "Sh.
// Karimov" and "Yu. Ivanov".
func isDigraph(w string) bool {
	switch w {
	case "sh", "ch", "zh", "kh", "ts", "yu", "ya", "ye", "dz", "gh", "sch", "shch":
		return true
	}
	return false
}

// isUnitCode says whether a word in capitals after a word of scale is its unit:
// "118.3 thous. TEU", "4 mln. USD".
func isUnitCode(w string) bool {
	switch w {
	case "teu", "usd", "eur", "us", "u.s", "u.s.", "rub", "gbp", "cny", "jpy", "inr", "chf", "kzt", "uzs", "azn", "gel", "pln", "czk", "sek", "nok", "dkk", "huf", "ron", "bgn", "try", "aed", "sar":
		return true
	}
	return false
}
