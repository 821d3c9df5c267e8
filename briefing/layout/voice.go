package layout

import (
	"cmp"
	"fmt"

	"brief/briefing"
	"brief/briefing/typeface"
)

// cut is how a run of text looks.
type cut struct {
	face  *typeface.Face
	size  float64
	color briefing.Color
	rise  float64 // of the baseline, for evidence numbers
}

// voice is a way of setting running text: its cuts for plain and strong
// pieces and for evidence numbers, and the distance of its lines.
type voice struct {
	plain, strong, label cut
	leading              float64
}

// baseline is how far below its top a line of the voice stands: capitals end
// up in the middle.
func (v voice) baseline() float64 { return v.leading/2 + v.plain.size*0.33 }

// setter sets text in the voices of a style. The first error of a font sticks
// in err, and all later results are empty.
type setter struct {
	faces  *typeface.Library
	style  briefing.Style
	labels briefing.Labels
	err    error

	// Memory that one text after another uses.
	places []opportunity
	memory []run
	costs  []float64
	from   []int
	boxes  []briefing.Box

	title, head, subhead, lead, body voice
	// small print and tables; rowHead is the first column of the facts.
	small, table, tableHead, rowHead, caption voice
	chartHead                                 voice
	tileMeasure, tileSmall                    voice
	// entry is the text of lists and paragraphs in the annex.
	entry voice
}

// labelShare is the size of an evidence number in that of its text.
const labelShare = 0.68

func newSetter(style briefing.Style, faces *typeface.Library) (*setter, error) {
	z := style.Sizes
	for _, size := range []float64{z.Title, z.Head, z.Lead, z.Body, z.Small} {
		if !(size >= 4 && size <= 48) {
			return nil, fmt.Errorf("style: a type size of %v points is not between 4 and 48", size)
		}
	}
	s := &setter{faces: faces, style: style, labels: withDefaults(style.Labels)}
	text, accent, muted := style.Colors.Text, style.Colors.Accent, style.Colors.Muted
	s.title = s.voice(briefing.SansSemiBold, z.Title, 1.16, accent)
	s.head = s.voice(briefing.SansSemiBold, z.Head, 1.15, accent)
	s.subhead = s.voice(briefing.SansSemiBold, z.Body, 1.22, text)
	s.lead = s.voice(briefing.Serif, z.Lead, 1.38, text)
	s.body = s.voice(briefing.Serif, z.Body, 1.34, text)
	s.entry = s.voice(briefing.Serif, z.Body, 1.32, text)
	s.small = s.voice(briefing.Sans, z.Small, 1.30, muted)
	s.caption = s.small
	s.table = s.voice(briefing.Sans, z.Small, 1.30, text)
	s.tableHead = s.voice(briefing.SansSemiBold, z.Small, 1.30, accent)
	s.rowHead = s.voice(briefing.Sans, z.Small, 1.30, muted)
	s.chartHead = s.voice(briefing.SansSemiBold, z.Body, 1.25, text)
	s.tileMeasure = s.voice(briefing.SansSemiBold, z.Small, 1.28, text)
	s.tileSmall = s.voice(briefing.Sans, z.Small, 1.28, muted)
	return s, s.err
}

func (s *setter) voice(font briefing.FontName, size, leading float64, color briefing.Color) voice {
	strong := font
	switch font {
	case briefing.Serif:
		strong = briefing.SerifSemiBold
	case briefing.Sans:
		strong = briefing.SansSemiBold
	}
	return voice{
		plain:   cut{face: s.face(font), size: size, color: color},
		strong:  cut{face: s.face(strong), size: size, color: color},
		label:   cut{face: s.face(briefing.SansSemiBold), size: size * labelShare, color: s.style.Colors.Accent, rise: size * 0.22},
		leading: size * leading,
	}
}

func (s *setter) face(name briefing.FontName) *typeface.Face {
	f, err := s.faces.Face(name)
	if err != nil {
		s.fail(fmt.Errorf("font %s: %w", name, err))
	}
	return f
}

// withDefaults fills in the English words of the furniture.
func withDefaults(l briefing.Labels) briefing.Labels {
	l.Page = cmp.Or(l.Page, "page {n} of {total}")
	l.Draft = cmp.Or(l.Draft, "DRAFT")
	l.Sample = cmp.Or(l.Sample, "SAMPLE")
	l.Further = cmp.Or(l.Further, "Further material")
	l.Continued = cmp.Or(l.Continued, "Continued in the annex: {sections}.")
	l.Evidence = cmp.Or(l.Evidence, "Evidence {no}")
	l.Back = cmp.Or(l.Back, "Back to the first use of {no}")
	l.EvidenceOf = cmp.Or(l.EvidenceOf, "Report and evidence numbers are those of briefing {ref}.")
	return l
}

// width is the width of text that is known to be in the face.
func (c cut) width(text string) float64 { return c.face.Width(text, c.size) }

// fail keeps the first error; nil is none.
func (s *setter) fail(err error) {
	if s.err == nil && err != nil {
		s.err = err
	}
}
