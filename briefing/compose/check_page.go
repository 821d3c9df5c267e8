package compose

import (
	"fmt"
	"slices"
	"strconv"
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

// pages compares what is printed with what the model sets: text and charts from
// the first page to the last, wherever a page may end, and the margins of each
// page with the furniture that there is. It gives the model's pages, nil where
// they cannot be set.
func (c *checker) pages(found *pdf.Extracted, b *briefing.Briefing, style briefing.Style, faces *typeface.Library) *briefing.Pages {
	sheets, err := layout.Compose(b, style, faces)
	if err != nil {
		c.flaw(0, "", "the model cannot be set: "+err.Error())
		return nil
	}
	var have, want [layers]reading
	for i := range sheets.Pages {
		if err := want[chart].draw(&sheets.Pages[i], i+1, style, faces); err != nil {
			c.flaw(i+1, "", err.Error())
		}
		for _, box := range sheets.Pages[i].Boxes {
			if box.Kind == briefing.TextBox && box.Tag != nil {
				want[body].add(box.Text, i+1)
			}
		}
	}
	for i, p := range found.Pages {
		margin := ""
		for _, r := range p.Runs {
			switch r.Tag {
			case "Artifact":
				margin += r.Text + " "
			case "Figure":
				have[chart].add(r.Text, i+1)
			default: // what is not marked at all is not passed over either
				have[body].add(r.Text, i+1)
			}
		}
		c.margin(margin, i+1, len(found.Pages), b, style, faces)
	}
	for _, l := range []layer{body, chart} {
		c.compare(l, &have[l], &want[l])
	}
	return sheets
}

// margin takes known furniture off the margins of a page until nothing is
// left: the marking, the reference, the title, the page's number, and the head
// of a table that goes on.
func (c *checker) margin(text string, page, pages int, b *briefing.Briefing, style briefing.Style, faces *typeface.Library) {
	number := strings.NewReplacer("{n}", strconv.Itoa(page), "{total}", strconv.Itoa(pages)).Replace(style.Labels.Page)
	known := []string{
		b.Ref + "·" + number, number, b.Ref, b.Title.String(), b.Marking, "·",
		style.Labels.Draft, style.Labels.Sample,
	}
	for i := range b.Sections {
		for _, block := range b.Sections[i].Blocks {
			if block.Table != nil {
				head := ""
				for _, col := range block.Table.Columns {
					head += col.Title
				}
				known = append(known, head)
			}
		}
	}
	// Furniture is printed as it can be spelt.
	printed := func(s string) string {
		s, err := faces.Spell(briefing.SansSemiBold, s)
		if err != nil {
			c.flaw(page, "", err.Error())
		}
		return string(squash(s).runes)
	}
	for i, k := range known {
		known[i] = printed(k)
	}
	title, marking := printed(b.Title.String()), printed(b.Marking)
	slices.SortStableFunc(known, func(a, b string) int { return len(b) - len(a) })
	for rest := string(squash(text).runes); rest != ""; {
		i := slices.IndexFunc(known, func(k string) bool { return k != "" && strings.HasPrefix(rest, k) })
		if i >= 0 {
			rest = rest[len(known[i]):]
			continue
		}
		if cut, after, ok := strings.Cut(rest, "…"); ok && cut != "" && (strings.HasPrefix(title, cut) || strings.HasPrefix(marking, cut)) {
			rest = after // shortened to fit
			continue
		}
		c.flaw(page, strings.Join(strings.Fields(text), " "), fmt.Sprintf("the margin holds what is no furniture of this briefing: %q", rest))
		return
	}
}

// reading is a text with the pages that its parts stand on.
type reading struct {
	text   strings.Builder
	starts []pageStart
}

type pageStart struct{ at, page int }

func (r *reading) add(text string, page int) {
	if n := len(r.starts); n == 0 || r.starts[n-1].page != page {
		r.starts = append(r.starts, pageStart{r.text.Len(), page})
	}
	r.text.WriteString(text + " ")
}

// draw adds the words of the charts on a page.
func (r *reading) draw(p *briefing.Page, page int, style briefing.Style, faces *typeface.Library) error {
	for i := range p.Boxes {
		box := &p.Boxes[i]
		if box.Kind != briefing.ChartBox {
			continue
		}
		canvas := newRecorder(box.W, box.H)
		if err := charts.Draw(canvas, box.Chart, style, faces); err != nil {
			return fmt.Errorf("chart %s: %w", box.Chart.ID, err)
		}
		r.add(strings.Join(canvas.words, " "), page)
	}
	return nil
}

// page is the page that the byte at offset stands on.
func (r *reading) page(offset int) int {
	page := 0
	for _, s := range r.starts {
		if s.at <= offset {
			page = s.page
		}
	}
	return page
}

// compare finds the first place at which two texts differ, spaces apart.
func (c *checker) compare(l layer, have, want *reading) {
	printed, modelled := have.text.String(), want.text.String()
	h, w := squash(printed), squash(modelled)
	n := 0
	for n < len(h.runes) && n < len(w.runes) && h.runes[n] == w.runes[n] {
		n++
	}
	switch there, should := h.around(printed, n), w.around(modelled, n); {
	case n == len(h.runes) && n == len(w.runes):
	case n == len(h.runes):
		c.flaw(want.page(w.at[n]), should, fmt.Sprintf("the model sets this %s, and it is not in the file", l))
	case n == len(w.runes):
		c.flaw(have.page(h.at[n]), there, fmt.Sprintf("the file has this %s, and the model does not", l))
	default:
		c.flaw(have.page(h.at[n]), there, fmt.Sprintf("the %s is not the model's, which says %q", l, should))
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
