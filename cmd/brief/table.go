package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io"
	"strings"

	"github.com/rivo/uniseg"
)

// table is a result in its three formats: json is the value itself, rows the
// aligned table, wideRows the CSV with all fields, after lines below the table.
type table struct {
	json       any
	head, wide []string
	rows       [][]string
	wideRows   [][]string
	after      []string
	// right are the columns of numbers.
	right map[int]bool
}

// list makes JSON say [] rather than null.
func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

func joined(s []string) string { return strings.Join(s, " ") }

func writeJSON(w io.Writer, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

func writeCSV(w io.Writer, head []string, rows [][]string) error {
	c := csv.NewWriter(w)
	if err := c.Write(head); err != nil {
		return err
	}
	return c.WriteAll(rows)
}

// writeAligned pads columns to the width that a terminal shows them in.
func writeAligned(w io.Writer, t table, bold func(string) string) error {
	width := make([]int, len(t.head))
	for _, row := range append([][]string{t.head}, t.rows...) {
		for i, cell := range row {
			width[i] = max(width[i], uniseg.StringWidth(cell))
		}
	}
	var b strings.Builder
	for n, row := range append([][]string{t.head}, t.rows...) {
		if len(row) == 0 {
			continue // no table, only lines
		}
		var line strings.Builder
		for i, cell := range row {
			pad := strings.Repeat(" ", width[i]-uniseg.StringWidth(cell))
			if t.right[i] {
				cell = pad + cell
			} else {
				cell += pad
			}
			if i > 0 {
				line.WriteString("  ")
			}
			line.WriteString(cell)
		}
		s := strings.TrimRight(line.String(), " ")
		if n == 0 {
			s = bold(s)
		}
		b.WriteString(s + "\n")
	}
	for _, s := range t.after {
		b.WriteString(s + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}
