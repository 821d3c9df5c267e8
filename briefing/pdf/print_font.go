package pdf

import (
	"strings"

	"github.com/go-pdf/fpdf"
	"golang.org/x/text/unicode/norm"
)

// printFont is a font of any origin: what its codes mean and how wide they
// are, in units that scale makes parts of the size.
type printFont struct {
	decoder
	widths  map[int]float64
	missing float64
	scale   float64
}

func (f *printFont) width(code int) float64 {
	if w, ok := f.widths[code]; ok {
		return w * f.scale
	}
	return f.missing * f.scale
}

func (p *printer) font(o object, resources dict) *printFont {
	n, _ := o.(name)
	entry := p.f.dict(resources["Font"])[n]
	ref, shared := entry.(reference)
	if shared && p.fonts[ref.number] != nil {
		return p.fonts[ref.number]
	}
	if font := p.own[n]; font != nil && !shared {
		return font
	}
	font := p.f.printFont(p.f.dict(entry))
	if shared {
		p.fonts[ref.number] = font
	} else {
		p.own[n] = font
	}
	return font
}

func (f *file) printFont(font dict) *printFont {
	out := &printFont{decoder: *f.decoder(font), widths: map[int]float64{}, missing: 500, scale: 0.001}
	if out.bytes == 2 {
		f.compositeWidths(out, f.dict(append(f.array(font["DescendantFonts"]), nil)[0]))
		return out
	}
	if _, mapped := f.resolve(font["ToUnicode"]).(*streamObject); !mapped {
		for code, text := range f.encoding(font["Encoding"]) {
			out.text[code] = text
		}
	} else {
		for code, text := range f.encoding(font["Encoding"]) {
			if out.text[code] == "" {
				out.text[code] = text
			}
		}
	}
	first, _ := f.integer(font["FirstChar"])
	for i, w := range f.array(font["Widths"]) {
		if i < 256 {
			out.widths[first+i] = f.float(w)
		}
	}
	if len(out.widths) == 0 {
		out.widths = standardWidths(f.name(font["BaseFont"]))
	}
	if m := f.array(font["FontMatrix"]); f.name(font["Subtype"]) == "Type3" && len(m) == 6 {
		out.scale = f.float(m[0])
	}
	return out
}

// standardWidths are those of the fonts that every reader has and files need
// not describe, "Helvetica" or "ArialMT", by the names of their families.
func standardWidths(base string) map[int]float64 {
	family, style := "Helvetica", ""
	switch {
	case strings.Contains(base, "Courier"):
		family = "Courier"
	case strings.Contains(base, "Times"):
		family = "Times"
	}
	if strings.Contains(base, "Bold") {
		style = "B"
	}
	p := fpdf.New("P", "pt", "A4", "")
	p.SetFont(family, style, 1000)
	out := map[int]float64{}
	for c := 32; c < 256; c++ {
		out[c] = p.GetStringWidth(string([]byte{byte(c)}))
	}
	return out
}

// compositeWidths reads the widths of a font with codes of two bytes: "c [w w
// …]" and "first last w".
func (f *file) compositeWidths(out *printFont, font dict) {
	out.missing = 1000
	if w, ok := f.resolve(font["DW"]).(float64); ok {
		out.missing = w
	}
	list := f.array(font["W"])
	for i := 0; i+1 < len(list); {
		first, _ := f.integer(list[i])
		if ws := f.array(list[i+1]); ws != nil {
			for k, w := range ws {
				out.widths[first+k] = f.float(w)
			}
			i += 2
			continue
		}
		if i+2 >= len(list) {
			return
		}
		last, _ := f.integer(list[i+1])
		for c := first; c <= last && c < 1<<16; c++ {
			out.widths[c] = f.float(list[i+2])
		}
		i += 3
	}
}

// The upper halves of the encodings that fonts name (ISO 32000-1, annex D).
const (
	winAnsi  = "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ"
	macRoman = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
	// standard is the upper half of Adobe's own, from A1; · stands for none.
	standard = "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\x00–†‡·\x00¶•‚„”»…‰\x00¿"
)

