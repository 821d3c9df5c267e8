package pdf

import (
	"errors"
	"image"
	"image/color"
	"math"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"

	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/vg"
)

// drawn writes one chart and gives the content of its page.
func drawn(t *testing.T, draw DrawChart) (string, error) {
	t.Helper()
	root := &briefing.Tag{Role: "Document"}
	figure := root.Add("Figure")
	figure.Alt = "alt"
	p := &briefing.Pages{Root: root, Pages: []briefing.Page{{Width: 200, Height: 200, Boxes: []briefing.Box{
		{Kind: briefing.ChartBox, Tag: figure, X: 10, Y: 20, W: 100, H: 50, Chart: &briefing.ChartSpec{ID: "chart-7"}},
	}}}}
	b, err := Write(p, Info{Title: "t", Language: "en"}, typeface.Default(), draw)
	if err != nil {
		return "", err
	}
	f, err := openFile(b)
	if err != nil {
		t.Fatal(err)
	}
	return string(f.contents(f.pageList()[0])), nil
}

func sans(t *testing.T, size font.Length) font.Face {
	t.Helper()
	cache, err := typeface.Default().Plot()
	if err != nil {
		t.Fatal(err)
	}
	return cache.Lookup(typeface.PlotFont(briefing.Sans), size)
}

func pathOf(parts ...vg.PathComp) vg.Path { return parts }

func TestCanvasOperators(t *testing.T) {
	at := func(x, y vg.Length) vg.Point { return vg.Point{X: x, Y: y} }
	for _, c := range []struct {
		what string
		draw func(c vg.Canvas)
		want []string
		not  []string
	}{
		{"the region", func(vg.Canvas) {}, []string{"q\n1 0 0 1 10 130 cm\n0 0 100 50 re W n\n1 w\n[] 0 d\n0 g\n0 G\nQ\nEMC"}, nil},
		{"a line", func(c vg.Canvas) {
			c.SetLineWidth(2)
			c.Stroke(pathOf(vg.PathComp{Type: vg.MoveComp, Pos: at(1, 2)}, vg.PathComp{Type: vg.LineComp, Pos: at(3, 4)}))
		}, []string{"2 w\n1 2 m\n3 4 l\nS\n"}, nil},
		{"no line of no width", func(c vg.Canvas) {
			c.SetLineWidth(0)
			c.Stroke(pathOf(vg.PathComp{Type: vg.MoveComp}, vg.PathComp{Type: vg.LineComp, Pos: at(3, 4)}))
		}, nil, []string{"S\n"}},
		{"a quadratic curve is a cubic one", func(c vg.Canvas) {
			c.Fill(pathOf(vg.PathComp{Type: vg.MoveComp, Pos: at(0, 0)}, vg.PathComp{Type: vg.CurveComp, Pos: at(6, 0), Control: []vg.Point{at(3, 9)}}))
		}, []string{"0 0 m\n2 6 4 6 6 0 c\nf\n"}, nil},
		{"a quarter of a circle", func(c vg.Canvas) {
			c.Stroke(pathOf(vg.PathComp{Type: vg.ArcComp, Pos: at(0, 0), Radius: 10, Start: 0, Angle: math.Pi / 2}))
		}, []string{"10 0 m\n10 5.523 5.523 10 0 10 c\nS\n"}, nil},
		{"a circle", func(c vg.Canvas) {
			c.Stroke(pathOf(vg.PathComp{Type: vg.MoveComp, Pos: at(10, 0)}, vg.PathComp{Type: vg.ArcComp, Radius: 10, Angle: 2 * math.Pi}, vg.PathComp{Type: vg.CloseComp}))
		}, []string{"10 0 m\n10 0 l\n", "-5.523 10 -10 5.523 -10 0 c\n", "0 c\nh\nS\n"}, nil},
		{"colours are not premultiplied", func(c vg.Canvas) { c.SetColor(color.NRGBA{255, 0, 0, 51}) }, []string{"1 0 0 rg\n1 0 0 RG\n/GS1 gs\n"}, nil},
		{"opaque colours need no transparency", func(c vg.Canvas) { c.SetColor(color.White) }, []string{"1 g"}, []string{"gs"}},
		{"opacity comes back", func(c vg.Canvas) {
			c.Push()
			c.SetColor(color.NRGBA{0, 0, 0, 51})
			c.Pop()
			c.SetColor(color.NRGBA{0, 0, 0, 51})
		}, []string{"/GS1 gs\nQ\n0 g\n0 G\n/GS1 gs\n"}, nil},
		{"no colour is black", func(c vg.Canvas) { c.SetColor(nil) }, []string{"0 G\n0 g\n0 G\nQ"}, nil},
		{"dashes", func(c vg.Canvas) { c.SetLineDash([]vg.Length{3, 1.5}, 1) }, []string{"[3 1.5 ] 1 d\n"}, nil},
		{"dashes of no length", func(c vg.Canvas) { c.SetLineDash([]vg.Length{0, 0}, 0) }, []string{"0 G\n[] 0 d\nQ"}, nil},
		{"transforms", func(c vg.Canvas) {
			c.Translate(at(5, 6))
			c.Scale(2, 3)
			c.Rotate(math.Pi / 2)
		}, []string{"1 0 0 1 5 6 cm\n2 0 0 3 0 0 cm\n0 1 -1 0 0 0 cm\n"}, nil},
		{"what was pushed is popped", func(c vg.Canvas) { c.Push(); c.Push() }, []string{"q\nq\nQ\nQ\nQ\nEMC"}, nil},
		{"text", func(c vg.Canvas) { c.FillString(sans(t, 8), at(1, 2), "4.3") }, []string{"BT 1 2 Td /T1 8 Tf [<"}, nil},
		{"text of no size", func(c vg.Canvas) { c.FillString(sans(t, 0), at(1, 2), "4.3") }, nil, []string{"BT"}},
		{"an image", func(c vg.Canvas) {
			c.DrawImage(vg.Rectangle{Min: at(1, 2), Max: at(11, 22)}, image.NewGray(image.Rect(5, 5, 7, 9)))
		}, []string{"q 10.00000 0 0 20.00000 1.00000 2.00000 cm /I"}, nil},
	} {
		got, err := drawn(t, func(v vg.Canvas, _ *briefing.ChartSpec) error { c.draw(v); return nil })
		if err != nil {
			t.Errorf("%s: %v", c.what, err)
			continue
		}
		contains(t, c.what, got, c.want...)
		for _, s := range c.not {
			if strings.Contains(got, s) {
				t.Errorf("%s: %q is in %q", c.what, s, got)
			}
		}
		if strings.Count("\n"+got, "\nq") != strings.Count(got, "Q\n") {
			t.Errorf("%s: states are not balanced: %q", c.what, got)
		}
	}
}

