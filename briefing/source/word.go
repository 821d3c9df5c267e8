package source

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// maxDocument is how large the text part of a document may be when unpacked: a
// small file can hold a very large one.
const maxDocument = 24 << 20

var errBomb = errors.New("too large when unpacked")

// readWord reads a document of Word (Office Open XML).
func readWord(b []byte) (document, *Problem) {
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return document{}, broken("the document")
	}
	var body *zip.File
	for _, f := range z.File {
		switch {
		case f.Name == "word/document.xml":
			body = f
		case f.Name == "mimetype" || f.Name == "content.xml":
			return document{}, notYet("OpenDocument and EPUB")
		case strings.HasPrefix(f.Name, "xl/") || strings.HasPrefix(f.Name, "ppt/"):
			return document{}, &Problem{Why: "a workbook or presentation, no report", Hint: "save the report as .docx, PDF or plain text and name that file"}
		}
	}
	switch {
	case body == nil:
		return document{}, &Problem{Why: "a ZIP archive, no Word document", Hint: "unpack it, and name the reports or their folder"}
	case body.Flags&1 != 0:
		return document{}, encrypted("the document")
	}
	r, err := body.Open()
	if err != nil {
		return document{}, broken("the document")
	}
	defer r.Close()
	w := wordReader{bounded: &io.LimitedReader{R: r, N: maxDocument + 1}}
	switch err := w.read(); {
	case w.bounded.N <= 0, errors.Is(err, errBomb):
		return document{}, &Problem{Why: "the document is too large for a report when unpacked", Hint: "give each report its own file"}
	case err != nil:
		return document{}, broken("the document")
	}
	text := tidy(w.text())
	if len(strings.Fields(text)) == 0 {
		return document{}, &Problem{Why: "no text found in the document (is it a scan or a picture?)", Hint: "recognise its text first (OCR), or copy the words into a text file"}
	}
	return document{text: text}, nil
}

func encrypted(what string) *Problem {
	return &Problem{Why: what + " is encrypted", Hint: "open it with its password, save it without one, and name that file"}
}

// wordReader reads the XML of a document's body element by element.
type wordReader struct {
	bounded *io.LimitedReader
	out     []block
	run     strings.Builder
	kind    blockKind // of the paragraph that is open
	inText  bool
	hidden  bool // the run is
	skip    int  // elements open whose content is not text
	depth   int
	size    int
	// rows are those of the table that is open; tables counts it and those in
	// its cells, whose text is the cell's.
	tables int
	rows   [][]string
	cell   []string
}

// isSkipped says that the characters of an element are not those of the
// document's text: deleted ones, codes of fields, the second version of a drawing.
func isSkipped(name string) bool {
	switch name {
	case "del", "moveFrom", "instrText", "delText", "Fallback", "rubyPr", "rt", "txbxContent":
		return true
	}
	return false
}

func (w *wordReader) read() error {
	d := xml.NewDecoder(w.bounded)
	// Only UTF-8 is allowed; UTF-16 is, too, and nobody writes it.
	for {
		t, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if w.depth++; w.depth > maxNesting {
				return errBomb
			}
			if w.skip > 0 || isSkipped(t.Name.Local) {
				w.skip++
				continue
			}
			w.start(t)
		case xml.EndElement:
			w.depth--
			if w.skip > 0 {
				w.skip--
				continue
			}
			w.end(t.Name.Local)
		case xml.CharData:
			if w.inText && !w.hidden && w.skip == 0 {
				w.run.Write(t)
				w.size += len(t)
			}
		}
		if w.size > Limit {
			return errBomb
		}
	}
}
