package charts

import (
	"fmt"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"

	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/recorder"
)

// sheet records what is drawn on a canvas of a size.
type sheet struct {
	recorder.Canvas
	w, h vg.Length
}

func (s *sheet) Size() (w, h vg.Length) { return s.w, s.h }

// column is the size of a chart on the page: 170 by 55 millimetres.
func column() *sheet { return &sheet{w: 170 * vg.Millimeter, h: 55 * vg.Millimeter} }

var plainStyle = briefing.Style{
	Sizes: briefing.Sizes{Small: 8},
	Colors: briefing.Colors{Text: briefing.Color{R: 28, G: 31, B: 36}, Accent: briefing.Color{R: 31, G: 63, B: 110},
		Muted: briefing.Color{R: 90, G: 98, B: 109}, Rule: briefing.Color{R: 185, G: 192, B: 201}, Tint: briefing.Color{R: 238, G: 242, B: 247}},
}

// drawn is a text with the box that it covers.
type drawn struct {
	text string
	box  vg.Rectangle
}

func (s *sheet) texts(t testing.TB) []drawn {
	t.Helper()
	var out []drawn
	for _, a := range s.Actions {
		f, ok := a.(*recorder.FillString)
		if !ok {
			continue
		}
		name := briefing.Sans
		switch {
		case strings.HasSuffix(f.Font.Name(), "Italic"):
			name = briefing.SansItalic
		case strings.Contains(f.Font.Name(), "SemiBold"), strings.Contains(f.Font.Name(), "Semibold"):
			name = briefing.SansSemiBold
		}
		face, err := typeface.Default().Face(name)
		if err != nil {
			t.Fatal(err)
		}
		l := label{f.String, newFace(face, name), f.Size, nil}
		out = append(out, drawn{f.String, lineBox(f.Point, l.width(), l.size)})
	}
	return out
}

func newFace(f *typeface.Face, name briefing.FontName) face { return face{f, typeface.PlotFont(name)} }

// trace writes what was drawn, a line for each action, in hundredths of a
// point.
func (s *sheet) trace() string {
	var b strings.Builder
	path := func(p vg.Path) {
		for _, c := range p {
			switch c.Type {
			case vg.MoveComp:
				fmt.Fprintf(&b, " M %.2f %.2f", c.Pos.X, c.Pos.Y)
			case vg.LineComp:
				fmt.Fprintf(&b, " L %.2f %.2f", c.Pos.X, c.Pos.Y)
			case vg.CloseComp:
				b.WriteString(" Z")
			default:
				b.WriteString(" ?")
			}
		}
		b.WriteByte('\n')
	}
	for _, a := range s.Actions {
		switch a := a.(type) {
		case *recorder.SetColor:
			fmt.Fprintf(&b, "colour %v\n", a.Color)
		case *recorder.SetLineWidth:
			fmt.Fprintf(&b, "width %.2f\n", a.Width)
		case *recorder.SetLineDash:
			fmt.Fprintf(&b, "dash %v\n", a.Dashes)
		case *recorder.Stroke:
			b.WriteString("stroke")
			path(a.Path)
		case *recorder.Fill:
			b.WriteString("fill")
			path(a.Path)
		case *recorder.FillString:
			fmt.Fprintf(&b, "text %.2f %.2f %.2f %q\n", a.Size, a.Point.X, a.Point.Y, a.String)
		default:
			fmt.Fprintf(&b, "%s\n", a.Call())
		}
	}
	return b.String()
}

// testPen draws into a recording sheet; the strip stands from 10 to 110 points
// with a unit of 10 points.
func testPen(t testing.TB) (*sheet, pen, slot) {
	t.Helper()
	l, err := newLook(plainStyle, typeface.Default())
	if err != nil {
		t.Fatal(err)
	}
	s := &sheet{w: 200, h: 120}
	return s, pen{draw.New(s), l}, slot{at: 50, half: 8, pos: func(v float64) vg.Length { return 10 + 10*vg.Length(v) }, first: 10, last: 110}
}

func ptr(v float64) *float64 { return &v }

// year is a mark of a year.
func year(y int, form briefing.MarkForm, value *float64, strict, estimate briefing.Bounds, text string) briefing.Mark {
	return briefing.Mark{Period: briefing.Year(y), Form: form, Value: value, Strict: strict, Estimate: estimate, Label: text}
}

func within(low, high float64) briefing.Bounds {
	return briefing.Bounds{Low: ptr(low), High: ptr(high)}
}
func above(v float64) briefing.Bounds { return briefing.Bounds{Low: ptr(v), LowOpen: true} }
func below(v float64) briefing.Bounds { return briefing.Bounds{High: ptr(v), HighOpen: true} }

