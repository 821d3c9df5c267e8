package compose

import (
	"bytes"
	"context"
	"fmt"
	"image/color"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/handout"
	"brief/charts"
	"brief/seeds"
	"brief/templates"

	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/vg"
)

// samples are the briefings of the embedded reports, in a folder.
func samples(t *testing.T) string {
	t.Helper()
	c, err := Load(context.Background(), Input{Samples: seeds.Reports()})
	if err != nil {
		t.Fatal(err)
	}
	out := t.TempDir()
	generate(t, c, Options{Out: out})
	return out
}

// mark is something that a page shows: its place on the page in points from
// the top left, and its colour.
type mark struct {
	what           string
	x0, y0, x1, y1 float64
	color          briefing.Color
}

// inked is a canvas that notes where each mark of a chart stands.
type inked struct {
	recorder
	now   briefing.Color
	width func(f font.Face, text string) vg.Length
	add   func(what string, r vg.Rectangle, c briefing.Color)
}

func (c *inked) SetColor(to color.Color) {
	n := color.NRGBAModel.Convert(to).(color.NRGBA)
	c.now = briefing.Color{R: n.R, G: n.G, B: n.B}
}

func (c *inked) FillString(f font.Face, at vg.Point, text string) {
	c.add(fmt.Sprintf("%q", text), vg.Rectangle{Min: at, Max: vg.Point{X: at.X + c.width(f, text), Y: at.Y + 0.7*f.Font.Size}}, c.now)
}

func (c *inked) Stroke(p vg.Path) { c.add("line", bounds(p), c.now) }

// Fill passes over paper, which covers what lies below, and even tones, which
// stand inside of outlines that are marks of their own.
func (c *inked) Fill(p vg.Path) {
	if contrast(c.now, gray(255)) >= leastContrast {
		c.add("fill", bounds(p), c.now)
	}
}

// marksOf are all texts, rules and marks of charts of a page. Grounds, which
// text stands on, are none.
func marksOf(t *testing.T, page *briefing.Page, l *leaflet, style briefing.Style) (out []mark) {
	t.Helper()
	for i := range page.Boxes {
		b := &page.Boxes[i]
		switch b.Kind {
		case briefing.TextBox:
			if text := strings.TrimSpace(b.Text); text != "" {
				w, err := l.faces.Width(b.Font, text, b.Size)
				if err != nil {
					t.Fatal(err)
				}
				out = append(out, mark{text, b.X, b.Y - 0.75*b.Size, b.X + w, b.Y + 0.1*b.Size, b.Color})
			}
		case briefing.LineBox:
			out = append(out, mark{"rule", b.X, b.Y - 0.8, b.X + b.W, b.Y + b.H + 0.8, *b.Stroke})
		case briefing.RectBox:
			if b.Fill != nil && *b.Fill != style.Colors.Tint {
				out = append(out, mark{"bar", b.X - 1, b.Y - 1, b.X + b.W + 1, b.Y + b.H + 1, *b.Fill})
			}
		case briefing.ChartBox:
			out = append(out, marksOfChart(t, b, l, style)...)
		}
	}
	return out
}

func marksOfChart(t *testing.T, b *briefing.Box, l *leaflet, style briefing.Style) (out []mark) {
	t.Helper()
	c := &inked{recorder: *newRecorder(b.W, b.H)}
	c.width = func(f font.Face, text string) vg.Length {
		return vg.Length(l.faces.OfPlot(f).Width(text, f.Font.Size.Points()))
	}
	c.add = func(what string, r vg.Rectangle, ink briefing.Color) {
		const edge = 0.8
		out = append(out, mark{b.Chart.ID + " " + what, b.X + r.Min.X.Points() - edge, b.Y + b.H - r.Max.Y.Points() - edge,
			b.X + r.Max.X.Points() + edge, b.Y + b.H - r.Min.Y.Points() + edge, ink})
	}
	if err := charts.Draw(c, b.Chart, style, l.faces); err != nil {
		t.Fatal(err)
	}
	return out
}

func bounds(p vg.Path) vg.Rectangle {
	r := vg.Rectangle{Min: p[0].Pos, Max: p[0].Pos}
	for _, c := range p {
		if c.Type != vg.CloseComp {
			r.Min.X, r.Min.Y = min(r.Min.X, c.Pos.X), min(r.Min.Y, c.Pos.Y)
			r.Max.X, r.Max.Y = max(r.Max.X, c.Pos.X), max(r.Max.Y, c.Pos.Y)
		}
	}
	return r
}

// greyPages are the pages of all samples in a layout.
func greyPages(t *testing.T, dir string, l handout.Layout) (p *handoutPress, leaflets []leaflet, pages []*briefing.Pages) {
	t.Helper()
	p, err := newHandoutPress(HandoutOptions{Out: dir, Templates: templates.Embedded(), Layout: l, Grey: true, Annex: true})
	if err != nil {
		t.Fatal(err)
	}
	leaflets, failures, err := p.read(context.Background())
	if err != nil || len(failures) > 0 || len(leaflets) == 0 {
		t.Fatal(err, failures)
	}
	for i := range leaflets {
		one, err := p.set(p.handedOut(leaflets[i].brief), leaflets[i].style, leaflets[i].faces, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, one)
	}
	return p, leaflets, pages
}

