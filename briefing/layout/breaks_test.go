package layout

import (
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"

	"github.com/google/go-cmp/cmp"
)

// shown writes where lines may end: "|" for a place with a space, "/" for one
// without.
func shown(s string) string {
	var b strings.Builder
	at := 0
	for _, o := range opportunities(nil, s) {
		b.WriteString(s[at:o.at])
		at = o.at
		if o.space {
			b.WriteByte('|')
			at++
		} else {
			b.WriteByte('/')
		}
	}
	return b.String() + s[at:]
}

func TestOpportunities(t *testing.T) {
	for _, want := range []string{
		"plain|words|here",
		"trade|of|$4.3 billion|in|2023",
		"on|6 March 2024|in|Baku",
		"up|by|17 percent,|he|said",
		"North-/South|corridor",
		"Azerbaijan–/Russia",
		"the|roadmap|2024–2026|was|signed",
		"between|1.72–2.20",
		"visit-baku.txt",
		"2024-05-14_/montevideo-/helsinki-/view:1",
		"trade –|and|transit —|rose",
		"« les|mots »",
		"he|said|“ well ”",
		"and/or",
		"a-b|x-ray",
		"N–S",
		"$ 4.5 billion",
		"No. 5",
		"end …",
		"東/京/で/会/談",
		"long|αβγ-/δεζ",
	} {
		plain := strings.NewReplacer("|", " ", "/", "").Replace(want)
		if want == "and/or" {
			plain, want = "and/or", "and//or"
		}
		if got := shown(plain); got != want {
			t.Errorf("%q may end lines as %q, want %q", plain, got, want)
		}
	}
}

