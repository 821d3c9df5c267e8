package pdf

import (
	"fmt"
	"strconv"

	"brief/briefing"
)

// mark is what a marked-content sequence belongs to: an element or, if that is
// nil, an artifact of a type.
type mark struct {
	element  *element
	artifact string
}

// elementOf finds the element of a box; nil is an artifact. A linked box gets
// a Link of its own where its Tag has none.
func (w *writer) elementOf(b *briefing.Box) (*element, error) {
	if b.Tag == nil {
		if b.Link != "" {
			return nil, fmt.Errorf("a link (to %q) stands on furniture that screen readers skip", b.Link)
		}
		return nil, nil
	}
	e := w.tree.elements[b.Tag]
	if e == nil {
		return nil, fmt.Errorf("a box (%.40q) belongs to a %s outside the structure tree", b.Text, b.Tag.Role)
	}
	if b.Link != "" {
		e = w.tree.linked(e, b.Link)
	}
	return e, nil
}

// openMark makes what is drawn next part of e, or an artifact. Boxes of one
// element in a row share one sequence.
func (w *writer) openMark(e *element, artifact string) {
	m := mark{element: e}
	if e == nil {
		m.artifact = artifact
	}
	if w.marked && w.mark == m {
		return
	}
	w.closeMark()
	w.marked, w.mark = true, m
	switch {
	case e != nil:
		w.ops = append(append(append(w.ops, '/'), e.Role...), "<</MCID "...)
		w.ops = strconv.AppendInt(w.ops, int64(w.tree.addMark(e, w.number)), 10)
		w.ops = append(w.ops, ">>BDC\n"...)
	case artifact == "Pagination" || artifact == "Layout" || artifact == "Page":
		w.ops = append(append(append(w.ops, "/Artifact<</Type/"...), artifact...), ">>BDC\n"...)
	default:
		w.ops = append(w.ops, "/Artifact BMC\n"...)
	}
}

func (w *writer) closeMark() {
	if w.marked {
		w.ops = append(w.ops, "EMC\n"...)
		w.marked = false
	}
}