// encoding is what the codes of a simple font mean: a named table and the
// differences from it.
func (f *file) encoding(o object) map[int]string {
	out := map[int]string{}
	base := f.name(o)
	d := f.dict(o)
	if d != nil {
		base = f.name(d["BaseEncoding"])
	}
	at := func(from int, runes string) {
		for i, r := range []rune(runes) {
			if r != 0 {
				out[from+i] = string(r)
			}
		}
	}
	switch base {
	case "MacRomanEncoding":
		at(0x80, macRoman)
	case "WinAnsiEncoding":
		at(0x80, winAnsi)
		for c := 0xA0; c <= 0xFF; c++ {
			out[c] = string(rune(c))
		}
	default:
		at(0xA1, standard)
		at(0xD0, "—")
		out['\''], out['`'] = "’", "‘"
	}
	code := 0
	for _, o := range f.array(d["Differences"]) {
		switch o := f.resolve(o).(type) {
		case float64:
			code = int(o)
		case name:
			if text := glyphText(string(o)); text != "" && code >= 0 && code < 256 {
				out[code] = text
			}
			code++
		}
	}
	return out
}

// glyphNames are names of characters that are no letters with accents.
const glyphNames = `space  ;exclam !;quotedbl ";numbersign #;dollar $;percent %;ampersand &;quotesingle ';parenleft (;parenright );asterisk *;plus +;comma ,;hyphen -;minus −;period .;slash /;zero 0;one 1;two 2;three 3;four 4;five 5;six 6;seven 7;eight 8;nine 9;colon :;semicolon ;less <;equal =;greater >;question ?;at @;bracketleft [;backslash \;bracketright ];asciicircum ^;underscore _;grave ` + "`" + `;braceleft {;bar |;braceright };asciitilde ~;quoteleft ‘;quoteright ’;quotedblleft “;quotedblright ”;quotedblbase „;quotesinglbase ‚;guillemotleft «;guillemotright »;guilsinglleft ‹;guilsinglright ›;endash –;emdash —;bullet •;ellipsis …;dagger †;daggerdbl ‡;perthousand ‰;Euro €;sterling £;yen ¥;cent ¢;degree °;section §;paragraph ¶;copyright ©;registered ®;trademark ™;plusminus ±;multiply ×;divide ÷;onehalf ½;onequarter ¼;threequarters ¾;fraction ⁄;periodcentered ·;fi fi;fl fl;ff ff;ffi ffi;ffl ffl;ae æ;AE Æ;oe œ;OE Œ;oslash ø;Oslash Ø;germandbls ß;dotlessi ı;lslash ł;Lslash Ł;eth ð;Eth Ð;thorn þ;Thorn Þ;nbspace  ;softhyphen -;onesuperior ¹;twosuperior ²;threesuperior ³;schwa ə;afii61352 №`

// accents are the ends of the names of letters with accents.
var accents = []struct{ name, mark string }{
	{"acute", "\u0301"}, {"grave", "\u0300"}, {"circumflex", "\u0302"}, {"dieresis", "\u0308"}, {"tilde", "\u0303"}, {"caron", "\u030C"}, {"cedilla", "\u0327"},
	{"ring", "\u030A"}, {"breve", "\u0306"}, {"macron", "\u0304"}, {"ogonek", "\u0328"}, {"dotaccent", "\u0307"}, {"hungarumlaut", "\u030B"}, {"commaaccent", "\u0326"},
}

// glyphText is the text of a glyph by its name, "" where it tells none.
func glyphText(n string) string {
	n, _, _ = strings.Cut(n, ".") // "one.oldstyle"
	if len(n) == 1 {
		return n
	}
	if hex, ok := strings.CutPrefix(n, "uni"); ok && len(hex) >= 4 {
		if o, err := (&lexer{b: []byte(hex[:len(hex)&^3] + ">")}).hex(); err == nil {
			return decodeUTF16([]byte(o.(str)), 0)
		}
	}
	if hex, ok := strings.CutPrefix(n, "u"); ok && len(hex) == 4 {
		if o, err := (&lexer{b: []byte(hex + ">")}).hex(); err == nil && len(o.(str)) == 2 {
			return decodeUTF16([]byte(o.(str)), 0)
		}
	}
	if i := strings.Index(";"+glyphNames, ";"+n+" "); i >= 0 {
		rest := glyphNames[i+len(n)+1:]
		if n == "semicolon" {
			return ";"
		}
		text, _, _ := strings.Cut(rest, ";")
		return text
	}
	for _, a := range accents {
		if letter, ok := strings.CutSuffix(n, a.name); ok && len(letter) == 1 {
			return norm.NFC.String(letter + a.mark)
		}
	}
	return ""
}
