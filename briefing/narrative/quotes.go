package narrative

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/briefing"
)

// quoted sets verbatim words with ellipses where something was cut.
func (b *writer) quoted(part string, before, after bool, claim string, ev []string) any {
	return b.edited(cut{part, before, after}, nil, claim, ev)
}

// edited is quoted with words left out and set in. A gloss is the report's words from
// elsewhere, in brackets that say whose addition it is.
func (b *writer) edited(x cut, edits []edit, claim string, ev []string) any {
	part := lone(unquote(strings.TrimSuffix(x.words, ".")))
	if !x.after {
		part = strings.TrimSuffix(part, ".") // of a sentence in marks: the page's own sentence goes on
	}
	off := strings.Index(x.words, part)
	var pieces []briefing.Piece
	from := 0
	put := func(to int, last bool) {
		out := nested(part, from, to, briefing.ExcerptPiece("", claim, ev...))
		for i := range out {
			if !last && out[i].Kind() == briefing.PieceExcerpt {
				out[i] = briefing.NamePiece(out[i].String()) // the evidence stands behind the last
			}
		}
		pieces = append(pieces, out...)
	}
	for _, e := range edits {
		at, end := e.at-off, min(e.end-off, len(part))
		if at <= from || end >= len(part) {
			continue // behind the end of what is printed
		}
		put(len(strings.TrimRight(part[:at], " ")), false)
		if from = end; e.gloss == "" {
			pieces = append(pieces, b.words("style", "ellipsis"))
		} else {
			pieces = append(pieces, briefing.MustWords(" ["), briefing.GlossPiece(e.gloss, claim), briefing.MustWords("]"))
		}
	}
	put(len(part), true)
	return b.text(b.say("quoted", data{"words": b.val(pieces...), "before": x.before, "after": x.after}))
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

// innerMarks are the double quotation marks of a text by place, as they print
// inside other double marks: single, and not at all where the partner is
// missing.
func innerMarks(s string) map[int]string {
	out := map[int]string{}
	open, prev := -1, rune(0)
	for i, c := range s {
		switch {
		case c != '“' && c != '”' && c != '"':
		case c == '“', c == '"' && (prev == 0 || unicode.IsSpace(prev) || strings.ContainsRune("([‘—–", prev)):
			out[i], open = "", i
		case open >= 0:
			out[open], out[i], open = "‘", "’", -1
		default:
			out[i] = ""
		}
		prev = c
	}
	return out
}

// nested makes pieces like one for the part of a text that stands in double
// quotation marks on the page. The report's own double marks print as single
// ones, which are words of ours, so that each excerpt stands in the report to
// the letter; the evidence follows the last piece.
func nested(s string, from, to int, like briefing.Piece) []briefing.Piece {
	var out []briefing.Piece
	marks := innerMarks(s)
	flush := func(end int) {
		if end > from {
			out = append(out, briefing.NamePiece(s[from:end]))
		}
	}
	for i, c := range s[:to] {
		mark, some := marks[i]
		if i < from || !some {
			continue
		}
		flush(i)
		if mark != "" {
			out = append(out, briefing.MustWords(mark))
		}
		from = i + utf8.RuneLen(c)
	}
	flush(to)
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
