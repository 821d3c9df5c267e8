package typeface

import (
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// A subset lacks a cmap, which a font in a PDF does not need; parse checks what
// is left of it.
func parseSubset(t *testing.T, b []byte) *program {
	t.Helper()
	p := &program{tables: map[string][]byte{}}
	for i := range u16(b, 4) {
		e := b[12+16*i:]
		from, n := u16(e, 8)<<16|u16(e, 10), u16(e, 12)<<16|u16(e, 14)
		p.tables[string(e[:4])] = b[from : from+n]
	}
	p.glyphCount, p.metricCount = u16(p.tables["maxp"], 4), u16(p.tables["hhea"], 34)
	if err := p.readLoca(); err != nil {
		t.Fatal(err)
	}
	p.readAdvances()
	return p
}

func TestSubsetKeepsGlyphsAndTheirParts(t *testing.T) {
	for _, name := range Names() {
		f := face(t, name)
		var glyphs []uint16
		for _, r := range "Éğə Ü" {
			glyphs = append(glyphs, f.Glyph(r))
		}
		b := f.Subset(glyphs)
		if checksum(b) != 0xB1B0AFBA {
			t.Errorf("%s: checksum %x", name, checksum(b))
		}
		if len(b) > len(f.program.tables["glyf"])/2 {
			t.Errorf("%s: subset of five letters has %d bytes", name, len(b))
		}
		p := parseSubset(t, b)
		for _, g := range glyphs {
			want := f.program.outline(int(g))
			got := p.outline(int(g))
			if len(got) < len(want) || string(got[:len(want)]) != string(want) {
				t.Errorf("%s: glyph %d is not the same", name, g)
			}
			if p.advance(int(g)) != f.Advance(g) {
				t.Errorf("%s: glyph %d has another width", name, g)
			}
			for _, c := range components(want) {
				if len(p.outline(c)) == 0 && len(f.program.outline(c)) > 0 {
					t.Errorf("%s: glyph %d lacks its part %d", name, g, c)
				}
			}
		}
		if g := f.Glyph('z'); int(g) < p.glyphCount && len(p.outline(int(g))) != 0 {
			t.Errorf("%s: an unused letter was kept", name)
		}
	}
}

func TestSubsetLeavesTheFontAlone(t *testing.T) {
	f := face(t, Names()[0])
	a, b := f.Subset([]uint16{5, 9}), f.Subset([]uint16{9, 5, 9})
	if string(a) != string(b) {
		t.Error("order or repetition of glyphs changes the subset")
	}
	var buf sfnt.Buffer
	if _, err := f.Font.GlyphAdvance(&buf, 70, fixed.I(10), font.HintingNone); err != nil {
		t.Error(err)
	}
}
