package source

import (
	"encoding/xml"
	"strings"
	"unicode/utf8"
)

func (w *wordReader) start(t xml.StartElement) {
	switch t.Name.Local {
	case "p":
		w.kind = paragraph
	case "t":
		w.inText = true
	case "r":
		w.hidden = false
	case "vanish":
		w.hidden = value(t) != "0" && value(t) != "false"
	case "numPr":
		w.kind = listItem
	case "pStyle":
		if s := strings.ToLower(value(t)); strings.HasPrefix(s, "heading") || s == "title" || s == "subtitle" {
			w.kind = heading
		} else if strings.HasPrefix(s, "list") {
			w.kind = listItem
		}
	case "tab":
		w.run.WriteByte('\t')
	case "br", "cr":
		w.run.WriteByte('\n')
	case "noBreakHyphen":
		w.run.WriteByte('-')
	case "tbl":
		w.tables++
	case "tr":
		if w.tables == 1 {
			w.rows = append(w.rows, nil)
		}
	}
}

func value(t xml.StartElement) string {
	for _, a := range t.Attr {
		if a.Name.Local == "val" {
			return a.Value
		}
	}
	return ""
}

func (w *wordReader) end(name string) {
	switch name {
	case "t":
		w.inText = false
	case "r":
		w.hidden = false
	case "p":
		w.paragraph()
	case "tc":
		if w.tables == 1 && len(w.rows) > 0 {
			last := &w.rows[len(w.rows)-1]
			*last = append(*last, strings.Join(w.cell, "\n"))
			w.cell = nil
		}
	case "tbl":
		if w.tables--; w.tables == 0 {
			w.table()
		}
	}
}

// paragraph ends the open one.
func (w *wordReader) paragraph() {
	lines := strings.Split(w.run.String(), "\n")
	w.run.Reset()
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	text := strings.Trim(strings.Join(lines, "\n"), "\n")
	switch {
	case text == "":
	case w.tables > 0:
		w.cell = append(w.cell, text)
	default:
		label := ""
		if w.kind == listItem && !strings.HasPrefix(text, "•") {
			label = "• "
		}
		w.out = append(w.out, block{kind: w.kind, text: label + text, chars: len(text)})
	}
}

// table sets a table of figures in rows; one that lays out a page becomes
// paragraphs.
func (w *wordReader) table() {
	lays, wide := false, 0
	for _, cells := range w.rows {
		if len(cells) > 1 {
			wide++
		}
		for _, c := range cells {
			lays = lays || utf8.RuneCountInString(c) > longestCell
		}
	}
	for _, cells := range w.rows {
		if lays || wide < 2 {
			for _, c := range cells {
				if c != "" {
					w.out = append(w.out, block{kind: paragraph, text: c, chars: len(c)})
				}
			}
			continue
		}
		for i := range cells {
			cells[i] = strings.Join(strings.Fields(cells[i]), " ")
		}
		if line := strings.Trim(strings.Join(cells, " | "), "| "); line != "" {
			w.out = append(w.out, block{kind: tableRow, text: line, chars: len(line)})
		}
	}
	w.rows, w.cell = nil, nil
}

func (w *wordReader) text() string { return join(w.out) }
