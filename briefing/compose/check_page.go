package compose

import (
	"fmt"
	"strings"
	"unicode"

	"brief/briefing"
	"brief/briefing/layout"
	"brief/briefing/pdf"
	"brief/briefing/typeface"
	"brief/charts"
)

// layer is one of the three texts of a page, which are compared apart.
type layer int

const (
	body      layer = iota
	furniture       // marking strips, repeated heads: what screen readers skip
	chart           // labels inside the charts
	layers
)

func (l layer) String() string { return [...]string{"text", "margin", "chart"}[l] }

// pages compares what is printed on each page with what the model sets there.
func (c *checker) pages(found *pdf.Extracted, b *briefing.Briefing, style briefing.Style) {
	faces := typeface.Default()
	set, err := layout.Compose(b, style, faces)
	if err != nil {
		c.flaw(0, "", "the model cannot be set: "+err.Error())
		return
	}
	if len(found.Pages) != len(set.Pages) {
		c.flaw(0, "", fmt.Sprintf("it has %d pages, its model makes %d", len(found.Pages), len(set.Pages)))
	}
	for i := range min(len(found.Pages), len(set.Pages)) {
		want, err := pageText(&set.Pages[i], style, faces)
		if err != nil {
			c.flaw(i+1, "", err.Error())
			continue
		}
		have := printedText(&found.Pages[i])
		for l := range layers {
			c.compare(i+1, l, have[l], want[l])
		}
	}
}

// pageText is the text that the boxes of a page print.
func pageText(p *briefing.Page, style briefing.Style, faces *typeface.Library) (out [layers]string, err error) {
	var b [layers]strings.Builder
	for i := range p.Boxes {
		box := &p.Boxes[i]
		switch box.Kind {
		case briefing.TextBox:
			l := body
			if box.Tag == nil {
				l = furniture
			}
			b[l].WriteString(box.Text + " ")
		case briefing.ChartBox:
			r := newRecorder(box.W, box.H)
			if err := charts.Draw(r, box.Chart, style, faces); err != nil {
				return out, fmt.Errorf("chart %s: %w", box.Chart.ID, err)
			}
			b[chart].WriteString(strings.Join(r.words, " ") + " ")
		}
	}
	for l := range layers {
		out[l] = b[l].String()
	}
	return out, nil
}

// printedText is the text that was read from a page of the PDF. Text outside
// of any marked content counts as body: nothing is passed over.
func printedText(p *pdf.ExtractedPage) (out [layers]string) {
	var b [layers]strings.Builder
	for _, r := range p.Runs {
		l := body
		switch r.Tag {
		case "Artifact":
			l = furniture
		case "Figure":
			l = chart
		}
		b[l].WriteString(r.Text + " ")
	}
	for l := range layers {
		out[l] = b[l].String()
	}
	return out
}

// compare finds the first place at which two texts differ, spaces apart.
func (c *checker) compare(page int, l layer, have, want string) {
	h, w := squash(have), squash(want)
	n := 0
	for n < len(h.runes) && n < len(w.runes) && h.runes[n] == w.runes[n] {
		n++
	}
	if n == len(h.runes) && n == len(w.runes) {
		return
	}
	printed, modelled := h.around(have, n), w.around(want, n)
	switch {
	case printed == "":
		c.flaw(page, modelled, fmt.Sprintf("the model sets this %s, and it is not on the page", l))
	case modelled == "":
		c.flaw(page, printed, fmt.Sprintf("the page has this %s, and the model does not", l))
	default:
		c.flaw(page, printed, fmt.Sprintf("the %s is not the model's, which says %q", l, modelled))
	}
}

// squashed is a text without spaces, with the place of each character.
type squashed struct {
	runes []rune
	at    []int
}

// squash drops what a reader of the page can't see: spaces, and the signs that
// only steer line ends. Hyphens are all alike.
func squash(s string) squashed {
	var q squashed
	for i, r := range s {
		switch {
		case unicode.IsSpace(r), r == '\u00ad', unicode.Is(unicode.Cf, r):
			continue
		case r == '\u2010', r == '\u2011':
			r = '-'
		}
		q.runes = append(q.runes, r)
		q.at = append(q.at, i)
	}
	return q
}

// around is the words about character n, "" past the end.
func (q squashed) around(s string, n int) string {
	if n >= len(q.runes) {
		return ""
	}
	at := q.at[n]
	from, to := max(0, at-24), min(len(s), at+24)
	for from > 0 && s[from-1] != ' ' && at-from < 48 {
		from--
	}
	for to < len(s) && s[to] != ' ' && to-at < 48 {
		to++
	}
	return strings.Join(strings.Fields(strings.ToValidUTF8(s[from:to], "")), " ")
}
