// Package typeface parses fonts once and measures text: one measure for
// layout, charts and the PDF.
package typeface

import (
	"embed"
	"fmt"
	"sync"

	"brief/briefing"
)

// The fonts are Source Serif 4 and Source Sans 3 under the SIL Open Font
// License (fonts/LICENSE_FONT). Digits are tabular in all but Sans Italic.
//
//go:embed fonts/*.ttf
var files embed.FS

// Names lists the faces in a fixed order.
func Names() []briefing.FontName {
	return []briefing.FontName{
		briefing.Serif, briefing.SerifItalic, briefing.SerifSemiBold,
		briefing.Sans, briefing.SansItalic, briefing.SansSemiBold,
	}
}

var embedded = map[briefing.FontName]string{
	briefing.Serif:         "fonts/SourceSerif4-Regular.ttf",
	briefing.SerifItalic:   "fonts/SourceSerif4-Italic.ttf",
	briefing.SerifSemiBold: "fonts/SourceSerif4-SemiBold.ttf",
	briefing.Sans:          "fonts/SourceSans3-Regular.ttf",
	briefing.SansItalic:    "fonts/SourceSans3-Italic.ttf",
	briefing.SansSemiBold:  "fonts/SourceSans3-SemiBold.ttf",
}

// Library is the set of faces of a document, safe for use by many goroutines.
// Each face is parsed when it is first asked for.
type Library struct {
	load map[briefing.FontName]func() (*Face, error)
	plot func() (plotFonts, error)
}

// Default is the library of the embedded fonts, shared by all callers.
var Default = sync.OnceValue(func() *Library { return New(nil) })

// New is a library in which some faces come from own TrueType files (bytes by
// name of the face) and the others are the embedded ones. A file that is no
// TrueType font is an error of the first use of its face.
func New(own map[briefing.FontName][]byte) *Library {
	l := &Library{load: make(map[briefing.FontName]func() (*Face, error))}
	for name, file := range embedded {
		ttf, isOwn := own[name]
		l.load[name] = sync.OnceValues(func() (*Face, error) {
			if !isOwn {
				var err error
				if ttf, err = files.ReadFile(file); err != nil {
					return nil, err
				}
			}
			return Parse(name, ttf)
		})
	}
	l.plot = sync.OnceValues(l.plotFonts)
	return l
}

// Face gives the face of a name; unknown names are an error.
func (l *Library) Face(name briefing.FontName) (*Face, error) {
	load, ok := l.load[name]
	if !ok {
		return nil, fmt.Errorf("no font is called %q (there are %v)", name, Names())
	}
	return load()
}
