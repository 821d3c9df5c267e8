package narrative

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"brief/briefing"
)

// wording loads the project's own templates.
func wording(t testing.TB) *Wording {
	t.Helper()
	w, err := LoadWording(os.DirFS("../../templates"), "")
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// print shows a briefing as text with evidence numbers, for reading.
func printText(t briefing.Text) string {
	var b strings.Builder
	for _, p := range t {
		s := p.String()
		if p.IsStrong() {
			s = "**" + s + "**"
		}
		b.WriteString(s)
		if e := p.Evidence(); len(e) > 0 {
			b.WriteString(" [" + strings.Join(e, ", ") + "]")
		}
	}
	return b.String()
}

func printBriefing(x *briefing.Briefing) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\nslug %s, cautions %d\n", printText(x.Title), x.Slug, x.Cautions)
	for _, s := range x.Sections {
		fmt.Fprintf(&b, "\n## %s (%s)\n", s.Title, s.ID)
		for _, k := range s.Blocks {
			switch k.Kind {
			case briefing.BlockTable:
				for i, row := range k.Table.Rows {
					if i == 0 {
						for _, c := range k.Table.Columns {
							fmt.Fprintf(&b, "| %s ", c.Title)
						}
						b.WriteString("|\n")
					}
					for _, c := range row {
						fmt.Fprintf(&b, "| %s ", printText(c))
					}
					b.WriteString("|\n")
				}
			case briefing.BlockTiles:
				for _, t := range k.Tiles {
					fmt.Fprintf(&b, "[%s | %s | %s | %s]\n", printText(t.Value), printText(t.Measure), printText(t.Period), printText(t.Claimant))
				}
			case briefing.BlockChart:
				c := k.Chart
				fmt.Fprintf(&b, "CHART %s: %s\n  %s\n", c.Kind, printText(c.Headline), printText(c.Subtitle))
				for _, m := range c.Marks {
					fmt.Fprintf(&b, "  - %s%s %s %q %v\n", m.Row, m.Period, m.Form, m.Label, m.Evidence)
				}
				for _, l := range c.Lines {
					fmt.Fprintf(&b, "  --- %v %q %v\n", l.Value, l.Label, l.Evidence)
				}
				fmt.Fprintf(&b, "  %s\n  alt: %s\n", printText(c.Source), c.Alt)
			case briefing.BlockBullets:
				for _, t := range k.Items {
					b.WriteString("- " + printText(t) + "\n")
				}
			default:
				fmt.Fprintf(&b, "%s: %s\n", k.Kind, printText(k.Text))
			}
		}
	}
	return b.String()
}

func TestShow(t *testing.T) {
	b, err := Write(spring(t), wording(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Log("\n" + printBriefing(b))
}
