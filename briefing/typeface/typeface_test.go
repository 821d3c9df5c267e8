package typeface

import (
	"math"
	"strings"
	"sync"
	"testing"

	"brief/briefing"

	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/text"
	"pgregory.net/rapid"
)

const sample = "AVATAR To. Ty, Qeyri-neft ÜDM artımı ə Ə ğ ş ı İ, Рост ГУ 12,5 % — “$4.3 billion” × ≥ 0123456789"

func face(t testing.TB, name briefing.FontName) *Face {
	t.Helper()
	f, err := Default().Face(name)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestFacesHaveTheLettersOfReports(t *testing.T) {
	for _, name := range Names() {
		if m := face(t, name).Missing(sample); m != nil {
			t.Errorf("%s lacks %q", name, m)
		}
	}
}

func TestDefaultIsShared(t *testing.T) {
	var wg sync.WaitGroup
	faces := make([]*Face, 8)
	for i := range faces {
		wg.Add(1)
		go func() {
			defer wg.Done()
			faces[i], _ = Default().Face(briefing.SerifItalic)
			faces[i].Width(sample, 10)
		}()
	}
	wg.Wait()
	for _, f := range faces {
		if f == nil || f != faces[0] {
			t.Fatal("a face was parsed more than once")
		}
	}
}

func TestUnknownFaceIsAnError(t *testing.T) {
	if _, err := Default().Face("blackletter"); err == nil || !strings.Contains(err.Error(), "blackletter") {
		t.Errorf("got %v", err)
	}
}

func TestWidthIsKerned(t *testing.T) {
	for _, name := range Names() {
		f := face(t, name)
		if f.Width("AV", 10) >= f.Width("A", 10)+f.Width("V", 10) {
			t.Errorf("%s: A and V are not kerned", name)
		}
		if f.Width("", 10) != 0 {
			t.Errorf("%s: the empty text is wide", name)
		}
	}
}

func TestDigitsAreTabularButInSansItalic(t *testing.T) {
	for _, name := range Names() {
		f, tabular := face(t, name), true
		for _, r := range "0123456789" {
			tabular = tabular && f.Advance(f.Glyph(r)) == f.Advance(f.Glyph('0'))
		}
		if tabular == (name == briefing.SansItalic) {
			t.Errorf("%s: tabular digits: %v", name, tabular)
		}
	}
}

func TestVerticalMetrics(t *testing.T) {
	for _, name := range Names() {
		f := face(t, name)
		a, d, c, l := f.Ascent(10), f.Descent(10), f.CapHeight(10), f.LineHeight(10)
		if !(c > 6 && c < 7.5 && a > c && a < 12 && d > 1 && d < 5 && l >= a+d && l < 16) {
			t.Errorf("%s: ascent %g descent %g capitals %g line %g", name, a, d, c, l)
		}
	}
}

// Charts are measured by gonum and everything else by us: both must agree. The
// ligatures of running text, of which gonum knows nothing, all begin with f.
func TestMeasureAgreesWithGonum(t *testing.T) {
	cache, err := Default().Plot()
	if err != nil {
		t.Fatal(err)
	}
	plain := text.Plain{Fonts: cache}
	letters := []rune(sample)
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.SampledFrom(Names()).Draw(t, "face")
		s := rapid.StringOf(rapid.SampledFrom(letters)).Draw(t, "text")
		size := rapid.Float64Range(1, 72).Draw(t, "size")
		f, err := Default().Face(name)
		if err != nil {
			t.Fatal(err)
		}
		if len(f.ligatures) > 0 {
			s = strings.ReplaceAll(s, "f", "")
		}
		w, up, down := plain.Box(s, font.From(PlotFont(name), font.Length(size)))
		if d := math.Abs(float64(w) - f.Width(s, size)); d > 1e-9*max(1, float64(w)) {
			t.Errorf("%s: %q is %g wide, by gonum %g", name, s, f.Width(s, size), w)
		}
		if math.Abs(float64(up)-f.Ascent(size)) > 1e-9*size || math.Abs(float64(down)-f.Descent(size)) > 1e-9*size {
			t.Errorf("%s: heights %g %g, by gonum %g %g", name, f.Ascent(size), f.Descent(size), up, down)
		}
	})
}

