package narrative

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/briefing"
)

// quoted sets verbatim words with ellipses where something was cut.
func (b *writer) quoted(part string, before, after bool, claim string, ev []string) any {
	part = lone(unquote(strings.TrimSuffix(part, ".")))
	words := b.val(nested(part, 0, briefing.ExcerptPiece("", claim, ev...))...)
	return b.text(b.say("quoted", data{"words": words, "before": before, "after": after}))
}

// unquote drops the quotation marks around a passage, not those inside it.
func unquote(s string) string {
	for _, q := range []string{"“”", "\"\""} {
		open, end := q[:len(q)/2], q[len(q)/2:]
		if inner, ok := strings.CutPrefix(s, open); ok {
			if inner, ok = strings.CutSuffix(inner, end); ok && !strings.Contains(inner, end) {
				return inner
			}
		}
	}
	return s
}

// lone drops a quotation mark at either end that has no partner in s.
func lone(s string) string {
	for _, q := range []string{"“”", "\"\""} {
		open, end := q[:len(q)/2], q[len(q)/2:]
		if open != end && strings.Count(s, open) == strings.Count(s, end) || open == end && strings.Count(s, open)%2 == 0 {
			continue
		}
		if rest, ok := strings.CutPrefix(s, open); ok {
			s = rest
		} else if rest, ok := strings.CutSuffix(s, end); ok {
			s = rest
		}
	}
	return s
}

// nested makes pieces like one for words that stand in double quotation marks
// on the page: the report's own double marks print as single ones, which are
// words of ours, so that each excerpt stands in the report to the letter. prev
// is the character before s, zero at the start; the evidence follows the last
// piece.
func nested(s string, prev rune, like briefing.Piece) []briefing.Piece {
	var out []briefing.Piece
	from := 0
	flush := func(to int) {
		if to > from {
			out = append(out, briefing.NamePiece(s[from:to]))
		}
	}
	for i, c := range s {
		mark := ""
		switch {
		case c == '“', c == '"' && (prev == 0 || unicode.IsSpace(prev) || strings.ContainsRune("([“‘—–", prev)):
			mark = "‘"
		case c == '”', c == '"':
			mark = "’"
		}
		prev = c
		if mark != "" {
			flush(i)
			out = append(out, briefing.MustWords(mark))
			from = i + utf8.RuneLen(c)
		}
	}
	flush(len(s))
	for i := len(out) - 1; i >= 0; i-- {
		if out[i].Kind() == briefing.PieceName {
			out[i] = briefing.ExcerptPiece(out[i].String(), like.Claim(), like.Evidence()...)
			break
		}
	}
	if like.IsStrong() {
		for i := range out {
			out[i] = out[i].Strong()
		}
	}
	return out
}
