package compose

import (
	"strings"
	"testing"

	"brief/briefing"
)

func TestTamperedDrawings(t *testing.T) {
	for name, change := range map[string]func(*briefing.Pages){
		"a label of the chart": func(p *briefing.Pages) {
			withChart(p, func(c *briefing.ChartSpec) { c.Marks[len(c.Marks)-1].Label = "> 2.9" })
		},
		"a mark more": func(p *briefing.Pages) {
			withChart(p, func(c *briefing.ChartSpec) {
				c.Marks = append(c.Marks, briefing.Mark{Period: briefing.Year(2019), Form: briefing.MarkStated, Label: "5", Value: new(float64)})
			})
		},
		"a number in the margin": func(p *briefing.Pages) {
			p.Pages[0].Boxes = append(p.Pages[0].Boxes, briefing.Box{Kind: briefing.TextBox, X: 60, Y: 20, Text: "$9 billion", Font: briefing.Sans, Size: 7, Artifact: "Pagination"})
		},
		"a box on another place": func(p *briefing.Pages) { p.Pages[0].Boxes[3].X += 40 },
		"two places changed for each other": func(p *briefing.Pages) {
			a, b := &p.Pages[0].Boxes[4], &p.Pages[0].Boxes[9]
			a.X, a.Y, b.X, b.Y = b.X, b.Y, a.X, a.Y
		},
		"white words":           hedgeBox(func(b *briefing.Box) { b.Color = briefing.Color{R: 255, G: 255, B: 255} }),
		"words beside the page": hedgeBox(func(b *briefing.Box) { b.X -= 900 }),
		"a white box over it": func(p *briefing.Pages) {
			p.Pages[0].Boxes = append(p.Pages[0].Boxes, briefing.Box{Kind: briefing.RectBox, X: 60, Y: 200, W: 300, H: 60, Fill: &briefing.Color{R: 255, G: 255, B: 255}, Artifact: "Layout"})
		},
		"a bar of the chart": func(p *briefing.Pages) {
			withChart(p, func(c *briefing.ChartSpec) {
				k := &c.Marks[len(c.Marks)-1]
				if k.Value != nil {
					v := *k.Value * 0.99
					k.Value = &v
				} else {
					c.Marks = c.Marks[:len(c.Marks)-1]
				}
			})
		},
		"a link that leads to another row": func(p *briefing.Pages) {
			for i := range p.Pages {
				for k := range p.Pages[i].Boxes {
					if b := &p.Pages[i].Boxes[k]; b.Link == "E1" {
						b.Link = "E2"
						return
					}
				}
			}
		},
		"a link to elsewhere": func(p *briefing.Pages) { linked(p).Link = "https://example.org/" },
		"a link less":         func(p *briefing.Pages) { linked(p).Link = "" },
		"a bookmark":          func(p *briefing.Pages) { p.Bookmarks[0].Title += ", worth 9" },
		"the description of a chart": func(p *briefing.Pages) {
			for i := range p.Pages {
				for k := range p.Pages[i].Boxes {
					if b := &p.Pages[i].Boxes[k]; b.Kind == briefing.ChartBox {
						b.Tag.Alt += " It reached 9 billion."
					}
				}
			}
		},
		"half a page less": func(p *briefing.Pages) {
			page := &p.Pages[len(p.Pages)-1]
			page.Boxes = keep(page.Boxes, func(b briefing.Box) bool { return b.Anchor != "" || b.Link != "" })
		},
	} {
		s, c := fresh(t)
		s.pages = change
		if _, fs := Check(s.file(t), proof(c)); len(fs) == 0 {
			t.Errorf("%s passes", name)
		}
	}
}

// hedgeBox changes the first box that says a hedge.
func hedgeBox(change func(*briefing.Box)) func(*briefing.Pages) {
	return func(p *briefing.Pages) {
		for k := range p.Pages[0].Boxes {
			if b := &p.Pages[0].Boxes[k]; strings.Contains(b.Text, "more than") {
				change(b)
				return
			}
		}
	}
}

// linked is the first box with a link.
func linked(p *briefing.Pages) *briefing.Box {
	for i := range p.Pages {
		for k := range p.Pages[i].Boxes {
			if b := &p.Pages[i].Boxes[k]; b.Link != "" {
				return b
			}
		}
	}
	return &briefing.Box{}
}

// withChart changes a copy of the chart that is drawn.
func withChart(p *briefing.Pages, change func(*briefing.ChartSpec)) {
	for i := range p.Pages {
		for k := range p.Pages[i].Boxes {
			if b := &p.Pages[i].Boxes[k]; b.Kind == briefing.ChartBox {
				spec := *b.Chart
				spec.Marks = append([]briefing.Mark(nil), spec.Marks...)
				change(&spec)
				b.Chart = &spec
			}
		}
	}
}
