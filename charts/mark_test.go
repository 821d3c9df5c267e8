package charts

import (
	"strings"
	"testing"

	"gonum.org/v1/plot/vg"
)

// geometry is what a piece draws on a strip that stands around x = 50, 16 wide,
// with the value 0 at y = 10 and 10 points to the unit.
func geometry(t *testing.T, parts ...part) string {
	t.Helper()
	s, p, strip := testPen(t)
	s.Reset()
	strip.draw(p, parts)
	var out []string
	for _, l := range strings.Split(strings.TrimSpace(s.trace()), "\n") {
		if strings.HasPrefix(l, "stroke") || strings.HasPrefix(l, "fill") || strings.HasPrefix(l, "dash [") && l != "dash []" {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n")
}

func TestGeometry(t *testing.T) {
	for _, c := range []struct {
		name string
		part part
		want string
	}{
		{"a bar ends where its value is", part{solid, 0, 5}, "fill M 42.00 10.00 L 58.00 10.00 L 58.00 60.00 L 42.00 60.00 Z"},
		{"an outline lies inside its bar", part{hollow, 0, 5},
			"fill M 42.00 10.00 L 58.00 10.00 L 58.00 60.00 L 42.00 60.00 Z\nstroke M 42.40 10.40 L 57.60 10.40 L 57.60 59.60 L 42.40 59.60 Z"},
		{"a cap spans the strip", part{capped, 3, 3}, "stroke M 42.00 40.00 L 58.00 40.00"},
		{"an arrow up leaves a gap, then stem and head", part{upward, 5, 5},
			"stroke M 50.00 61.20 L 50.00 63.20\nfill M 50.00 66.60 L 52.27 63.20 L 47.73 63.20 Z"},
		{"an arrow down", part{downward, 5, 5},
			"stroke M 50.00 58.80 L 50.00 56.80\nfill M 50.00 53.40 L 52.27 56.80 L 47.73 56.80 Z"},
		{"an arrow does not pass the baseline", part{downward, 0.5, 0.5},
			"stroke M 50.00 13.80 L 50.00 13.40\nfill M 50.00 10.00 L 52.27 13.40 L 47.73 13.40 Z"},
		{"an arrow without room is left out", part{downward, 0.3, 0.3}, ""},
		{"rounding beyond the bar", part{outer, 5, 6}, "stroke M 50.00 60.00 L 50.00 70.00\nstroke M 47.00 70.00 L 53.00 70.00"},
		{"rounding inside the bar", part{inner, 4, 5}, "stroke M 50.00 60.00 L 50.00 50.00\nstroke M 47.00 50.00 L 53.00 50.00"},
		{"fine rounding is not drawn", part{outer, 5, 5.4}, ""},
		{"a thin estimate is a tone with an outline", part{hatched, 5, 5.3},
			"fill M 42.00 60.00 L 58.00 60.00 L 58.00 63.00 L 42.00 63.00 Z\nfill M 42.00 60.00 L 58.00 60.00 L 58.00 63.00 L 42.00 63.00 Z\n" +
				"stroke M 42.25 60.25 L 57.75 60.25 L 57.75 62.75 L 42.25 62.75 Z"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := geometry(t, c.part); got != c.want {
				t.Errorf("drew\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestDashedIntervalHasABrokenOutline(t *testing.T) {
	if got := geometry(t, part{dashed, 2, 4}); !strings.Contains(got, "dash [2.4 1.6]\nstroke M 42.40 30.40 L 57.60 30.40 L 57.60 49.60 L 42.40 49.60 Z") {
		t.Error(got)
	}
	if got := geometry(t, part{banded, 2, 4}); strings.Contains(got, "dash [2") {
		t.Errorf("an entailed interval must have a firm outline:\n%s", got)
	}
}

func TestHatchingStaysInside(t *testing.T) {
	for _, r := range []vg.Rectangle{
		{Min: vg.Point{X: 3, Y: 4}, Max: vg.Point{X: 40, Y: 20}},
		{Min: vg.Point{X: -30, Y: -7.5}, Max: vg.Point{X: -10, Y: 90}},
		{Min: vg.Point{X: 100, Y: 0}, Max: vg.Point{X: 106, Y: 6}},
	} {
		lines := hatching(r)
		if len(lines) < int((r.Size().X+r.Size().Y)/hatchGap)-2 {
			t.Errorf("%v: only %d lines", r, len(lines))
		}
		for _, l := range lines {
			for _, q := range l {
				if q.X < r.Min.X-1e-9 || q.X > r.Max.X+1e-9 || q.Y < r.Min.Y-1e-9 || q.Y > r.Max.Y+1e-9 {
					t.Errorf("%v outside %v", q, r)
				}
			}
			if d := (l[1].X - l[0].X) - (l[1].Y - l[0].Y); d > 1e-9 || d < -1e-9 {
				t.Errorf("%v does not rise at 45 degrees", l)
			}
		}
	}
}

// TestGuides: a mark that hangs free of the baseline has a dotted way to it,
// which ends before the mark or its arrow; one that stands on it has none.
func TestGuides(t *testing.T) {
	for _, c := range []struct {
		name  string
		parts []part
		want  string
	}{
		{"a bar stands on the baseline", []part{{solid, 0, 5}, {hatched, 5, 6}}, ""},
		{"an estimate hangs free", []part{{dashed, 3, 4}}, "stroke M 50.00 10.00 L 50.00 38.00"},
		{"room for the arrow", []part{{hatched, 4, 5}, {capped, 5, 5}, {downward, 4, 4}}, "stroke M 50.00 10.00 L 50.00 41.40"},
		{"too near to need one", []part{{dashed, 0.5, 4}}, ""},
	} {
		s, p, strip := testPen(t)
		s.Reset()
		strip.guide(p, c.parts)
		if got := s.trace(); c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: drew %q, want %q", c.name, got, c.want)
		}
	}
}
