package layout

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/briefing"
)

// fill replaces {name} by value, in pairs.
func fill(pattern string, pairs ...string) string {
	return strings.NewReplacer(pairs...).Replace(pattern)
}

// plainText is furniture as running text.
func plainText(s string) briefing.Text {
	if s == "" {
		return nil
	}
	return briefing.Text{briefing.LabelPiece(s)}
}

func noteID(n int) string { return "note-" + strconv.Itoa(n) }

// visible is text without characters that show nothing, for alternatives and
// bookmarks, which no font spells out.
func visible(s string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r), r == utf8.RuneError, r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe:
			return -1
		}
		return r
	}, s)), " ")
}
