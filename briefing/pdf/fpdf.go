package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"

	"github.com/go-pdf/fpdf"
)

// newSheet is fpdf, set to write what we can read back: no compression, fixed
// order, no margins, points. It gets no fonts.
func newSheet() *fpdf.Fpdf {
	p := fpdf.New("P", "pt", "A4", "")
	p.SetCompression(false)
	p.SetCatalogSort(true)
	p.SetMargins(0, 0, 0)
	p.SetCellMargin(0)
	p.SetAutoPageBreak(false, 0)
	return p
}

// sheets is what fpdf wrote: its objects, and where the parts are that the
// rest of the file hangs on.
type sheets struct {
	objects
	pages, contents []int // object numbers by page
	resources       []byte
	transparent     bool
}

// The numbers that fpdf gives to its page tree and shared resources.
const (
	pagesObject     = 1
	resourcesObject = 2
)

// readSheets takes apart the plain file that fpdf writes: a classic
// cross-reference table, generation 0, each object as "N 0 obj\n…endobj\n".
// fpdf's own catalog and Info are dropped.
func readSheets(file []byte) (*sheets, error) {
	s := &sheets{}
	if err := s.readObjects(file); err != nil {
		return nil, fmt.Errorf("fpdf wrote a file of an unknown form: %w", err)
	}
	tree := s.body[pagesObject]
	at := bytes.Index(tree, []byte("/Kids ["))
	if at < 0 {
		return nil, errors.New("fpdf wrote no page tree")
	}
	kids, _, _ := bytes.Cut(tree[at+len("/Kids ["):], []byte("]"))
	for f := bytes.Fields(kids); len(f) >= 3; f = f[3:] {
		page, err := strconv.Atoi(string(f[0]))
		if err != nil || page >= len(s.body) {
			return nil, fmt.Errorf("fpdf wrote the page tree %q", kids)
		}
		contents := numberAfter(s.body[page], "/Contents ")
		if contents <= 0 || contents >= len(s.body) {
			return nil, fmt.Errorf("fpdf's page %d has no contents", len(s.pages)+1)
		}
		s.transparent = s.transparent || bytes.Contains(s.body[page], []byte("/Group"))
		s.pages, s.contents = append(s.pages, page), append(s.contents, contents)
	}
	s.resources = s.body[resourcesObject]
	return s, nil
}

func (s *sheets) readObjects(file []byte) error {
	_, tail, _ := bytes.Cut(file[max(0, len(file)-64):], []byte("startxref\n"))
	xref, err := strconv.Atoi(string(bytes.TrimSuffix(bytes.TrimSpace(tail), []byte("\n%%EOF"))))
	if err != nil || xref >= len(file) || !bytes.HasPrefix(file[xref:], []byte("xref\n0 ")) {
		return errors.New("no cross-reference table")
	}
	table := file[xref:]
	count, rest, _ := bytes.Cut(table[len("xref\n0 "):], []byte("\n"))
	n, err := strconv.Atoi(string(count))
	if err != nil || len(rest) < 20*n {
		return errors.New("cross-reference table is cut off")
	}
	// fpdf writes objects 1 and 2 late: an object ends where the next begins,
	// since the data of a stream may hold any word.
	starts := make([]int, n)
	for i := 1; i < n; i++ {
		if starts[i], err = strconv.Atoi(string(rest[20*i : 20*i+10])); err != nil || starts[i] >= xref {
			return fmt.Errorf("object %d has no place", i)
		}
	}
	s.body = make([][]byte, n, n+256)
	for i := 1; i < n; i++ {
		end := xref
		for _, other := range starts {
			if other > starts[i] && other < end {
				end = other
			}
		}
		body, ok := bytes.CutPrefix(file[starts[i]:end], fmt.Appendf(nil, "%d 0 obj\n", i))
		if !ok {
			return fmt.Errorf("object %d is not at its place", i)
		}
		body, ok = bytes.CutSuffix(body, []byte("\nendobj\n"))
		if !ok {
			return fmt.Errorf("object %d has no end", i)
		}
		s.body[i] = body
	}
	for _, key := range []string{"/Root ", "/Info "} {
		if i := numberAfter(table[len(table)-len(rest)+20*n:], key); i > 0 && i < n {
			s.body[i] = nil
		}
	}
	return nil
}

// numberAfter is the number that follows key, -1 if there is none.
func numberAfter(b []byte, key string) int {
	_, b, ok := bytes.Cut(b, []byte(key))
	end := 0
	for end < len(b) && b[end] >= '0' && b[end] <= '9' {
		end++
	}
	n, err := strconv.Atoi(string(b[:end]))
	if !ok || err != nil {
		return -1
	}
	return n
}

// stream is the data of an uncompressed stream object.
func stream(body []byte) ([]byte, error) {
	_, data, ok := bytes.Cut(body, []byte("stream\n"))
	data, ok2 := bytes.CutSuffix(data, []byte("\nendstream"))
	if !ok || !ok2 {
		return nil, errors.New("fpdf wrote a page without a stream")
	}
	return data, nil
}

// finishPages compresses the contents of the pages and writes the page objects
// with what fpdf does not know of: tab order, structure and annotations.
func (s *sheets) finishPages(w *writer, fonts string) error {
	res := bytes.Replace(s.resources, []byte("/Font <<\n>>"), []byte("/Font<<"+fonts+">>"), 1)
	if bytes.Equal(res, s.resources) {
		return errors.New("fpdf wrote resources of an unknown form")
	}
	res = bytes.Replace(res, []byte("/XObject <<\n>>\n"), nil, 1)
	s.set(resourcesObject, res)
	for i, n := range s.pages {
		data, err := stream(s.body[s.contents[i]])
		if err != nil {
			return err
		}
		s.setDeflated(s.contents[i], "", data)
		page := w.pages.Pages[i]
		b := fmt.Appendf(nil, "<</Type/Page/Parent %s/Resources %s/MediaBox[0 0 %s]/Contents %s/StructParents %d/Tabs/S",
			ref(pagesObject), ref(resourcesObject), numbers(page.Width, page.Height), ref(s.contents[i]), i)
		if s.transparent {
			b = append(b, "/Group<</Type/Group/S/Transparency/CS/DeviceRGB>>"...)
		}
		annots := ""
		for _, l := range w.links {
			if l.page == i {
				annots += ref(l.object) + " "
			}
		}
		if annots != "" {
			b = append(append(append(b, "/Annots["...), annots...), ']')
		}
		s.set(n, append(b, ">>"...))
	}
	return nil
}
