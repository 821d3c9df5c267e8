package pdf

import (
	"errors"
	"fmt"
)

// form writes a page as a form, once. A single content stream is copied as it
// is packed; several are joined, as they must be read as one.
func (m *imposer) form(s *imposed) error {
	if s.form > 0 {
		return nil
	}
	c, page := s.copier, s.page
	s.form = m.reserve()
	dict := fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[%s]/Matrix[%s]/Resources %s",
		numbers(page.box[0], page.box[1], page.box[2], page.box[3]), page.matrix(), c.inline(page.dict["Resources"]))
	if group := c.f.dict(page.dict["Group"]); group != nil {
		dict += "/Group " + c.inline(group)
	}
	contents := c.f.resolve(page.dict["Contents"])
	if parts, ok := contents.(array); ok && len(parts) == 1 {
		contents = c.f.resolve(parts[0])
	}
	if stream, ok := contents.(*streamObject); ok {
		m.setStream(s.form, dict+c.packing(stream), stream.raw)
	} else {
		m.setDeflated(s.form, dict, c.f.contents(page.dict))
	}
	for _, a := range c.f.array(page.dict["Annots"]) {
		if st, ok := c.stamp(c.f.dict(a)); ok {
			s.stamps = append(s.stamps, st)
		}
	}
	return c.copyAll()
}

// stamp is the appearance of an annotation that prints: a filled form field, a
// stamp, a comment's drawing.
type stamp struct {
	form int
	at   matrix
}

// The flags of annotations (ISO 32000-1, table 165).
const (
	annotationHidden = 1 << 1
	annotationPrints = 1 << 2
)

// stamp places the appearance of an annotation (ISO 32000-1, 12.5.5,
// algorithm 8.1).
func (c *copier) stamp(a dict) (stamp, bool) {
	flags, _ := c.f.integer(a["F"])
	normal := c.f.dict(a["AP"])["N"]
	if states, ok := c.f.resolve(normal).(dict); ok {
		normal = states[name(c.f.name(a["AS"]))]
	}
	look, ok := c.f.resolve(normal).(*streamObject)
	kind := c.f.name(a["Subtype"])
	if !ok || flags&annotationPrints == 0 || flags&annotationHidden != 0 || kind == "Link" || kind == "Popup" {
		return stamp{}, false
	}
	r, ok := normal.(reference)
	area, ok2 := c.f.rect(a["Rect"])
	box, ok3 := c.f.rect(look.dict["BBox"])
	if !ok || !ok2 || !ok3 {
		return stamp{}, false
	}
	own := identity
	if v := c.f.array(look.dict["Matrix"]); len(v) == len(own) {
		for i := range own {
			if own[i], ok = c.f.resolve(v[i]).(float64); !ok {
				return stamp{}, false
			}
		}
	}
	from := own.bounds(box)
	if !from.wide() {
		return stamp{}, false
	}
	sx, sy := (area[2]-area[0])/(from[2]-from[0]), (area[3]-area[1])/(from[3]-from[1])
	return stamp{c.number(r.number), matrix{sx, 0, 0, sy, area[0] - from[0]*sx, area[1] - from[1]*sy}}, true
}

// layers are the optional content of all documents: what a file hides must not
// come to light on paper.
type layers struct{ all, off string }

func (l *layers) add(c *copier) {
	properties := c.f.dict(c.f.catalog()["OCProperties"])
	groups := c.f.array(properties["OCGs"])
	if len(groups) == 0 {
		return
	}
	config := c.f.dict(properties["D"])
	hidden := config["OFF"]
	if c.f.name(config["BaseState"]) == "OFF" {
		hidden = without(groups, c.f.array(config["ON"]))
	}
	l.all += c.each(groups)
	l.off += c.each(c.f.array(hidden))
}

func without(all, some array) array {
	drop := make(map[object]bool)
	for _, o := range some {
		if r, ok := o.(reference); ok {
			drop[r] = true
		}
	}
	out := array{}
	for _, o := range all {
		if r, ok := o.(reference); ok && !drop[r] {
			out = append(out, r)
		}
	}
	return out
}

func (l *layers) catalog() string {
	if l.all == "" {
		return ""
	}
	return "/OCProperties<</OCGs[" + l.all + "]/D<</OFF[" + l.off + "]>>>>"
}

var errTangled = errors.New("its objects are nested too deep to be copied")
