package figures

// columns finds the columns of the rows and what their headings say. It is
// false where the headings explain no column.
func (t *table) columns(rows []tableRow) bool {
	n := t.width(rows)
	if n == 0 {
		return false
	}
	t.joinLabels(rows, n)
	t.findEdges(rows, n)
	for k := range rows {
		if rows[k].role == rowData {
			t.place(&rows[k], n)
		}
	}
	t.labelColumns(rows, n)
	t.cols = make([]heading, n)
	for c := range t.cols {
		t.cols[c].cueAt = -1
	}
	headed := false
	for k := range rows {
		if rows[k].role == rowHead {
			if !t.headColumns(&rows[k], n) {
				return false
			}
			headed = true
		}
	}
	t.inherit()
	return headed || t.caption.unit != "" || t.caption.percent
}

// width is the number of columns: the count of cells that most rows of numbers
// have, or that the headings ask for where cells are missing.
func (t *table) width(rows []tableRow) int {
	counts, best := map[int]int{}, 0
	head, headAt := 0, 1<<30
	for k := range rows {
		r := &rows[k]
		switch r.role {
		case rowData:
			n := len(r.cells)
			counts[n]++
			if counts[n] > counts[best] || counts[n] == counts[best] && n > best {
				best = n
			}
		case rowHead:
			if len(r.cells) >= head {
				head, headAt = len(r.cells), r.cells[0].left
			}
		}
	}
	if best == 0 {
		return 0
	}
	for k := range rows {
		if r := &rows[k]; r.role == rowData && len(r.cells) > best && len(r.cells) <= head+1 {
			best = max(best, len(r.cells)) // a row with all of its cells
		}
	}
	if head > best && !t.barred(rows) {
		first := t.firstNumber(rows)
		if headAt > first && head+1 > best {
			return head + 1 // no heading over the labels
		}
		return head
	}
	return max(best, head)
}

// barred says whether bars or tabs set the cells, empty ones too.
func (t *table) barred(rows []tableRow) bool {
	for k := range rows {
		for c := range rows[k].cells {
			if rows[k].cells[c].kind == cellEmpty {
				return true
			}
		}
	}
	return false
}

// labelColumns finds the columns that hold words: labels, units. The first of
// a table of years is one too.
func (t *table) labelColumns(rows []tableRow, n int) {
	t.labels = make([]bool, n)
	for c := range t.labels {
		words, numbers, times := 0, 0, 0
		for k := range rows {
			if r := &rows[k]; r.role == rowData && c < len(r.cells) {
				switch r.cells[c].kind {
				case cellText:
					words++
				case cellNumber:
					numbers++
				case cellTime:
					times++
				}
			}
		}
		t.labels[c] = words+times > numbers
	}
}
