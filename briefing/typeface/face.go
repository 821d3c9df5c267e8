package typeface

import (
	"fmt"
	"sync"
	"sync/atomic"

	"brief/briefing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

const (
	// cachedRunes are the code points whose glyph is looked up once: Latin,
	// Cyrillic, Greek, punctuation, currency, arrows and mathematics.
	cachedRunes = 0x2C00
	// kernSlots is the size of the direct-mapped cache of pairs; a briefing
	// has some hundreds of different pairs in a face.
	kernSlots = 1 << 12
)

// Face is one font, parsed once and safe for use by many goroutines.
type Face struct {
	Name briefing.FontName
	Font *opentype.Font

	program *program
	upem    int
	// ligatures are those of running text. Charts are measured by gonum, which
	// knows none: their faces have none either.
	ligatures ligatures

	mu  sync.Mutex // guards buf
	buf sfnt.Buffer
	// glyphs holds 1 + the glyph of a rune, 0 where it was not looked up yet.
	glyphs [cachedRunes]atomic.Uint32
	// kerns holds left<<32 | right<<16 | value, all with bit 63 set.
	kerns [kernSlots]atomic.Uint64
}

// Parse reads a TrueType font (with glyf outlines).
func Parse(name briefing.FontName, ttf []byte) (*Face, error) {
	f, err := opentype.Parse(ttf)
	if err != nil {
		return nil, fmt.Errorf("font %s: %w", name, err)
	}
	p, err := parseProgram(ttf)
	if err != nil {
		return nil, fmt.Errorf("font %s: %w", name, err)
	}
	face := &Face{Name: name, Font: f, program: p, upem: p.upem}
	switch name {
	case briefing.Serif, briefing.SerifItalic, briefing.SerifSemiBold:
		face.ligatures = readLigatures(p.tables["GSUB"], p.glyphCount)
	}
	return face, nil
}

// Glyph is the glyph of a rune, 0 if the face has none.
func (f *Face) Glyph(r rune) uint16 {
	if r < 0 || r >= cachedRunes {
		return f.lookUp(r)
	}
	if g := f.glyphs[r].Load(); g != 0 {
		return uint16(g - 1)
	}
	g := f.lookUp(r)
	f.glyphs[r].Store(uint32(g) + 1)
	return g
}

func (f *Face) lookUp(r rune) uint16 {
	f.mu.Lock()
	defer f.mu.Unlock()
	g, err := f.Font.GlyphIndex(&f.buf, r)
	if err != nil || int(g) >= f.program.glyphCount {
		return 0
	}
	return uint16(g)
}

// UnitsPerEm is the number of font units in the type size.
func (f *Face) UnitsPerEm() int { return f.upem }

// Glyphs is how many glyphs the face has: they are numbered from 0.
func (f *Face) Glyphs() int { return f.program.glyphCount }

// Embeddable says that the font's licence bits let documents hold it: fsType of
// the OS/2 table (OpenType 1.9), in which bit 1 alone is a restricted licence
// and bit 9 allows bitmaps only.
func (f *Face) Embeddable() bool {
	bits := f.program.fsType
	return bits&0x000F != 0x0002 && bits&0x0200 == 0
}

// Advance is the width of a glyph in font units.
func (f *Face) Advance(glyph uint16) int { return f.program.advance(int(glyph)) }

// Kern is what is added between two glyphs, in font units.
func (f *Face) Kern(left, right uint16) int {
	key := 1<<63 | uint64(left)<<32 | uint64(right)<<16
	slot := &f.kerns[(uint32(left)*2654435761^uint32(right)*40503)>>3&(kernSlots-1)]
	if v := slot.Load(); v&^0xFFFF == key {
		return int(int16(v))
	}
	f.mu.Lock()
	v, err := f.Font.Kern(&f.buf, sfnt.GlyphIndex(left), sfnt.GlyphIndex(right), fixed.Int26_6(f.upem), font.HintingNone)
	f.mu.Unlock()
	if err != nil { // sfnt.ErrNotFound: the pair has none
		v = 0
	}
	slot.Store(key | uint64(uint16(int16(v))))
	return int(v)
}

// Width is the kerned width of s with its ligatures at size points, in points. Runes without a
// glyph count as the empty box that must not be printed: see Missing.
func (f *Face) Width(s string, size float64) float64 {
	units, left := 0, -1
	for len(s) > 0 {
		g, n := f.Next(s)
		s = s[n:]
		if left >= 0 {
			units += f.Kern(uint16(left), g)
		}
		units += f.Advance(g)
		left = int(g)
	}
	return float64(units) * size / float64(f.upem)
}

// Missing lists the runes of s that the face has no glyph for, each once, in
// the order of the text.
func (f *Face) Missing(s string) []rune {
	var out []rune
next:
	for _, r := range s {
		if f.Glyph(r) != 0 {
			continue
		}
		for _, have := range out {
			if have == r {
				continue next
			}
		}
		out = append(out, r)
	}
	return out
}

// Ascent is how far letters may reach above the baseline at size points.
func (f *Face) Ascent(size float64) float64 { return f.scale(f.program.ascent, size) }

// Descent is how far letters may reach below the baseline, as a positive
// number.
func (f *Face) Descent(size float64) float64 { return -f.scale(f.program.descent, size) }

// CapHeight is the height of capital letters.
func (f *Face) CapHeight(size float64) float64 { return f.scale(f.program.capHeight, size) }

// LineHeight is the distance between baselines that the font asks for; text
// is set tighter than that at most sizes.
func (f *Face) LineHeight(size float64) float64 {
	return f.scale(f.program.ascent-f.program.descent+f.program.lineGap, size)
}

func (f *Face) scale(units int, size float64) float64 {
	return float64(units) * size / float64(f.upem)
}
