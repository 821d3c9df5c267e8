package pdf

import (
	"crypto/sha256"
	"fmt"
	"slices"
)

// Flags of a font descriptor (ISO 32000-1, table 123).
const (
	flagSymbolic = 1 << 2
	flagItalic   = 1 << 6
)

// embed writes the objects of a composite font: a subset of the face whose
// character codes are its glyphs, and the map back to text. It gives the
// number of the font object.
func (u *fontUse) embed(o *objects) int {
	glyphs := slices.Clone(u.used)
	slices.Sort(glyphs)
	program := u.face.Subset(glyphs)
	m := u.face.Metrics()
	name := subsetTag(program) + "+" + m.PostScriptName
	file := o.addDeflated(fmt.Sprintf("/Length1 %d", len(program)), program)
	flags := flagSymbolic
	if m.ItalicAngle != 0 {
		flags |= flagItalic
	}
	// The stem width is not in the file; this is the usual estimate from the
	// weight.
	stem := 50 + m.Weight*m.Weight/(65*65)
	descriptor := o.add(fmt.Sprintf("<</Type/FontDescriptor/FontName%s/Flags %d/FontBBox[%d %d %d %d]/ItalicAngle %s/Ascent %d/Descent %d/CapHeight %d/StemV %d/FontFile2 %s>>",
		nameObject(name), flags, m.BBox[0], m.BBox[1], m.BBox[2], m.BBox[3], numbers(m.ItalicAngle), m.Ascent, m.Descent, m.CapHeight, stem, ref(file)))
	cid := o.add(fmt.Sprintf("<</Type/Font/Subtype/CIDFontType2/BaseFont%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %s/CIDToGIDMap/Identity/DW %s/W[%s]>>",
		nameObject(name), ref(descriptor), numbers(u.thousandths(0)), u.widths(glyphs)))
	unicode := o.addDeflated("", u.toUnicode(glyphs))
	return o.add(fmt.Sprintf("<</Type/Font/Subtype/Type0/BaseFont%s/Encoding/Identity-H/DescendantFonts[%s]/ToUnicode %s>>",
		nameObject(name), ref(cid), ref(unicode)))
}

// subsetTag is six letters that differ between subsets of one font.
func subsetTag(program []byte) string {
	sum := sha256.Sum256(program)
	tag := sum[:6]
	for i := range tag {
		tag[i] = 'A' + tag[i]%26
	}
	return string(tag)
}

func (u *fontUse) thousandths(g uint16) float64 {
	return float64(u.face.Advance(g)) * 1000 / float64(u.face.UnitsPerEm())
}

// widths is the W array: "first[w w w]" for each stretch of glyphs.
func (u *fontUse) widths(glyphs []uint16) []byte {
	var b []byte
	for i, g := range glyphs {
		if i == 0 || g != glyphs[i-1]+1 {
			if i > 0 {
				b = append(b, ']')
			}
			b = append(appendNumber(b, float64(g)), '[')
		} else {
			b = append(b, ' ')
		}
		b = appendNumber(b, u.thousandths(g))
	}
	return append(b, ']')
}

// maxBfchar is how many entries a beginbfchar block may hold.
const maxBfchar = 100

func (u *fontUse) toUnicode(glyphs []uint16) []byte {
	b := []byte("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for block := range slices.Chunk(glyphs, maxBfchar) {
		b = fmt.Appendf(b, "%d beginbfchar\n", len(block))
		for _, g := range block {
			b = appendGlyph(append(b, '<'), g)
			b = append(b, "> <"...)
			for _, c := range utf16BE(u.text[g]) {
				b = append(b, hexDigits[c>>4], hexDigits[c&15])
			}
			b = append(b, ">\n"...)
		}
		b = append(b, "endbfchar\n"...)
	}
	return append(b, "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"...)
}
