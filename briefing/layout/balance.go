package layout

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Costs of the lines of a heading beside the square of what each departs from
// the mean.
const (
	clauseCost = 0.05 // a line that does not end with a mark
	nameCost   = 0.04 // one that parts two capitalised words, as in a name
	mostLines  = 12   // a heading of more lines is set like a text
)

// balanced finds the lines of a heading: no more of them than need be, of
// about one length, and rather ended after a mark than inside a name.
func (s *setter) balanced(units []unit, width float64) []int {
	ends := s.fit(units, width)
	count, n := len(ends), len(units)
	if count < 2 || count > mostLines {
		return ends
	}
	mean := 0.0
	for i := range units {
		mean += units[i].width + units[i].space
	}
	mean /= float64(count)
	// cost[k][j] is that of the first j units in k lines.
	cost := make([][]float64, count+1)
	from := make([][]int, count+1)
	for k := range cost {
		cost[k], from[k] = make([]float64, n+1), make([]int, n+1)
		for j := range cost[k] {
			cost[k][j] = math.Inf(1)
		}
	}
	cost[0][0] = 0
	for j := 1; j <= n; j++ {
		end := headingBreak(units, j)
		w := 0.0
		for i := j - 1; i >= 0; i-- {
			if i < j-1 {
				w += units[i].space
			}
			if w += units[i].width; w > width+0.01 {
				break
			}
			d := (w - mean) / width
			for k := 1; k <= count; k++ {
				if c := cost[k-1][i] + d*d + end; c < cost[k][j] {
					cost[k][j], from[k][j] = c, i
				}
			}
		}
	}
	if math.IsInf(cost[count][n], 1) {
		return ends
	}
	for k, j := count, n; k > 0; k-- {
		ends[k-1] = j
		j = from[k][j]
	}
	return ends
}

// headingBreak is the cost of a line end before unit j.
func headingBreak(units []unit, j int) float64 {
	if j == len(units) {
		return 0
	}
	before, after := lastText(units[j-1]), units[j].runs
	if strings.TrimRight(before, ",;:–—") != before {
		return 0
	}
	if len(after) > 0 && capitalised(before) && capitalised(after[0].text) {
		return clauseCost + nameCost
	}
	return clauseCost
}

// lastText is the last text of a unit that is no evidence number.
func lastText(u unit) string {
	for i := len(u.runs) - 1; i >= 0; i-- {
		if u.runs[i].link == "" {
			return u.runs[i].text
		}
	}
	return ""
}

func capitalised(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
