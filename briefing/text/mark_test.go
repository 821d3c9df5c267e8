package text

import (
	"reflect"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"brief/briefing"

	"pgregory.net/rapid"
)

// markText holds what the marks tell apart, with no blank line between.
var markText = rapid.StringOfN(rapid.RuneFrom([]rune("aAzZdfolmy .,!?…\"“”«»„'’-–\n\t19½éİß€%")), 0, 200, -1)

// TestNextFindsEachMark compares the steps of eight with a plain walk.
func TestNextFindsEachMark(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ms := marks(rapid.SliceOfN(rapid.Byte(), 0, 60).Draw(t, "marks"))
		m := rapid.Byte().Draw(t, "mark")
		end := rapid.IntRange(0, len(ms)).Draw(t, "end")
		i := rapid.IntRange(0, len(ms)).Draw(t, "from")
		want := i
		for want < end && ms[want]&m == 0 {
			want++
		}
		if got := ms.next(i, end, m); got != min(want, end) {
			t.Fatalf("next(%d, %d, %x) = %d, want %d", i, end, m, got, want)
		}
	})
}

// TestMarksAgreeWithTheirTokens says for every token what its marks must be.
func TestMarksAgreeWithTheirTokens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := markText.Draw(t, "text") + " Monday, May 5, the minister of Kenya said twofold. In the U.S. "
		d := cutInto(briefing.NewReport("t.txt", s), new(arena))
		for i := range d.Tokens {
			x, m := &d.Tokens[i], d.marks[i]
			w := x.Lower
			word := x.Kind == Word
			for _, c := range []struct {
				mark mark
				want bool
			}{
				{markStop, w == "." || w == "!" || w == "?" || w == "…" || word && strings.HasSuffix(w, ".")},
				{markDay, x.Kind == Number && len(w) <= 10 || word && x.Capital && (MonthNumber(w) > 0 || weekday(w) >= 0)},
				{markName, word && (x.Capital && x.class&(classHead|classNoName) == 0 || x.Capital && x.class&(classGiven|classTitle|classParticle) != 0 ||
					x.Capital && utf8.RuneCountInString(w) == 1 || w == "al" || w == "el" || w == "his" || w == "her")},
				{markHead, word && x.class&(classHead|classHeads) != 0},
			} {
				if got := m&c.mark != 0; got != c.want {
					t.Fatalf("token %q: mark %x is %v, want %v", w, c.mark, got, c.want)
				}
			}
		}
	})
}

// TestWordsAreReadAlikeByBothWays compares the reading of eight letters at a
// time with a walk over runes.
func TestWordsAreReadAlikeByBothWays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := rapid.StringMatching(`[A-Za-z]{1,24}`).Draw(t, "word")
		toks := tokenise(w + " after all that")
		if toks[0].Lower != strings.ToLower(w) || toks[0].End() != len(w) || toks[0].Capital != unicode.IsUpper(rune(w[0])) {
			t.Fatalf("%q is read as %+v", w, toks[0])
		}
		end := tokenise(w)[0] // no eight bytes to read
		if end.entry != toks[0].entry || end.Lower != toks[0].Lower {
			t.Fatalf("%q is another word at the end of the text", w)
		}
	})
}

func TestRunesUpTo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s")
		most := rapid.IntRange(1, 40).Draw(t, "most")
		if got, want := runesUpTo(s, most), min(utf8.RuneCountInString(s), most); got != want {
			t.Fatalf("%q up to %d: %d, want %d", s, most, got, want)
		}
	})
}

// TestReleasedMemoryLeavesNoTrace reads reports one after the other in the
// same memory and alone: both must say the same.
func TestReleasedMemoryLeavesNoTrace(t *testing.T) {
	reports := []string{
		"ACCRA, May 3. Minister Ama Owusu of Ghana met Kofi Adjei in Lomé on Monday. “We agreed on much more,” she said.",
		"Trade grew.",
		strings.Repeat("President Ilze Kalva of Latvia flew from Riga to Chile. ", 40),
		"",
		"A | 2022 | 2023\nTotal | 5 | 6\n",
	}
	for round := range 3 {
		for _, s := range reports {
			r := briefing.NewReport("t.txt", s)
			d := Parse(r)
			if !alike(d, parseIn(r, new(arena))) {
				t.Errorf("round %d: %q is read otherwise in used memory", round, s)
			}
			d.Release()
			d.Release() // harmless
		}
	}
}

func alike(a, b *Doc) bool {
	same := func(x, y any) bool {
		v, w := reflect.ValueOf(x), reflect.ValueOf(y)
		return v.Len() == w.Len() && (v.Len() == 0 || reflect.DeepEqual(x, y))
	}
	return same(a.Tokens, b.Tokens) && same([]byte(a.marks), []byte(b.marks)) && same([]byte(a.hints), []byte(b.hints)) && same(a.Sentences, b.Sentences) && same(a.Dates, b.Dates) &&
		same(a.People, b.People) && same(a.Countries, b.Countries) && same(a.Places, b.Places) && same(a.Quotations, b.Quotations) &&
		a.Date == b.Date && a.Place == b.Place && a.Outlet == b.Outlet && a.Title == b.Title
}

// TestLinesAreCutAtLineEnds says that the lines begin at the tokens behind a line
// end, and hold every token.
func TestLinesAreCutAtLineEnds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := new(arena)
		d := cutInto(briefing.NewReport("t.txt", markText.Draw(t, "text")), a)
		at := 0
		for _, l := range a.lines {
			if l.first != at || l.last <= l.first || !d.Tokens[at].Break {
				t.Fatalf("line [%d, %d) begins at token %d", l.first, l.last, at)
			}
			for k := l.first + 1; k < l.last; k++ {
				if d.Tokens[k].Break {
					t.Fatalf("a line end stands before token %d, inside line [%d, %d)", k, l.first, l.last)
				}
			}
			at = l.last
		}
		if at != len(d.Tokens) {
			t.Fatalf("lines hold %d of %d tokens", at, len(d.Tokens))
		}
	})
}
