package typeface

import (
	"bytes"
	"encoding/binary"
	"slices"
)

// Flags of a component of a composite glyph (OpenType specification, glyf).
const (
	argsAreWords   = 0x0001
	haveScale      = 0x0008
	moreComponents = 0x0020
	haveXYScale    = 0x0040
	haveTwoByTwo   = 0x0080
)

// Subset is a TrueType file with the outlines of the given glyphs and of those
// they are composed of. Glyphs keep their numbers: the others become empty, so
// that in a PDF the CID is the glyph and references need no rewriting.
func (f *Face) Subset(glyphs []uint16) []byte {
	p := f.program
	keep := p.closure(glyphs)
	last := 0
	for g, kept := range keep {
		if kept {
			last = g
		}
	}
	n, size := last+1, 0
	for g := range n {
		if keep[g] {
			size += len(p.outline(g)) + 3
		}
	}
	glyf := bytes.NewBuffer(make([]byte, 0, size))
	loca := make([]byte, 0, 4*(n+1))
	hmtx := make([]byte, 4*n)
	for g := range n {
		loca = binary.BigEndian.AppendUint32(loca, uint32(glyf.Len()))
		if !keep[g] {
			continue
		}
		glyf.Write(p.outline(g))
		glyf.Write(make([]byte, -glyf.Len()&3))
		binary.BigEndian.PutUint16(hmtx[4*g:], uint16(p.advance(g)))
		binary.BigEndian.PutUint16(hmtx[4*g+2:], uint16(p.sideBearing(g)))
	}
	loca = binary.BigEndian.AppendUint32(loca, uint32(glyf.Len()))
	tables := map[string][]byte{
		"head": patched(p.tables["head"], 50, 1), // long offsets in loca
		"hhea": patched(p.tables["hhea"], 34, uint16(n)),
		"maxp": patched(p.tables["maxp"], 4, uint16(n)),
		"hmtx": hmtx, "loca": loca, "glyf": glyf.Bytes(),
	}
	for _, t := range []string{"cvt ", "fpgm", "prep"} {
		if d := p.tables[t]; len(d) > 0 {
			tables[t] = d
		}
	}
	return assemble(tables)
}

// closure marks the glyphs, the missing-glyph glyph 0, and all components.
func (p *program) closure(glyphs []uint16) []bool {
	keep := make([]bool, p.glyphCount)
	var add func(g int)
	add = func(g int) {
		if g >= p.glyphCount || keep[g] {
			return
		}
		keep[g] = true
		for _, c := range components(p.outline(g)) {
			add(c)
		}
	}
	add(0)
	for _, g := range glyphs {
		add(int(g))
	}
	return keep
}

// components lists the glyphs that a composite outline refers to.
func components(outline []byte) []int {
	if len(outline) < 10 || i16(outline, 0) >= 0 {
		return nil
	}
	var out []int
	for at := 10; at+4 <= len(outline); {
		flags := u16(outline, at)
		out = append(out, u16(outline, at+2))
		at += 6
		if flags&argsAreWords != 0 {
			at += 2
		}
		switch {
		case flags&haveScale != 0:
			at += 2
		case flags&haveXYScale != 0:
			at += 4
		case flags&haveTwoByTwo != 0:
			at += 8
		}
		if flags&moreComponents == 0 {
			break
		}
	}
	return out
}

func patched(table []byte, at int, v uint16) []byte {
	b := bytes.Clone(table)
	binary.BigEndian.PutUint16(b[at:], v)
	return b
}

// assemble writes a TrueType file of tables, with its checksums.
func assemble(tables map[string][]byte) []byte {
	names := make([]string, 0, len(tables))
	size := 12
	for name, t := range tables {
		names = append(names, name)
		size += 16 + len(t) + 3
	}
	slices.Sort(names)
	n, log := len(names), 0
	for 2<<log <= n {
		log++
	}
	b := binary.BigEndian.AppendUint32(make([]byte, 0, size), 0x00010000)
	for _, v := range []int{n, 16 << log, log, 16*n - 16<<log} {
		b = binary.BigEndian.AppendUint16(b, uint16(v))
	}
	at, headAt := 12+16*n, 0
	for _, name := range names {
		t := tables[name]
		if name == "head" {
			binary.BigEndian.PutUint32(t[8:], 0) // checkSumAdjustment counts as 0
			headAt = at
		}
		b = append(b, name...)
		for _, v := range []uint32{checksum(t), uint32(at), uint32(len(t))} {
			b = binary.BigEndian.AppendUint32(b, v)
		}
		at += (len(t) + 3) &^ 3
	}
	for _, name := range names {
		b = append(b, tables[name]...)
		b = append(b, make([]byte, -len(b)&3)...)
	}
	binary.BigEndian.PutUint32(b[headAt+8:], 0xB1B0AFBA-checksum(b))
	return b
}

func checksum(b []byte) (sum uint32) {
	for ; len(b) >= 4; b = b[4:] {
		sum += binary.BigEndian.Uint32(b)
	}
	if len(b) > 0 {
		var rest [4]byte
		copy(rest[:], b)
		sum += binary.BigEndian.Uint32(rest[:])
	}
	return sum
}

// Metrics describes a face as a PDF font descriptor does, in thousandths of
// the type size.
type Metrics struct {
	PostScriptName             string
	Ascent, Descent, CapHeight int // Descent is negative
	BBox                       [4]int
	Weight                     int     // 100–900
	ItalicAngle                float64 // degrees, negative leans right
}

// Metrics gives the numbers of the face's font descriptor.
func (f *Face) Metrics() Metrics {
	p := f.program
	m := Metrics{PostScriptName: p.postScriptName, Weight: p.weight, ItalicAngle: p.italicAngle}
	scale := func(v int) int { return v * 1000 / p.upem }
	m.Ascent, m.Descent, m.CapHeight = scale(p.ascent), scale(p.descent), scale(p.capHeight)
	for i, v := range p.bbox {
		m.BBox[i] = scale(v)
	}
	return m
}
