package source

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// blockKind is what a line of a page is.
type blockKind uint8

const (
	paragraph blockKind = iota
	heading
	listItem
	tableRow
	preformatted
)

// block is one line or paragraph of a page.
type block struct {
	kind          blockKind
	text          string
	chars, linked int
	at            *element // the element that it stands in
}

// blocks renders what stands below e.
func blocks(e *element) []block {
	var r renderer
	r.element(e, paragraph)
	return r.out
}

type renderer struct {
	out    []block
	run    strings.Builder
	linked int
	blank  bool // white space waits for the next word
	label  string
}

// element renders the children of e; lines of their own become blocks of kind.
func (r *renderer) element(e *element, kind blockKind) {
	number := 0
	for _, k := range e.kids {
		if !k.block {
			r.inline(k)
			continue
		}
		r.flush(e, kind)
		switch k.tag {
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			r.element(k, heading)
		case atom.Li:
			number++
			r.label = "• "
			if e.tag == atom.Ol {
				r.label = strconv.Itoa(number) + ". "
			}
			r.element(k, listItem)
			r.label = ""
		case atom.Ul, atom.Ol:
			r.element(k, paragraph)
		case atom.Table:
			if rows := dataRows(k); rows != nil {
				for _, row := range rows {
					r.out = append(r.out, block{tableRow, row, len(row), 0, k})
				}
			} else {
				r.element(k, paragraph)
			}
		case atom.Pre, atom.Listing, atom.Xmp, atom.Plaintext:
			r.preformatted(k)
		default:
			r.element(k, kind)
		}
	}
	r.flush(e, kind)
}

// inline adds what goes on in the line.
func (r *renderer) inline(e *element) {
	if e.tag == 0 && len(e.kids) == 0 {
		r.write(e.text, e.linked)
		return
	}
	switch e.tag {
	case atom.Br:
		r.run.WriteByte('\n')
		r.blank = false
		return
	case atom.Sup:
		r.write(raised(e, r.run.String()), e.linked)
		return
	case atom.Q:
		r.write("“", false)
		defer r.write("”", false)
	}
	for _, k := range e.kids {
		r.inline(k)
	}
}

// write adds characters, all white space as one blank.
func (r *renderer) write(s string, linked bool) {
	for len(s) > 0 {
		c, n := utf8.DecodeRuneInString(s)
		if unicode.IsSpace(c) {
			r.blank = true
			s = s[n:]
			continue
		}
		end := strings.IndexFunc(s, unicode.IsSpace)
		if end < 0 {
			end = len(s)
		}
		if r.blank && r.run.Len() > 0 {
			r.run.WriteByte(' ')
			if linked {
				r.linked++
			}
		}
		r.blank = false
		r.run.WriteString(s[:end])
		if linked {
			r.linked += end
		}
		s = s[end:]
	}
}

// flush ends the line. Two breaks in a row end a paragraph, too.
func (r *renderer) flush(at *element, kind blockKind) {
	all, linked := r.run.String(), r.linked
	r.run.Reset()
	r.linked, r.blank = 0, false
	if strings.TrimSpace(all) == "" {
		return
	}
	var lines []string
	put := func() {
		if len(lines) == 0 {
			return
		}
		text := strings.Join(lines, "\n")
		r.out = append(r.out, block{kind, r.label + text, len(text), min(linked, len(text)), at})
		if r.label != "" {
			r.label = "  " // further paragraphs of the item stand under it
		}
		lines = lines[:0]
	}
	for _, l := range strings.Split(all, "\n") {
		if l = strings.TrimSpace(l); l == "" {
			put()
			continue
		}
		lines = append(lines, l)
	}
	put()
}

// preformatted keeps the lines as they are.
func (r *renderer) preformatted(e *element) {
	var b strings.Builder
	e.walk(func(k *element) bool {
		if k.tag == atom.Br {
			b.WriteByte('\n')
		}
		b.WriteString(k.text)
		return true
	})
	lines := strings.Split(b.String(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " \t\r")
	}
	if text := strings.Trim(strings.Join(lines, "\n"), "\n"); strings.TrimSpace(text) != "" {
		r.out = append(r.out, block{preformatted, text, len(text), 0, e})
	}
}

// longestCell is the number of characters that no cell of a table of figures
// has; a table with longer ones lays out a page.
const longestCell = 160

// dataRows are the rows of a table of figures, cells apart by " | "; nil for a
// table that only lays out a page.
func dataRows(table *element) []string {
	var rows [][]string
	lays := false
	table.walk(func(e *element) bool {
		switch {
		case lays:
			return false
		case e.tag == atom.Table && e != table:
			lays = true
		case e.tag == atom.Tr:
			rows = append(rows, nil)
		case (e.tag == atom.Td || e.tag == atom.Th) && len(rows) > 0:
			cell := e.words()
			lays = lays || utf8.RuneCountInString(cell) > longestCell
			last := &rows[len(rows)-1]
			*last = append(*last, cell)
		}
		return true
	})
	wide := 0
	var out []string
	for _, cells := range rows {
		if len(cells) > 1 {
			wide++
		}
		if line := strings.Trim(strings.Join(cells, " | "), "| "); line != "" {
			out = append(out, line)
		}
	}
	if lays || wide < 2 {
		return nil
	}
	return out
}