func TestPlotFontsLeadBackToFaces(t *testing.T) {
	l := Default()
	cache, err := l.Plot()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range Names() {
		if !cache.Has(PlotFont(name)) {
			t.Errorf("gonum does not know %s", name)
		}
		if got := l.OfPlot(cache.Lookup(PlotFont(name), 9)); got == nil || got.Name != name {
			t.Errorf("%s leads back to %v", name, got)
		}
	}
	if l.OfPlot(font.Face{}) != nil {
		t.Error("a foreign font has a face")
	}
}

func FuzzParse(f *testing.F) {
	b, err := files.ReadFile("fonts/SourceSans3-Italic.ttf")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b[:4096])
	f.Add([]byte("\x00\x01\x00\x00\x00\x01"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if face, err := Parse(briefing.Sans, b); err == nil {
			face.Width(sample, 10)
		}
	})
}

func TestOwnFontReplacesOne(t *testing.T) {
	b, err := files.ReadFile("fonts/SourceSans3-Italic.ttf")
	if err != nil {
		t.Fatal(err)
	}
	l := New(map[briefing.FontName][]byte{briefing.Serif: b, briefing.Sans: []byte("no font")})
	if f, err := l.Face(briefing.Serif); err != nil || f.Width("a", 9) != face(t, briefing.SansItalic).Width("a", 9) {
		t.Errorf("own font: %v", err)
	}
	if _, err := l.Face(briefing.Sans); err == nil || !strings.Contains(err.Error(), "font sans") {
		t.Errorf("a broken font: %v", err)
	}
}

func BenchmarkWidth(b *testing.B) {
	f := face(b, briefing.Serif)
	b.ReportAllocs()
	b.SetBytes(int64(len(sample)))
	for b.Loop() {
		f.Width(sample, 10)
	}
}

func BenchmarkParse(b *testing.B) {
	ttf, err := files.ReadFile("fonts/SourceSerif4-Regular.ttf")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(briefing.Serif, ttf); err != nil {
			b.Fatal(err)
		}
	}
}

func TestLigatures(t *testing.T) {
	lib := Default()
	for _, c := range []struct {
		font  briefing.FontName
		text  string
		takes int
	}{
		{briefing.Serif, "fit", 2}, {briefing.Serif, "ffice", 3}, {briefing.Serif, "ffle", 3}, {briefing.SerifItalic, "fluent", 2},
		{briefing.SerifSemiBold, "fi", 2}, {briefing.Serif, "f", 1}, {briefing.Serif, "f i", 1}, {briefing.Serif, "éfi", 2},
		{briefing.Sans, "fft", 1}, {briefing.Serif, "f\u00adi", 1}, // a hyphen may come between
	} {
		f, err := lib.Face(c.font)
		if err != nil {
			t.Fatal(err)
		}
		g, n := f.Next(c.text)
		if n != c.takes || (n > 1) != (g != f.Glyph([]rune(c.text)[0]) || c.text[0] > 'z') {
			t.Errorf("%s %q: glyph %d takes %d bytes, want %d", c.font, c.text, g, n, c.takes)
		}
	}
	f, _ := lib.Face(briefing.Serif)
	g, _ := f.Next("fi")
	if got, want := f.Width("fi", 1000), float64(f.Advance(g))*1000/float64(f.UnitsPerEm()); got != want {
		t.Errorf("“fi” is %g wide, its ligature %g", got, want)
	}
}

// A broken table of ligatures gives none or some, and never harm.
func FuzzLigatures(f *testing.F) {
	face, err := Default().Face(briefing.Serif)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(face.program.tables["GSUB"], 500)
	f.Add([]byte{0, 1, 0, 0, 0, 0, 0, 10, 0, 4}, 3)
	f.Fuzz(func(t *testing.T, gsub []byte, glyphs int) {
		for _, ls := range readLigatures(gsub, glyphs) {
			for _, l := range ls {
				if len(l.rest) == 0 || int(l.glyph) >= glyphs {
					t.Errorf("%v of %d glyphs", l, glyphs)
				}
			}
		}
	})
}
