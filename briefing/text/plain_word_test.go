package text

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// oneByOne cuts s with a look at each token by itself, as any word that is not
// plain is read.
func oneByOne(s string) *lexer {
	l := newLexer(s, new(arena))
	space, line := true, true
	for i := 0; i < len(s); {
		c, n := at(s, i)
		if c == classSpace || c == classLine {
			space, line = true, line || c == classLine
			i += n
			continue
		}
		i = l.token(i, c, n, space, line)
		space, line = false, false
	}
	return l
}

// TestPlainWordsReadAsAnyWord wants the same tokens and marks of words whether they
// are read many at a time or each by itself.
func TestPlainWordsReadAsAnyWord(t *testing.T) {
	pieces := []string{
		"trade", "Trade", "TRADE", "the", "Kazakhstan", "industrialisation", "a", "A", "I", "tenfold", "Tenfold", "scaffold", "cooperation", "Agreements",
		"interregional", "photosynthesis", "U.S.", "p.m", "O'Neill", "Azerbaijan's", "Azerbaijan’s", "Türkiye", "naïve", "ministers'", "e", "km²", "McKay", "iPhone",
		"@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~", "\x7f", ".", ",", "'", "’", "“", "”", "—", "-", "5", "4.3", "½", " ", " ", " ", " ", "  ", "\n", "\n\n", "\t", "\u00a0", "\x00",
	}
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "pieces"), "") + rapid.SampledFrom([]string{"", eightBlanks + eightBlanks}).Draw(t, "end")
		many, each := newLexer(s, new(arena)), oneByOne(s)
		many.tokens()
		for k := range min(len(many.out), len(each.out)) {
			if many.out[k] != each.out[k] || many.marks[k] != each.marks[k] || many.hints[k] != each.hints[k] {
				t.Fatalf("token %d of %q: %+v marked %b, by itself %+v marked %b", k, s, many.out[k], many.marks[k], each.out[k], each.marks[k])
			}
		}
		if len(many.out) != len(each.out) || !reflect.DeepEqual(many.caps, each.caps) && len(many.caps)+len(each.caps) > 0 {
			t.Fatalf("%q: %d tokens, %v printed in capitals; by themselves %d, %v", s, len(many.out), many.caps, len(each.out), each.caps)
		}
	})
}
