package charts

import (
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"

	"github.com/google/go-cmp/cmp"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/recorder"
	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "write the golden pictures anew")

// TestPictures compares every stroke of one picture of each kind of chart.
func TestPictures(t *testing.T) {
	for _, spec := range []*briefing.ChartSpec{tradeSpec(), cargoSpec(), officialSpec(), changeSpec(), slopeSpec(), shareSpec(), panelsSpec()} {
		s := column()
		if err := Draw(s, spec, plainStyle, typeface.Default()); err != nil {
			t.Fatal(err)
		}
		file := filepath.Join("testdata", spec.ID+".golden")
		if *update {
			if err := os.WriteFile(file, []byte(s.trace()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(string(want), s.trace()); d != "" {
			t.Errorf("%s (-update writes it anew):\n%s", spec.ID, d)
		}
	}
}

func TestEveryYearHasItsPlace(t *testing.T) {
	s := column()
	if err := Draw(s, tradeSpec(), plainStyle, typeface.Default()); err != nil {
		t.Fatal(err)
	}
	at := map[string]vg.Length{}
	for _, d := range s.texts(t) {
		at[d.text] = (d.box.Min.X + d.box.Max.X) / 2
	}
	for y := 2017; y < 2023; y++ {
		a, b := at[fmt.Sprint(y)], at[fmt.Sprint(y+1)]
		if a == 0 || b == 0 {
			t.Fatalf("no label for %d or %d", y, y+1)
		}
		if d := float64(b - a); math.Abs(d-float64(at["2018"]-at["2017"])) > 0.5 {
			t.Errorf("%d to %d is %.2f points wide, 2017 to 2018 %.2f", y, y+1, d, float64(at["2018"]-at["2017"]))
		}
	}
	for _, m := range tradeSpec().Marks {
		if x := at[m.Label]; math.Abs(float64(x-at[m.Period.String()])) > 0.5 {
			t.Errorf("label %q stands at %.2f, its year at %.2f", m.Label, x, at[m.Period.String()])
		}
	}
}

func TestErrors(t *testing.T) {
	nan := math.NaN()
	for name, spec := range map[string]*briefing.ChartSpec{
		"none":                    nil,
		"empty":                   {Kind: briefing.ChartTime},
		"kind":                    {Kind: "pie", Marks: tradeSpec().Marks},
		"no number":               {Kind: briefing.ChartIndex, Marks: []briefing.Mark{{Row: "a"}}},
		"no period":               {Kind: briefing.ChartTime, Marks: []briefing.Mark{{Value: ptr(1)}}},
		"panel without baseline":  {Kind: briefing.ChartPanels, Marks: []briefing.Mark{{Row: "a", Value: ptr(1)}}},
		"NaN":                     {Kind: briefing.ChartIndex, Marks: []briefing.Mark{{Row: "a", Value: &nan}}},
		"infinite":                {Kind: briefing.ChartIndex, Marks: []briefing.Mark{{Row: "a", Value: ptr(1), Estimate: within(1, math.Inf(1))}}},
		"reversed":                {Kind: briefing.ChartIndex, Marks: []briefing.Mark{{Row: "a", Strict: within(3, 2)}}},
		"slope of one period":     {Kind: briefing.ChartSlope, Marks: tradeSpec().Marks[:1]},
		"slope of unlike periods": {Kind: briefing.ChartSlope, Marks: append(slopeSpec().Marks[:3:3], year(1999, briefing.MarkStated, ptr(1), briefing.Bounds{}, briefing.Bounds{}, ""))},
		"shares over the whole":   {Kind: briefing.ChartShare, Marks: []briefing.Mark{{Row: "a", Value: ptr(60)}, {Row: "b", Value: ptr(41)}}},
		"official":                {Kind: briefing.ChartTime, Marks: tradeSpec().Marks, Points: []briefing.ChartPoint{{Value: 1}}},
		"line":                    {Kind: briefing.ChartTime, Marks: tradeSpec().Marks, Lines: []briefing.ChartLine{{Value: nan}}},
		"too long": {Kind: briefing.ChartTime, Marks: []briefing.Mark{year(1, briefing.MarkStated, ptr(1), briefing.Bounds{}, briefing.Bounds{}, ""),
			year(9000, briefing.MarkStated, ptr(1), briefing.Bounds{}, briefing.Bounds{}, "")}},
	} {
		if err := Draw(column(), spec, plainStyle, typeface.Default()); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if err := Draw(&recorder.Canvas{}, tradeSpec(), plainStyle, typeface.Default()); err == nil {
		t.Error("a canvas without a size: no error")
	}
	if err := Draw(&sheet{w: 40, h: 20}, tradeSpec(), plainStyle, typeface.Default()); err == nil {
		t.Error("a tiny canvas: no error")
	}
}

// randomSpec makes charts of any shape, nonsense included.
func randomSpec(t *rapid.T) *briefing.ChartSpec {
	scale := math.Pow(10, float64(rapid.IntRange(-3, 9).Draw(t, "scale")))
	number := rapid.Custom(func(t *rapid.T) *float64 {
		if rapid.IntRange(0, 3).Draw(t, "some") == 0 {
			return nil
		}
		return ptr(scale * rapid.Float64Range(-2, 20).Draw(t, "v"))
	})
	words := rapid.StringMatching(`[>≈<]? ?[0-9]{1,5}(\.[0-9]{1,2})?( [a-zA-Zäñ–]{1,12}){0,4}`)
	spec := &briefing.ChartSpec{
		ID: "random", Unit: words.Draw(t, "unit"),
		Kind: rapid.SampledFrom([]briefing.ChartKind{briefing.ChartTime, briefing.ChartIndex, briefing.ChartChange, briefing.ChartSlope, briefing.ChartShare, briefing.ChartPanels}).Draw(t, "kind"),
	}
	switch spec.Kind {
	case briefing.ChartSlope:
		for i := range rapid.IntRange(1, 8).Draw(t, "rows") {
			for _, y := range []int{2012, 2019} {
				m := year(y, briefing.MarkStated, number.Draw(t, "value"), ordered(number.Draw(t, "sl"), number.Draw(t, "sh")), briefing.Bounds{}, words.Draw(t, "label"))
				m.Row = fmt.Sprint(i, words.Draw(t, "row"))
				m.Form = rapid.SampledFrom([]briefing.MarkForm{briefing.MarkStated, briefing.MarkDerived}).Draw(t, "form")
				spec.Marks = append(spec.Marks, m)
			}
		}
		return spec
	case briefing.ChartShare:
		left := 100.0
		for i := 0; i < 9 && left > 1; i++ {
			v := rapid.Float64Range(0.5, left).Draw(t, "share")
			left -= v
			spec.Marks = append(spec.Marks, briefing.Mark{Row: words.Draw(t, "row"), Value: &v, Label: words.Draw(t, "label"), Form: briefing.MarkStated})
		}
		return spec
	}
	if rapid.Bool().Draw(t, "base") {
		spec.Base = briefing.Year(2017)
	}
	for range rapid.IntRange(1, 24).Draw(t, "marks") {
		first := rapid.IntRange(briefing.Year(1998).First.Year()*12, 2024*12).Draw(t, "month")
		p := briefing.Year(first / 12)
		if rapid.IntRange(0, 3).Draw(t, "part") == 0 {
			p = briefing.Period{First: briefing.Month(first), Last: briefing.Month(first + rapid.IntRange(0, 30).Draw(t, "len"))}
		}
		spec.Marks = append(spec.Marks, briefing.Mark{
			Row: words.Draw(t, "row"), Period: p, Base: briefing.Year(rapid.IntRange(2015, 2018).Draw(t, "panel")), Label: words.Draw(t, "label"),
			Form:     rapid.SampledFrom([]briefing.MarkForm{briefing.MarkStated, briefing.MarkDerived, briefing.MarkEstimate, ""}).Draw(t, "form"),
			Value:    number.Draw(t, "value"),
			Strict:   ordered(number.Draw(t, "sl"), number.Draw(t, "sh")),
			Estimate: ordered(number.Draw(t, "el"), number.Draw(t, "eh")),
		})
	}
	for range rapid.IntRange(0, 4).Draw(t, "points") {
		spec.Points = append(spec.Points, briefing.ChartPoint{Period: briefing.Year(rapid.IntRange(1996, 2026).Draw(t, "point year")),
			Value: scale * rapid.Float64Range(0, 20).Draw(t, "point"), Label: words.Draw(t, "point label")})
	}
	for range rapid.IntRange(0, 3).Draw(t, "lines") {
		spec.Lines = append(spec.Lines, briefing.ChartLine{Value: scale * rapid.Float64Range(-2, 20).Draw(t, "line"), Label: words.Draw(t, "line label")})
	}
	return spec
}

func ordered(a, b *float64) briefing.Bounds {
	if a != nil && b != nil && *a > *b {
		a, b = b, a
	}
	return briefing.Bounds{Low: a, High: b}
}

// TestLabelsKeepApart draws charts at random: no two labels overlap, nothing
// leaves the canvas, and what is refused is refused with a reason.
func TestLabelsKeepApart(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		spec := randomSpec(rt)
		s := &sheet{w: vg.Length(rapid.IntRange(110, 520).Draw(rt, "w")), h: vg.Length(rapid.IntRange(70, 260).Draw(rt, "h"))}
		if paper := rapid.SampledFrom([]vg.Length{0, 379, 393}).Draw(rt, "paper"); paper > 0 {
			s.w, s.h = paper, 142 // the columns of A4 and Letter
		}
		if err := Draw(s, spec, plainStyle, typeface.Default()); err != nil {
			if check(spec) == nil {
				rt.Fatal(err)
			}
			return
		}
		page := vg.Rectangle{Max: vg.Point{X: s.w, Y: s.h}}
		texts := s.texts(t)
		for i, a := range texts {
			if outside(a.box, page) {
				rt.Errorf("%q at %v leaves %v", a.text, a.box, page)
			}
			for _, b := range texts[:i] {
				if overlap(a.box, b.box) {
					rt.Errorf("%q %v lies on %q %v", a.text, a.box, b.text, b.box)
				}
			}
		}
		for _, r := range s.shapes() {
			if outside(r, page) {
				rt.Errorf("a shape at %v leaves %v", r, page)
			}
		}
	})
}

func outside(r, page vg.Rectangle) bool {
	const eps = 1e-6
	return r.Min.X < page.Min.X-eps || r.Min.Y < page.Min.Y-eps || r.Max.X > page.Max.X+eps || r.Max.Y > page.Max.Y+eps
}

func overlap(a, b vg.Rectangle) bool {
	const eps = 1e-6
	return a.Min.X < b.Max.X-eps && b.Min.X < a.Max.X-eps && a.Min.Y < b.Max.Y-eps && b.Min.Y < a.Max.Y-eps
}

// shapes are the boxes of all paths.
func (s *sheet) shapes() []vg.Rectangle {
	var out []vg.Rectangle
	for _, a := range s.Actions {
		var p vg.Path
		switch a := a.(type) {
		case *recorder.Fill:
			p = a.Path
		case *recorder.Stroke:
			p = a.Path
		}
		if len(p) == 0 {
			continue
		}
		r := vg.Rectangle{Min: p[0].Pos, Max: p[0].Pos}
		for _, c := range p {
			if c.Type == vg.CloseComp {
				continue
			}
			r.Min.X, r.Min.Y = min(r.Min.X, c.Pos.X), min(r.Min.Y, c.Pos.Y)
			r.Max.X, r.Max.Y = max(r.Max.X, c.Pos.X), max(r.Max.Y, c.Pos.Y)
		}
		out = append(out, r)
	}
	return out
}

func BenchmarkDraw(b *testing.B) {
	for _, spec := range []*briefing.ChartSpec{tradeSpec(), cargoSpec()} {
		b.Run(string(spec.Kind), func(b *testing.B) {
			b.ReportAllocs()
			s := column()
			for range b.N {
				s.Reset()
				if err := Draw(s, spec, plainStyle, typeface.Default()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