// TestGreyKeepsItsContrast computes the contrast of every text and mark from
// its colour, against the darker of the grounds.
func TestGreyKeepsItsContrast(t *testing.T) {
	dir := samples(t)
	for _, l := range handout.Layouts() {
		_, leaflets, pages := greyPages(t, dir, l)
		seen := 0
		for i := range pages {
			style := fitted(leaflets[i].style, l)
			if c := contrast(style.Colors.Tint, gray(255)); c > 1.3 {
				t.Errorf("the tint has a contrast of %.2f to paper", c)
			}
			for n := range pages[i].Pages {
				for _, m := range marksOf(t, &pages[i].Pages[n], &leaflets[i], style) {
					seen++
					if m.color.R != m.color.G || m.color.G != m.color.B {
						t.Errorf("%s: %q is not grey: %v", l, m.what, m.color)
					}
					if m.color == gray(255) { // on a filled bar
						continue
					}
					if c := contrast(m.color, style.Colors.Tint); c < leastContrast {
						t.Errorf("%s: %q has a contrast of %.2f", l, m.what, c)
					}
				}
			}
		}
		if seen < 500 {
			t.Errorf("%s: only %d marks were looked at", l, seen)
		}
	}
}

func TestGreyOfAnyStyle(t *testing.T) {
	for _, c := range []briefing.Color{{R: 255, G: 230}, {R: 120, G: 200, B: 255}, {R: 255}, {G: 255}, gray(200), {}} {
		s := briefing.Style{Colors: briefing.Colors{Text: c, Accent: c, Muted: c, Rule: c, Tint: c}}
		if err := toGrey(&s, handout.Plain); err != nil {
			t.Fatal(err)
		}
		for _, got := range []briefing.Color{s.Colors.Text, s.Colors.Accent, s.Colors.Muted, s.Colors.Rule} {
			if contrast(got, s.Colors.Tint) < leastContrast || got.R != got.G || got.G != got.B {
				t.Errorf("%v becomes %v on %v", c, got, s.Colors.Tint)
			}
		}
	}
}

// dots are the resolution at which sheets are looked at, in dots an inch.
const dots = 150

// TestGreySheetsKeepTheirContrast renders the sheets in grey and looks at every
// text and mark: the darkest dot of it against the lightest around.
func TestGreySheetsKeepTheirContrast(t *testing.T) {
	if _, err := exec.LookPath("pdftoppm"); err != nil {
		t.Skip("pdftoppm is not installed (Debian: apt-get install poppler-utils)")
	}
	dir := samples(t)
	for _, l := range handout.Layouts() {
		p, leaflets, pages := greyPages(t, dir, l)
		// The sample with most charts is enough for every layout.
		const i = 2
		made, err := p.single(&leaflets[i])
		if err != nil {
			t.Fatal(err)
		}
		var sizes []briefing.Size
		for _, page := range pages[i].Pages {
			sizes = append(sizes, briefing.Size{Width: page.Width, Height: page.Height})
		}
		sides, err := handout.Sheets(sizes, handout.Options{Layout: l, Paper: made.Paper})
		if err != nil {
			t.Fatal(err)
		}
		images := rendered(t, made.Data)
		if len(images) != len(sides) {
			t.Fatalf("%s: %d sides were rendered of %d", l, len(images), len(sides))
		}
		style, worst, seen := fitted(leaflets[i].style, l), 21.0, 0
		for n, side := range sides {
			for _, placed := range side.Pages {
				page := &pages[i].Pages[placed.Page]
				scale := placed.W / page.Width
				for _, m := range marksOf(t, page, &leaflets[i], style) {
					if m.what == "–" && scale < 1 {
						continue // thinner than a dot where the page is small
					}
					c := images[n].contrast(placed.X+m.x0*scale, placed.Y+m.y0*scale, placed.X+m.x1*scale, placed.Y+m.y1*scale)
					worst = min(worst, c)
					if seen++; c < leastContrast {
						t.Errorf("%s, side %d: %q has a contrast of %.2f", l, n+1, m.what, c)
					}
				}
			}
		}
		t.Logf("%s: the least contrast of %d marks is %.1f", l, seen, worst)
	}
}

// sheet is a rendered side: a byte for each dot.
type sheet struct {
	w, h int
	dots []byte
}

func rendered(t *testing.T, b []byte) (out []sheet) {
	t.Helper()
	name := filepath.Join(t.TempDir(), "sheets.pdf")
	if err := os.WriteFile(name, b, 0o600); err != nil {
		t.Fatal(err)
	}
	pgm, err := exec.Command("pdftoppm", "-gray", "-r", fmt.Sprint(dots), name).Output()
	if err != nil {
		t.Fatal(err)
	}
	for r := bytes.NewReader(pgm); r.Len() > 0; {
		var s sheet
		var most int
		if _, err := fmt.Fscanf(r, "P5\n%d %d\n%d\n", &s.w, &s.h, &most); err != nil || most != 255 {
			t.Fatal(err, most)
		}
		s.dots = make([]byte, s.w*s.h)
		if _, err := r.Read(s.dots); err != nil {
			t.Fatal(err)
		}
		out = append(out, s)
	}
	return out
}

// contrast is that of the darkest and the lightest dot of an area in points.
func (s *sheet) contrast(x0, y0, x1, y1 float64) float64 {
	dot := func(v float64, most int) int { return min(max(int(v*dots/72), 0), most-1) }
	dark, light := byte(255), byte(0)
	for y := dot(y0, s.h); y <= dot(y1, s.h); y++ {
		for x := dot(x0, s.w); x <= dot(x1, s.w); x++ {
			v := s.dots[y*s.w+x]
			dark, light = min(dark, v), max(light, v)
		}
	}
	return contrast(gray(dark), gray(light))
}
