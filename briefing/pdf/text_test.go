package pdf

import (
	"math"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"
)

// advanceOf is how far the text of a TJ moves, at size 1, by the widths and
// moves that stand in the file.
func advanceOf(t *testing.T, f *file, content string) float64 {
	t.Helper()
	fonts := f.dict(f.dict(f.pageList()[0]["Resources"])["Font"])
	cid := f.dict(f.array(f.dict(fonts["T1"])["DescendantFonts"])[0])
	widths := make(map[int]float64)
	w := f.array(cid["W"])
	for i := 0; i+1 < len(w); i += 2 {
		first, _ := f.integer(w[i])
		for j, v := range f.array(w[i+1]) {
			widths[first+j] = v.(float64)
		}
	}
	from := strings.Index(content, "[<")
	o, err := (&lexer{b: []byte(content[from:]), inContent: true}).next()
	if err != nil {
		t.Fatal(err)
	}
	sum := 0.0
	for _, part := range o.(array) {
		switch part := part.(type) {
		case float64:
			sum -= part
		case str:
			for i := 0; i+1 < len(part); i += 2 {
				sum += widths[int(part[i])<<8|int(part[i+1])]
			}
		}
	}
	return sum / 1000
}

func TestTextIsKernedAndAsWideAsMeasured(t *testing.T) {
	face, err := typeface.Default().Face(briefing.Serif)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{"AVATAR", "To Ty Ye, Wo.", "Рост ГУ", "4.3"} {
		f := opened(t, onePage(s), nil)
		content := string(f.contents(f.pageList()[0]))
		if d := math.Abs(advanceOf(t, f, content) - face.Width(s, 1)); d > 1e-6 {
			t.Errorf("%q moves by %g, measured %g", s, advanceOf(t, f, content), face.Width(s, 1))
		}
		apart := 0.0
		for _, r := range s {
			apart += face.Width(string(r), 1)
		}
		if s != "4.3" && advanceOf(t, f, content) >= apart {
			t.Errorf("%q is not kerned: %s", s, content)
		}
	}
}

func readBack(t *testing.T, p *briefing.Pages) string {
	t.Helper()
	b, err := Write(p, Info{Title: "t", Language: "en"}, typeface.Default(), nil)
	if err != nil {
		t.Fatal(err)
	}
	x, err := Extract(b)
	if err != nil {
		t.Fatal(err)
	}
	var runs []string
	for _, page := range x.Pages {
		for _, r := range page.Runs {
			runs = append(runs, r.Text)
		}
	}
	return strings.Join(runs, "|")
}

func TestSpacesBetweenLines(t *testing.T) {
	for _, c := range []struct {
		lines []string
		want  string
	}{
		{[]string{"one", "two"}, "one two"},
		{[]string{"one ", "two"}, "one two"},
		{[]string{"one", " two"}, "one two"},
		{[]string{"North-", "South"}, "North-South"},
		{[]string{"long\u2060", "word"}, "longword"},
		{[]string{"hyphen\u00ad", "ated"}, "hyphenated"},
		{[]string{"4.3\u00a0billion", "dollars"}, "4.3 billion dollars"},
	} {
		if got := readBack(t, onePage(c.lines...)); got != c.want {
			t.Errorf("%q is read as %q", c.lines, got)
		}
	}
}

func TestSpacesWithinALine(t *testing.T) {
	face, _ := typeface.Default().Face(briefing.Serif)
	end := 20 + face.Width("3", 10)
	for _, c := range []struct {
		x, y, size float64
		own        bool // whether the second box has an element of its own
		want       string
	}{
		{end, 40, 10, false, "34"},
		{end + 0.5, 40, 10, false, "34"},
		{end + 2.5, 40, 10, false, "3 4"},
		{end, 36, 6, true, "3 |4"},
		{end, 40, 10, true, "3|4"},
		{20, 53, 10, true, "3 |4"},
	} {
		p := onePage("3")
		tag := p.Root.Kids[0]
		if c.own {
			tag = tag.Add("Span")
		}
		p.Pages[0].Boxes = append(p.Pages[0].Boxes, text(tag, briefing.Serif, c.size, c.x, c.y, "4"))
		if got := readBack(t, p); got != c.want {
			t.Errorf("at %g, %g in size %g: %q, want %q", c.x, c.y, c.size, got, c.want)
		}
	}
}

func TestCellsAreNotGlued(t *testing.T) {
	p := onePage()
	row := p.Root.Add("Table").Add("TR")
	for i, s := range []string{"4", "3"} {
		p.Pages[0].Boxes = append(p.Pages[0].Boxes, text(row.Add("TD"), briefing.Sans, 9, 20+5*float64(i), 40, s))
	}
	if got := readBack(t, p); got != "4|3" {
		t.Errorf("%q", got)
	}
}

func TestFallbackFacesAndSharedGlyphs(t *testing.T) {
	// ● is in Sans only; Ω and the sign for ohm may share one glyph.
	for _, s := range []string{"a ● b", "\u03a9 \u2126 \u03a9", "\u2126 \u03a9", "µ \u03bc", "Å \u212b"} {
		if m := mustSpell(s); m != s {
			continue
		}
		if got := readBack(t, onePage(s)); got != s {
			t.Errorf("%q is read as %q", s, got)
		}
	}
}

func mustSpell(s string) string {
	out, err := typeface.Default().Spell(briefing.Serif, s)
	if err != nil {
		panic(err)
	}
	return out
}

func TestNumbersAreShort(t *testing.T) {
	for v, want := range map[float64]string{0: "0", -0.0001: "0", 1: "1", 1.5: "1.5", -12.3456: "-12.346", 0.001: "0.001", 0.0004: "0", 100000: "100000", 0.999999: "1", 2.05: "2.05"} {
		if got := numbers(v); got != want {
			t.Errorf("%g is written %q", v, got)
		}
	}
}
