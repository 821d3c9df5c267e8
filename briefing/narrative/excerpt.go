package narrative

import (
	"strings"
	"unicode/utf8"
)

// maxExcerpt is the number of words an excerpt may have.
const maxExcerpt = 30

// squeeze makes every run of white space one space.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// excerpt is a verbatim part of s of at most maxExcerpt words, whole clauses
// where that can be, around the words "keep" if they are given. before and
// after say that something was cut there.
func excerpt(s, keep string) (part string, before, after bool) {
	s, keep = strings.Trim(unnumbered(squeeze(s)), " ,;:"), squeeze(keep)
	if countWords(s) <= maxExcerpt {
		return s, false, false
	}
	k := strings.Index(s, keep)
	if k < 0 {
		k, keep = 0, ""
	}
	from, to := window(s, k, k+len(keep))
	if from > 0 || to < len(s) {
		part, front, end := excerpt(s[from:to], keep)
		return part, front || from > 0, end || to < len(s)
	}
	cuts := clauseEnds(s)
	// Drop clauses from the front while the words to keep stay, then from the
	// end while too much is left.
	for _, c := range cuts {
		if c > k || k+len(keep)-from == 0 || countWords(s[from:min(k+len(keep)+1, len(s))]) <= maxExcerpt {
			break
		}
		from = c
	}
	for i := len(cuts) - 1; i >= 0 && countWords(s[from:to]) > maxExcerpt; i-- {
		if cuts[i] <= from || cuts[i] < k+len(keep) {
			break
		}
		to = cuts[i]
	}
	if n := countWords(s[from:to]); n > maxExcerpt {
		to = from + wordsLen(s[from:to], maxExcerpt)
	}
	part = strings.Trim(s[from:to], " ,;:–—-")
	return part, from > 0, to < len(s)
}

// unnumbered drops the number of a clause ("2.1. ") at the start.
func unnumbered(s string) string {
	head, rest, ok := strings.Cut(s, " ")
	if ok && strings.HasSuffix(head, ".") && strings.Trim(head, "0123456789.") == "" {
		return rest
	}
	return s
}

// farthest is how many bytes on each side of its words an excerpt looks for
// its clauses.
const farthest = 600

// window cuts an endless sentence at spaces.
func window(s string, from, to int) (int, int) {
	if i := from - farthest; i > 0 {
		from = i + strings.IndexByte(s[i:from]+" ", ' ')
	} else {
		from = 0
	}
	if i := to + farthest; i < len(s) {
		to += max(strings.LastIndexByte(s[to:i], ' '), 0)
	} else {
		to = len(s)
	}
	return from, to
}

func countWords(s string) int { return len(strings.Fields(s)) }

// wordsLen is the length in bytes of the first n words of s.
func wordsLen(s string, n int) int {
	for i, c := range s {
		if c == ' ' {
			if n--; n == 0 {
				return i
			}
		}
	}
	return len(s)
}

// clauseEnds are the places where a clause ends: after a comma, semicolon,
// colon, dash or full stop before a space, and before a linking word.
func clauseEnds(s string) []int {
	var out []int
	for i, c := range s {
		end := i + utf8.RuneLen(c)
		if end >= len(s) || s[end] != ' ' {
			continue
		}
		switch c {
		case ',', ';', ':', '.', '–', '—', ')':
			out = append(out, end)
		default:
			for _, w := range linkers {
				if strings.HasPrefix(s[end:], w) {
					out = append(out, end)
				}
			}
		}
	}
	return out
}

// linkers open a clause; an excerpt may end before one.
var linkers = []string{" and ", " but ", " which ", " while ", " as well as ", " including ", " that ", " because ", " where ", " so that ", " in order to "}
