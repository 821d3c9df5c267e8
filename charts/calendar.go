package charts

import (
	"strconv"

	"brief/briefing"

	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// calendar is the time axis: whole years, each with its tick, so that years
// without a claim show as gaps.
type calendar struct {
	first, last int
	// centre is where in its year, in months, a year's label stands: below the
	// bars where all of them are for the same months.
	centre float64
	// parts are the periods that are labelled instead of years, where a year
	// has more than one or none of them is a calendar year: eight months under
	// the name of a year would look like all of it.
	parts []string
}

// mostWorded is how many periods in words have room below the axis.
const mostWorded = 4

// periodOf is a mark's period as it is printed.
func periodOf(m *briefing.Mark) string {
	if m.At != "" {
		return m.At
	}
	return m.Period.String()
}

// middle is the middle of a period in months.
func middle(p briefing.Period) float64 { return (float64(p.First) + float64(p.Last) + 1) / 2 }

func calendarOf(marks []briefing.Mark, points []briefing.ChartPoint) calendar {
	p := marks[0].Period
	c := calendar{p.First.Year(), p.Last.Year(), 6, nil}
	seen := map[int]briefing.Period{}
	alike, several, short, worded := true, false, true, len(marks) <= mostWorded
	for _, m := range marks {
		q := m.Period
		c.first, c.last = min(c.first, q.First.Year()), max(c.last, q.Last.Year())
		alike = alike && q.Len() == p.Len() && q.First.Of() == p.First.Of()
		short = short && q.Len() < 12
		worded = worded && !q.IsYear() && m.At != ""
		if other, ok := seen[q.First.Year()]; ok && other != q {
			several = true
		}
		seen[q.First.Year()] = q
	}
	for _, o := range points {
		c.first, c.last = min(c.first, o.Period.First.Year()), max(c.last, o.Period.Last.Year())
	}
	if alike && p.Len() < 12 {
		c.centre = middle(p) - float64(briefing.MonthOf(p.First.Year(), 1))
	}
	if several && short || worded && len(points) == 0 {
		for _, m := range marks {
			c.parts = append(c.parts, periodOf(&m))
		}
	}
	return c
}

// span is the axis in months.
func (c calendar) span() (from, to float64) {
	return float64(briefing.MonthOf(c.first, 1)), float64(briefing.MonthOf(c.last+1, 1))
}

// label writes the years below the axis, every one where there is room, else
// every second, fifth, tenth …, and a tick for each year.
func (c calendar) label(p pen, canvas draw.Canvas, x func(float64) vg.Length, centres []vg.Length) {
	base := p.Min.Y
	at := canvas.Min.Y + fall*p.size
	year := x(12) - x(0)
	last := c.last
	if c.centre > 12 { // parts that run into the next year belong to the first
		last--
	}
	if year >= 2 {
		for y := c.first; y <= last; y++ {
			mid := x(float64(briefing.MonthOf(y, 1)) + c.centre)
			if c.parts != nil { // between the years, whose parts are labelled
				mid = x(float64(briefing.MonthOf(y, 1)))
			}
			p.line(thin, p.muted, nil, vg.Point{X: mid, Y: base}, vg.Point{X: mid, Y: base - 2.4})
		}
	}
	row := placer{area: vg.Rectangle{Min: vg.Point{X: canvas.Min.X, Y: canvas.Min.Y}, Max: vg.Point{X: canvas.Max.X, Y: base - 2.6}}}
	put := func(s string, mid vg.Length) {
		l := label{s, p.regular, p.size, p.text}
		row.place(l, vg.Point{X: row.clampX(l, mid-l.width()/2), Y: at})
	}
	if c.parts != nil {
		for i, q := range c.parts {
			put(q, centres[i])
		}
	} else {
		step := yearStep(year, p.regular.width("2000", p.size)+4)
		for y := c.first; y <= last; y++ {
			if y%step == 0 || step == 1 {
				put(strconv.Itoa(y), x(float64(briefing.MonthOf(y, 1))+c.centre))
			}
		}
	}
	row.draw(p)
}

// yearStep is the distance in years between labels of some width.
func yearStep(year, width vg.Length) int {
	for _, s := range []int{1, 2, 5, 10, 20, 50, 100, 200, 500} {
		if year*vg.Length(s) >= width {
			return s
		}
	}
	return 1000
}
