package pdf

import (
	"strconv"
	"unicode/utf8"

	"brief/briefing"
	"brief/briefing/typeface"
)

// fontUse is what one document takes of one face.
type fontUse struct {
	face     *typeface.Face
	resource string // name in the resource dictionary
	// text holds, by glyph, what the glyph stands for when the page is read
	// back, "" for one not used; used lists the glyphs.
	text []string
	used []uint16
}

func (w *writer) use(f *typeface.Face) *fontUse {
	u := w.byFace[f]
	if u == nil {
		u = &fontUse{face: f, resource: "T" + strconv.Itoa(len(w.fonts)+1), text: make([]string, f.Glyphs())}
		w.byFace[f] = u
		w.fonts = append(w.fonts, u)
	}
	return u
}

// note notes that a glyph shows some text. It is unclear if the glyph stands
// for another one already: fonts draw several characters with one outline.
func (u *fontUse) note(g uint16, shown string) (unclear bool) {
	have := u.text[g]
	if have == "" {
		u.text[g] = shown
		u.used = append(u.used, g)
	}
	return have != "" && have != shown
}

// readText is what text copied from the page holds for the text of a glyph.
func readText(s string) string {
	if r, n := utf8.DecodeRuneInString(s); n == len(s) {
		if as := readAs(r); as != r {
			return string(as)
		}
	}
	return s
}

// readAs is the character that text copied from the page holds for r: a
// non-breaking space is a space to whoever searches.
func readAs(r rune) rune {
	switch r {
	case '\u00a0':
		return ' '
	case softHyphen, '\u2010', '\u2011':
		return '-'
	}
	return r
}

const (
	softHyphen = '\u00ad'
	wordJoiner = '\u2060'
	hexDigits  = "0123456789ABCDEF"
)

// appendShow writes one TJ that shows s, kerned. A glyph that stands for
// another character elsewhere carries its own as ActualText.
func (u *fontUse) appendShow(b []byte, s string) []byte {
	b = append(b, "[<"...)
	left := -1
	for len(s) > 0 {
		g, n := u.face.Next(s)
		shown := readText(s[:n])
		unclear := u.note(g, shown)
		s = s[n:]
		if left >= 0 {
			if k := u.face.Kern(uint16(left), g); k != 0 {
				b = append(b, '>')
				b = appendNumber(b, -float64(k)*1000/float64(u.face.UnitsPerEm()))
				b = append(b, '<')
			}
		}
		left = int(g)
		if unclear {
			b = append(b, ">]TJ "...)
			b = appendActualText(b, shown)
			b = append(appendGlyph(append(b, "[<"...), g), ">]TJ EMC [<"...)
			continue
		}
		b = appendGlyph(b, g)
	}
	return append(b, ">]TJ"...)
}

func appendGlyph(b []byte, g uint16) []byte {
	return append(b, hexDigits[g>>12], hexDigits[g>>8&15], hexDigits[g>>4&15], hexDigits[g&15])
}

// appendActualText opens a span whose content is read as s.
func appendActualText(b []byte, s string) []byte {
	b = append(b, "/Span<</ActualText<FEFF"...)
	for _, c := range utf16BE(s) {
		b = append(b, hexDigits[c>>4], hexDigits[c&15])
	}
	return append(b, ">>>BDC "...)
}

// appendText writes a text object with runs of one size from x, y (the
// baseline, from the bottom of the page).
func (w *writer) appendText(b []byte, runs []typeface.Run, size, x, y float64) []byte {
	b = append(b, "BT "...)
	b = append(appendNumbers(b, x, y), "Td "...)
	for _, r := range runs {
		u := w.use(r.Face)
		b = append(append(append(b, '/'), u.resource...), ' ')
		b = append(appendNumbers(b, size), "Tf "...)
		b = append(u.appendShow(b, r.Text), ' ')
	}
	return append(b, "ET\n"...)
}

// textBox draws the text of a box. A soft hyphen at its end is drawn as a
// hyphen that is not read; space says that a space follows in the sentence.
func (w *writer) textBox(b *briefing.Box, space bool) error {
	text, hyphen := b.Text, false
	switch r, n := utf8.DecodeLastRuneInString(text); r {
	case wordJoiner:
		text = text[:len(text)-n]
	case softHyphen:
		text, hyphen = text[:len(text)-n], true
	}
	if space {
		text += " "
	}
	runs, err := w.faces.Resolve(b.Font, text)
	if err != nil {
		return err
	}
	w.fill(b.Color)
	w.ops = w.appendText(w.ops, runs, b.Size, b.X, w.height-b.Y)
	if !hyphen {
		return nil
	}
	width, err := w.faces.Width(b.Font, text, b.Size)
	if err != nil {
		return err
	}
	runs, err = w.faces.Resolve(b.Font, "-")
	if err != nil {
		return err
	}
	w.ops = appendActualText(w.ops, string(softHyphen))
	w.ops = w.appendText(w.ops, runs, b.Size, b.X+width, w.height-b.Y)
	w.ops = append(w.ops, "EMC\n"...)
	return nil
}