func TestCanvasErrors(t *testing.T) {
	for _, c := range []struct {
		draw DrawChart
		want string
	}{
		{nil, "nothing to draw"},
		{func(vg.Canvas, *briefing.ChartSpec) error { return errors.New("no values") }, "chart chart-7: no values"},
		{func(c vg.Canvas, _ *briefing.ChartSpec) error {
			c.FillString(sans(t, 8), vg.Point{}, "漢")
			return nil
		}, "U+6F22"},
		{func(c vg.Canvas, _ *briefing.ChartSpec) error {
			c.FillString(font.Face{Font: font.Font{Typeface: "Foreign", Size: 8}}, vg.Point{}, "a")
			return nil
		}, "Foreign"},
		{func(c vg.Canvas, _ *briefing.ChartSpec) error { c.Pop(); return nil }, "popped more"},
		{func(vg.Canvas, *briefing.ChartSpec) error { panic("vg: no range") }, "chart chart-7: it cannot be drawn: vg: no range"},
		{func(c vg.Canvas, _ *briefing.ChartSpec) error {
			c.Translate(vg.Point{X: vg.Length(math.NaN())})
			return nil
		}, "out of range"},
		{func(c vg.Canvas, _ *briefing.ChartSpec) error {
			c.FillString(sans(t, 8), vg.Point{Y: vg.Length(math.Inf(1))}, "a")
			return nil
		}, "out of range"},
	} {
		if _, err := drawn(t, c.draw); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("got %v, want %q", err, c.want)
		}
	}
}
