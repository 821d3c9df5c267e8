package source

import (
	"brief/briefing"
	"strings"
	"unicode"
)

// printed is the running text of a PDF: columns one after the other, lines
// joined to paragraphs, words that were divided whole again, headers, footers
// and page numbers left out.
func printed(pages []briefing.PrintedPage) string {
	rows := make([][]row, len(pages))
	for i, p := range pages {
		rows[i] = rowsOf(p)
	}
	dropFurniture(rows, pages)
	var all []line
	for _, rs := range rows {
		ls := linesOf(rs)
		if len(ls) > 0 {
			ls[0].fresh = true
		}
		all = append(all, ls...)
	}
	j := joiner{leading: leadingOf(all), body: bodySize(all), words: wordsOf(all)}
	for i := range all {
		j.add(&all[i])
	}
	j.flush()
	return join(j.out)
}

// dropFurniture takes away the rows at the upper and lower ends of pages that
// come again on other pages, numbers apart, and the numbers of pages.
func dropFurniture(rows [][]row, pages []briefing.PrintedPage) {
	const ends = 3
	count := map[string]int{}
	for _, rs := range rows {
		seen := map[string]bool{}
		for i, r := range rs {
			if k := furnitureKey(r); (i < ends || i >= len(rs)-ends) && k != "" && !seen[k] {
				seen[k] = true
				count[k]++
			}
		}
	}
	for n := range rows {
		rs := rows[n]
		h := pages[n].Height
		kept := rs[:0:0]
		for i, r := range rs {
			again := 2*count[furnitureKey(r)] >= len(rows) && count[furnitureKey(r)] > 1
			margin := r.y < 0.12*h || r.y > 0.9*h
			if (i < ends || i >= len(rs)-ends) && (again && margin || margin && isPageNumber(rowText(r))) {
				continue
			}
			kept = append(kept, r)
		}
		rows[n] = kept
	}
}

func rowText(r row) string {
	var parts []string
	for _, s := range r.segs {
		parts = append(parts, strings.TrimSpace(s.text))
	}
	return strings.Join(parts, " ")
}

// furnitureKey is the text of a row with one sign for each number.
func furnitureKey(r row) string {
	var b strings.Builder
	digit := false
	for _, c := range rowText(r) {
		if unicode.IsDigit(c) {
			if !digit {
				b.WriteByte('#')
			}
			digit = true
			continue
		}
		digit = false
		b.WriteRune(c)
	}
	return b.String()
}

// isPageNumber says whether a row at the end of a page holds its number and
// nothing else, or the address from which a browser printed it.
func isPageNumber(s string) bool {
	s = strings.ToLower(s)
	if len(s) > 200 {
		return false
	}
	if strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "file://") {
		return true
	}
	if f := strings.Fields(s); len(f) > 2 && strings.Count(f[0], "/") == 2 && strings.Contains(f[1], ":") { // "3/5/31, 9:20 AM   Title"
		return true
	}
	digits := false
	for _, f := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		switch {
		case strings.Trim(f, "0123456789") == "" && len(f) <= 4:
			digits = true
		case f == "page" || f == "of" || f == "p" || f == "pg" || f == "i" || f == "ii" || f == "iii":
		default:
			return false
		}
	}
	return digits
}
