package typeface

import (
	"unicode/utf8"
)

// ligature is one glyph for several: the first has the list that holds it.
type ligature struct {
	rest  []uint16 // the glyphs after the first
	glyph uint16
}

// ligatures are the standard ones of a font ("fi", "ffl"), by the first glyph,
// in the font's order, which puts longer ones first.
type ligatures map[uint16][]ligature

// Next is the glyph that text begins with, and how many bytes of the text it
// shows: a ligature shows several characters.
func (f *Face) Next(text string) (glyph uint16, n int) {
	r, n := utf8.DecodeRuneInString(text)
	glyph = f.Glyph(r)
	if len(f.ligatures) == 0 {
		return glyph, n
	}
	if lig, more := f.ligature(glyph, text[n:]); more > 0 {
		return lig, n + more
	}
	return glyph, n
}

// ligature looks for one that begins with a glyph and takes in the beginning
// of the text after it: its glyph, and how many bytes of the text it takes, 0
// where there is none.
func (f *Face) ligature(first uint16, after string) (glyph uint16, n int) {
next:
	for _, l := range f.ligatures[first] {
		at := 0
		for _, want := range l.rest {
			r, size := utf8.DecodeRuneInString(after[at:])
			if size == 0 || f.Glyph(r) != want {
				continue next
			}
			at += size
		}
		return l.glyph, at
	}
	return 0, 0
}

// Numbers of the format (OpenType 1.9, GSUB).
const (
	gsubLigature  = 4
	gsubExtension = 7
	// mostSteps bounds the work on a table whose parts refer to each other; text
	// fonts take some thousand.
	mostSteps = 200_000
)

// readLigatures reads the lookups of the feature "liga" in a GSUB table. What
// lies outside the table, or is of a form not known, is passed over: text is
// then set without ligatures.
func readLigatures(gsub []byte, glyphs int) ligatures {
	r := &ligatureReader{found: ligatures{}, glyphs: glyphs, steps: mostSteps}
	t := table(gsub)
	lookups := t.at(t.u16(8))
	for _, n := range r.lookupsOf(t.at(t.u16(6)), "liga") {
		if n >= lookups.u16(0) {
			continue
		}
		l := lookups.at(lookups.u16(2 + 2*n))
		for i := 0; i < l.u16(4) && r.step(); i++ {
			sub, kind := l.at(l.u16(6+2*i)), l.u16(0)
			if kind == gsubExtension {
				kind, sub = sub.u16(2), sub.at(sub.u16(4)<<16|sub.u16(6))
			}
			if kind == gsubLigature && sub.u16(0) == 1 {
				r.substitution(sub)
			}
		}
	}
	return r.found
}

type ligatureReader struct {
	found  ligatures
	glyphs int
	steps  int
}

// step says that there is work left to do.
func (r *ligatureReader) step() bool {
	r.steps--
	return r.steps >= 0
}

// lookupsOf are the lookups of a feature, in their order, each once.
func (r *ligatureReader) lookupsOf(features table, tag string) []int {
	var out []int
	seen := map[int]bool{}
	for i := 0; i < features.u16(0) && r.step(); i++ {
		entry := features.at(2 + 6*i)
		if len(entry) < 6 || string(entry[:4]) != tag {
			continue
		}
		f := features.at(entry.u16(4))
		for k := 0; k < f.u16(2) && r.step(); k++ {
			if n := f.u16(4 + 2*k); !seen[n] {
				seen[n] = true
				out = append(out, n)
			}
		}
	}
	return out
}

// substitution reads a ligature substitution of format 1.
func (r *ligatureReader) substitution(sub table) {
	first := r.coverage(sub.at(sub.u16(2)))
	for i := 0; i < min(sub.u16(4), len(first)) && r.step(); i++ {
		set := sub.at(sub.u16(6 + 2*i))
		for k := 0; k < set.u16(0) && r.step(); k++ {
			one := set.at(set.u16(2 + 2*k))
			lig := ligature{glyph: uint16(one.u16(0))}
			for c := 0; c < one.u16(2)-1 && r.step(); c++ {
				lig.rest = append(lig.rest, uint16(one.u16(4+2*c)))
			}
			if len(lig.rest) > 0 && lig.glyph > 0 && int(lig.glyph) < r.glyphs {
				r.found[first[i]] = append(r.found[first[i]], lig)
			}
		}
	}
}

// coverage is the glyphs of a coverage table in its order.
func (r *ligatureReader) coverage(t table) []uint16 {
	var out []uint16
	for i := 0; i < t.u16(2) && r.step(); i++ {
		switch t.u16(0) {
		case 1:
			out = append(out, uint16(t.u16(4+2*i)))
		case 2:
			for g := t.u16(4 + 6*i); g <= t.u16(6+6*i) && r.step(); g++ {
				out = append(out, uint16(g))
			}
		}
	}
	return out
}

// table is a part of a font; what is read past its end is 0.
type table []byte

func (t table) u16(at int) int {
	if at < 0 || at+2 > len(t) {
		return 0
	}
	return int(t[at])<<8 | int(t[at+1])
}

// at is the table that begins at an offset; offset 0 is none.
func (t table) at(offset int) table {
	if offset <= 0 || offset >= len(t) {
		return nil
	}
	return t[offset:]
}