func tradeSpec() *briefing.ChartSpec {
	none := briefing.Bounds{}
	return &briefing.ChartSpec{ID: "trade", Kind: briefing.ChartTime, Unit: "billion US dollars", Marks: []briefing.Mark{
		year(2017, briefing.MarkEstimate, nil, none, within(1.72, 2.2), "1.72–2.20"),
		year(2020, briefing.MarkDerived, nil, above(2.66), within(2.66, 3.14), "> 2.66"),
		year(2021, briefing.MarkStated, ptr(3), above(3), within(3, 3.5), "> 3"),
		year(2022, briefing.MarkEstimate, nil, none, within(3.64, 3.77), "≈ 3.64–3.77"),
		year(2023, briefing.MarkStated, ptr(4.3), above(4.3), within(4.3, 4.4), "> 4.3"),
	}, Lines: []briefing.ChartLine{{Value: 4.5, Label: "$4.5 billion, “approaching”, no year stated"}}}
}

func cargoSpec() *briefing.ChartSpec {
	row := func(name string, v float64, strict, estimate briefing.Bounds, text string) briefing.Mark {
		return briefing.Mark{Row: name, Form: briefing.MarkStated, Value: ptr(v), Strict: strict, Estimate: estimate, Label: text}
	}
	return &briefing.ChartSpec{ID: "cargo", Kind: briefing.ChartIndex, Unit: "Index", Base: briefing.Year(2017), Marks: []briefing.Mark{
		row("All cargo", 187, within(186.5, 187.5), within(186.5, 187.5), "187"),
		row("Transit", 400, below(400), within(350, 400), "< 400 (≈ 350–400)"),
		row("Corridor", 144, within(143.5, 144.5), within(143.5, 144.5), "144"),
	}}
}

// officialSpec is the trade chart with official data, one of them for a year
// without a mark.
func officialSpec() *briefing.ChartSpec {
	spec := tradeSpec()
	spec.ID = "official"
	for y, v := range map[int]float64{2021: 2.999} {
		spec.Points = append(spec.Points, briefing.ChartPoint{Period: briefing.Year(y), Value: v, Label: "2.999", Source: "Office"})
	}
	spec.Points = append(spec.Points, briefing.ChartPoint{Period: briefing.Year(2019), Value: 2.4, Label: "2.4", Source: "Office"})
	return spec
}

func changeSpec() *briefing.ChartSpec {
	row := func(name, label string, v float64, strict, estimate briefing.Bounds) briefing.Mark {
		return briefing.Mark{Row: name, Form: briefing.MarkStated, Value: ptr(v), Strict: strict, Estimate: estimate, Label: label}
	}
	return &briefing.ChartSpec{ID: "change", Kind: briefing.ChartChange, Unit: "percent", Marks: []briefing.Mark{
		row("Trade turnover", "> +17", 17, above(17), within(17, 18)),
		row("Exports", "+42", 42, within(41.5, 42.5), within(41.5, 42.5)),
		row("Imports", "−8", -8, within(-8.5, -7.5), within(-8.5, -7.5)),
		row("Transit", "< −20", -20, below(-20), within(-25, -20)),
	}}
}

func slopeSpec() *briefing.ChartSpec {
	at := func(row string, y int, v float64, label string, strict briefing.Bounds) briefing.Mark {
		m := year(y, briefing.MarkStated, ptr(v), strict, strict, label)
		m.Row = row
		return m
	}
	return &briefing.ChartSpec{ID: "slope", Kind: briefing.ChartSlope, Unit: "billion US dollars", Marks: []briefing.Mark{
		at("Exports", 2021, 1.2, "1.2", within(1.15, 1.25)), at("Exports", 2023, 2.9, "> 2.9", above(2.9)),
		at("Imports", 2021, 1.1, "1.1", within(1.05, 1.15)), at("Imports", 2023, 1.4, "1.4", within(1.35, 1.45)),
	}}
}

func panelsSpec() *briefing.ChartSpec {
	row := func(name, label string, base int, v float64, strict briefing.Bounds) briefing.Mark {
		return briefing.Mark{Row: name, Period: briefing.Year(2023), Base: briefing.Year(base), Form: briefing.MarkStated, Value: ptr(v), Strict: strict, Estimate: strict, Label: label}
	}
	return &briefing.ChartSpec{ID: "panels", Kind: briefing.ChartPanels, Unit: "index", Marks: []briefing.Mark{
		row("All cargo", "187", 2017, 187, within(186.5, 187.5)), row("Transit", "> 250", 2017, 250, above(250)),
		row("Containers", "140", 2019, 140, within(139.5, 140.5)),
	}}
}

func shareSpec() *briefing.ChartSpec {
	at := func(row, label string, v float64, strict briefing.Bounds) briefing.Mark {
		return briefing.Mark{Row: row, Label: label, Value: ptr(v), Strict: strict, Form: briefing.MarkStated}
	}
	return &briefing.ChartSpec{ID: "share", Kind: briefing.ChartShare, Unit: "percent", Marks: []briefing.Mark{
		at("Exports", "60", 60, within(59.5, 60.5)), at("Imports", "> 33", 33, above(33)),
	}}
}
