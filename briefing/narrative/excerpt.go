package narrative

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// An excerpt is a whole sentence of up to maxExcerpt words. A longer one is cut behind a
// clause that stands by itself; where none does, it may have mostExcerpt words.
const (
	maxExcerpt   = 45
	mostExcerpt  = 75
	leastExcerpt = 12
)

// squeeze makes every run of white space one space.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// excerpt is s as a whole where it is no longer than maxExcerpt words, else its
// beginning up to the end of a clause, with the words "keep" if they are given.
// It begins in the middle of s only where s is endless. before and after say that
// something was cut there.
func excerpt(s, keep string) (part string, before, after bool) {
	s, keep = strings.Trim(unnumbered(squeeze(s)), " ,;:"), squeeze(keep)
	if countWords(s) <= maxExcerpt {
		return s, false, false
	}
	k := strings.Index(s, keep)
	if k < 0 {
		k, keep = 0, ""
	}
	need := k + len(keep)
	if end := clauseEnd(s, need); end > 0 {
		return strings.TrimRight(s[:end], " ,;:–—-"), false, true
	}
	if countWords(s) <= mostExcerpt {
		return s, false, false
	}
	from, to := window(s, k, need)
	if countWords(s[from:to]) > mostExcerpt {
		to = from + wordsLen(s[from:to], mostExcerpt)
	}
	part = strings.Trim(s[from:to], " ,;:–—-")
	return part, from > 0, to < len(s)
}

// clauseEnd is where s can end behind a clause that is whole, at or after need: the
// last such place within maxExcerpt words, else the first within mostExcerpt; 0 for
// none.
func clauseEnd(s string, need int) int {
	last := 0
	for _, end := range clauseEnds(s) {
		n := countWords(s[:end])
		if end < need || n < leastExcerpt || !isWhole(s[:end], s[end:]) {
			continue
		}
		if n > maxExcerpt {
			if last == 0 && n <= mostExcerpt {
				return end
			}
			break
		}
		last = end
	}
	return last
}

// clauseEnds are the places behind which a clause or a comment on the one before
// begins.
func clauseEnds(s string) []int {
	var out []int
	for _, at := range nextClause.FindAllStringIndex(s, -1) {
		out = append(out, at[0])
	}
	for _, at := range nextSentence.FindAllStringIndex(s, -1) {
		out = append(out, at[1]-1)
	}
	slices.Sort(out)
	return out
}

var (
	// nextClause matches what follows a clause that can end before it.
	nextClause = regexp.MustCompile(`; |(,| –| —) (and|but|while|whereas|as well as|including|such as|with|which|who|where|whose|adding|noting|stressing|saying|pointing|underlining|emphasi[sz]ing|highlighting|recalling|expressing|calling|and that|\p{Ll}+ing) `)
	// nextSentence matches the end of a sentence that no abbreviation makes one.
	nextSentence = regexp.MustCompile(`\p{Ll}{4,}[”"’]?\.[”"’]? `)
	// mainVerb matches a verb that a sentence can stand on.
	mainVerb = regexp.MustCompile(`\b(is|are|was|were|has|have|had|will|would|can|could|should|must|did|does|do|said|says|told|tells|held|met|spoke|took|went|came|gave|made|drew|put|laid|set|\p{Ll}{2,}ed)\b`)
	// opening matches a sentence that begins with something beside its main clause.
	opening = regexp.MustCompile(`^(?:\p{Lu}\p{Ll}+ing|As|At|In|On|For|After|Before|When|While|During|Following|Since|If|Although|Though|Under|With|By|To|According|Because|Despite|Besides|Along)\b[^,]*, `)
	// hedges matches what must not be cut off: a condition, a limit, a contrast.
	hedges = regexp.MustCompile(`(?i)\b(if|unless|provided|except|but|however|although|though|until|only|without|otherwise|not|never|no|nor|subject to|whether|denied|despite)\b`)
)

// isWhole says that a sentence may end behind head although rest follows: head
// has its main verb and closes what it opens, rest takes nothing of it back.
func isWhole(head, rest string) bool {
	main := opening.ReplaceAllString(head, "")
	if hedges.MatchString(rest) || !mainVerb.MatchString(main) || opening.MatchString(head) && countWords(main) < 6 {
		return false
	}
	if strings.Count(head, "(") != strings.Count(head, ")") || strings.Count(head, "“") != strings.Count(head, "”") || strings.Count(head, `"`)%2 != 0 {
		return false
	}
	return countWords(rest) > 3
}

// unnumbered drops the number of a clause ("2.1. ") at the start.
func unnumbered(s string) string {
	head, rest, ok := strings.Cut(s, " ")
	if ok && strings.HasSuffix(head, ".") && strings.Trim(head, "0123456789.") == "" {
		return rest
	}
	return s
}

// farthest is how many bytes on each side of its words the excerpt of an endless
// sentence goes.
const farthest = 140

// window cuts an endless sentence at spaces.
func window(s string, from, to int) (int, int) {
	if i := from - farthest; i > 0 {
		from = i + strings.IndexByte(s[i:from]+" ", ' ')
	} else {
		from = 0
	}
	if i := to + farthest; i < len(s) {
		for !utf8.RuneStart(s[i]) {
			i--
		}
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
