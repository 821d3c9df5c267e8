package pdf

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/handout"
	"brief/briefing/typeface"
)

// numbered is a document whose pages say their number, and nothing else.
func numbered(t testing.TB, n int, size briefing.Size) *Document {
	t.Helper()
	p := &briefing.Pages{Root: &briefing.Tag{Role: "Document"}}
	for i := range n {
		p.Pages = append(p.Pages, briefing.Page{Width: size.Width, Height: size.Height, Boxes: []briefing.Box{
			text(p.Root.Add("P"), briefing.Serif, 20, 56, 100, fmt.Sprint(i+1))}})
	}
	b, err := Write(p, Info{Title: "t", Language: "en"}, typeface.Default(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return documentOf(t, b)
}

func documentOf(t testing.TB, b []byte) *Document {
	t.Helper()
	d, err := Open(b)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// shown is a page as it lies on a printed side: what it says, its middle from
// the top left corner, and whether it stands upright.
type shown struct {
	text    string
	x, y    float64
	upright bool
}

// sidesOf reads a file of sheets afresh: the forms of each side, their places
// and the text in them.
func sidesOf(t testing.TB, b []byte) (sides [][]shown, sizes []briefing.Size) {
	t.Helper()
	d := documentOf(t, b)
	for i := range d.pages {
		page := &d.pages[i]
		size := page.size()
		var on []shown
		now, saved := identity, []matrix(nil)
		var operands []float64
		var form name
		for l := (&lexer{b: d.f.contents(page.dict), inContent: true}); ; {
			o, err := l.next()
			if err != nil {
				break
			}
			switch o := o.(type) {
			case float64:
				operands = append(operands, o)
				continue
			case name:
				form = o
				continue
			case operator:
				switch o {
				case "q":
					saved = append(saved, now)
				case "Q":
					now, saved = saved[len(saved)-1], saved[:len(saved)-1]
				case "cm":
					now = matrix(operands).times(now)
				case "Do":
					stream := d.f.resolve(d.f.dict(d.f.dict(page.dict["Resources"])["XObject"])[form]).(*streamObject)
					r := &reader{f: d.f, fonts: map[int]*decoder{}, own: map[name]*decoder{}, steps: maxSteps}
					r.interpretForm(stream, nil)
					said := ""
					for _, run := range r.runs {
						said += string(run.text)
					}
					box, _ := d.f.rect(stream.dict["BBox"])
					covers := now.bounds(box)
					on = append(on, shown{strings.TrimSpace(said), (covers[0] + covers[2]) / 2, size.Height - (covers[1]+covers[3])/2, now[0] > 0 && now[3] > 0})
				}
			}
			operands = operands[:0]
		}
		sides, sizes = append(sides, on), append(sizes, size)
	}
	return sides, sizes
}

// turnedOver is a back as the reader sees it who turns the sheet over its left
// edge, when the printer printed it turned over the edge flip.
func turnedOver(back []shown, size briefing.Size, flip handout.Edge) []shown {
	left := handout.LongEdge
	if size.Landscape() {
		left = handout.ShortEdge
	}
	if flip == left {
		return back
	}
	out := slices.Clone(back)
	for i := range out {
		out[i].x, out[i].y, out[i].upright = size.Width-out[i].x, size.Height-out[i].y, !out[i].upright
	}
	return out
}

// half is what stands on the left or right half of a side, "" for nothing;
// a page that stands on its head is "upside down".
func half(on []shown, size briefing.Size, right bool) string {
	said := ""
	for _, s := range on {
		if (s.x > size.Width/2) == right {
			said += s.text
			if !s.upright {
				said += "upside down"
			}
		}
	}
	return said
}

// folded reads a booklet: sheets stacked, the first outermost, folded in the
// middle and turned leaf by leaf.
func folded(sides [][]shown, size briefing.Size, flip handout.Edge) []string {
	var first, second []string
	for i := 0; i < len(sides); i += 2 {
		front, back := sides[i], turnedOver(sides[i+1], size, flip)
		first = append(first, half(front, size, true), half(back, size, false))
		second = append([]string{half(back, size, true), half(front, size, false)}, second...)
	}
	return append(first, second...)
}

func TestFoldedBookletReadsInOrder(t *testing.T) {
	a5 := briefing.Size{Width: 420, Height: 595}
	for n := 1; n <= 64; n++ {
		doc := numbered(t, n, a5)
		for _, paper := range []string{"a4", "letter"} {
			for _, flip := range []handout.Edge{handout.LongEdge, handout.ShortEdge} {
				sides, err := handout.Sheets(doc.Sizes(), handout.Options{Layout: handout.Booklet, Paper: paper, Duplex: flip, Marks: true})
				if err != nil {
					t.Fatal(err)
				}
				b, err := Impose([]*Document{doc}, sides, Info{Title: "t"})
				if err != nil {
					t.Fatal(err)
				}
				on, sizes := sidesOf(t, b)
				if len(on)%2 != 0 || len(on)*2 < n || len(on)*2 > n+3 {
					t.Fatalf("%d pages on %d sides", n, len(on))
				}
				for i, got := range folded(on, sizes[0], flip) {
					want := ""
					if i < n {
						want = fmt.Sprint(i + 1)
					}
					if got != want {
						t.Fatalf("%d pages, %s, %s edge: leaf page %d shows %q", n, paper, flip, i+1, got)
					}
				}
			}
		}
	}
}

// Every other layout is read from the top left, fronts and backs in turn.
func TestOtherLayoutsReadInOrder(t *testing.T) {
	for _, size := range []briefing.Size{{Width: 595.28, Height: 841.89}, {Width: 960, Height: 540}} {
		for _, layout := range []handout.Layout{handout.Plain, handout.TwoUp, handout.FourUp, handout.Notes, handout.Large} {
			for n := 1; n <= 9; n++ {
				for _, flip := range []handout.Edge{handout.LongEdge, handout.ShortEdge} {
					doc := numbered(t, n, size)
					sides, err := handout.Sheets(doc.Sizes(), handout.Options{Layout: layout, Paper: "a4", Duplex: flip, Marks: true})
					if err != nil {
						t.Fatal(err)
					}
					b, err := Impose([]*Document{doc}, sides, Info{Title: "t"})
					if err != nil {
						t.Fatal(err)
					}
					on, sizes := sidesOf(t, b)
					var read []string
					for i := range on {
						side := on[i]
						if i%2 == 1 {
							side = turnedOver(side, sizes[i], flip)
						}
						slices.SortFunc(side, func(a, b shown) int {
							if a.y != b.y && (a.y < b.y-1 || a.y > b.y+1) {
								return int(a.y - b.y)
							}
							return int(a.x - b.x)
						})
						for _, s := range side {
							if !s.upright {
								t.Errorf("%s %s: page %s stands on its head", layout, flip, s.text)
							}
							read = append(read, s.text)
						}
					}
					for i := range max(n, len(read)) {
						if i >= n || i >= len(read) || read[i] != fmt.Sprint(i+1) {
							t.Fatalf("%s of %d pages, %s edge: read as %v", layout, n, flip, read)
						}
					}
				}
			}
		}
	}
}
