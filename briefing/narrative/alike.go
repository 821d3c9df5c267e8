package narrative

import (
	"sort"
	"strings"
)

// alike says whether two descriptions share at least half of the shorter
// one's longer words.
func alike(a, b string) bool {
	x, y := contentWords(a), contentWords(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 {
		return len(y) == 0
	}
	return 2*shared(x, y) >= len(x)
}

// contentWords are the distinct folded words of four letters and more, cut to
// a stem of six letters, sorted.
func contentWords(s string) []string {
	seen := map[string]bool{}
	var out []string
	for _, w := range strings.FieldsFunc(fold(s), func(c rune) bool { return !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9') }) {
		digit := w[0] <= '9'
		if len(w) < 4 && !digit || emptyWord[w] {
			continue
		}
		if len(w) > 6 && !digit {
			w = w[:6]
		}
		if !seen[w] {
			seen[w] = true
			out = append(out, w)
		}
	}
	sort.Strings(out)
	return out
}

var emptyWord = map[string]bool{
	"this": true, "that": true, "these": true, "those": true, "with": true, "were": true, "been": true, "have": true, "from": true,
	"their": true, "which": true, "will": true, "also": true, "between": true, "into": true, "said": true, "noted": true,
}

// shared counts the words that two sorted lists have in common.
func shared(a, b []string) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch strings.Compare(a[i], b[j]) {
		case 0:
			n, i, j = n+1, i+1, j+1
		case -1:
			i++
		default:
			j++
		}
	}
	return n
}
