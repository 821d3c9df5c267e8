package typeface

import (
	"strings"

	"brief/briefing"

	stdfont "golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"gonum.org/v1/plot/font"
)

type plotFonts struct {
	cache  *font.Cache
	byFont map[*opentype.Font]*Face
}

// PlotFont describes a face in gonum's terms, without a size: set it with
// font.From. It is a key of Library.Plot.
func PlotFont(name briefing.FontName) font.Font {
	family, cut, _ := strings.Cut(string(name), "-")
	f := font.Font{Typeface: font.Typeface(family)}
	switch cut {
	case "italic":
		f.Style = stdfont.StyleItalic
	case "semibold":
		f.Weight = stdfont.WeightSemiBold
	}
	return f
}

// plotFonts gives gonum the very fonts that the faces were parsed into, so
// that a font found in a drawing leads back to its face.
func (l *Library) plotFonts() (plotFonts, error) {
	p := plotFonts{byFont: make(map[*opentype.Font]*Face)}
	var all font.Collection
	// Sans is the face of charts and comes first: gonum takes the first one
	// for an unknown typeface.
	for _, name := range []briefing.FontName{
		briefing.Sans, briefing.SansItalic, briefing.SansSemiBold,
		briefing.Serif, briefing.SerifItalic, briefing.SerifSemiBold,
	} {
		f, err := l.Face(name)
		if err != nil {
			return plotFonts{}, err
		}
		all = append(all, font.Face{Font: PlotFont(name), Face: f.Font})
		p.byFont[f.Font] = f
	}
	p.cache = font.NewCache(all)
	return p, nil
}

// Plot is the faces as a font cache of gonum, for a text.Plain handler.
func (l *Library) Plot() (*font.Cache, error) {
	p, err := l.plot()
	return p.cache, err
}

// OfPlot is the face of a font that gonum found in Plot, nil if the font is
// from elsewhere.
func (l *Library) OfPlot(f font.Face) *Face {
	p, err := l.plot()
	if err != nil {
		return nil
	}
	return p.byFont[f.Face]
}
