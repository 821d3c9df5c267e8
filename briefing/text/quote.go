package text

import "brief/briefing"

// quotations pairs quotation marks. A passage ends with its mark, or with its
// paragraph where the mark is missing; marks inside a passage opened by
// another kind of mark are part of it. Names of one or two words in marks
// ("North-South") are no quotations.
func (d *Doc) quotations() []Quotation {
	ss, out := d.Sentences, d.Quotations
	signs := d.arena.lists.others
	for i := 0; i < len(ss); {
		j := i
		for j < len(ss) && ss[j].Para == ss[i].Para {
			j++
		}
		n, last := 0, ss[j-1].Last
		for n < len(signs) && int(signs[n]) < last {
			n++
		}
		if n > 0 && ss[i].Role != Furniture {
			out = d.quotesOf(out, signs[:n], last)
		}
		i, signs = j, signs[n:]
	}
	return out
}

// quotesOf adds the quotations of a paragraph that ends before token last;
// signs are those of its tokens that may be quotation marks.
func (d *Doc) quotesOf(out []Quotation, signs []int32, last int) []Quotation {
	toks := d.Tokens
	open, mark := -1, ""
	for _, k := range signs {
		i := int(k)
		if d.marks[i]&markQuote == 0 {
			continue
		}
		if open < 0 {
			if opensQuote(toks, i, last) {
				open, mark = i, toks[i].Lower
			}
			continue
		}
		if closesQuote(toks, i, last, mark) {
			out = addQuote(out, toks, open+1, i)
			open = -1
		}
	}
	if open >= 0 && last-open > 8 {
		out = addQuote(out, toks, open+1, last)
	}
	return out
}

func addQuote(out []Quotation, toks []Token, first, last int) []Quotation {
	if last-first < 3 {
		return out
	}
	return append(out, Quotation{Span: briefing.Span{Start: toks[first].Start(), End: toks[last-1].End()}, First: first, Last: last})
}

// opensQuote says whether the mark at i opens a passage.
func opensQuote(toks []Token, i, last int) bool {
	if i+1 >= last {
		return false
	}
	switch toks[i].Lower {
	case "“", "«", "„", "‟":
		return true
	case "\"":
		return !toks[i+1].Space && (toks[i].Space || i == 0 || toks[i-1].Kind == Punct)
	}
	return false
}

// closesQuote says whether the mark at i closes the passage that mark opened.
func closesQuote(toks []Token, i, last int, mark string) bool {
	w := toks[i].Lower
	switch mark {
	case "“", "‟":
		return w == "”" || w == "\"" && !toks[i].Space && (i+1 >= last || toks[i+1].Space) && !laterClose(toks, i, last, "”")
	case "„":
		return w == "“" || w == "”" || w == "\"" && !toks[i].Space
	case "«":
		return w == "»"
	}
	if w == "”" {
		return true
	}
	return w == "\"" && (!toks[i].Space || i+1 >= last)
}

// laterClose looks a bounded way ahead for the proper closing mark, so that
// straight marks inside a curly passage do not end it.
func laterClose(toks []Token, i, last int, mark string) bool {
	for k := i + 1; k < last && k < i+200; k++ {
		switch toks[k].Lower {
		case mark:
			return true
		case "“":
			return false
		}
	}
	return false
}
