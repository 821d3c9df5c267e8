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

// beginLine notes the line of which the first token begins at byte i.
func (l *lexer) beginLine(i int) {
	n := len(l.out)
	from := 0
	if n > 0 {
		from = l.out[n-1].End()
		l.lines[len(l.lines)-1].last = n
	}
	gap := l.s[from:i]
	l.lines = append(l.lines, line{
		first:  n,
		blank:  n == 0 || strings.Count(gap, "\n") > 1 || strings.Count(gap, "\r") > 1 && !strings.Contains(gap, "\n"),
		indent: utf8.RuneCountInString(gap[strings.LastIndexAny(gap, "\r\n")+1:]),
	})
}

// findRows marks the lines that are rows of a table, or headings of its columns.
func (d *Doc) findRows(out []line) {
	s, toks, wide := d.Report.Text, d.Tokens, d.wide
	for k := range out {
		l := &out[k]
		for len(wide) > 0 && int(wide[0]) <= l.first {
			wide = wide[1:]
		}
		if l.last-l.first < rowMax && len(wide) > 0 && int(wide[0]) < l.last {
			l.columns = true
			if d.HasNumeral(l.first, l.last) {
				l.table, l.pair = isTableRow(s, toks[l.first:l.last])
			}
		}
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
