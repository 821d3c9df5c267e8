package narrative

import (
	"strings"
	"testing"

	"brief/briefing"
)

// In the table that stands for a chart, levels come first and are compared with
// nothing, and what is in dispute is said to be.
func TestValueTable(t *testing.T) {
	level := func(v float64) briefing.Figure {
		return briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: v, Step: 1e8, Unit: "USD", Period: briefing.Year(2023)}
	}
	change := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Change, Value: 5, Step: 1, Unit: briefing.Percent, Direction: briefing.Up, Period: briefing.Year(2023), Baseline: briefing.Year(2022)}
	for _, c := range []struct {
		name     string
		a, b     briefing.Figure
		disputed bool
		want     [][]string // of each row: value and comparison
	}{
		{"a change before its level", change, level(2e9), false, [][]string{{"$2.0 billion", "–"}, {"up 5 percent", "2022"}}},
		{"two levels in dispute", level(2e9), level(3e9), true, [][]string{{"$2.0 billion, in dispute", ""}, {"$3.0 billion, in dispute", ""}}},
	} {
		in := twoClaims(t, c.a, c.b, c.disputed)
		b, _ := written(t, in)
		var rows [][]briefing.Text
		for _, s := range b.Sections {
			if s.ID == "trade" && len(s.Blocks) > 0 && s.Blocks[0].Table != nil {
				rows = s.Blocks[0].Table.Rows
			}
		}
		if len(rows) != len(c.want) {
			t.Fatalf("%s: %d rows, want %d", c.name, len(rows), len(c.want))
		}
		for i, w := range c.want {
			if got := plainText(rows[i][1]); got != w[0] {
				t.Errorf("%s: row %d has the value %q, want %q", c.name, i, got, w[0])
			}
			if w[1] != "" && (len(rows[i]) < 4 || strings.TrimSpace(plainText(rows[i][3])) != w[1]) {
				t.Errorf("%s: row %d is compared with %v, want %q", c.name, i, rows[i], w[1])
			}
		}
	}
}

// plainText is a text without its evidence.
func plainText(t briefing.Text) string {
	var s strings.Builder
	for _, p := range t {
		s.WriteString(p.String())
	}
	return s.String()
}
