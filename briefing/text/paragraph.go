package text

import (
	"strings"
	"unicode/utf8"
)

// line is one printed line of the report: tokens [first, last).
type line struct {
	first, last int
	width       int  // runes from the first to the last token, wrapMax+1 for more; see measure
	indent      int  // runes before the first token
	blank       bool // an empty line, or the start of the text, stands before
	columns     bool // a wide gap or a bar stands in it
	table       bool
	pair        bool // a label, a wide gap and one number
}

// paragraph is a run of tokens that read on without a break.
type paragraph struct {
	first, last int
	blank       bool
	table, item bool
}

// Lines longer than wrapMax are paragraphs of their own; shorter than wrapMin
// no mailer wraps them.
const (
	wrapMin = 50
	wrapMax = 132
)

// rowMax is the number of tokens that no row of a table has.
const rowMax = 80

// lines cuts the tokens at line ends.
func (d *Doc) lines() []line {
	s, toks := d.Report.Text, d.Tokens
	out, wide := d.arena.lines[:0], d.wide
	for i := 0; i < len(toks); {
		j := d.marks.next(i+1, len(toks), markLine)
		l := line{first: i, last: j}
		from := 0
		if i > 0 {
			from = toks[i-1].End
		}
		gap := s[from:toks[i].Start]
		l.blank = i == 0 || strings.Count(gap, "\n") > 1 || strings.Count(gap, "\r") > 1 && !strings.Contains(gap, "\n")
		l.indent = utf8.RuneCountInString(gap[strings.LastIndexAny(gap, "\r\n")+1:])
		for len(wide) > 0 && int(wide[0]) <= i {
			wide = wide[1:]
		}
		if j-i < rowMax && len(wide) > 0 && int(wide[0]) < j {
			l.columns = true
			if d.HasNumeral(i, j) {
				l.table, l.pair = isTableRow(s, toks[i:j])
			}
		}
		out = append(out, l)
		i = j
	}
	// A label and one number are a row where another row stands beside them.
	for k := range out {
		if out[k].pair && (k > 0 && (out[k-1].pair || out[k-1].table) || k+1 < len(out) && out[k+1].pair) {
			out[k].table = true
		}
	}
	// Headings in columns stand right above a row, or above other headings.
	for k := len(out) - 2; k >= 0; k-- {
		if l := &out[k]; l.columns && !l.table && out[k+1].table && !out[k+1].blank && headings(s, toks[l.first:l.last]) {
			l.table = true
		}
	}
	d.arena.lines = out
	return out
}

// runesUpTo counts the runes of s, at most most.
func runesUpTo(s string, most int) int {
	if len(s) >= utf8.UTFMax*most {
		return most // no rune is longer
	}
	if isASCII(s[:min(len(s), most)]) {
		return min(len(s), most)
	}
	n := 0
	for range s {
		if n++; n == most {
			break
		}
	}
	return n
}

// isASCII says whether s holds ASCII alone.
func isASCII(s string) bool {
	for len(s) >= 8 {
		var x uint64
		if x, s = eightOf(s); x&eachHigh != 0 {
			return false
		}
	}
	x, _ := eightOf(s)
	return x&eachHigh == 0
}

// isTableRow says whether a line is set in columns: at least two gaps of two
// or more blanks (or one tab each) between its tokens, and a number after one.
// pair says that it is a label, one such gap and a number at its end.
func isTableRow(s string, toks []Token) (row, pair bool) {
	if len(toks) >= rowMax {
		return false, false
	}
	gaps, numbers, wideAt := 0, 0, 0
	for k := 1; k < len(toks); k++ {
		from := toks[k-1].End
		if n := toks[k].Start - from; toks[k].Kind == Word && (n == 0 || n == 1 && s[from] != '\t') {
			continue
		}
		gap := s[from:toks[k].Start]
		if len(gap) == 0 {
			switch {
			case toks[k].Lower == "|":
				gaps++
			case toks[k].Kind == Number && wideAt == k-1 && gaps > 0 && signed(toks, k):
				numbers++ // "Balance     -49.3     -86.7"
			}
			continue
		}
		if toks[k].Lower == "|" {
			gaps++
			continue
		}
		wide := len(gap) > 1 && strings.TrimLeft(gap, " ") == "" || strings.Contains(gap, "\t")
		if wide {
			wideAt = k
			gaps++
		}
		if (wide || toks[k-1].Lower == "|" || signed(toks, k)) && toks[k].Kind == Number {
			numbers++
		}
	}
	if gaps >= 1 && numbers == 0 && len(toks) <= 12 && timeHeadings(toks) {
		return true, false // "Jan-Nov 2021    Jan-Nov 2022"
	}
	if gaps == 1 && numbers == 1 {
		last := len(toks) - 1
		if toks[last].Lower == "%" {
			last--
		}
		words := 0
		for k := range toks[:max(last, 0)] {
			if toks[k].Kind == Word {
				words++
			}
		}
		if words == 0 && len(toks) <= 6 {
			return true, false // a header of two years: nothing but numbers and signs
		}
		return false, words > 0 && len(toks) <= 12 && toks[last].Kind == Number && (wideAt == last || wideAt == last-1 && toks[last-1].Kind == Punct)
	}
	return gaps >= 2 && numbers >= 1, false
}

