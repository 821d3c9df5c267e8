package text

import "unicode/utf8"

// Lines longer than wrapMax are paragraphs of their own; shorter than wrapMin
// no mailer wraps them.
const (
	wrapMin = 50
	wrapMax = 132
)

// paragraph is a run of tokens that read on without a break.
type paragraph struct {
	first, last int
	blank       bool
	table, item bool
}

// paragraphs joins the lines that a mailer or converter wrapped.
func (d *Doc) paragraphs() []paragraph {
	ls := d.arena.lines
	d.findRows(ls)
	out := d.arena.paragraphs[:0]
	for i := 0; i < len(ls); {
		end := i + 1 // of the block without a blank line
		for end < len(ls) && !ls[end].blank {
			end++
		}
		d.measure(ls[i:end])
		for i < end {
			n := wrappedTogether(ls[i:end])
			out = d.join(out, ls[i:i+n])
			i += n
		}
	}
	d.arena.paragraphs = out
	return out
}

// join adds the paragraphs that the lines of a block are.
func (d *Doc) join(out []paragraph, ls []line) []paragraph {
	s, toks := d.Report.Text, d.Tokens
	width := 0
	for k := range ls {
		width = max(width, ls[k].width)
	}
	filled := hardWrapped(toks, ls)
	for i := 0; i < len(ls); {
		p := paragraph{first: ls[i].first, last: ls[i].last, blank: ls[i].blank, table: ls[i].table}
		p.item = isItem(toks[p.first:p.last])
		for i++; i < len(ls) && wrapped(s, toks, ls[i-1], ls[i], width, filled); i++ {
			p.last = ls[i].last
		}
		out = append(out, p)
	}
	return out
}

// wrappedTogether is how many lines of a block one mailer may have wrapped: those
// behind a line that none did were wrapped by themselves.
func wrappedTogether(ls []line) int {
	for k := range ls {
		if ls[k].width > wrapMax {
			return k + 1
		}
	}
	return len(ls)
}

// measure sets the widths of a block's lines. A line by itself was not wrapped, and
// needs none.
func (d *Doc) measure(ls []line) {
	if len(ls) < 2 {
		return
	}
	for k := range ls {
		l := &ls[k]
		l.width = runesUpTo(d.Report.Text[d.Tokens[l.first].Start():d.Tokens[l.last-1].End()], wrapMax+1)
	}
}

// wrapped says whether line b goes on where line a ended only because the
// line was full.
func wrapped(s string, toks []Token, a, b line, width int, filled bool) bool {
	switch {
	case a.table || b.table, isItem(toks[b.first:b.last]), a.width > wrapMax:
		return false
	case isFurniture(toks[b.first:b.last]), isByline(toks[b.first:b.last]), isByline(toks[a.first:a.last]):
		return false
	case runsOn(toks[a.first:a.last], &toks[b.first]):
		return true // "RIGA, Latvia, 1 September. Trade" and the rest of the sentence
	case isDateline(toks[b.first:b.last]), isDateline(toks[a.first:a.last]):
		return false
	}
	if isLabelled(toks[a.first:a.last]) && isLabelled(toks[b.first:b.last]) {
		return false
	}
	t := toks[b.first]
	lower := t.Kind == Word && !t.Capital
	ends := endsSentence(toks[a.last-1])
	if lower && !ends {
		return true
	}
	if !ends && (dangles(toks[a.last-1]) && a.width >= wrapMin || filled && !a.blank && a.width >= wrapMin && 5*a.width >= 4*width) {
		return true
	}
	if width < wrapMin || width > wrapMax {
		return false
	}
	// The first word of b would not have fitted on a. Words glued to it move
	// with it.
	next := t.End()
	for k := b.first + 1; k < b.last && !toks[k].Space; k++ {
		next = toks[k].End()
	}
	return a.width+1+utf8.RuneCountInString(s[t.Start():next]) > width-2
}

// runsOn says whether a line that begins like a dateline ends with the first words of a
// sentence, which goes on with the small word b.
func runsOn(a []Token, b *Token) bool {
	n := len(a)
	if n < 4 || b.Kind != Word || b.Capital || a[n-1].Kind != Word {
		return false
	}
	for k := n - 2; k > 1 && k > n-5; k-- {
		if a[k].Lower == "." || a[k].isDash() || a[k].Lower == ")" {
			return true
		}
	}
	return false
}

// isLabelled says whether a line is one of a fact sheet, a name and a value after
// a colon: "Exports in 2023: € 812 million".
func isLabelled(toks []Token) bool {
	if len(toks) == 0 || toks[0].Kind != Word || !toks[0].Capital {
		return false
	}
	for k := 1; k < len(toks)-1 && k < 13; k++ {
		switch toks[k].Lower {
		case ":":
			for e := k + 1; e < len(toks) && e < k+5; e++ {
				if toks[e].Kind == Number {
					return true
				}
			}
			return false
		case ".", ";", "?", "!":
			return false
		}
	}
	return false
}

// hardWrapped says whether a block of lines was plainly broken by a mailer: no
// line longer than wrapMax, two at least that go on in lower case. Names and
// other words with a capital begin such lines too.
func hardWrapped(toks []Token, ls []line) bool {
	n := 0
	for i, l := range ls {
		if l.width > wrapMax || l.table {
			return false
		}
		if t := toks[l.first]; i > 0 && t.Kind == Word && !t.Capital && !endsSentence(toks[l.first-1]) && ls[i-1].width >= wrapMin {
			n++
		}
	}
	return n >= 2
}

// dangles says whether a line that ends with t must go on: no heading ends in
// an article or a preposition.
func dangles(t Token) bool {
	if t.Capital {
		return false
	}
	switch t.Lower {
	case "the", "a", "an", "of", "and", "or", "in", "on", "at", "to", "for", "from", "by", "with", "between", "his", "her", "its", "their", "that", "under", "into":
		return true
	}
	return false
}

// endsSentence says whether a line that ends with t may end a sentence.
func endsSentence(t Token) bool {
	switch t.Lower {
	case ".", "!", "?", "…", "\"", "”", "»", ":", ";":
		return true
	}
	return false
}
