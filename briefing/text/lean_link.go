package text

import (
	"strings"

	"brief/briefing"
)

// links are words that tie a sentence to the one before and can be cut: at its front
// with the comma behind them, inside it with both commas.
var links = func() [][]string {
	var out [][]string
	for l := range strings.Lines(`on the other hand
on the one hand
at the same time
in addition
as a result
in this regard
in this connection
in this context
in this respect
in that regard
in that context
to this end
to that end
apart from this
besides this
after that
however
therefore
thus
moreover
furthermore
nevertheless
nonetheless
consequently
hence
accordingly
besides
meanwhile
likewise
similarly
also
instead
`) {
		out = append(out, strings.Fields(l))
	}
	return out
}()

// leanLinks are the first words of links.
var leanLinks = func() map[string]bool {
	out := leanSet("but and yet or so")
	for _, l := range links {
		out[l[0]] = true
	}
	return out
}()

// link reads a link at token i.
func (l *leaner) link(i int) (briefing.Lean, bool) {
	w := l.word(i)
	if !leanLinks[w] {
		return briefing.Lean{}, false
	}
	first := i == l.s.First
	if first && (w == "but" || w == "and" || w == "yet") && l.word(i+1) != "," {
		return l.lean(i, i+1, briefing.LeanLink, -1), true
	}
	for _, words := range links {
		n := len(words)
		if !l.follow(i, words) {
			continue
		}
		comma := l.word(i+n) == ","
		switch {
		case first && comma:
			return l.lean(i, i+n+1, briefing.LeanLink, -1), true
		case !first && comma && l.word(i-1) == ",":
			return l.lean(i-1, i+n+1, briefing.LeanLink, -1), true
		case !first && w == "therefore" && !comma && l.word(i-1) != "," && l.word(i-1) != "and":
			return l.lean(i, i+n, briefing.LeanLink, -1), true
		}
		return briefing.Lean{}, false
	}
	return briefing.Lean{}, false
}

// follow says that the words stand at token i, one after the other.
func (l *leaner) follow(i int, words []string) bool {
	for k, w := range words {
		if l.word(i+k) != w {
			return false
		}
	}
	return true
}
