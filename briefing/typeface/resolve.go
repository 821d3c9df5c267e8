package typeface

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"brief/briefing"
)

// Run is a stretch of text in one face.
type Run struct {
	Face *Face
	Text string
}

// MissingGlyph is the error of a text that no face can print.
type MissingGlyph struct {
	Rune rune
	Font briefing.FontName
	// Context is some of the text around the character.
	Context string
}

func (e *MissingGlyph) Error() string {
	return fmt.Sprintf("no font has the character %U %q (in %s text %q)", e.Rune, e.Rune, e.Font, e.Context)
}

// fallback lists, for each face, where a rune that it lacks is looked for:
// first in the other family in the same cut, then upright.
var fallback = map[briefing.FontName][]briefing.FontName{
	briefing.Serif:         {briefing.Sans},
	briefing.SerifItalic:   {briefing.SansItalic, briefing.Serif, briefing.Sans},
	briefing.SerifSemiBold: {briefing.SansSemiBold, briefing.Serif, briefing.Sans},
	briefing.Sans:          {briefing.Serif},
	briefing.SansItalic:    {briefing.SerifItalic, briefing.Sans, briefing.Serif},
	briefing.SansSemiBold:  {briefing.SerifSemiBold, briefing.Sans, briefing.Serif},
}

// Resolve splits text into runs that have a glyph for every character: of the
// named face where it can, of another where it must. The error is a
// *MissingGlyph where no face has the character or it is a control character. Empty text has no runs.
func (l *Library) Resolve(name briefing.FontName, text string) ([]Run, error) {
	main, err := l.Face(name)
	if err != nil {
		return nil, err
	}
	var runs []Run
	start, current := 0, main
	for i, r := range text {
		f := main
		if !main.prints(r) {
			if f, err = l.substitute(name, r); err != nil {
				return nil, err
			}
			if f == nil {
				return nil, &MissingGlyph{r, name, around(text, i)}
			}
		}
		if f != current {
			if i > start {
				runs = append(runs, Run{current, text[start:i]})
			}
			start, current = i, f
		}
	}
	if start < len(text) {
		runs = append(runs, Run{current, text[start:]})
	}
	return runs, nil
}

// prints says whether the face has a glyph that shows r. Fonts map some control
// characters to empty glyphs: those show nothing.
func (f *Face) prints(r rune) bool {
	return r >= ' ' && (r < 0x7f || r >= 0xa0) && r != utf8.RuneError && f.Glyph(r) != 0
}

// substitute is the face that prints r in place of the named one, nil if none
// does.
func (l *Library) substitute(name briefing.FontName, r rune) (*Face, error) {
	for _, other := range fallback[name] {
		f, err := l.Face(other)
		if err != nil {
			return nil, err
		}
		if f.prints(r) {
			return f, nil
		}
	}
	return nil, nil
}

// around cuts some 40 characters around byte i out of s.
func around(s string, i int) string {
	from, to := max(0, i-20), min(len(s), i+20)
	return strings.ToValidUTF8(s[from:to], "")
}

// Width is the width in points of text with its fallback faces, as Resolve
// would print it.
func (l *Library) Width(name briefing.FontName, text string, size float64) (float64, error) {
	runs, err := l.Resolve(name, text)
	w := 0.0
	for _, r := range runs {
		w += r.Face.Width(r.Text, size)
	}
	return w, err
}