func testSetter(t testing.TB) *setter {
	t.Helper()
	s, err := newSetter(testStyle(t, "a4"), typeface.Default())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// unitTexts are the units of a text with evidence numbers in brackets.
func unitTexts(units []unit) []string {
	var out []string
	for _, u := range units {
		s := ""
		for _, r := range u.runs {
			if r.link != "" {
				s += "[" + r.text + "]"
			} else {
				s += r.text
			}
		}
		out = append(out, s)
	}
	return out
}

func TestUnits(t *testing.T) {
	s := testSetter(t)
	for _, c := range []struct {
		text briefing.Text
		want []string
	}{
		{nil, nil},
		{text(w("  spaces   go ")), []string{"spaces", "go"}},
		{text(w("two "), w(" spaces")), []string{"two", "spaces"}},
		{text(w("rose by "), fig("more than 4 ships", "E1"), w(".")), []string{"rose", "by", "more", "than", "4", "ships.[E1]"}},
		{text(fig("$4.3 billion", "E1", "E2"), w(", up")), []string{"$4.3 billion,[E1][E2]", "up"}},
		{text(w("“"), quote("we agreed", "E3"), w("”. Then")), []string{"“we", "agreed”.[E3]", "Then"}},
		{text(name("Aliyev", "E1"), w("’s words")), []string{"Aliyev’s[E1]", "words"}},
		{text(w("(on "), date("6 March 2024", "E1"), w(")")), []string{"(on", "6 March 2024[E1])"}},
		{text(w("in "), date("the year 2024 or so")), []string{"in", "the year 2024 or so"}},
		{text(quote("", "E1")), []string{"[E1]"}},
		{text(w("word "), quote("", "E1"), w("next")), []string{"word[E1]", "next"}},
		{text(name("a\u202eb\u200fc\x00d\ne")), []string{"abcd", "e"}},
		{text(name("no\u00a0break")), []string{"no break"}},
		{text(name("😀 ok")), []string{"[U+1F600]", "ok"}},
	} {
		if got := unitTexts(s.units(c.text, s.body, 1e6)); !cmp.Equal(got, c.want) {
			t.Errorf("%q: %s", c.text, cmp.Diff(c.want, got))
		}
	}
}

func TestUnitsFitTheLine(t *testing.T) {
	s := testSetter(t)
	for _, x := range []briefing.Text{
		text(date("6 March 2024 and no more")),
		text(name(strings.Repeat("long", 100), "E1", "E2")),
		text(fig("€1.2 billion", "E1", "E2", "E3", "E4", "E5", "E6")),
	} {
		for _, u := range s.units(x, s.body, 40) {
			if u.width > 40 {
				t.Errorf("%v is %.1f wide", unitTexts([]unit{u}), u.width)
			}
		}
	}
}

func widths(ws ...float64) []unit {
	out := make([]unit, len(ws))
	for i, x := range ws {
		out[i] = unit{width: x, space: 1, last: i == len(ws)-1}
	}
	return out
}

func TestFit(t *testing.T) {
	s := testSetter(t)
	for _, c := range []struct {
		name  string
		units []unit
		width float64
		want  []int
	}{
		{"nothing", nil, 10, []int{}},
		{"one line", widths(3, 3), 10, []int{2}},
		// Filling the first line would leave 6 of 10 empty on the second.
		{"total fit", widths(3, 3, 1, 4, 8, 1), 10, []int{2, 4, 6}},
		{"too wide", widths(12, 3), 10, []int{1, 2}},
	} {
		if got := s.fit(c.units, c.width); !cmp.Equal(got, c.want) {
			t.Errorf("%s: lines end at %v, want %v", c.name, got, c.want)
		}
	}
}

func TestFitAvoidsARunt(t *testing.T) {
	s := testSetter(t)
	// Greedy filling leaves one short word on the last line.
	units := widths(40, 40, 40, 40, 40, 40, 40, 40, 10)
	ends := s.fit(units, 200)
	if n := ends[len(ends)-1] - ends[len(ends)-2]; n < 2 {
		t.Errorf("the last line has %d unit: %v", n, ends)
	}
}

func TestBalancedHeadingsHaveLinesOfOneLength(t *testing.T) {
	s := testSetter(t)
	lines := s.heading(text(w("Prime Ministers of two countries met in the old town to talk about trade")), s.title, 480)
	if len(lines) != 2 || lines[1].width < lines[0].width*0.7 {
		t.Errorf("got %d lines, the last of %.0f after one of %.0f", len(lines), lines[1].width, lines[0].width)
	}
}

func FuzzUnits(f *testing.F) {
	f.Add("Trade exceeded $4.3 billion, up", "“quoted” – words", 50.0)
	f.Add("東京で会談 \u202e 👩‍👩‍👧", "é\u0301 \x00 %PDF (", 12.0)
	s := testSetter(f)
	f.Fuzz(func(t *testing.T, a, b string, width float64) {
		if !(width >= 12 && width <= 2000) {
			return
		}
		x := text(name(a, "E1"), fig(b, "E2"), name(a).Strong())
		lines := s.lines(x, s.body, width)
		got := ""
		for _, l := range lines {
			if l.width > width+0.5 && len(l.boxes) == 1 && len([]rune(strings.TrimSpace(l.boxes[0].Text))) > 12 {
				t.Errorf("a line is %.1f wide, the column %.1f: %q", l.width, width, l.boxes[0].Text)
			}
			for _, box := range l.boxes {
				if box.Link == "" {
					got += box.Text
				}
			}
		}
		want := ""
		for _, p := range []string{a, b, a} {
			v, err := typeface.Default().Spell(briefing.Serif, p)
			if err != nil {
				t.Fatal(err)
			}
			want += v
		}
		if squash(got) != squash(want) {
			t.Errorf("%q became %q", want, got)
		}
	})
}

// Evidence numbers after an endless word keep to the line, whichever of them
// the line has room for.
func TestEvidenceNumbersOfAnEndlessWordFit(t *testing.T) {
	s := testSetter(t)
	words := text(name(strings.Repeat("y", 90), "E1", "E2", "E3"))
	for width := 180.0; width < 240; width += 0.1 {
		for i, l := range append(s.lines(words, s.subhead, width), s.heading(words, s.subhead, width)...) {
			if l.width > width+0.01 {
				t.Errorf("line %d is %.2f wide and has %.2f", i, l.width, width)
			}
		}
	}
}
