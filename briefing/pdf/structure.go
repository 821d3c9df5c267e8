package pdf

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"
)

// structure writes the tree of elements.
type structure struct {
	*sheets
	tree *tree
	ids  []elementID
	// notes counts the notes without an ID of their own: PDF/UA-1 wants one.
	notes int
}

type elementID struct {
	id     string
	object int
}

// writeStructure writes the structure tree and gives the number of its root.
// Links get their keys in the parent tree after those of the pages.
func (w *writer) writeStructure(s *sheets) (int, error) {
	for i, l := range w.links {
		l.object, l.key = s.reserve(), len(s.pages)+i
	}
	st := &structure{sheets: s, tree: w.tree}
	root := s.reserve()
	st.number(w.tree.root)
	st.write(w.tree.root, root)
	parents := w.parentTree()
	ids, err := st.idTree()
	if err != nil {
		return 0, err
	}
	s.set(root, fmt.Appendf(nil, "<</Type/StructTreeRoot/K[%s]/ParentTree %s/ParentTreeNextKey %d%s>>",
		ref(w.tree.root.object), ref(s.add(parents)), len(s.pages)+len(w.links), ids))
	return root, nil
}

func (s *structure) number(e *element) {
	e.object = s.reserve()
	e.inOrder(func(k *element) {
		if !k.isEmpty() {
			s.number(k)
		}
	}, func(it *item) {
		if it.made != nil {
			s.number(it.made)
		}
	})
}

func (s *structure) write(e *element, parent int) {
	b := append([]byte("<</Type/StructElem/S/"), e.Role...)
	b = appendRef(append(b, "/P "...), parent)
	if e.Alt != "" {
		b = append(append(b, "/Alt"...), textString(e.Alt)...)
	}
	if id := s.id(e); id != "" {
		b = append(append(b, "/ID"...), textString(id)...)
	}
	b = s.appendAttributes(b, e)
	page := e.page()
	if page >= 0 {
		b = appendRef(append(b, "/Pg "...), s.pages[page])
	}
	b = append(b, "/K["...)
	e.inOrder(func(k *element) {
		if !k.isEmpty() {
			b = append(appendRef(b, k.object), ' ')
			s.write(k, e.object)
		}
	}, func(it *item) {
		switch {
		case it.made != nil:
			b = append(appendRef(b, it.made.object), ' ')
			s.write(it.made, e.object)
		case it.link != nil:
			b = fmt.Appendf(b, "<</Type/OBJR/Obj %s/Pg %s>>", ref(it.link.object), ref(s.pages[it.page]))
		case it.page == page:
			b = append(strconv.AppendInt(b, int64(it.mcid), 10), ' ')
		default:
			b = fmt.Appendf(b, "<</Type/MCR/Pg %s/MCID %d>>", ref(s.pages[it.page]), it.mcid)
		}
	})
	s.set(e.object, append(b, "]>>"...))
}

func appendRef(b []byte, n int) []byte {
	return append(strconv.AppendInt(b, int64(n), 10), " 0 R"...)
}

// page is the page of the first marked content of e itself, or -1.
func (e *element) page() int {
	for _, it := range e.content {
		if it.made == nil && it.link == nil {
			return it.page
		}
	}
	return -1
}

func (s *structure) id(e *element) string {
	id := e.ID
	if id == "" && e.Role == "Note" {
		s.notes++
		id = "note." + strconv.Itoa(s.notes)
	}
	if id != "" {
		s.ids = append(s.ids, elementID{id, e.object})
	}
	return id
}

// appendAttributes writes what standards ask of some roles: the scope of a
// header cell, the area of a figure, the numbering of a list with labels.
func (s *structure) appendAttributes(b []byte, e *element) []byte {
	switch e.Role {
	case "TH":
		scope := e.Scope
		if scope != "Row" && scope != "Both" {
			scope = "Column"
		}
		return fmt.Appendf(b, "/A<</O/Table/Scope/%s>>", scope)
	case "Figure", "Formula":
		for n := range s.pages {
			if r, ok := e.boxes[n]; ok {
				return fmt.Appendf(b, "/A<</O/Layout/Placement/Block/BBox[%s]>>", numbers(r[0], r[1], r[2], r[3]))
			}
		}
	case "L":
		if numbering := e.numbering(); numbering != "" {
			return fmt.Appendf(b, "/A<</O/List/ListNumbering/%s>>", numbering)
		}
	}
	return b
}

// numbering is the kind of a list's labels, "" if it has none.
func (e *element) numbering() string {
	for _, item := range e.kids {
		for _, k := range item.kids {
			if k.Role != "Lbl" {
				continue
			}
			r, _ := utf8.DecodeRuneInString(k.label)
			if unicode.IsDigit(r) {
				return "Decimal"
			}
			return "Disc"
		}
	}
	return ""
}

// parentTree leads from marked content and annotations back to elements.
func (w *writer) parentTree() string {
	b := []byte("<</Nums[")
	for page, marks := range w.tree.marks {
		b = append(strconv.AppendInt(b, int64(page), 10), '[')
		for _, e := range marks {
			b = append(appendRef(b, e.object), ' ')
		}
		b = append(b, ']')
	}
	for _, l := range w.links {
		b = append(strconv.AppendInt(b, int64(l.key), 10), ' ')
		b = append(appendRef(b, l.element.object), ' ')
	}
	return string(append(b, "]>>"...))
}

// idTree is the entry of the root that finds elements by their ID.
func (s *structure) idTree() (string, error) {
	if len(s.ids) == 0 {
		return "", nil
	}
	slices.SortFunc(s.ids, func(a, b elementID) int { return cmp.Compare(a.id, b.id) })
	names := ""
	for i, e := range s.ids {
		if i > 0 && e.id == s.ids[i-1].id {
			return "", fmt.Errorf("the structure tree has two elements with the ID %q", e.id)
		}
		names += textString(e.id) + " " + ref(e.object) + " "
	}
	return "/IDTree<</Names[" + names + "]>>", nil
}