// headings says whether a line above a row of a table holds headings of its
// columns: no running text, where a wide gap follows a full stop at most.
func headings(s string, toks []Token) bool {
	if len(toks) > rowMax/2 {
		return false
	}
	for k := 1; k < len(toks); k++ {
		if toks[k].Lower == "|" || toks[k-1].Lower == "|" {
			return true
		}
		gap := s[toks[k-1].End:toks[k].Start]
		if len(gap) < 2 && gap != "\t" {
			continue
		}
		switch toks[k-1].Lower {
		case ".", "!", "?", ":", ";", "•", "-", "–", "*":
			if k == 1 || !strings.Contains(gap, "\t") && len(gap) == 2 {
				continue
			}
		}
		return true
	}
	return false
}

// timeHeadings says whether a line holds nothing but months and years.
func timeHeadings(toks []Token) bool {
	years := 0
	for k := range toks {
		t := &toks[k]
		switch {
		case YearNumber(*t) > 0:
			years++
		case t.Kind == Word && MonthNumber(t.Lower) == 0 && !isPartOfYear(t.Lower), t.Kind == Number && !isMonthCount(toks, k):
			return false
		}
	}
	return years >= 2
}

// isPartOfYear says whether w names a quarter or half in the heading of a column.
func isPartOfYear(w string) bool {
	switch w {
	case "i", "ii", "iii", "iv", "q1", "q2", "q3", "q4", "h1", "h2", "q", "h", "m", "quarter", "half", "months":
		return true
	}
	return false
}

// isMonthCount says whether token k counts a part of a year: "9M 2022", "Q1".
func isMonthCount(toks []Token, k int) bool {
	return len(toks[k].Lower) <= 2 && (k+1 < len(toks) && isPartOfYear(toks[k+1].Lower) || k > 0 && !toks[k].Space && isPartOfYear(toks[k-1].Lower))
}

// signed says whether a sign and no blank stand before token k.
func signed(toks []Token, k int) bool {
	switch toks[k-1].Lower {
	case "-", "+", "−", "–", "±", "$", "€", "£":
		return !toks[k].Space
	}
	return false
}

// paragraphs joins the lines that a mailer or converter wrapped.
func (d *Doc) paragraphs() []paragraph {
	s, toks, ls := d.Report.Text, d.Tokens, d.lines()
	out := d.arena.paragraphs[:0]
	for i := 0; i < len(ls); {
		end := i + 1 // of the block without a blank line
		for end < len(ls) && !ls[end].blank {
			end++
		}
		width := d.measure(ls[i:end])
		filled := hardWrapped(toks, ls[i:end])
		for i < end {
			p := paragraph{first: ls[i].first, last: ls[i].last, blank: ls[i].blank, table: ls[i].table}
			p.item = isItem(toks[p.first:p.last])
			for i++; i < end && wrapped(s, toks, ls[i-1], ls[i], width, filled); i++ {
				p.last = ls[i].last
			}
			out = append(out, p)
		}
	}
	d.arena.paragraphs = out
	return out
}

// measure sets the widths of a block's lines and gives the largest. A line by
// itself was not wrapped, and needs none.
func (d *Doc) measure(ls []line) int {
	width := 0
	if len(ls) > 1 {
		for k := range ls {
			l := &ls[k]
			l.width = runesUpTo(d.Report.Text[d.Tokens[l.first].Start:d.Tokens[l.last-1].End], wrapMax+1)
			width = max(width, l.width)
		}
	}
	return width
}

// wrapped says whether line b goes on where line a ended only because the
// line was full.
func wrapped(s string, toks []Token, a, b line, width int, filled bool) bool {
	switch {
	case a.table || b.table, isItem(toks[b.first:b.last]), a.width > wrapMax:
		return false
	case isFurniture(toks[b.first:b.last]), isByline(toks[b.first:b.last]), isByline(toks[a.first:a.last]):
		return false
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
	next := t.End
	for k := b.first + 1; k < b.last && !toks[k].Space; k++ {
		next = toks[k].End
	}
	return a.width+1+utf8.RuneCountInString(s[t.Start:next]) > width-2
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

// isItem says whether a line starts like an item of a list: a bullet, a dash,
// "1.", "1.1.", "a)", "(b)".
func isItem(toks []Token) bool { return labelLen(toks) > 0 }

// labelLen counts the tokens of an item's label, 0 where there is none.
func labelLen(toks []Token) int {
	if len(toks) < 2 {
		return 0
	}
	t := toks[0]
	switch t.Lower {
	case "•", "●", "▪", "‣", "◦", "○", "■", "·", "*", "→", "➢", "✓":
		return 1
	case "-", "–", "—":
		if toks[1].Space {
			return 1
		}
		return 0
	case "(":
		if len(toks) > 3 && toks[2].Lower == ")" && len(toks[1].Lower) <= 3 && toks[3].Space {
			return 3
		}
		return 0
	}
	if toks[1].Space || len(toks) < 3 || !toks[2].Space {
		return 0
	}
	point := toks[1].Lower == "." || toks[1].Lower == ")"
	switch {
	case t.Kind == Number && point && len(t.Lower) <= 6:
		return 2
	case t.Kind == Word && toks[1].Lower == ")" && len(t.Lower) == 1:
		return 2
	case t.Kind == Word && point && isRoman(t.Lower) && t.Capital:
		return 2
	}
	return 0
}

// isRoman says whether w is a small Roman numeral.
func isRoman(w string) bool {
	if len(w) == 0 || len(w) > 5 {
		return false
	}
	for i := 0; i < len(w); i++ {
		if w[i] != 'i' && w[i] != 'v' && w[i] != 'x' {
			return false
		}
	}
	return true
}
